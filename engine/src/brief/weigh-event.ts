/** How much an event is worth to a reader of the timeline. The weights are rules of the craft: no corpus chose them. */
import type { EventKind, Granularity, StoryEvent, TimelineEntry } from '../contract/types.ts'
import { leaningOpeners } from '../story/lexicon.ts'
import { dayNumber } from '../story/report-dates.ts'

/**
 * PLOVER's categories by what a reader asks first: deeds, then dealings and demands, then mere words. PLOVER itself calls
 * the first material, the others verbal cooperation or conflict (PLOVER manual 2.0, quad classes).
 */
const kindWorth: Record<EventKind, number> = {
  ASSAULT: 2,
  MOBILIZE: 2,
  COERCE: 2,
  SANCTION: 2,
  CRIME: 2,
  PROTEST: 2,
  RETREAT: 2,
  AID: 2,
  COOPERATE: 2,
  AGREE: 1.5,
  CONSULT: 1,
  DEMAND: 1.5,
  THREATEN: 1.5,
  REJECT: 1,
  INVESTIGATE: 1,
  CONCEDE: 1,
  SUPPORT: 0,
  DISAPPROVE: 0,
}
/** What happened, of no kind of politics: an accident, an election, or no more than what a report gives a day to. */
const worthOfNoKind = 1
/** It tells what became of people: "killed", "displaced". */
const worthOfFate = 1
/** What is dated so many days before the first report is background. */
const backgroundDays = 14

const toTheDay: ReadonlySet<Granularity> = new Set(['time', 'daypart', 'day'])

/**
 * Told widely, of two named parties, on a known day, and done: what is denied is told where accounts stand. `entry`:
 * where it stands on the timeline; `first`: day number of the first report.
 */
export function weighEvent(event: StoryEvent, entry: TimelineEntry, first: number | null): number {
  const { from, to, by, granularity } = entry
  const parties = Math.min(2, event.actors.length + event.targets.length)
  const day = dayNumber(from ?? to ?? by)
  const dated = granularity === null ? (by === null ? -1 : 0) : toTheDay.has(granularity) ? 1.5 : 0.5
  const done = { happened: 1, planned: 0.5, possible: -1, denied: -3 }[event.status]
  const background = day !== null && first !== null && day < first - backgroundDays ? -1.5 : 0
  const reports = Math.min(3, event.reports - 1) + 1.5 * Math.min(3, event.independent - 1)
  const fate = event.quantities.some((quantity) => quantity.fate !== undefined) ? worthOfFate : 0
  return (
    reports + fate + parties + (event.kind === null ? worthOfNoKind : kindWorth[event.kind]) + dated + done + background
  )
}

/** "She said …" cannot be understood away from its place; a few words are a heading, not a sentence. */
export function weighWords(text: string): number {
  const opener = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
  const leaning = leaningOpeners.has(opener) || !/^[\p{Lu}\p{N}\p{Lo}]/u.test(text) ? -2 : 0
  return leaning + (/[.!?。]["”’)]*$/u.test(text) ? 0 : -1)
}
