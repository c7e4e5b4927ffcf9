/**
 * Finds the figures of a document: numbers with what they are of, what bounds them, and what became of the people they
 * count. Numbers that are dates, times, names, labels, results or ages are none.
 */
import type { TimeMention, TimexMod } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { type Counted, findCounted } from './find-counted.ts'
import { findFate } from './find-fate.ts'
import { findMeasured, findTally } from './find-measured.ts'
import { COMING_TO, FATES_OF_ADJECTIVES, HUMAN_VERBS } from './lexicon.ts'
import { isAside, isJoined, isLabel, isPronounOne, isScore, isShare } from './look-alikes.ts'
import type { Fate, FoundQuantity } from './quantity.ts'
import { readBoundAfter, readBoundBefore } from './read-bounds.ts'
import { exact, type Figure, isHyphenBetween, readFigure } from './read-figure.ts'
import { readMoneyBefore, readUnitAfter, type Unit } from './read-unit.ts'

/** Figures in text order, none overlapping. `times` in text order, as `findTimes` gives them. */
export function findQuantities(document: Document, times: readonly TimeMention[]): FoundQuantity[] {
  const found: FoundQuantity[] = []
  const inTime = markTimes(document, times)
  const inName = markNames(document)
  for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
    const [first, end] = document.sentenceTokens(sentence)
    for (let at = first; at < end; ) {
      const floor = Math.max(first, (found.at(-1)?.last ?? -1) + 1)
      const read = mayBegin(document, at) ? readAt(document, at, floor, end) : null
      if (read === null) {
        at++
        continue
      }
      const { figure, next } = read
      const isOther = inTime[figure.first] === 1 || inTime[figure.last] === 1 || inName[figure.first] === 1
      const quantity = isOther ? null : complete(document, read, floor, end)
      if (quantity !== null) found.push(withWhole(document, quantity, found.at(-1)))
      at = Math.max(next, quantity === null ? next : quantity.last + 1)
    }
  }
  return found
}

/** "Injured 14, three of them critically": a part right after its whole is of the same people. */
function withWhole(document: Document, part: FoundQuantity, whole: FoundQuantity | undefined): FoundQuantity {
  const { first, last, unit, fate } = part
  if (unit !== 'count' || whole?.unit !== 'people' || whole.last !== first - 2) return part
  if (document.lower(first - 1) !== ',' || document.lower(last) !== 'them') return part
  return { ...part, unit: 'people', ...(whole.fate && fate === undefined && { fate: whole.fate }) }
}

function markTimes(document: Document, times: readonly TimeMention[]): Uint8Array {
  const marks = new Uint8Array(document.tokenCount)
  let token = 0
  for (const { span } of times) {
    while (token < document.tokenCount && document.end(token) <= span[0]) token++
    for (let t = token; t < document.tokenCount && document.start(t) < span[1]; t++) marks[t] = 1
  }
  return marks
}

function markNames(document: Document): Uint8Array {
  const marks = new Uint8Array(document.tokenCount)
  for (const { first, last } of document.arrays.names) if (last > first) marks.fill(1, first, last + 1)
  return marks
}

/** Digits, or the first letter of a number word: spares most words a closer look. */
function mayBegin(document: Document, at: TokenIndex): boolean {
  const code = document.text.charCodeAt(document.start(at)) | 32
  return (code >= 48 && code <= 57) || code === 46 || (code >= 97 && code <= 122 && BEGINNINGS.has(code))
}
/** Of "a", "billions", "dozens", "eight", "five", "half", "millions", "nine", "one", "several", "two". */
const BEGINNINGS: ReadonlySet<number> = new Set([...'abdefhmnost'].map((letter) => letter.charCodeAt(0)))

interface Read {
  readonly figure: Figure
  /** The upper end of a range. */
  readonly to: number | null
  /** Money told by a sign before the number. */
  readonly sign: Unit | null
  /** The last token of the number or range. */
  readonly last: TokenIndex
  /** Where a unit is looked for: after the second of two numbers that share it, "from 10 to 15 percent". */
  readonly unitAfter: TokenIndex
  /** Where reading goes on if this is no quantity. */
  readonly next: TokenIndex
  /** No figure but a result, "3-2". */
  readonly score: boolean
}

const CONNECTORS = /^(?:to|-|–|—|and|or)$/

function readAt(document: Document, at: TokenIndex, floor: TokenIndex, end: TokenIndex): Read | null {
  const before = readMoneyBefore(document, at)
  const sign = before !== null && before.edge >= floor ? before : null
  const figure = readFigure(document, at, sign !== null)
  if (figure === null || figure.last >= end) return null
  const alone: Read = {
    figure,
    to: null,
    sign,
    last: figure.last,
    unitAfter: figure.last,
    next: figure.last + 1,
    score: false,
  }
  const second = readSecond(document, figure, end)
  if (second === null) return alone
  const { connector, upper } = second
  const shared = figure.scale === 1 && upper.scale > 1 && figure.number! < 1000
  const lower = shared ? figure.number! * upper.scale : figure.number!
  const opener = document.lower((sign?.edge ?? at) - 1)
  if (opener === 'from') return { ...alone, unitAfter: sign === null ? upper.last : figure.last }
  if (connector === 'and' && opener !== 'between') return alone
  if (connector === 'to' && isStep(document, (sign?.edge ?? at) - 1, lower, upper.number!)) return alone
  const range: Read = {
    ...alone,
    figure: { ...figure, number: lower },
    to: upper.number,
    last: upper.last,
    unitAfter: upper.last,
    next: upper.last + 1,
  }
  if (lower < upper.number!) {
    if (connector === 'or' && !areNear(lower, upper.number!)) return alone
    return { ...range, score: sign === null && isScore(document, at, upper.last) }
  }
  if (connector === 'and' || connector === 'or') return alone
  return sign === null ? { ...range, score: true } : alone
}

/** "Rose $1.20 to $84.15": by how much and to what, where the two are too far apart for a range. */
function isStep(document: Document, before: TokenIndex, low: number, high: number): boolean {
  return high > low * WIDEST_RANGE && before >= 0 && COMING_TO.has(document.lemma(before))
}
const WIDEST_RANGE = 3

/** "one or two", "10 or 12" are one guess; "9 or 20" are two. */
const areNear = (low: number, high: number): boolean => high <= low * 1.5 || high - low === 1

/** The number after "to", "and", "or" or a dash. */
function readSecond(
  document: Document,
  figure: Figure,
  end: TokenIndex,
): { readonly connector: string; readonly upper: Figure } | null {
  const connector = document.lower(figure.last + 1)
  if (!CONNECTORS.test(connector) || figure.number === null) return null
  let at = figure.last + 2
  const signed = readMoneyBefore(document, at + 1)
  if (signed !== null && signed.edge >= at) at++
  const upper = at < end ? readFigure(document, at, signed !== null) : null
  return upper === null || upper.number === null || upper.last >= end ? null : { connector, upper }
}

/** The quantity of a number that was read, or null where it is none. */
function complete(document: Document, read: Read, floor: TokenIndex, end: TokenIndex): FoundQuantity | null {
  const { figure, last, sign } = read
  if (read.score || isJoined(document, read.sign?.edge ?? figure.first)) return null
  const unit = sign ?? readUnitAfter(document, read.unitAfter) ?? readUnitAfterOf(document, read.unitAfter)
  if (unit !== null && unit.edge < end) return drawMeasured(document, read, unit, floor, end)
  if (isHyphenBetween(document, last) && readBoundAfter(document, last) === null) return null
  if (isLabel(document, figure, floor) || isShare(document, figure) || isPronounOne(document, figure)) return null
  const counted = findCounted(document, endOfNumber(document, last, end), end)
  if (counted === 'uncounted') return null
  if (isFraction(figure)) return drawFraction(document, read, counted, floor, end)
  return counted === null ? drawBare(document, read, floor, end) : drawCounted(document, read, counted, floor, end)
}

/** "billions of dollars" */
function readUnitAfterOf(document: Document, last: TokenIndex): Unit | null {
  return document.lower(last + 1) === 'of' ? readUnitAfter(document, last + 1) : null
}

/** "or so", "or more" belong to the number before them. */
function endOfNumber(document: Document, last: TokenIndex, end: TokenIndex): TokenIndex {
  const after = readBoundAfter(document, last)
  return after !== null && after.edge < end ? after.edge : last
}

/** "$3bn", "5.25 percent", "20 miles". */
function drawMeasured(document: Document, read: Read, unit: Unit, floor: TokenIndex, end: TokenIndex): FoundQuantity {
  const { figure, sign } = read
  const from = Math.min(figure.first, sign?.edge ?? figure.first)
  const shares = sign === null && read.unitAfter === read.last
  const last = shares ? unit.edge : read.last
  const head = headOf(document, from, last, sign?.edge ?? last)
  return draw(document, { read, from, last, head, floor }, unit, findMeasured(document, head, unit.kind, last, end))
}

/** "Half a point", "a quarter point": the only fractions that are counted; half of anything else is a share. */
const isFraction = ({ number }: Figure): boolean => number === 0.5 || number === 0.25
function drawFraction(
  document: Document,
  read: Read,
  counted: Counted | null,
  floor: TokenIndex,
  end: TokenIndex,
): FoundQuantity | null {
  if (counted === null || document.lemma(counted.token) !== 'point') return null
  const from = read.figure.first
  const last = counted.token
  const head = headOf(document, from, last, last)
  return draw(document, { read, from, last, head, floor }, POINT, findMeasured(document, head, 'percent', last, end))
}
const POINT = { code: 'percentage point', factor: 1 }
const PEOPLE = { code: 'people', factor: 1 }
const COUNT = { code: 'count', factor: 1 }

/** "14 people", "dozens of homes", "three of the 14 hostages", "six bodies", "14 dead". */
function drawCounted(
  document: Document,
  read: Read,
  { token, kind, ownNumber, partOf }: Counted,
  floor: TokenIndex,
  end: TokenIndex,
): FoundQuantity | null {
  const from = read.figure.first
  const last = ownNumber ? endOfNumber(document, read.last, end) : token
  const head = headOf(document, from, last, last)
  const fate = kind === 'thing' ? null : findFate(document, { last, head, noun: token, partOf })
  const people = kind === 'people' || (fate !== null && (kind === 'pronoun' || kind === 'fate'))
  const bounded = readBoundBefore(document, from, floor) !== null
  if (read.figure.number === 1 && read.to === null && !bounded && fate === null && (!people || partOf)) return null
  const what = nameOf(document, token)
  return draw(document, { read, from, last, head, floor }, people ? PEOPLE : COUNT, what, fate)
}

/** The lemma of a counted noun; null for "dead" and "them", which name nobody. */
function nameOf(document: Document, token: TokenIndex): string | null {
  const upos = document.upos(token)
  if (upos === 'PROPN') return document.lemma(token)
  return upos === 'NOUN' && !FATES_OF_ADJECTIVES.has(document.lower(token)) ? document.lemma(token).toLowerCase() : null
}

/** "killing 14", "the toll rose to 41", "thousands marched"; numbers that stand alone otherwise are ages, codes, results. */
function drawBare(document: Document, read: Read, floor: TokenIndex, end: TokenIndex): FoundQuantity | null {
  const from = read.figure.first
  const last = endOfNumber(document, read.last, end)
  const head = headOf(document, from, last, last)
  if (isAside(document, from, last) || document.lower(last + 1) === 'of') return null
  const place = { read, from, last, head, floor }
  const tally = findTally(document, head)
  if (tally !== null) return draw(document, place, tally.people ? PEOPLE : COUNT, tally.what, tally.fate)
  const fate = findFate(document, { last, head, noun: null, partOf: false })
  if (fate !== null) return draw(document, place, PEOPLE, null, fate)
  return actsAsPeople(document, head) ? draw(document, place, PEOPLE, null) : null
}

/** "thousands marched" */
function actsAsPeople(document: Document, head: TokenIndex): boolean {
  const verb = document.head(head)
  return verb >= 0 && document.deprel(head) === 'nsubj' && HUMAN_VERBS.has(document.lemma(verb))
}

interface Place {
  readonly read: Read
  readonly from: TokenIndex
  readonly last: TokenIndex
  readonly head: TokenIndex
  readonly floor: TokenIndex
}

function draw(
  document: Document,
  { read, from, last, head, floor }: Place,
  { code, factor }: Pick<Unit, 'code' | 'factor'>,
  what: string | null,
  fate: Fate | null = null,
): FoundQuantity {
  const before = readBoundBefore(document, from, floor)
  const after = before === null ? (readBoundAfter(document, read.last) ?? readBoundAfter(document, last)) : null
  const between = before === null && read.to !== null && document.lower(from - 1) === 'between' && from - 1 >= floor
  const first = before?.edge ?? (between ? from - 1 : from)
  const [, end] = document.sentenceTokens(document.sentenceOf(last))
  const to = Math.min(end - 1, Math.max(last, after?.edge ?? last))
  const mod: TimexMod | undefined = before?.mod ?? after?.mod
  const { number } = read.figure
  return {
    span: document.span(first, to),
    number: number === null ? null : exact(number * factor),
    ...(read.to !== null && { to: exact(read.to * factor) }),
    ...(mod && { mod }),
    unit: code,
    what,
    ...(fate && { fate }),
    first,
    last: to,
    head,
  }
}

/** The token of a range that hangs on one outside it, from one of its own upwards. */
function headOf(document: Document, first: TokenIndex, last: TokenIndex, from: TokenIndex): TokenIndex {
  let token = from
  for (let steps = first; steps <= last; steps++) {
    const head = document.head(token)
    if (head < first || head > last) break
    token = head
  }
  return token
}
