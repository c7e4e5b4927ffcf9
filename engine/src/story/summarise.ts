/**
 * The nut graf: one to three sentences of the reports that say what a story is about. Taken word for word; a dateline
 * or label before a sentence is left off.
 */
import type { Span, Story } from '../contract/types.ts'
import { backgroundShare } from './background-share.ts'
import { contentStems, overlapOf } from './content-stems.ts'
import { leaningOpeners } from './lexicon.ts'
import { SUMMARY } from './rules.ts'
import type { StoryMember } from './story-member.ts'

type SummarySentence = Story['summary'][number]

interface Candidate {
  readonly member: number
  readonly span: Span
  readonly stems: ReadonlySet<string>
  readonly words: number
  readonly worth: number
}

/** "ORLEN, Vastia, May 3 (Pharos) — " and "WORLD: ". */
const OPENING_LABEL =
  /^(?:\p{Lu}[^()—–\n]{1,60}\([^()\n]{2,40}\)\s?[—–-]+\s?|\p{Lu}{3}[^—–\n]{0,50}\s[—–]+\s?|\p{Lu}[\p{Lu} ]{2,30}:\s)/u
const FULL_SENTENCE = /^[\p{Lu}\p{N}\p{Lo}][^\n]*[.!。][”"’')]*$/u

/** Empty only where no report has a full sentence. `members` are earliest first. */
export function summarise(members: readonly StoryMember[]): SummarySentence[] {
  const weights = weighStems(members)
  const candidates = members
    .flatMap((member, i) => readCandidates(member, i, weights))
    .sort((a, b) => b.worth - a.worth || a.member - b.member || a.span[0] - b.span[0])
  return chooseSentences(candidates).map(({ member, span }) => {
    const { report } = members[member]!
    return { text: report.text.slice(...span), evidence: [{ report: report.id, spans: [span] }] }
  })
}

/** A stem weighs by the share of reports that use it and by how rare it is in news at large. */
function weighStems(members: readonly StoryMember[]): Map<string, number> {
  const used = new Map<string, number>()
  for (const { report } of members) {
    for (const stem of contentStems(`${report.title ?? ''}\n${report.text}`)) used.set(stem, (used.get(stem) ?? 0) + 1)
  }
  return new Map(
    [...used].map(([stem, count]) => [stem, (count / members.length) ** 2 * -Math.log(backgroundShare(stem))]),
  )
}

function readCandidates(
  { report, annotated }: StoryMember,
  member: number,
  weights: ReadonlyMap<string, number>,
): Candidate[] {
  const { document, entities } = annotated
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
    const worth = (weight / Math.sqrt(words.length)) * (1 - SUMMARY.positionDiscount * sentence)
    candidates.push({ member, span, stems, words: words.length, worth })
  }
  return candidates
}

function withoutLabel(text: string, [start, end]: Span): Span {
  const label = OPENING_LABEL.exec(text.slice(start, Math.min(end, start + 160)))
  return [start + (label?.[0].length ?? 0), end]
}

function canStandAlone(text: string, words: readonly string[]): boolean {
  if (words.length < SUMMARY.minSentenceWords || words.length > SUMMARY.maxSentenceWords) return false
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
  return FULL_SENTENCE.test(text) && !leaningOpeners.has(first)
}

function chooseSentences(candidates: readonly Candidate[]): Candidate[] {
  const [first, ...rest] = candidates
  if (!first) return []
  const chosen = [first]
  let words = first.words
  for (const candidate of rest) {
    if (chosen.length === SUMMARY.maxSentences || candidate.worth < SUMMARY.minWorth * first.worth) break
    if (words + candidate.words > SUMMARY.maxWords) continue
    if (chosen.some(({ stems }) => overlapOf(stems, candidate.stems) > SUMMARY.maxOverlap)) continue
    chosen.push(candidate)
    words += candidate.words
  }
  return chosen
}
