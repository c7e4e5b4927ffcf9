/** A story as the brief's sections look at it: its reports at hand, its actors by name, the words of its evidence. */

import type { Evidence, Report, Span, Story, StoryStatement } from '../contract/types.ts'
import { partitionPoint } from '../partition-point.ts'
import { contentStems, countShared } from '../story/content-stems.ts'
import type { Limits } from './choose-rows.ts'
import type { Citations, Reference } from './cite-evidence.ts'
import { cleanLine } from './clean-line.ts'
import { tellDate } from './tell-date.ts'

export interface ToldStory {
  readonly story: Story
  readonly citations: Citations
  /** Names of actors by id, on one line each. */
  readonly names: ReadonlyMap<string, string>
  /** Show every row. */
  readonly all: boolean
  readonly limits: Limits
}

/** A line of the brief, and where it comes from. */
export interface CitedText {
  readonly text: string
  readonly references: readonly Reference[]
}

export function citeText({ citations }: ToldStory, text: string, evidence: readonly Evidence[]): CitedText {
  return { text: cleanLine(text), references: citations.cite(evidence) }
}

export function reportOf({ citations }: ToldStory, { report }: Evidence): Report | undefined {
  return citations.reports.get(report)?.report
}

export const unattributed = 'unattributed'

/** The speaker's name, or the report's words for whoever spoke. */
export function speakerOf({ names }: ToldStory, { speaker, speakerText }: StoryStatement): string {
  const name = speaker === null ? undefined : names.get(speaker)
  return name || cleanLine(speakerText) || unattributed
}

/** From the first character of some spans to the last; empty for none. */
export function extentOf(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]
}

/** Whether some of the evidence overlaps the places that were indexed. */
export type Places = (evidence: readonly Evidence[]) => boolean

/** The places of some evidence, looked up in logarithmic time: stories can have thousands of statements. */
export function indexPlaces(evidence: readonly Evidence[]): Places {
  const byReport = new Map<string, Span[]>()
  for (const { report, spans } of evidence) {
    const known = byReport.get(report)
    if (known === undefined) byReport.set(report, [...spans])
    else for (const span of spans) known.push(span)
  }
  const reach = new Map([...byReport].map(([report, spans]) => [report, sweepSpans(spans)]))
  return (others) =>
    others.some(({ report, spans }) =>
      spans.some((span) => span[0] < span[1] && overlapsAny(reach.get(report) ?? [], span)),
    )
}

/** By start; the end of each is that of the span reaching furthest so far. */
function sweepSpans(spans: readonly Span[]): Span[] {
  let furthest = 0
  return [...spans]
    .sort(([one], [other]) => one - other)
    .map(([start, end]): Span => {
      furthest = Math.max(furthest, end)
      return [start, furthest]
    })
}

function overlapsAny(swept: readonly Span[], [start, end]: Span): boolean {
  const last = partitionPoint(swept.length, (i) => swept[i]![0] < end) - 1
  return last >= 0 && swept[last]![1] > start
}

export const reportsIn = (evidence: readonly Evidence[]): number => new Set(evidence.map(({ report }) => report)).size

/** Share of the shorter text's content words that the other has too, 0–1. */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size)
  return least === 0 ? 0 : countShared(one, other) / least
}

/** From this likeness on a second row tells little that the first does not. */
export const sameThing = 0.6

export function stemsOf(text: string): ReadonlySet<string> {
  return contentStems(text)
}

/** "8 Feb 2022" without a year that goes without saying: "8 Feb". */
export function withoutYear(words: string, year: string): string {
  return year === '' ? words : words.replaceAll(` ${year}`, '')
}

/** The year that all dates share; '' where they do not. */
export function sharedYear(values: readonly string[]): string {
  const years = new Set(values.flatMap((value) => tellDate(value).from?.slice(0, 4) ?? []))
  return years.size === 1 ? [...years][0]! : ''
}
