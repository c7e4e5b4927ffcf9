/** Whether an event has happened, by the words around it: modals, negations, what governs it, what is said of it. */
import type { EventStatus } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { readVerbGroup, type VerbGroup } from '../language/verb-group.ts'
import type { SentenceView } from './find-subject.ts'
import { wordSet } from './index-frames.ts'
import {
  beforeInfinitive,
  carryingVerbs,
  governors,
  modalStatus,
  predicates,
  realizingVerbs,
  sayingVerbs,
} from './lexicon.ts'
import { nounLemma, type Trigger } from './match-triggers.ts'

export interface Judgement {
  readonly status: EventStatus
  /** The word that governs the event, if one does. */
  readonly governor: TokenIndex | null
}

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
const saying = wordSet(sayingVerbs)
const passing = wordSet(`${carryingVerbs} ${realizingVerbs}`)
const realizing = wordSet(realizingVerbs)
const conditional = wordSet('if unless whether lest should')
/** After these an event is taken for granted: "after the attack". */
const presupposing = wordSet('after since during following amid despite over because as while when')
/** How far to the left the word that governs an event is looked for, in tokens. */
const REACH = 14
const infinitival = wordSet(beforeInfinitive)
const denying = wordSet('no neither')
const alleging = wordSet('alleged suspected purported supposed')
const relative = /^(?:who|which|that|whose)$/
const happened: Judgement = { status: 'happened', governor: null }

export function judgeStatus(view: SentenceView, trigger: Trigger, clauseStart: TokenIndex): Judgement {
  const { document } = view
  if (trigger.kind === 'DEMAND' && trigger.verb === null) return happened
  if (trigger.verb === null) return judgeNoun(view, trigger.token)
  const own = judgeVerb(view, trigger.verb, clauseStart)
  if (own.status !== 'happened' || trigger.verb === trigger.token) return own
  // "mounted its long-planned attack" has happened; "held no talks" and "an alleged attack" have not.
  for (let token = trigger.token - 1; token > trigger.verb; token--) {
    if (denying.has(document.lower(token))) return { status: 'denied', governor: null }
    if (alleging.has(document.lower(token))) return { status: 'possible', governor: null }
  }
  return own
}

function judgeVerb(view: SentenceView, verb: TokenIndex, clauseStart: TokenIndex, steps = 4): Judgement {
  const { document, first } = view
  const group = readVerbGroup(document, verb, first)
  for (let token = group.first; token < verb; token++) {
    const listed = listedStatus(document, token)
    if (listed !== null && document.upos(token) === 'ADV') return { status: listed, governor: null }
  }
  const governor = findGovernor(view, Math.min(clauseStart, group.first) - 1)
  if (group.modal >= 0) return judgeModal(document, group, governor)
  if (group.negated) return { status: 'denied', governor: governor?.token ?? null }
  const before = group.first - 1
  if (before > first && document.upos(before) === 'CCONJ' && steps > 0) {
    const other = verbBefore(view, before, !document.lower(verb).endsWith('ing'))
    if (other !== null) return inherit(view, other, group.first, steps)
  }
  if (governor === null) return happened
  if (governor.status !== null) return judgeListed(view, governor.token, governor.status, steps)
  if (document.upos(governor.token) === 'VERB' && steps > 0) {
    const outer = inherit(view, governor.token, governor.token, steps)
    if (outer.status !== 'happened') return outer
    // "arrived to mediate": an aim, unless the verb brings it about ("began to withdraw").
    if (group.infinitive && !realizing.has(document.lemma(governor.token)))
      return { status: 'planned', governor: governor.token }
  }
  return { status: 'happened', governor: governor.token }
}

/** What a word of the lists makes of an event; a plan that is denied itself is none: "denies planning an invasion". */
function judgeListed(view: SentenceView, governor: TokenIndex, status: Unreal, steps = 4): Judgement {
  const denied =
    status === 'planned' &&
    steps > 0 &&
    view.document.upos(governor) === 'VERB' &&
    judgeVerb(view, governor, governor, steps - 1).status === 'denied'
  return { status: denied ? 'denied' : status, governor }
}

const inherit = (view: SentenceView, verb: TokenIndex, start: TokenIndex, steps: number): Judgement =>
  judgeVerb(view, verb, start, steps - 1)

function verbBefore({ document, first }: SentenceView, before: TokenIndex, finite: boolean): TokenIndex | null {
  for (let token = before - 1; token >= Math.max(first, before - REACH); token--) {
    if (document.upos(token) === 'VERB' && !(finite && document.lower(token).endsWith('ing'))) return token
    if (/^[;:]$/.test(document.word(token))) return null
  }
  return null
}

function judgeModal(document: Document, { modal, negated }: VerbGroup, governor: Governor | null): Judgement {
  // "must" may be a demand of its own, and governs the deed then.
  const word = document.lower(modal)
  const by = word === 'must' ? modal : (governor?.token ?? null)
  return { status: modalOf(document, word, negated, governor), governor: by }
}

/** "said it would" tells a plan; a bare "would" weighs a possibility. */
function modalOf(document: Document, modal: string, negated: boolean, governor: Governor | null): Unreal {
  const reported = governor !== null && saying.has(document.lemma(governor.token))
  const status = (modal === 'would' || modal === "'d") && reported ? 'planned' : (modalStatus[modal] ?? 'possible')
  return negated && status === 'planned' ? 'denied' : status
}

interface Governor {
  readonly token: TokenIndex
  readonly status: Unreal | null
}

/** The word left of a clause or noun phrase on which it depends, over names, articles and prepositions. */
function findGovernor({ document, participants, first }: SentenceView, from: TokenIndex): Governor | null {
  for (let token = from; token >= Math.max(first, from - REACH); token--) {
    const word = document.lower(token)
    if (token === from && relative.test(word) && isRelative(document, token)) return null
    if (conditional.has(word)) return { token, status: 'possible' }
    if (presupposing.has(word) && document.upos(token) !== 'ADV') return null
    if (participants.at(token) !== null || participants.inTime(token)) continue
    const status = listedStatus(document, token)
    if (status !== null) return { token, status }
    const upos = document.upos(token)
    if (upos === 'VERB') return { token, status: null }
    if (upos === 'PUNCT' && !/^["“”‘’'`-]+$/.test(word) && !(word === ',' && participants.at(token - 1) !== null))
      return null
    if (/^(?:who|which|whose|but)$/.test(word)) return null
  }
  return null
}

/** "the plan that failed", but "fears that Chad invaded": no verb follows the conjunction. */
function isRelative(document: Document, token: TokenIndex): boolean {
  if (document.lower(token) !== 'that') return true
  const next = document.upos(token + 1)
  return next === 'VERB' || next === 'AUX' || next === 'ADV'
}

function listedStatus(document: Document, token: TokenIndex): Unreal | null {
  const upos = document.upos(token)
  if (upos === 'PROPN' || upos === 'PUNCT' || upos === 'AUX') return null
  const lemma = upos === 'VERB' ? document.lemma(token) : nounLemma(document, token)
  const word = document.lower(token)
  if (infinitival.has(word) && document.lower(token + 1) !== 'to') return null
  for (const status of ['denied', 'possible', 'planned'] as const) {
    if (governed[status].has(lemma) || governed[status].has(word)) return status
  }
  return null
}

/** What an adjective in the noun phrase says: "a planned visit", "any attack", "no talks". */
function modifierStatus(document: Document, noun: TokenIndex, first: TokenIndex): Unreal | null {
  for (let token = noun - 1; token >= Math.max(first, noun - 6); token--) {
    const upos = document.upos(token)
    const word = document.lower(token)
    if (word === 'any') return 'possible'
    const listed = listedStatus(document, token)
    if (listed !== null) return listed
    if (upos === 'DET' || upos === 'ADP' || (upos === 'VERB' && !/(?:ed|ing)$/.test(word)) || upos === 'PUNCT')
      return null
  }
  return null
}

function judgeNoun(view: SentenceView, noun: TokenIndex): Judgement {
  const { document, first } = view
  const predicate = predicateStatus(view, noun)
  if (predicate !== null) return { status: predicate, governor: null }
  const modified = modifierStatus(document, noun, first)
  if (modified !== null) return { status: modified, governor: null }
  const governor = findGovernor(view, nounPhraseStart(view, noun) - 1)
  if (governor === null) return happened
  if (governor.status !== null) return judgeListed(view, governor.token, governor.status)
  const lemma = document.lemma(governor.token)
  const outer = judgeVerb(view, governor.token, governor.token)
  // "will attend the talks" passes its future on; "will discuss the attack" does not.
  if (passing.has(lemma) || readVerbGroup(document, governor.token, first).negated)
    return { ...outer, governor: governor.token }
  return { status: 'happened', governor: governor.token }
}

function nounPhraseStart({ document, participants, first }: SentenceView, noun: TokenIndex): TokenIndex {
  let start = noun
  while (start > first) {
    const upos = document.upos(start - 1)
    const inside = upos === 'ADJ' || upos === 'NUM' || upos === 'DET' || upos === 'NOUN' || upos === 'PROPN'
    if (!inside && participants.at(start - 1) === null && document.lower(start - 1) !== "'s") break
    start--
  }
  return start
}

/** "the assault is imminent", "the talks are expected to". */
function predicateStatus({ document, end }: SentenceView, noun: TokenIndex): Unreal | null {
  for (let token = noun + 1; token < Math.min(end, noun + REACH); token++) {
    const upos = document.upos(token)
    if (upos === 'PUNCT' || upos === 'SCONJ') return null
    const word = document.lower(token)
    if (Object.hasOwn(modalStatus, word) && noun + 4 >= token) return modalStatus[word]!
    if (upos === 'VERB' && document.upos(token - 1) !== 'AUX') return null
    for (const status of ['planned', 'possible', 'denied'] as const) {
      if (predicated[status].has(word)) return status
    }
  }
  return null
}
