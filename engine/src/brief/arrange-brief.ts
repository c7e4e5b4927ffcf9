/**
 * Chooses and orders what a brief tells of a reading, as plain rows with clean text; the renderers only lay them out.
 * By default the rows worth most to a reader are kept and the rest are counted; `all` keeps every row.
 */
import type { Reading, Report, Story } from '../contract/types.ts'
import { type AccountRow, arrangeAccounts } from './arrange-accounts.ts'
import { arrangeSources, type SourceRow } from './arrange-sources.ts'
import { arrangeSpeakers, type SpeakerRows } from './arrange-speakers.ts'
import { type ArrangedTimeline, arrangeTimeline } from './arrange-timeline.ts'
import { type Chosen, choose, countOf, limitsFor } from './choose-rows.ts'
import { type Citations, numberReports } from './cite-evidence.ts'
import { cleanLine } from './clean-line.ts'
import { tellRange } from './tell-date.ts'
import { type CitedText, citeText, type ToldStory } from './told-story.ts'

export interface Brief {
  readonly stories: readonly BriefStory[]
  /** Reports that are in no story. */
  readonly others: readonly SourceRow[]
}

export interface BriefStory {
  readonly title: string
  /** "16 reports, 6 outlets, 7–10 Feb 2022". */
  readonly extent: string
  readonly summary: readonly CitedText[]
  readonly timeline: ArrangedTimeline
  readonly speakers: Chosen<SpeakerRows>
  readonly accounts: Chosen<AccountRow>
  readonly dependence: Chosen<CitedText>
  readonly sources: readonly SourceRow[]
}

export function arrangeBrief(reading: Reading, all: boolean): Brief {
  const citations = numberReports(reading)
  const told = new Set(reading.stories.flatMap((story) => story.reports))
  const others = reading.reports.filter(({ id }) => !told.has(id)).map(({ id }) => id)
  const alone = reading.stories.length === 1
  return {
    stories: reading.stories.map((story) => arrangeStory(story, citations, all, alone)),
    others: arrangeSources(others, [], citations),
  }
}

function arrangeStory(story: Story, citations: Citations, all: boolean, alone: boolean): BriefStory {
  const names = new Map(story.actors.map(({ id, name }) => [id, cleanLine(name)]))
  const told: ToldStory = { story, citations, names, all, limits: limitsFor(story.reports.length, alone) }
  const reports = story.reports.flatMap((id) => citations.reports.get(id)?.report ?? [])
  const { shown, ...speakers } = arrangeSpeakers(told)
  return {
    title: cleanLine(story.title) || 'Untitled story',
    extent: tellExtent(reports),
    summary: story.summary
      .map(({ text, evidence }) => citeText(told, text, evidence))
      .filter(({ text }) => text !== ''),
    timeline: arrangeTimeline(told, shown),
    speakers,
    accounts: arrangeAccounts(told, shown),
    dependence: arrangeDependence(told),
    sources: arrangeSources(story.reports, story.copies, citations),
  }
}

function tellExtent(reports: readonly Report[]): string {
  const outlets = new Set(reports.flatMap(({ outlet }) => cleanLine(outlet ?? '') || []))
  const dates = tellRange(reports.flatMap(({ published }) => published.value ?? []))
  const counts = [countOf(reports.length, 'report'), outlets.size > 0 ? countOf(outlets.size, 'outlet') : '']
  return [...counts, dates].filter((part) => part !== '').join(', ')
}

/** What rests on one relaying source, with the places where it is told so. */
function arrangeDependence(told: ToldStory): Chosen<CitedText> {
  const { story, names, all, limits } = told
  const ranked = [...story.dependence].sort((one, other) => other.statements - one.statements)
  const { rows, left } = choose(ranked, limits.dependence, all)
  return {
    rows: rows.map(({ on, actor, statements, reports }) => {
      const name = (actor === null ? undefined : names.get(actor)) || cleanLine(on)
      const resting = story.statements.filter(({ via }) =>
        via.some((hop) => hop.name === on || (actor !== null && hop.actor === actor)),
      )
      const verb = statements === 1 ? 'rests' : 'rest'
      const text = `${countOf(statements, 'statement')} in ${countOf(reports, 'report')} ${verb} on ${name}`
      return citeText(
        told,
        text,
        resting.flatMap(({ evidence }) => evidence),
      )
    }),
    left,
  }
}
