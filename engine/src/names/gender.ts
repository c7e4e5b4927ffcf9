/** The gender that a person's own names tell. */
import { type Gender, genderOfName } from './gazetteer/lookups.ts'

/** By the first of the given names that is a woman's or a man's; `undefined` for a surname alone. */
export function genderOfPerson(words: readonly string[]): Gender | undefined {
  for (const word of words.slice(0, Math.max(0, words.length - 1))) {
    const gender = genderOfName(word)
    if (gender === 'f' || gender === 'm') return gender
  }
  return undefined
}
