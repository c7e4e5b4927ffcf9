/** Whether the events that `annotate` gives are those marked in bench/events. */
import type { AnnotatedText, EventMention, Span } from '@nutgraf/engine'
import type { MarkedCase, MarkedEvent, MarkedFigure, MarkedParticipant, UnrealCase, Words } from './marked-events.ts'

/** What was found in a case's text. */
export type Found = Pick<AnnotatedText, 'entities' | 'events'>

export const PARTS = ['kind', 'actors', 'targets', 'status'] as const
export type Part = (typeof PARTS)[number]

/** What became of a marked event; all false where it was not found. */
export interface Outcome {
  readonly number: number
  readonly marked: MarkedEvent
  /** "KIND | actor | target | status | word", as told; `undefined` where no event was found on its words. */
  readonly told: string | undefined
  readonly right: Readonly<Record<Part, boolean>>
  /** Kind, actors, targets and status. */
  readonly whole: boolean
  /** The same, but one common actor and one common target suffice. */
  readonly lenient: boolean
  /** Null where the mark has none. */
  readonly date: boolean | null
  readonly place: boolean | null
  readonly figures: boolean | null
}

/** An event told that is none of the marked, or an optional one told as happened though it has not. */
export interface Invented {
  readonly number: number
  readonly told: string
  readonly hasKind: boolean
}

export interface JudgedCase {
  readonly number: number
  readonly text: string
  readonly outcomes: readonly Outcome[]
  readonly invented: readonly Invented[]
}

export function judgeCase(marked: MarkedCase, found: Found): JudgedCase {
  const reading = new Reading(marked.text, found)
  const pairs = matchEvents(marked.events, reading)
  const taken = [...pairs.values()]
  const invented = found.events.filter((event) => {
    const match = marked.events.find((mark) => pairs.get(mark) === event)
    if (match) return match.isOptional && isFalselyHappened(event, match)
    return !marked.events.some((mark) => isPartOf(event, mark, reading, taken))
  })
  return {
    number: marked.number,
    text: marked.text,
    outcomes: marked.events
      .filter(({ isOptional }) => !isOptional)
      .map((mark) => judgeEvent(marked.number, mark, pairs.get(mark), reading)),
    invented: invented.map((event) => ({
      number: marked.number,
      told: reading.tell(event),
      hasKind: event.kind !== null,
    })),
  }
}

/** Each mark with at most one event on its words and each event with one mark: the pairs right in most parts first. */
function matchEvents(marks: readonly MarkedEvent[], reading: Reading): Map<MarkedEvent, EventMention> {
  const pairs = marks.flatMap((mark) =>
    reading.found.events
      .filter((event) => reading.isOn(event, mark.words))
      .map((event) => ({ mark, event, rank: rankOf(mark, event, reading) })),
  )
  const matched = new Map<MarkedEvent, EventMention>()
  const taken = new Set<EventMention>()
  for (const { mark, event } of pairs.sort((a, b) => b.rank - a.rank)) {
    if (matched.has(mark) || taken.has(event)) continue
    matched.set(mark, event)
    taken.add(event)
  }
  return matched
}

function rankOf(mark: MarkedEvent, event: EventMention, reading: Reading): number {
  const right = judgeParts(mark, event, reading)
  return PARTS.filter((part) => right[part]).length + (mark.isOptional ? 0 : 0.5)
}

/** Whether an unmatched event tells an optional one, or on another word what a matched one tells. */
function isPartOf(event: EventMention, mark: MarkedEvent, reading: Reading, taken: readonly EventMention[]): boolean {
  if (!reading.isOn(event, mark.words) || isFalselyHappened(event, mark)) return false
  return mark.isOptional || !taken.some(({ trigger }) => overlaps(trigger, event.trigger))
}

const isFalselyHappened = ({ status }: EventMention, { statuses }: MarkedEvent) =>
  status === 'happened' && !statuses.includes('happened')

function judgeEvent(number: number, marked: MarkedEvent, told: EventMention | undefined, reading: Reading): Outcome {
  const right = judgeParts(marked, told, reading)
  const { kind, status } = right
  const { actors, targets } = marked
  return {
    number,
    marked,
    told: told && reading.tell(told),
    right,
    whole: PARTS.every((part) => right[part]),
    lenient:
      told !== undefined &&
      kind &&
      status &&
      (right.actors || reading.haveCommon(told.actors, actors)) &&
      (right.targets || reading.haveCommon(told.targets, targets)),
    date: marked.dates.length > 0 ? told !== undefined && marked.dates.includes(told.date ?? '') : null,
    place: marked.place.length > 0 ? told !== undefined && reading.isCalled(told.place, marked.place) : null,
    figures: marked.figures.length > 0 ? marked.figures.every((figure) => hasFigure(told, figure)) : null,
  }
}

function judgeParts(marked: MarkedEvent, told: EventMention | undefined, reading: Reading): Record<Part, boolean> {
  if (!told) return { kind: false, actors: false, targets: false, status: false }
  const { actors, targets } = marked
  return {
    kind: marked.kinds.includes(told.kind),
    actors: reading.areThese(told.actors, told.targets, actors, targets),
    targets: reading.areThese(told.targets, told.actors, targets, actors),
    status: marked.statuses.includes(told.status),
  }
}

const hasFigure = (told: EventMention | undefined, { number, words }: MarkedFigure) =>
  told?.quantities.some(
    (quantity) =>
      quantity.number === number &&
      [quantity.fate, quantity.unit, quantity.what].some((word) => word && words.includes(word)),
  ) ?? false

/** A text and what was found in it. */
class Reading {
  readonly text: string
  readonly found: Found

  constructor(text: string, found: Found) {
    this.text = text
    this.found = found
  }

  isOn({ trigger }: EventMention, words: Words): boolean {
    return words.some((word) => occurrences(this.text, word).some((span) => overlaps(trigger, span)))
  }

  /** Whether a role's entities are all those marked for it and nobody else; one in either role may be in the other. */
  areThese(
    ids: readonly string[],
    othersIds: readonly string[],
    marked: readonly MarkedParticipant[],
    others: readonly MarkedParticipant[],
  ): boolean {
    const allowed = [...marked, ...others.filter(({ isEither }) => isEither)]
    const isTold = ({ names, isOptional, isEither }: MarkedParticipant) =>
      isOptional || [...ids, ...(isEither ? othersIds : [])].some((id) => this.isCalled(id, names))
    return marked.every(isTold) && ids.every((id) => allowed.some(({ names }) => this.isCalled(id, names)))
  }

  haveCommon(ids: readonly string[], marked: readonly MarkedParticipant[]): boolean {
    return ids.some((id) => marked.some(({ names }) => this.isCalled(id, names)))
  }

  /** Whether an entity is called one of the names but for case and articles, or has a mention that covers half of one. */
  isCalled(id: string | null, names: readonly string[]): boolean {
    const entity = this.found.entities.find((entity) => entity.id === id)
    if (!entity) return false
    return names.some(
      (name) =>
        plain(name) === plain(entity.name) ||
        occurrences(this.text, name).some((place) =>
          entity.mentions.some(({ span }) => shared(span, place) >= name.length / 2),
        ),
    )
  }

  tell({ kind, actors, targets, status, trigger }: EventMention): string {
    const names = (ids: readonly string[]) =>
      ids.map((id) => this.found.entities.find((entity) => entity.id === id)?.name ?? id).join('+') || '-'
    return `${kind ?? 'none'} | ${names(actors)} | ${names(targets)} | ${status} | ${this.text.slice(...trigger)}`
  }
}

/** Of whole words. */
function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (!isWord(text[at - 1]) && !isWord(text[end])) spans.push([at, end])
  }
  return spans
}

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

const shared = ([start, end]: Span, [from, to]: Span) => Math.min(end, to) - Math.max(start, from)

const overlaps = (a: Span, b: Span) => shared(a, b) > 0

const plain = (name: string) => name.toLowerCase().replace(/^(?:an?|the) /, '')

/** How a marked word was told: not at all, as happened, or otherwise. */
export type Telling = 'missed' | 'happened' | 'otherwise'

export interface JudgedWords {
  readonly words: Words
  readonly telling: Telling
}

export interface JudgedUnreal {
  readonly number: number
  readonly unreality: UnrealCase['unreality']
  readonly text: string
  readonly unreal: readonly JudgedWords[]
  readonly real: readonly JudgedWords[]
}

/** As happened where any event on the words is: one such is enough to mislead. */
export function judgeUnrealCase({ number, unreality, text, unreal, real }: UnrealCase, found: Found): JudgedUnreal {
  const reading = new Reading(text, found)
  const judge = (words: Words): JudgedWords => {
    const statuses = found.events.filter((event) => reading.isOn(event, words)).map(({ status }) => status)
    if (statuses.length === 0) return { words, telling: 'missed' }
    return { words, telling: statuses.includes('happened') ? 'happened' : 'otherwise' }
  }
  return { number, unreality, text, unreal: unreal.map(judge), real: real.map(judge) }
}
