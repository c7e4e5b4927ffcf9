/** What the search for names reads besides the document itself: how tokens and lines are written. */
import type { Document, TokenIndex } from '../language/document.ts'
import { isScoreLine } from './score-lines.ts'
import { CAPITAL, CAPS, INITIAL, LOWER, NUMBER, readShapes } from './token-shapes.ts'

/** A line in sentence case, a headline in Title Case, a line ALL IN CAPITALS. */
export type LineCase = 'sentence' | 'title' | 'capitals'

export interface NameText {
  readonly document: Document
  /** One of the shapes of token-shapes.ts per token. */
  readonly shapes: Uint8Array
  readonly lineCase: readonly LineCase[]
  /** Whether each line is one of results or a table; see score-lines.ts. */
  readonly isScores: readonly boolean[]
  /** Words that the report has in small letters somewhere. */
  readonly smallWords: ReadonlySet<string>
  /** Words that the report has with a capital where only a name would have one. */
  readonly capitalWords: ReadonlySet<string>
}

export function readNameText(document: Document): NameText {
  const shapes = readShapes(document)
  const lineCase: LineCase[] = []
  const isScores: boolean[] = []
  const smallWords = new Set<string>()
  const capitalWords = new Set<string>()
  for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
    const [first, end] = document.sentenceTokens(sentence)
    const written = caseOfLine(document, shapes, first, end)
    lineCase.push(written)
    isScores.push(isScoreLine(document, shapes, first, end))
    if (written === 'sentence') collectWords(document, shapes, first, end, smallWords, capitalWords)
  }
  return { document, shapes, lineCase, isScores, smallWords, capitalWords }
}

/** Words of four letters or more tell title case from names in a row: headlines leave the short ones small. */
const LONG_WORD = 4

function caseOfLine(document: Document, shapes: Uint8Array, first: TokenIndex, end: TokenIndex): LineCase {
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

function collectWords(
  document: Document,
  shapes: Uint8Array,
  first: TokenIndex,
  end: TokenIndex,
  smallWords: Set<string>,
  capitalWords: Set<string>,
) {
  for (let i = first; i < end; i++) {
    const shape = shapes[i]!
    if (shape === LOWER) smallWords.add(document.lower(i))
    else if ((shape === CAPITAL || shape === CAPS) && !opensClause(document, shapes, i, first))
      capitalWords.add(document.word(i))
  }
}

/** Whether the token has its capital from its place: first in the sentence, in a quotation, after a colon or bullet. */
export function opensClause(document: Document, shapes: Uint8Array, token: TokenIndex, first: TokenIndex): boolean {
  if (token === first) return true
  const before = token - 1
  if (shapes[before]! <= INITIAL) return false
  const mark = document.text[document.start(before)]!
  if (mark === '-') return !isTouching(document, before, token)
  if (mark === ',' || mark === '(' || mark === ')' || mark === '&') return onlyMarksBefore(shapes, before, first)
  return '"“‘\'`:.;!?—–*•>|'.includes(mark) || onlyMarksBefore(shapes, before, first)
}

function onlyMarksBefore(shapes: Uint8Array, token: TokenIndex, first: TokenIndex): boolean {
  for (let i = token; i >= first; i--) if (shapes[i]! <= CAPS) return false
  return true
}

/** No more than this many characters between two tokens of one name, and no new line among them. */
export function isBeside(document: Document, left: TokenIndex, right: TokenIndex): boolean {
  const from = document.end(left)
  const to = document.start(right)
  if (to - from > 2) return false
  for (let at = from; at < to; at++) if (document.text.charCodeAt(at) === 10) return false
  return true
}

export const isTouching = (document: Document, left: TokenIndex, right: TokenIndex): boolean =>
  document.end(left) === document.start(right)
