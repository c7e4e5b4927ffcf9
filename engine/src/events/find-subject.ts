/**
 * Who acts: the subject side of a verb, found by walking left from it. Linear order and a few closed classes of words
 * are all it relies on, so that a wrong parse does not carry over.
 */
import type { Document, TokenIndex } from '../language/document.ts'
import { readVerbGroup } from '../language/verb-group.ts'
import { wordSet } from './index-frames.ts'
import { objectControlVerbs, sayingVerbs } from './lexicon.ts'
import type { Participant, Participants } from './participant-map.ts'
import { lemmaOfVerb } from './verb-lemma.ts'

export interface Subject {
  readonly participants: readonly Participant[]
  /** First token of the clause: its subject, or the verb where it has none of its own. */
  readonly clauseStart: TokenIndex
  /** Where the words of the subject are, for what they say besides naming somebody. */
  readonly region: readonly [TokenIndex, TokenIndex]
}

export interface SentenceView {
  readonly document: Document
  readonly participants: Participants
  readonly first: TokenIndex
  readonly end: TokenIndex
}

const saying = wordSet(`${sayingVerbs}`)
const controlling = wordSet(objectControlVerbs)
/** They begin a clause however they are tagged. */
const subordinating = wordSet('after before while when because although though unless if whether')
const relative = wordSet('who which that whose')
/** A clause inside a clause inside a clause is followed no further than this. */
const MAX_STEPS = 6

export function findSubject(view: SentenceView, verb: TokenIndex, steps = MAX_STEPS): Subject {
  const { document, first } = view
  const group = readVerbGroup(document, verb, first)
  const before = group.first - 1
  if (before < first || steps === 0) return { participants: [], clauseStart: group.first, region: [first, first] }
  const word = document.lower(before)
  if (group.infinitive) return { ...subjectOfInfinitive(view, group.first, steps), clauseStart: group.first }
  if (document.upos(before) === 'CCONJ' || (word === ',' && document.upos(before - 1) === 'VERB')) {
    const coordinated = previousVerb(view, before, !isGerund(document, verb))
    if (coordinated !== null) return { ...findSubject(view, coordinated, steps - 1), clauseStart: group.first }
  }
  if (relative.has(word) && before > first && isNominal(view, before - 1))
    return subjectOfRelative(view, before, group.first)
  if (word === ',') return subjectBeforeComma(view, verb, before, group.first, steps)
  if (isGerund(document, verb) && group.first === verb) {
    const governing = previousVerb(view, verb)
    if (governing !== null && document.upos(before) !== 'NOUN') {
      return { ...findSubject(view, governing, steps - 1), clauseStart: group.first }
    }
  }
  return subjectInFront(view, before, group.first, steps)
}

function isGerund(document: Document, verb: TokenIndex): boolean {
  return document.lower(verb).endsWith('ing')
}

function isNominal({ document, participants }: SentenceView, token: TokenIndex): boolean {
  const upos = document.upos(token)
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') return true
  return (
    participants.at(token) !== null ||
    (document.lower(token) === ',' && token > 0 && document.upos(token - 1) !== 'VERB')
  )
}

/** The nearest verb to the left; `finite` passes over participles and gerunds. */
function previousVerb({ document, first }: SentenceView, before: TokenIndex, finite = false): TokenIndex | null {
  for (let token = before - 1; token >= first; token--) {
    if (document.upos(token) === 'VERB' && !(finite && isGerund(document, token))) return token
    // "is a party to, and …": a form of "be" may be the only verb.
    if (document.upos(token) === 'AUX' && document.lemma(token) === 'be') return token
    if (/^[;:]$/.test(document.word(token))) return null
  }
  return null
}

/** "X agreed to …": the subject of what governs the infinitive; "X urged Y to …": its object. */
function subjectOfInfinitive(view: SentenceView, to: TokenIndex, steps: number): Subject {
  const { document } = view
  const governing = previousVerb(view, to)
  if (governing === null) return subjectOfNounInfinitive(view, to)
  if (controlling.has(lemmaOfVerb(document, governing)) && !readVerbGroup(document, governing, view.first).passive) {
    const object = lastIn(view, governing + 1, to)
    if (object.length > 0) return { participants: object, clauseStart: to, region: [governing + 1, to] }
  }
  return findSubject(view, governing, steps - 1)
}

/** "Macron, the first leader to visit Moscow": the noun phrase stands beside a name. */
function subjectOfNounInfinitive(view: SentenceView, to: TokenIndex): Subject {
  const subject = subjectInFront(view, to - 1, to, 1)
  const comma = subject.region[0] - 1
  if (subject.participants.length > 0 || view.document.lower(comma) !== ',') return subject
  const beside = view.participants.at(comma - 1)
  return beside === null ? subject : { ...subject, participants: [beside] }
}

/** "Macron, who met Putin": the name in front of the pronoun. */
function subjectOfRelative(view: SentenceView, pronoun: TokenIndex, start: TokenIndex): Subject {
  const last = view.document.lower(pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1
  const from = clauseBegin(view, last)
  return { participants: lastIn(view, from, pronoun), clauseStart: start, region: [from, pronoun] }
}

/** "Ida Roth, the harbour master, met …" and "…, killing two people". */
function subjectBeforeComma(
  view: SentenceView,
  verb: TokenIndex,
  comma: TokenIndex,
  start: TokenIndex,
  steps: number,
): Subject {
  const { document, first } = view
  if (isGerund(document, verb)) {
    const main = previousVerb(view, comma)
    if (main !== null) return { ...findSubject(view, main, steps - 1), clauseStart: start }
  }
  let opening = comma - 1
  while (opening > first && document.lower(opening) !== ',') opening--
  const inFront = opening > first ? opening : comma
  const from = clauseBegin(view, inFront - 1)
  const found = firstIn(view, from, inFront)
  if (found.length > 0 || inFront === comma) return { participants: found, clauseStart: from, region: [from, inFront] }
  return { participants: firstIn(view, opening, comma), clauseStart: from, region: [from, comma] }
}

/** The ordinary case: the noun phrase right in front of the verb, with whatever hangs on it. */
function subjectInFront(view: SentenceView, before: TokenIndex, start: TokenIndex, steps: number): Subject {
  const from = clauseBegin(view, before)
  const participants = firstIn(view, from, start)
  if (participants.length === 0 && from > view.first && steps > 1 && !hasNoun(view, from, start)) {
    // Nothing but dates or adverbs in front: the clause shares the subject of the one before.
    const main = previousVerb(view, from)
    if (main !== null) return { ...findSubject(view, main, steps - 1), clauseStart: start }
  }
  return { participants, clauseStart: from, region: [from, start] }
}

function hasNoun({ document, participants }: SentenceView, from: TokenIndex, to: TokenIndex): boolean {
  for (let token = from; token < to; token++) {
    const upos = document.upos(token)
    if ((upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') && !participants.inTime(token)) return true
  }
  return false
}

/** First token of the clause that `token` ends: after the last verb, subordinator, comma or quotation mark. */
function clauseBegin(view: SentenceView, token: TokenIndex): TokenIndex {
  let at = token
  while (at >= view.first && !isBoundary(view, at)) at--
  return at + 1
}

function isBoundary(view: SentenceView, token: TokenIndex): boolean {
  const { document, participants } = view
  if (participants.at(token) !== null) return false
  const upos = document.upos(token)
  const word = document.lower(token)
  if (upos === 'SCONJ' || subordinating.has(word)) return true
  if (upos === 'PUNCT')
    return !(word === '-' || word === '–' || (word === ',' && isListComma(view, token)) || /^[()[\]'’]$/.test(word))
  if (upos === 'VERB') return !isParticiple(document, token)
  return word === 'that' && upos === 'PRON'
}

/** A participle that hangs on the noun before it: "hackers angered by", "refugees living in". */
function isParticiple(document: Document, token: TokenIndex): boolean {
  if (saying.has(lemmaOfVerb(document, token)) || document.upos(token - 1) === 'AUX') return false
  const word = document.lower(token)
  if (word.endsWith('ing')) return document.upos(token - 1) === 'NOUN' || document.upos(token - 1) === 'PROPN'
  return /(?:ed|en)$/.test(word) && document.lower(token + 1) === 'by'
}

/** A comma between names: "Russia, China and Iran". */
function isListComma({ participants, document }: SentenceView, comma: TokenIndex): boolean {
  if (participants.at(comma - 1) === null) return false
  const next = participants.at(comma + 1) ?? (document.upos(comma + 1) === 'CCONJ' ? participants.at(comma + 2) : null)
  if (next === null) return false
  const after = document.lower(next.last + 1)
  return after === ',' || after === 'and' || after === 'or' || document.upos(comma + 1) === 'CCONJ'
}

/** The first mention of a stretch and those joined to it by "and". */
export function firstIn(view: SentenceView, from: TokenIndex, to: TokenIndex): Participant[] {
  for (let token = from; token < to; token++) {
    const found = view.participants.at(token)
    if (found !== null && !view.participants.inTime(token)) return joined(view, headOf(view, found, to), to)
  }
  return []
}

/** "France's Macron" is Macron; "France's army" stays with France, where the army is no mention. */
export function headOf({ document, participants }: SentenceView, owner: Participant, to: TokenIndex): Participant {
  const after = owner.last + 1
  if (!/^'s?$/.test(document.lower(after))) return owner
  for (let token = after + 1; token < Math.min(to, after + 4); token++) {
    const found = participants.at(token)
    if (found !== null) return found.kind === 'pronoun' ? owner : found
    const upos = document.upos(token)
    if (upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN') break
  }
  return owner
}

function lastIn(view: SentenceView, from: TokenIndex, to: TokenIndex): Participant[] {
  for (let token = to - 1; token >= from; token--) {
    const found = view.participants.at(token)
    if (found !== null && !view.participants.inTime(token)) return [found]
  }
  return []
}

const joiner = /^(?:and|or|,|&|\/|plus)$/
/** Tokens that may stand between "and" and the name it joins: "and the new French president Macron". */
const JOIN_REACH = 4

/** A mention with those that "and" and commas join to it on its right. */
export function joined(view: SentenceView, participant: Participant, to: TokenIndex): Participant[] {
  const all = [participant]
  for (let next = nextJoined(view, participant, to); next !== null; next = nextJoined(view, next, to)) all.push(next)
  return all
}

function nextJoined(
  { document, participants }: SentenceView,
  { last, entity }: Participant,
  to: TokenIndex,
): Participant | null {
  let token = last + 1
  // "Libyan leader and …" where only the demonym is a mention: its head noun stands before the "and".
  if (document.upos(token) === 'NOUN' && token + 1 < to && joiner.test(document.lower(token + 1))) token++
  const along = document.lower(token) === 'along' || document.lower(token) === 'together'
  if (along && document.lower(token + 1) === 'with') token++
  else if (!joiner.test(document.lower(token))) return null
  const reach = Math.min(to, token + 2 + JOIN_REACH)
  for (token++; token < reach; token++) {
    const found = participants.at(token)
    if (found !== null) return found.entity === entity || found.first < last ? null : found
    const upos = document.upos(token)
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'CCONJ' && upos !== 'NUM' && upos !== 'NOUN') return null
  }
  return null
}
