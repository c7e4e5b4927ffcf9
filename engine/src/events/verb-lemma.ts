/** Lemmas of the verbs that the lexicon knows, whatever the tagger makes of their forms. */
import type { Document, TokenIndex } from '../language/document.ts'
import { verbsByLemma, wordSet } from './index-frames.ts'
import { carryingVerbs, objectControlVerbs, realizingVerbs, sayingVerbs } from './lexicon.ts'

/**
 * Forms in -ing and -ed → lemma. A form may have the consonant doubled or the e dropped; all spellings are entered, the
 * wrong ones do no harm.
 */
const participles: ReadonlyMap<string, string> = new Map(
  [
    ...verbsByLemma.keys(),
    ...wordSet(`${carryingVerbs} ${objectControlVerbs} ${realizingVerbs} ${sayingVerbs}`),
  ].flatMap((verb) => formsOf(verb).map((form) => [form, verb] as const)),
)

function formsOf(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb.slice(0, -1)}ing`, `${verb}d`]
  if (/[^aeiou]y$/.test(verb)) return [`${verb}ing`, `${verb.slice(0, -1)}ied`]
  const doubled = verb + verb.slice(-1)
  return [`${verb}ing`, `${verb}ed`, `${doubled}ing`, `${doubled}ed`]
}

/** The lemma of a token that is tagged as a verb. */
export function lemmaOfVerb(document: Document, token: TokenIndex): string {
  return participles.get(document.lower(token)) ?? document.lemma(token).toLowerCase()
}

/**
 * The lemma of a participle of the lexicon that is tagged as a noun or adjective, as in "denies planning an attack" or
 * "traders smuggled oil"; null where it may well be one.
 */
export function lemmaOfParticiple(document: Document, token: TokenIndex): string | null {
  const upos = document.upos(token)
  const word = document.lower(token)
  const lemma = upos === 'NOUN' || upos === 'ADJ' ? participles.get(word) : undefined
  if (lemma === undefined) return null
  const before = token > 0 ? document.upos(token - 1) : 'PUNCT'
  const next = document.upos(token + 1)
  if (word.endsWith('ing')) return /^(?:DET|PROPN|NUM|PRON|ADP)$/.test(next) ? lemma : null
  // No adjective stands between a noun and what follows it.
  return before === 'AUX' || before === 'NOUN' || before === 'PROPN' ? lemma : null
}
