/** Finds the words of a sentence that tell of an event, by the frames of the lexicon. */
import type { EventKind } from '../contract/types.ts'
import { prepositionOf } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { type IndexedFrame, nounsByLemma, verbsByLemma, wordSet } from './index-frames.ts'
import { carryingVerbs, hostileDeeds, type NounFrame, willingAdjectives } from './lexicon.ts'
import { nounRole } from './noun-role.ts'
import type { Participants } from './participant-map.ts'
import { isPassive, subjectHeadOf } from './read-arguments.ts'

export interface Trigger {
  readonly kind: EventKind | null
  readonly token: TokenIndex
  /** The verb whose subject acts: the trigger itself, or the verb that carries a noun; null for a noun alone, and for "must". */
  readonly verb: TokenIndex | null
  /** The noun that completes the verb's frame, where it asks for one. */
  readonly object: TokenIndex | null
  readonly needs: IndexedFrame['needs']
}

/** A sentence, or the part of an over-long one that is looked at. */
export interface SentenceView {
  readonly document: Document
  readonly participants: Participants
  readonly first: TokenIndex
  readonly end: TokenIndex
}

const carrying = wordSet(carryingVerbs)
const willing = wordSet(willingAdjectives)
const hostile = wordSet(hostileDeeds)
const hostileKinds: ReadonlySet<EventKind | null> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION'])
const promising = wordSet('commit pledge promise swear vow')
const conditions = wordSet('if unless')
/** How many words of its objects are looked at for the one that completes a verb's frame. */
const OBJECT_REACH = 24
/** How many words after the verb it is looked for where the tree does not have it. */
const NEAR = 8
/** How far after a threat its condition may stand. */
const CONDITION_REACH = 24

/**
 * For each word that tells of an event, in text order, what it can tell of, the narrowest first. A noun that completes the
 * frame of a verb is no trigger itself.
 */
export function matchTriggers(view: SentenceView): Trigger[][] {
  const triggers: Trigger[][] = []
  const taken = new Set<TokenIndex>()
  for (let token = view.first; token < view.end; token++) {
    if (taken.has(token)) continue
    const found = [
      matchWilling(view, token),
      ...matchVerb(view, token, taken),
      matchNoun(view, token),
      matchObligation(view.document, token),
    ].filter((trigger) => trigger !== null)
    if (found.length > 0) triggers.push(found)
  }
  return triggers
}

// Verbs

function matchVerb(view: SentenceView, token: TokenIndex, taken: Set<TokenIndex>): Trigger[] {
  const { document, end } = view
  const frames = document.upos(token) === 'VERB' ? verbsByLemma.get(document.lemma(token)) : undefined
  if (frames === undefined || isModifier(document, token)) return []
  const triggers: Trigger[] = []
  const next = nextWord(view, token)
  for (const { kind, next: wanted, notNext, unless, object, subject, needs } of frames) {
    if (wanted.size > 0 && !wanted.has(next)) continue
    if (notNext.has(next) || hasLemma(document, token + 1, Math.min(end, token + 4), unless)) continue
    if (subject.size > 0 && !hasSubject(document, token, subject)) continue
    const noun = object.size > 0 ? findObject(document, token, object, wanted.size > 0) : null
    if (object.size > 0 && noun === null) continue
    if (noun !== null) taken.add(noun)
    triggers.push({ kind, token, verb: token, object: noun, needs })
  }
  return triggers
}

function hasSubject(document: Document, verb: TokenIndex, wanted: ReadonlySet<string>): boolean {
  const subject = subjectHeadOf(document, verb)
  return subject !== null && wanted.has(nounLemma(document, subject))
}

function hasLemma(document: Document, from: TokenIndex, to: TokenIndex, lemmas: ReadonlySet<string>): boolean {
  for (let token = from; token < to; token++) if (lemmas.has(document.lemma(token))) return true
  return false
}

/** A participle inside a noun phrase: "the threatened strike", "invading troops". */
function isModifier(document: Document, token: TokenIndex): boolean {
  return /^(?:amod|compound|det|case)$/.test(document.deprel(token)) || document.word(token - 1) === '-'
}

/** The word after a verb, adverbs and dates left out: "called on Thursday on Arabs" has "on". */
function nextWord({ document, participants, end }: SentenceView, token: TokenIndex): string {
  let next = token + 1
  while (next < end) {
    const dated = participants.inTime(next) || (document.lower(next) === 'on' && participants.inTime(next + 1))
    if (!dated && document.upos(next) !== 'ADV') break
    // "out" and "down" are tagged as adverbs, and are what a phrasal verb asks for.
    if (!dated && /^(?:aside|back|down|in|off|out|up|away|ablaze|alight)$/.test(document.lower(next))) break
    next++
  }
  return next < end ? document.lower(next) : ''
}

/** "named him as minister", "agreed to a truce". */
const asObject = /^(?:as|for|into|of|to|with)$/
/** What a verb takes, and what stands in that: "put an end to a series of strikes". */
const DIRECT = /^(?:obj|iobj|xcomp|ccomp|compound:prt|advmod)$/
const OBJECTS = /^(?:obj|iobj|obl|xcomp|ccomp|compound:prt|advmod)$/
const INSIDE = /^(?:conj|nmod|compound|case|mark|amod|acl|fixed|obj)$/

/** The noun (or other word) that completes a frame: in an object, a passive's subject, or a phrase that hangs on them. */
function findObject(
  document: Document,
  verb: TokenIndex,
  wanted: ReadonlySet<string>,
  joined: boolean,
): TokenIndex | null {
  const dependents = document.dependents(verb)
  // "signed him on a contract": what a preposition joins is the object only of a verb that asks for one.
  const objects = joined ? OBJECTS : DIRECT
  const pending = dependents.filter(
    (t) =>
      objects.test(document.deprel(t)) ||
      (t > verb && document.xpos(t) === 'VB') ||
      (document.deprel(t) === 'obl' && asObject.test(prepositionOf(document, t))),
  )
  if (isPassive(document, verb)) {
    const subject = subjectHeadOf(document, verb)
    if (subject !== null) pending.unshift(subject)
  }
  for (let i = 0; i < Math.min(pending.length, OBJECT_REACH); i++) {
    const token = pending[i]!
    if (wanted.has(nounLemma(document, token))) return token
    pending.push(...document.dependents(token).filter((t) => INSIDE.test(document.deprel(t))))
  }
  return findNearObject(document, verb, wanted)
}

/** The same among the next words, where the tree has hung it elsewhere; no mark or other verb stands between. */
function findNearObject(document: Document, verb: TokenIndex, wanted: ReadonlySet<string>): TokenIndex | null {
  for (let token = verb + 1; token <= verb + NEAR; token++) {
    const upos = document.upos(token)
    if (/^(?:VERB|AUX|SCONJ|PUNCT|CCONJ)$/.test(upos) && !/^["“”‘’'`-]+$/.test(document.word(token))) return null
    if (wanted.has(nounLemma(document, token))) return token
  }
  return null
}

/** Lemma in lower case; names keep their plural in the tagger's lemma, headlines write nouns like names. */
export function nounLemma(document: Document, token: TokenIndex): string {
  const word = document.lower(token)
  const upos = document.upos(token)
  if (upos !== 'PROPN' && upos !== 'NOUN') return word
  const lemma = document.lemma(token).toLowerCase()
  if (/(?:sh|ch|ss|x)es?$/.test(lemma)) return lemma.replace(/es?$/, '')
  return lemma === word && word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : lemma
}

// Nouns

function matchNoun({ document, participants }: SentenceView, token: TokenIndex): Trigger | null {
  const upos = document.upos(token)
  if (upos !== 'NOUN' && upos !== 'PROPN') return null
  const frames = nounsByLemma.get(nounLemma(document, token))
  // In a name ("Nobel Committee talks" aside, "Summit Bank"), or before the noun it belongs to: "attack helicopters".
  if (frames === undefined || participants.at(token)?.kind === 'name' || participants.inTime(token)) return null
  if (document.upos(token + 1) === 'NOUN' && !participants.inTime(token + 1)) return null
  const verb = findCarrier(document, token)
  const frame = frames.find((each) => fitsNoun(each, verb, document.lower(token - 1)))
  return frame === undefined ? null : { kind: frame.kind, token, verb, object: null, needs: undefined }
}

function fitsNoun(frame: NounFrame, verb: TokenIndex | null, before: string): boolean {
  if (frame.notAfter !== undefined && wordSet(frame.notAfter).has(before)) return false
  if (frame.after !== undefined) return wordSet(frame.after).has(before)
  return frame.carried === undefined || verb !== null
}

/** The verb that only carries the event that a noun names: "held talks", "an attack was launched", "engaged in talks". */
function findCarrier(document: Document, noun: TokenIndex): TokenIndex | null {
  const { governor, relation, preposition } = nounRole(document, noun)
  if (governor < 0 || document.upos(governor) !== 'VERB' || !carrying.has(document.lemma(governor))) return null
  if (relation === 'obj') return governor
  if (relation === 'nsubj:pass' || (relation === 'nsubj' && isPassive(document, governor))) return governor
  return relation === 'obl' && (preposition === 'in' || preposition === 'into') ? governor : null
}

// Offers, threats and orders

/** "is willing to", "vowed to": an offer, or a threat if what follows is hostile. */
function matchWilling(view: SentenceView, token: TokenIndex): Trigger | null {
  const { document, first } = view
  const be = token > first && /^(?:AUX|ADV)$/.test(document.upos(token - 1))
  const adjective = be && willing.has(document.lower(token))
  const verb = document.upos(token) === 'VERB' && promising.has(document.lemma(token))
  if (!adjective && !verb) return null
  const deed = document
    .dependents(token)
    .find((t) => t > token && document.xpos(t) === 'VB' && /^(?:xcomp|advcl|ccomp)$/.test(document.deprel(t)))
  if (deed === undefined) return null
  const kind = isHostile(view, deed) ? 'THREATEN' : 'AGREE'
  return { kind, token, verb: token, object: null, needs: undefined }
}

function isHostile(view: SentenceView, deed: TokenIndex): boolean {
  const { document, end } = view
  if (deed >= end) return false
  if (hostile.has(document.lower(deed))) return true
  const inner = matchVerb(view, deed, new Set())[0]
  if (inner !== undefined) return hostileKinds.has(inner.kind)
  // "ready to take measures if demands are not met": a condition makes it one.
  if (document.lower(deed) !== 'take') return false
  for (let token = deed; token < Math.min(end, deed + CONDITION_REACH); token++) {
    if (conditions.has(document.lower(token))) return true
  }
  return false
}

/** "said that Sudan must leave": a demand by who says it. */
function matchObligation(document: Document, token: TokenIndex): Trigger | null {
  if (document.lower(token) !== 'must' || document.upos(token) !== 'AUX') return null
  return { kind: 'DEMAND', token, verb: null, object: null, needs: 'both' }
}
