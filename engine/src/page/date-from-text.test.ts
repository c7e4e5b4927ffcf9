import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedSchema } from '../contract/schema.ts'
import { type Day, parseDay } from '../time/calendar.ts'
import { dateFromText } from './date-from-text.ts'

const notAfter = '2026-11-22'
const latest = { notAfter, latestYear: true }
const days = (first: string, last: string): [Day, Day] => [parseDay(first)!, parseDay(last)!]

/** Heads of reports; the text goes on without dates. */
const rest = ' The harbour board said the port would stay open. Nobody was hurt.'

describe('a text that is sure of its day', () => {
  test.each([
    [
      'a dateline with its year',
      'PORT VELL, March 4, 2022 (Northern Wire) — Dockers walked out.',
      '2022-03-04',
      'dateline',
    ],
    ['British order', 'LONDON, 8 Feb 2022 (AFP) – The talks failed.', '2022-02-08', 'dateline'],
    ['a day in brackets', 'GENEVA (8 February 2022) – Experts warned of a flood.', '2022-02-08', 'dateline'],
    ['the day first', '8 February 2022, Geneva – Experts warned of a flood.', '2022-02-08', 'dateline'],
    [
      'a press release',
      'NEW YORK, Feb. 08, 2022 (GLOBE NEWSWIRE) -- Vell Lines ordered a ship.',
      '2022-02-08',
      'dateline',
    ],
    ['with a weekday', 'ORLEN, Tuesday, March 1, 2022 — The ferry sank.', '2022-03-01', 'dateline'],
    [
      'under a headline',
      'Ferry sinks off Orlen\n\nORLEN, 1 March 2022 (Pharos) - The ferry sank.',
      '2022-03-01',
      'dateline',
    ],
    [
      'the first of several',
      'ORLEN, March 1, 2022 (AP) — A ferry sank.\n\nKELL, March 2, 2022 (AP) — It rained.',
      '2022-03-01',
      'dateline',
    ],
    [
      'a dateline whose year another day tells',
      'PORT VELL, Feb 8 (Northern Wire) - Dockers, on strike since 2021, met the board on Monday, February 7.',
      '2022-02-08',
      'dateline',
    ],
    [
      'a weekday and a full date',
      'The court ruled on Tuesday, March 5, 2019, that the bridge was safe.',
      '2019-03-05',
      'weekday',
    ],
    ['an abbreviated one', 'The court ruled on Tue., Mar. 5, 2019 that the bridge was safe.', '2019-03-05', 'weekday'],
    ['in British order', 'The court ruled on Tuesday 5 March 2019 that the bridge was safe.', '2019-03-05', 'weekday'],
    ['a year that is near', 'Shut since 2010, the bridge opened on Monday, February 7.', '2011-02-07', 'weekday'],
    [
      'the year that is mentioned',
      'The worst of 2022 so far: on Monday, February 7, the bridge gave way.',
      '2022-02-07',
      'weekday',
    ],
    ['today with its date', 'The court ruled today, 5 March 2019, that the bridge was safe.', '2019-03-05', 'weekday'],
    [
      'the latest of two days',
      'The dam burst on Friday, March 1, 2019. On Tuesday, March 5, 2019, the minister resigned.',
      '2019-03-05',
      'weekday',
    ],
    [
      'the day after, where the text tells of it, too',
      'The dam burst on Monday, March 4, 2019. On Tuesday the minister resigned.',
      '2019-03-05',
      'weekday',
    ],
    [
      'not a plain weekday to come',
      'The dam burst on Monday, March 4, 2019. The minister will speak on Tuesday.',
      '2019-03-04',
      'weekday',
    ],
    [
      'the date behind a headline, whatever day is told of',
      'Bridge gives way Monday, March 4, 2019\n\nThe bridge had been tested on Tuesday, the board said.',
      '2019-03-04',
      'weekday',
    ],
    [
      'a line that is a date',
      'Bridge gives way\n\nTuesday, 5 March 2019\n\nThe bridge gave way at night.',
      '2019-03-05',
      'day',
    ],
    [
      'a line that says so',
      'Bridge gives way\nPublished: 5 March 2019\nThe bridge gave way at night.',
      '2019-03-05',
      'day',
    ],
    [
      'a vote to come has a later year',
      'The court ruled on Tuesday, March 5, 2019, that he may stand in the 2020 election.',
      '2019-03-05',
      'weekday',
    ],
  ])('%s', (_why, head, value, from) => {
    const found = dateFromText(head + rest)
    expect(found).toMatchObject({ value, basis: 'text' })
    expect(found.candidates![0]).toMatchObject({ value, from })
  })
})

describe('a text that is not', () => {
  test.each([
    ['no date at all', 'She met the mayor on Monday.', []],
    ['a dateline without a year', 'PORT VELL, Feb 8 (Northern Wire) - Dockers walked out.', ['XXXX-02-08']],
    ['a weekday without a year', 'She met the mayor on Monday, February 7.', ['XXXX-02-07']],
    ['a day alone', 'She met the mayor on February 7.', ['XXXX-02-07']],
    ['a full date alone is background', 'The firm, bought in a deal on March 3, 1998, is closed.', ['1998-03-03']],
    [
      'a later year shows it to be background',
      'He was shot on Tuesday, March 5, 2019. The trial of 2021 freed her.',
      ['2019-03-05'],
    ],
    ['a day to come', 'They will meet on Friday, March 11, 2022.', []],
    ['one in the present tense', 'The fair opens on Friday, March 11, 2022.', []],
    ['a deadline', 'The firm has until Friday, March 11, 2022, to pay.', []],
    ['an election to come', 'Polls lead to Sunday, March 13, 2022, elections in Orlen.', []],
    ['an anniversary', 'It was the tenth anniversary of Monday, March 5, 2012.', []],
    ['day and weekday that do not agree', 'They met on Monday, February 8, 2022.', []],
    ['a day that no month has', 'They met on Monday, February 31, 2022.', []],
    ['a verb and a number', 'They may 7 times out of ten have sat 3 hours.', []],
    ['a clock', 'They met at noon on March 12:30.', []],
    ['a byline', 'Ada Lind, Feb. 8 — the dock', ['XXXX-02-08']],
    ['the line of an update', 'Bridge gives way\nUpdated: 5 March 2019\nThe bridge gave way at night.', ['2019-03-05']],
    [
      'a dateline that only a plain weekday dates',
      'PORT VELL, Feb 8 (Northern Wire) - Dockers walked out on Tuesday. Their last strike was in 2021.',
      ['2022-02-08'],
    ],
    [
      'a dateline, and years that its weekday is not of',
      'PORT VELL, Feb 8 (Northern Wire) - Dockers walked out on Tuesday, as they did in 2008.',
      ['XXXX-02-08'],
    ],
  ])('%s', (_why, head, values) => {
    const { value, basis, candidates = [] } = dateFromText(head + rest)
    expect({ value, basis }).toEqual({ value: null, basis: 'unknown' })
    expect(candidates.map((candidate) => candidate.value)).toEqual(values)
  })
})

describe('the day of reading', () => {
  test.each([
    ['the latest year in which the weekday is right', 'She met the mayor on Monday, February 7.', '2022-02-07'],
    ['a stray space before the comma', 'She met the mayor on Monday ,February 7, and left.', '2022-02-07'],
    ['day before month', 'She met the mayor on Monday 7 February and left.', '2022-02-07'],
    ['an ordinal', 'She met the mayor on Monday, the 7th of February.', '2022-02-07'],
    [
      'a year to come is no such year',
      'Open since Monday, the bridge of Monday, February 7, must pay by 2025.',
      '2022-02-07',
    ],
    [
      'a dateline beside a weekday',
      'PORT VELL, Feb 8 (NW) - Dockers met the board on Monday, February 7.',
      '2022-02-08',
    ],
    ['not where the text is old', 'She met the mayor on Monday, February 7. He had come in 1989.', null],
    ['not for a dateline with a plain weekday', 'PORT VELL, Feb 8 (NW) - Dockers walked out on Tuesday.', null],
  ])('%s', (_why, text, value) => {
    expect(dateFromText(text, latest).value).toBe(value)
    expect(dateFromText(text).value).toBeNull()
  })

  test('bounds the year', () => {
    const on = (day: string) =>
      dateFromText('She met the mayor on Monday, February 7.', { ...latest, notAfter: day }).value
    expect(on('2022-02-07')).toBe('2022-02-07')
    expect(on('2022-02-06')).toBe('2011-02-07')
    expect(dateFromText('PORT VELL, March 4, 2022 (NW) — It rained.', { notAfter: '2022-03-03' }).value).toBeNull()
  })

  test('earlier years are candidates', () => {
    const { candidates } = dateFromText('She met the mayor on Monday, February 7.', latest)
    expect(candidates!.map(({ value }) => value)).toEqual(['2022-02-07', '2011-02-07'])
  })
})

describe('the other reports of the story', () => {
  const near = { near: days('2022-02-08', '2022-02-09') }
  test.each([
    ['tell the year of a dateline', 'PORT VELL, Feb 8 (Northern Wire) - Dockers walked out.', '2022-02-08'],
    ['and of a weekday', 'She met the mayor on Monday, February 7.', '2022-02-07'],
    ['a day weeks before is background', 'She met the mayor on Monday, January 17.', null],
    ['a weekday of another year is none of theirs', 'She met the mayor on Monday, February 8.', null],
    ['a day alone is not the report’s', 'The mayor had been ill since he fell on February 7.', null],
  ])('%s', (_why, text, value) => {
    expect(dateFromText(text, near).value).toBe(value)
  })

  test('over a new year', () => {
    expect(dateFromText('KELL, Dec 31 (NW) - It rained.', { near: days('2022-01-01', '2022-01-02') }).value).toBe(
      '2021-12-31',
    )
  })
})

describe('reasons', () => {
  test.each([
    [
      'GENEVA, Feb. 8 (Reuters) - Talks, broken off in 2021, began on Monday, February 7.',
      'dateline “GENEVA, Feb. 8 (Reuters)”; Monday, February 7 falls in 2022, and the text mentions 2021',
      ['GENEVA, Feb. 8 (Reuters)', '2021', 'Monday, February 7'],
    ],
    [
      'GENEVA, Feb. 8 (Reuters) - Talks began.',
      'dateline “GENEVA, Feb. 8 (Reuters)”; nothing tells the year',
      ['GENEVA, Feb. 8 (Reuters)'],
    ],
    ['Talks began on Tuesday, March 5, 2019.', 'the text says “Tuesday, March 5, 2019”', ['Tuesday, March 5, 2019']],
    ['Talks\n5 March 2019\nTalks began.', 'its line “5 March 2019”', ['5 March 2019']],
  ])('%s', (text, reason, words) => {
    const [best] = dateFromText(text).candidates!
    expect(best!.reason).toBe(reason)
    expect(best!.spans.map(([start, end]) => text.slice(start, end))).toEqual(words)
  })

  test('the latest year is said to be that', () => {
    expect(dateFromText('She met the mayor on Monday ,February 7, and left.', latest).candidates![0]!.reason).toBe(
      'the text says “Monday, February 7”, which falls in 2022, the latest such year up to 2026',
    )
  })
})

const word = fc.constantFrom(
  ...'Monday Tuesday , February March Feb. 7 8 29 2022 1999 will PORT VELL (NW) (Reuters) — - : . \u00a0 \n today'.split(
    /(?<=\S) /,
  ),
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word).map((words) => words.join(' ')),
)

test('any text: the contract’s form, spans in the text, no day after that of reading, the value the first candidate', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, latestYear) => {
      const found = dateFromText(text, { notAfter, latestYear })
      expect(publishedSchema.safeParse(found).error).toBeUndefined()
      const { value, candidates = [] } = found
      if (value !== null) expect(candidates[0]!.value).toBe(value)
      for (const { spans, ...candidate } of candidates) {
        expect(candidate.value <= notAfter || candidate.value.startsWith('XXXX-')).toBe(true)
        for (const [start, end] of spans) expect(start < end && end <= text.length).toBe(true)
      }
    }),
  )
})

test.each([
  ['a thousand datelines', 'PORT VELL, Feb 8 (Northern Wire) - '.repeat(1000)],
  ['no spaces', 'PORT'.repeat(250_000)],
  ['spaces only', ' '.repeat(1_000_000)],
  ['days without end', 'Monday, February 7 '.repeat(50_000)],
  ['commas', 'Monday ,'.repeat(100_000)],
])('%s are read to the end', (_why, text) => {
  expect(dateFromText(text, latest).basis).toMatch(/^(?:text|unknown)$/)
})
