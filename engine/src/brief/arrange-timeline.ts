/**
 * What happened, by date: how each day was first reported, the events, and what was said on a known day. What no report
 * dates is placed by the earliest report that tells it, which can only be later than the thing itself.
 */
import type { Evidence, Report, StoryEvent, StoryStatement } from '../contract/types.ts'
import { dayNumber } from '../story/report-dates.ts'
import { skipDateline } from '../story/skip-dateline.ts'
import { arrangeStatement } from './arrange-speakers.ts'
import { type Chosen, countOf } from './choose-rows.ts'
import { cleanLine } from './clean-line.ts'
import { firstHeadlines } from './first-headlines.ts'
import { tellDate } from './tell-date.ts'
import {
  type CitedText,
  indexPlaces,
  likenessOf,
  reportOf,
  reportsIn,
  sameThing,
  sharedYear,
  speakerOf,
  stemsOf,
  type ToldStory,
  unattributed,
  withoutYear,
} from './told-story.ts'
import { weighEvent, weighWords } from './weigh-event.ts'

export interface TimelineRow extends CitedText {
  /** "8 Feb 2022", "Feb 2022", "by 8 Feb 2022", or "undated"; without the year where all rows share it. */
  readonly date: string
  /** What is not known to have happened, in a word: "planned", "possible", "denied", "reportedly"; '' for what has. */
  readonly mark: string
  /** The words that make the text an event: where it is cut, they stay. An offset in `text`. */
  readonly focus: number
  /** "4 reports, 2 independent", "first reported by Coast Wire, 09:25"; '' where one report alone tells it. */
  readonly support: string
}

/** A row with its place among the others. */
interface Placed {
  readonly row: TimelineRow
  /** First moment of its date, comparable as a string; '~' for none. */
  readonly from: string
  /** Within a day: its first headline, then what is dated, then what had happened by then, then what was expected. */
  readonly order: 0 | 1 | 2 | 3
  readonly worth: number
  readonly stems: ReadonlySet<string>
  readonly evidence: readonly Evidence[]
}

/** `shown`: the statements that the brief tells elsewhere. */
export function arrangeTimeline(told: ToldStory, shown: readonly StoryStatement[]): Chosen<TimelineRow> {
  const headlines = placeHeadlines(told)
  const others = [...placeEvents(told, shown), ...placeStatements(told, shown)].filter(({ row }) => row.text !== '')
  const chosen = told.all ? [...headlines, ...others] : chooseRows(headlines, others, told)
  const year = sharedYear(chosen.map(({ from }) => from))
  const rows = [...chosen].sort(byDate).map(({ row }) => ({ ...row, date: withoutYear(row.date, year) }))
  return { rows, left: headlines.length + others.length - rows.length }
}

/** Coarser dates go before the finer ones that begin with them: January before 26 January. */
function byDate(one: Placed, other: Placed): number {
  const [day, otherDay] = [one.from.slice(0, 10), other.from.slice(0, 10)]
  if (day !== otherDay) return day < otherDay ? -1 : 1
  if (one.order !== other.order) return one.order - other.order
  return one.from === other.from ? 0 : one.from < other.from ? -1 : 1
}

// Choice

/** A row is worth so much less for each chosen one of its day, so that the rows spread over the story. */
const perRowOfDay = 0.75
/** A row worth less is left out even where there is room: denials, possibilities, what cannot be understood alone. */
const leastWorth = 1

/** The headlines, then as many others as there is room for: each the best that tells something new. */
function chooseRows(headlines: readonly Placed[], others: readonly Placed[], { limits }: ToldStory): Placed[] {
  const chosen = [...headlines]
  const perDay = new Map<string, number>()
  const dayOf = ({ from }: Placed): string => from.slice(0, 10)
  const worthNow = (placed: Placed): number => placed.worth - perRowOfDay * (perDay.get(dayOf(placed)) ?? 0)
  let left = others.filter(({ worth }) => worth >= leastWorth).sort((one, other) => other.worth - one.worth)
  left = left.slice(0, 20 * limits.timeline)
  while (chosen.length < limits.timeline && left.length > 0) {
    const best = left.reduce((best, each) => (worthNow(each) > worthNow(best) ? each : best))
    left = left.filter((each) => each !== best)
    if (chosen.some((other) => tellsSame(best, other))) continue
    chosen.push(best)
    perDay.set(dayOf(best), (perDay.get(dayOf(best)) ?? 0) + 1)
  }
  return chosen
}

/** Headlines share the names of the story with everything in it: it takes more to make one the same as an event. */
const sameAsHeadline = 0.8

function tellsSame(one: Placed, other: Placed): boolean {
  const most = one.order === 0 || other.order === 0 ? sameAsHeadline : sameThing
  return indexPlaces(one.evidence)(other.evidence) || likenessOf(one.stems, other.stems) >= most
}

// Headlines

function placeHeadlines(told: ToldStory): Placed[] {
  const { story, all, limits } = told
  return firstHeadlines(told, all ? Number.POSITIVE_INFINITY : limits.headlines).map(
    ({ report, text, reference, first }): Placed => {
      const value = report.published.value!
      const time = timeOf(value)
      const outlet = cleanLine(report.outlet ?? '') || 'unknown outlet'
      const how = first ? 'first reported by' : 'headline of'
      return {
        row: {
          date: tellDate(value.slice(0, 10)).words,
          mark: '',
          text,
          focus: 0,
          support: `${how} ${outlet}${time === '' ? '' : `, ${time}`}`,
          references: [reference],
        },
        from: tellDate(value.slice(0, 10)).from ?? '~',
        order: 0,
        worth: story.reports.length,
        stems: stemsOf(text),
        evidence: [],
      }
    },
  )
}

/** "09:25"; '' for a day without a time. */
function timeOf(value: string): string {
  return /, (\d\d:\d\d)$/.exec(tellDate(value).words)?.[1] ?? ''
}

// Events

function placeEvents(told: ToldStory, shown: readonly StoryStatement[]): Placed[] {
  const { story, all } = told
  const subject = stemsOf([story.title, ...titlesOf(told)].join('\n'))
  const first = firstDay(told)
  const isShown = indexPlaces(wordsAndCues(shown.flatMap(({ evidence }) => evidence)))
  const isSummary = indexPlaces(story.summary.flatMap(({ evidence }) => evidence))
  const isSaying = indexPlaces(cuesOf(story.statements.flatMap(({ evidence }) => evidence)))
  return story.events.flatMap((event) => {
    const { row, from, order, stems } = placeEvent(told, event)
    const cues = cuesOf(event.evidence)
    // The saying itself is told with its speaker; what reports tell on their own is more than a saying.
    if (!all && event.independent < 2 && cues.every((cue) => isShown([cue]))) return []
    const known = (cues.every((cue) => isSaying([cue])) ? -0.5 : 0) + (isSummary(cues) ? -1.5 : 0)
    const worth =
      weighEvent(event, from, order === 1, first) + known + 3 * likenessOf(stems, subject) + weighWords(row.text)
    return [{ row, from, order, stems, worth, evidence: event.evidence }]
  })
}

const cuesOf = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.map(({ report, cue }) => ({ report, spans: cue ?? [] }))

const wordsAndCues = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.map(({ report, spans, cue }) => ({ report, spans: [...spans, ...(cue ?? [])] }))

function placeEvent(told: ToldStory, event: StoryEvent): Omit<Placed, 'worth' | 'evidence'> {
  const { citations } = told
  const { words, from, order } = placeDate(told, event.date, event.evidence, event.status)
  const support = event.reports > 1 ? `${countOf(event.reports, 'report')}, ${event.independent} independent` : ''
  const skipped = skipDateline(event.text)
  const text = cleanLine(event.text.slice(skipped))
  const row: TimelineRow = {
    date: words,
    mark: event.status === 'happened' ? '' : event.status,
    text,
    focus: focusOf(told, event, skipped),
    support,
    references: citations.cite(event.evidence),
  }
  return { row, from, order, stems: stemsOf(text) }
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
  const { story, all } = told
  const known = new Set(shown)
  return story.statements
    .filter((statement) => {
      if (tellDate(statement.date ?? '').from === null) return false
      const wide = reportsIn(statement.evidence) > 1 && statement.speaker !== null
      return all || (wide && !known.has(statement) && speakerOf(told, statement) !== unattributed)
    })
    .map((statement) => placeStatement(told, statement))
}

function placeStatement(told: ToldStory, statement: StoryStatement): Placed {
  const { words, from, order } = placeDate(told, statement.date, statement.evidence, 'happened')
  const { quoted, mark, text, references, doubt } = arrangeStatement(told, statement)
  const reports = reportsIn(statement.evidence)
  const line = `${speakerOf(told, statement)}: ${quoted ? `“${text}”` : text}`
  const row: TimelineRow = {
    date: words,
    mark,
    // A doubted speaker is told where the doubt is told too.
    text: doubt === '' ? line : `${line} (speaker in doubt)`,
    focus: 0,
    support: reports > 1 ? countOf(reports, 'report') : '',
    references,
  }
  return { row, from, order, worth: reports, stems: stemsOf(text), evidence: statement.evidence }
}

// Dates

interface PlacedDate {
  readonly words: string
  readonly from: string
  readonly order: 1 | 2 | 3
}

/** The date told, else the day by which it is told: "by 5 Mar 2025", of plans "as of 5 Mar 2025"; else "undated". */
function placeDate(
  told: ToldStory,
  value: string | null,
  evidence: readonly Evidence[],
  status: StoryEvent['status'],
): PlacedDate {
  const date = value === null ? null : tellDate(value)
  if (date !== null && date.from !== null) return { words: cleanLine(date.words), from: date.from, order: 1 }
  const days = evidence.flatMap((telling) => dayOfReport(reportOf(told, telling)) ?? [])
  const earliest = days.sort()[0]
  if (earliest === undefined)
    return { words: date === null ? 'undated' : `undated (${cleanLine(date.words)})`, from: '~', order: 2 }
  const { words } = tellDate(earliest)
  const ahead = status === 'planned' || status === 'possible'
  return { words: `${ahead ? 'as of' : 'by'} ${words}`, from: earliest, order: ahead ? 3 : 2 }
}

/** The calendar day a report bears itself, `YYYY-MM-DD`: one borrowed from its story bounds nothing. */
function dayOfReport(report: Report | undefined): string | null {
  if (report === undefined || report.published.basis === 'story') return null
  const { from } = tellDate((report.published.value ?? '').slice(0, 10))
  return from?.length === 10 ? from : null
}
