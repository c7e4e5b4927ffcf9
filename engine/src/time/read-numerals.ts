/** Words in figures: what a token that begins with a digit can be. */
import { type Day, dayOf, formatDay } from './calendar.ts'
import type { Reading } from './grammar.ts'
import type { Clock, Meaning } from './meaning.ts'

type Reader = (parts: RegExpExecArray) => Reading[] | null

// Each pattern is anchored and its runs are bounded, so none can backtrack beyond a few characters.
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{1,4})$/, ([, digits]) => readInteger(digits!)],
  [/^(\d{1,3}(?:,\d{3}){1,4})$/, ([, digits]) => [{ class: 'NUM', value: Number(digits!.replaceAll(',', '')) }]],
  [/^(\d{1,6}\.\d{1,4}|\d{5,9})$/, ([, digits]) => [...numbers(Number(digits)), ...hourWithStop(digits!)]],
  [/^(\d{1,2})(?:st|nd|rd|th)$/, ([, digits]) => readOrdinal(Number(digits))],
  [/^(?:1\/2|½)$/, () => [{ class: 'HALF', value: 0.5 }]],
  [/^9\/11$/, () => wholeDay(2001, 9, 11)], // the attacks of that day, known by these figures
  [/^(\d{4})-(\d{2})-(\d{2})(?:t.{0,20})?$/, ([, y, m, d]) => wholeDay(Number(y), Number(m), Number(d))],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, ([, y, m, d]) => wholeDay(Number(y), Number(m), Number(d))],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/, ([, a, b, y]) => figures(Number(a), Number(b), fullYear(y!))],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([, d, m, y]) => wholeDay(Number(y), Number(m), Number(d))],
  [/^(\d{1,2}):(\d{2})(?::(\d{2}))?$/, ([, h, m, s]) => hourMinute(Number(h), Number(m), s ? Number(s) : null)],
  [/^(\d{3}0)'?s$/, ([, year]) => [{ class: 'DECADE', value: year!.slice(0, 3) }]],
  [/^(\d)0s$/, ([, tens]) => [{ class: 'TENS', value: Number(tens) }]],
  [/^(\d{1,2})(am|pm)$/, ([, h, half]) => clockOfHalf(Number(h), 0, half!)],
  [/^(\d{1,2})[:.](\d{2})(am|pm)$/, ([, h, m, half]) => clockOfHalf(Number(h), Number(m), half!)],
]

/** The readings of a token in lower case, or null where it is no number, date or clock time. */
export function readNumerals(word: string): Reading[] | null {
  for (const [form, read] of FORMS) {
    const parts = form.exec(word)
    if (parts) return read(parts)
  }
  return null
}

function readInteger(digits: string): Reading[] {
  const value = Number(digits)
  const readings = numbers(value)
  if (digits.length <= 2 && value >= 1 && value <= 31) readings.push({ class: 'DAY', value })
  if (digits.length <= 2 && value <= 24) readings.push({ class: 'HOUR', value })
  if (digits.length === 2) readings.push({ class: 'TWODIGITS', value })
  if (digits.length === 4 && isClock(Math.floor(value / 100), value % 100))
    readings.push({ class: 'FOURDIGITS', value })
  if (digits.length === 4 && value >= 1000 && value < 2100)
    readings.push({ class: value < 1900 ? 'OLDYEAR' : 'YEAR', value })
  return readings
}

const numbers = (value: number): Reading[] => [{ class: 'NUM', value }]
const isClock = (hour: number, minute: number) => hour <= 24 && minute < 60

/** "10.30 a.m.", British style. */
function hourWithStop(digits: string): Reading[] {
  const parts = /^(\d{1,2})\.(\d{2})$/.exec(digits)
  if (!parts || !isClock(Number(parts[1]), Number(parts[2]))) return []
  return [{ class: 'HOURSTOP', value: Number(parts[1]) * 60 + Number(parts[2]) }]
}

function readOrdinal(value: number): Reading[] {
  const readings: Reading[] = [{ class: 'NTH', value }]
  if (value >= 1 && value <= 31) readings.push({ class: 'DAYTH', value })
  if (value >= 1 && value <= 12) readings.push({ class: 'ORD', value })
  return readings
}

const meaning = (name: string, value: Meaning): Reading[] => [{ class: name, value }]

function wholeDay(year: number, month: number, day: number): Reading[] | null {
  const found: Day | null = dayOf(year, month, day)
  return found === null ? null : meaning('WHOLEDAY', { kind: 'value', type: 'DATE', value: formatDay(found) })
}

function figures(a: number, b: number, year: number): Reading[] | null {
  if (dayOf(year, a, b) === null && dayOf(year, b, a) === null) return null
  return meaning('WHOLEDAY', { kind: 'figures', year, parts: [a, b] })
}

function hourMinute(hour: number, minute: number, second: number | null): Reading[] | null {
  if (!isClock(hour, minute) || (second ?? 0) > 59) return null
  return meaning('HOURMIN', { kind: 'time', date: null, at: { hour, minute, second, zone: '' } })
}

function clockOfHalf(hour: number, minute: number, half: string): Reading[] | null {
  if (hour < 1 || hour > 12 || minute > 59) return null
  const at: Clock = { hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute, second: null, zone: '' }
  return meaning('CLOCKTIME', { kind: 'time', date: null, at })
}

/** Two figures stand for the year that POSIX reads in them: 69–99 are of the 1900s. */
function fullYear(digits: string): number {
  const value = Number(digits)
  return digits.length > 2 ? value : value + (value >= 69 ? 1900 : 2000)
}
