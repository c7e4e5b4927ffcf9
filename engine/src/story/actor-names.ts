/** When two names can be those of one person or one organisation. */
import { backgroundShare } from './background-share.ts'
import { acronymGaps, honorifics, nameSuffixes, outletEndings } from './lexicon.ts'
import { WEIGHING } from './rules.ts'
import { stemWord } from './stem-word.ts'

const MARKS = /\p{M}+/gu
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu

/** Words of a name in lower case without accents, dots and a leading article. */
export function nameTokens(name: string): string[] {
  const plain = name.normalize('NFD').replace(MARKS, '').replaceAll('’', "'").toLowerCase()
  const tokens = Array.from(plain.slice(0, 200).matchAll(TOKEN), ([token]) => token.replace(/'s$|'$/, ''))
  return tokens[0] === 'the' && tokens.length > 1 ? tokens.slice(1) : tokens
}

/** Words of a person's name without honorifics and suffixes; all of them where nothing else would be left. */
export function personTokens(name: string): string[] {
  const all = nameTokens(name)
  let start = 0
  let end = all.length
  while (start < end - 1 && honorifics.has(all[start]!)) start++
  while (end > start + 1 && nameSuffixes.has(all[end - 1]!)) end--
  return all.slice(start, end)
}

/**
 * Whether `shorter` can be a way to write `fuller`, both of two words or more: same last name, and its other words in
 * order among those of the fuller, whole, as initials, or cut short ("Alex" for "Alexander").
 */
export function isShortPersonName(shorter: readonly string[], fuller: readonly string[]): boolean {
  if (shorter.at(-1) !== fuller.at(-1)) return false
  let at = 0
  for (const word of shorter.slice(0, -1)) {
    while (at < fuller.length - 1 && !isGivenForm(word, fuller[at]!)) at++
    if (at++ >= fuller.length - 1) return false
  }
  return true
}

function isGivenForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short === long || ((short.length === 1 || short.length >= 3) && long.startsWith(short))
}

/** Whether letters are the first ones of a name's words: "unsc" of "United Nations Security Council". */
export function isAcronymOf(acronym: string, name: readonly string[]): boolean {
  if (acronym.length < 2 || name.length < 2) return false
  const initials = (tokens: readonly string[]) => tokens.map((token) => token[0]).join('')
  return acronym === initials(name) || acronym === initials(name.filter((token) => !acronymGaps.has(token)))
}

/** Whether one word alone can stand for an organisation: its first word, too rare for anything else. */
export function isLeadingWord(word: string, name: readonly string[]): boolean {
  if (word !== name[0] || name.length < 2 || word.length < 4) return false
  return backgroundShare(stemWord(word)) <= WEIGHING.unknownShare
}

/** An outlet or agency by what it is called in credits: "halyard" for "Halyard News Agency" and "Halyard". */
export function outletKey(name: string): string {
  const tokens = nameTokens(name)
  while (tokens.length > 1 && outletEndings.has(tokens.at(-1)!)) tokens.pop()
  return tokens.join(' ')
}
