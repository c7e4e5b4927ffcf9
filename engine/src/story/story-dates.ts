/** Dates as a story compares them, and a date for reports that state none, from the others of their story. */
import type { Report } from '../contract/types.ts'
import { type Day, formatDay } from '../time/calendar.ts'
import { dayNumber } from './report-dates.ts'

/** Reports of one story within so many days were published about the same time. */
const NARROW_DAYS = 3
const MONTH_DAYS = 31

/**
 * The middle day of the reports' known dates if they are at most three days apart, its month if they are at most 31
 * days apart; null where they are further apart or all unknown. A TIMEX3 value.
 */
export function dateFromStory(reports: readonly Pick<Report, 'published'>[]): string | null {
  const days = reports
    .map(({ published }) => dayNumber(published.value))
    .filter((day) => day !== null)
    .map(Math.floor)
    .sort((a, b) => a - b)
  const middle = days[(days.length - 1) >> 1]
  if (middle === undefined) return null
  const spread = days.at(-1)! - days[0]!
  if (spread > MONTH_DAYS) return null
  const day = formatDay(middle as Day)
  return spread <= NARROW_DAYS ? day : day.slice(0, 7)
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
