/** Who does what to whom: the events that a report tells of, with their doers, date, and whether they have happened. */
import type { EventMention, EventStatus, Span, Statement, TimeMention } from '../contract/types.ts'
import type { Document, SentenceIndex, TokenIndex } from '../language/document.ts'
import type { ReportEntity } from '../names/entity.ts'
import { toEdtf } from '../time/edtf.ts'
import { dateEvent, isDate } from './date-event.ts'
import { clauseEnd } from './find-objects.ts'
import { type Cast, findCast, tellsOfWeapon } from './find-participants.ts'
import type { SentenceView } from './find-subject.ts'
import { type Judgement, judgeStatus } from './judge-status.ts'
import { matchTriggers, type Trigger } from './match-triggers.ts'
import { mapParticipants, type Participants } from './participant-map.ts'

export interface EventInput {
  readonly document: Document
  readonly entities: readonly ReportEntity[]
  /** In text order. */
  readonly times: readonly TimeMention[]
  readonly statements: readonly Statement[]
  /** TIMEX3 date of the report; what lies after it is planned. */
  readonly published: string | null
}

/** The only part of an over-long "sentence" (a table, a list without stops) that is looked at around a trigger. */
const WINDOW_TOKENS = 120
/** How many events back the same event is looked for. */
const NEAR_EVENTS = 12
/** What follows these is their content, not an event of its own: "demanded that Iraq withdraw". */
const containing: ReadonlySet<string> = new Set(['AGREE', 'DEMAND', 'REJECT', 'THREATEN'])

/** Events in text order. Each has a participant or a date; `span` is its clause, or its sentence if a noun tells of it. */
export function findEvents(input: EventInput): EventMention[] {
  const { document, entities, times } = input
  const participants = mapParticipants(document, entities, times)
  const dates = times.filter(isDate)
  const doubts = mapDoubts(input)
  const events: Draft[] = []
  let passed = 0
  for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
    const [start, end] = document.sentenceSpan(sentence)
    while (passed < dates.length && dates[passed]!.span[1] <= start) passed++
    const within: TimeMention[] = []
    for (let at = passed; at < dates.length && dates[at]!.span[0] < end; at++) within.push(dates[at]!)
    events.push(...readSentence({ ...input, participants, doubts }, within, sentence))
  }
  return events.map((draft, index) => ({ id: `v${index + 1}`, ...draft }))
}

type Draft = Omit<EventMention, 'id'>

interface Reading extends EventInput {
  readonly participants: Participants
  /** Status of what is said in a denied or hedged statement, for each of its tokens. */
  readonly doubts: ReadonlyMap<TokenIndex, EventStatus>
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
  const triggers = matchTriggers(document, participants, first, end)
  const kindAt = new Map(triggers.map(({ token, kind }) => [token, kind]))
  const drafts: Draft[] = []
  let passed = 0
  for (const trigger of triggers) {
    const view: SentenceView = {
      document,
      participants,
      first: Math.max(first, trigger.token - WINDOW_TOKENS),
      end: Math.min(end, trigger.token + WINDOW_TOKENS),
    }
    const cast = findCast(view, trigger)
    if (cast === null || !isComplete(view, trigger, cast)) continue
    const judgement = judgeStatus(view, trigger, cast.clauseStart)
    const governing = judgement.governor === null ? undefined : kindAt.get(judgement.governor)
    if (governing !== undefined && containing.has(governing)) continue
    while (passed < times.length && times[passed]!.span[1] <= document.start(view.first)) passed++
    const draft = draftEvent(input, view, times.slice(passed, passed + WINDOW_TOKENS), trigger, cast, judgement)
    if (involved(draft).length > 0 || (trigger.verb !== null && draft.date !== null)) keep(drafts, draft)
  }
  return drafts
}

function isComplete(view: SentenceView, { needs }: Trigger, { actors, targets }: Cast): boolean {
  if (needs === undefined) return true
  if (needs === 'deed') return actors.length > 0 || tellsOfWeapon(view)
  return targets.length > 0 && (needs === 'target' || actors.length > 0)
}

function draftEvent(
  input: Reading,
  view: SentenceView,
  times: readonly TimeMention[],
  trigger: Trigger,
  cast: Cast,
  judgement: Judgement,
): Draft {
  const { document } = input
  const clause: [number, number] = [Math.min(cast.clauseStart, trigger.token), clauseEnd(view, trigger.token)]
  const date = dateEvent(view, times, trigger)
  const whole = document.span(view.first, view.end - 1)
  return {
    kind: trigger.kind,
    trigger: document.span(trigger.token, trigger.token),
    actors: cast.actors.map(({ entity }) => entity),
    targets: cast.targets.map(({ entity }) => entity),
    place: null,
    date,
    edtf: date === null ? null : toEdtf(date),
    status: weighStatus(input, judgement.status, trigger, date, whole),
    quantities: [],
    span: trigger.verb === null ? whole : document.span(...clause),
  }
}

/** The status by the words of the clause, then by who says it, the question mark and the calendar. */
function weighStatus(
  { document, doubts, published }: Reading,
  status: EventStatus,
  { token }: Trigger,
  date: string | null,
  whole: Span,
): EventStatus {
  if (status !== 'happened') return status
  const doubt = doubts.get(token)
  if (doubt !== undefined) return doubt
  if (document.text[whole[1] - 1] === '?') return 'possible'
  return date !== null && published !== null && isAfter(date, published) ? 'planned' : 'happened'
}

/** Compares dates as far as both are given: February is not after the 8th of February. Weeks and seasons are not compared. */
function isAfter(date: string, published: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}(T|$)/.test(date)) return false
  const length = Math.min(10, date.length, published.length)
  return date.slice(0, length) > published.slice(0, length)
}

/** Drops the poorer of two tellings of one event in a sentence: "held talks and met Merkel". */
function keep(drafts: Draft[], draft: Draft): void {
  const near = Math.max(0, drafts.length - NEAR_EVENTS)
  const found = drafts
    .slice(near)
    .findIndex((each) => each.kind === draft.kind && each.status === draft.status && tellsSame(each, draft))
  const index = near + found
  if (found < 0) drafts.push(draft)
  else if (involved(draft).length > involved(drafts[index]!).length) drafts[index] = draft
}

const involved = ({ actors, targets }: Draft): string[] => [...actors, ...targets]

function tellsSame(one: Draft, other: Draft): boolean {
  if (one.date !== other.date && one.date !== null && other.date !== null) return false
  const [fewer, more] = [involved(one), involved(other)].sort((a, b) => a.length - b.length)
  return fewer!.every((entity) => more!.includes(entity))
}
