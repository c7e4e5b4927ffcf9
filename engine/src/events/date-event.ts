/** When and where an event was, as far as its own clause says: what hangs on its words in the tree. */
import type { TimeMention } from '../contract/types.ts'
import { headOfRange, prepositionOf } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { isOccurring, wordSet } from './index-frames.ts'
import { realizingVerbs } from './lexicon.ts'
import type { SentenceView, Trigger } from './match-triggers.ts'
import { nounRole, occurringVerbOf } from './noun-role.ts'
import { tokensOf } from './participant-map.ts'

const realizing = wordSet(realizingVerbs)
const asking = wordSet('AGREE DEMAND REJECT THREATEN')
const placing = wordSet('across around at in inside near off on outside throughout within')
/** A time or place is followed up the tree no further than this. */
const DEEPEST = 8

/** Only points in time date an event; how long it took, or how often it comes, does not. */
export function isDate({ type, value }: TimeMention): boolean {
  return (type === 'DATE' || type === 'TIME') && /^\d{2}/.test(value)
}

/** The time that belongs to the event: of several the nearest to its word; null if there is none. */
export function timeOf<T extends TimeMention>(
  { document, first, end }: SentenceView,
  times: readonly T[],
  trigger: Trigger,
): T | null {
  let nearest: T | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const time of times) {
    const timed = tokensOf(document, time.span)
    const distance = Math.min(Math.abs(timed.first - trigger.token), Math.abs(timed.last - trigger.token))
    if (timed.first < first || timed.last >= end || distance >= shortest) continue
    const head = headOfRange(document, timed.first, timed.last)
    // "demanded it by Friday": the day by which is that of what is asked for.
    if (
      trigger.kind !== null &&
      asking.has(trigger.kind) &&
      /^(?:by|before|until|till)$/.test(prepositionOf(document, head))
    )
      continue
    if (!belongsTo(document, head, trigger)) continue
    nearest = time
    shortest = distance
  }
  return nearest
}

/** The verb that a time is said of; null where it is a noun's, or lies outside. */
export function datedVerb({ document, first, end }: SentenceView, { span }: TimeMention): TokenIndex | null {
  const timed = tokensOf(document, span)
  if (timed.first < first || timed.last >= end) return null
  let at = headOfRange(document, timed.first, timed.last)
  for (let steps = 0; at >= 0 && steps < DEEPEST; at = document.head(at), steps++) {
    if (isPredicate(document, at)) return document.upos(at) === 'VERB' ? at : null
  }
  return null
}

/**
 * Whether what a token names belongs to the trigger: on the way up no other verb stands. A date at the head of a
 * sentence belongs to all its joined verbs, and that of a verb that brings another about to both.
 */
function belongsTo(document: Document, token: TokenIndex, { token: event, verb }: Trigger): boolean {
  for (let at = token, steps = 0; at >= 0 && steps < DEEPEST; at = document.head(at), steps++) {
    if (at === event || at === verb) return true
    if (!isPredicate(document, at)) continue
    return verb === null ? takesPlaceIn(document, event, at) : sharesTimes(document, at, verb, token)
  }
  return false
}

/** "told him at the start of talks on Monday", "talks were held on Monday": the clause tells when they were. */
function takesPlaceIn(document: Document, noun: TokenIndex, verb: TokenIndex): boolean {
  let { governor, relation, preposition } = nounRole(document, noun)
  for (let steps = 0; relation === 'nmod' && preposition === 'of' && steps < 3; steps++) {
    ;({ governor, relation, preposition } = nounRole(document, governor))
  }
  if (governor !== verb) return false
  if (relation === 'obl') return /^(?:at|in|during)$/.test(preposition)
  return /^(?:obj|nsubj|nsubj:pass)$/.test(relation) && isOccurring(document.lemma(verb))
}

const isPredicate = (document: Document, token: TokenIndex): boolean => {
  const upos = document.upos(token)
  if (upos === 'VERB') return document.deprel(token) !== 'amod' && document.deprel(token) !== 'case'
  return upos !== 'AUX' && document.dependents(token).some((t) => document.deprel(t) === 'cop')
}

/**
 * Whether a verb shares the times of another: the one it is joined to, where the time stands before both or both are told
 * in one tense ("scrapped the tax on Monday and lifted the curfew"); one that it brings about; one of a clause with "when".
 */
function sharesTimes(document: Document, owner: TokenIndex, verb: TokenIndex, time: TokenIndex): boolean {
  for (let at = verb, steps = 0; at >= 0 && steps < 3; at = document.head(at), steps++) {
    if (at === owner || isWhen(document, owner, at)) return true
    const head = document.head(at)
    const relation = document.deprel(at)
    const joined = relation === 'conj' && (time < head || (isPast(document, at) && isPast(document, head)))
    const broughtAbout = relation === 'xcomp' && head >= 0 && realizing.has(document.lemma(head))
    if (!joined && !broughtAbout) return false
  }
  return false
}

/** "died when a gunman opened fire on Monday": the clause tells when the other was. */
function isWhen(document: Document, clause: TokenIndex, verb: TokenIndex): boolean {
  if (document.head(clause) !== verb || document.deprel(clause) !== 'advcl') return false
  return document.dependents(clause).some((t) => t < clause && /^(?:when|as)$/.test(document.lower(t)))
}

const isPast = (document: Document, verb: TokenIndex): boolean =>
  /^VB[DN]$/.test(document.xpos(verb)) && !document.dependents(verb).some((t) => document.xpos(t) === 'MD')

/** What may hold a place: "in a school in Orby". */
const INSIDE = /^(?:obl|nmod|obj|nsubj|nsubj:pass|conj|appos|compound|flat)$/

/** The place that the clause names as where it was; an entity, null if there is none. */
export function placeOf({ document, participants }: SentenceView, trigger: Trigger): string | null {
  const carrier = trigger.verb ?? occurringVerbOf(document, trigger.token)
  const roots = carrier === null || carrier === trigger.token ? [trigger.token] : [trigger.token, carrier]
  for (const root of roots) {
    const found = findPlace(root, DEEPEST)
    if (found !== null) return found
  }
  return null

  function findPlace(head: TokenIndex, depth: number): string | null {
    if (depth === 0) return null
    for (const token of document.dependents(head)) {
      if (!INSIDE.test(document.deprel(token)) || isPredicate(document, token)) continue
      const found = participants.at(token)
      const placed = placing.has(prepositionOf(document, token)) || isOfPlace(token)
      if (placed && found?.type === 'place' && !participants.inTime(token)) return found.entity
      const inner = findPlace(token, depth - 1)
      if (inner !== null) return inner
    }
    return null
  }

  /** "in the city of Orby", "in Orby state", "at Orby prison". */
  function isOfPlace(token: TokenIndex): boolean {
    const head = document.head(token)
    const named = prepositionOf(document, token) === 'of' || /^(?:appos|compound|flat)$/.test(document.deprel(token))
    return named && head >= 0 && placing.has(prepositionOf(document, head))
  }
}
