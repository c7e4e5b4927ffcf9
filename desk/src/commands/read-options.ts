/** The options of `nutgraf read`, from words to values. */

import { wholeNumber } from '../command-line/number-options.ts'
import type { Options } from '../command-line/parse-command-line.ts'
import { UsageError } from '../errors.ts'
import type { Io } from '../io.ts'

/** What is printed instead of the brief; each is an option of that name. */
const otherFormats = ['json', 'markdown', 'timelinejs', 'ics'] as const

export interface ReadOptions {
  readonly format: 'brief' | (typeof otherFormats)[number]
  /** Show all rows, each in full. */
  readonly all: boolean
  /** Columns. */
  readonly width: number
  readonly colour: boolean
  /** ISO date, the day of reading. */
  readonly today: string
  readonly follow: boolean
  readonly timeoutMs: number
  readonly maxBytes: number
}

const narrowest = 40
const widest = 200
const usualWidth = 80
/** Wider lines are hard to follow, so a wide terminal is not filled unless --width asks for it. */
const widestUnasked = 120

/** @throws {UsageError} naming the option and what it takes */
export function readOptions(given: Options, { stdout, env, now }: Io): ReadOptions {
  const unasked = Math.min(Math.max(stdout.columns || usualWidth, narrowest), widestUnasked)
  return {
    format: formatOf(given),
    all: given.all === true,
    width: wholeNumber(given, 'width', narrowest, widest) ?? unasked,
    colour: wantsColour(given.colour ?? 'auto', stdout.isTTY === true, env),
    today: givenDay(given.today) ?? localDay(now()),
    follow: given.follow === true,
    timeoutMs: (wholeNumber(given, 'timeout', 1, 3600) ?? 20) * 1000,
    maxBytes: (wholeNumber(given, 'max-size', 1, 500) ?? 20) * 1_000_000,
  }
}

function formatOf(given: Options): ReadOptions['format'] {
  const [format, other] = otherFormats.filter((name) => given[name])
  if (other !== undefined) throw new UsageError(`--${format} and --${other} are two kinds of output; choose one`)
  return format ?? 'brief'
}

/** The convention of no-color.org: NO_COLOR with any value that is not empty. */
function wantsColour(when: string | true, isTerminal: boolean, env: Io['env']): boolean {
  if (when === 'always' || when === 'never') return when === 'always'
  if (when !== 'auto') throw new UsageError(`--colour takes auto, always or never, not "${when}"`)
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb'
}

function givenDay(text: string | true | undefined): string | null {
  if (text === undefined) return null
  const date = typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text) return text
  throw new UsageError(`--today takes a date such as 2022-02-08, not "${text}"`)
}

/** The day on the wall where the program runs. */
function localDay(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}
