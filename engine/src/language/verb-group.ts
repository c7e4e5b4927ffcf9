/** A verb with what stands before it: auxiliaries, negation, adverbs, "to". Later stages read voice and negation from it. */
import type { Document, TokenIndex } from './document.ts'

export interface VerbGroup {
  readonly verb: TokenIndex
  /** First token of the group: an auxiliary, adverb, "to" or the verb itself. */
  readonly first: TokenIndex
  /** "was closed", "got arrested", "to be named". */
  readonly passive: boolean
  readonly negated: boolean
  /** "to" opens the group or stands in it. */
  readonly infinitive: boolean
  /** An -ing form without an auxiliary. */
  readonly gerund: boolean
  /** The modal nearest to the verb ("may", "would"), −1 if there is none. */
  readonly modal: TokenIndex
}

/** Words that negate a verb. */
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'nt', 'never', 'neither', 'nor', 'hardly', 'no'])
/** Words of other tags that may stand between a subject and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(['all', 'both', 'each', 'since', 'long', 'just', 'even'])
/** They ask or open a clause, and belong to no verb. */
const OPENS_CLAUSE = /^(?:when|where|how|why)$/
const FORMS_OF_GET = /^(?:get|gets|got|gotten|getting)$/
/** A verb and its auxiliaries have no more tokens than this between them. */
const LONGEST = 8

/**
 * The group that ends with `verb`, from `floor` on.
 * @param isTime whether a token is part of a time: "on Monday said" is one group
 */
export function readVerbGroup(
  document: Document,
  verb: TokenIndex,
  floor: TokenIndex,
  isTime: (token: TokenIndex) => boolean = () => false,
): VerbGroup {
  let first = verb
  let auxiliary = -1
  let modal = -1
  let negated = false
  let infinitive = false
  for (let t = verb - 1; t >= floor && verb - t <= LONGEST; t--) {
    const word = document.lower(t)
    const upos = document.upos(t)
    if (NEGATIONS.has(word)) negated = true
    else if (upos === 'AUX' || (auxiliary < 0 && FORMS_OF_GET.test(word) && document.xpos(verb) === 'VBN')) {
      if (auxiliary < 0) auxiliary = t
      if (modal < 0 && document.xpos(t) === 'MD') modal = t
    } else if (word === 'to' && upos !== 'ADP') infinitive = true
    else if (
      !(upos === 'ADV' && !OPENS_CLAUSE.test(word)) &&
      !BETWEEN.has(word) &&
      !isInTime(document, t, first, verb, isTime)
    )
      break
    first = t
  }
  return {
    verb,
    first,
    passive: auxiliary >= 0 && document.xpos(verb) === 'VBN' && /^(?:be|get)$/.test(document.lemma(auxiliary)),
    negated,
    infinitive,
    gerund: auxiliary < 0 && document.xpos(verb) === 'VBG',
    modal,
  }
}

/** In a time, or the preposition of one. */
function isInTime(
  document: Document,
  token: TokenIndex,
  next: TokenIndex,
  verb: TokenIndex,
  isTime: (token: TokenIndex) => boolean,
): boolean {
  return isTime(token) || (document.upos(token) === 'ADP' && next < verb && isTime(next))
}
