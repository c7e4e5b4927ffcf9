/** The entity behind a source or hearer. */
import type { CharOffset, Span } from '../contract/types.ts'
import type { ReportEntity } from '../names/entity.ts'
import type { Credit } from './credit.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

export interface Hop {
  readonly name: string
  readonly entity: string | null
  readonly spans: Span[]
}

export interface ResolveContext {
  readonly text: StatementText
  readonly entities: readonly ReportEntity[]
  /** The agency that the whole report is credited to, by its dateline or closing line. */
  readonly wire: Hop | null
  /** Who publishes the report: no hop of its own chain. */
  readonly outlet: string | null
}

/** A mention and whose it is. */
interface MentionAt {
  readonly id: string
  readonly start: CharOffset
  readonly end: CharOffset
}

/** What resolving looks up: entities by id, and mentions by where they end and begin. */
export interface Context extends ResolveContext {
  readonly known: ReadonlyMap<string, ReportEntity>
  readonly mentionsByEnd: ReadonlyMap<CharOffset, readonly MentionAt[]>
  readonly mentionsByStart: ReadonlyMap<CharOffset, readonly MentionAt[]>
}

export function openContext(given: ResolveContext): Context {
  const known = new Map(given.entities.map((entity) => [entity.id, entity]))
  const mentions = given.entities.flatMap(({ id, mentions }) =>
    mentions.map(({ span: [start, end] }): MentionAt => ({ id, start, end })),
  )
  return {
    ...given,
    known,
    mentionsByEnd: groupBy(mentions, ({ end }) => end),
    mentionsByStart: groupBy(mentions, ({ start }) => start),
  }
}

function groupBy(mentions: readonly MentionAt[], placeOf: (mention: MentionAt) => CharOffset) {
  const groups = new Map<CharOffset, MentionAt[]>()
  for (const mention of mentions) {
    const group = groups.get(placeOf(mention))
    if (group) group.push(mention)
    else groups.set(placeOf(mention), [mention])
  }
  return groups
}

/**
 * The entity behind each source. A lone "he" or "she" that the names stage left open is the person heard last: a running
 * speaker keeps the floor until another is named.
 */
export function namedSpeakers(credits: readonly Credit[], context: Context): (string | null)[] {
  const speakers: (string | null)[] = []
  let floor: { speaker: string; at: number } | null = null
  for (const { source, antecedent, cue } of credits) {
    let speaker = entityOf(context, antecedent ?? source)
    const at = cue[0]![0]
    const pronoun = source && personalPronoun(context, source)
    const mayBeFloor = floor && at - floor.at < MAX_FLOOR && pronoun && fits(context, pronoun, floor.speaker)
    if (!speaker && floor && mayBeFloor) speaker = floor.speaker
    if (speaker && context.known.get(speaker)?.type === 'person') floor = { speaker, at }
    else if (source && !pronoun) floor = null
    speakers.push(speaker)
  }
  return speakers
}

/** Tokens for which a speaker who is not named again keeps the floor: two paragraphs of news. */
const MAX_FLOOR = 120

/** "he" or "she", '' for any other phrase. */
function personalPronoun({ text }: Context, [first, last]: TokenRange): string {
  const word = text.document.lower(first)
  return first === last && (word === 'he' || word === 'she') ? word : ''
}

function fits({ known }: Context, pronoun: string, speaker: string): boolean {
  const gender = known.get(speaker)?.gender
  return gender === undefined || (gender === 'f') === (pronoun === 'she')
}

/**
 * The entity that a phrase names: that of the mention which ends with the phrase's head ("President Ada Lind | of Orby"),
 * or which reaches over it ("the Bank of Orby"); else that of the name in apposition ("its mayor, Ada Lind,").
 */
export function entityOf(context: Context, phrase: TokenRange | null): string | null {
  if (!phrase) return null
  const { text, mentionsByEnd } = context
  const { document } = text
  const head = document.end(headEnd(text, phrase))
  const [start, end] = document.span(...phrase)
  let best: MentionAt | null = null
  for (const mention of [...(mentionsByEnd.get(head) ?? []), ...(mentionsByEnd.get(end) ?? [])]) {
    if (mention.start >= start && mention.start < head && (!best || mention.start < best.start)) best = mention
  }
  if (best && context.known.get(best.id)?.type !== 'place') return best.id
  // "Speaking in Orby, the mayor, Ada Lind": a place is not the one who is named after it.
  return nameApposed(context, phrase) ?? best?.id ?? mentionAround(context, head, start)
}

/** "its mayor, Ada Lind", "Speaking in Orby, the mayor, Ada Lind,": the first name that follows a comma in the phrase. */
function nameApposed({ text, mentionsByEnd, known }: Context, [first, last]: TokenRange): string | null {
  const { document } = text
  for (let t = first + 1; t <= last; t++) {
    for (const { id, start } of mentionsByEnd.get(document.end(t)) ?? []) {
      const opening = document.tokenAt(start)
      if (opening <= first || document.word(beforeArticle(text, opening)) !== ',') continue
      if (known.get(id)?.type !== 'place') return id
    }
  }
  return null
}

const beforeArticle = ({ document }: StatementText, token: number) =>
  document.lower(token - 1) === 'the' ? token - 2 : token - 1

/** "The Oregon-based | company", "the 54-year | -old": a mention that the phrase is a part of. */
function mentionAround(
  { mentionsByEnd, mentionsByStart }: Context,
  head: CharOffset,
  start: CharOffset,
): string | null {
  const ending = (mentionsByEnd.get(head) ?? []).find((mention) => mention.start < start)
  return ending?.id ?? (mentionsByStart.get(start) ?? []).find((mention) => mention.end > head)?.id ?? null
}

/** The last token of a phrase's head: before its first preposition, comma or conjunction. */
export function headEnd({ document }: StatementText, [first, last]: TokenRange): number {
  for (let t = first + 1; t <= last; t++) {
    if (/^(?:ADP|SCONJ|CCONJ)$/.test(document.upos(t)) || document.word(t) === ',') return t - 1
  }
  return last
}
