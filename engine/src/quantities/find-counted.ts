/** What a number counts: the noun after it, or after its "of", by the tree and the words between. */
import type { Document, TokenIndex } from '../language/document.ts'
import { countryOfDemonym, describedKind, isPluralBody } from '../names/gazetteer/lookups.ts'
import {
  COUNTED_BY_PRONOUN,
  FATES_OF_ADJECTIVES,
  FATES_OF_NOUNS,
  HOUSEHOLD_NOUNS,
  PEOPLE_NOUNS,
  UNCOUNTED_NOUNS,
} from './lexicon.ts'
import { isHyphenBetween } from './read-figure.ts'

/** A noun for people; one for what became of them ("bodies", "dead"); one for several people each; "them"; anything else. */
export type CountedKind = 'people' | 'fate' | 'household' | 'pronoun' | 'thing'

export interface Counted {
  /** The noun; the word itself where it is "dead" or "injured", or a pronoun: "three of them". */
  readonly token: TokenIndex
  readonly kind: CountedKind
  /** Joined by "of": "dozens of homes". */
  readonly partOf: boolean
  /** It has a number of its own: "three of the 14 hostages". */
  readonly ownNumber: boolean
}

/** A counted noun stands no further from its number than this. */
const REACH = 8

/** What the number whose last token is given counts; 'uncounted' for time, fractions and idioms; null where it stands alone. */
export function findCounted(document: Document, last: TokenIndex, end: TokenIndex): Counted | 'uncounted' | null {
  const partOf = document.lower(last + 1) === 'of'
  let ownNumber = false
  for (let t = last + (partOf ? 2 : 1); t < Math.min(end, last + REACH); t++) {
    const upos = document.upos(t)
    const nominal = upos === 'NOUN' || upos === 'PROPN'
    if (isInHyphens(document, t)) continue
    if (upos === 'NUM') {
      if (!partOf) return null
      ownNumber = true
    } else if (nominal && goesOn(document, t, end)) {
      // The next is the noun.
    } else if (nominal || isFateWord(document, t) || (partOf && COUNTED_BY_PRONOUN.has(document.lower(t)))) {
      const kind = kindOf(document, t)
      return kind === null ? 'uncounted' : { token: t, kind, partOf, ownNumber }
    } else if (!mayPrecedeNoun(document, t, partOf)) return null
  }
  return null
}

/** A part of a word with hyphens that is not its last, or its last if no noun: "two winner-take-all contests". */
function isInHyphens(document: Document, token: TokenIndex): boolean {
  if (isHyphenBetween(document, token)) return true
  const joined = document.lower(token - 1) === '-' && document.end(token - 1) === document.start(token)
  return joined && document.upos(token) !== 'NOUN' && document.upos(token) !== 'PROPN'
}

/** null for what is no count: lengths of time, idioms, names. */
function kindOf(document: Document, token: TokenIndex): CountedKind | null {
  const lower = document.lower(token)
  const upos = document.upos(token)
  if (COUNTED_BY_PRONOUN.has(lower)) return lower === 'whom' ? 'people' : 'pronoun'
  if (upos !== 'NOUN' && upos !== 'PROPN') return 'fate'
  const lemma = document.lemma(token).toLowerCase()
  if (UNCOUNTED_NOUNS.has(lemma) || UNCOUNTED_NOUNS.has(lower)) return null
  if (isPeople(document, token)) return 'people'
  if (isSingleName(document, token)) return null
  if (HOUSEHOLD_NOUNS.has(lemma)) return 'household'
  return FATES_OF_NOUNS.has(lemma) || FATES_OF_ADJECTIVES.has(lower) || lemma === 'life' ? 'fate' : 'thing'
}

/** "14 dead", "the 30 injured": an attribute that no noun follows. */
function isFateWord(document: Document, token: TokenIndex): boolean {
  if (!FATES_OF_ADJECTIVES.has(document.lower(token)) || /^(?:AUX|VERB)$/.test(document.upos(token))) return false
  const next = document.upos(Math.min(token + 1, document.tokenCount - 1))
  return (
    token + 1 >= document.tokenCount || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(next) || document.head(token) < token
  )
}

function mayPrecedeNoun(document: Document, token: TokenIndex, partOf: boolean): boolean {
  const upos = document.upos(token)
  if (upos === 'ADJ') return document.xpos(token) !== 'JJS' || document.head(token) > token
  if (upos === 'DET') return partOf
  if (upos === 'PRON') return partOf && document.deprel(token) === 'nmod:poss'
  if (upos === 'VERB' || upos === 'ADV')
    return /^(?:amod|advmod)$/.test(document.deprel(token)) && document.head(token) > token
  if (upos === 'PUNCT') return document.lower(token) === '-' && document.end(token - 1) === document.start(token)
  return upos === 'PART' || upos === 'SYM' ? document.lower(token) === '-' || document.lower(token) === "'s" : false
}

/** A noun that only modifies a later one: "14 police officers", "14 Boko Haram fighters". */
function goesOn(document: Document, token: TokenIndex, end: TokenIndex): boolean {
  const named = /^(?:flat|goeswith)/.test(document.deprel(token)) && document.head(token) < token
  const part = named ? document.head(token) : token
  const head = document.head(part)
  return head > token && head < Math.min(end, token + REACH) && MODIFYING.test(document.deprel(part))
}
const MODIFYING = /^(?:compound|flat|amod|nmod:poss|nummod|goeswith)/

/** "Iowans", "Londoners", "Muscovites" */
const PEOPLE_OF_PLACE = /(?:ans|ers|ites)$/

/** Whether a noun is for people, by dictionary, gazetteer or as a word for a country's people. */
export function isPeople(document: Document, noun: TokenIndex): boolean {
  const lower = document.lower(noun)
  if (PEOPLE_NOUNS.has(lower) || PEOPLE_NOUNS.has(document.lemma(noun).toLowerCase())) return true
  if (/^(?:family|household)/.test(lower)) return false
  const kind = isPluralBody(lower) ? 'body' : describedKind(document.word(noun), lower, '')
  if (kind === 'people' || kind === 'person' || lower === 'police' || /men$/.test(lower)) return true
  if (document.upos(noun) !== 'PROPN' || !lower.endsWith('s')) return false
  return PEOPLE_OF_PLACE.test(lower) || countryOfDemonym(document.word(noun)) !== undefined
}

/** Whether a token is named singly, "Pennsylvania Avenue": numbers before it are part of the name. */
function isSingleName(document: Document, noun: TokenIndex): boolean {
  return document.upos(noun) === 'PROPN' && document.xpos(noun) !== 'NNPS' && !document.lower(noun).endsWith('s')
}
