/** Events told by several reports, or several times by one → one event, with a piece of evidence a telling. */
import type { EventKind, EventMention, Span, StoryEvent } from '../contract/types.ts'
import { contentStems, countShared, overlapOf } from './content-stems.ts'
import type { Independence } from './find-independent.ts'
import { gatherBy } from './gather-by.ts'
import { faceToFaceTalk, wireTalk } from './lexicon.ts'
import type { MergedActors } from './merge-actors.ts'
import { MERGING } from './rules.ts'
import { compareStrings, stableId } from './stable-id.ts'
import { stemWord } from './stem-word.ts'
import { dateDetail, datesAgree } from './story-dates.ts'
import { calendarDate, type StoryMember, sentenceAt } from './story-member.ts'

/** One mention of an event in a report. */
export interface EventTelling {
  readonly member: number
  readonly event: EventMention
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  readonly place: string | null
  readonly date: string | null
  readonly sentence: Span
  readonly stems: ReadonlySet<string>
  readonly trigger: string
}

export interface MergedEvent {
  readonly event: StoryEvent
  readonly tellings: readonly EventTelling[]
}

/** Kinds in which the parties do the same thing to each other, so that it does not matter who is named first. */
const mutualKinds: ReadonlySet<EventKind | null> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

/** By date, undated events last, then in the order of their first tellings. `members` are earliest first. */
export function mergeEvents(
  members: readonly StoryMember[],
  merged: MergedActors,
  independence: Independence,
): MergedEvent[] {
  const tellings = members.flatMap((member, i) =>
    member.annotated.events.map((event) => readTelling(member, i, event, merged)),
  )
  const clusters = [
    ...gatherBy(tellings, ({ event, trigger }) => `${event.kind ?? trigger} ${event.status}`).values(),
  ].flatMap(clusterTellings)
  return clusters
    .map((cluster) => cluster.sort(compareTellings))
    .map((cluster) => ({ tellings: cluster, event: tellEvent(members, cluster, independence) }))
    .sort((a, b) => compareEvents(a, b))
}

function readTelling(member: StoryMember, index: number, event: EventMention, { actorOf }: MergedActors): EventTelling {
  const { text } = member.report
  const sentence = sentenceAt(member, event.trigger[0]) ?? event.span
  const known = (entities: readonly string[]) => {
    const ids = entities.map((entity) => actorOf(index, entity)).filter((id) => id !== null)
    return [...new Set(ids)]
  }
  return {
    member: index,
    event,
    actors: known(event.actors),
    targets: known(event.targets),
    place: event.place === null ? null : actorOf(index, event.place),
    date: calendarDate(event.date),
    sentence,
    stems: contentStems(text.slice(...sentence)),
    trigger: stemWord(text.slice(...event.trigger).toLowerCase()),
  }
}

/**
 * Joins tellings of one kind and status. Those with the most exact dates come first; a vague or undated telling joins
 * only where it fits exactly one event, since it may be any of several.
 */
function clusterTellings(tellings: readonly EventTelling[]): EventTelling[][] {
  const ordered = [...tellings].sort(
    (a, b) =>
      dateDetail(b.date) - dateDetail(a.date) ||
      b.actors.length + b.targets.length - (a.actors.length + a.targets.length) ||
      compareTellings(a, b),
  )
  const clusters: EventTelling[][] = []
  for (const telling of ordered) {
    // The last are looked at alone: an event of some other actors long ago is not what is told here.
    const fitting = clusters.slice(-MERGING.maxPostings * 10).filter((cluster) => fits(telling, cluster))
    const exact = dateDetail(telling.date) === 3
    if (fitting.length === 1 || (exact && fitting.length > 1)) closest(telling, fitting).push(telling)
    else clusters.push([telling])
  }
  return clusters
}

function fits(telling: EventTelling, cluster: readonly EventTelling[]): boolean {
  if (cluster.some(({ date }) => date !== null && telling.date !== null && !datesAgree(date, telling.date)))
    return false
  return cluster.some((other) => isSameEvent(telling, other))
}

function closest(telling: EventTelling, clusters: readonly EventTelling[][]): EventTelling[] {
  const likeness = (cluster: readonly EventTelling[]) =>
    Math.max(...cluster.map((other) => sharedParties(telling, other) + overlapOf(telling.stems, other.stems)))
  return clusters.reduce((best, cluster) => (likeness(cluster) > likeness(best) ? cluster : best))
}

/**
 * Same sentence, or compatible parties and a reason to think it the same occasion: the same day, or the same word for
 * it between the same two parties.
 */
function isSameEvent(a: EventTelling, b: EventTelling): boolean {
  const sameWord = a.trigger === b.trigger
  const likeness = overlapOf(a.stems, b.stems)
  if (sameWord && likeness >= MERGING.sameSentence) return true
  if (!partiesAgree(a, b)) return false
  if (areOtherTalks(a, b)) return false
  const parties = sharedParties(a, b)
  const sameDay = a.date !== null && b.date !== null && dateDetail(a.date) === 3 && dateDetail(b.date) === 3
  if (parties >= 2 && (sameDay || sameWord || mutualKinds.has(a.event.kind))) return true
  if (parties === 1) return sameWord && (sameDay || likeness >= MERGING.likeSentence)
  return sameWord && sameDay && likeness >= MERGING.likeSentence
}

const wire: ReadonlySet<string> = new Set(wireTalk.map(stemWord))
const faceToFace: ReadonlySet<string> = new Set(faceToFaceTalk.map(stemWord))

function areOtherTalks({ trigger: a }: EventTelling, { trigger: b }: EventTelling): boolean {
  return (wire.has(a) && faceToFace.has(b)) || (wire.has(b) && faceToFace.has(a))
}

/** Whether those who act, and those acted upon, can be the same: somebody in common, or nobody named on one side. */
function partiesAgree(a: EventTelling, b: EventTelling): boolean {
  if (mutualKinds.has(a.event.kind)) return compatible(partiesOf(a), partiesOf(b))
  return compatible(new Set(a.actors), new Set(b.actors)) && compatible(new Set(a.targets), new Set(b.targets))
}

function compatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || countShared(a, b) > 0
}

function sharedParties(a: EventTelling, b: EventTelling): number {
  return countShared(partiesOf(a), partiesOf(b))
}

function partiesOf({ actors, targets }: EventTelling): Set<string> {
  return new Set([...actors, ...targets])
}

/** Earlier report first, then earlier in the text. */
function compareTellings(a: EventTelling, b: EventTelling): number {
  return a.member - b.member || a.event.trigger[0] - b.event.trigger[0] || compareStrings(a.event.id, b.event.id)
}

function tellEvent(
  members: readonly StoryMember[],
  tellings: readonly EventTelling[],
  { voicesOf }: Independence,
): StoryEvent {
  const best = [...tellings].sort(compareFullness)[0]!
  const dated = [...tellings].sort((a, b) => dateDetail(b.date) - dateDetail(a.date) || compareTellings(a, b))[0]!
  const collect = (listOf: (telling: EventTelling) => readonly string[]) => [
    ...new Set([...listOf(best), ...tellings.flatMap(listOf)]),
  ]
  const actors = collect((telling) => telling.actors)
  return {
    id: stableId(
      'v',
      tellings
        .map(({ member, event }) => `${members[member]!.report.id} ${event.kind} ${event.trigger}`)
        .sort(compareStrings),
    ),
    kind: best.event.kind,
    date: dated.date,
    edtf: dated.event.edtf,
    status: best.event.status,
    actors,
    targets: collect((telling) => telling.targets).filter((id) => !actors.includes(id)),
    place: tellings.find(({ place }) => place !== null)?.place ?? null,
    quantities: tellings.flatMap(({ member, event }) =>
      event.quantities.map((quantity) => ({ report: members[member]!.report.id, ...quantity })),
    ),
    text: members[best.member]!.report.text.slice(...best.sentence),
    evidence: tellings.map(({ member, sentence, event }) => ({
      report: members[member]!.report.id,
      spans: [sentence],
      cue: [event.trigger],
    })),
    reports: new Set(tellings.map(({ member }) => member)).size,
    independent: voicesOf(tellings.map(({ member, sentence }) => ({ member, span: sentence }))).count,
  }
}

/** The telling to print: most parties named, exactly dated, earliest. */
function compareFullness(a: EventTelling, b: EventTelling): number {
  const [partiesA, partiesB] = [partiesOf(a).size, partiesOf(b).size]
  return partiesB - partiesA || dateDetail(b.date) - dateDetail(a.date) || compareTellings(a, b)
}

function compareEvents(a: MergedEvent, b: MergedEvent): number {
  const [dateA, dateB] = [a.event.date ?? '9999', b.event.date ?? '9999']
  return compareStrings(dateA, dateB) || compareTellings(a.tellings[0]!, b.tellings[0]!)
}
