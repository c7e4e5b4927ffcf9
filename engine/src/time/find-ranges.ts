/**
 * Times that together say from when to when: "from 7 to 9 February", "between Monday and Wednesday", "2014-2019"; and
 * single ones that say one end: "since 2014", "until Friday". Read from the words between and before them. Linear.
 */
import type { TimeMention } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { formatMonth } from './calendar.ts'
import { MOVING_VERBS, RANGE_WORDS } from './lexicon.ts'

export interface TimeRange {
  /** Indices into the times; the same where only one end is said. */
  readonly first: number
  readonly last: number
  /** From the beginning of the first to the end of the last: `2022-02-07/2022-02-09`, `2014/..`, `../2022-02-11`. */
  readonly edtf: string
}

/** The ranges that the times of a document make, in text order; a time is in one at most. */
export function findRanges(document: Document, times: readonly TimeMention[]): TimeRange[] {
  const ranges: TimeRange[] = []
  for (let at = 0; at < times.length; at++) {
    const [time, next] = [times[at]!, times[at + 1]]
    const whole = next && joined(document, time, next) ? between(time, next) : null
    const edtf = whole ?? oneEnd(document, time)
    if (edtf === null) continue
    ranges.push({ first: at, last: whole === null ? at : at + 1, edtf })
    if (whole !== null) at++
  }
  return ranges
}

/** More characters than between two ends of a range: " until at least ". */
const LONGEST_GAP = 20

/** Whether one time is said to last to the next. */
function joined(document: Document, first: TimeMention, last: TimeMention): boolean {
  if (last.span[0] - first.span[1] > LONGEST_GAP) return false
  const gap = document.text.slice(first.span[1], last.span[0]).trim().toLowerCase()
  const [word = '', ...more] = gap.split(/\s+/)
  const before = document.tokenAt(first.span[0]) - 1
  if (word === 'and') return more.length === 0 && document.lower(before) === 'between'
  if (!RANGE_WORDS.has(word) || !APPROXIMATORS.has(more.join(' '))) return false
  return document.lower(before) !== 'from' || word !== 'to' || !isMoved(document, before)
}

/** What may stand between "until" and its time. */
const APPROXIMATORS: ReadonlySet<string> = new Set(['', 'at least', 'about', 'around', 'the'])

/** "Moved from Monday to Wednesday" is two days, not all between. */
function isMoved(document: Document, from: TokenIndex): boolean {
  const time = document.head(from)
  const verb = time < 0 ? -1 : document.head(time)
  return verb >= 0 && MOVING_VERBS.has(document.lemma(verb))
}

function between(first: TimeMention, last: TimeMention): string | null {
  const [begin, end] = [beginOf(first), endOf(last)]
  if (begin === null || end === null || isAfter(begin, end)) return null
  return begin === end ? begin : `${begin}/${end}`
}

/** One end alone: since then, or until then. */
function oneEnd(document: Document, time: TimeMention): string | null {
  const first = document.tokenAt(time.span[0])
  const after = document.tokenAt(time.span[1])
  const before = document.lower(first - 1)
  const [begin, end] = [beginOf(time), endOf(time)]
  const isFrom = before === 'from' && /^(?:on|onwards?|forward)$/.test(document.lower(after))
  if (isFrom || (before === 'since' && !isCompared(document, first - 1))) return begin && `${begin}/..`
  return UNTIL.has(before) || (before === 'least' && UNTIL.has(document.lower(first - 3))) ? end && `../${end}` : null
}

const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'through'])
/** How far before "since" what it compares may stand: "the first such vote since 2014". */
const COMPARED_REACH = 5

/** "The worst since 2014" measures with 2014; it does not last from then. */
function isCompared(document: Document, since: TokenIndex): boolean {
  const [start] = document.sentenceTokens(document.sentenceOf(since))
  for (let token = since - 1; token >= Math.max(start, since - COMPARED_REACH); token--) {
    if (/^(?:JJS|RBS)$/.test(document.xpos(token)) || /^(?:first|only|not|never)$/.test(document.lower(token)))
      return true
  }
  return false
}

/** What a time begins and ends with; null where it has no place on a calendar or that end is open. */
const beginOf = ({ edtf }: TimeMention) => endPart(edtf?.split('/')[0], 0)
const endOf = ({ edtf }: TimeMention) => endPart(edtf?.split('/').at(-1), 2)

/** An interval has no season in EDTF: the month it begins or ends with, after the meteorologists. */
function endPart(edtf: string | undefined, monthsOn: number): string | null {
  if (edtf === undefined || edtf === '..') return null
  const season = /^(\d{4})-2([1-4])$/.exec(edtf)
  if (season === null) return edtf
  const months = Number(season[1]) * 12 + Number(season[2]) * 3 - 1 + monthsOn
  return formatMonth(Math.floor(months / 12), (months % 12) + 1)
}

/** Whether the beginning is after the end, as far as both are said: then the two are no range. */
function isAfter(begin: string, end: string): boolean {
  const figures = Math.min(begin.replace('~', '').length, end.replace('~', '').length)
  return !/X/.test(begin + end) && begin.slice(0, figures) > end.slice(0, figures)
}
