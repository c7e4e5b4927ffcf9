/**
 * Who acts: the subject of a verb, as the tree has it; where the tree has none that the report mentions, the noun
 * phrase in front of the verb.
 */
import { nounPhrase, subjectOf } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { readVerbGroup, type VerbGroup } from '../language/verb-group.ts'
import { wordSet } from './index-frames.ts'
import { sayingVerbs } from './lexicon.ts'
import type { Participant, Participants } from './participant-map.ts'

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
/** They begin a clause however they are tagged. */
const subordinating = wordSet('after before while when because although though unless if whether')
export function findSubject(view: SentenceView, verb: TokenIndex): Subject {
  const group = readVerbGroup(view.document, verb, view.first)
  return subjectInTree(view, group) ?? subjectInFront(view, group)
}

/** Null where the tree has no subject, or one that mentions nobody. */
function subjectInTree(view: SentenceView, { verb, first: start }: VerbGroup): Subject | null {
  const { document } = view
  const subject = subjectOf(document, verb)
  if (subject === null) return null
  const head = namedBy(document, subject.token)
  const [from, last] = nounPhrase(document, head)
  const to = Math.min(asideAfter(document, head), last + 1)
  if (from < view.first || to > view.end) return null
  const found = firstIn(view, from, to)
  if (found.length === 0) return null
  const inClause = subject.own && from < start && !document.deprel(verb).startsWith('acl')
  return { participants: found, clauseStart: inClause ? from : start, region: [from, to] }
}

/** Where appositions and clauses after a noun begin: "Macron, the president, who met Putin". */
function asideAfter(document: Document, noun: TokenIndex): TokenIndex {
  for (const token of document.dependents(noun)) {
    if (token > noun && /^(?:appos|acl)/.test(document.deprel(token))) return document.subtree(token)[0]
  }
  return document.tokenCount
}

/** "Macron, the first leader to visit Moscow": a noun in apposition is who stands before it. */
function namedBy(document: Document, noun: TokenIndex): TokenIndex {
  return document.deprel(noun) === 'appos' ? document.head(noun) : noun
}

/** The noun phrase right in front of the verb, with whatever hangs on it. */
function subjectInFront(view: SentenceView, { first: start }: VerbGroup): Subject {
  if (start <= view.first) return { participants: [], clauseStart: start, region: [view.first, view.first] }
  const from = clauseBegin(view, start - 1)
  return { participants: firstIn(view, from, start), clauseStart: from, region: [from, start] }
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
  if (saying.has(document.lemma(token)) || document.upos(token - 1) === 'AUX') return false
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
