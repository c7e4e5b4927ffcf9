/** The office that begins at a token: "prime minister", "vice-president". */
import type { Document, TokenIndex } from '../language/document.ts'
import { classOfOffice, startsOffice } from './gazetteer/lookups.ts'

export interface Office {
  readonly last: TokenIndex
  /** Its words in lower case and singular, hyphens as spaces. */
  readonly words: string
  /** What kind of office: see titles.ts. */
  readonly class: string
}

/** Words in the longest office, hyphens counted: "chancellor of the exchequer". */
const MOST_TOKENS = 5

export function findOffice(document: Document, first: TokenIndex, end: TokenIndex): Office | undefined {
  if (!startsOffice(singular(document.lower(first)))) return undefined
  let words = ''
  let found: Office | undefined
  for (let last = first; last < Math.min(end, first + MOST_TOKENS); last++) {
    const word = document.lower(last)
    if (word !== '-') words += words === '' ? singular(word) : ` ${singular(word)}`
    const office = classOfOffice(words)
    if (office !== undefined && word !== '-') found = { last, words, class: office }
  }
  return found
}

const singular = (word: string) =>
  word.length > 5 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('affairs') ? word.slice(0, -1) : word
