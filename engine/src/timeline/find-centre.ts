/**
 * The day, or few days, that a story is about: the one whose events its reports tell of, and tell first. What was
 * before, on and after it is how a reader asks for the order of things.
 */
import type { Evidence, Report, Story } from '../contract/types.ts'
import { daysBetween, parseDay } from '../time/calendar.ts'
import type { EntryDate } from './date-entry.ts'
import { dayOfReport } from './day-of-report.ts'

export interface Centre {
  /** First and last day, `YYYY-MM-DD`; the same for a day. */
  readonly from: string
  readonly to: string
  /** Why it was chosen, for people. */
  readonly reason: string
}

/** The days of a story's centre; null where it has none. */
export function centreDays(centre: Story['centre']): Pick<Centre, 'from' | 'to'> | null {
  const [from, to] = centre?.value.split('/') ?? []
  return from === undefined ? null : { from, to: to ?? from }
}

/** An event with the days that it covers. */
export interface DatedEvent {
  readonly date: EntryDate
  readonly event: Pick<Story['events'][number], 'status' | 'evidence'>
}

/**
 * News tells first what it is about: what begins within so many characters (some two sentences) weighs as much as three
 * later tellings. Rules of the craft; no corpus chose them.
 */
const leadChars = 400
const leadWeight = 3
/** A longer range is a period, not an occasion. */
const mostDays = 7
/** A day that fewer of the reports tell of is not what the story is about. */
const leastShare = 1 / 3

interface Candidate {
  readonly from: string
  readonly to: string
  readonly telling: Set<string>
  readonly leading: Set<string>
}

/**
 * Of the days on which events happened, the one that most reports tell of, those in whose lead it stands counted three
 * times; reports that copy others are not counted. Of equals the earliest. Where no day is told of by a third of the
 * reports, the day of the first one, since a story begins with what it is about; null where no report is dated either.
 */
export function findCentre(
  { copies, reports: ids }: Pick<Story, 'copies' | 'reports'>,
  events: readonly DatedEvent[],
  reports: ReadonlyMap<string, Report>,
): Centre | null {
  const copying = new Set(copies.map(({ report }) => report))
  const candidates = new Map<string, Candidate>()
  for (const { date, event } of events) {
    if (event.status !== 'happened' || !isOccasion(date)) continue
    const { from, to } = date as { from: string; to: string }
    const candidate = candidates.get(`${from}/${to}`) ?? { from, to, telling: new Set(), leading: new Set() }
    candidates.set(`${from}/${to}`, candidate)
    for (const telling of event.evidence) {
      if (copying.has(telling.report)) continue
      candidate.telling.add(telling.report)
      if (isLead(telling)) candidate.leading.add(telling.report)
    }
  }
  const best = [...candidates.values()].sort(compareCandidates)[0]
  const own = ids.filter((id) => !copying.has(id)).length
  if (best !== undefined && best.telling.size > 0 && best.telling.size >= own * leastShare) return tellCentre(best, own)
  const first = ids.flatMap((id) => dayOfReport(reports.get(id)) ?? []).sort()[0]
  if (first === undefined) return null
  return { from: first, to: first, reason: 'the first report’s day; no day is told of by a third of the reports' }
}

/** Dated to the day, or to a few. */
function isOccasion({ from, to, granularity }: EntryDate): boolean {
  if (from === null || to === null) return false
  if (from === to) return true
  return granularity === 'range' && daysBetween(parseDay(from)!, parseDay(to)!) < mostDays
}

function isLead({ spans, cue }: Evidence): boolean {
  const starts = [...(cue ?? []), ...spans].map(([start]) => start)
  return starts.length > 0 && starts[0]! < leadChars
}

const weightOf = ({ telling, leading }: Candidate): number => telling.size + (leadWeight - 1) * leading.size

function compareCandidates(one: Candidate, other: Candidate): number {
  return weightOf(other) - weightOf(one) || (one.from + one.to < other.from + other.to ? -1 : 1)
}

function tellCentre({ from, to, telling, leading }: Candidate, reports: number): Centre {
  const told = `told of by ${telling.size} of ${reports} ${reports === 1 ? 'report' : 'reports'}`
  return { from, to, reason: leading.size === 0 ? told : `${told}, by ${leading.size} in the lead` }
}
