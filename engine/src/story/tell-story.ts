/** The reports of one story, fully annotated → the story: who, what was said, what happened, on whose word. */
import type { Report, Story } from '../contract/types.ts'
import { buildTimeline } from '../timeline/build-timeline.ts'
import { compareAccounts } from './compare-accounts.ts'
import { countDependence } from './count-dependence.ts'
import { creditCopies } from './credit-copies.ts'
import { findCopies } from './find-copies.ts'
import { findIndependence } from './find-independent.ts'
import { findTolls } from './find-tolls.ts'
import { findCentral, storyId, titleOf } from './group-stories.ts'
import { mergeActors } from './merge-actors.ts'
import { mergeEvents } from './merge-events.ts'
import { mergeStatements } from './merge-statements.ts'
import { compareDays, dayNumber } from './report-dates.ts'
import { compareStrings } from './stable-id.ts'
import type { StoryMember } from './story-member.ts'
import { summarise } from './summarise.ts'
import { weighReports } from './weigh-reports.ts'
import { weighStems } from './weigh-stems.ts'

/** `members`: the reports of one story, at least one, in any order; their ids differ. The order does not matter. */
export function tellStory(members: readonly StoryMember[]): Story {
  const sorted = [...members].sort(compareMembers)
  const reports = sorted.map(({ report }) => report)
  const merged = mergeActors(sorted, actingEntities(sorted))
  const copies = findCopies(reports)
  const credited = creditCopies(sorted, copies)
  const independence = findIndependence(credited, copies, merged)
  const statements = mergeStatements(credited, merged)
  const events = mergeEvents(sorted, merged, independence)
  const tolls = findTolls(sorted)
  const weights = weighStems(sorted)
  const told = {
    reports: reports.map(({ id }) => id),
    statements: statements.map(({ statement }) => statement),
    events: events.map(({ event }) => event),
    copies,
  }
  return {
    id: storyId(told.reports),
    title: chooseTitle(reports),
    reports: told.reports,
    summary: summarise(sorted, weights, tolls),
    actors: [...merged.actors],
    statements: told.statements,
    events: told.events,
    ...buildTimeline(told, reports),
    accounts: compareAccounts({ members: sorted, merged, statements, events, independence, tolls, weights }),
    copies,
    dependence: countDependence(credited, statements, merged),
  }
}

/** Which entities speak, are told, relay, act or are acted upon. */
function actingEntities(members: readonly StoryMember[]): (member: number, entity: string) => boolean {
  const acting = members.map(({ annotated }) => {
    const { statements, events } = annotated
    const said = statements.flatMap(({ speaker, to, via, doubt }) => [
      speaker,
      to,
      doubt?.alternative ?? null,
      ...via.map(({ entity }) => entity),
    ])
    return new Set([...said, ...events.flatMap(({ actors, targets }) => [...actors, ...targets])])
  })
  return (member, entity) => acting[member]!.has(entity)
}

/** The title of the report closest to all others; an untitled one only where none has a title. */
function chooseTitle(reports: readonly Report[]): string {
  const titled = reports.filter(({ title }) => title?.trim())
  const eligible = titled.length > 0 ? titled : reports
  const vectors = weighReports(eligible).map(({ vector }) => vector)
  const central = eligible[findCentral(vectors)]
  return central ? titleOf(central) : ''
}

/** Earliest first, unknown dates last, then by id. */
function compareMembers({ report: a }: StoryMember, { report: b }: StoryMember): number {
  return compareDays(dayNumber(a.published.value), dayNumber(b.published.value)) || compareStrings(a.id, b.id)
}
