/** The cases of bench/events: pieces of ordinary news with their events, and events that have not happened. */
import { readFileSync } from 'node:fs'
import type { EventStatus } from '@nutgraf/engine'

const folder = new URL('../events/', import.meta.url)

/** Wednesday: the date that every report of bench/events bears. */
export const PUBLISHED = '2024-03-13'

/** One who takes part. */
export interface MarkedParticipant {
  /** They mean the same, as the text prints them. */
  readonly names: readonly string[]
  readonly isOptional: boolean
  /** It may be among the actors or among the targets. */
  readonly isEither: boolean
}

/** "14 killed"; the words are what became of people, a unit or what is counted, whichever is told. */
export interface MarkedFigure {
  readonly number: number
  readonly words: readonly string[]
}

export interface MarkedEvent {
  readonly isOptional: boolean
  /** Those that will do; null for no kind. */
  readonly kinds: readonly (string | null)[]
  readonly actors: readonly MarkedParticipant[]
  readonly targets: readonly MarkedParticipant[]
  /** Those that will do. */
  readonly statuses: readonly EventStatus[]
  /** Any of them tells of the event. */
  readonly words: readonly string[]
  /** TIMEX3 values that will do; empty where none is marked. */
  readonly dates: readonly string[]
  /** Names that mean the same; empty where none is marked. */
  readonly place: readonly string[]
  readonly figures: readonly MarkedFigure[]
}

export interface MarkedCase {
  readonly number: number
  readonly text: string
  readonly events: readonly MarkedEvent[]
}

export const UNREALITIES = ['denied', 'planned', 'possible', 'demanded', 'feared', 'claimed'] as const
export type Unreality = (typeof UNREALITIES)[number]

/** Words that tell of one event. */
export type Words = readonly string[]

export interface UnrealCase {
  readonly number: number
  readonly unreality: Unreality
  readonly text: string
  readonly unreal: readonly Words[]
  readonly real: readonly Words[]
}

export const readOrdinaryCases = (): MarkedCase[] => readBlocks('ordinary.txt').map(readCase)
/** More of ordinary news, all of it to write rules on: none is held back. */
export const readPracticeCases = (): MarkedCase[] => readBlocks('practice.txt').map(readCase)
export const readUnrealCases = (): UnrealCase[] => readBlocks('unreal.txt').map(readUnrealCase)

/** Odd numbers: only scored, never read while rules are written. */
export const isHeldBack = ({ number }: { readonly number: number }): boolean => number % 2 === 1

const readBlocks = (file: string) => readFileSync(new URL(file, folder), 'utf8').split(/^# /m).slice(1)

/** A block of `ordinary.txt` or `practice.txt`: its number and title, then lines as bench/events/README.md has them. */
export function readCase(block: string): MarkedCase {
  const [title = '', ...lines] = block.split('\n')
  const isEvent = (line: string) => /^\??= /.test(line)
  return {
    number: Number.parseInt(title, 10),
    text: textOf(lines.filter((line) => !isEvent(line))),
    events: lines.filter(isEvent).map(readEvent),
  }
}

/** A block of `unreal.txt`. Throws where its kind is none of the six. */
export function readUnrealCase(block: string): UnrealCase {
  const [title = '', ...lines] = block.split('\n')
  const unreality = UNREALITIES.find((name) => title.endsWith(` ${name}`))
  if (!unreality) throw new Error(`no kind of unreality: "${title}"`)
  const marked = (mark: string) => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2))
  return {
    number: Number.parseInt(title, 10),
    unreality,
    text: textOf(lines.filter((line) => !/^[!+] /.test(line))),
    unreal: marked('!').map(alternatives),
    real: marked('+').map(alternatives),
  }
}

const textOf = (lines: readonly string[]) => lines.join('\n').trim()

function readEvent(line: string): MarkedEvent {
  const isOptional = line.startsWith('?')
  const [kinds = '', actors = '', targets = '', statuses = '', words = '', ...rest] = line
    .slice(isOptional ? 3 : 2)
    .split(' | ')
  const extra = (label: string) => rest.find((part) => part.startsWith(`${label} `))?.slice(label.length + 1)
  return {
    isOptional,
    kinds: alternatives(kinds).map((kind) => (kind === 'none' ? null : kind)),
    actors: readParticipants(actors),
    targets: readParticipants(targets),
    statuses: alternatives(statuses) as EventStatus[],
    words: alternatives(words),
    dates: alternatives(extra('date')),
    place: alternatives(extra('place')),
    figures: extra('figures')?.split(', ').map(readFigure) ?? [],
  }
}

const alternatives = (words: string | undefined) => words?.split('/') ?? []

const readParticipants = (list: string) => (list === '-' ? [] : list.split('+').map(readParticipant))

function readParticipant(marked: string): MarkedParticipant {
  const [, either, bracket, names = ''] = /^(~?)(\(?)(.*?)\)?$/.exec(marked)!
  return { names: names.split('/'), isOptional: bracket === '(', isEither: either === '~' }
}

function readFigure(figure: string): MarkedFigure {
  const [number = '', words] = figure.split(' ')
  return { number: Number(number), words: alternatives(words) }
}
