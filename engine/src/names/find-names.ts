/**
 * The names in a report, each with its type: those that the language model finds, the gazetteer's word on what it
 * knows, and one type for all mentions of one name. Headlines are read last, when the names are known.
 */
import type { CharOffset, EntityType } from '../contract/types.ts'
import type { Document, NameKind, NameSpan, TokenIndex } from '../language/document.ts'
import { findHeadlineNames } from './find-headline-names.ts'
import { type GazetteerEntry, isCompanyForm, plainName } from './gazetteer/lookups.ts'
import { matchGazetteer } from './match-gazetteer.ts'
import { isBeside, readNameText } from './name-text.ts'

export interface NameMention {
  readonly first: TokenIndex
  readonly last: TokenIndex
  readonly start: CharOffset
  readonly end: CharOffset
  /** Without accents, with single spaces: what mentions of one name share. */
  readonly key: string
  readonly type: EntityType
  readonly entry?: GazetteerEntry
}

/** In text order, none overlapping. */
export function findNames(document: Document): NameMention[] {
  const text = readNameText(document)
  const candidates = document.arrays.names
    .filter(({ first }) => text.lineCase[document.sentenceOf(first)] === 'sentence')
    .map((name) => readName(document, name))
    .filter((name) => name !== undefined)
  const names = agreeOnTypes(candidates)
  return [...names, ...findHeadlineNames(text, names)].sort((a, b) => a.start - b.start)
}

const TYPES: Record<NameKind, EntityType> = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' }

/** Undefined for adjectives and names of peoples, which name no one. */
function readName(document: Document, { first, last, kind }: NameSpan): NameMention | undefined {
  const match = matchGazetteer(document, first, last + 1)
  const entry = match?.last === last ? match.entry : undefined
  if (entry?.kind === 'adjective' || entry?.kind === 'people') return undefined
  const [start, end] = [document.start(first), endOfName(document, last)]
  const key = plainName(document.text.slice(start, end))
  return { first, last, start, end, key, type: TYPES[kind], ...(entry ? { entry } : {}) }
}

const CLOSING = new Set(['"', '”', "''", '’', ')'])

/** "Inc." keeps its full stop unless that ends the sentence too. */
function endOfName(document: Document, last: TokenIndex): CharOffset {
  const end = document.end(last)
  const word = document.lower(last)
  if (!word.endsWith('.') || !isCompanyForm(word)) return end
  const next = last + 1
  const endsLine = next >= document.tokenCount || !isBeside(document, last, next)
  return endsLine || CLOSING.has(document.word(next)) ? end - 1 : end
}

/** All mentions of one name are of the type that most of them are; a word that ends a person's full name is that person. */
function agreeOnTypes(names: readonly NameMention[]): NameMention[] {
  const counts = new Map<string, Map<EntityType, number>>()
  const count = (key: string, type: EntityType, weight: number) => {
    const types = counts.get(key) ?? new Map<EntityType, number>()
    counts.set(key, types.set(type, (types.get(type) ?? 0) + weight))
  }
  for (const { key, type } of names) {
    count(key, type, 1)
    const space = key.lastIndexOf(' ')
    if (type === 'person' && space > 0) count(key.slice(space + 1), 'person', 1)
  }
  return names.map((name) => {
    if (name.type === 'place' && name.entry) return name
    const types = counts.get(name.key)!
    let best = name.type
    for (const [type, weight] of types) if (weight > types.get(best)!) best = type
    return best === name.type ? name : { ...name, type: best }
  })
}
