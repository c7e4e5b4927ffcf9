/**
 * The dated events of a reading as an iCalendar (RFC 5545), written with `ical-generator`. Days are whole days without a
 * time zone; a time of day is in UTC where the report gives its zone, else "floating", the one on the clocks there.
 * DTSTAMP is the day of the latest report that tells the event, never today, so that the same reports give the same file.
 */
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { numberReports } from '../brief/cite-evidence.ts'
import { cleanLine } from '../brief/clean-line.ts'
import { clipText } from '../brief/wrap-runs.ts'
import type { Reading, Report, TimelineEntry } from '../contract/types.ts'
import { addDays, formatDay, pad, parseDay } from '../time/calendar.ts'
import { timeOfDay } from './clock.ts'
import { dayOfReport } from './day-of-report.ts'
import { countUndated, inMarks, isQuoted, plainId, type ToldEntry, tellEntries } from './tell-entries.ts'

export interface CalendarExport {
  readonly calendar: string
  /** Events left out: of unknown date, and those that nobody says happened. */
  readonly undated: number
  readonly denied: number
}

/** One VCALENDAR with a VEVENT for each dated event of each story. */
export function toIcalendar(reading: Reading): CalendarExport {
  const citations = numberReports(reading)
  const reports = new Map(reading.reports.map((report) => [report.id, report]))
  const calendar = ical({ prodId: { company: 'nutgraf', product: 'nutgraf', language: 'EN' } })
  let denied = 0
  for (const story of reading.stories) {
    const evidence = new Map(story.events.map((event) => [event.id, event.evidence]))
    const category = cleanLine(story.title) || 'Untitled story'
    for (const told of tellEntries(story, citations)) {
      if (told.entry.kind !== 'event') continue
      if (told.status === 'denied') denied++
      else
        calendar.createEvent({
          ...makeEvent(told),
          stamp: stampOf(evidence.get(told.entry.id) ?? [], reports),
          categories: [{ name: category }],
        })
    }
  }
  return { calendar: `${calendar.toString()}\r\n`, undated: countUndated(reading.stories).events, denied }
}

const longestSummary = 120

function makeEvent(told: ToldEntry) {
  const { entry, when, mark, status, text, tellings, more } = told
  const summary = mark === '' ? text : `${mark}: ${text}`
  const lines = tellings.map(({ quote, outlet, title, date, link }) =>
    [inMarks(quote), `– ${[outlet, date].filter((part) => part !== '').join(', ')}: ${title}`, link ?? '']
      .filter((line) => line !== '')
      .join('\n'),
  )
  const others = more === 0 ? [] : [`and ${more} more ${more === 1 ? 'report' : 'reports'}`]
  return {
    id: `${plainId(entry)}@nutgraf`,
    ...timesOf(entry),
    summary: clipText(summary, longestSummary),
    description: [`When: ${when}`, ...(isQuoted(told) ? [] : [text]), ...lines, ...others].join('\n\n'),
    status: status === 'happened' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    // What is in the news does not make the reader busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    x: [['X-EDTF', entry.edtf ?? '']] as [string, string][],
  }
}

/**
 * All the days that it covers, the last one included (DTEND is the day after). A range that is open to the past stands
 * on its last day, one open to the future runs to the day by which it was told: it is not known to have gone on.
 */
function timesOf({ from, to, by, granularity, date }: TimelineEntry) {
  const first = from ?? to!
  const last = from === null || (to === null && (by === null || by < from)) ? first : (to ?? by!)
  const clock = granularity === 'time' ? timeOfDay(date ?? '') : null
  if (clock !== null) {
    const start = `${first}T${pad(clock.hour, 2)}:${pad(clock.minute, 2)}:00`
    // At the ends of the calendar an offset would lead off it.
    const zoned = clock.offset !== null && first > '0001' && first < '9999-12-31'
    return { start: `${start}${zoned ? clock.offset : 'Z'}`, floating: !zoned }
  }
  const start = `${first}T00:00:00Z`
  // Without an end it is a day; the day after the last that a calendar of four-digit years has cannot be written.
  if (last === '9999-12-31') return { start, allDay: true }
  return { start, end: `${formatDay(addDays(parseDay(last)!, 1))}T00:00:00Z`, allDay: true }
}

/** The latest day of the reports; of undated ones the beginning of 1970, since today is not known here. */
function stampOf(evidence: readonly { readonly report: string }[], reports: ReadonlyMap<string, Report>): string {
  const days = evidence.flatMap(({ report }) => dayOfReport(reports.get(report)) ?? [])
  return `${days.sort().at(-1) ?? '1970-01-01'}T00:00:00Z`
}
