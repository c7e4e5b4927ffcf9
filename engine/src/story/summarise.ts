/**
 * The nut graf: one to three sentences of the reports that say what a story is about. Taken word for word; a dateline
 * or label before a sentence is left off.
 */
import type { Span, Story } from '../contract/types.ts'
import { findLatestFigures } from './compare-figures.ts'
import { contentStems, overlapOf } from './content-stems.ts'
import type { Toll } from './find-tolls.ts'
import { gatherBy } from './gather-by.ts'
import { leaningOpeners } from './lexicon.ts'
import { SUMMARY } from './rules.ts'
import { skipDateline } from './skip-dateline.ts'
import type { StoryMember } from './story-member.ts'

type SummarySentence = Story['summary'][number]

interface Candidate {
  readonly member: number
  /** The day its report was published; '' where that is unknown. */
  readonly day: string
  /** Of the sentence in its report, from 0. */
  readonly position: number
  readonly span: Span
  readonly stems: ReadonlySet<string>
  readonly words: number
  readonly worth: number
}

const FULL_SENTENCE = /^[\p{Lu}\p{N}\p{Lo}][^\n]*[.!。][”"’')]*$/u

/**
 * Empty only where no report has a full sentence. `members` are earliest first, and so are the sentences, so that they
 * read as the story went. A sentence with a figure that the story has left behind gives way to others.
 */
export function summarise(
  members: readonly StoryMember[],
  weights: ReadonlyMap<string, number>,
  tolls: readonly Toll[],
): SummarySentence[] {
  const figuresOf = judgeFigures(members, tolls)
  const candidates = members
    .flatMap((member, i) => readCandidates(member, i, weights))
    .map((candidate) => ({ ...candidate, worth: candidate.worth * worthOfPlace(candidate, figuresOf(candidate)) }))
    .sort((a, b) => b.worth - a.worth || compareCandidates(a, b))
  return chooseSentences(candidates)
    .sort(compareCandidates)
    .map(({ member, span }) => {
      const { report } = members[member]!
      return { text: report.text.slice(...span), evidence: [{ report: report.id, spans: [span] }] }
    })
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return a.member - b.member || a.span[0] - b.span[0]
}

type Figures = 'none' | 'latest' | 'overtaken'

/** Whether a sentence tells the figures that the story ends on, or such as later reports have replaced. */
function judgeFigures(
  members: readonly StoryMember[],
  tolls: readonly Toll[],
): (sentence: Pick<Candidate, 'member' | 'span'>) => Figures {
  const latest = findLatestFigures(members, tolls)
  const byMember = gatherBy(tolls, ({ member }) => member)
  return ({ member, span: [start, end] }) => {
    const told = (byMember.get(member) ?? []).filter(({ clause }) => clause[0] < end && start < clause[1])
    if (told.some(({ about, count, withdrawn }) => withdrawn || latest.get(about) !== count)) return 'overtaken'
    return told.length > 0 ? 'latest' : 'none'
  }
}

/** The lead tells the whole, what follows the parts; a new figure is news wherever it stands. */
function worthOfPlace({ position }: Candidate, figures: Figures): number {
  const { notLead, positionDiscount, overtaken, latestFigure } = SUMMARY
  if (figures === 'latest') return position === 0 ? latestFigure : notLead * latestFigure
  return (position === 0 ? 1 : notLead - positionDiscount * position) * (figures === 'overtaken' ? overtaken : 1)
}

function readCandidates(
  { report, annotated }: StoryMember,
  member: number,
  weights: ReadonlyMap<string, number>,
): Candidate[] {
  const { document, entities } = annotated
  const day = (report.published.value ?? '').slice(0, 10)
  const candidates: Candidate[] = []
  const limit = Math.min(document.sentenceCount, SUMMARY.leadSentences)
  for (let sentence = 0; sentence < limit; sentence++) {
    const span = withoutLabel(report.text, document.sentenceSpan(sentence))
    const text = report.text.slice(...span)
    const words = text.split(/\s+/)
    if (!canStandAlone(text, words)) continue
    const stems = contentStems(text)
    const named = entities.filter(({ mentions }) =>
      mentions.some((mention) => mention.kind === 'name' && mention.span[0] >= span[0] && mention.span[1] <= span[1]),
    )
    if (named.length === 0) continue
    let weight = 0
    for (const stem of stems) weight += weights.get(stem) ?? 0
    const worth = weight / Math.sqrt(words.length)
    candidates.push({ member, day, position: sentence, span, stems, words: words.length, worth })
  }
  return candidates
}

function withoutLabel(text: string, [start, end]: Span): Span {
  return [start + skipDateline(text.slice(start, end)), end]
}

function canStandAlone(text: string, words: readonly string[]): boolean {
  if (words.length < SUMMARY.minSentenceWords || words.length > SUMMARY.maxSentenceWords) return false
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
  return FULL_SENTENCE.test(text) && !leaningOpeners.has(first)
}

/** The best, then those that add most to it: something else, and best from another day. */
function chooseSentences(candidates: readonly Candidate[]): Candidate[] {
  const [first, ...rest] = candidates
  if (!first) return []
  const chosen = [first]
  let left = rest
  while (chosen.length < SUMMARY.maxSentences) {
    const words = chosen.reduce((sum, each) => sum + each.words, 0)
    left = left.filter((each) => words + each.words <= SUMMARY.maxWords && chosen.every((other) => addsTo(other, each)))
    const best = left.reduce<Candidate | null>(
      (best, each) => (best === null || worthBeside(chosen, each) > worthBeside(chosen, best) ? each : best),
      null,
    )
    if (best === null || worthBeside(chosen, best) < SUMMARY.minWorth * first.worth) break
    chosen.push(best)
  }
  return chosen
}

function addsTo(other: Candidate, { stems, member, span }: Candidate): boolean {
  const same = other.member === member && other.span[0] === span[0]
  return !same && overlapOf(other.stems, stems) <= SUMMARY.maxOverlap
}

function worthBeside(chosen: readonly Candidate[], { day, worth }: Candidate): number {
  return chosen.some((other) => other.day === day) ? SUMMARY.sameDay * worth : worth
}
