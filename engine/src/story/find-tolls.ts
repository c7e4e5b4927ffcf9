/** How many were killed, hurt, missing … according to each report: figures for people as a whole, with their sentence. */
import type { Span, TimexMod } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { TALLY_NOUNS } from '../quantities/lexicon.ts'
import type { Fate, FoundQuantity } from '../quantities/quantity.ts'
import { clauseEdges, correctionWords, countedPeople, denialVerbs, supposingVerbs, tollNames } from './lexicon.ts'
import { dayNumber } from './report-dates.ts'
import { COMPARING } from './rules.ts'
import { firstDayOf, type StoryMember } from './story-member.ts'

export interface Toll {
  readonly member: number
  readonly fate: Fate
  /** "people killed". */
  readonly about: string
  readonly count: number
  /** "at least", "nearly": a figure so bounded says less than a plain one. */
  readonly mod?: TimexMod | undefined
  readonly sentence: Span
  /** The part of the sentence that tells the figure: "killing at least three people". */
  readonly clause: Span
  /** The report denies the figure or takes it back. */
  readonly withdrawn: boolean
}

/** The word that tells what became of them stands no further from the number than this. */
const REACH = 24
/** Those taken to hospital are a part of the injured. */
const IN_HOSPITAL = /\bhospital/i
/** "denied reports that as many as 20": so many words may stand between the denial and the number. */
const DENIAL_REACH = 6

export function findTolls(members: readonly StoryMember[]): Toll[] {
  const firstDay = firstDayOf(members)
  return members.flatMap((storyMember, member) => {
    const { document, quantities } = storyMember.annotated
    return quantities.flatMap((quantity): Toll[] => {
      const { fate, number, mod } = quantity
      if (fate === undefined || !number || !isWhole(document, quantity)) return []
      const sentence = document.sentenceOf(quantity.first)
      const span = document.sentenceSpan(sentence)
      if (isSupposed(document, quantity) || isBackground(storyMember, span, firstDay)) return []
      const [first, end] = document.sentenceTokens(sentence)
      const clause = clauseAround(document, ...tellingWords(document, quantity), first, end)
      if (fate === 'injured' && IN_HOSPITAL.test(document.text.slice(...clause))) return []
      const withdrawn = isWithdrawn(document, quantity.first, first, end)
      return [{ member, fate, about: tollNames.get(fate)!, count: number, mod, sentence: span, clause, withdrawn }]
    })
  })
}

/** Not "ten Vastians", "three of them", "11 of the dead", "10 to 15 people", nor what is only counted by the dozen. */
function isWhole(document: Document, { what, unit, to, first, last }: FoundQuantity): boolean {
  if (unit !== 'people' || to !== undefined || (what !== null && !countedPeople.has(what))) return false
  for (let token = first; token <= last + 1; token++) if (/^(?:of|dozen)$/.test(document.lower(token))) return false
  return true
}

/** "could kill 14", "14 are feared dead" */
function isSupposed(document: Document, { head }: FoundQuantity): boolean {
  const verb = document.head(head)
  if (verb < 0) return false
  if (supposingVerbs.has(document.lemma(verb))) return true
  return document
    .dependents(verb)
    .some((t) => (document.deprel(t) === 'aux' && supposingVerbs.has(document.lower(t))) || isFear(document, t))
}

const isFear = (document: Document, token: TokenIndex): boolean =>
  document.lemma(token) === 'fear' && document.upos(token) === 'VERB'

/** From the first to the last word that tells a figure: with its verb, and the toll that is its subject. */
function tellingWords(document: Document, { first, last, head }: FoundQuantity): [from: TokenIndex, to: TokenIndex] {
  const verb = document.head(head)
  if (verb < 0 || Math.abs(verb - head) > REACH) return [first, last]
  const tally = document.dependents(verb).find((t) => TALLY_NOUNS.has(document.lower(t)) && Math.abs(t - head) <= REACH)
  const tokens = [first, last, verb, tally ?? verb]
  return [Math.min(...tokens), Math.max(...tokens)]
}

/** The words from the last comma, quotation mark or conjunction before two tokens to the next after them. */
function clauseAround(document: Document, from: TokenIndex, to: TokenIndex, first: TokenIndex, end: TokenIndex): Span {
  const isEdge = (token: TokenIndex) => clauseEdges.has(document.lower(token))
  let [start, last] = [from, to]
  while (start > first && !isEdge(start - 1)) start--
  while (last + 1 < end && !isEdge(last + 1)) last++
  return [document.start(start), document.end(last)]
}

/** "denied that as many as 20 people had died"; "An earlier version of this report said at least 20 …". */
function isWithdrawn(document: Document, number: TokenIndex, first: TokenIndex, end: TokenIndex): boolean {
  for (let token = first; token < end; token++) {
    const word = document.lower(token)
    if (correctionWords.has(word)) return true
    const between = number - token
    if (denialVerbs.has(word) && between > 0 && between <= DENIAL_REACH) return true
  }
  return false
}

/** Whether a sentence is dated well before the story: it tells of an earlier disaster. */
function isBackground({ annotated }: StoryMember, [start, end]: Span, firstDay: number | null): boolean {
  if (firstDay === null) return false
  return annotated.times.some(({ span, type, value }) => {
    if (span[0] < start || span[1] > end || (type !== 'DATE' && type !== 'TIME')) return false
    const day = dayNumber(/^\d{4}$/.test(value) ? `${value}-12-31` : value)
    return day !== null && day < firstDay - COMPARING.backgroundDays
  })
}
