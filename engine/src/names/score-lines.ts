/**
 * Lines of results and tables, where a town's name is its team's: "Leeds 2 Everton 1", "BOSTON 64 65 .496",
 * "TORONTO AT CHICAGO".
 */
import type { Document, TokenIndex } from '../language/document.ts'
import { CAPITAL, CAPS, LOWER, NUMBER } from './token-shapes.ts'

/** Letters in a word that counts as prose. */
const PROSE_WORD = 4

export function isScoreLine(document: Document, shapes: Uint8Array, first: TokenIndex, end: TokenIndex): boolean {
  let numbers = 0
  let names = 0
  let prose = 0
  let versus = 0
  for (let i = first; i < end; i++) {
    const shape = shapes[i]!
    if (shape === NUMBER) numbers++
    else if (isVersus(document.lower(i)) && i > first && i + 1 < end) versus++
    else if (shape === CAPITAL || shape === CAPS) names++
    else if (shape === LOWER && document.end(i) - document.start(i) >= PROSE_WORD) prose++
  }
  if (versus > 0 && prose === 0 && names <= 4 + 6 * (versus - 1)) return true
  return numbers >= 2 && numbers * 2 >= names && prose * 2 <= numbers
}

/** "Leeds v Everton", "TORONTO AT CHICAGO". */
const isVersus = (word: string) => word === 'v' || word === 'vs' || word === 'vs.' || word === 'at'

/** Whether a name in such a line has its score or place beside it, or its opponent. */
export function isSide(
  document: Document,
  shapes: Uint8Array,
  first: TokenIndex,
  last: TokenIndex,
  lineFirst: TokenIndex,
) {
  const next = document.lower(last + 1)
  const before = document.lower(first - 1)
  if (isVersus(next) || (isVersus(before) && first > lineFirst)) return true
  if (shapes[last + 1] !== NUMBER) return false
  return first === lineFirst || shapes[first - 1] === NUMBER || before === ':' || before === ')' || before === ','
}
