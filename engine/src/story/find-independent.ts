/**
 * Which reports stand on their own feet: those that neither copy one another nor rest on the same relaying source for
 * what they tell. Two reports of one outlet are one voice.
 */
import type { Span, Statement, Story } from '../contract/types.ts'
import { findDateline } from '../page/read-dateline.ts'
import { outletKey } from './actor-names.ts'
import type { MergedActors } from './merge-actors.ts'
import { COPYING } from './rules.ts'
import type { StoryMember } from './story-member.ts'
import { UnionFind } from './union-find.ts'

/** Something told at a place in a member's text. */
export interface ToldAt {
  readonly member: number
  readonly span: Span
}

export interface Independence {
  /** Number of independent voices among those who tell something, and the voice of each, by the same index. */
  readonly voicesOf: (told: readonly ToldAt[]) => { readonly count: number; readonly voices: readonly number[] }
}

export function findIndependence(
  members: readonly StoryMember[],
  copies: Story['copies'],
  merged: MergedActors,
): Independence {
  const sourcesAt = members.map((member, i) => readSources(member, i, merged))
  const index = new Map(members.map(({ report }, i) => [report.id, i]))
  const copied = copies.map(({ report, of }): [number, number] => [index.get(report)!, index.get(of)!])
  const voicesOf = (told: readonly ToldAt[]) => {
    const sets = new UnionFind(told.length)
    const first = new Map<string, number>()
    const share = (key: string, at: number) => {
      const other = first.get(key)
      if (other === undefined) first.set(key, at)
      else sets.join(other, at)
    }
    told.forEach(({ member, span }, at) => {
      share(`report ${member}`, at)
      for (const source of sourcesAt[member]!(span)) share(`source ${source}`, at)
    })
    const telling = new Map(told.map(({ member }, at) => [member, at]))
    for (const [report, of] of copied) {
      const [a, b] = [telling.get(report), telling.get(of)]
      if (a !== undefined && b !== undefined) sets.join(a, b)
    }
    const voices = told.map((_, at) => sets.rootOf(at))
    return { voices, count: new Set(voices).size }
  }
  return { voicesOf }
}

/** The relaying sources behind a place in a report: the hop of the statement there, the report's own, else its outlet. */
function readSources(
  { report, annotated }: StoryMember,
  member: number,
  merged: MergedActors,
): (span: Span) => string[] {
  const hops = annotated.statements.flatMap((statement) => {
    const hop = statement.via[0]
    return hop ? [{ spans: [...statement.content, ...statement.cue], key: relayKey(hop, member, merged) }] : []
  })
  const credit = annotated.statements.map(({ via }) => via[0]).find((hop) => hop && isReportCredit(hop, report.text))
  const own = credit ? relayKey(credit, member, merged) : report.outlet ? outletKey(report.outlet) : null
  return ([start, end]) => {
    const here = hops.filter(({ spans }) => spans.some(([from, to]) => from < end && start < to))
    return here.length > 0 ? here.map(({ key }) => key) : own === null ? [] : [own]
  }
}

/** Outlets and agencies by one key, whether they are credited under their long name or a short one. */
export function relayKey(hop: Statement['via'][number], member: number, { byId, actorOf }: MergedActors): string {
  return outletKey(byId.get(actorOf(member, hop.entity) ?? '')?.name ?? hop.name)
}

/** Whether a hop is the whole report's: a dateline or closing credit. */
function isReportCredit({ spans }: Statement['via'][number], text: string): boolean {
  const span = spans[0]
  if (!span) return false
  return findDateline(text)?.agency?.[0] === span[0] || span[0] >= text.trimEnd().length - COPYING.creditChars / 2
}
