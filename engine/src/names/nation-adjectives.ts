/**
 * Countries that no list has, known by their adjectives: a report that writes of "Torvan soldiers" and of "Torvany" tells
 * of a country. The adjective is no name, and the name is a place, whatever single sentences suggest.
 */
import type { Document } from '../language/document.ts'
import type { NameMention } from './find-names.ts'
import { classOfOffice, isGivenName } from './gazetteer/lookups.ts'
import { entryOf } from './weigh-entry.ts'

/** Ends of English adjectives of countries (Quirk et al. 1985, A Comprehensive Grammar, appendix I.29). */
const ADJECTIVE = /(?:an|ian|ese|ish|er|ic|i)$/
/** Letters that an adjective and its country have in common at least. */
const SHORTEST_STEM = 4
/** Letters by which they may differ in length: "Norland", "Norlander". */
const MOST_ADDED = 3
/** Words of one beginning that are compared: no report has more. */
const MOST_ALIKE = 20

/** Without mentions that are such adjectives; the countries as places. */
export function readNationAdjectives(document: Document, names: readonly NameMention[]): readonly NameMention[] {
  const attributes = names.filter((name) => isAttribute(document, name))
  if (attributes.length === 0) return names
  const byStart = new Map<string, Set<string>>()
  for (const { key } of names) {
    if (!isUnknownWord(key) || isGivenName(key)) continue
    const start = key.slice(0, SHORTEST_STEM).toLowerCase()
    const like = byStart.get(start) ?? new Set()
    if (like.size < MOST_ALIKE) byStart.set(start, like.add(key))
  }
  const adjectives = new Set<string>()
  const countries = new Set<string>()
  for (const { key } of attributes) {
    const like = byStart.get(key.slice(0, SHORTEST_STEM).toLowerCase()) ?? []
    for (const other of like)
      if (other !== key && isAdjectiveOf(key.toLowerCase(), other.toLowerCase())) {
        adjectives.add(key)
        countries.add(other)
      }
  }
  if (adjectives.size === 0) return names
  return names
    .filter((name) => !(adjectives.has(name.key) && isAttribute(document, name)))
    .map((name) => (countries.has(name.key) && !adjectives.has(name.key) ? { ...name, type: 'place' } : name))
}

/** "Torvan soldiers": one unknown word that hangs on a common noun after it. */
function isAttribute(document: Document, { first, last, key }: NameMention): boolean {
  const noun = document.head(first)
  const isBefore = first === last && noun > first && /^(?:compound|amod|nmod)$/.test(document.deprel(first))
  if (!isBefore || !mayBeNationAdjective(key)) return false
  // "The Torvan President": newspapers write offices with a capital.
  return document.upos(noun) === 'NOUN' || classOfOffice(document.lower(noun)) !== undefined
}

/** Whether a word may be the adjective of a country that no list has: "Torvan" of "the Torvan leader". */
export const mayBeNationAdjective = (word: string): boolean => isUnknownWord(word) && ADJECTIVE.test(word.toLowerCase())

const isUnknownWord = (key: string) =>
  key.length > SHORTEST_STEM && /^\p{Lu}\p{Ll}+$/u.test(key) && entryOf(key) === undefined

/** Whether two words in lower case are one but for their ends: "torvan" of "torvany"; neither is the other's plural. */
export function isAdjectiveOf(word: string, name: string): boolean {
  const stem = Math.min(name.length, word.length) - 1
  if (stem < SHORTEST_STEM || Math.abs(name.length - word.length) > MOST_ADDED) return false
  return name.slice(0, stem) === word.slice(0, stem) && `${word}s` !== name && `${name}s` !== word
}
