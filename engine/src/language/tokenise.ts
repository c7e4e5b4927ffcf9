/**
 * Text → tokens: UD syntactic words in the manner of UD English-EWT. Every character that is not white space belongs
 * to exactly one token, tokens never overlap, and time is linear in the text.
 */
import {
  ABBREVIATION_OR_WORD,
  AFTER_IT_IS,
  HYPHEN_PREFIXES,
  OTHER_ABBREVIATIONS,
  SPLIT_WORDS,
  TITLE_ABBREVIATIONS,
  UNITS,
} from './lexicon.ts'
import {
  BROKEN_WORD,
  CLIPPED_WORD,
  CLITIC,
  DECADE,
  DOMAIN_OR_FILE,
  EMOTICON,
  EMOTICON_WITH_NOSE,
  INITIALISM,
  LETTER_SLASH_LETTER,
  LETTERS_AND_DIGITS,
  LOOSE_CLITIC,
  MARKS,
  NUMBER,
  ORDINAL,
  PICTOGRAPH,
  RULE_OF_SIGNS,
  SIGNED_NUMBER,
  TRAILING_URL_MARKS,
  URL_OR_ADDRESS,
  WORD,
} from './token-patterns.ts'

/** Token spans as a struct of arrays, in text order. */
export interface TokenSpans {
  readonly start: Int32Array
  readonly end: Int32Array
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u

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
  const whole = readWhole(text, at, code)
  if (whole > at) {
    push(at, whole)
    return whole
  }
  if (isDigit(code)) return readNumber(text, at, push)
  const word = matchAt(WORD, text, at)
  if (word > at) return readWord(text, at, word, push)
  const mark = readMark(text, at)
  push(at, mark)
  return mark
}

/** The end of a token with marks inside it (address, file, initialism, …) or `at`. */
function readWhole(text: string, at: number, code: number): number {
  if (isDigit(code)) return trimAddress(text, at, matchAt(DOMAIN_OR_FILE, text, at))
  const afterLetter = isWordBefore(text, at)
  if (isAsciiLetter(code) || code === 0x40 || code === 0x23) {
    const end = matchAt(URL_OR_ADDRESS, text, at)
    if (end > at) return trimAddress(text, at, end)
    if (afterLetter || code === 0x40 || code === 0x23) return at
    const address = matchAt(DOMAIN_OR_FILE, text, at)
    return address > at ? trimAddress(text, at, address) : firstMatch(ASCII_WHOLES, text, at)
  }
  return afterLetter ? at : matchAt(INITIALISM, text, at)
}

const ASCII_WHOLES = [INITIALISM, LETTER_SLASH_LETTER, BROKEN_WORD]

/** Without the marks of the sentence that it stands in. */
function trimAddress(text: string, at: number, end: number): number {
  if (end === at) return at
  return end - (TRAILING_URL_MARKS.exec(text.slice(Math.max(at + 1, end - 20), end))?.[0].length ?? 0)
}

/** The end of the token that begins with a mark: faces, rules, clitics and years with an apostrophe, runs of one mark. */
function readMark(text: string, at: number): number {
  const before = at === 0 ? ' ' : text[at - 1]!
  const opens = /[\s([$€£]/.test(before)
  const end = Math.max(
    opens || /[.!?]/.test(before) ? matchAt(EMOTICON, text, at) : matchAt(EMOTICON_WITH_NOSE, text, at),
    opens ? matchAt(SIGNED_NUMBER, text, at) : at,
    firstMatch(MARK_PATTERNS, text, at),
  )
  return end > at ? end : at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
}

const MARK_PATTERNS = [RULE_OF_SIGNS, LOOSE_CLITIC, CLIPPED_WORD, MARKS, PICTOGRAPH]

function readNumber(text: string, at: number, push: Push): number {
  const number = Math.max(matchAt(NUMBER, text, at), matchAt(DECADE, text, at))
  const end = Math.max(number, matchAt(ORDINAL, text, number))
  const letters = end === number ? matchAt(LETTERS_AND_DIGITS, text, number) : number
  const isCode = letters > number && letters - number < 4 && !isUnit(text.slice(number, letters), number - at)
  push(at, isCode ? letters : end)
  return isCode ? letters : end
}

/** "5km", "250g"; "4G" is a network. */
function isUnit(letters: string, digits: number): boolean {
  const lower = letters.toLowerCase()
  return UNITS.has(lower) && (lower !== 'g' || digits > 1)
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
  const cut = cutOf(text, word, at, end)
  if (cut > at) push(at, cut)
  push(cut, end)
  return end
}

/** Where the second word of a word written as one begins, or its start. */
function cutOf(text: string, word: string, at: number, end: number): number {
  if (word.length < 2) return at
  const lower = word.length <= 10 ? word.toLowerCase() : word
  const first = SPLIT_WORDS.get(lower)
  if (first !== undefined && !isOtherWord(text, word, end)) return at + first
  if (lower === 'its' && AFTER_IT_IS.has(wordAfter(text, end))) return at + 2
  const clitic = CLITIC.exec(word.length > 40 ? word.slice(-4) : word)?.[0].length ?? 0
  return clitic > 0 && clitic < word.length ? end - clitic : at
}

/** "IM" is no "I'm"; "as is his wont" ends a phrase where "won't" goes on. */
function isOtherWord(text: string, word: string, end: number): boolean {
  return word === 'IM' || (word.toLowerCase() === 'wont' && /^(?:to)?$/.test(wordAfter(text, end)))
}

/** The word after one space, if its letters are small. */
function wordAfter(text: string, end: number): string {
  return /^ (\p{Ll}{1,20})(?!\p{L})/u.exec(text.slice(end, end + 22))?.[1] ?? ''
}

/** Whether the full stop at `stop` belongs to the word before it as an abbreviation's. */
function keepsFullStop(text: string, word: string, stop: number): boolean {
  const next = text[stop + 1] ?? ''
  if (next === '.') return false
  if (word.length === 1) return isInitial(text, word, stop)
  const lower = word.toLowerCase()
  if (!TITLE_ABBREVIATIONS.has(lower) && !OTHER_ABBREVIATIONS.has(lower)) return false
  if (!ABBREVIATION_OR_WORD.has(lower)) return true
  if (lower === 'al') return /\bet\s$/i.test(text.slice(Math.max(0, stop - 6), stop - 2))
  return /\p{Lu}/u.test(word[0]!) && /^\s{0,3}[\d#]/.test(text.slice(stop + 1, stop + 6))
}

/** "J. Lind", "J.Lind", "Lind, J., and", "p. 12", but "so do I. She left": a pronoun more often than an initial. */
function isInitial(text: string, letter: string, stop: number): boolean {
  const after = text.slice(stop + 1, stop + 4)
  if (letter === 'I') return /^ ?\p{Lu}\./u.test(after)
  return /\p{Lu}/u.test(letter) ? /^[\s\p{Lu},;]/u.test(after) : /^ \d/.test(after)
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function firstMatch(patterns: readonly RegExp[], text: string, at: number): number {
  for (const pattern of patterns) {
    const end = matchAt(pattern, text, at)
    if (end > at) return end
  }
  return at
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
