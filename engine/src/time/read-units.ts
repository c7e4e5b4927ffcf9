/**
 * Tokens → units: the words of time and the small words that rules name, each with its readings, in islands. An
 * island is a run of them without another word between; one that holds no word of time is dropped, which is most of
 * a text. Hyphenated tokens are taken apart ("30-minute"), and written numbers put together ("twenty four").
 */
import type { Document, TokenIndex } from '../language/document.ts'
import type { Reading, TextUnit } from './grammar.ts'
import { CAPITAL_CUES, LEXICON } from './lexicon.ts'
import { NUMBER_WORDS, readNumber } from './read-numbers.ts'
import { readNumerals } from './read-numerals.ts'

/** What may be read into a word, by how it is written. */
interface WordReadings {
  readonly any: Reading[]
  readonly capital: Reading[]
  readonly lower: Reading[]
  /** A word of time, not only one that rules mention. */
  temporal: boolean
}

export type Vocabulary = ReadonlyMap<string, WordReadings>

/** Classes that are common words too and make no island worth keeping. */
const NOT_TEMPORAL = new Set(['ORD', 'TURN', 'ZONE'])
/** Words that years in words begin with: "nineteen ninety-six". */
const CENTURY_WORDS = new Set(['sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'])
/** Tokens longer than any word of time; they are not read. */
const LONGEST_WORD = 40

/** The lexicon and the plain words of the rules by their lower-case form. Of `cues`, one alone makes an island. */
export function makeVocabulary(ruleWords: Iterable<string>, cues: ReadonlySet<string>): Vocabulary {
  const vocabulary = new Map<string, WordReadings>()
  const entryOf = (word: string) => {
    const entry = vocabulary.get(word) ?? { any: [], capital: [], lower: [], temporal: false }
    vocabulary.set(word, entry)
    return entry
  }
  for (const { class: name, words, written } of LEXICON) {
    for (const [word, value] of Object.entries(words)) {
      const entry = entryOf(word)
      entry[written === 'Capital' ? 'capital' : written === 'lower' ? 'lower' : 'any'].push({ class: name, value })
      entry.temporal ||= !NOT_TEMPORAL.has(name)
    }
  }
  for (const word of ruleWords) {
    const entry = entryOf(word)
    // Named with a capital they are titles: "USA Today", "the Daily Mail".
    const list = cues.has(word) && !CAPITAL_CUES.has(word) ? entry.lower : entry.any
    list.push({ class: word, value: word })
    entry.temporal ||= cues.has(word)
  }
  return vocabulary
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly token: TokenIndex
  readonly word: string
  readonly readings: readonly Reading[]
  readonly temporal: boolean
}

/** The islands of a document, in text order. */
export function readIslands(document: Document, vocabulary: Vocabulary): TextUnit[][] {
  const islands: TextUnit[][] = []
  let pieces: Piece[] = []
  const close = () => {
    if (pieces.some((piece) => piece.temporal)) islands.push(joinNumbers(pieces))
    if (pieces.length > 0) pieces = []
  }
  const paragraphStarts = sentenceStarts(document)
  for (let token = 0; token < document.tokenCount; token++) {
    if (pieces.length > 0 && paragraphStarts.has(token) && startsLine(document, token)) close()
    const found = readToken(document, token, vocabulary)
    if (found === null) close()
    else pieces.push(...found)
  }
  close()
  return islands
}

function sentenceStarts(document: Document): ReadonlySet<TokenIndex> {
  return new Set(document.arrays.sentenceToken)
}

/** Whether a line break parts a token from the one before: a sentence that begins there begins afresh. */
function startsLine(document: Document, token: TokenIndex): boolean {
  for (let at = document.end(token - 1); at < document.start(token); at++) {
    if (document.text.charCodeAt(at) === 10) return true
  }
  return false
}

/** The pieces of a token, or null where it, or a part of it, says nothing about time. */
function readToken(document: Document, token: TokenIndex, vocabulary: Vocabulary): Piece[] | null {
  const [start, end] = [document.start(token), document.end(token)]
  if (end - start > LONGEST_WORD) return null
  const whole = readPiece(document, token, start, end, vocabulary)
  if (whole) return [whole]
  if (end - start < 3 || !/[-–]/.test(document.lower(token))) return null
  const pieces: Piece[] = []
  for (const part of document.text.slice(start, end).matchAll(/[-–]|[^-–]+/g)) {
    const at = start + part.index
    const piece = readPiece(document, token, at, at + part[0].length, vocabulary)
    if (!piece) return null
    pieces.push(piece)
  }
  return pieces
}

function readPiece(
  document: Document,
  token: TokenIndex,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Piece | null {
  const isToken = start === document.start(token) && end === document.end(token)
  const lower = isToken ? document.lower(token) : document.text.slice(start, end).toLowerCase()
  const word = lower === '–' || lower === '—' ? '-' : lower
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    const readings = readNumerals(word)
    if (readings) return { start, end, token, word, readings, temporal: readings.some(isTemporalNumeral) }
  }
  const entry = vocabulary.get(word)
  const number = NUMBER_WORDS.has(word)
  if (!entry) return number ? { start, end, token, word, readings: [], temporal: CENTURY_WORDS.has(word) } : null
  const capital = isCapital(document.text.charCodeAt(start))
  const readings = capital
    ? [...entry.any, ...entry.capital, ...(startsSentence(document, token) ? entry.lower : [])]
    : [...entry.any, ...entry.lower]
  return readings.length > 0 || number
    ? { start, end, token, word, readings, temporal: entry.temporal || CENTURY_WORDS.has(word) }
    : null
}

const isCapital = (code: number) => code >= 65 && code <= 90
const isTemporalNumeral = (reading: Reading) =>
  reading.class !== 'NUM' && reading.class !== 'DAY' && reading.class !== 'HOUR'

/** At the head of a sentence a capital says nothing: its first word, or the first after quotation marks or a number. */
function startsSentence(document: Document, token: TokenIndex): boolean {
  const [first] = document.sentenceTokens(document.sentenceOf(token))
  for (let before = token - 1; before >= first; before--) {
    if (document.upos(before) !== 'PUNCT' && !NUMBER_WORDS.has(document.lower(before))) return false
  }
  return true
}

/** Units of an island: each piece by itself, but a written number's words together. */
function joinNumbers(pieces: readonly Piece[]): TextUnit[] {
  const units: TextUnit[] = []
  const words = pieces.map((piece) => piece.word)
  for (let at = 0; at < pieces.length; ) {
    const number = NUMBER_WORDS.has(words[at]!) ? readNumber(words, at) : null
    const length = number?.length ?? 1
    const [head, tail] = [pieces[at]!, pieces[at + length - 1]!]
    const readings: Reading[] = length === 1 ? [...head.readings] : []
    if (number) readings.push({ class: 'NUM', value: number.value })
    if (number && number.value < 25 && number.value > 0) readings.push({ class: 'HOUR', value: number.value })
    if (number?.year) readings.push({ class: 'YEAR', value: number.value })
    units.push({
      start: head.start,
      end: tail.end,
      first: head.token,
      last: tail.token,
      firstWord: head.word,
      lastWord: tail.word,
      readings,
    })
    at += length
  }
  return units
}
