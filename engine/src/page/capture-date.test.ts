import { describe, expect, test } from 'vitest'
import { chooseDate, findDates, textBesideDates } from './capture-date.ts'

describe('dates as pages print them', () => {
  test.each([
    ['date 2022-02-08', '2022-02-08'],
    ['Published: 8 February 2022 14:30', '2022-02-08T14:30'],
    ['February 8, 2022', '2022-02-08'],
    ['Feb. 8th, 2022', '2022-02-08'],
    ['Tuesday 8 February 2022 12.41 GMT', '2022-02-08T12:41Z'],
    ['Published 2:30 PM ET, Tue February 8, 2022', '2022-02-08T14:30'],
    ['8-Feb-2022', '2022-02-08'],
    ['2022-02-08T14:30:00+01:00', '2022-02-08T14:30:00+01:00'],
    ['2022/02/08', '2022-02-08'],
    ['8.2.2022', '2022-02-08'],
    ['25/02/2022 - 14:30', '2022-02-25T14:30'],
    ['02/25/2022', '2022-02-25'],
    ['08/08/2022', '2022-08-08'],
    ['Tue 08/03/2022', '2022-03-08'],
    ['Wed 08/03/2022', '2022-08-03'],
    ['12:05 am, March 4, 2022', '2022-03-04T00:05'],
    ['6:42 p.m., March 4, 2022', '2022-03-04T18:42'],
  ])('%s', (line, value) => {
    const dates = findDates(line)
    expect(dates.map((date) => date.value)).toEqual([value])
    expect(textBesideDates(line, dates)).toBe('')
  })

  test.each([
    ['could be February or August', '08/02/2022'],
    ['is no day', '31 February 2022'],
  ])('a date that %s has no value', (_why, line) => expect(findDates(line)[0]?.value).toBeNull())

  test.each([
    ['a dateline without year', 'PORT VELL, March 4 (Northern Wire) —'],
    ['a month', 'in May 2022'],
    ['a score', 'won 3-2 in 2022'],
  ])('%s is none', (_why, line) => expect(findDates(line)).toEqual([]))
})

test.each([
  ['publication before change', 'Updated: 9 March 2022 | Published: 8 March 2022', '2022-03-08'],
  ['an unlabelled date before a change', 'March 8, 2022 | Updated March 9, 2022', '2022-03-08'],
  ['a change, where there is nothing else', 'Last updated on March 9, 2022', '2022-03-09'],
])('%s', (_why, line, value) => expect(chooseDate(findDates(line))).toBe(value))

test('what else the line says is left', () => {
  const line = 'By Ada Lind | March 4, 2022 | 5 min read'
  expect(textBesideDates(line, findDates(line))).toBe('By Ada Lind')
})
