/** Weekdays that a text tells of without their date, as news does of the days just past: "said on Tuesday". */
import type { NamedDay } from './named-days.ts'

export interface PlainWeekday {
  readonly start: number
  readonly end: number
  /** ISO, Monday 1. */
  readonly weekday: number
}

const WEEKDAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!s|['’]s| (?:last|next|Times|Herald|Mirror|Mail|Post))/g
const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
/** Right before: another week's, or one of many. */
const OTHER_WEEK =
  /\b(?:last|next|coming|previous|following|every|each|by|until|till|before|Super|Black|Good|Bloody) $/i
/** Before, in its clause: it is to come. */
const TO_BE =
  /\b(?:will|shall|would|going to|set to|(?:is|are|was|were) to|to be|scheduled|expected|due|plans?|planned|planning|upcoming|opens|begins|starts)\b[^.;\n]{0,60}$/i

/** In text order, those that are not part of a named day. */
export function findWeekdays(text: string, days: readonly NamedDay[]): PlainWeekday[] {
  const dated = new Set(days.map(({ start }) => start))
  const found: PlainWeekday[] = []
  for (const { 0: word, index } of text.matchAll(WEEKDAY)) {
    const before = text.slice(Math.max(0, index - 80), index)
    if (dated.has(index) || OTHER_WEEK.test(before) || TO_BE.test(before)) continue
    found.push({ start: index, end: index + word.length, weekday: names.indexOf(word.slice(0, 3)) + 1 })
  }
  return found
}
