/** How each token is written: in small letters, with a capital, all in capitals. Everything else asks here. */
import type { Document, TokenIndex } from '../language/document.ts'

export const LOWER = 0
/** A capital and small letters: "Macron", "McCague". */
export const CAPITAL = 1
/** Two letters or more, all capitals: "NATO", "U.S.", "G7". */
export const CAPS = 2
/** One capital, with or without a full stop: "J.", "J". */
export const INITIAL = 3
export const NUMBER = 4
/** Punctuation and everything without letters or digits. */
const MARK = 5

export function readShapes(document: Document): Uint8Array {
  const shapes = new Uint8Array(document.tokenCount)
  for (let i = 0; i < shapes.length; i++) shapes[i] = shapeOf(document.text, document.start(i), document.end(i))
  return shapes
}

/** Whether a token is written as the words of names are. */
export const isNameShape = (shape: number | undefined): boolean =>
  shape === CAPITAL || shape === CAPS || shape === INITIAL

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

/** Linear in the token; of a token of many letters the first hundred decide. */
function shapeOf(text: string, start: number, end: number): number {
  const stop = Math.min(end, start + 100)
  let upper = 0
  let lower = 0
  let digits = 0
  let startsUpper = false
  for (let i = start; i < stop; i++) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code, text, i)
    if (kind === 1) {
      upper++
      if (i === start) startsUpper = true
    } else if (kind === 2) lower++
    else if (kind === 3) digits++
  }
  if (upper === 0) return lower > 0 ? LOWER : digits > 0 ? NUMBER : MARK
  if (lower > 0) return startsUpper ? CAPITAL : LOWER
  if (digits > 0) return startsUpper ? CAPS : NUMBER
  return upper === 1 ? INITIAL : CAPS
}

/** 1 capital, 2 other letter, 3 digit, 0 none of them. */
function kindOf(code: number, text: string, at: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return 1
    if (code >= 97 && code <= 122) return 2
    return code >= 48 && code <= 57 ? 3 : 0
  }
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00)) return 0
  const char = text[at]!
  const small = char.toLowerCase()
  if (small !== char) return 1
  return char.toUpperCase() !== char ? 2 : 0
}
