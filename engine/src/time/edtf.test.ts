// @ts-expect-error the package has no types
import edtf, { parse } from 'edtf'
import { describe, expect, test } from 'vitest'
import type { TimexMod } from '../contract/types.ts'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { toEdtf } from './edtf.ts'
import { findTimes } from './find-times.ts'

/** First and last day of an EDTF as the package `edtf` reads it; null for an open end. */
function daysOf(value: string): [string | null, string | null] {
  const { min, max } = edtf(value)
  const day = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null)
  return [day(min), day(max)]
}

test.each<[string, string, TimexMod | null, string, string | null, string | null]>([
  ['a day', '2022-02-08', null, '2022-02-08', '2022-02-08', '2022-02-08'],
  ['a time of day is on its day', '2022-02-08T14:30Z', null, '2022-02-08', '2022-02-08', '2022-02-08'],
  ['so is a part of it', '2022-02-08TNI', null, '2022-02-08', '2022-02-08', '2022-02-08'],
  ['a leap day', '2024-02-29', null, '2024-02-29', '2024-02-29', '2024-02-29'],
  ['a month', '2022-02', null, '2022-02', '2022-02-01', '2022-02-28'],
  ['a year', '1864', null, '1864', '1864-01-01', '1864-12-31'],
  ['a decade', '199', null, '199X', '1990-01-01', '1999-12-31'],
  ['a century', '18', null, '18XX', '1800-01-01', '1899-12-31'],
  ['a week from Monday to Sunday', '2022-W06', null, '2022-02-07/2022-02-13', '2022-02-07', '2022-02-13'],
  ['a week over the new year', '2020-W53', null, '2020-12-28/2021-01-03', '2020-12-28', '2021-01-03'],
  ['a weekend', '2022-W06-WE', null, '2022-02-12/2022-02-13', '2022-02-12', '2022-02-13'],
  ['a quarter', '2021-Q3', null, '2021-07/2021-09', '2021-07-01', '2021-09-30'],
  ['a half', '2021-H2', null, '2021-07/2021-12', '2021-07-01', '2021-12-31'],
  ['a day of an unknown year', 'XXXX-02-07', null, 'XXXX-02-07', '0000-02-07', '9999-02-07'],
  ['a month of an unknown year', 'XXXX-10', null, 'XXXX-10', '0000-10-01', '9999-10-31'],
  ['an unknown day of a year', '2021-XX-XX', null, '2021-XX-XX', '2021-01-01', '2021-12-31'],
  ['around a day', '2022-03-07', 'APPROX', '2022-03-07~', '2022-03-07', '2022-03-07'],
  ['around a month', '2022-03', 'APPROX', '2022-03~', '2022-03-01', '2022-03-31'],
  ['around a week', '2022-W04', 'APPROX', '2022-01-24~/2022-01-30~', '2022-01-24', '2022-01-30'],
  ['around a decade', '195', 'APPROX', '1950~/1959~', '1950-01-01', '1959-12-31'],
  ['around a day of an unknown year', 'XXXX-02-07', 'APPROX', 'XXXX-02-07', '0000-02-07', '9999-02-07'],
  ['more than ten years ago', '2012', 'BEFORE', '../2012', null, '2012-12-31'],
  ['a day or earlier', '2022-02-08', 'ON_OR_BEFORE', '../2022-02-08', null, '2022-02-08'],
  ['2024 and beyond', '2024', 'ON_OR_AFTER', '2024/..', '2024-01-01', null],
  ['less than two weeks ago', '2022-W04', 'AFTER', '2022-01-24/..', '2022-01-24', null],
  ['early in a month', '2022-03', 'START', '2022-03', '2022-03-01', '2022-03-31'],
])('%s: %s %s', (_why, value, mod, expected, first, last) => {
  expect(toEdtf(value, mod)).toBe(expected)
  expect(daysOf(expected)).toEqual([first, last])
})

/** EDTF leaves open when a season begins, so only its year and number say something. */
test.each([
  ['spring', '2022-SP', 21],
  ['summer', '2022-SU', 22],
  ['autumn', '2022-FA', 23],
  ['winter', '2022-WI', 24],
])('%s', (_season, value, number) => {
  expect(parse(toEdtf(value)!)).toMatchObject({ type: 'Season', values: [2022, number] })
  expect(toEdtf(value, 'APPROX')).toBe(toEdtf(value))
})

test.each([
  'PAST_REF',
  'PRESENT_REF',
  'FUTURE_REF',
  'P3W',
  'PXD',
  'PT30M',
  'XXXX',
  'XXXX-XX',
  'XXXX-XX-XX',
  'XXXX-WXX-2',
  'XXXX-WXX-WE',
  'XXXX-Q3',
  'XXXX-SP',
  'XXX',
  '2022-W54',
  '9999-W52',
  '',
])('%s has no place on a calendar', (value) => expect(toEdtf(value)).toBeNull())

describe('in a text', () => {
  test.each([
    ['a repeated time is no date', 'They march every July.', [null]],
    ['a rough date', 'It closes around 7 March.', ['2022-03-07~']],
    ['long ago', 'It closed more than ten years ago.', ['../2012']],
    ['parts of a century', 'Built in the 19th century, it burned in the early 1920s.', ['18XX', '192X']],
  ])('%s: %s', (_why, text, expected) => {
    expect(findTimes(readEnglish(text), '2022-02-08').map((time) => time.edtf)).toEqual(expected)
  })
})
