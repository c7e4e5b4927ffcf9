import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateFromText } from './date-from-text.ts'

const notAfter = '2026-11-22'

test.each([
  ['a weekday and its date', 'She met the mayor on Monday, February 7, and left.', '2022-02-07'],
  ['a stray space before the comma', 'She met the mayor on Monday ,February 7, and left.', '2022-02-07'],
  ['day before month', 'She met the mayor on Monday 7 February and left.', '2022-02-07'],
  ['an ordinal', 'She met the mayor on Monday, the 7th of February.', '2022-02-07'],
  ['the year is near one that is mentioned', 'Shut since 2010, the bridge opened on Monday, February 7.', '2011-02-07'],
  [
    'a year to come is no such year',
    'Opened on Monday, February 7, the bridge must pay for itself by 2025.',
    '2022-02-07',
  ],
  ['a stated year', 'The court ruled on Tuesday, March 5, 2019, that the bridge was safe.', '2019-03-05'],
  ['a dateline with its year', 'PORT VELL, March 4, 2022 (Northern Wire) — Dockers walked out.', '2022-03-04'],
  [
    'a dateline whose year another day tells',
    'PORT VELL, Feb 8 (Northern Wire) - Dockers walked out after talks on Monday, February 7.',
    '2022-02-08',
  ],
  ['the first past day', 'They will meet on Friday, February 11. The vote was on Monday, February 7.', '2022-02-07'],
])('%s', (_why, text, value) => expect(dateFromText(text, { notAfter })?.value).toBe(value))

test.each([
  ['no date', 'She met the mayor on Monday.'],
  ['no weekday and no year', 'She met the mayor on February 7.'],
  ['a dateline without evidence of its year', 'PORT VELL, Feb 8 (Northern Wire) - Dockers walked out.'],
  ['only a day to come', 'They will meet on Friday, March 11.'],
  ['a deadline', 'The firm has until Friday, March 11, to pay.'],
  ['a day that the calendar has not', 'They met on Monday, February 31.'],
  ['a weekday that its stated date is not', 'They met on Monday, February 8, 2022.'],
  ['a date of the past without weekday', 'The firm, which it bought on March 3, 1998, is closed.'],
])('%s gives none', (_why, text) => expect(dateFromText(text, { notAfter })).toBeNull())

test('without a day of reading a lone weekday is not enough', () => {
  expect(dateFromText('She met the mayor on Monday, February 7.')).toBeNull()
  expect(dateFromText('Shut since 2021, the bridge opened on Monday, February 7.')?.value).toBe('2022-02-07')
})

test('the day of reading bounds the year', () => {
  const text = 'She met the mayor on Monday, February 7.'
  expect(dateFromText(text, { notAfter: '2022-02-07' })?.value).toBe('2022-02-07')
  expect(dateFromText(text, { notAfter: '2022-02-06' })?.value).toBe('2011-02-07')
})

test('the reason says what decided', () => {
  const text = 'She met the mayor on Monday ,February 7, and left.'
  expect(dateFromText(text, { notAfter })?.reason).toBe(
    'Monday, February 7 falls in 2022, the latest such year up to 2026',
  )
  expect(dateFromText(`Shut since 2021. ${text}`)?.reason).toBe(
    'Monday, February 7 falls in 2022, and the text mentions 2021',
  )
})

test('never throws, and gives a day no later than the day of reading', () => {
  const words = fc.constantFrom(
    'Monday',
    'Tuesday',
    ',',
    'February',
    'March',
    '7',
    '29',
    '2022',
    '1999',
    'will',
    'PORT VELL',
    '(NW)',
    '—',
    '.',
    '\u00a0',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(text, (value) => {
      const found = dateFromText(value, { notAfter })
      if (found) expect(found.value <= notAfter && /^\d{4}-\d\d-\d\d$/.test(found.value)).toBe(true)
    }),
  )
})
