/** Who does what to whom: the events that a report tells of, with their doers, date, and whether they have happened. */
import type { EventMention, EventStatus, Span, Statement, TimeMention } from '../contract/types.ts'
import type { Document, SentenceIndex, TokenIndex } from '../language/document.ts'
import type { ReportEntity } from '../names/entity.ts'
import type { FoundQuantity } from '../quantities/quantity.ts'
import { findRanges } from '../time/find-ranges.ts'
import { attachQuantities } from './attach-quantities.ts'
import { clauseOf, contentOf } from './clause.ts'
import { firstComplete, type Told, WINDOW_TOKENS } from './complete-frames.ts'
import { isDate, placeOf, timeOf } from './date-event.ts'
import { findFates, findHappenings } from './find-happenings.ts'
import { judgeStatus } from './judge-status.ts'
import { matchTriggers, type SentenceView, type Trigger } from './match-triggers.ts'
import { mapParticipants, type Participants } from './participant-map.ts'

export interface EventInput {
  readonly document: Document
  readonly entities: readonly ReportEntity[]
  /** In text order. */
  readonly times: readonly TimeMention[]
  /** In text order. */
  readonly quantities: readonly FoundQuantity[]
  readonly statements: readonly Statement[]
  /** TIMEX3 date of the report; what lies after it is planned. */
  readonly published: string | null
}

/** How many events back the same event is looked for. */
const NEAR_EVENTS = 12
/** What follows these is their content, not an event of its own: "demanded that Iraq withdraw". */
const containing: ReadonlySet<string> = new Set(['AGREE', 'DEMAND', 'REJECT', 'THREATEN'])

/** Events in text order. Each has a participant or a date; `span` is its clause, or its sentence if a noun tells of it. */
export function findEvents(input: EventInput): EventMention[] {
  const { document, entities, times } = input
  const participants = mapParticipants(document, entities, times)
  const dates = times.filter(isDate)
  const ranges = rangesOf(document, times)
  const doubts = mapDoubts(input)
  const events: Draft[] = []
  let passed = 0
  for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
    const [start, end] = document.sentenceSpan(sentence)
    while (passed < dates.length && dates[passed]!.span[1] <= start) passed++
    const within: TimeMention[] = []
    for (let at = passed; at < dates.length && dates[at]!.span[0] < end; at++) within.push(dates[at]!)
    events.push(...readSentence({ ...input, participants, doubts, ranges }, within, sentence))
  }
  return events.map((draft, index) => ({ id: `v${index + 1}`, ...draft }))
}

type Draft = Omit<EventMention, 'id'>

interface Reading extends EventInput {
  readonly participants: Participants
  /** EDTF of the times that begin, end or are within a range. */
  readonly ranges: ReadonlyMap<TimeMention, string>
  /** Status of what is said in a denied or hedged statement, for each of its tokens. */
  readonly doubts: ReadonlyMap<TokenIndex, EventStatus>
}

/** "from 7 to 9 February": either time is told as the range. */
function rangesOf(document: Document, times: readonly TimeMention[]): Map<TimeMention, string> {
  const ranges = new Map<TimeMention, string>()
  for (const { first, last, edtf } of findRanges(document, times)) {
    for (const time of times.slice(first, last + 1)) ranges.set(time, edtf)
  }
  return ranges
}

/** Denial outweighs hedging. */
function mapDoubts({ document, statements }: EventInput): Map<TokenIndex, EventStatus> {
  const doubts = new Map<TokenIndex, EventStatus>()
  for (const { content, denied, hedged } of statements) {
    if (!denied && !hedged) continue
    for (const [start, end] of content) {
      for (let token = document.tokenAt(start); token < document.tokenCount && document.start(token) < end; token++) {
        if (denied || !doubts.has(token)) doubts.set(token, denied ? 'denied' : 'possible')
      }
    }
  }
  return doubts
}

function readSentence(input: Reading, times: readonly TimeMention[], sentence: SentenceIndex): Draft[] {
  const { document, participants } = input
  const [first, end] = document.sentenceTokens(sentence)
  const whole: SentenceView = { document, participants, first, end }
  const told = matchTriggers(whole).flatMap((triggers) => firstComplete(whole, triggers))
  const known = () => told.map(({ trigger }) => trigger)
  told.push(...findHappenings(whole, times, known()).flatMap((trigger) => firstComplete(whole, [trigger])))
  told.push(...findFates(whole, input.quantities, known()).flatMap((trigger) => firstComplete(whole, [trigger])))
  told.sort((one, other) => one.trigger.token - other.trigger.token)
  const kindAt = new Map(told.map(({ trigger }) => [trigger.token, trigger.kind]))
  const isTrigger = (token: TokenIndex): boolean => kindAt.has(token)
  const drafts: Draft[] = []
  let passed = 0
  for (const each of told) {
    const { view, trigger } = each
    if (isContent(document, trigger, kindAt)) continue
    while (passed < times.length && times[passed]!.span[1] <= document.start(view.first)) passed++
    const draft = draftEvent(input, each, times.slice(passed, passed + WINDOW_TOKENS), isTrigger)
    if (tellsEnough(draft, trigger)) keep(drafts, draft, document.text)
  }
  return drafts
}

/** Somebody takes part in it; or a verb tells when, where or of how many it was, or of what befell. */
function tellsEnough({ kind, actors, targets, date, place, quantities }: Draft, { verb }: Trigger): boolean {
  if (actors.length > 0 || targets.length > 0) return true
  if (kind === null && quantities.some(({ fate }) => fate !== undefined)) return true
  return (verb !== null && kind === null) || ((verb !== null || kind === null) && (date !== null || place !== null))
}

/** Whether another event is about this one: it is demanded, threatened, agreed or refused. */
function isContent(
  document: Document,
  trigger: Trigger,
  kindAt: ReadonlyMap<TokenIndex, EventMention['kind']>,
): boolean {
  return contentOf(document, trigger.verb ?? trigger.token, (token) => {
    const kind = kindAt.get(token)
    return kind !== undefined && kind !== null && token !== trigger.token && containing.has(kind)
  })
}

function draftEvent(
  input: Reading,
  { view, trigger, cast }: Told,
  times: readonly TimeMention[],
  isTrigger: (token: TokenIndex) => boolean,
): Draft {
  const { document } = input
  const time = timeOf(view, times, trigger)
  const date = time?.value ?? null
  const whole = document.span(view.first, view.end - 1)
  const actors = cast.actors.map(({ entity }) => entity)
  const targets = cast.targets.map(({ entity }) => entity)
  return {
    kind: trigger.kind,
    trigger: document.span(trigger.token, trigger.token),
    actors,
    targets,
    place: placeOf(view, trigger),
    date,
    edtf: time === null ? null : (input.ranges.get(time) ?? time.edtf),
    status: weighStatus(input, judgeStatus(view, trigger), trigger, date, whole),
    quantities: attachQuantities(document, input.quantities, trigger.token, trigger.verb, isTrigger),
    span: trigger.verb === null ? whole : document.span(...clauseOf(view, trigger)),
  }
}

/** The status by the words of the clause, then by who says it, the question mark and the calendar. */
function weighStatus(
  { document, doubts, published }: Reading,
  status: EventStatus,
  { token, verb }: Trigger,
  date: string | null,
  whole: Span,
): EventStatus {
  if (status !== 'happened') return status
  const doubt = doubts.get(token)
  if (doubt !== undefined) return doubt
  const last = document.text[whole[1] - 1]!
  if (last === '?') return 'possible'
  // A headline's “Army ‘killed 40’” is a claim.
  if (!/[.!"”’]/.test(last) && /^["“‘'`]+$/.test(document.word(token - 1))) return 'possible'
  const past = verb !== null && /^VB[DN]$/.test(document.xpos(verb))
  return !past && date !== null && published !== null && isAfter(date, published) ? 'planned' : 'happened'
}

/** Compares dates as far as both are given: February is not after the 8th of February. Weeks and seasons are not compared. */
function isAfter(date: string, published: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}(T|$)/.test(date)) return false
  const length = Math.min(10, date.length, published.length)
  return date.slice(0, length) > published.slice(0, length)
}

/** Drops the poorer of two tellings of one event in a sentence: "held talks and met Merkel". */
function keep(drafts: Draft[], draft: Draft, text: string): void {
  const near = Math.max(0, drafts.length - NEAR_EVENTS)
  const found = drafts
    .slice(near)
    .findIndex((each) => each.kind === draft.kind && each.status === draft.status && tellsSame(each, draft, text))
  const index = near + found
  if (found < 0) drafts.push(draft)
  else if (involved(draft).length > involved(drafts[index]!).length) drafts[index] = draft
}

const involved = ({ actors, targets }: Draft): string[] => [...actors, ...targets]

function tellsSame(one: Draft, other: Draft, text: string): boolean {
  if (one.date !== other.date && one.date !== null && other.date !== null) return false
  // "detained at the airport and deported" are two deeds; meeting and holding talks are one.
  if (one.kind !== 'CONSULT' && text.slice(...one.trigger) !== text.slice(...other.trigger)) return false
  const [fewer, more] = [involved(one), involved(other)].sort((a, b) => a.length - b.length)
  return fewer!.every((entity) => more!.includes(entity))
}
