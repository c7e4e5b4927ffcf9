/** Numbers in words, as news and its transcripts write them: "twenty four", "two thousand", "nineteen ninety-six". */
import { ONES, TEENS, TENS } from './lexicon.ts'

export interface WrittenNumber {
  readonly value: number
  /** Said in two pairs, as years are: "nineteen ninety-six". */
  readonly year: boolean
  /** Words taken. */
  readonly length: number
}

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])
interface WrittenPart {
  readonly value: number
  readonly length: number
}
const LONGEST = 12

/** Words that a written number may begin with. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [ONES, TEENS, TENS, MULTIPLIERS].flatMap((table) => [...table.keys()]),
)

/** The number that begins at `words[at]`, or null. A hyphen counts as a word; at most 12 words are read. */
export function readNumber(words: readonly string[], at: number): WrittenNumber | null {
  return readYearPair(words, at) ?? readMultiplied(words, at)
}

/** Nineteen + ninety-six; "twenty four" is 24, and "ten twelve" no year. */
function readYearPair(words: readonly string[], at: number): WrittenNumber | null {
  const high = readBelowHundred(words, at)
  if (!high || high.value < 15 || high.value > 20) return null
  const next = skipHyphen(words, at + high.length)
  const low = readBelowHundred(words, next)
  if (!low || low.value < 10) return null
  return { value: high.value * 100 + low.value, year: true, length: next + low.length - at }
}

function readMultiplied(words: readonly string[], at: number): WrittenNumber | null {
  let total = 0
  let part = 0 // below the next "thousand"
  let end = at
  let ready = true // for a number below a hundred: at the start, and after a multiplier
  while (end - at < LONGEST) {
    const next: number = end === at ? at : skipHyphen(words, end + (ready && words[end] === 'and' ? 1 : 0))
    const multiplier = MULTIPLIERS.get(words[next] ?? '')
    const small: WrittenPart | null = ready ? readBelowHundred(words, next) : null
    if (small) part += small.value
    else if (multiplier === 100 && part < 100) part = (part || 1) * 100
    else if (multiplier && multiplier > 100 && (part > 0 || end === at)) {
      total += (part || 1) * multiplier
      part = 0
    } else break
    ready = small === null
    end = next + (small?.length ?? 1)
  }
  const value = total + part
  return end === at ? null : { value, year: false, length: end - at }
}

function readBelowHundred(words: readonly string[], at: number): WrittenPart | null {
  const word = words[at] ?? ''
  const tens = TENS.get(word)
  if (tens !== undefined) {
    const next = skipHyphen(words, at + 1)
    const ones = ONES.get(words[next] ?? '')
    return ones === undefined ? { value: tens, length: 1 } : { value: tens + ones, length: next + 1 - at }
  }
  const value = ONES.get(word) ?? TEENS.get(word)
  return value === undefined ? null : { value, length: 1 }
}

const skipHyphen = (words: readonly string[], at: number) => (words[at] === '-' ? at + 1 : at)
