/** Tokens → the number they write: "1,200", "3bn", "two hundred and six", "half a million", "dozens", "10 to 15". */
import type { Document, TokenIndex } from '../language/document.ts'
import { NUMBER_WORDS, readNumber } from '../time/read-numbers.ts'
import {
  DIMENSIONS,
  SCALE_SIGNS,
  SCALES,
  SCALES_OR_UNITS,
  VAGUE_AFTER_A,
  VAGUE_COUNTS,
  VAGUE_NUMBERS,
} from './lexicon.ts'

export interface Figure {
  readonly first: TokenIndex
  /** Included. */
  readonly last: TokenIndex
  /** null where the words give none: "dozens". */
  readonly number: number | null
  /** Its million or billion, 1 without one: "10 to 15 million" are both millions. */
  readonly scale: number
  /** In digits without a scale, as years, codes and labels are. */
  readonly plain: boolean
}

/** Digits of a number, thousands and decimals; what has more marks is a time, an address or a section. */
const DIGITS = /^(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,2}(?:,\d{2}){1,4},\d{3}|\d{1,15})(?:\.\d{1,6})?$|^\.\d{1,6}$/
const FRACTION = /^([1-9])\/([2-9])$/
const LONGEST_NUMBER = 14

/**
 * The number that begins at a token, or null.
 * @param money a sign of money stands before it, so that "m" is a million
 */
export function readFigure(document: Document, at: TokenIndex, money = false): Figure | null {
  const word = document.lower(at)
  if (word === '') return null
  const code = word.charCodeAt(0)
  if ((code >= 48 && code <= 57) || code === 46) return readDigits(document, at, word, money)
  if (word === 'a' || word === 'an' || word === 'half') return readAfterArticle(document, at, word)
  if (VAGUE_NUMBERS.has(word)) return document.upos(at) === 'VERB' ? null : readVague(document, at)
  if (VAGUE_COUNTS.has(word)) return vague(at, SCALES.has(document.lower(at + 1)) ? at + 1 : at)
  return NUMBER_WORDS.has(word) && !SCALES.has(word) ? readWords(document, at) : null
}

const vague = (first: TokenIndex, last: TokenIndex): Figure => ({ first, last, number: null, scale: 1, plain: false })

function readDigits(document: Document, at: TokenIndex, word: string, money: boolean): Figure | null {
  if (!DIGITS.test(word) || /^0\d/.test(word)) return null
  const value = Number(word.replaceAll(',', ''))
  const fraction = FRACTION.exec(document.lower(at + 1))
  const number = fraction ? value + Number(fraction[1]) / Number(fraction[2]) : value
  return withScale(document, at, fraction ? at + 1 : at, number, money)
}

function readWords(document: Document, at: TokenIndex): Figure | null {
  const words: string[] = []
  for (let t = at; t < at + LONGEST_NUMBER; t++) words.push(document.lower(t))
  const found = readNumber(words, 0)
  if (found === null || found.year) return null
  return { ...withScale(document, at, at + found.length - 1, found.value, false), plain: false }
}

/** "and a half", then the scale: "two and a half million", "1.5-million", "200 billion", "3bn". */
function withScale(document: Document, first: TokenIndex, end: TokenIndex, value: number, money: boolean): Figure {
  const half =
    document.lower(end + 1) === 'and' && document.lower(end + 2) === 'a' && document.lower(end + 3) === 'half'
  const last = half ? end + 3 : end
  const number = half ? value + 0.5 : value
  const at = isHyphenBetween(document, last) ? last + 2 : last + 1
  const word = document.lower(at)
  const scale = SCALES.get(word) ?? (isScaleSign(document, end, at, word, money) ? SCALE_SIGNS.get(word) : undefined)
  if (scale === undefined) return { first, last, number, scale: 1, plain: !half && first === end }
  return { first, last: at, number: exact(number * scale), scale, plain: false }
}

/** 1.1 million is 1100000, not 1100000.0000000002. */
export const exact = (number: number): number => Number(number.toPrecision(12))

function isScaleSign(document: Document, end: TokenIndex, at: TokenIndex, word: string, money: boolean): boolean {
  if (at !== end + 1 || !SCALE_SIGNS.has(word) || !/\d$/.test(document.word(end))) return false
  if (money || !SCALES_OR_UNITS.has(word)) return true
  const joined = document.end(end) === document.start(at)
  const next = document.upos(at + 1)
  return joined && (next === 'NOUN' || next === 'ADJ') && !DIMENSIONS.has(document.lower(at + 1))
}

/** Whether a hyphen joins a token to the one after next: "3-million". */
export function isHyphenBetween(document: Document, token: TokenIndex): boolean {
  return (
    document.lower(token + 1) === '-' &&
    token + 2 < document.tokenCount &&
    document.start(token + 1) === document.end(token) &&
    document.start(token + 2) === document.end(token + 1)
  )
}

/** "a dozen", "half a million", "a few hundred", "a handful". */
function readAfterArticle(document: Document, at: TokenIndex, word: string): Figure | null {
  let next = at + 1
  let number = 1
  if (word === 'half' || document.lower(next) === 'half') {
    number = 0.5
    if (word !== 'half') next++
    else if (document.lower(next) === 'a' || document.lower(next) === '-') next++
    if (document.lower(next) === '-') next++
  }
  const scale = SCALES.get(document.lower(next))
  if (scale !== undefined) {
    const sum = scale === 12 ? null : readWordsAfter(document, at, word, next)
    return sum ?? withScale(document, at, next, number * scale, false)
  }
  if (word !== 'half' && document.lower(at + 1) === 'quarter' && document.lower(at + 2) === 'point')
    return { first: at, last: at + 1, number: 0.25, scale: 1, plain: false }
  if (word === 'half' && next > at + 1) return { first: at, last: next - 1, number: 0.5, scale: 1, plain: false }
  if (!VAGUE_AFTER_A.has(document.lower(next))) return null
  const scaleAt = document.lower(next + 1) === 'of' ? next + 2 : next + 1
  return vague(at, SCALES.has(document.lower(scaleAt)) ? scaleAt : next)
}

/** "A hundred and twenty": the words of a number with "a" for its one. */
function readWordsAfter(document: Document, at: TokenIndex, article: string, scaleAt: TokenIndex): Figure | null {
  if (scaleAt !== at + 1 || article === 'half' || document.lower(scaleAt + 1) !== 'and') return null
  return NUMBER_WORDS.has(document.lower(scaleAt + 2)) ? renumber(readWords(document, scaleAt), at) : null
}

const renumber = (figure: Figure | null, first: TokenIndex): Figure | null => figure && { ...figure, first }

/** "dozens", "hundreds of thousands". */
function readVague(document: Document, at: TokenIndex): Figure {
  const further = document.lower(at + 1) === 'of' && VAGUE_NUMBERS.has(document.lower(at + 2))
  return vague(at, further ? at + 2 : at)
}
