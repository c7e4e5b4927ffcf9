/** Counting in calendar units: the month, week or year that lies so many from the one a day is in, as a TIMEX3 value. */
import {
  addDays,
  addMonths,
  civilOf,
  type Day,
  formatDay,
  formatMonth,
  formatWeek,
  isoWeekOf,
  pad,
} from './calendar.ts'
import type { Unit } from './meaning.ts'

/** Units that a date, which has no clock, cannot be counted in. */
export const BELOW_A_DAY: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour'])

/** An unknown value of each unit. */
export const OPEN: Readonly<Record<Unit, string>> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

/** The unit that is `by` units from the one a day lies in, at its own granularity. */
export function shiftUnit(day: Day, unit: Unit, by: number): string {
  const { year, month } = civilOf(day)
  const count = Math.max(-MAX_SHIFT, Math.min(MAX_SHIFT, by))
  switch (unit) {
    case 'day':
      return inCalendar(addDays(day, count), formatDay, OPEN.day)
    case 'week':
      return inCalendar(addDays(day, 7 * count), formatWeek, OPEN.week)
    case 'fortnight':
      return inCalendar(addDays(day, 14 * count), formatWeek, OPEN.week)
    case 'weekend':
      return inCalendar(addDays(day, 7 * count), (found) => `${formatWeek(found)}-WE`, OPEN.weekend)
    case 'month':
      return inCalendar(
        addMonths(day, count),
        (found) => formatMonth(civilOf(found).year, civilOf(found).month),
        OPEN.month,
      )
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + count
      return `${openYear(Math.floor(quarters / 4))}-Q${(((quarters % 4) + 4) % 4) + 1}`
    }
    case 'year':
      return openYear(year + count)
    case 'decade':
      return openYear((Math.floor(year / 10) + count) * 10).slice(0, 3)
    case 'century':
      return openYear((Math.floor(year / 100) + count) * 100).slice(0, 2)
    default:
      return OPEN[unit]
  }
}

/** More of any unit than four-figure years hold; keeps the arithmetic in whole numbers. */
const MAX_SHIFT = 4_000_000

const openYear = (year: number) => (year >= 0 && year <= 9999 ? pad(year, 4) : OPEN.year)

function inCalendar(day: Day, format: (day: Day) => string, open: string): string {
  const { year } = civilOf(day)
  return year >= 0 && year <= 9999 && isoWeekOf(day).year <= 9999 ? format(day) : open
}
