/**
 * The Gregorian calendar in whole numbers: days, months, weekdays, ISO weeks, Easter. No `Date`, so no time zone
 * and no clock can change an answer. Day numbers follow Howard Hinnant's `days_from_civil` (chrono-Compatible
 * Low-Level Date Algorithms); weeks follow ISO 8601.
 */

declare const unit: unique symbol
/** A calendar day as days since 1970-01-01; negative before it. */
export type Day = number & { readonly [unit]: 'day' }
/** A day as it is written: month 1–12, day 1–31. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}
/** Monday is 1, Sunday 7, as in ISO 8601. */
export type Weekday = number

const DAYS_IN_ERA = 146_097 // 400 years
const DAYS_TO_1970 = 719_468 // from 0000-03-01
const LAST_YEAR = 9999

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day of a date, or null where the calendar has no such date (30 February) or the year is not 0–9999. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || year < 0 || year > LAST_YEAR) return null
  if (!Number.isInteger(month) || month < 1 || month > 12) return null
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null
  return fromCivil(year, month, day)
}

function fromCivil(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970) as Day
}

export function civilOf(day: Day): CivilDay {
  const shifted = day + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_IN_ERA)
  const dayOfEra = shifted - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/**
 * The day of a TIMEX3 or ISO 8601 value that names one: `2022-02-08`, `2022-02-08T14:30`, `2022-02-08TMO`.
 * Null for coarser values (`2022-02`, `2022-W06`), underspecified ones and dates that do not exist.
 */
export function parseDay(value: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(value)
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}

/** `2022-02-08`. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day)
  return `${formatMonth(year, month)}-${pad(dayOfMonth, 2)}`
}

/** `2022-02`. */
export function formatMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}

export function addDays(day: Day, days: number): Day {
  return (day + days) as Day
}

/** The same day of the month, or the month's last day where it is shorter: 31 January and one month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(day)
  const count = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return fromCivil(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)))
}

/** Days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return to - from
}

export function weekdayOf(day: Day): Weekday {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The nearest such weekday strictly before (`-1`) or after (`1`) a day. */
export function weekdayBeside(day: Day, weekday: Weekday, side: -1 | 1): Day {
  const distance = (((weekday - weekdayOf(day)) * side + 6) % 7) + 1
  return addDays(day, side * distance)
}

/** The ISO 8601 week of a day; its year is that of the week's Thursday. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - fromCivil(year, 1, 1)) / 7) + 1 }
}

/** Monday of an ISO 8601 week: week 1 is the one with 4 January in it. */
export function mondayOfWeek(year: number, week: number): Day {
  const fourth = fromCivil(year, 1, 4)
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
}

/** `2022-W06`. */
export function formatWeek(day: Day): string {
  const { year, week } = isoWeekOf(day)
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

/** The n-th such weekday of a month, counted from its end where n is negative. */
export function nthWeekday(year: number, month: number, weekday: Weekday, n: number): Day {
  if (n > 0) {
    const first = fromCivil(year, month, 1)
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1))
  }
  const last = fromCivil(year, month, daysInMonth(year, month))
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1))
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of Nature, 20 April 1876). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return fromCivil(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}
