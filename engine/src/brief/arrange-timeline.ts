/**
 * What happened, in the order of the story's timeline: before, on and after the day that it is about, and at the side
 * what no report dates. How each day was first reported is told among it, and what was said on a known day.
 */
import type { Evidence, StoryEvent, StoryStatement, TimelineEntry } from '../contract/types.ts'
import { dayNumber } from '../story/report-dates.ts'
import { skipDateline } from '../story/skip-dateline.ts'
import { placeBeside } from '../timeline/build-timeline.ts'
import { compareDates } from '../timeline/compare-entries.ts'
import { centreDays } from '../timeline/find-centre.ts'
import { arrangeStatement } from './arrange-speakers.ts'
import { countOf, type Limits } from './choose-rows.ts'
import { cleanLine } from './clean-line.ts'
import { firstHeadlines, type Headline } from './first-headlines.ts'
import { tellDate, tellEntry } from './tell-date.ts'
import {
  type CitedText,
  indexPlaces,
  likenessOf,
  reportOf,
  reportsIn,
  sameThing,
  speakerOf,
  stemsOf,
  type ToldStory,
  unattributed,
  withoutYear,
} from './told-story.ts'
import { weighEvent, weighWords } from './weigh-event.ts'

export interface TimelineRow extends CitedText {
  /** "8 Feb 2022", "7–9 Feb 2022", "Feb 2022", of unknown date "by 8 Feb 2022"; no year where all rows share it. */
  readonly date: string
  /** What is not known to have happened, in a word: "planned", "possible", "denied", "reportedly"; '' for what has. */
  readonly mark: string
  /** The words that make the text an event: where it is cut, they stay. An offset in `text`. */
  readonly focus: number
  /** "4 reports, 2 independent", "first reported by Coast Wire, 09:25"; '' where one report alone tells it. */
  readonly support: string
}

export interface TimelineSection {
  /** "Before 4 Mar", "Date unknown, told"; '' where the timeline needs no headings. */
  readonly heading: string
  /** Of the centre: why this day; '' elsewhere. */
  readonly reason: string
  readonly rows: readonly TimelineRow[]
}

export interface ArrangedTimeline {
  readonly sections: readonly TimelineSection[]
  /** Dated rows that are not shown. */
  readonly left: number
  /** Undated ones. */
  readonly leftUndated: number
}

/** A row with its place among the others. */
interface Placed {
  readonly row: TimelineRow
  readonly entry: TimelineEntry
  readonly isHeadline: boolean
  /** Number on the story's timeline. */
  readonly place: number
  readonly worth: number
  readonly stems: ReadonlySet<string>
  readonly evidence: readonly Evidence[]
}

/** `shown`: the statements that the brief tells elsewhere. */
export function arrangeTimeline(told: ToldStory, shown: readonly StoryStatement[]): ArrangedTimeline {
  const placed = [...placeHeadlines(told), ...placeEvents(told, shown), ...placeStatements(told, shown)].filter(
    ({ row }) => row.text !== '',
  )
  const [dated, undated] = [placed.filter(isDated), placed.filter((each) => !isDated(each))]
  const rows = told.all ? dated : chooseDated(dated, told.limits)
  const aside = told.all ? undated : chooseUndated(undated, rows, told.limits)
  return {
    sections: tellSections(told, [...rows, ...aside].sort(byPlace)),
    left: dated.length - rows.length,
    leftUndated: undated.length - aside.length,
  }
}

const isDated = ({ entry }: Placed): boolean => entry.granularity !== null

/** A day's first headline opens it; what it stands above follows as on the story's timeline. */
function byPlace(one: Placed, other: Placed): number {
  return (
    compareDates(one.entry, other.entry) || Number(other.isHeadline) - Number(one.isHeadline) || one.place - other.place
  )
}

// Sections

/**
 * Headings are needed where there is more than one thing to tell apart. The year that all dates share goes without
 * saying; where they do not, that of the centre, which the headings tell.
 */
function tellSections({ story }: ToldStory, placed: readonly Placed[]): TimelineSection[] {
  const shared = sharedYear(placed)
  const centre = story.centre === null ? '' : tellEntry({ ...dayRange, edtf: story.centre.value })
  const headed = placed.map(({ entry }) => headingOf(entry, withoutYear(centre, shared)))
  const several = new Set(headed).size > 1
  const year = shared || (several ? (centreDays(story.centre)?.from.slice(0, 4) ?? '') : '')
  const sections: { heading: string; reason: string; rows: TimelineRow[] }[] = []
  for (const [i, { row, entry }] of placed.entries()) {
    const heading = several ? headed[i]! : ''
    const reason = several && entry.when === 'on' ? cleanLine(story.centre?.reason ?? '') : ''
    if (sections.at(-1)?.heading !== heading) sections.push({ heading, reason, rows: [] })
    const ofYear = yearsOf(entry).every((each) => each === year)
    sections.at(-1)!.rows.push(ofYear ? { ...row, date: withoutYear(row.date, year) } : row)
  }
  return sections
}

const dayRange = { date: null, granularity: 'range', approximate: false } as const
const headings = { before: 'Before', around: 'Around', on: 'On', after: 'After' } as const

function headingOf({ when, granularity }: TimelineEntry, centre: string): string {
  if (granularity === null) return 'Date unknown, told'
  return when === null || centre === '' ? 'Dated' : `${headings[when]} ${centre}`
}

/** The year that all rows share; '' where they do not. */
function sharedYear(placed: readonly Placed[]): string {
  const years = new Set(placed.flatMap(({ entry }) => yearsOf(entry)))
  return years.size === 1 ? [...years][0]! : ''
}

/** The years that its date is told with. */
function yearsOf({ from, to, by, granularity }: TimelineEntry): string[] {
  return (granularity === null ? [by] : [from, to]).flatMap((day) => day?.slice(0, 4) ?? [])
}

// Choice

/** A row is worth so much less for each chosen one of its day, so that the rows spread over the story. */
const perRowOfDay = 0.75
/** A row worth less is left out even where there is room: denials, possibilities, what cannot be understood alone. */
const leastWorth = 1

/** The headlines, then as many others as there is room for. */
function chooseDated(dated: readonly Placed[], { timeline }: Limits): Placed[] {
  const headlines = dated.filter(({ isHeadline }) => isHeadline)
  const others = dated.filter(({ isHeadline }) => !isHeadline)
  return [...headlines, ...chooseBest(others, headlines, timeline - headlines.length)]
}

/** A few, and as many more as the dated ones leave room for. */
function chooseUndated(placed: readonly Placed[], dated: readonly Placed[], { timeline, undated }: Limits): Placed[] {
  return chooseBest(placed, dated, Math.max(undated, timeline - dated.length))
}

/** At most `most` rows, each the best that tells something that neither those before it nor `known` tell. */
function chooseBest(rows: readonly Placed[], known: readonly Placed[], most: number): Placed[] {
  const chosen: Placed[] = []
  const perDay = new Map<string, number>()
  for (const each of known) perDay.set(dayOf(each), (perDay.get(dayOf(each)) ?? 0) + 1)
  const worthNow = (placed: Placed): number => placed.worth - perRowOfDay * (perDay.get(dayOf(placed)) ?? 0)
  let left = rows.filter(({ worth }) => worth >= leastWorth).sort((one, other) => other.worth - one.worth)
  left = left.slice(0, 20 * Math.max(0, most))
  while (chosen.length < most && left.length > 0) {
    const best = left.reduce((best, each) => (worthNow(each) > worthNow(best) ? each : best))
    left = left.filter((each) => each !== best)
    if ([...known, ...chosen].some((other) => tellsSame(best, other))) continue
    chosen.push(best)
    perDay.set(dayOf(best), (perDay.get(dayOf(best)) ?? 0) + 1)
  }
  return chosen
}

function dayOf({ entry: { from, to, by } }: Placed): string {
  return from ?? to ?? `by ${by}`
}

/** Headlines share the names of the story with everything in it: it takes more to make one the same as an event. */
const sameAsHeadline = 0.8

function tellsSame(one: Placed, other: Placed): boolean {
  const most = one.isHeadline || other.isHeadline ? sameAsHeadline : sameThing
  return indexPlaces(one.evidence)(other.evidence) || likenessOf(one.stems, other.stems) >= most
}

// Headlines

function placeHeadlines(told: ToldStory): Placed[] {
  const { story, all, limits } = told
  return firstHeadlines(told, all ? Number.POSITIVE_INFINITY : limits.headlines).map((headline): Placed => {
    const { report, text, reference } = headline
    const date = report.published.value!.slice(0, 10)
    const days = { edtf: date, from: date, to: date, granularity: 'day', approximate: false } as const
    const when = placeBeside(days, centreDays(story.centre))
    return {
      row: {
        date: tellDate(date).words,
        mark: '',
        text,
        focus: 0,
        support: tellHeadlineOf(headline),
        references: [reference],
      },
      entry: { id: report.id, kind: 'event', date, ...days, when, by: date },
      isHeadline: true,
      place: -1,
      worth: story.reports.length,
      stems: stemsOf(text),
      evidence: [],
    }
  })
}

/** "first reported by Coast Wire, 09:25"; without the time where only the day is known. */
function tellHeadlineOf({ report, first }: Headline): string {
  const outlet = cleanLine(report.outlet ?? '') || 'unknown outlet'
  const time = /, (\d\d:\d\d)$/.exec(tellDate(report.published.value!).words)?.[1]
  return `${first ? 'first reported by' : 'headline of'} ${outlet}${time === undefined ? '' : `, ${time}`}`
}

// Events

interface TimelinePlace {
  readonly entry: TimelineEntry
  readonly place: number
}

function placesOf({ story }: ToldStory, kind: TimelineEntry['kind']): Map<string, TimelinePlace> {
  const entries = story.timeline.map((entry, place): [string, TimelinePlace] => [entry.id, { entry, place }])
  return new Map(entries.filter(([, { entry }]) => entry.kind === kind))
}

function placeEvents(told: ToldStory, shown: readonly StoryStatement[]): Placed[] {
  const { story, all } = told
  const places = placesOf(told, 'event')
  const subject = stemsOf([story.title, ...titlesOf(told)].join('\n'))
  const first = firstDay(told)
  const isShown = indexPlaces(wordsAndCues(shown.flatMap(({ evidence }) => evidence)))
  const isSummary = indexPlaces(story.summary.flatMap(({ evidence }) => evidence))
  const isSaying = indexPlaces(cuesOf(story.statements.flatMap(({ evidence }) => evidence)))
  return story.events.flatMap((event) => {
    const place = places.get(event.id)
    const cues = cuesOf(event.evidence)
    // The saying itself is told with its speaker; what reports tell on their own is more than a saying.
    if (place === undefined || (!all && event.independent < 2 && cues.every((cue) => isShown([cue])))) return []
    const row = tellEvent(told, event, place.entry)
    const stems = stemsOf(row.text)
    const known = (cues.every((cue) => isSaying([cue])) ? -0.5 : 0) + (isSummary(cues) ? -1.5 : 0)
    const worth = weighEvent(event, place.entry, first) + known + 3 * likenessOf(stems, subject) + weighWords(row.text)
    return [{ row, ...place, isHeadline: false, stems, worth, evidence: event.evidence }]
  })
}

const cuesOf = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.map(({ report, cue }) => ({ report, spans: cue ?? [] }))

const wordsAndCues = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.map(({ report, spans, cue }) => ({ report, spans: [...spans, ...(cue ?? [])] }))

function tellEvent(told: ToldStory, event: StoryEvent, entry: TimelineEntry): TimelineRow {
  const skipped = skipDateline(event.text)
  return {
    date: tellWhen(entry),
    mark: event.status === 'happened' ? '' : event.status,
    text: cleanLine(event.text.slice(skipped)),
    focus: focusOf(told, event, skipped),
    support: event.reports > 1 ? `${countOf(event.reports, 'report')}, ${event.independent} independent` : '',
    references: told.citations.cite(event.evidence),
  }
}

/** The date, else the day by which it was told: "by 5 Mar 2025"; "undated" where that is not known either. */
function tellWhen(entry: TimelineEntry): string {
  if (entry.granularity !== null) return cleanLine(tellEntry(entry))
  return entry.by === null ? 'undated' : `by ${tellDate(entry.by).words}`
}

/** Where the words for the event stand in its text, once that is cleaned. */
function focusOf(told: ToldStory, { text, evidence }: StoryEvent, skipped: number): number {
  for (const telling of evidence) {
    const [start] = telling.spans[0] ?? [0]
    const cue = telling.cue?.[0]
    if (cue === undefined || !reportOf(told, telling)?.text.startsWith(text, start)) continue
    return cleanLine(text.slice(skipped, Math.max(skipped, cue[0] - start))).length
  }
  return 0
}

function titlesOf({ story, citations }: ToldStory): string[] {
  return story.reports.map((id) => citations.reports.get(id)?.report.title ?? '')
}

function firstDay({ story, citations }: ToldStory): number | null {
  const days = story.reports.flatMap((id) => dayNumber(citations.reports.get(id)?.report.published.value) ?? [])
  return days.length === 0 ? null : Math.min(...days)
}

// Statements

/** What was said on a day that a report names; without `all` only what is told widely and nowhere else. */
function placeStatements(told: ToldStory, shown: readonly StoryStatement[]): Placed[] {
  const known = new Set(shown)
  const places = placesOf(told, 'statement')
  return told.story.statements.flatMap((statement) => {
    const place = places.get(statement.id)
    // What was said on an unknown day is told with its speaker.
    if (place === undefined || place.entry.granularity === null) return []
    const wide = reportsIn(statement.evidence) > 1 && statement.speaker !== null
    const isTold = told.all || (wide && !known.has(statement) && speakerOf(told, statement) !== unattributed)
    return isTold ? [placeStatement(told, statement, place)] : []
  })
}

function placeStatement(told: ToldStory, statement: StoryStatement, place: TimelinePlace): Placed {
  const { quoted, mark, text, references, doubt } = arrangeStatement(told, statement)
  const reports = reportsIn(statement.evidence)
  const line = `${speakerOf(told, statement)}: ${quoted ? `“${text}”` : text}`
  const row: TimelineRow = {
    date: tellWhen(place.entry),
    mark,
    // A doubted speaker is told where the doubt is told too.
    text: doubt === '' ? line : `${line} (speaker in doubt)`,
    focus: 0,
    support: reports > 1 ? countOf(reports, 'report') : '',
    references,
  }
  return { row, ...place, isHeadline: false, worth: reports, stems: stemsOf(text), evidence: statement.evidence }
}
