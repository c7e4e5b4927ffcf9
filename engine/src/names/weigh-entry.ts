/** What a name names, by the model's kind for it and what the gazetteer has under it. */
import type { EntityType } from '../contract/types.ts'
import {
  type EntryKind,
  findEntry,
  findEntryInCapitals,
  type GazetteerEntry,
  isCommonWord,
  isGivenName,
} from './gazetteer/lookups.ts'

export interface Known {
  readonly type: EntityType
  readonly entry?: GazetteerEntry
}

/** Letters in a word in capitals that may be a name written so for show ("MOSCOW (Reuters)"), not an acronym. */
const SHOUTED = 4

/** The gazetteer's entry of a name as the text has it. */
export function entryOf(name: string): GazetteerEntry | undefined {
  const entry = findEntry(name)
  if (entry || name.length < SHOUTED || name !== name.toUpperCase()) return entry
  return isCommonWord(name.toLowerCase()) ? undefined : findEntryInCapitals(name)
}

/** What an entry's name names; undefined for adjectives and peoples, which name no one. */
export function typeOfEntry({ kind }: GazetteerEntry): EntityType | undefined {
  return ENTRY_TYPES[kind]
}

const ENTRY_TYPES: Record<EntryKind, EntityType | undefined> = {
  country: 'place',
  capital: 'place',
  seat: 'place',
  place: 'place',
  organization: 'organization',
  agency: 'organization',
  outlet: 'organization',
  team: 'organization',
  adjective: undefined,
  people: undefined,
  group: undefined,
}

/**
 * The sentence outweighs the gazetteer where the name is one of people or places too ("Jordan", "Paris"); the gazetteer
 * outweighs the sentence for what has one meaning in the news ("Ukraine", "Reuters").
 */
export function weighEntry(key: string, type: EntityType, entry: GazetteerEntry | undefined): Known {
  const known = entry && typeOfEntry(entry)
  if (!entry || !known) return { type }
  if (known === type) return { type, entry }
  return isOfOneMeaning(key, type, entry) ? { type: known, entry } : { type }
}

function isOfOneMeaning(key: string, type: EntityType, { kind }: GazetteerEntry): boolean {
  if (type === 'person') return kind !== 'capital' && kind !== 'place' && !isGivenName(key)
  // A town's name is its team's, and a small town's is many a thing's.
  if (type === 'organization') return kind === 'country' || kind === 'seat'
  return ENTRY_TYPES[kind] === 'place' ? kind !== 'place' : type === 'place' && kind !== 'team'
}
