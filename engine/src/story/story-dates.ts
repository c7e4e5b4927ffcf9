/** Dates as a story compares them, and a date for reports that state none, from the others of their story. */
import type { DateCandidate, Report } from '../contract/types.ts'
import { type Day, formatDay } from '../time/calendar.ts'
import { dayNumber } from './report-dates.ts'

/** Reports of one story within so many days were published about the same time. */
const NARROW_DAYS = 3
const MONTH_DAYS = 31

export interface StoryDate {
  /** For a report of the story that has no date of its own: the day, or the month where the others are weeks apart. */
  readonly candidate: DateCandidate
  readonly first: Day
  readonly last: Day
}

/**
 * The middle day of the reports' known dates if they are at most three days apart, its month if they are at most 31
 * days apart; null where they are further apart or all unknown.
 */
export function dateFromStory(reports: readonly Pick<Report, 'published'>[]): StoryDate | null {
  const days = reports
    .map(({ published }) => dayNumber(published.value))
    .filter((day) => day !== null)
    .map((day) => Math.floor(day) as Day)
    .sort((a, b) => a - b)
  const middle = days[(days.length - 1) >> 1]
  if (middle === undefined) return null
  const [first, last] = [days[0]!, days.at(-1)!]
  if (last - first > MONTH_DAYS) return null
  const day = formatDay(middle)
  const value = last - first <= NARROW_DAYS ? day : day.slice(0, 7)
  return { candidate: { value, reason: tellReason(first, last, days.length), spans: [], from: 'story' }, first, last }
}

function tellReason(first: Day, last: Day, reports: number): string {
  const who = reports === 1 ? 'another report of its story is' : `${reports} other reports of its story are`
  return `${who} of ${formatDay(first)}${last > first ? ` to ${formatDay(last)}` : ''}`
}

/** How exactly a TIMEX3 value names its day: 3 for a day, 2 for a week or month, 1 for a year, 0 for no date. */
export function dateDetail(value: string | null): number {
  if (value === null || !/^\d{4}/.test(value)) return 0
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return 3
  return value.length > 4 ? 2 : 1
}

/** Whether two values can mean one time: a day in a week, month or year, or the same. Nothing is told of null. */
export function datesAgree(a: string, b: string): boolean {
  const [coarse, fine] = dateDetail(a) <= dateDetail(b) ? [a, b] : [b, a]
  if (fine.slice(0, 10).startsWith(coarse.slice(0, 10))) return true
  const week = /^\d{4}-W\d{2}/.exec(coarse)?.[0]
  if (!week) return false
  const [monday, day] = [dayNumber(week), dayNumber(fine)]
  return monday !== null && day !== null && day >= monday && day < monday + 7
}
