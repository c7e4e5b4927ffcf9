/**
 * Tokens → sentences. A sentence ends at a terminal mark with what follows it in favour, at a paragraph's end, or,
 * so that no later stage meets an endless one, after `MAX_SENTENCE_TOKENS`.
 */
import type { Span } from '../contract/types.ts'
import { REPORTING_VERBS, SENTENCE_STARTERS, SUBJECT_PRONOUNS, TITLE_ABBREVIATIONS } from './lexicon.ts'
import { type TokenSpans, tokenise } from './tokenise.ts'

/** Longer than any sentence of UD English-EWT (159) and GUM (110); text without full stops is cut here. */
export const MAX_SENTENCE_TOKENS = 400

const TERMINAL = /^(?:[.!?…]+|[。！？])$/u
const CLOSING = /^(?:["'”’»)\]}]|''|[‘’]{2})$/
const OPENING = /^(?:["'“‘«([{]|``)$/
const DASH = /^(?:-+|–+|—+|[•*·▪►])$/
const FACE = /^(?:>?[:;=](?:['^-]?[()]+|-?[DPp])|\^_*\^)$/
const ADDRESS = /^(?:https?:\/\/|www\.)/
const LIST_NUMBER = /^\d{1,3}$/
const STARTS_LOWER = /^\p{Ll}/u
const STARTS_UPPER = /^[\p{Lu}\p{Lt}\p{Lo}]/u

/** The sentences of a text: spans without the white space between them, in order. */
export function splitSentences(text: string): Span[] {
  const tokens = tokenise(text)
  const starts = findSentenceStarts(text, tokens)
  const sentences: Span[] = []
  for (let s = 0; s + 1 < starts.length; s++) {
    sentences.push([tokens.start[starts[s]!]!, tokens.end[starts[s + 1]! - 1]!])
  }
  return sentences
}

/** The first token of each sentence, and the number of tokens as a last entry. */
export function findSentenceStarts(text: string, tokens: TokenSpans): Int32Array {
  const count = tokens.start.length
  if (count === 0) return Int32Array.of(0)
  const breaksAtNewline = newlineRule(text)
  const starts = [0]
  for (let next = 1; next < count; next++) {
    const first = starts[starts.length - 1]!
    const gap = text.slice(tokens.end[next - 1], tokens.start[next])
    if (breaksAtNewline(gap) || next - first >= MAX_SENTENCE_TOKENS || endsSentence(text, tokens, first, next))
      starts.push(next)
  }
  starts.push(count)
  return Int32Array.from(starts)
}

/** Whether a sentence ends between token `next - 1` and token `next`, on one line. */
function endsSentence(text: string, tokens: TokenSpans, first: number, next: number): boolean {
  const word = (token: number) => text.slice(tokens.start[token], tokens.end[token])
  let last = next - 1
  for (let notes = 0; notes < 5 && last - 3 > first && isNote(word, last - 2); notes++) last -= 3
  while (last > first && next - last < 4 && CLOSING.test(word(last)) && adjacent(tokens, last)) last--
  const end = word(last)
  const terminal = TERMINAL.test(end) || FACE.test(end)
  if (!terminal && !(end.length > 1 && end.length <= 12 && end.endsWith('.'))) return false
  const following = word(next)
  if (isNote(word, next) || (last === first + 1 && LIST_NUMBER.test(word(first)))) return false
  if (CLOSING.test(following) && adjacent(tokens, next)) return false
  if (opensQuoteOrBracket(following, tokens, next))
    return terminal && startsSentence(word(Math.min(next + 1, tokens.start.length - 1)), end)
  if (!terminal) return last === next - 1 ? abbreviationEnds(end, following) : startsSentence(following, end)
  if (last < next - 1 && end !== '.' && speakerFollows(word, next)) return false
  return startsSentence(following, end)
}

type WordAt = (token: number) => string

/** "[4]" at a sentence's end refers to a note, and belongs to it. */
const isNote = (word: WordAt, at: number) => word(at) === '[' && LIST_NUMBER.test(word(at + 1)) && word(at + 2) === ']'

/** “Why?” Ada Lind asked: a question or a cry that is quoted goes on to its speaker. */
function speakerFollows(word: WordAt, at: number): boolean {
  for (let token = at; token < at + 4; token++) {
    if (token > at && REPORTING_VERBS.has(word(token))) return true
    if (!/^\p{Lu}/u.test(word(token)) || SUBJECT_PRONOUNS.has(word(token))) return false
  }
  return false
}

/** A word that can begin a sentence after `mark`. */
function startsSentence(word: string, mark: string): boolean {
  if (FACE.test(word)) return false
  if (ADDRESS.test(word)) return true
  if (STARTS_LOWER.test(word)) return false
  if (STARTS_UPPER.test(word) || /^\d/.test(word)) return true
  if (DASH.test(word)) return mark !== '.' ? false : /^[•*·▪►]/.test(word)
  return !/^[,;:.!?%)\]]/.test(word) && mark !== '...'
}

function abbreviationEnds(abbreviation: string, following: string): boolean {
  if (!STARTS_UPPER.test(following)) return false
  const stem = abbreviation.slice(0, -1).toLowerCase()
  if (TITLE_ABBREVIATIONS.has(stem) || (stem.length === 1 && /^\p{Lu}/u.test(abbreviation))) return false
  return SENTENCE_STARTERS.has(following.toLowerCase())
}

function opensQuoteOrBracket(word: string, tokens: TokenSpans, at: number): boolean {
  if (!OPENING.test(word)) return false
  const touchesNext = at + 1 < tokens.start.length && tokens.start[at + 1] === tokens.end[at]
  return touchesNext && !(adjacent(tokens, at) && /^["']$/.test(word))
}

const adjacent = (tokens: TokenSpans, token: number) => token > 0 && tokens.start[token] === tokens.end[token - 1]

/**
 * What a line break means in this text. In hard-wrapped text only an empty line parts sentences; elsewhere every
 * line is a paragraph, heading or list item of its own.
 */
export function newlineRule(text: string): (gap: string) => boolean {
  return isHardWrapped(text)
    ? (gap) => gap.length > 1 && /\n[^\S\n]{0,40}\n|\u2029/.test(gap)
    : (gap) => gap !== '' && gap !== ' ' && /[\n\r\u2028\u2029]/.test(gap)
}

const WRAP_SAMPLE_CHARS = 20_000

/** Hard-wrapped: most line breaks follow a line of 40 to 90 characters that ends mid-sentence, before a lower-case word. */
export function isHardWrapped(text: string): boolean {
  const lines = text
    .slice(0, WRAP_SAMPLE_CHARS)
    .split('\n')
    .map((line) => line.trim())
  let breaks = 0
  let wrapped = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!]
    if (line === '' || next === '') continue
    breaks++
    if (line.length >= 40 && line.length <= 90 && STARTS_LOWER.test(next) && !/[.!?:"”]$/.test(line)) wrapped++
  }
  return wrapped >= 3 && wrapped * 3 >= breaks
}
