/** How much of a story rests on one relaying source: an agency, another outlet, officials without a name. */
import type { EntityType, Story } from '../contract/types.ts'
import { relayKey } from './find-independent.ts'
import { mediaWords, unnamedSources } from './lexicon.ts'
import type { MergedActors } from './merge-actors.ts'
import type { MergedStatement, Telling } from './merge-statements.ts'
import { compareStrings } from './stable-id.ts'
import { joinSlices, type StoryMember } from './story-member.ts'

type Dependence = Story['dependence'][number]

interface Rests {
  readonly names: Map<string, number>
  readonly actors: Set<string>
  readonly statements: Set<number>
  readonly reports: Set<number>
}

const UNNAMED = 'unnamed officials'

/** The sources on which most statements rest first. A merged statement counts once, each report that relays it counts. */
export function countDependence(
  members: readonly StoryMember[],
  statements: readonly MergedStatement[],
  merged: MergedActors,
): Dependence[] {
  const rests = new Map<string, Rests>()
  const note = (key: string, name: string, actor: string | null, statement: number, member: number) => {
    const entry = rests.get(key) ?? { names: new Map(), actors: new Set(), statements: new Set(), reports: new Set() }
    rests.set(key, entry)
    entry.names.set(name, (entry.names.get(name) ?? 0) + 1)
    if (actor) entry.actors.add(actor)
    entry.statements.add(statement)
    entry.reports.add(member)
  }
  statements.forEach(({ tellings }, i) => {
    for (const telling of tellings) {
      for (const hop of telling.statement.via) {
        const actor = merged.actorOf(telling.member, hop.entity)
        const known = merged.byId.get(actor ?? '')
        if (isUnnamedSource(hop.name)) note(UNNAMED, UNNAMED, null, i, telling.member)
        else if (relays(hop.name, known?.type)) {
          note(relayKey(hop, telling.member, merged), known?.name ?? hop.name, actor, i, telling.member)
        }
      }
      if (isUnnamed(members, telling)) note(UNNAMED, UNNAMED, null, i, telling.member)
    }
  })
  return [...rests.values()]
    .map(({ names, actors, statements, reports }) => ({
      on: [...names].sort(([a, n], [b, m]) => m - n || compareStrings(a, b))[0]![0],
      actor: [...actors].sort(compareStrings)[0] ?? null,
      statements: statements.size,
      reports: reports.size,
    }))
    .sort((a, b) => b.statements - a.statements || b.reports - a.reports || compareStrings(a.on, b.on))
}

/** A person or government that passes on what another said is a party, not a source that a story rests on. */
function relays(name: string, type: EntityType | undefined): boolean {
  if (type) return type !== 'person' && type !== 'place'
  return (
    /^\p{Lu}[\p{L}\p{N}.-]+(?: \p{Lu}[\p{L}\p{N}.-]*)*$/u.test(name) ||
    wordsOf(name).some((word) => mediaWords.includes(word))
  )
}

/** A source kept nameless, or without a name that is an official, a witness; "the spokesman" of a named house is not meant. */
function isUnnamed(members: readonly StoryMember[], { member, statement }: Telling): boolean {
  if (statement.anonymous) return true
  const source = joinSlices(members[member]!.report.text, statement.source)
  const speaker = members[member]!.annotated.entities.find(({ id }) => id === statement.speaker)
  const named = speaker?.mentions.some(({ kind }) => kind === 'name') ?? false
  return !named && isUnnamedSource(source)
}

/** "a rescue worker", "Western diplomats", "two sources": no name, and not the one spokesman that everybody knows. */
function isUnnamedSource(source: string): boolean {
  const words = wordsOf(source)
  if (!words.some((word) => unnamedSources.includes(word)) || /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.test(source)) return false
  return (
    /^(?:an?|some|two|three|four|several|many|senior|one)$/.test(words[0]!) ||
    words.some((word) => word.endsWith('s') && unnamedSources.includes(word))
  )
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
