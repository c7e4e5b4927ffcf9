/**
 * EDTF values (ISO 8601-2; Library of Congress 2019) → the days they cover. Reads what news needs of levels 0 to 2:
 * days, months, years, decades, centuries, seasons, quarters and halves, times of day, each approximate or not, and
 * intervals with open or unknown ends. In tests the package `edtf` says the same; it is not loaded here because its
 * grammar takes longer to start than a report takes to read.
 */
import type { Granularity } from '../contract/types.ts'
import { addDays, type Day, dayOf, daysInMonth } from '../time/calendar.ts'

/** Days since 1970-01-01, as in `time/calendar.ts`. */
export interface Extent {
  /** First day covered; null where the beginning is open or unknown. */
  readonly from: Day | null
  /** Last day covered, itself included; null where the end is open or unknown. */
  readonly to: Day | null
  readonly granularity: Granularity
  readonly approximate: boolean
}

const datePattern = /^(\d{4}|\d{3}X|\d\dXX)(?:-XX(?:-XX)?|-(\d\d)(?:-(\d\d|XX))?)?([~?%]?)$/
const timePattern = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?([~?%]?)$/
/** What a year's parts are, by EDTF's number for them: first month and months long. Winter runs into the next year. */
const partsOfYear: Readonly<Record<string, readonly [Granularity, month: number, months: number]>> = {
  21: ['season', 3, 3],
  22: ['season', 6, 3],
  23: ['season', 9, 3],
  24: ['season', 12, 3],
  33: ['quarter', 1, 3],
  34: ['quarter', 4, 3],
  35: ['quarter', 7, 3],
  36: ['quarter', 10, 3],
  40: ['half', 1, 6],
  41: ['half', 7, 6],
}

/** Null where the value is not EDTF, is of a form that news does not need, or ends before it begins. */
export function readEdtf(value: string): Extent | null {
  const parts = value.split('/')
  return parts.length === 1 ? readDate(value) : parts.length === 2 ? readInterval(parts[0]!, parts[1]!) : null
}

function readInterval(first: string, last: string): Extent | null {
  const [lower, upper] = [readEnd(first), readEnd(last)]
  if (lower === null || upper === null) return null
  const [from, to] = [lower.from, upper.to]
  if (from === null ? to === null : to !== null && to < from) return null
  return { from, to, granularity: 'range', approximate: lower.approximate || upper.approximate }
}

/** An end of an interval; `..` is open, '' unknown. */
function readEnd(value: string): Extent | null {
  const open: Extent = { from: null, to: null, granularity: 'range', approximate: false }
  return value === '' || value === '..' ? open : readDate(value)
}

function readDate(value: string): Extent | null {
  const timed = timePattern.exec(value)
  if (timed !== null) {
    const day = readDate(`${timed[1]}${timed[2]}`)
    return day && { ...day, granularity: 'time' }
  }
  const [, year, month, day, mark] = datePattern.exec(value) ?? []
  if (year === undefined) return null
  const approximate = mark === '~' || mark === '%'
  if (month === undefined) return readYears(year, approximate)
  if (year.includes('X')) return null
  return readInYear(Number(year), month, day, approximate)
}

function readYears(year: string, approximate: boolean): Extent | null {
  const unknown = year.length - year.replaceAll('X', '').length
  const granularity = (['year', 'decade', 'century'] as const)[unknown]!
  const first = Number(year.replaceAll('X', '0'))
  return extend(dayOf(first, 1, 1), dayOf(first + 10 ** unknown - 1, 12, 31), granularity, approximate)
}

function readInYear(year: number, month: string, day: string | undefined, approximate: boolean): Extent | null {
  const part = partsOfYear[month]
  if (part !== undefined) {
    if (day !== undefined) return null
    const [granularity, first, months] = part
    return extend(dayOf(year, first, 1), lastDayOf(year, first + months - 1), granularity, approximate)
  }
  const number = Number(month)
  if (day === undefined || day === 'XX')
    return extend(dayOf(year, number, 1), lastDayOf(year, number), 'month', approximate)
  const only = dayOf(year, number, Number(day))
  return extend(only, only, 'day', approximate)
}

/** The last day of a month; a month past 12 is the next year's. */
function lastDayOf(year: number, month: number): Day | null {
  if (month > 12) return lastDayOf(year + 1, month - 12)
  const first = dayOf(year, month, 1)
  return first === null ? null : addDays(first, daysInMonth(year, month) - 1)
}

function extend(from: Day | null, to: Day | null, granularity: Granularity, approximate: boolean): Extent | null {
  return from === null || to === null ? null : { from, to, granularity, approximate }
}
