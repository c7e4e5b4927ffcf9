/**
 * Whether an event has happened, read along the tree from its word to the root of the sentence: modals, negation and
 * adverbs of its own clause, then what governs that clause ("denied planning an invasion"). After the signatures of
 * Karttunen (1971, "Implicative Verbs") and Nairn, Condoravdi and Karttunen (2006, "Computing relative polarity for textual
 * inference"): what a word says of its complement depends on whether the word itself is denied.
 */
import type { EventStatus } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { readVerbGroup, type VerbGroup } from '../language/verb-group.ts'
import { isOccurring, wordSet } from './index-frames.ts'
import {
  beforeInfinitive,
  causingVerbs,
  governors,
  implicativeDenials,
  modalStatus,
  occurringVerbs,
  orderingVerbs,
  phrasalStatus,
  predicates,
  realizingVerbs,
  sayingVerbs,
} from './lexicon.ts'
import { nounLemma, type SentenceView, type Trigger } from './match-triggers.ts'
import { nounRole } from './noun-role.ts'
import { isGerund, isPassive } from './read-arguments.ts'

type Unreal = Exclude<EventStatus, 'happened'>

const governed = {
  planned: wordSet(governors.planned),
  possible: wordSet(governors.possible),
  denied: wordSet(governors.denied),
}
const predicated = {
  planned: wordSet(predicates.planned),
  possible: wordSet(predicates.possible),
  denied: wordSet(predicates.denied),
}
const saying = wordSet(`${sayingVerbs} tell`)
const realizing = wordSet(realizingVerbs)
const causing = wordSet(causingVerbs)
const happening = wordSet(`${realizingVerbs} ${occurringVerbs}`)
const implicative = wordSet(implicativeDenials)
const ordering = wordSet(orderingVerbs)
const infinitival = wordSet(beforeInfinitive)
const conditional = wordSet('if unless whether lest provided assuming otherwise')
/** Clauses and phrases after these have not come about. */
const without = wordSet('without instead rather')
/** Noun phrases after these are still to come. */
const ahead = wordSet('ahead pending until till toward towards')
/** What a governing word says holds of what these join to it: "threat of", "call for", "warn against". */
const governing = wordSet('of for to against about over on with into')
const definite = wordSet("the this that these those his her its their our my your 's")
const truthful = wordSet('true correct right case')
/** They make a noun phrase one that nobody or nothing is: "no talks", "none of the soldiers". */
const nobody = wordSet('no neither none nobody nothing')
const ordinals = wordSet('first second third fourth fifth last latest only next sole top')
/** How far up the tree the status is looked for. */
const DEEPEST = 8

/** The status that the words of the sentence give an event. */
export function judgeStatus(view: SentenceView, { kind, token, verb }: Trigger): EventStatus {
  if (kind === 'DEMAND' && verb === null) return judgeVerb(view, Math.max(0, view.document.head(token)), true)
  if (verb === null) return judgeNoun(view, token, DEEPEST)
  const own = judgeVerb(view, verb)
  if (verb === token) return own
  const modified = modifierStatus(view.document, token)
  return modified === own ? own : combine(modified, own)
}

/** Of what a clause says of itself and what governs it, the less real; a denied plan is denied. */
function combine(own: EventStatus, outer: EventStatus): EventStatus {
  if (own === 'happened' || outer === 'happened') return own === 'happened' ? outer : own
  if (own === 'denied' || outer === 'denied') return own === outer ? 'possible' : 'denied'
  return own === 'planned' && outer === 'planned' ? 'planned' : 'possible'
}

function judgeVerb(view: SentenceView, verb: TokenIndex, governorOnly = false, steps = DEEPEST): EventStatus {
  if (steps === 0) return 'happened'
  const outer = contextOf(view, verb, steps - 1)
  return governorOnly ? outer : combine(clauseStatus(view, verb), outer)
}

// The clause itself

/** What the words of its own clause make of a verb: "may not", "never", "no soldiers", "if". */
function clauseStatus(view: SentenceView, verb: TokenIndex): EventStatus {
  const { document } = view
  const dependents = document.dependents(verb)
  if (dependents.some((t) => document.deprel(t) === 'mark' && conditional.has(document.lower(t)))) return 'possible'
  if (isInvertedCondition(document, dependents)) return 'possible'
  if (isSubjunctive(document, verb, dependents)) return 'possible'
  const group = readVerbGroup(document, verb, view.first)
  const negated = group.negated || dependents.some((t) => isNobody(document, t))
  if (group.modal >= 0) return modalOf(view, group, negated)
  const plan = infinitivePlan(document, group)
  if (plan !== null) return negated ? 'denied' : plan
  if (negated) return 'denied'
  for (const token of dependents) {
    if (document.deprel(token) !== 'advmod' || document.upos(token) !== 'ADV' || token > verb + 4) continue
    const listed = listedStatus(document, token)
    if (listed !== null) return listed
    if (/^(?:almost|nearly)$/.test(document.lower(token)) && token === verb - 1) return 'denied'
  }
  return 'happened'
}

/** "had it not been for", "should they attack": an auxiliary before its subject, as in a question. */
function isInvertedCondition(document: Document, dependents: readonly TokenIndex[]): boolean {
  const auxiliary = dependents.find(
    (t) => /^aux/.test(document.deprel(t)) && /^(?:had|should|were)$/.test(document.lower(t)),
  )
  const subject = dependents.find((t) => document.deprel(t).startsWith('nsubj'))
  return auxiliary !== undefined && subject !== undefined && auxiliary < subject
}

/** "recommended that the airport be closed", "insisted that he leave": what is only asked for. */
function isSubjunctive(document: Document, verb: TokenIndex, dependents: readonly TokenIndex[]): boolean {
  if (document.deprel(verb) !== 'ccomp') return false
  const auxiliaries = dependents.filter((t) => /^(?:aux|cop)/.test(document.deprel(t)))
  if (auxiliaries.length > 0) return auxiliaries.every((t) => document.lower(t) === 'be')
  const to = dependents.some((t) => t < verb && document.lower(t) === 'to')
  return document.xpos(verb) === 'VB' && !to && dependents.some((t) => document.deprel(t).startsWith('nsubj'))
}

/** "no soldiers", "nobody", "neither side", "none of them", as subject or object. */
function isNobody(document: Document, token: TokenIndex): boolean {
  if (!/^(?:nsubj|obj|obl|nsubj:pass)$/.test(document.deprel(token))) return false
  if (nobody.has(document.lower(token))) return true
  return document.dependents(token).some((t) => t < token && nobody.has(document.lower(t)))
}

/** "are to meet" is a plan, "were to have met" one that failed; "have yet to meet" is not done. */
function infinitivePlan(document: Document, group: VerbGroup): Unreal | null {
  if (!group.infinitive) return null
  let [be, to] = [-1, -1]
  for (let token = group.first; token < group.verb; token++) {
    if (document.lower(token) === 'to') to = token
    else if (document.lemma(token) === 'be' && to < 0) be = token
  }
  if (be < 0 || to < 0) return null
  return document.lower(to + 1) === 'have' ? 'denied' : 'planned'
}

/** "said it would" tells a plan; a bare "would" weighs a possibility; "could not" is a failure. */
function modalOf({ document }: SentenceView, { verb, modal }: VerbGroup, negated: boolean): EventStatus {
  const word = document.lower(modal)
  const would = word === 'would' || word === "'d"
  if (would && !negated) {
    const governor = document.deprel(verb) === 'ccomp' ? document.head(verb) : -1
    const counterfactual = document.lower(modal + 1) === 'have'
    return governor >= 0 && saying.has(document.lemma(governor)) && !counterfactual ? 'planned' : 'possible'
  }
  const status = modalStatus[word] ?? 'possible'
  if (!negated) return status
  return status === 'planned' || would || /^(?:could|can|ca)$/.test(word) ? 'denied' : 'possible'
}

// What governs it

function contextOf(view: SentenceView, verb: TokenIndex, steps: number): EventStatus {
  const { document } = view
  const head = document.head(verb)
  if (head < 0 || steps <= 0) return isHeadlineInfinitive(document, verb) ? 'planned' : 'happened'
  switch (document.deprel(verb)) {
    case 'conj':
      // "issues such as immigration and repealing the law": a deed named, not told.
      if (document.xpos(verb) === 'VBG' && document.upos(head) === 'NOUN') return 'possible'
      return sharesVerb(document, head, verb) ? judgeVerb(view, head, false, steps) : contextOf(view, head, steps - 1)
    case 'csubj':
      // "Landing there is hard": a deed named, not told.
      if (document.xpos(verb) === 'VBG') return 'possible'
      return contentStatus(view, verb, head, steps)
    case 'ccomp':
    case 'csubj:pass':
    case 'xcomp':
      return contentStatus(view, verb, head, steps)
    case 'advcl':
      return adverbialStatus(view, verb, head, steps)
    case 'acl':
      return nounClauseStatus(view, verb, head, steps)
    // A verb that hangs on a noun through a preposition, and the like: "plans for invading".
    case 'obl':
    case 'nmod':
    case 'obj':
      return isVerbForm(document, verb) ? contentStatus(view, verb, head, steps) : 'happened'
    default:
      return 'happened'
  }
}

const isVerbForm = (document: Document, token: TokenIndex) => document.xpos(token).startsWith('VB')

/** A headline's "Minister to meet envoys". */
function isHeadlineInfinitive(document: Document, verb: TokenIndex): boolean {
  return (
    document.xpos(verb) === 'VB' &&
    document.dependents(verb).some((t) => document.deprel(t) === 'mark' && document.lower(t) === 'to') &&
    document.dependents(verb).some((t) => document.deprel(t).startsWith('nsubj'))
  )
}

/** "will visit Peru and meet Lula", "kept shelling and burning": the second verb has its form from the first's words. */
function sharesVerb(document: Document, first: TokenIndex, second: TokenIndex): boolean {
  const dependents = document.dependents(second)
  if (dependents.some((t) => /^(?:nsubj|aux)/.test(document.deprel(t)))) return false
  const tag = document.xpos(second)
  return (tag === 'VB' || tag === 'VBG' || tag === 'VBN') && document.upos(first) === 'VERB'
}

/** What a verb or adjective says of the clause that it takes: "denied that", "wants to", "was forced to". */
function contentStatus(view: SentenceView, verb: TokenIndex, governor: TokenIndex, steps: number): EventStatus {
  const { document } = view
  const listed = listedStatus(document, governor)
  const lemma = document.lemma(governor)
  if (listed !== null) return ofListed(view, governor, listed, steps)
  const infinitive = isInfinitive(document, verb)
  if (infinitive && (ordering.has(lemma) || document.upos(governor) === 'ADJ')) {
    const outer = judgeVerb(view, governor, false, steps)
    return outer === 'happened' ? 'possible' : outer
  }
  if (document.deprel(verb) !== 'xcomp') {
    const denied = judgeVerb(view, governor, false, steps) === 'denied'
    if (denied && truthful.has(lemma)) return 'denied'
    // "never said that": what is not even said is not known; but "did not say who attacked" takes the attack for granted.
    return denied && saying.has(lemma) && !asksWho(document, verb) ? 'possible' : 'happened'
  }
  if (lemma === 'have' && hasYet(document, governor)) return 'denied'
  const outer = judgeVerb(view, governor, false, steps)
  const comesAbout = !infinitive || realizing.has(lemma) || causing.has(lemma) || document.upos(governor) !== 'VERB'
  return outer === 'happened' && !comesAbout ? 'planned' : outer
}

/** A base form by itself: not that of "will meet". */
const isInfinitive = (document: Document, verb: TokenIndex): boolean =>
  document.xpos(verb) === 'VB' && !document.dependents(verb).some((t) => document.xpos(t) === 'MD')

/** "who attacked", "when it attacked". */
const asksWho = (document: Document, verb: TokenIndex) => /^W/.test(document.xpos(document.subtree(verb)[0]))

const hasYet = (document: Document, verb: TokenIndex) =>
  document.dependents(verb).some((t) => document.lower(t) === 'yet') || document.lower(verb + 1) === 'yet'

/** What a word of the lists says, as it is itself denied, planned or possible. */
function ofListed(view: SentenceView, governor: TokenIndex, listed: Unreal, steps: number): EventStatus {
  const { document } = view
  const own =
    document.upos(governor) === 'NOUN' ? judgeNoun(view, governor, steps - 1) : judgeVerb(view, governor, false, steps)
  if (own === 'happened') return listed
  if (listed === 'denied')
    return own === 'denied' && implicative.has(document.lemma(governor)) ? 'happened' : 'possible'
  if (listed === 'planned') return own === 'denied' ? 'denied' : own
  return 'possible'
}

/** "without meeting", "to meet", "after it attacked", ", killing three". */
function adverbialStatus(view: SentenceView, verb: TokenIndex, head: TokenIndex, steps: number): EventStatus {
  const { document } = view
  const mark = document.dependents(verb).find((t) => t < verb && /^(?:mark|case)$/.test(document.deprel(t)))
  const word = mark === undefined ? '' : document.lower(mark)
  const preferred = document.dependents(verb).some((t) => t < verb && document.lower(t) === 'rather')
  if (without.has(word) || preferred) return 'denied'
  const tag = document.xpos(verb)
  if (tag === 'VB' && (word === 'to' || word === 'in' || word === 'so')) {
    const governor = listedStatus(document, head)
    if (governor !== null) return ofListed(view, head, governor, steps)
    return realizing.has(document.lemma(head)) ? judgeVerb(view, head, false, steps) : 'planned'
  }
  // A gerund that a listed word takes through a preposition: "accused of bombing", "prevented from meeting".
  if (isGerund(document, verb) && word !== '' && (governing.has(word) || word === 'from')) {
    const governor = listedStatus(document, head)
    if (governor !== null) return ofListed(view, head, governor, steps)
  }
  const outer = judgeVerb(view, head, false, steps)
  if (word === '' || word === 'by' || word === 'with') return tag === 'VBG' || tag === 'VBN' ? outer : 'happened'
  const future = outer === 'planned' || outer === 'possible'
  return future && /^VB[PZ]?$/.test(tag) && /^(?:when|once|after|until|till|before|as|while)$/.test(word)
    ? 'planned'
    : 'happened'
}

/** "a plan to invade", "fears that it attacked"; "the first leader to visit" did, and so did "the ships seized". */
function nounClauseStatus(view: SentenceView, verb: TokenIndex, noun: TokenIndex, steps: number): EventStatus {
  const { document } = view
  const tag = document.xpos(verb)
  const complement = tag === 'VB' || document.dependents(verb).some((t) => t < verb && document.deprel(t) === 'mark')
  if (!complement) return 'happened'
  const listed = listedStatus(document, noun)
  if (listed !== null) return ofListed(view, noun, listed, steps)
  // "Reports that it was bombed are false".
  if (judgeNoun(view, noun, steps - 1) === 'denied') return 'denied'
  // "accused the brothers of smuggling": the parser hangs the gerund on the object at times.
  const { governor, relation } = nounRole(document, noun)
  const charged = relation === 'obj' ? listedStatus(document, governor) : null
  if (charged !== null) return ofListed(view, governor, charged, steps)
  if (tag !== 'VB') return 'happened'
  return document.dependents(noun).some((t) => isOrdinal(document, t)) ? 'happened' : 'planned'
}

/** "the first to", "the only one to", "the highest official to". */
const isOrdinal = (document: Document, token: TokenIndex) =>
  ordinals.has(document.lower(token)) || /^(?:JJS|RBS)$/.test(document.xpos(token))

// Nouns

function judgeNoun(view: SentenceView, noun: TokenIndex, steps: number): EventStatus {
  const { document } = view
  const own = modifierStatus(document, noun)
  if (steps <= 0) return own
  // "in what would be the first visit".
  const said = document.dependents(noun).some((t) => document.deprel(t) === 'cop')
    ? clauseStatus(view, noun)
    : 'happened'
  if (said !== 'happened') return combine(own, said)
  const outer = nounContext(view, noun, steps - 1)
  // "held no talks" is denied once.
  return own === outer ? own : combine(own, outer)
}

/** What stands before the noun says: "a planned visit", "any attack", "no talks". */
function modifierStatus(document: Document, noun: TokenIndex): EventStatus {
  for (const token of document.dependents(noun)) {
    if (token > noun) break
    const word = document.lower(token)
    if (nobody.has(word)) return 'denied'
    if (word === 'any') return 'possible'
    if (!/^(?:amod|compound|advmod|nmod)$/.test(document.deprel(token))) continue
    const listed = listedStatus(document, token)
    if (listed !== null) return listed
    if (/^(?:failed|foiled|thwarted|averted|aborted|abortive|cancelled|canceled|so-called)$/.test(word)) return 'denied'
  }
  return 'happened'
}

function nounContext(view: SentenceView, noun: TokenIndex, steps: number): EventStatus {
  const { document } = view
  const { governor, relation, preposition } = nounRole(document, noun)
  const predicate = predicateStatus(view, noun, steps)
  if (predicate !== null) return predicate
  if (governor < 0) return 'happened'
  if (without.has(preposition)) return 'denied'
  if (ahead.has(preposition) || document.lower(governor) === 'ahead') return 'planned'
  const isGoverned =
    relation === 'obj' || relation === 'nsubj:pass' || governing.has(preposition) || relation === 'compound'
  const listed = isGoverned ? listedStatus(document, governor) : null
  if (listed !== null) return ofListed(view, governor, listed, steps)
  if (document.upos(governor) !== 'VERB') {
    return isGoverned && document.upos(governor) === 'NOUN' && !isDefinite(document, noun)
      ? nounContext(view, governor, steps - 1)
      : 'happened'
  }
  if (relation !== 'obj' && !relation.startsWith('nsubj') && !governing.has(preposition)) return 'happened'
  // "will attend the talks" passes its future on; "will discuss the attack" does not, "would welcome an attack" does.
  const lemma = document.lemma(governor)
  const passesOn = relation === 'nsubj' ? happening.has(lemma) : isOccurring(lemma)
  const passes = passesOn || !isDefinite(document, noun)
  if (!passes) return 'happened'
  const status = judgeVerb(view, governor, false, steps)
  // "A trial found no side effects": there was a trial.
  return relation === 'nsubj' && status === 'denied' && !passesOn ? 'happened' : status
}

function isDefinite(document: Document, noun: TokenIndex): boolean {
  return document
    .dependents(noun)
    .some(
      (t) =>
        t < noun &&
        (definite.has(document.lower(t)) || document.deprel(t) === 'nmod:poss') &&
        /^(?:det|nmod:poss)$/.test(document.deprel(t)),
    )
}

/** "the assault is imminent", "the talks are expected to", "talks were cancelled". */
function predicateStatus(view: SentenceView, noun: TokenIndex, steps: number): EventStatus | null {
  const { document } = view
  const { governor, relation } = nounRole(document, noun)
  if (governor < 0 || !relation.startsWith('nsubj')) return null
  const word = document.lower(governor)
  for (const status of ['planned', 'possible', 'denied'] as const) {
    if (!predicated[status].has(word)) continue
    const own = judgeVerb(view, governor, false, steps)
    return own === 'denied' ? (status === 'denied' ? 'happened' : 'denied') : own === 'happened' ? status : own
  }
  if (relation === 'nsubj:pass' || isPassive(document, governor)) {
    const listed = listedStatus(document, governor)
    if (listed !== null) return ofListed(view, governor, listed, steps)
  }
  return null
}

// Words

function listedStatus(document: Document, token: TokenIndex): Unreal | null {
  if (token < 0) return null
  const upos = document.upos(token)
  if (upos === 'PROPN' || upos === 'PUNCT' || upos === 'AUX') return null
  const lemma = upos === 'VERB' ? document.lemma(token) : nounLemma(document, token)
  const word = document.lower(token)
  const phrasal = upos === 'VERB' ? phrasalStatus[`${lemma} ${document.lower(token + 1)}`] : undefined
  if (phrasal !== undefined) return phrasal
  if (infinitival.has(word) && !takesInfinitive(document, token)) return null
  for (const status of ['denied', 'possible', 'planned'] as const) {
    if (governed[status].has(lemma) || governed[status].has(word)) return status
  }
  return null
}

function takesInfinitive(document: Document, token: TokenIndex): boolean {
  return (
    document.lower(token + 1) === 'to' ||
    document
      .dependents(token)
      .some((t) => t > token && /^(?:xcomp|advcl|ccomp)$/.test(document.deprel(t)) && document.xpos(t) === 'VB')
  )
}
