/** Whether a phrase names or describes what publishes news: an outlet that is told something passes it on. */
import type { TokenIndex } from '../language/document.ts'
import { findAgency } from '../names/gazetteer/lookups.ts'
import { MEDIUM_NAMES, MEDIUM_NOUNS, MEDIUM_OPENERS } from './relay-words.ts'
import { headEnd } from './resolve-speakers.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** Whether `mediumIn` finds one. */
export const isMedium = (text: StatementText, phrase: TokenRange): boolean => mediumIn(text, phrase) !== null

/**
 * The outlet or agency that a phrase is: "Reuters", "the newspaper", "the Harmouth Herald", "the weekly Der Bote", the CNN of
 * "CNN's Roy Pike"; null for "the newspaper's editor" and "a Reuters forum".
 */
export function mediumIn(text: StatementText, phrase: TokenRange): TokenRange | null {
  const { document } = text
  const last = headEnd(text, phrase)
  const whole: TokenRange = [phrase[0], last]
  if (findAgency(wordsOf(text, ...whole))) return whole
  const name = nameEndingAt(text, phrase[0], last)
  if (name > last) return MEDIUM_NOUNS.has(document.lemma(last)) ? whole : null
  const before = document.lower(name - 1)
  const isShort = name === last && before === 'the' && MEDIUM_NAMES.has(document.lower(last))
  if (isShort || isMediumName(wordsOf(text, name, last)) || MEDIUM_NOUNS.has(before)) return whole
  return presentedBy(text, phrase[0], last)
}

/** "CNN's Roy Pike": an outlet's presenter asks for the outlet. Its lawyers, by no name, do not. */
function presentedBy(text: StatementText, first: TokenIndex, last: TokenIndex): TokenRange | null {
  const { document } = text
  let t = last
  while (t > first && document.upos(t) === 'PROPN') t--
  const isPresented = t > first && t < last && /^['’]s?$/.test(document.word(t))
  return isPresented && isMediumName(wordsOf(text, first, t - 1)) ? [first, t - 1] : null
}

/** By its words alone: "PA Media", "the Harmouth Herald", "Radio Orby", "Channel 6". */
export function isMediumName(name: string): boolean {
  const words = name.toLowerCase().replace(/^the /, '').split(' ')
  if (findAgency(name)) return true
  return words.length > 1 && (MEDIUM_NAMES.has(words.at(-1)!) || MEDIUM_OPENERS.has(words[0]!))
}

/** The first token of the run of capitals (and numerals) that ends a phrase; after `last` where there is none. */
function nameEndingAt({ document }: StatementText, first: TokenIndex, last: TokenIndex): TokenIndex {
  let t = last
  while (t >= first && (/^\p{Lu}/u.test(document.word(t)) || (t > first && /^\d/.test(document.word(t))))) t--
  return document.lower(t + 1) === 'the' ? t + 2 : t + 1
}

const wordsOf = ({ document }: StatementText, first: TokenIndex, last: TokenIndex) =>
  document.text.slice(document.start(first), document.end(last))
