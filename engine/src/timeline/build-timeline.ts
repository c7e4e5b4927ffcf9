/**
 * The events and statements of a story in order of time: what happened before, on and after its centre. A date is never
 * made finer than it is told, and what is undated is not left out: it stands at the end.
 */
import type { Evidence, Report, Story, TimelineEntry } from '../contract/types.ts'
import { compareEntries } from './compare-entries.ts'
import { dateEntry, type EntryDate } from './date-entry.ts'
import { dayOfReport } from './day-of-report.ts'
import { type Centre, findCentre } from './find-centre.ts'

export type Timeline = Pick<Story, 'centre' | 'timeline'>

type Untold = Pick<Story, 'events' | 'statements' | 'reports' | 'copies'>

/** Each event and statement of the story once; equals in the order in which the story lists them. `reports`: those of the story at least. */
export function buildTimeline(story: Untold, reports: readonly Report[]): Timeline {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const events = story.events.map((event) => ({ event, date: dateEntry(event.date, event.edtf) }))
  const centre = findCentre(story, events, byId)
  const enter = (kind: TimelineEntry['kind'], id: string, date: EntryDate, evidence: readonly Evidence[]) => ({
    id,
    kind,
    ...date,
    when: placeBeside(date, centre),
    by: firstTold(evidence, byId),
  })
  const entries: TimelineEntry[] = [
    ...events.map(({ event, date }) => enter('event', event.id, date, event.evidence)),
    ...story.statements.map(({ id, date, evidence }) => enter('statement', id, dateEntry(date, null), evidence)),
  ]
  return {
    centre: centre && {
      value: centre.from === centre.to ? centre.from : `${centre.from}/${centre.to}`,
      reason: centre.reason,
    },
    timeline: entries.sort(compareEntries),
  }
}

/** The day of the earliest report that tells it: by then it was known, though when it was is another matter. */
function firstTold(evidence: readonly Evidence[], reports: ReadonlyMap<string, Report>): string | null {
  const days = evidence.flatMap(({ report }) => dayOfReport(reports.get(report)) ?? [])
  return days.sort()[0] ?? null
}

/**
 * A date that ends before the centre is before it, and one that begins after it after; within it, on it. A range from
 * the centre on is told with what it began on. What else holds the centre (its month, "since 2014") is around it:
 * whether it was before or after is not known.
 */
export function placeBeside(
  { from, to, granularity }: Pick<EntryDate, 'from' | 'to' | 'granularity'>,
  centre: Pick<Centre, 'from' | 'to'> | null,
): TimelineEntry['when'] {
  if (centre === null || granularity === null) return null
  if (to !== null && to < centre.from) return 'before'
  if (from !== null && from > centre.to) return 'after'
  if (from === null || from < centre.from) return 'around'
  return (to !== null && to <= centre.to) || granularity === 'range' ? 'on' : 'around'
}
