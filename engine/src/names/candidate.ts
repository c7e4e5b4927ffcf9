/** A name in the making: where it is, and how much speaks for each type. */
import type { EntityType } from '../contract/types.ts'
import type { TokenIndex } from '../language/document.ts'
import type { GazetteerEntry } from './gazetteer/lookups.ts'

/** What a name may name, as far as the search for names tells; positions in `Votes`. */
export const PERSON = 0
export const ORGANIZATION = 1
export const PLACE = 2
export const OTHER = 3
export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other']

/** Weight for person, organisation, place, other. */
export type Votes = [person: number, organization: number, place: number, other: number]

export interface Candidate {
  readonly first: TokenIndex
  readonly last: TokenIndex
  /** Weights from the name itself; the words around it add to them. */
  readonly votes: Votes
  readonly entry?: GazetteerEntry
}

/** Enough that no context outweighs it: a country's name, a company's form. */
export const CERTAIN = 20
/** A word inside the name says so: "Ministry", "River". */
export const STRONG = 6

export function vote(type: number, weight: number): Votes {
  const votes: Votes = [0, 0, 0, 0]
  votes[type] = weight
  return votes
}
