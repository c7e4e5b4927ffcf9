/** What qualifies a number: "at least", "nearly", "over" before it, "or so" after it → the mod of TIMEX3. */
import type { TimexMod } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { BOUND_ADVERBS, BOUNDS_AFTER, BOUNDS_BEFORE, BOUNDS_OR_PREPOSITIONS, FILLERS } from './lexicon.ts'

export interface Bound {
  readonly mod: TimexMod
  /** Its first token before a number, its last after one. */
  readonly edge: TokenIndex
}

/** The bound that ends right before a token, with a filler between at most. */
export function readBoundBefore(document: Document, first: TokenIndex, floor: TokenIndex): Bound | null {
  return (
    boundEndingAt(document, first - 1, floor) ??
    (FILLERS.has(document.lower(first - 1)) ? boundEndingAt(document, first - 2, floor) : null)
  )
}

function boundEndingAt(document: Document, end: TokenIndex, floor: TokenIndex): Bound | null {
  if (end < floor) return null
  for (const [phrase, mod] of BOUNDS_BEFORE) {
    const start = end - phrase.length + 1
    if (start >= floor && phrase.every((word, i) => document.lower(start + i) === word)) return { mod, edge: start }
  }
  const mod = BOUNDS_OR_PREPOSITIONS.get(document.lower(end))
  if (mod === undefined) return null
  const adverb = end > floor && BOUND_ADVERBS.has(document.lower(end - 1))
  return adverb || document.deprel(end) === 'advmod' ? { mod, edge: adverb ? end - 1 : end } : null
}

/** The bound that begins right after a token. */
export function readBoundAfter(document: Document, last: TokenIndex): Bound | null {
  for (const [phrase, mod] of BOUNDS_AFTER)
    if (phrase.every((word, i) => document.lower(last + 1 + i) === word)) return { mod, edge: last + phrase.length }
  return null
}
