/** The dated entries of a story's timeline in words, with the reports that tell each: what the exports are made of. */
import { linkTo, openingOf } from '../brief/arrange-sources.ts'
import { arrangeStatement } from '../brief/arrange-speakers.ts'
import { limitsFor } from '../brief/choose-rows.ts'
import type { Citations } from '../brief/cite-evidence.ts'
import { cleanLine } from '../brief/clean-line.ts'
import { tellDate, tellEntry } from '../brief/tell-date.ts'
import { speakerOf, type ToldStory } from '../brief/told-story.ts'
import type { EventStatus, Evidence, Story, TimelineEntry } from '../contract/types.ts'
import { skipDateline } from '../story/skip-dateline.ts'

/** All words are clean: on one line, without characters that hide or control. */
export interface ToldEntry {
  readonly entry: TimelineEntry
  /** Of a statement: it was made, so "happened". */
  readonly status: EventStatus
  /** "7–9 Feb 2022", "c. 7 Feb 2022". */
  readonly when: string
  /** What is not known to have happened, in a word: "planned", "denied", "reportedly"; '' for what has. */
  readonly mark: string
  /** The sentence, or who said what. */
  readonly text: string
  readonly tellings: readonly Telling[]
  /** Reports that tell it too and are not among the tellings. */
  readonly more: number
}

/** One report's own words for it. */
export interface Telling {
  readonly quote: string
  readonly outlet: string
  readonly title: string
  /** "8 Feb 2022"; '' where unknown. */
  readonly date: string
  /** http or https; null where there is none. */
  readonly link: string | null
}

/** Whether the tellings say its text word for word, so that it need not stand there again. */
export function isQuoted({ text, tellings }: ToldEntry): boolean {
  return tellings.some(({ quote }) => quote.includes(text))
}

/** The entry's id for formats that take letters, digits, - and _. Ours are hashes; a reading from elsewhere may hold any. */
export function plainId({ id }: TimelineEntry): string {
  return id.replace(/^$|[^\w-]/g, '_')
}

const mostTellings = 6
const mostQuoted = 600

/** The entries that have a place on a calendar, in their order. */
export function tellEntries(story: Story, citations: Citations): ToldEntry[] {
  const names = new Map(story.actors.map(({ id, name }) => [id, cleanLine(name)]))
  const told: ToldStory = { story, citations, names, all: true, limits: limitsFor(story.reports.length, true) }
  const events = new Map(story.events.map((event) => [event.id, event]))
  const statements = new Map(story.statements.map((statement) => [statement.id, statement]))
  return story.timeline.flatMap((entry): ToldEntry[] => {
    if (entry.granularity === null) return []
    const when = cleanLine(tellEntry(entry))
    const event = entry.kind === 'event' ? events.get(entry.id) : undefined
    if (event !== undefined) {
      const { status, evidence } = event
      const text = cleanLine(event.text.slice(skipDateline(event.text)))
      return [{ entry, status, when, mark: status === 'happened' ? '' : status, text, ...quote(evidence, citations) }]
    }
    const statement = entry.kind === 'statement' ? statements.get(entry.id) : undefined
    if (statement === undefined) return []
    const { quoted, mark, text: words, doubt } = arrangeStatement(told, statement)
    const said = `${speakerOf(told, statement)}: ${quoted ? `“${words}”` : words}`
    const text = doubt === '' ? said : `${said} (speaker in doubt: ${doubt})`
    return [{ entry, status: 'happened', when, mark, text, ...quote(statement.evidence, citations) }]
  })
}

/** One telling a report, the first in the order of the evidence. */
function quote(evidence: readonly Evidence[], { reports }: Citations): Pick<ToldEntry, 'tellings' | 'more'> {
  const byReport = new Map<string, Evidence>()
  for (const telling of evidence)
    if (reports.has(telling.report) && !byReport.has(telling.report)) byReport.set(telling.report, telling)
  const tellings = [...byReport.values()].slice(0, mostTellings).map(({ report: id, spans }): Telling => {
    const { report } = reports.get(id)!
    const words = cleanLine(spans.map(([start, end]) => report.text.slice(start, end)).join(' … '))
    return {
      quote: words.length > mostQuoted ? `${words.slice(0, mostQuoted).replace(/\s?\S*$/, '')}…` : words,
      outlet: cleanLine(report.outlet ?? '') || 'unknown outlet',
      title: cleanLine(report.title ?? '') || openingOf(report.text),
      date: report.published.value === null ? '' : cleanLine(tellDate(report.published.value.slice(0, 10)).words),
      link: linkTo(report.url),
    }
  })
  return { tellings, more: byReport.size - tellings.length }
}

/** The entries without a place on a calendar. */
export function countUndated(stories: readonly Story[]): { events: number; statements: number } {
  const undated = stories.flatMap(({ timeline }) => timeline).filter(({ granularity }) => granularity === null)
  const events = undated.filter(({ kind }) => kind === 'event').length
  return { events, statements: undated.length - events }
}

/** A report's words in quotation marks, unless they begin with one of their own. */
export const inMarks = (words: string): string => (/^["“‘']/.test(words) ? words : `“${words}”`)
