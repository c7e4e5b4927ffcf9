/** Lengths of time as TIMEX3 (ISO 8601) writes them. */
import type { Amount, Unit } from './meaning.ts'

const LETTERS: Readonly<Record<Unit, readonly [prefix: 'P' | 'PT', letter: string, times: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
}
/** An open number keeps the unit it was said in. */
const OPEN: Partial<Record<Unit, string>> = { decade: 'PXDE', century: 'PXCE' }
/** Half a unit in the next smaller one. */
const HALVES: Partial<Record<Unit, string>> = { year: '6M', day: 'T12H', hour: '30M', minute: '30S' }

/** `P3W`, `PT30M`, `P1Y6M`; `PXD` for an open number. */
export function formatDuration(amount: Amount, unit: Unit): string {
  const [prefix, letter, times] = LETTERS[unit]
  if (amount === null) return OPEN[unit] ?? `${prefix}X${letter}`
  const count = amount * times
  const half = HALVES[unit]
  if (half && count % 1 === 0.5) return `${prefix}${count > 1 ? `${Math.floor(count)}${letter}` : ''}${half}`
  return `${prefix}${count}${letter}`
}
