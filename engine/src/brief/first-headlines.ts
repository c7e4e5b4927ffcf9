/** How each day of a story was first reported: one headline a day, so that the run of events can be read off. */
import type { Report } from '../contract/types.ts'
import { splitSentences } from '../language/split-sentences.ts'
import { dayNumber } from '../story/report-dates.ts'
import { skipDateline } from '../story/skip-dateline.ts'
import type { Reference } from './cite-evidence.ts'
import { cleanLine } from './clean-line.ts'
import type { ToldStory } from './told-story.ts'

export interface Headline {
  readonly report: Report
  /** The title, else the first sentence. */
  readonly text: string
  readonly reference: Reference
  /** The story's first report. */
  readonly first: boolean
}

interface Dated {
  readonly report: Report
  readonly number: number
  readonly day: string
  /** Days since 1970, with a fraction for the time. */
  readonly at: number
  readonly timed: boolean
}

/**
 * At most `most` of the days: the first, the last and those with the most reports. Copies, and reports whose date is
 * borrowed from the others, are passed over. None for a story of one report.
 */
export function firstHeadlines({ story, citations }: ToldStory, most: number): Headline[] {
  if (story.reports.length < 2) return []
  const copies = new Set(story.copies.map(({ report }) => report))
  const dated = story.reports.flatMap((id) => {
    const numbered = citations.reports.get(id)
    return numbered === undefined || copies.has(id) ? [] : (dateReport(numbered.report, numbered.number) ?? [])
  })
  const days = new Map<string, Dated[]>()
  for (const each of dated) days.set(each.day, [...(days.get(each.day) ?? []), each])
  const ordered = [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, reports]) => reports)
  return chooseDays(ordered, most).flatMap((reports) => {
    const first = reports.reduce((best, each) => (comesBefore(each, best) ? each : best))
    return tellHeadline(first, reports === ordered[0]) ?? []
  })
}

function dateReport(report: Report, number: number): Dated | null {
  const { value, basis } = report.published
  const day = /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0]
  const at = dayNumber(value)
  if (day === undefined || at === null || basis === 'story') return null
  return { report, number, day, at, timed: value!.includes('T') }
}

/** The earlier of one day. A report without a time may be from any hour: it gives way; so does one without a title. */
function comesBefore(one: Dated, other: Dated): boolean {
  if (one.timed !== other.timed) return one.timed
  const [titled, otherTitled] = [one, other].map(({ report }) => cleanLine(report.title ?? '') !== '')
  if (!one.timed && titled !== otherTitled) return titled!
  return one.at < other.at
}

function chooseDays(days: readonly Dated[][], most: number): Dated[][] {
  if (days.length <= most) return [...days]
  const inner = days.slice(1, -1).sort((one, other) => other.length - one.length)
  const kept = new Set([days[0]!, ...(most > 1 ? [days.at(-1)!] : []), ...inner.slice(0, Math.max(0, most - 2))])
  return days.filter((day) => kept.has(day))
}

function tellHeadline({ report, number }: Dated, first: boolean): Headline | null {
  const title = cleanLine(report.title ?? '')
  if (title !== '') return { report, text: title, reference: { report: number, first: 0, last: 0 }, first }
  const [span] = splitSentences(report.text.slice(0, 2000))
  if (span === undefined) return null
  const sentence = report.text.slice(...span)
  const text = cleanLine(sentence.slice(skipDateline(sentence)))
  return text === '' ? null : { report, text, reference: { report: number, first: 1, last: 1 }, first }
}
