/** The day a report bears itself. */
import type { Report } from '../contract/types.ts'
import { parseDay } from '../time/calendar.ts'

/** `YYYY-MM-DD` as printed, or null: a date borrowed from the story bounds nothing, and a month is no day. */
export function dayOfReport(report: Pick<Report, 'published'> | undefined): string | null {
  const { value, basis } = report?.published ?? { value: null, basis: 'unknown' }
  return value === null || basis === 'story' || parseDay(value) === null ? null : value.slice(0, 10)
}
