/**
 * TIMEX3 values as EDTF (Extended Date/Time Format, Library of Congress 2019; ISO 8601-2), for programs that draw or
 * store dates: an interval for what has no shorter form, `~` for what is approximate, `..` for an end that is open.
 */
import type { TimexMod } from '../contract/types.ts'
import { addDays, civilOf, type Day, formatDay, isoWeekOf, mondayOfWeek, pad } from './calendar.ts'

/** EDTF numbers the seasons of no hemisphere 21–24 and leaves open when they begin. */
const SEASONS: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }
/** How many months a quarter and a half have. */
const MONTHS_OF: Readonly<Record<string, number>> = { Q: 3, H: 6 }

/**
 * The EDTF of a TIMEX3 date, no finer than a day. Null for what has no place on a calendar: lengths, PRESENT_REF, a
 * weekday of an unknown week. A `mod` that leaves one end open makes it an interval, an approximate one is `~`; early,
 * middle and late have no sign in EDTF.
 */
export function toEdtf(value: string, mod: TimexMod | null = null): string | null {
  const plain = plainEdtf(value)
  if (plain === null) return null
  const [first, last = first] = plain.split('/') as [string, string?]
  switch (mod) {
    case 'APPROX':
      return approximate(plain)
    case 'BEFORE':
    case 'ON_OR_BEFORE':
      return `../${last}`
    case 'AFTER':
    case 'ON_OR_AFTER':
      return `${first}/..`
    default:
      return plain
  }
}

/** A season and a date with unknown figures cannot be qualified in EDTF; a decade can as its years. */
function approximate(edtf: string): string {
  if (/^\d{4}-2[1-4]$/.test(edtf)) return edtf
  const decade = /^(\d{2,3})X+$/.exec(edtf)?.[1]
  if (decade !== undefined) return `${decade.padEnd(4, '0')}~/${decade.padEnd(4, '9')}~`
  return edtf.includes('X') ? edtf : edtf.replaceAll(/(?=\/|$)/g, '~')
}

function plainEdtf(value: string): string | null {
  const day = /^(?:\d{4}-\d\d-(?:\d\d|XX)|\d{4}-XX-XX|XXXX-\d\d-\d\d)(?=$|T)/.exec(value)
  if (day !== null) return day[0]
  if (/^(?:\d{4}|\d{4}-\d\d|XXXX-\d\d)$/.test(value)) return value
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  if (week !== null) return daysOfWeek(Number(week[1]), Number(week[2]), week[3] !== undefined)
  const part = /^(\d{4})-([QH])(\d)$/.exec(value)
  if (part !== null) {
    const [, year, kind, number] = part
    const months = MONTHS_OF[kind!]!
    return `${year}-${pad((Number(number) - 1) * months + 1, 2)}/${year}-${pad(Number(number) * months, 2)}`
  }
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season !== null) return `${season[1]}-${SEASONS[season[2]!]}`
  return /^\d{2,3}$/.test(value) ? value.padEnd(4, 'X') : null
}

/** The days of an ISO week or of its weekend; null where it is no week or reaches out of the years 0–9999. */
function daysOfWeek(year: number, week: number, isWeekend: boolean): string | null {
  const monday = mondayOfWeek(year, week)
  const sunday = addDays(monday, 6)
  if (isoWeekOf(monday).week !== week || !hasFourFigures(monday) || !hasFourFigures(sunday)) return null
  return `${formatDay(isWeekend ? addDays(monday, 5) : monday)}/${formatDay(sunday)}`
}

const hasFourFigures = (day: Day) => civilOf(day).year >= 0 && civilOf(day).year <= 9999
