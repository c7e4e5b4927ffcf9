/** What a noun is in its clause: of which word it is the subject, object or complement. */
import { prepositionOf } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { isOccurring } from './index-frames.ts'

export interface NounRole {
  /** The word on which the noun phrase hangs, −1 for none. */
  readonly governor: TokenIndex
  readonly relation: string
  readonly preposition: string
}

/** A list is followed to its first noun no further than this. */
const LONGEST_LIST = 8

/** The role of a noun, or of the first of the nouns that it is joined to by "and". */
export function nounRole(document: Document, noun: TokenIndex): NounRole {
  let at = noun
  for (let steps = 0; steps < LONGEST_LIST && document.deprel(at) === 'conj'; steps++) {
    const first = document.head(at)
    if (first < 0 || document.upos(first) === 'VERB') break
    at = first
  }
  return { governor: document.head(at), relation: document.deprel(at), preposition: prepositionOf(document, at) }
}

/** The verb by which what a noun names takes place: "talks will resume in Orby"; null for none. */
export function occurringVerbOf(document: Document, noun: TokenIndex): TokenIndex | null {
  const { governor, relation } = nounRole(document, noun)
  return governor >= 0 && relation.startsWith('nsubj') && isOccurring(document.lemma(governor)) ? governor : null
}
