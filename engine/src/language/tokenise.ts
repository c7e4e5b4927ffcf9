/**
 * Text → tokens: UD syntactic words in the manner of UD English-EWT. Every character that is not white space belongs
 * to exactly one token, tokens never overlap, and time is linear in the text.
 */
import {
  ABBREVIATION_OR_WORD,
  HYPHEN_PREFIXES,
  OTHER_ABBREVIATIONS,
  SPLIT_WORDS,
  TITLE_ABBREVIATIONS,
} from './lexicon.ts'

/** Token spans as a struct of arrays, in text order. */
export interface TokenSpans {
  readonly start: Int32Array
  readonly end: Int32Array
}

// One sticky alternative after another; each is a single unambiguous run, so none can backtrack over more than itself.
const URL_OR_ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|[@#][\p{L}\p{N}_]{1,100}/uy
const NUMBER = /\d+(?:[.,:/]\d+)*(?:-\d+(?:-\d+)+)?/y
const ORDINAL_OR_DECADE = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/uy
const INITIALISM = /(?:\p{L}\.){2,8}(?!\p{L})/uy
const WORD = /[\p{L}\p{N}\p{M}_]+(?:[&'’·][\p{L}\p{N}\p{M}_]+)*/uy
const DOTS_OR_DASHES = /\.{2,}|…+|-{2,}|–+|—+|``|''|[!?]+|\*+|_+|=+/y
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u
const PICTOGRAPH = /\p{Extended_Pictographic}(?:\u{fe0f}|[\u{1f3fb}-\u{1f3ff}]|\u{200d}\p{Extended_Pictographic})*/uy
const TRAILING_URL_MARKS = /[.,;:!?'")\]}’”]+$/

/** Splits a text into tokens. Never throws. */
export function tokenise(text: string): TokenSpans {
  const start: number[] = []
  const end: number[] = []
  const push = (from: number, to: number) => {
    start.push(from)
    end.push(to)
  }
  let at = 0
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) at++
    else at = readToken(text, at, push)
  }
  return { start: Int32Array.from(start), end: Int32Array.from(end) }
}

type Push = (from: number, to: number) => void

/** Reads the token or tokens that begin at `at`; returns where the next begins. */
function readToken(text: string, at: number, push: Push): number {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return readNumber(text, at, push)
  if (isAsciiLetter(code) || code === 0x40 || code === 0x23) {
    const end = matchAt(URL_OR_ADDRESS, text, at)
    if (end > at) {
      const trimmed = end - (TRAILING_URL_MARKS.exec(text.slice(Math.max(at, end - 20), end))?.[0].length ?? 0)
      push(at, trimmed)
      return trimmed
    }
  }
  const initialism = matchAt(INITIALISM, text, at)
  if (initialism > at && !isWordBefore(text, at)) {
    push(at, initialism)
    return initialism
  }
  const word = matchAt(WORD, text, at)
  if (word > at) return readWord(text, at, word, push)
  const end = Math.max(matchAt(DOTS_OR_DASHES, text, at), matchAt(PICTOGRAPH, text, at))
  const next = end > at ? end : at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
  push(at, next)
  return next
}

function readNumber(text: string, at: number, push: Push): number {
  const number = matchAt(NUMBER, text, at)
  const ordinal = matchAt(ORDINAL_OR_DECADE, text, number)
  const end = Math.max(number, ordinal)
  push(at, end)
  return end
}

/** A run of letters: clitics, prefixes with a hyphen, the full stop of an abbreviation, a missing space after a stop. */
function readWord(text: string, at: number, wordEnd: number, push: Push): number {
  let end = wordEnd
  let word = text.slice(at, end)
  if (
    text.charCodeAt(end) === 0x2d &&
    HYPHEN_PREFIXES.has(word.toLowerCase()) &&
    LETTER_OR_DIGIT.test(text[end + 1] ?? '')
  ) {
    end = Math.max(end, matchAt(WORD, text, end + 1))
    word = text.slice(at, end)
  }
  if (text.charCodeAt(end) === 0x2e && keepsFullStop(text, word, end)) {
    push(at, end + 1)
    return end + 1
  }
  splitWord(word, at, end, push)
  return end
}

function splitWord(word: string, at: number, end: number, push: Push): void {
  const lower = word.length <= 10 ? word.toLowerCase() : word
  const first = SPLIT_WORDS.get(lower)
  const clitic =
    first === undefined && word.length > 2 ? CLITIC.exec(word.length > 40 ? word.slice(-4) : word)?.[0].length : 0
  const cut = first !== undefined ? at + first : clitic ? end - clitic : end
  if (cut <= at || cut >= end) push(at, end)
  else {
    push(at, cut)
    push(cut, end)
  }
}

/** Whether the full stop at `stop` belongs to the word before it as an abbreviation's. */
function keepsFullStop(text: string, word: string, stop: number): boolean {
  const lower = word.toLowerCase()
  const next = text[stop + 1] ?? ''
  if (next === '.') return false
  if (word.length === 1) return /\p{Lu}/u.test(word) && (/\s/.test(next) || /\p{Lu}/u.test(next))
  if (!TITLE_ABBREVIATIONS.has(lower) && !OTHER_ABBREVIATIONS.has(lower)) return false
  if (!ABBREVIATION_OR_WORD.has(lower)) return true
  const after = /^\s{0,3}(\S?)/.exec(text.slice(stop + 1, stop + 6))?.[1] ?? ''
  return /\p{Lu}/u.test(word[0]!) && /[\d#]/.test(after)
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39
const isAsciiLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
const isWordBefore = (text: string, at: number) => at > 0 && LETTER_OR_DIGIT.test(text[at - 1]!)

/** White space, control characters and the invisible marks that captures carry (BOM, zero-width space, soft hyphen). */
export function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
