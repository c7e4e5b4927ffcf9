import { expect, test } from 'vitest'
import { dayNumber } from './report-dates.ts'

test.each([
  ['a day', '1970-01-02', 1],
  ['a time without an offset is UTC', '1970-01-02T12:00:00', 1.5],
  ['an offset is taken off', '1970-01-02T12:00+12:00', 1],
  ['a month is its first day', '1970-02', 31],
  ['a week is its Monday', '1970-W02', 4],
  ['a month that does not exist runs on', '1970-13-01', 365],
  ['words are no date', 'yesterday', null],
  ['nothing is no date', null, null],
])('%s', (_why, value, day) => {
  expect(dayNumber(value)).toBe(day)
})
