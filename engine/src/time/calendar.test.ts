import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  civilOf,
  type Day,
  dayOf,
  daysBetween,
  easterOf,
  formatDay,
  formatWeek,
  nthWeekday,
  parseDay,
  weekdayBeside,
  weekdayOf,
} from './calendar.ts'

const day = (value: string): Day => parseDay(value)!
const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }) as fc.Arbitrary<Day>

test.each([
  ['a day', '2022-02-08', '2022-02-08'],
  ['a time of day', '2022-02-08T14:30', '2022-02-08'],
  ['a part of day', '2022-02-08TMO', '2022-02-08'],
  ['29 February of a leap year', '2000-02-29', '2000-02-29'],
  ['29 February of a century that is no leap year', '1900-02-29', null],
  ['30 February', '2022-02-30', null],
  ['a month', '2022-02', null],
  ['a week', '2022-W06', null],
  ['an unknown year', 'XXXX-02-08', null],
  ['month 13', '2022-13-01', null],
  ['more text after it', '2022-02-08 or so', null],
])('parseDay: %s', (_why, value, expected) => {
  const parsed = parseDay(value)
  expect(parsed === null ? null : formatDay(parsed)).toBe(expected)
})

test.each([
  ['the epoch', '1970-01-01', 4],
  ['a Tuesday', '2022-02-08', 2],
  ['a Sunday', '2000-04-16', 7],
  ['before the epoch', '1962-10-16', 2],
])('weekdayOf: %s', (_why, value, expected) => expect(weekdayOf(day(value))).toBe(expected))

test.each([
  ['an ordinary week', '2022-02-08', '2022-W06'],
  ['1 January in the last week of the year before', '2021-01-01', '2020-W53'],
  ['31 December in the first week of the year after', '2024-12-31', '2025-W01'],
  ['the first Thursday is in week 1', '2015-01-01', '2015-W01'],
])('ISO week: %s', (_why, value, expected) => expect(formatWeek(day(value))).toBe(expected))

test.each([
  ['into a shorter month', '2022-01-31', 1, '2022-02-28'],
  ['back over a new year', '2022-02-08', -3, '2021-11-08'],
  ['a year on from a leap day', '2024-02-29', 12, '2025-02-28'],
])('addMonths: %s', (_why, value, months, expected) => expect(formatDay(addMonths(day(value), months))).toBe(expected))

test.each([
  ['2000', '2000-04-23'],
  ['2022', '2022-04-17'],
  ['2038, as late as it can be', '2038-04-25'],
])('Easter of %s', (year, expected) => expect(formatDay(easterOf(Number.parseInt(year, 10)))).toBe(expected))

test.each([
  ['fourth Thursday of November', 1999, 11, 4, 4, '1999-11-25'],
  ['last Monday of May', 2022, 5, 1, -1, '2022-05-30'],
  ['first Monday of September', 2022, 9, 1, 1, '2022-09-05'],
])('nthWeekday: %s', (_why, year, month, weekday, n, expected) =>
  expect(formatDay(nthWeekday(year, month, weekday, n))).toBe(expected),
)

test('a day and its written form go back and forth', () => {
  fc.assert(
    fc.property(anyDay, (n) => {
      const { year, month, day: dayOfMonth } = civilOf(n)
      fc.pre(year >= 0 && year <= 9999)
      expect(dayOf(year, month, dayOfMonth)).toBe(n)
      expect(parseDay(formatDay(n))).toBe(n)
    }),
  )
})

test('weekdays follow one another, and days between undo days added', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (n, days) => {
      expect(weekdayOf(addDays(n, 1))).toBe((weekdayOf(n) % 7) + 1)
      expect(daysBetween(n, addDays(n, days))).toBe(days)
    }),
  )
})

test('the weekday beside a day is that weekday, within a week, and on its side', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(-1 as const, 1 as const),
      (n, weekday, side) => {
        const found = weekdayBeside(n, weekday, side)
        expect(weekdayOf(found)).toBe(weekday)
        expect(daysBetween(n, found) * side).toBeGreaterThan(0)
        expect(daysBetween(n, found) * side).toBeLessThanOrEqual(7)
      },
    ),
  )
})
