/** When an event or statement was, from its TIMEX3 value and its EDTF: the days it covers and how finely it is given. */
import type { Granularity, TimelineEntry } from '../contract/types.ts'
import { formatDay } from '../time/calendar.ts'
import { toEdtf } from '../time/edtf.ts'
import { type Extent, readEdtf } from './read-edtf.ts'

export type EntryDate = Pick<TimelineEntry, 'date' | 'edtf' | 'from' | 'to' | 'granularity' | 'approximate'>

/**
 * `edtf` says more (ranges, approximation), so it is believed; the TIMEX3 value stands in where it is missing or
 * unreadable, and says what EDTF has no word for: weeks, parts of the day. Without either the date is unknown.
 */
export function dateEntry(date: string | null, edtf: string | null): EntryDate {
  const ofDate = date === null ? null : toEdtf(date)
  for (const value of [edtf, ofDate]) {
    const extent = value === null ? null : readEdtf(value)
    if (extent === null) continue
    const granularity = refine(extent, date, ofDate)
    return {
      date,
      edtf: value,
      from: tellDay(extent.from),
      to: tellDay(extent.to),
      granularity,
      approximate: extent.approximate,
    }
  }
  return { date, edtf: null, from: null, to: null, granularity: null, approximate: false }
}

const tellDay = (day: Extent['from']): string | null => (day === null ? null : formatDay(day))

/** TIMEX3 values (TimeML 1.2.1) whose kind their EDTF does not show. */
const kindsOfTimex: readonly (readonly [Granularity, pattern: RegExp])[] = [
  ['weekend', /^\d{4}-W\d\d-WE$/],
  ['week', /^\d{4}-W\d\d$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['half', /^\d{4}-H[12]$/],
  ['decade', /^\d{3}$/],
  ['century', /^\d{2}$/],
  ['daypart', /^\d{4}-\d\d-\d\dT(?:MO|DT|MI|AF|EV|NI)$/],
  ['time', /^\d{4}-\d\d-\d\dT\d\d(?::|$)/],
]

/** The kind that the TIMEX3 value names, where it covers the same days as the EDTF. */
function refine(extent: Extent, date: string | null, ofDate: string | null): Granularity {
  const kind = date === null ? undefined : kindsOfTimex.find(([, pattern]) => pattern.test(date))?.[0]
  const same = kind === undefined || ofDate === null ? null : readEdtf(ofDate)
  return kind !== undefined && same?.from === extent.from && same.to === extent.to ? kind : extent.granularity
}
