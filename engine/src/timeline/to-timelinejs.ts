/**
 * The timeline as JSON for TimelineJS 3 (Knight Lab, "TimelineJS JSON Data Format"). TimelineJS shows its texts as HTML,
 * and reports are written by others: every word of theirs is escaped, and links are http or https.
 */
import { numberReports } from '../brief/cite-evidence.ts'
import { cleanLine } from '../brief/clean-line.ts'
import { clipText } from '../brief/wrap-runs.ts'
import type { Reading, Story, TimelineEntry } from '../contract/types.ts'
import { timeOfDay } from './clock.ts'
import { countUndated, inMarks, isQuoted, plainId, type Telling, type ToldEntry, tellEntries } from './tell-entries.ts'

export interface TimelineJs {
  readonly title: { readonly text: TimelineJsText }
  readonly events: readonly TimelineJsSlide[]
}

export interface TimelineJsSlide {
  readonly start_date: TimelineJsDate
  readonly end_date?: TimelineJsDate
  /** Takes the place of the dates, so that no day is shown where a month is known. Plain text, as `group`. */
  readonly display_date: string
  readonly text: TimelineJsText
  readonly group: string
  readonly unique_id: string
  /** Off: TimelineJS would make links of whatever in the text looks like one. */
  readonly autolink: false
}

export interface TimelineJsDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour?: number
  readonly minute?: number
}

/** Both are HTML. */
export interface TimelineJsText {
  readonly headline: string
  readonly text: string
}

export interface TimelineJsExport {
  readonly timeline: TimelineJs
  /** How many could not be placed, since their date is unknown. */
  readonly undated: { readonly events: number; readonly statements: number }
}

/** Every dated event and statement of the reading is a slide; the rows are stories or, of one story, what was done and said. */
export function toTimelineJs(reading: Reading): TimelineJsExport {
  const citations = numberReports(reading)
  const { stories } = reading
  const events = stories.flatMap((story) =>
    tellEntries(story, citations).map((told) => makeSlide(told, groupOf(story, told.entry, stories.length))),
  )
  return { timeline: { title: { text: tellTitle(stories) }, events }, undated: countUndated(stories) }
}

const longestHeadline = 120
const longestGroup = 60

function groupOf(story: Story, { kind }: TimelineEntry, stories: number): string {
  if (stories > 1) return labelWords(clipText(titleOf(story), longestGroup))
  return kind === 'event' ? 'What happened' : 'Who said what'
}

const titleOf = (story: Story): string => cleanLine(story.title) || 'Untitled story'

function tellTitle(stories: readonly Story[]): TimelineJsText {
  const [only, ...others] = stories
  if (only === undefined) return { headline: 'No story found', text: '' }
  if (others.length === 0)
    return { headline: escapeHtml(titleOf(only)), text: only.summary.map(({ text }) => paragraph(text)).join('') }
  const titles = stories.map((story) => `<li>${escapeHtml(titleOf(story))}</li>`)
  return { headline: `${stories.length} stories`, text: `<ul>${titles.join('')}</ul>` }
}

function makeSlide(told: ToldEntry, group: string): TimelineJsSlide {
  const { entry, when, mark, text, tellings, more } = told
  const line = mark === '' ? text : `${mark}: ${text}`
  const headline = clipText(line, longestHeadline)
  return {
    ...datesOf(entry),
    display_date: labelWords(when),
    text: {
      headline: escapeHtml(headline),
      text: `${headline === line || isQuoted(told) ? '' : paragraph(line)}${listTellings(tellings, more)}`,
    },
    group,
    unique_id: plainId(entry),
    autolink: false,
  }
}

// Dates

/**
 * Drawn from the first day that it covers to the last. Both are whole days, since TimelineJS drops an end whose year and
 * month are those of a start without a day. A range that is open at one end stands at the other.
 */
function datesOf({ from, to, granularity, date }: TimelineEntry): Pick<TimelineJsSlide, 'start_date' | 'end_date'> {
  const start = dateOf(from ?? to!)
  if (from === null || to === null) return { start_date: start }
  if (from !== to) return { start_date: start, end_date: dateOf(to) }
  const clock = granularity === 'time' ? timeOfDay(date ?? '') : null
  return { start_date: clock === null ? start : { ...start, hour: clock.hour, minute: clock.minute } }
}

function dateOf(day: string): TimelineJsDate {
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  return { year: year!, month: month!, day: dayOfMonth! }
}

// HTML

function listTellings(tellings: readonly Telling[], more: number): string {
  const items = tellings.map(({ quote, outlet, title, date, link }) => {
    const report = escapeHtml(`${outlet}${date === '' ? '' : `, ${date}`}: ${title}`)
    const source = link === null ? report : `<a href="${escapeHtml(link)}" rel="nofollow noopener">${report}</a>`
    return `<li>${escapeHtml(inMarks(quote))} – ${source}</li>`
  })
  const others = more === 0 ? [] : [`<li>and ${more} more ${more === 1 ? 'report' : 'reports'}</li>`]
  return items.length === 0 ? '' : `<ul>${[...items, ...others].join('')}</ul>`
}

const paragraph = (text: string): string => `<p>${escapeHtml(cleanLine(text))}</p>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words as words, in HTML text and in quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!)
}

/**
 * Words for the fields that TimelineJS takes for plain text. It reads them as HTML, keeps the text and shows that as HTML
 * again (3.9), so that no escaping is sure to hold: what could begin a tag or an entity gives way to a look-alike.
 */
function labelWords(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('&', '＆')
}
