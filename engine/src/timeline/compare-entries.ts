/** The one order of the timeline, for everything that shows it. */
import type { TimelineEntry } from '../contract/types.ts'
import { compareStrings } from '../story/stable-id.ts'
import { clockOf } from './clock.ts'

type When = Pick<TimelineEntry, 'from' | 'to' | 'granularity' | 'when' | 'by'>

const ranks: readonly TimelineEntry['when'][] = ['before', 'around', 'on', 'after', null]

/**
 * Before, around, on and after the centre; in each by the first day covered, the coarser first (January before 26
 * January). A range without a beginning stands at its end. The undated come last, as they were first told.
 */
export function compareDates(one: When, other: When): number {
  const undated = Number(one.granularity === null) - Number(other.granularity === null)
  if (undated !== 0) return undated
  if (one.granularity === null) return compareDays(one.by, other.by)
  return (
    ranks.indexOf(one.when) - ranks.indexOf(other.when) ||
    compareDays(one.from ?? one.to, other.from ?? other.to) ||
    compareDays(other.to, one.to)
  )
}

/** By date, then by the time of day, events before what was said, what was told first. */
export function compareEntries(one: TimelineEntry, other: TimelineEntry): number {
  return (
    compareDates(one, other) ||
    compareStrings(clockOf(one.date ?? ''), clockOf(other.date ?? '')) ||
    compareStrings(one.kind, other.kind) ||
    compareDays(one.by, other.by)
  )
}

/** Unknown days last. */
function compareDays(one: string | null, other: string | null): number {
  return compareStrings(one ?? '~', other ?? '~')
}
