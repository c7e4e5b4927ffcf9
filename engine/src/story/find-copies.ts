/**
 * Which report is a copy of which: shared runs of words outside quotation marks show that text was copied, dates and
 * credits show in which direction. The same quotation in two reports makes no copy.
 */
import type { Report, Story } from '../contract/types.ts'
import { compareDays, dayNumber } from './report-dates.ts'
import { COPYING } from './rules.ts'
import { measureOverlap, type Overlap, type ShingledText, shingleText } from './shingles.ts'
import { compareStrings } from './stable-id.ts'

export type CopyInput = Pick<Report, 'id' | 'outlet' | 'byline' | 'published' | 'text'>

interface Candidate {
  readonly report: CopyInput
  readonly day: number | null
  readonly text: ShingledText
  readonly set: ReadonlySet<number>
  /** Where another outlet would be credited: byline, beginning and end, in lower case. */
  readonly credits: string
}

interface FoundCopy {
  readonly report: Candidate
  readonly of: Candidate
  readonly overlap: Overlap
}

/**
 * Each report at most once, with the report it is a copy of: the one that has the largest share of its text. Sorted by
 * report id. `share` is the share of all its words, 0–1, quotations included.
 */
export function findCopies(reports: readonly CopyInput[]): Story['copies'] {
  const candidates = reports
    .map(readCandidate)
    .sort((a, b) => compareDays(a.day, b.day) || compareStrings(a.report.id, b.report.id))
  const best = new Map<Candidate, FoundCopy>()
  for (const [a, b] of findPairs(candidates)) {
    const copy = judgePair(a, b)
    if (!copy) continue
    const known = best.get(copy.report)
    if (!known || isBetter(copy, known)) best.set(copy.report, copy)
  }
  return [...best.values()]
    .map(({ report, of, overlap }) => ({
      report: report.report.id,
      of: of.report.id,
      share: Math.round(overlap.share * 1000) / 1000,
    }))
    .sort((a, b) => compareStrings(a.report, b.report))
}

function readCandidate(report: CopyInput): Candidate {
  const text = shingleText(report.text)
  const { creditChars } = COPYING
  const edges = `${report.byline ?? ''}\n${report.text.slice(0, creditChars)}\n${report.text.trimEnd().slice(-creditChars)}`
  return {
    report,
    day: dayNumber(report.published.value),
    text,
    set: new Set(text.shingles),
    credits: edges.toLowerCase(),
  }
}

/** Pairs that share enough runs to be worth measuring; each pair once, in the order of the reports. */
function findPairs(candidates: readonly Candidate[]): [Candidate, Candidate][] {
  const holders = new Map<number, number[]>()
  candidates.forEach(({ set }, i) => {
    for (const shingle of set) {
      const list = holders.get(shingle)
      if (!list) holders.set(shingle, [i])
      else if (list.length < COPYING.maxPostings) list.push(i)
    }
  })
  const pairs: [Candidate, Candidate][] = []
  candidates.forEach((candidate, i) => {
    for (const [other, shared] of countShared(candidate, i, holders)) {
      if (shared >= COPYING.minWords - COPYING.shingleWords) pairs.push([candidates[other]!, candidate])
    }
  })
  return pairs
}

function countShared(candidate: Candidate, self: number, holders: ReadonlyMap<number, number[]>): Map<number, number> {
  const shared = new Map<number, number>()
  for (const shingle of candidate.set) {
    for (const other of holders.get(shingle)!) {
      if (other < self) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
  }
  return shared
}

/** The copy that two reports make, if they do: one of them must be found in the other to a good part. */
function judgePair(a: Candidate, b: Candidate): FoundCopy | null {
  const [report, of] = isOriginal(a, b) ? [b, a] : [a, b]
  const overlap = measureOverlap(report.text, of.set)
  return isCopied(overlap) ? { report, of, overlap } : null
}

function isCopied({ ownShare, ownWords, share }: Overlap): boolean {
  return ownWords >= COPYING.minWords && ownShare >= COPYING.minShare && share >= COPYING.minShare
}

/** Whether `a` rather than `b` is the one copied: credited by the other, earlier, longer, or first by id. */
function isOriginal(a: Candidate, b: Candidate): boolean {
  const [bCreditsA, aCreditsB] = [credits(b, a), credits(a, b)]
  if (bCreditsA !== aCreditsB) return bCreditsA
  const order = compareTimes(a, b)
  if (order !== 0) return order < 0
  const longer = a.text.words.length - b.text.words.length
  return longer !== 0 ? longer > 0 : compareStrings(a.report.id, b.report.id) < 0
}

/** An outlet is credited by its name or the first, telling word of it: "Halyard" for "Halyard News Agency". */
function credits(report: Candidate, by: Candidate): boolean {
  const outlet = by.report.outlet?.toLowerCase().trim()
  if (!outlet || outlet === report.report.outlet?.toLowerCase().trim()) return false
  const names = [outlet, outlet.replace(/^the /, '').replace(/ (?:news agency|news|agency|press|newswire|wire)$/, '')]
  return names.some((name) => name.length > 1 && hasWords(report.credits, name))
}

function hasWords(text: string, words: string): boolean {
  const letter = /[\p{L}\p{N}]/u
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!letter.test(text[at - 1] ?? ' ') && !letter.test(text[at + words.length] ?? ' ')) return true
  }
  return false
}

/** By time; 0 where it is not known well enough: a date without a time of day is as early as any time of that day. */
function compareTimes(a: Candidate, b: Candidate): number {
  if (a.day === null || b.day === null) return 0
  const wholeDays = !hasTime(a) || !hasTime(b)
  return wholeDays ? Math.floor(a.day) - Math.floor(b.day) : a.day - b.day
}

function hasTime({ report }: Candidate): boolean {
  return report.published.value?.includes('T') ?? false
}

function isBetter(a: FoundCopy, b: FoundCopy): boolean {
  const order = compareTimes(a.of, b.of) || compareStrings(a.of.report.id, b.of.report.id)
  return a.overlap.share > b.overlap.share || (a.overlap.share === b.overlap.share && order < 0)
}
