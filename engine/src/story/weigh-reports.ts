/**
 * Reports → weighted vectors of their words (tf-idf). A word weighs by how often and where it stands in the report,
 * by how rare it is in the batch and in news at large, and more where it is a name.
 */
import type { StoriesInput } from '../contract/types.ts'
import { backgroundShare } from './background-share.ts'
import { WEIGHING } from './rules.ts'
import { type SparseVector, unitVector } from './sparse-vector.ts'
import { readStoryWords } from './story-words.ts'

export interface WeighedReport {
  /** Of unit length. */
  readonly vector: SparseVector
  /** Words of the body that were read. */
  readonly words: number
}

interface WordCounts {
  readonly words: number
  /** Weighted occurrences of each stem. */
  readonly counts: Map<string, number>
  readonly names: Set<string>
}

const SENTENCE_BREAK = /[.!?\n:"“”]/

/** Vectors in the order given. Sums run in the order in which words are first met: sort the reports first. */
export function weighReports(reports: readonly Pick<StoriesInput, 'title' | 'text'>[]): WeighedReport[] {
  const counted = reports.map((report) => countWords(report.title ?? '', report.text))
  const used = new Map<string, number>()
  for (const { counts } of counted) for (const stem of counts.keys()) used.set(stem, (used.get(stem) ?? 0) + 1)
  const numbers = new Map([...used.keys()].map((stem, number) => [stem, number]))
  return counted.map(({ counts, names, words }) => ({
    words,
    vector: unitVector(
      [...counts].map(([stem, count]) => {
        const rarity = rarityOf(stem, used.get(stem)!, reports.length)
        return [numbers.get(stem)!, Math.log(1 + count) * rarity * (names.has(stem) ? WEIGHING.nameFactor : 1)]
      }),
    ),
  }))
}

/** Inverse document frequency, the batch's counts smoothed with those expected of news at large. */
function rarityOf(stem: string, used: number, reports: number): number {
  const { backgroundReports } = WEIGHING
  return -Math.log((used + backgroundReports * backgroundShare(stem)) / (reports + backgroundReports))
}

function countWords(title: string, text: string): WordCounts {
  const counts = new Map<string, number>()
  const count = (stem: string, weight: number) => {
    if (stem.length > 1) counts.set(stem, (counts.get(stem) ?? 0) + weight)
  }
  for (const { stem } of readStoryWords(title, WEIGHING.leadWords)) count(stem, WEIGHING.titleWeight)
  const body = readStoryWords(text, WEIGHING.maxWords)
  for (const [i, { stem }] of body.entries()) count(stem, i < WEIGHING.leadWords ? WEIGHING.leadWeight : 1)
  return { words: body.length, counts, names: findNameStems(text, body) }
}

/** Stems printed with a capital more often than not where no sentence begins. */
function findNameStems(text: string, words: ReturnType<typeof readStoryWords>): Set<string> {
  const balance = new Map<string, number>()
  words.forEach(({ stem, start, capital }, i) => {
    const before = words[i - 1]
    if (!before || SENTENCE_BREAK.test(text.slice(before.end, start).slice(0, 80))) return
    balance.set(stem, (balance.get(stem) ?? 0) + (capital ? 1 : -1))
  })
  return new Set([...balance].filter(([, lead]) => lead > 0).map(([stem]) => stem))
}
