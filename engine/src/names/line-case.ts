/** How the lines of a report are written, for in headlines capitals tell no names. */
import type { Document, TokenIndex } from '../language/document.ts'
import { CAPITAL, CAPS, INITIAL, LOWER, NUMBER } from './token-shapes.ts'

/** A line in sentence case, a headline in Title Case, a line ALL IN CAPITALS. */
export type LineCase = 'sentence' | 'title' | 'capitals'

/** Words of four letters or more tell title case from names in a row: headlines leave the short ones small. */
const LONG_WORD = 4

/** The case of tokens `[first, end)`. */
export function readLineCase(document: Document, shapes: Uint8Array, first: TokenIndex, end: TokenIndex): LineCase {
  let small = 0
  let capital = 0
  let caps = 0
  let marks = 0
  for (let i = first; i < end; i++) {
    const shape = shapes[i]!
    if (shape > INITIAL) marks += isListMark(document, shape, i) ? 1 : 0
    if (shape > CAPS || document.end(i) - document.start(i) < (shape === CAPS ? 2 : LONG_WORD)) continue
    if (shape === LOWER) small++
    else if (shape === CAPITAL) capital++
    else caps++
  }
  if (caps >= 1 && caps > 3 * (small + capital)) return 'capitals'
  const isList = marks * 3 > capital + caps
  return capital + caps >= 5 && capital + caps > 4 * small && !isList ? 'title' : 'sentence'
}

/** Numbers, commas and brackets: many of them make a line of capitals a list or a table, not a headline. */
function isListMark(document: Document, shape: number, token: TokenIndex): boolean {
  return shape === NUMBER || ',()/'.includes(document.text[document.start(token)]!)
}
