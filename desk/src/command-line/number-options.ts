/** Options that are numbers. */
import { UsageError } from '../errors.ts'
import type { Options } from './parse-command-line.ts'

/**
 * The value of the option `--NAME`, or null where it is not given.
 *
 * @throws {UsageError} naming the option and what it takes
 */
export function wholeNumber(given: Options, name: string, least: number, most: number): number | null {
  const text = given[name]
  if (text === undefined) return null
  const value = Number(text)
  if (typeof text === 'string' && /^\d+$/.test(text) && value >= least && value <= most) return value
  throw new UsageError(`--${name} takes a whole number from ${least} to ${most}, not "${text}"`)
}

/**
 * How many threads read lines. One unless asked for: what a second costs to start is more than a few reports take, and
 * the other cores may be in use.
 *
 * @throws {UsageError}
 */
export function jobsOf(given: Options): number {
  return wholeNumber(given, 'jobs', 1, 256) ?? 1
}
