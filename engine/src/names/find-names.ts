/**
 * The names in a report, each with its type. The language model finds them; the gazetteer and the rest of the report
 * have a word in it where they know more than the sentence tells.
 */
import type { CharOffset, EntityType } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { decideTypes } from './decide-types.ts'
import { findMissedNames } from './find-missed-names.ts'
import type { GazetteerEntry } from './gazetteer/lookups.ts'
import { readSpan } from './read-span.ts'
import { readShapes } from './token-shapes.ts'

export interface NameMention {
  readonly first: TokenIndex
  readonly last: TokenIndex
  readonly start: CharOffset
  readonly end: CharOffset
  /** Without accents, with single spaces: what mentions of one name share. */
  readonly key: string
  readonly type: EntityType
  /** What the gazetteer has under the name, if that is of the type: none for a person called Georgia. */
  readonly entry?: GazetteerEntry
}

/** In text order, none overlapping. */
export function findNames(document: Document): NameMention[] {
  const shapes = readShapes(document)
  const read = document.arrays.names.flatMap((span) => readSpan(document, shapes, span))
  const names = decideTypes(read)
  return [...names, ...findMissedNames(document, shapes, names)].sort((a, b) => a.start - b.start)
}
