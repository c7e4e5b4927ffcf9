/**
 * TIMEX3 values as EDTF (Extended Date/Time Format, Library of Congress 2019; ISO 8601-2), for programs that draw or
 * store dates: with an interval for what has no shorter form, and `~` for what is approximate.
 */
import type { TimexMod } from '../contract/types.ts'
import { addDays, formatDay, mondayOfWeek, pad } from './calendar.ts'

/** EDTF numbers the seasons of no hemisphere 21–24. */
const SEASONS: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }
const MONTHS_OF: Readonly<Record<string, number>> = { Q: 3, H: 6 }

/**
 * The EDTF of a TIMEX3 date, no finer than a day; with an approximate `mod`, qualified by `~`. Null for what is no
 * place on a calendar: durations, repeated times, PRESENT_REF.
 */
export function toEdtf(value: string, mod: TimexMod | null = null): string | null {
  const plain = plainEdtf(value)
  return plain !== null && mod === 'APPROX' && !plain.includes('/') ? `${plain}~` : plain
}

function plainEdtf(value: string): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)
  if (day !== null) return day[0]
  if (/^\d{4}(?:-\d\d)?$/.test(value)) return value
  const week = /^(\d{4})-W(\d\d)(-WE)?/.exec(value)
  if (week !== null) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]))
    return `${formatDay(week[3] ? addDays(monday, 5) : monday)}/${formatDay(addDays(monday, 6))}`
  }
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
