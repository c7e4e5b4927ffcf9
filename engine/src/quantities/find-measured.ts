/** What money, a share or a measure is of, and what a bare number is the tally of: "fines of $3bn", "the toll rose to 41". */
import type { Document, TokenIndex } from '../language/document.ts'
import { findCounted, isPeople } from './find-counted.ts'
import {
  COMING_TO,
  COMING_TO_PREPOSITIONS,
  FATES_OF_ADJECTIVES,
  FATES_OF_NOUNS,
  NOT_PAID_FOR,
  PERCENT,
  TALLY_NOUNS,
  TOLL_NOUNS,
} from './lexicon.ts'
import type { Fate } from './quantity.ts'
import type { Unit } from './read-unit.ts'

/** Of a verb so many words are looked at. */
const MAX_DEPENDENTS = 24

/** The lemma of what a unit is of: "a 20% stake", "20 cm of rain", "$3bn in damage", "inflation rose to 2.5%"; null if untold. */
export function findMeasured(
  document: Document,
  head: TokenIndex,
  kind: Unit['kind'],
  last: TokenIndex,
  end: TokenIndex,
): string | null {
  const edge = document.lower(last + 1) === 'worth' ? last + 1 : last
  const after = document.lower(edge + 1)
  if (edge + 2 < end && (after === 'of' || (after === 'in' && kind === 'money'))) {
    const found = nounFrom(document, edge + 2, end)
    if (found !== null && !NOT_PAID_FOR.has(lemmaOf(document, found))) return nameOf(document, found)
  }
  const governor = document.head(head)
  if (governor < 0) return subjectLemma(document, head)
  const relation = document.deprel(head)
  if (/^(?:compound|nummod|amod|nmod:unmarked)$/.test(relation) && governor > head) return nounLemma(document, governor)
  if (relation === 'nmod' && hasCase(document, head, 'of')) return nounLemma(document, governor)
  if (relation === 'obl' || relation === 'obl:unmarked' || relation === 'obj')
    return subjectOfChange(document, governor, head)
  return document.deprel(governor) === 'cop' ? null : subjectLemma(document, head)
}

/** The noun of the phrase that begins at a token. */
function nounFrom(document: Document, at: TokenIndex, end: TokenIndex): TokenIndex | null {
  const found = findCounted(document, at - 1, end) ?? findCounted(document, at, end)
  return found === null || found === 'uncounted' || found.kind === 'pronoun' ? null : found.token
}

/** "Inflation" of "inflation rose to 2.5%", "rate" of "raised its rate by 2%", but nothing of "the company paid $3bn". */
function subjectOfChange(document: Document, verb: TokenIndex, head: TokenIndex): string | null {
  if (!COMING_TO.has(document.lemma(verb))) return null
  const object = objectAt(document, verb)
  return object === null || object === head ? subjectLemma(document, verb) : nounLemma(document, object)
}

function subjectLemma(document: Document, predicate: TokenIndex): string | null {
  const subject = subjectAt(document, predicate)
  return subject === null ? null : nounLemma(document, subject)
}

function subjectAt(document: Document, predicate: TokenIndex): TokenIndex | null {
  return dependents(document, predicate).find((t) => document.deprel(t).startsWith('nsubj')) ?? null
}

const dependents = (document: Document, token: TokenIndex) => document.dependents(token).slice(0, MAX_DEPENDENTS)
const lemmaOf = (document: Document, token: TokenIndex): string => document.lemma(token).toLowerCase()
/** A noun's lemma, a name's with its capital. */
const nameOf = (document: Document, token: TokenIndex): string =>
  document.upos(token) === 'PROPN' ? document.lemma(token) : lemmaOf(document, token)
const nounLemma = (document: Document, token: TokenIndex): string | null =>
  document.upos(token) === 'NOUN' && !PERCENT.has(document.lower(token)) ? lemmaOf(document, token) : null
const hasCase = (document: Document, token: TokenIndex, word: string): boolean =>
  dependents(document, token).some((t) => document.deprel(t) === 'case' && document.lower(t) === word)

export interface Tally {
  readonly what: string | null
  readonly people: boolean
  readonly fate: Fate | null
}

/** What a bare number is the number of: "the death toll rose to 41", "put the number of dead at 41", "a toll of 41". */
export function findTally(document: Document, head: TokenIndex): Tally | null {
  const governor = document.head(head)
  if (governor < 0) return tallyOf(document, subjectAt(document, head))
  if (document.upos(governor) !== 'VERB') {
    if (!document.deprel(head).startsWith('nmod') && document.deprel(head) !== 'conj') return null
    return document.deprel(head) === 'conj' || isTallyPreposition(document, head)
      ? tallyOf(document, governor)
      : tallyAbove(document, governor)
  }
  if (!COMING_TO.has(document.lemma(governor))) return null
  const [subject, object] = [subjectAt(document, governor), objectAt(document, governor)]
  const relation = document.deprel(head)
  if (relation === 'obj' || relation === 'obl:unmarked' || isChange(document, head)) {
    return tallyOf(document, object === head ? null : object) ?? tallyOf(document, subject)
  }
  return null
}

/** "from 30 to 41", where the second hangs on the first. */
function tallyAbove(document: Document, token: TokenIndex): Tally | null {
  return document.upos(token) === 'NUM' && document.head(token) >= 0 && document.upos(document.head(token)) === 'VERB'
    ? findTally(document, token)
    : null
}

const isTallyPreposition = (document: Document, head: TokenIndex): boolean =>
  ['of', 'at', 'to'].some((word) => hasCase(document, head, word)) && document.upos(document.head(head)) !== 'NUM'

const isChange = (document: Document, head: TokenIndex): boolean =>
  dependents(document, head).some((t) => document.deprel(t) === 'case' && COMING_TO_PREPOSITIONS.has(document.lower(t)))

const objectAt = (document: Document, verb: TokenIndex): TokenIndex | null =>
  dependents(document, verb).find((t) => document.deprel(t) === 'obj') ?? null

/** "toll", "the number of cases", "deaths": what is tallied. */
function tallyOf(document: Document, noun: TokenIndex | null): Tally | null {
  if (noun === null) return null
  const lemma = lemmaOf(document, noun)
  if (TOLL_NOUNS.has(lemma)) return { what: null, people: true, fate: 'killed' }
  const fate = FATES_OF_NOUNS.get(lemma)
  if (fate !== undefined && document.xpos(noun) === 'NNS') return { what: lemma, people: true, fate }
  if (!TALLY_NOUNS.has(lemma))
    return document.xpos(noun) === 'NNS' && COUNTED_ALONE.has(lemma) ? { what: lemma, people: false, fate: null } : null
  const of = dependents(document, noun).find(
    (t) => document.deprel(t) === 'nmod' && t > noun && hasCase(document, t, 'of'),
  )
  return of === undefined ? null : tallied(document, of)
}

/** Plurals that stand for their own number: "cases rose to 60". */
const COUNTED_ALONE: ReadonlySet<string> = new Set(['case', 'casualty', 'hospitalization', 'complaint', 'application'])

function tallied(document: Document, of: TokenIndex): Tally {
  const lemma = lemmaOf(document, of)
  const fate = FATES_OF_NOUNS.get(lemma) ?? FATES_OF_ADJECTIVES.get(document.lower(of)) ?? participleFate(document, of)
  const nominal = document.upos(of) === 'NOUN'
  return { what: nominal ? lemma : null, people: fate !== null || isPeople(document, of), fate }
}

/** "the number of people killed" */
function participleFate(document: Document, noun: TokenIndex): Fate | null {
  const found = dependents(document, noun).find((t) => /^(?:acl|amod)$/.test(document.deprel(t)))
  return found === undefined ? null : (FATES_OF_ADJECTIVES.get(document.lower(found)) ?? null)
}
