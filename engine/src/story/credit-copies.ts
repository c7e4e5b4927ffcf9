/**
 * What a copy tells, it tells on the word of the report that it copies: a hop for each statement that stands in both,
 * and one for a statement that every report has from the same agency.
 */
import type { Story, StoryStatement } from '../contract/types.ts'
import { outletKey } from './actor-names.ts'
import type { MergedActors } from './merge-actors.ts'
import type { Telling } from './merge-statements.ts'
import type { StoryMember } from './story-member.ts'

/** The members, with the copied outlet as the first hop of what a copy has from it. */
export function creditCopies(members: readonly StoryMember[], copies: Story['copies']): StoryMember[] {
  const byId = new Map(members.map((member) => [member.report.id, member]))
  const originals = new Map(copies.map(({ report, of }) => [report, byId.get(of)]))
  return members.map((member) => {
    const original = originals.get(member.report.id)
    return original ? creditCopy(member, original) : member
  })
}

function creditCopy(member: StoryMember, { report: original }: StoryMember): StoryMember {
  const { report, annotated } = member
  const name = original.outlet
  if (!name || (report.outlet && outletKey(report.outlet) === outletKey(name))) return member
  const copied = bareText(original.text)
  const statements = annotated.statements.map((statement) => {
    const credited = statement.via.some((hop) => outletKey(hop.name) === outletKey(name))
    const inBoth = statement.content.every((span) => copied.includes(bareText(report.text.slice(...span))))
    if (credited || !inBoth) return statement
    return { ...statement, via: [{ name, entity: null, spans: [] }, ...statement.via] }
  })
  return { report, annotated: { ...annotated, statements } }
}

/** Letters and digits alone: copies differ in marks and spaces. */
function bareText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * The outlet that all tellings of a statement have it from, by publishing it or by its hop nearest the report; null
 * where one report alone tells it or they differ.
 */
export function sharedRelay(
  members: readonly StoryMember[],
  tellings: readonly Telling[],
  { byId, actorOf }: MergedActors,
): StoryStatement['via'][number] | null {
  if (new Set(tellings.map(({ member }) => member)).size < 2) return null
  const relays = tellings.map(({ member, statement }) => {
    const hop = statement.via[0]
    const actor = actorOf(member, hop?.entity ?? null)
    const name = hop ? (byId.get(actor ?? '')?.name ?? hop.name) : members[member]!.report.outlet
    return { name, actor }
  })
  const [first] = relays
  if (!first?.name || !relays.every(({ name }) => name && outletKey(name) === outletKey(first.name!))) return null
  if (!tellings.some(({ statement }) => statement.via.length > 0)) return null
  return { name: first.name, actor: relays.find(({ actor }) => actor)?.actor ?? null }
}
