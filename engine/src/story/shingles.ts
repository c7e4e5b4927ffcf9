/** Runs of consecutive words as numbers, for finding one report's text in another. */
import type { Span } from '../contract/types.ts'
import { COPYING } from './rules.ts'
import { readStoryWords, type StoryWord } from './story-words.ts'

export interface ShingledText {
  readonly words: readonly StoryWord[]
  /** 1 where a word stands inside quotation marks. */
  readonly quoted: Uint8Array
  /** The 32-bit hash of the run that begins at each word; shorter than `words` by the length of a run less one. */
  readonly shingles: Int32Array
}

/** Straight, curly, low and angular double marks; single ones are too often apostrophes. */
const QUOTATION = /"[^"\n]{1,2000}"|[“„][^“”\n]{1,2000}[”“]|«[^»\n]{1,2000}»/g

/** The runs of a text's first `limit` words. */
export function shingleText(text: string, limit?: number): ShingledText {
  const words = readStoryWords(text, limit)
  const { shingleWords } = COPYING
  const hashes = words.map(({ stem }) => hashWord(stem))
  const shingles = new Int32Array(Math.max(0, words.length - shingleWords + 1))
  for (let i = 0; i < shingles.length; i++) {
    let hash = 17
    for (let k = 0; k < shingleWords; k++) hash = (Math.imul(hash, 31) + Math.imul(hashes[i + k]!, 0x9e3779b1)) | 0
    shingles[i] = hash
  }
  return { words, quoted: markQuoted(text, words), shingles }
}

/** What of `report` stands in `other` too. */
export interface Overlap {
  /** Share of all its words, 0–1. */
  readonly share: number
  /** Words outside quotation marks that are found, and the share of such words. */
  readonly ownWords: number
  readonly ownShare: number
}

/**
 * A word is found where it stands in a run that the other text has. Words outside quotation marks count as its own
 * only in a run that is mostly outside: two reports that quote the same speech do not copy each other.
 */
export function measureOverlap(report: ShingledText, other: ReadonlySet<number>): Overlap {
  const { words, quoted, shingles } = report
  const found = new Uint8Array(words.length)
  const ownFound = new Uint8Array(words.length)
  for (let i = 0; i < shingles.length; i++) {
    if (!other.has(shingles[i]!)) continue
    const run = quoted.subarray(i, i + COPYING.shingleWords)
    const mostlyOwn = run.reduce((sum, mark) => sum + mark, 0) * 2 < COPYING.shingleWords
    found.fill(1, i, i + COPYING.shingleWords)
    if (mostlyOwn) for (let k = 0; k < run.length; k++) if (run[k] === 0) ownFound[i + k] = 1
  }
  const count = (marks: Uint8Array) => marks.reduce((sum, mark) => sum + mark, 0)
  const own = words.length - count(quoted)
  const ownWords = count(ownFound)
  return { share: words.length ? count(found) / words.length : 0, ownWords, ownShare: own ? ownWords / own : 0 }
}

function markQuoted(text: string, words: readonly StoryWord[]): Uint8Array {
  const quoted = new Uint8Array(words.length)
  let word = 0
  for (const [start, end] of findQuotations(text)) {
    while (word < words.length && words[word]!.start < start) word++
    while (word < words.length && words[word]!.end <= end) quoted[word++] = 1
  }
  return quoted
}

function findQuotations(text: string): Span[] {
  return Array.from(text.matchAll(QUOTATION), (match) => [match.index, match.index + match[0].length])
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}
