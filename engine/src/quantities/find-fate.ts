/**
 * What became of the people a figure counts: by the word counted ("14 dead", "six bodies"), what is said of it ("30
 * injured passengers"), or the verb or noun it hangs on ("killing 14", "the deaths of 14 people").
 */
import type { Document, TokenIndex } from '../language/document.ts'
import {
  FATES_BY_NOUNS,
  FATES_OF_ADJECTIVES,
  FATES_OF_NOUNS,
  FATES_OF_OBJECTS,
  FATES_OF_SUBJECTS,
  type FatePhrase,
  HELD_UNLAWFULLY,
  LIFE_TAKERS,
  NOT_DONE,
  PHRASES_OF_OBJECTS,
  PHRASES_OF_SUBJECTS,
  WON_NOT_SEIZED,
} from './lexicon.ts'
import type { Fate } from './quantity.ts'

/** A figure's tokens, as far as its fate depends on them. */
export interface Mentioned {
  readonly last: TokenIndex
  /** The one that hangs on a token outside. */
  readonly head: TokenIndex
  /** What is counted, null for a bare number. */
  readonly noun: TokenIndex | null
  /** The noun is the whole of which the figure is a part: what is said of the whole need not be so of the part. */
  readonly partOf: boolean
}

/** From a conjunct to the first, from "including three children" to the people they were of: no further than this. */
const MAX_STEPS = 4
/** Of a verb's words so many are looked at. */
const MAX_DEPENDENTS = 24

export function findFate(document: Document, mentioned: Mentioned): Fate | null {
  const { noun, head, partOf } = mentioned
  const own = noun === null ? null : (fateOfCounted(document, noun) ?? fateInPhrase(document, noun))
  const gapped = isGapped(document, head) ? fateFromNext(document, mentioned) : null
  const told = gapped ?? fateFromHead(document, head, MAX_STEPS, noun) ?? fateFromNext(document, mentioned)
  const fate = partOf ? (told ?? own) : (own ?? told)
  const won = fate === 'detained' && noun !== null && WON_NOT_SEIZED.has(document.lemma(noun))
  return won ? null : fate
}

/**
 * "60 were detained and ten officers injured": a subject after its verb, or one joined to an adjective, is that of the
 * participle beside it.
 */
function isGapped(document: Document, token: TokenIndex): boolean {
  const head = document.head(token)
  if (head < 0 || head > token) return false
  const relation = document.deprel(token)
  return relation.startsWith('nsubj') || (relation === 'conj' && document.upos(head) === 'ADJ')
}

/** "six bodies", "14 arrests", "14 dead"; "14 lives" where something claimed them. */
function fateOfCounted(document: Document, noun: TokenIndex): Fate | null {
  const lemma = document.lemma(noun).toLowerCase()
  if (lemma === 'life') {
    const head = document.head(noun)
    return head >= 0 && LIFE_TAKERS.has(document.lemma(head).toLowerCase()) ? 'killed' : null
  }
  const isNoun = document.upos(noun) === 'NOUN'
  if (isNoun && document.dependents(noun).some((t) => NOT_DONE.has(document.lower(t)))) return null
  return (isNoun ? FATES_OF_NOUNS.get(lemma) : undefined) ?? FATES_OF_ADJECTIVES.get(document.lower(noun)) ?? null
}

/** "14 injured people", "14 people killed in the blast", "14 people who died". */
function fateInPhrase(document: Document, noun: TokenIndex): Fate | null {
  for (const t of document.dependents(noun).slice(0, MAX_DEPENDENTS)) {
    const relation = document.deprel(t)
    if (relation === 'amod' || relation === 'acl') {
      const fate =
        relation === 'amod' || document.xpos(t) !== 'VBG' ? attributed(document, t) : subjectFate(document, t)
      if (fate !== null) return fate
    }
    if (relation === 'acl:relcl') {
      const fate = relativeFate(document, t)
      if (fate !== null) return fate
    }
  }
  return null
}

const attributed = (document: Document, token: TokenIndex): Fate | null =>
  FATES_OF_ADJECTIVES.get(document.lower(token)) ??
  (document.xpos(token) === 'VBN' ? objectFate(document, token) : null)

function relativeFate(document: Document, verb: TokenIndex): Fate | null {
  const subject = document.dependents(verb).find((t) => document.deprel(t).startsWith('nsubj'))
  if (subject === undefined) return objectFate(document, verb)
  const relative = /^(?:who|which|that|whom)$/.test(document.lower(subject))
  if (!relative) return objectFate(document, verb)
  return document.deprel(subject) === 'nsubj:pass' ? objectFate(document, verb) : subjectFate(document, verb)
}

/** By the word that a figure hangs on, and how. */
function fateFromHead(
  document: Document,
  token: TokenIndex,
  steps: number,
  noun: TokenIndex | null = null,
): Fate | null {
  const head = document.head(token)
  if (head < 0 || steps === 0 || isFigurative(document, token, head)) return null
  switch (document.deprel(token)) {
    case 'obj':
    case 'nsubj:pass':
    case 'obl:unmarked':
      return (
        objectFate(document, head) ?? fateAlongside(document, head, objectFate) ?? fateOfFreed(document, head, noun)
      )
    case 'nsubj':
      return subjectFate(document, head) ?? fateAlongside(document, head, subjectFate)
    case 'obl':
    case 'nmod':
    case 'nmod:poss':
    case 'appos':
    case 'dep':
      return fateByPreposition(document, token, head, steps)
    case 'conj':
      return isVerb(document, head) ? objectFate(document, head) : fateAsConjunct(document, head, steps)
    case 'nummod':
      return attributed(document, head)
    default:
      return null
  }
}

/** "A crisis that hurt two candidates": bodily harm is told by the passive, or a participle beside the blow, "hurting two". */
function isFigurative(document: Document, token: TokenIndex, verb: TokenIndex): boolean {
  return document.deprel(token) === 'obj' && document.lemma(verb) === 'hurt' && document.xpos(verb) !== 'VBG'
}

/** "Freed three hostages": hostages are rescued, prisoners let go. */
function fateOfFreed(document: Document, verb: TokenIndex, noun: TokenIndex | null): Fate | null {
  const held = noun !== null && HELD_UNLAWFULLY.has(document.lemma(noun))
  return held && document.lemma(verb) === 'free' ? 'rescued' : null
}

/** "14 soldiers and three civilians": what the first are said to have met. */
function fateAsConjunct(document: Document, head: TokenIndex, steps: number): Fate | null {
  return fateInPhrase(document, head) ?? fateFromHead(document, head, steps - 1)
}

/** "the deaths of 14 people"; "among the dead were", "14 people, including three children", "two of them". */
function fateByPreposition(document: Document, token: TokenIndex, head: TokenIndex, steps: number): Fate | null {
  const word = caseOf(document, token)
  if (word === 'of' || document.deprel(token) === 'nmod:poss') {
    if (isVerb(document, head)) return null
    return FATES_BY_NOUNS.get(document.lemma(head).toLowerCase()) ?? null
  }
  const apposed = document.deprel(token) === 'appos' || word === 'including' || word === 'among'
  if (!apposed) return null
  if (isVerb(document, head)) return objectFate(document, head) ?? subjectFate(document, head)
  return fateOfCounted(document, head) ?? fateInPhrase(document, head) ?? fateFromHead(document, head, steps - 1)
}

function caseOf(document: Document, token: TokenIndex): string {
  const found = document
    .dependents(token)
    .slice(0, MAX_DEPENDENTS)
    .find((t) => document.deprel(t) === 'case')
  return found === undefined ? '' : document.lower(found)
}

/** What the object of a verb meets, or the subject of a passive one; a parser may take "died" for a passive. */
function objectFate(document: Document, verb: TokenIndex): Fate | null {
  if (!isVerb(document, verb)) return predicateFate(document, verb)
  const lemma = document.lemma(verb).toLowerCase()
  return (
    FATES_OF_OBJECTS.get(lemma) ??
    phraseFate(document, verb, PHRASES_OF_OBJECTS) ??
    FATES_OF_SUBJECTS.get(lemma) ??
    null
  )
}

/** What the subject of a verb meets: "14 died", "six are missing", "nine lost their lives"; "14 killed" in a headline. */
function subjectFate(document: Document, verb: TokenIndex): Fate | null {
  if (!isVerb(document, verb)) return predicateFate(document, verb)
  const lemma = document.lemma(verb).toLowerCase()
  const own = FATES_OF_SUBJECTS.get(lemma) ?? phraseFate(document, verb, PHRASES_OF_SUBJECTS)
  if (own !== null) return own
  const participle = document.xpos(verb) === 'VBN' && !hasObject(document, verb)
  if (participle) return FATES_OF_OBJECTS.get(lemma) ?? phraseFate(document, verb, PHRASES_OF_OBJECTS)
  return FATES_OF_ADJECTIVES.get(document.lower(verb)) === 'missing' ? 'missing' : null
}

const hasObject = (document: Document, verb: TokenIndex): boolean =>
  document
    .dependents(verb)
    .slice(0, MAX_DEPENDENTS)
    .some((t) => document.deprel(t) === 'obj')

/** "14 people were dead", "nine were in custody". */
function predicateFate(document: Document, token: TokenIndex): Fate | null {
  const adjective = FATES_OF_ADJECTIVES.get(document.lower(token))
  if (adjective !== undefined && document.upos(token) !== 'NOUN') return adjective
  return (
    PHRASES_OF_SUBJECTS.find(({ verbs, with: words }) => verbs.has('be') && words.has(document.lower(token)))?.fate ??
    null
  )
}

/** "were shot and killed": the next verb of the same subject or object. */
function fateAlongside(
  document: Document,
  verb: TokenIndex,
  fateOf: (document: Document, verb: TokenIndex) => Fate | null,
): Fate | null {
  for (const t of document.dependents(verb).slice(0, MAX_DEPENDENTS)) {
    if (document.deprel(t) !== 'conj' || !isVerb(document, t)) continue
    const parts = document.dependents(t).map((part) => document.deprel(part))
    if (parts.some((relation) => relation.startsWith('nsubj') || relation === 'obj')) continue
    const fate = fateOf(document, t)
    if (fate !== null) return fate
  }
  return null
}

/** "taken to hospital", "shot dead", "left 14 people homeless". */
function phraseFate(document: Document, verb: TokenIndex, known: readonly FatePhrase[]): Fate | null {
  const lemma = document.lemma(verb).toLowerCase()
  const phrases = known.filter(({ verbs }) => verbs.has(lemma))
  if (phrases.length === 0) return null
  const near = [...document.dependents(verb).slice(0, MAX_DEPENDENTS), verb + 1]
  const words = new Set(near.flatMap((t) => [document.lemma(t).toLowerCase(), document.lower(t)]))
  return phrases.find(({ with: beside }) => [...words].some((word) => beside.has(word)))?.fate ?? null
}

/** Words that may stand between a figure and what is said of it, where the tree has lost the way. */
const BETWEEN =
  /^(?:were|was|are|is|been|have|had|has|be|being|more|others|people|reported|reportedly|confirmed|feared|still|also|now)$/
const MAX_BETWEEN = 4

function fateFromNext(document: Document, { last, noun }: Mentioned): Fate | null {
  const [, end] = document.sentenceTokens(document.sentenceOf(last))
  let at = last + 1
  while (at < end && at <= last + MAX_BETWEEN && BETWEEN.test(document.lower(at))) at++
  if (at >= end || (noun !== null && document.upos(at) === 'NOUN')) return null
  if (document.head(at) === noun) return null
  const participle = document.xpos(at) !== 'VBD' || (noun === null && !hasObject(document, at))
  return (
    (participle ? FATES_OF_ADJECTIVES.get(document.lower(at)) : undefined) ??
    FATES_OF_SUBJECTS.get(document.lemma(at)) ??
    null
  )
}

const isVerb = (document: Document, token: TokenIndex): boolean => document.upos(token) === 'VERB'
