import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay } from '../time/calendar.ts'
import { toEdtf } from '../time/edtf.ts'
import { daysByPackage } from './edtf-package.test.fixture.ts'
import { readEdtf } from './read-edtf.ts'

const tell = (value: string) => {
  const extent = readEdtf(value)
  if (extent === null) return null
  const { from, to, granularity, approximate } = extent
  const days = [from, to].map((day) => (day === null ? '..' : formatDay(day))).join('/')
  return `${days} ${granularity}${approximate ? ' ~' : ''}`
}

/** Values that the package `edtf` reads as the same days. */
const agreed = [
  ['a day', '2022-02-07', '2022-02-07/2022-02-07 day'],
  ['an approximate day', '2022-02-07~', '2022-02-07/2022-02-07 day ~'],
  ['an uncertain day is not approximate', '2022-02-07?', '2022-02-07/2022-02-07 day'],
  ['an approximate and uncertain day', '2022-02-07%', '2022-02-07/2022-02-07 day ~'],
  ['a time of day', '2022-02-07T14:30:00Z', '2022-02-07/2022-02-07 time'],
  ['a month', '2022-02', '2022-02-01/2022-02-28 month'],
  ['February of a leap year', '2024-02', '2024-02-01/2024-02-29 month'],
  ['a day of a month that nobody knows', '2022-02-XX', '2022-02-01/2022-02-28 month'],
  ['a year', '2022', '2022-01-01/2022-12-31 year'],
  ['a month that nobody knows', '2022-XX', '2022-01-01/2022-12-31 year'],
  ['a decade', '199X', '1990-01-01/1999-12-31 decade'],
  ['a century', '19XX', '1900-01-01/1999-12-31 century'],
  ['a range of days', '2022-02-07/2022-02-09', '2022-02-07/2022-02-09 range'],
  ['a range with an approximate end', '2022-02-07/2022-02-09~', '2022-02-07/2022-02-09 range ~'],
  ['a range of months', '2022-01/2022-03', '2022-01-01/2022-03-31 range'],
  ['an open end', '2014/..', '2014-01-01/.. range'],
  ['an open beginning', '../2014', '../2014-12-31 range'],
  ['an unknown end', '2014-05/', '2014-05-01/.. range'],
  ['an unknown beginning', '/2014-05-03', '../2014-05-03 range'],
] as const

test.each(agreed)('%s: %s', (_why, value, told) => {
  expect(tell(value)).toBe(told)
})

test.each(agreed)('the package edtf covers the same days: %s', (_why, value, told) => {
  expect(daysByPackage(value)).toBe(told.split(' ')[0])
})

/** EDTF leaves open which months a season has: here the meteorological ones of the north, as in the time stage. */
test.each([
  ['spring', '2022-21', '2022-03-01/2022-05-31 season'],
  ['summer', '2022-22~', '2022-06-01/2022-08-31 season ~'],
  ['winter runs into the next year', '2022-24', '2022-12-01/2023-02-28 season'],
  ['the third quarter', '2022-35', '2022-07-01/2022-09-30 quarter'],
  ['the second half', '2022-41', '2022-07-01/2022-12-31 half'],
])('%s: %s', (_why, value, told) => {
  expect(tell(value)).toBe(told)
})

test.each([
  ['nothing', ''],
  ['a day that no calendar has', '2022-02-30'],
  ['a thirteenth month', '2022-13'],
  ['a day in a season', '2022-21-03'],
  ['an end before the beginning', '2022-03/2022-02'],
  ['a range without ends', '../..'],
  ['three ends', '2021/2022/2023'],
  ['one end that cannot be read', '2022/next year'],
  ['TIMEX3', '2022-W06'],
  ['a sentence', 'on Monday'],
  ['a year of five digits', 'Y17000'],
])('%s is no date: %s', (_why, value) => {
  expect(readEdtf(value)).toBeNull()
})

describe('properties', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\dX./~?%TWZ:-]{0,24}$/))

  test('any text is read or not, and never ends before it begins', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const extent = readEdtf(value)
        if (extent === null) return
        expect(extent.from !== null || extent.to !== null).toBe(true)
        if (extent.from !== null && extent.to !== null) expect(extent.from).toBeLessThanOrEqual(extent.to)
      }),
    )
  })

  test('what the time stage writes is EDTF, and read', () => {
    const written = fc.stringMatching(
      /^(?:19|20)\d\d(?:|-(?:0[1-9]|1[0-2])|-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|-W(?:0[1-9]|[1-4]\d|5[0-2])(?:-WE)?|-Q[1-4]|-H[12]|-(?:SP|SU|FA|WI))$/,
    )
    fc.assert(
      fc.property(written, fc.boolean(), (value, approximate) => {
        const told = toEdtf(value, approximate ? 'APPROX' : null)
        expect(told).not.toBeNull()
        expect(() => daysByPackage(told!)).not.toThrow()
        expect(readEdtf(told!)).not.toBeNull()
      }),
    )
  })
})
