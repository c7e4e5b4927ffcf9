/** A report of a story with everything that was found in it, and how its words are quoted. */
import type { AnnotatedText } from '../annotated.ts'
import type { Report, Span } from '../contract/types.ts'
import { compareDays, dayNumber } from './report-dates.ts'

export interface StoryMember {
  readonly report: Report
  readonly annotated: AnnotatedText
}

/** The day number on which the story's first report was published, null where none is dated. */
export function firstDayOf(members: readonly StoryMember[]): number | null {
  const days = members.map(({ report }) => dayNumber(report.published.value))
  return [...days].sort(compareDays)[0] ?? null
}

/** The words at some spans, exact; a gap between pieces is shown. */
export function joinSlices(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' … ')
}

/** The sentence around a character, without the white space at its ends; null where the text has none there. */
export function sentenceAt({ annotated }: StoryMember, offset: number): Span | null {
  const { document } = annotated
  if (document.tokenCount === 0) return null
  const token = Math.min(document.tokenAt(offset), document.tokenCount - 1)
  return document.sentenceSpan(document.sentenceOf(token))
}

/** A TIMEX3 value that names a calendar date, or null: durations and "PRESENT_REF" place nothing. */
export function calendarDate(value: string | null): string | null {
  return value && /^\d{4}/.test(value) ? value : null
}
