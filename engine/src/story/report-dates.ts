/** When reports were published, as numbers to compare. */

import { mondayOfWeek } from '../time/calendar.ts'

const MS_PER_DAY = 86_400_000
const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ](\d{2}):?(\d{2})?(?::?(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/
const ISO_WEEK = /^(\d{4})-W(\d{2})/

/**
 * Days since 1970-01-01 UTC, with a fraction for the time of day; the earliest day of a month, week or year; null for
 * what is no ISO 8601 date. A time without an offset is read as UTC, so that the machine's own zone has no say.
 */
export function dayNumber(published: string | null | undefined): number | null {
  if (!published) return null
  const week = ISO_WEEK.exec(published)
  if (week) return mondayOfWeek(Number(week[1]), Number(week[2]))
  const date = ISO.exec(published)
  if (!date) return null
  const [year, month, day, hour, minute, second] = date.slice(1, 7).map((part) => Number(part ?? Number.NaN))
  const ms = Date.UTC(year!, (month || 1) - 1, day || 1, hour || 0, minute || 0, second || 0)
  return Number.isFinite(ms) ? (ms - offsetMs(date[7])) / MS_PER_DAY : null
}

function offsetMs(offset: string | undefined): number {
  if (!offset || offset === 'Z') return 0
  const digits = offset.replace(':', '')
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))
  return (digits.startsWith('-') ? -minutes : minutes) * 60_000
}

/** Unknown days come last. */
export function compareDays(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a - b
}
