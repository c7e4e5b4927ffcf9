/** A date for reports that state none, from the others of their story. */
import type { Report } from '../contract/types.ts'
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
  const iso = new Date(middle * 86_400_000).toISOString()
  return spread <= NARROW_DAYS ? iso.slice(0, 10) : iso.slice(0, 7)
}
