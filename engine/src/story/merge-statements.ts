/** What several reports tell that somebody said → one statement for each thing said, with a piece of evidence a telling. */
import type { Actor, EntityType, Evidence, Span, Statement, StoryStatement } from '../contract/types.ts'
import { nameTokens } from './actor-names.ts'
import { contentStems, isContentStem, overlapOf } from './content-stems.ts'
import { sharedRelay } from './credit-copies.ts'
import type { MergedActors } from './merge-actors.ts'
import { MERGING } from './rules.ts'
import { compareStrings, stableId } from './stable-id.ts'
import { datesAgree } from './story-dates.ts'
import { calendarDate, joinSlices, type StoryMember } from './story-member.ts'
import { readStoryWords } from './story-words.ts'
import { UnionFind } from './union-find.ts'

/** One report's telling of a statement. */
export interface Telling {
  readonly member: number
  readonly statement: Statement
  readonly speaker: string | null
  /** Stems of the quoted words in order; empty for indirect speech. */
  readonly quoted: readonly string[]
  /** Runs of `quoted`. */
  readonly runs: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

export interface MergedStatement {
  readonly statement: StoryStatement
  readonly tellings: readonly Telling[]
}

/** In the order of their first tellings. `members` are the story's reports, earliest first. */
export function mergeStatements(members: readonly StoryMember[], merged: MergedActors): MergedStatement[] {
  const types = new Map(merged.actors.map(({ id, type }) => [id, type]))
  const tellings = members.flatMap(({ report, annotated }, member) =>
    annotated.statements
      .filter(({ content }) => content.length > 0)
      .map((statement) => readTelling(report.text, member, statement, merged)),
  )
  const { sets, conflicts } = joinTellings(tellings, types)
  const real = conflicts.filter(
    ([a, b]) =>
      !creditNames(members, tellings[a]!, merged.byId.get(tellings[b]!.speaker!)) &&
      !creditNames(members, tellings[b]!, merged.byId.get(tellings[a]!.speaker!)),
  )
  const doubts = tellDoubts(members, merged, tellings, sets, real)
  return sets.map((set, i) => {
    const told = set.map((t) => tellings[t]!)
    return { tellings: told, statement: tellStatement(members, merged, told, doubts[i] ?? null) }
  })
}

/** Double and curly single marks; a straight single one is an apostrophe more often than not. */
const QUOTED_PART = /["“„][^"“”„]{1,2000}["”“]?|‘[^‘’\n]{1,500}’(?!\p{L})|«[^»]{1,2000}»/gu

function readTelling(text: string, member: number, statement: Statement, { actorOf }: MergedActors): Telling {
  const content = joinSlices(text, statement.content)
  const quoted = quotedWords(content, statement)
  const runs = new Set<string>()
  for (let i = 0; i + MERGING.runWords <= quoted.length; i++) runs.add(quoted.slice(i, i + MERGING.runWords).join(' '))
  return { member, statement, speaker: actorOf(member, statement.speaker), quoted, runs, stems: contentStems(content) }
}

function quotedWords(content: string, { manner }: Statement): string[] {
  if (manner === 'indirect') return []
  const parts = manner === 'mixed' ? Array.from(content.matchAll(QUOTED_PART), ([part]) => part) : []
  return readStoryWords(parts.length > 0 ? parts.join(' … ') : content).map(({ stem }) => stem)
}

/** Whether a telling's source names an actor: "President Lucan Vereth of Torvany" credits Vereth, whoever was taken for the speaker. */
function creditNames(
  members: readonly StoryMember[],
  { member, statement }: Telling,
  actor: Actor | undefined,
): boolean {
  const name = nameTokens(actor?.name ?? '').at(-1)
  return name !== undefined && nameTokens(joinSlices(members[member]!.report.text, statement.source)).includes(name)
}

interface Joined {
  readonly sets: number[][]
  /** Pairs of tellings of the same quoted words that are credited to two different speakers. */
  readonly conflicts: readonly (readonly [number, number])[]
}

function joinTellings(tellings: readonly Telling[], types: ReadonlyMap<string, EntityType>): Joined {
  const sets = new UnionFind(tellings.length)
  const speakers = tellings.map(({ speaker }) => new Set(speaker === null ? [] : [speaker]))
  const conflicts: [number, number][] = []
  const pairs = findSameWords(tellings)
  // Those surely of one speaker first, so that a telling without a speaker joins what is already known.
  const certain = (a: number, b: number) =>
    tellings[a]!.speaker !== null && tellings[a]!.speaker === tellings[b]!.speaker
  const ordered = [...pairs.filter(([a, b]) => certain(a, b)), ...pairs.filter(([a, b]) => !certain(a, b))]
  for (const [a, b] of ordered) {
    const [left, right] = [sets.rootOf(a), sets.rootOf(b)]
    if (left === right) continue
    const long = Math.min(tellings[a]!.quoted.length, tellings[b]!.quoted.length) >= MERGING.longQuoteWords
    if (speakersAgree(speakers[left]!, speakers[right]!, types, long)) {
      sets.join(left, right)
      speakers[sets.rootOf(left)] = new Set([...speakers[left]!, ...speakers[right]!])
    } else if (tellings[a]!.member !== tellings[b]!.member && isConflict(tellings[a]!, tellings[b]!, types)) {
      conflicts.push([a, b])
    }
  }
  return { sets: sets.sets(), conflicts }
}

function speakersAgree(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  types: ReadonlyMap<string, EntityType>,
  long: boolean,
): boolean {
  const persons = new Set([...a, ...b].filter((id) => types.get(id) === 'person'))
  const others = new Set([...a, ...b].filter((id) => types.get(id) !== 'person'))
  return persons.size + others.size <= 1 || (long && persons.size <= 1 && others.size <= 1)
}

function isConflict(a: Telling, b: Telling, types: ReadonlyMap<string, EntityType>): boolean {
  if (a.speaker === null || b.speaker === null || a.speaker === b.speaker) return false
  return a.quoted.length > 0 && b.quoted.length > 0 && types.get(a.speaker) === types.get(b.speaker)
}

/** Pairs of tellings that tell the same words, the smaller index first, in order. */
function findSameWords(tellings: readonly Telling[]): [number, number][] {
  const pairs: [number, number][] = []
  const consider = (keysOf: (telling: Telling) => Iterable<string>, same: (a: Telling, b: Telling) => boolean) => {
    const holders = new Map<string, number[]>()
    tellings.forEach((telling, i) => {
      const seen = new Set<number>()
      for (const key of keysOf(telling)) {
        const list = holders.get(key) ?? []
        for (const other of list) {
          if (!seen.has(other) && same(tellings[other]!, telling)) pairs.push([other, i])
          seen.add(other)
        }
        if (list.length < MERGING.maxPostings) list.push(i)
        holders.set(key, list)
      }
    })
  }
  consider(({ runs }) => runs, isSameQuotation)
  // Statements without quoted words are looked up by speaker and word; those without a speaker are left alone.
  consider(
    ({ quoted, speaker, stems }) =>
      quoted.length === 0 && speaker ? [...stems].map((stem) => `${speaker} ${stem}`) : [],
    isSameSpeech,
  )
  return pairs.sort(([a, b], [c, d]) => a - c || b - d)
}

function isSameQuotation(a: Telling, b: Telling): boolean {
  const [short, long] = a.quoted.length <= b.quoted.length ? [a, b] : [b, a]
  if (short.quoted.length < MERGING.minQuoteWords) return false
  if (new Set(short.quoted.filter(isContentStem)).size < 2) return false
  let shared = 0
  for (const run of short.runs) if (long.runs.has(run)) shared++
  const overlap = shared / short.runs.size
  // Within one report a part of a quotation is another statement; only the same words twice are one.
  if (a.member === b.member) return overlap === 1 && short.runs.size === long.runs.size
  return overlap >= (short.quoted.length >= MERGING.looseQuoteWords ? MERGING.minQuoteOverlap : 1)
}

function isSameSpeech(a: Telling, b: Telling): boolean {
  if (a.statement.denied !== b.statement.denied) return false
  const [dateA, dateB] = [calendarDate(a.statement.date), calendarDate(b.statement.date)]
  if (dateA && dateB && !datesAgree(dateA, dateB)) return false
  if (Math.min(a.stems.size, b.stems.size) < MERGING.minSpeechStems) return false
  return overlapOf(a.stems, b.stems) >= MERGING.minSpeechOverlap
}

type Doubt = NonNullable<StoryStatement['doubt']>

/**
 * A doubt for each set whose words other reports credit to somebody else, unless it has the better claim: more reports
 * tell it so, or as many and one of them stands closer to the speaker.
 */
function tellDoubts(
  members: readonly StoryMember[],
  { byId }: MergedActors,
  tellings: readonly Telling[],
  sets: readonly (readonly number[])[],
  conflicts: Joined['conflicts'],
): (Doubt | undefined)[] {
  const setOf = new Map(sets.flatMap((set, i) => set.map((telling): [number, number] => [telling, i])))
  const claims = sets.map((set) => readClaimants(set.map((t) => tellings[t]!)))
  const doubts: (Doubt | undefined)[] = []
  for (const [a, b] of conflicts) {
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const [set, rival] = [setOf.get(own)!, setOf.get(other)!]
      if (doubts[set] || compareClaimants(claims[set]!, claims[rival]!) < 0) continue
      const { member, speaker } = tellings[other]!
      const reason = `${nameReport(members[member]!)} credits these words to ${byId.get(speaker!)?.name}`
      doubts[set] = { reason, alternative: speaker }
    }
  }
  return doubts
}

interface Claimants {
  readonly reports: number
  readonly hops: number
}

function readClaimants(tellings: readonly Telling[]): Claimants {
  return {
    reports: new Set(tellings.map(({ member }) => member)).size,
    hops: Math.min(...tellings.map(({ statement }) => statement.via.length)),
  }
}

function compareClaimants(a: Claimants, b: Claimants): number {
  return b.reports - a.reports || a.hops - b.hops
}

function nameReport({ report }: StoryMember): string {
  return report.outlet ?? (report.title ? `“${report.title}”` : 'another report')
}

function tellStatement(
  members: readonly StoryMember[],
  merged: MergedActors,
  tellings: readonly Telling[],
  doubt: Doubt | null,
): StoryStatement {
  const { actorOf } = merged
  const shared = sharedRelay(members, tellings, merged)
  const best = [...tellings].sort(compareTellings)[0]!
  const { member, statement } = best
  const { text } = members[member]!.report
  const printed = tellings.find(({ speaker, statement }) => speaker === best.speaker && statement.source.length > 0)
  const source = statement.source.length > 0 ? best : printed
  const own = statement.doubt && {
    reason: statement.doubt.reason,
    alternative: actorOf(member, statement.doubt.alternative),
  }
  return {
    id: stableId('q', tellings.map((telling) => placeOf(members, telling)).sort(compareStrings)),
    speaker: best.speaker ?? tellings.find(({ speaker }) => speaker !== null)?.speaker ?? null,
    speakerText: source ? joinSlices(members[source.member]!.report.text, source.statement.source) : '',
    anonymous: isAnonymous(tellings),
    to: firstOf(tellings, best, (telling) => actorOf(telling.member, telling.statement.to)),
    via:
      statement.via.length > 0 || !shared
        ? statement.via.map(({ name, entity }) => ({ name, actor: actorOf(member, entity) }))
        : [shared],
    date: firstOf(tellings, best, (telling) => telling.statement.date),
    manner: statement.manner,
    denied: statement.denied,
    hedged: tellings.every(({ statement }) => statement.hedged),
    doubt: own ?? doubt,
    text: joinSlices(text, statement.content),
    evidence: tellings.map((telling) => tellEvidence(members, telling)),
  }
}

/** A source whom one report names is known, however the others keep it. */
function isAnonymous(tellings: readonly Telling[]): boolean {
  const sourced = tellings.filter(({ statement }) => statement.source.length > 0)
  return sourced.length > 0 && sourced.every(({ statement }) => statement.anonymous)
}

const mannerOrder = { direct: 0, mixed: 1, indirect: 2 } as const

/** The telling that stands for all: undoubted, with a speaker, closest to the speaker, most in his own words, fullest. */
function compareTellings(a: Telling, b: Telling): number {
  const [left, right] = [a.statement, b.statement]
  return (
    Number(left.doubt !== null) - Number(right.doubt !== null) ||
    Number(a.speaker === null) - Number(b.speaker === null) ||
    left.via.length - right.via.length ||
    mannerOrder[left.manner] - mannerOrder[right.manner] ||
    b.quoted.length - a.quoted.length ||
    a.member - b.member ||
    startOf(left.content) - startOf(right.content)
  )
}

function firstOf<T>(tellings: readonly Telling[], best: Telling, readValue: (telling: Telling) => T | null): T | null {
  for (const telling of [best, ...tellings]) {
    const value = readValue(telling)
    if (value !== null) return value
  }
  return null
}

function tellEvidence(members: readonly StoryMember[], { member, statement }: Telling): Evidence {
  const { source, cue, content } = statement
  return { report: members[member]!.report.id, spans: [...content], source: [...source], cue: [...cue] }
}

function placeOf(members: readonly StoryMember[], { member, statement }: Telling): string {
  return `${members[member]!.report.id} ${statement.content.join(' ')} ${statement.source.join(' ')} ${statement.cue.join(' ')}`
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.[0] ?? 0
}
