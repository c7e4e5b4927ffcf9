/** How many were killed, hurt, missing … according to each report: figures for people as a whole, with their sentence. */
import type { Span } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { countedPeople, numberWords, tollFillers, tollKinds } from './lexicon.ts'
import { dayNumber } from './report-dates.ts'
import { COMPARING } from './rules.ts'
import type { StoryMember } from './story-member.ts'

export interface Toll {
  readonly member: number
  /** "people killed". */
  readonly about: string
  readonly count: number
  readonly sentence: Span
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

/** `firstDay`: the day number on which the story's first report was published, null where unknown. */
export function findTolls(members: readonly StoryMember[], firstDay: number | null): Toll[] {
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

function readTolls(document: Document, first: TokenIndex, end: TokenIndex): { about: string; count: number }[] {
  const tolls: { about: string; count: number }[] = []
  for (let token = first; token < end; token++) {
    const word = document.lower(token)
    const about = word === 'toll' ? tollKinds[0]!.about : tollKinds.find(({ words }) => words.has(word))?.about
    if (!about) continue
    const count =
      word === 'toll'
        ? countAfterToll(document, token, end)
        : (countBefore(document, token, first) ?? countAfter(document, token, end))
    if (count !== null && count > 0) tolls.push({ about, count })
  }
  return tolls
}

/** "killing at least three people", "injured 14". */
function countAfter(document: Document, token: TokenIndex, end: TokenIndex): number | null {
  let at = token + 1
  while (at < Math.min(end, token + REACH) && tollFillers.has(document.lower(at))) at++
  const count = readCount(document, at)
  if (count === null || at >= end) return null
  const next = document.lower(at + 1)
  if (notCounts.has(next)) return null
  const counted = countedPeople.has(next) || tollFillers.has(next)
  return counted || !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(document.upos(at + 1)) || at + 1 >= end ? count : null
}

/** "14 dead", "nine people have died", "six were missing". */
function countBefore(document: Document, token: TokenIndex, first: TokenIndex): number | null {
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
  return beside ? count : null
}

/** "the death toll, which had stood at three, rose to nine": the last of the figures. */
function countAfterToll(document: Document, token: TokenIndex, end: TokenIndex): number | null {
  let count: number | null = null
  for (let at = token + 1; at < Math.min(end, token + TOLL_REACH); at++) {
    if (!tollVerbs.has(document.lower(at))) continue
    let number = at + 1
    while (number < end && tollFillers.has(document.lower(number))) number++
    if (number < end && !notCounts.has(document.lower(number + 1))) count = readCount(document, number) ?? count
  }
  return count
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
