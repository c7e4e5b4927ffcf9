import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateEntry } from '../timeline/date-entry.ts'
import { tellDate, tellEntry, tellRange } from './tell-date.ts'

test.each([
  ['a day', '2031-03-08', '8 Mar 2031', '2031-03-08'],
  ['a part of a day', '2031-03-08TMO', '8 Mar 2031, morning', '2031-03-08T06'],
  ['a clock time', '2031-03-08T14:30', '8 Mar 2031, 14:30', '2031-03-08T14:30'],
  ['midnight sharp is a day without a time', '2031-03-08T00:00:00Z', '8 Mar 2031', '2031-03-08'],
  ['a month is not a day', '2031-03', 'Mar 2031', '2031-03'],
  ['a week is told by its Monday', '2022-W06', 'week of 7 Feb 2022', '2022-02-07'],
  ['a weekend by its Saturday', '2022-W06-WE', 'weekend of 12 Feb 2022', '2022-02-12'],
  ['the first ISO week may begin in the old year', '2020-W01', 'week of 30 Dec 2019', '2019-12-30'],
  ['a season', '2030-SU', 'summer 2030', '2030-06'],
  ['a quarter', '2030-Q3', 'quarter 3 of 2030', '2030-07'],
  ['a year', '2030', '2030', '2030'],
  ['a decade', '199', '1990s', '1990'],
  ['the present has no date', 'PRESENT_REF', 'now', null],
  ['a duration has none', 'P30M', 'P30M', null],
  ['a thirteenth month is not believed', '2030-13-01', '2030-13-01', null],
])('%s', (_why, value, words, from) => {
  expect(tellDate(value)).toEqual({ words, from })
})

test.each([
  ['one day', ['2031-03-08', '2031-03-08T14:00'], '8 Mar 2031'],
  ['days of one month', ['2031-03-11', '2031-03-08'], '8–11 Mar 2031'],
  ['over the end of a month', ['2031-02-27', '2031-03-01'], '27 Feb – 1 Mar 2031'],
  ['a month and a day', ['2031-02', '2031-02-11'], 'Feb 2031 – 11 Feb 2031'],
  ['none', ['PAST_REF'], ''],
])('range: %s', (_why, values, expected) => {
  expect(tellRange(values)).toBe(expected)
})

const entry = (edtf: string | null, date: string | null = null) => ({
  date,
  edtf,
  granularity: edtf === null ? null : dateEntry(date, edtf).granularity,
  approximate: edtf === null ? false : dateEntry(date, edtf).approximate,
})
test.each([
  ['a day', entry('2031-03-08'), '8 Mar 2031'],
  ['a clock time, which EDTF leaves to TIMEX3', entry('2031-03-08', '2031-03-08T14:30'), '8 Mar 2031, 14:30'],
  ['an approximate month', entry('2031-03~'), 'c. Mar 2031'],
  ['a range of days', entry('2031-03-08/2031-03-10'), '8–10 Mar 2031'],
  ['with an approximate end', entry('2031-03-08/2031-03-10~'), 'c. 8–10 Mar 2031'],
  ['a range of months', entry('2031-01/2031-03'), 'Jan–Mar 2031'],
  ['of years', entry('2028/2031'), '2028–2031'],
  ['since a year', entry('2028/..'), 'from 2028 on'],
  ['until a day', entry('/2031-03-08'), 'until 8 Mar 2031'],
  ['a week', entry('2022-02-07/2022-02-13', '2022-W06'), 'week of 7 Feb 2022'],
  ['a quarter', entry('2031-01/2031-03', '2031-Q1'), 'quarter 1 of 2031'],
  ['a season that only EDTF gives', entry('2031-22'), 'summer 2031'],
  ['a century', entry('19XX'), '1900s'],
  ['about a decade, which EDTF can qualify only as its years', entry('1990~/1999~', '199'), 'c. 1990s'],
  ['about a week', entry('2022-02-07~/2022-02-13~', '2022-W06'), 'c. week of 7 Feb 2022'],
  ['no date', entry(null, 'PRESENT_REF'), ''],
])('on the timeline: %s', (_why, given, words) => {
  expect(tellEntry(given)).toBe(words)
})

test('any value has words', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(typeof tellDate(value).words).toBe('string')
    }),
  )
  const shaped = fc.stringMatching(/^\d{4}-(W\d\d(-WE)?|\d\d-\d\d(T\d\d:\d\d)?|Q\d)$/)
  fc.assert(
    fc.property(shaped, (value) => {
      expect(tellDate(value).words).not.toBe('')
    }),
  )
})
