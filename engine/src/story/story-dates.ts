/** Dates as a story compares them. */
import { dayNumber } from './report-dates.ts'

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
