/** How many were killed, hurt, missing … according to each report: figures for people as a whole, with their sentence. */
import type { Span } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import {
  clauseEdges,
  correctionWords,
  countedPeople,
  denialVerbs,
  numberWords,
  tollFillers,
  tollKinds,
} from './lexicon.ts'
import { dayNumber } from './report-dates.ts'
import { COMPARING } from './rules.ts'
import { firstDayOf, type StoryMember } from './story-member.ts'

export interface Toll {
  readonly member: number
  /** "people killed". */
  readonly about: string
  readonly count: number
  readonly sentence: Span
  /** The part of the sentence that tells the figure: "killing at least three people". */
  readonly clause: Span
  /** The report denies the figure or takes it back. */
  readonly withdrawn: boolean
}

/** A figure found beside a word for what is counted. */
interface Count {
  readonly count: number
  /** The last token of the number. */
  readonly at: TokenIndex
}

const tollVerbs: ReadonlySet<string> = new Set([
  'rose',
  'rises',
  'risen',
  'climbed',
  'jumped',
  'stands',
  'stood',
  'reached',
  'reaches',
  'is',
  'was',
])
/** After a number these make it a multiple or another measure. */
const notCounts: ReadonlySet<string> = new Set([
  'dozen',
  'hundred',
  'thousand',
  'million',
  'billion',
  'percent',
  '%',
  'per',
  'years',
  'year',
  'days',
  'hours',
  'times',
  'of',
  '-',
])
const REACH = 8
const TOLL_REACH = 24
/** "denied reports that as many as 20": so many words may stand between the denial and the number. */
const DENIAL_REACH = 6

export function findTolls(members: readonly StoryMember[]): Toll[] {
  const firstDay = firstDayOf(members)
  return members.flatMap((storyMember, member) => {
    const { document } = storyMember.annotated
    const tolls: Toll[] = []
    for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
      const span = document.sentenceSpan(sentence)
      const found = readTolls(document, ...document.sentenceTokens(sentence))
      if (found.length === 0 || isBackground(storyMember, span, firstDay)) continue
      tolls.push(...found.map((toll) => ({ ...toll, member, sentence: span })))
    }
    return tolls
  })
}

type FoundToll = Omit<Toll, 'member' | 'sentence'>

function readTolls(document: Document, first: TokenIndex, end: TokenIndex): FoundToll[] {
  const tolls: FoundToll[] = []
  for (let token = first; token < end; token++) {
    const word = document.lower(token)
    const about = word === 'toll' ? tollKinds[0]!.about : tollKinds.find(({ words }) => words.has(word))?.about
    if (!about) continue
    const found =
      word === 'toll'
        ? countAfterToll(document, token, end)
        : (countBefore(document, token, first) ?? countAfter(document, token, end))
    if (found === null || found.count <= 0) continue
    const [from, to] = [Math.min(token, found.at), Math.max(token, found.at)]
    const clause = clauseAround(document, from, to, first, end)
    tolls.push({ about, count: found.count, clause, withdrawn: isWithdrawn(document, found.at, first, end) })
  }
  return tolls
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

/** "killing at least three people", "injured 14". */
function countAfter(document: Document, token: TokenIndex, end: TokenIndex): Count | null {
  let at = token + 1
  while (at < Math.min(end, token + REACH) && tollFillers.has(document.lower(at))) at++
  const count = readCount(document, at)
  if (count === null || at >= end) return null
  const next = document.lower(at + 1)
  if (notCounts.has(next)) return null
  const counted = countedPeople.has(next) || tollFillers.has(next)
  return counted || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(document.upos(at + 1)) || at + 1 >= end
    ? { count, at }
    : null
}

/** "14 dead", "nine people have died", "six were missing". */
function countBefore(document: Document, token: TokenIndex, first: TokenIndex): Count | null {
  let at = token - 1
  let people = false
  while (at >= Math.max(first, token - REACH)) {
    const word = document.lower(at)
    const isPeople = countedPeople.has(word)
    if (!isPeople && !tollFillers.has(word)) break
    people ||= isPeople
    at--
  }
  if (at < first || notCounts.has(document.lower(at + 1))) return null
  const count = readCount(document, at)
  const beside = at === token - 1 || people || /^(?:were|was|are|is|have|had|has)$/.test(document.lower(at + 1))
  return beside && count !== null ? { count, at } : null
}

/** "the death toll, which had stood at three, rose to nine": the last of the figures. */
function countAfterToll(document: Document, token: TokenIndex, end: TokenIndex): Count | null {
  let found: Count | null = null
  for (let at = token + 1; at < Math.min(end, token + TOLL_REACH); at++) {
    if (!tollVerbs.has(document.lower(at))) continue
    let number = at + 1
    while (number < end && tollFillers.has(document.lower(number))) number++
    const count = number < end && !notCounts.has(document.lower(number + 1)) ? readCount(document, number) : null
    if (count !== null) found = { count, at: number }
  }
  return found
}

function readCount(document: Document, token: TokenIndex): number | null {
  const word = document.lower(token)
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,6}$/.test(word)) return Number(word.replaceAll(',', ''))
  const [tens, ones] = readHyphenated(document, token)
  const value = numberWords.get(tens)
  if (value === undefined) return null
  return ones === '' ? value : value + (numberWords.get(ones) ?? Number.NaN) || null
}

/** "forty-one" as one token or as three, looked at from its last. */
function readHyphenated(document: Document, token: TokenIndex): [tens: string, ones: string] {
  const word = document.lower(token)
  const [tens = '', ones = ''] = word.split('-')
  const joined = document.lower(token - 1) === '-' && document.start(token) === document.end(token - 1)
  return joined && numberWords.has(word) ? [document.lower(token - 2), word] : [tens, ones]
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
