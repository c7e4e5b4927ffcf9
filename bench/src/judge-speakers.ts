/**
 * Whether the speakers that `annotate` gives are those marked in the reports of bench/speakers. A marked source is found
 * where a statement's source overlaps it (its cue, where the subject is left out); of several the one that overlaps most.
 */
import { type Annotation, annotate, type Span } from '@nutgraf/engine'
import { ENGLISH } from './english-model.ts'
import type { MarkedReport, MarkedSource } from './marked-reports.ts'

type Entity = Annotation['entities'][number]
type Statement = Annotation['statements'][number]

export interface Outcome {
  readonly report: string
  readonly source: MarkedSource
  readonly words: string
  /** The name of the speaker found; null for a statement without one, `undefined` where there is no statement. */
  readonly speaker: string | null | undefined
  readonly right: boolean
}

export function judgeReport(report: MarkedReport): Outcome[] {
  const annotation = annotate({ id: report.id, text: report.text }, { model: ENGLISH })
  return report.sources.map((source) => judgeSource(report, source, annotation))
}

function judgeSource(report: MarkedReport, source: MarkedSource, annotation: Annotation): Outcome {
  const statement = statementOf(source, annotation.statements)
  const entity = annotation.entities.find((entity) => entity.id === statement?.speaker)
  return {
    report: report.id,
    source,
    words: report.text.slice(...source.span),
    speaker: statement && (entity?.name ?? null),
    right: entity !== undefined && isSpeaker(report, entity, source.speakers),
  }
}

function statementOf({ mark, span }: MarkedSource, statements: readonly Statement[]): Statement | undefined {
  let best: Statement | undefined
  let most = 0
  for (const statement of statements) {
    for (const other of mark === 'e' ? statement.cue : statement.source) {
      const share = overlap(span, other)
      if (share > most) [best, most] = [statement, share]
    }
  }
  return best
}

/** Jaccard over characters. */
function overlap([start, end]: Span, [from, to]: Span): number {
  const shared = Math.min(end, to) - Math.max(start, from)
  return shared > 0 ? shared / (Math.max(end, to) - Math.min(start, from)) : 0
}

/** Whether a mention of the entity covers most of the speaker's words, and no other speaker's name is what it is called. */
function isSpeaker(report: MarkedReport, entity: Entity, speakers: readonly string[]): boolean {
  const isOthers = report.sources.some(
    (source) => !source.speakers.some((name) => speakers.includes(name)) && source.speakers.includes(entity.name),
  )
  return !isOthers && speakers.some((words) => hasMention(report.text, entity, words))
}

function hasMention(text: string, { mentions }: Entity, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const covered = ([start, end]: Span) => Math.min(end, at + words.length) - Math.max(start, at)
    if (mentions.some((span) => covered(span) >= words.length / 2)) return true
  }
  return false
}

export interface Tally {
  readonly marked: number
  readonly found: number
  readonly right: number
}

export function tally(outcomes: readonly Outcome[]): Tally {
  return {
    marked: outcomes.length,
    found: outcomes.filter(({ speaker }) => speaker !== undefined).length,
    right: outcomes.filter(({ right }) => right).length,
  }
}

/** Odd numbers: only scored, never read while rules are written. */
export const isHeldBack = (report: string): boolean => Number.parseInt(report, 10) % 2 === 1
