/** The words of a text as the story stage compares them: stems, with where they stand and how they are printed. */
import type { CharOffset } from '../contract/types.ts'
import { stemWord } from './stem-word.ts'

export interface StoryWord {
  readonly stem: string
  readonly start: CharOffset
  readonly end: CharOffset
  readonly capital: boolean
}

/** Runs of letters and digits, with an apostrophe inside; numbers with their points. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?|\p{N}+(?:[.,]\p{N}+)*/gu
/** Scripts written without spaces: their runs are read as pairs of characters. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const CAPITAL = /^\p{Lu}/u
/** No word of interest is longer; cuts what hostile input makes of one "word". */
const MAX_WORD = 40

/** At most `limit` words of a text, in order. Never throws. */
export function readStoryWords(text: string, limit = Number.POSITIVE_INFINITY): StoryWord[] {
  const words: StoryWord[] = []
  for (const match of text.matchAll(WORD)) {
    if (words.length >= limit) break
    const start = match.index
    if (UNSPACED.test(match[0])) addPairs(match[0], start, words, limit)
    else words.push(readWord(match[0], start))
  }
  return words
}

function readWord(word: string, start: CharOffset): StoryWord {
  const lower = word.slice(0, MAX_WORD).toLowerCase().replaceAll('’', "'")
  return { stem: stemWord(lower), start, end: start + word.length, capital: CAPITAL.test(word) }
}

function addPairs(run: string, start: CharOffset, words: StoryWord[], limit: number): void {
  const characters = [...run]
  let at = start
  for (let i = 0; i < Math.max(1, characters.length - 1) && words.length < limit; i++) {
    const pair = `${characters[i]}${characters[i + 1] ?? ''}`
    words.push({ stem: pair, start: at, end: at + pair.length, capital: false })
    at += characters[i]!.length
  }
}
