/** The auxiliaries, adverbs and negations in front of a verb, and what they say. */
import type { Document, TokenIndex } from '../language/document.ts'
import { wordSet } from './index-frames.ts'
import { modalStatus, negations } from './lexicon.ts'

export interface VerbGroup {
  /** First token of the group. */
  readonly start: TokenIndex
  readonly passive: boolean
  readonly negated: boolean
  /** The nearest modal verb in lower case, or ''. */
  readonly modal: string
  /** Its token, −1 if there is none. */
  readonly modalToken: TokenIndex
  /** "to" stands in front. */
  readonly infinitive: boolean
}

const negative = wordSet(negations)
const be = wordSet("be am is are was were been being 's 're 'm get gets got getting")

/** Reads leftwards from a verb; `first` is the first token of its sentence. */
export function readVerbGroup(document: Document, verb: TokenIndex, first: TokenIndex): VerbGroup {
  let start = verb
  let modal = ''
  let modalToken = -1
  let negated = false
  let nearest = ''
  for (let token = verb - 1; token >= first; token--) {
    const word = document.lower(token)
    if (negative.has(word)) negated = true
    else if (Object.hasOwn(modalStatus, word)) {
      modal ||= word
      if (modalToken < 0) modalToken = token
    } else if (document.upos(token) === 'AUX' || (be.has(word) && nearest === '')) nearest ||= word
    else if (document.upos(token) !== 'ADV') break
    start = token
  }
  const form = document.lower(verb)
  // "resorted to throwing" has the preposition, "to bring" the infinitive.
  const bare = !form.endsWith('ing') || form === document.lemma(verb)
  const infinitive = bare && start > first && document.lower(start - 1) === 'to'
  return {
    start: infinitive ? start - 1 : start,
    passive: be.has(nearest) && !form.endsWith('ing'),
    negated,
    modal,
    modalToken,
    infinitive,
  }
}
