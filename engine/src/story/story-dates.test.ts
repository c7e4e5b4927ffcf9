import { expect, test } from 'vitest'
import { dateFromStory, datesAgree } from './story-dates.ts'

test.each([
  ['a day is in its month', '2031-05-03', '2031-05', true],
  ['and in its week', '2031-05-03', '2031-W18', true],
  ['but not in the next', '2031-05-03', '2031-W19', false],
  ['a part of a day is that day', '2031-05-03TMO', '2031-05-03', true],
  ['two days', '2031-05-03', '2031-05-04', false],
  ['a year holds all its months', '2031', '2031-12', true],
])('%s', (_why, a, b, expected) => {
  expect(datesAgree(a, b)).toBe(expected)
  expect(datesAgree(b, a)).toBe(expected)
})

const reports = (...values: (string | null)[]) =>
  values.map((value) => ({ published: { value, basis: value ? ('page' as const) : ('unknown' as const) } }))

test.each([
  ['the middle of a few days', reports('2031-05-03', null, '2031-05-04', '2031-05-06T10:00'), '2031-05-04'],
  ['the month where they are weeks apart', reports('2031-05-03', null, '2031-05-20'), '2031-05'],
  ['nothing where they are months apart', reports('2031-05-03', null, '2031-09-20'), null],
  ['nothing where none is known', reports(null, null), null],
  ['nothing of no reports', [], null],
])('a story lends its date: %s', (_why, known, expected) => {
  expect(dateFromStory(known)?.candidate.value ?? null).toBe(expected)
})

test.each([
  ['one report', reports('2031-05-03', null), 'another report of its story is of 2031-05-03'],
  [
    'several',
    reports('2031-05-03', '2031-05-05', '2031-05-04'),
    '3 other reports of its story are of 2031-05-03 to 2031-05-05',
  ],
])('the reason tells of %s', (_why, known, reason) => {
  expect(dateFromStory(known)!.candidate).toMatchObject({ reason, spans: [], from: 'story' })
})
