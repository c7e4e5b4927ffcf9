/** Words that may stand in a noun phrase before its last noun. */
import type { Document, TokenIndex } from '../language/document.ts'

/** An adjective, or a participle that is one in effect: "the retired miner". */
export function isAdjectival(document: Document, token: TokenIndex): boolean {
  const tag = document.upos(token)
  return tag === 'ADJ' || (tag === 'VERB' && document.deprel(token) === 'amod')
}

export function isNominal(document: Document, token: TokenIndex): boolean {
  const tag = document.upos(token)
  return tag === 'NOUN' || tag === 'PROPN' || isAdjectival(document, token)
}
