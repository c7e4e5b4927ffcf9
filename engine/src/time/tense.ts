/**
 * Whether a sentence speaks of what was or of what will be, at one place in it: "will meet Friday" is the next
 * Friday, "met Friday" the last. The verb that governs a time is mostly the nearest before it in its clause; at the
 * head of a clause it comes after.
 */
import type { Document, TokenIndex } from '../language/document.ts'
import { FUTURE_CUES, FUTURE_PREPOSITIONS, PLANNING } from './lexicon.ts'

export type Direction = 'past' | 'future' | null

/** How far a governing verb is looked for; bounds the work at each time. */
const REACH_BACK = 14
const REACH_ON = 16

/** The direction in which the sentence looks where the tokens `first` to `last` name a time. */
export function directionAt(document: Document, first: TokenIndex, last: TokenIndex): Direction {
  const [start, end] = document.sentenceTokens(document.sentenceOf(first))
  const leaning = FUTURE_PREPOSITIONS.get(document.lower(first - 1)) ?? null
  if (FUTURE_CUES.has(afterPossessive(document, last))) return 'future'
  for (let token = first - 1; token >= Math.max(start, first - REACH_BACK); token--) {
    if (FUTURE_CUES.has(document.lower(token))) return 'future'
    const tense = tenseOf(document, token, start)
    if (tense) return decide(tense, leaning)
    if (endsClause(document, token)) break
  }
  for (let token = last + 1; token < Math.min(end, last + REACH_ON); token++) {
    const tense = tenseOf(document, token, start)
    if (tense) return tense === 'present' ? lean(leaning) : tense
  }
  return lean(leaning)
}

/** How a preposition leans: `firm` against a verb before it ("had until Friday"), `weak` only without one. */
export type Leaning = 'firm' | 'weak' | null

const lean = (leaning: Leaning): Direction => (leaning === null ? null : 'future')

function decide(tense: 'past' | 'future' | 'present', leaning: Leaning): Direction {
  if (tense === 'present') return lean(leaning)
  return leaning === 'firm' ? 'future' : tense
}

/** "Tuesday's planned launch". */
function afterPossessive(document: Document, last: TokenIndex): string {
  return document.lower(document.lower(last + 1) === "'s" ? last + 2 : last + 1)
}

const endsClause = (document: Document, token: TokenIndex) => {
  const word = document.lower(token)
  return word === ';' || word === ':' || word === '--' || word === '—' || word === '"' || word === '”'
}

/** The tense of the verb group that a token belongs to, or null where it is no verb. */
function tenseOf(document: Document, token: TokenIndex, start: TokenIndex): 'past' | 'future' | 'present' | null {
  const upos = document.upos(token)
  const word = document.lower(token)
  if (FUTURE_AUXILIARIES.has(word)) return 'future'
  if (isPastAbility(document, token, start)) return 'past'
  if (upos === 'AUX') return auxiliaryTense(word)
  if (upos !== 'VERB') return null
  if (isPlan(document, token) && document.lower(token + 1) === 'to') return 'future'
  const governed = governorTense(document, token, start)
  if (governed) return governed
  if (isPresentPassive(document, token, start)) return 'present'
  if (word.endsWith('ing')) return null
  return isPastForm(word, document.lemma(token)) ? 'past' : 'present'
}

const FUTURE_AUXILIARIES = new Set(['will', "'ll", 'wo', 'shall'])
const MODALS = new Set(['would', 'may', 'might', 'can', 'could', 'should', 'must', 'ca'])
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', 'has', 'have', "'ve", 'been', 'having'])

function auxiliaryTense(word: string): 'past' | 'future' | 'present' | null {
  if (PAST_AUXILIARIES.has(word)) return 'past'
  if (MODALS.has(word)) return 'future'
  return word === 'be' || word === 'being' || word === "'s" ? null : 'present'
}

const PRESENT_BE = new Set(['is', 'are', "'re", 'am'])

/** What the auxiliaries, the "to" and the planning verb before a verb make of it. */
function governorTense(document: Document, verb: TokenIndex, start: TokenIndex): 'past' | 'future' | null {
  let modal = false
  for (let token = verb - 1; token >= Math.max(start, verb - 5); token--) {
    const word = document.lower(token)
    const upos = document.upos(token)
    if (word === 'to' && upos !== 'ADP') return plannedBefore(document, token, start) ? 'future' : null
    if (FUTURE_AUXILIARIES.has(word)) return 'future'
    if (isPastAbility(document, token, start)) return 'past'
    if (PAST_AUXILIARIES.has(word)) return isPlan(document, verb) ? 'future' : 'past'
    if (PRESENT_BE.has(word)) return isPlan(document, verb) || document.lower(verb).endsWith('ing') ? 'future' : null
    if (MODALS.has(word)) modal = true
    else if (upos !== 'ADV' && upos !== 'PART' && upos !== 'AUX') break
  }
  return modal
    ? 'future'
    : isPlan(document, verb) && isPastForm(document.lower(verb), document.lemma(verb))
      ? 'future'
      : null
}

const NEGATIONS = new Set(['not', "n't", 'neither', 'nor', 'never', 'nobody', 'no', 'none'])

/** "Could not be reached Friday": denied, an ability is one that was not there; unless denied, it is a possibility. */
function isPastAbility(document: Document, token: TokenIndex, start: TokenIndex): boolean {
  if (document.lower(token) !== 'could') return false
  if (NEGATIONS.has(document.lower(token + 1))) return true
  for (let before = token - 1; before >= Math.max(start, token - REACH_BACK); before--) {
    if (NEGATIONS.has(document.lower(before))) return true
    if (endsClause(document, before) || document.lower(before) === ',' || document.upos(before) === 'VERB') return false
  }
  return false
}

/** "Is heard", "are being held": the participle looks past but the group is present. */
function isPresentPassive(document: Document, verb: TokenIndex, start: TokenIndex): boolean {
  for (let token = verb - 1; token >= Math.max(start, verb - 3); token--) {
    const word = document.lower(token)
    if (PRESENT_BE.has(word)) return true
    if (document.upos(token) !== 'ADV' && document.upos(token) !== 'AUX' && document.upos(token) !== 'PART')
      return false
  }
  return false
}

const isPlan = (document: Document, token: TokenIndex) => PLANNING.has(document.lower(token))

/** "Plans to", "scheduled to", "is to", and a headline's "Minister to meet": what follows is still to come. */
function plannedBefore(document: Document, to: TokenIndex, start: TokenIndex): boolean {
  const before = document.lower(to - 1)
  if (to > start && (PRESENT_BE.has(before) || before === 'was' || before === 'were')) return true
  for (let token = to - 1; token >= Math.max(start, to - 4); token--) {
    if (PLANNING.has(document.lower(token))) return true
  }
  return to > start && document.upos(to - 1) === 'PROPN' && !hasVerb(document, Math.max(start, to - REACH_BACK), to)
}

function hasVerb(document: Document, first: TokenIndex, end: TokenIndex): boolean {
  for (let token = first; token < end; token++) {
    if (document.upos(token) === 'VERB' || document.upos(token) === 'AUX') return true
  }
  return false
}

function isPastForm(word: string, lemma: string): boolean {
  if (word.endsWith('ed')) return true
  return word !== lemma && !word.endsWith('s') && !word.endsWith('ing')
}
