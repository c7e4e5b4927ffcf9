import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateInUrl, readDate } from './page-date.ts'

test.each([
  ['2031-03-04', '2031-03-04'],
  ['2031-03-04T08:15:00+02:00', '2031-03-04T08:15:00+02:00'],
  ['2031-03-04T23:15:00-0800', '2031-03-04T23:15:00-08:00'],
  ['2031-03-04T08:15:00.000Z', '2031-03-04T08:15:00Z'],
  ['2031-03-04 08:15', '2031-03-04T08:15'],
  ['2031/3/4', '2031-03-04'],
  ['20310304', '2031-03-04'],
  ['20310304T081500Z', '2031-03-04T08:15:00Z'],
  ['1930378500', '2031-03-04T08:15:00Z'],
  ['Tue, 04 Mar 2031 08:15:00 GMT', '2031-03-04T08:15:00Z'],
  ['Published: March 4, 2031 at 8:15 pm', '2031-03-04T20:15'],
  ['4th of March, 2031', '2031-03-04'],
  ['Mar. 4, 2031 12.05 a.m.', '2031-03-04T00:05'],
  ['04-Mar-2031', '2031-03-04'],
  ['14/03/2031', '2031-03-14'],
  ['03/14/2031', '2031-03-14'],
])('%s is %s', (text, value) => {
  expect(readDate(text)).toBe(value)
})

test.each([
  ['a day that could be two', '03/04/2031'],
  ['no such day', '2031-02-30'],
  ['no such month', '4 Brumaire 2031'],
  ['no year', '4 March'],
  ['a year that is none', '9999-03-04'],
  ['nothing', ''],
])('%s gives no date', (_why, text) => {
  expect(readDate(text)).toBeNull()
})

test.each([
  ['https://courier.example/2031/03/04/storm', '2031-03-04'],
  ['https://courier.example/news/2031/mar/04/storm', '2031-03-04'],
  ['https://courier.example/2031-03-04-storm', '2031-03-04'],
  ['https://courier.example/20310304/storm', '2031-03-04'],
  ['https://courier.example/2031/storm', null],
  ['https://courier.example/id/20319999', null],
])('%s', (url, value) => {
  expect(dateInUrl(url)).toBe(value)
})

test('a date is a date in any string', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readDate(text) ?? '2031-03-04').toMatch(
        /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/,
      )
    }),
  )
})
