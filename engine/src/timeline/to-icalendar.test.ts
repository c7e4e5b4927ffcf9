import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Reading, Story } from '../contract/types.ts'
import { toIcalendar } from './to-icalendar.ts'
import { event, readingOf, report, reports, statement, storyOf } from './told-reading.test.fixture.ts'

/** The events of a calendar as another library reads them. */
function eventsIn(calendar: string) {
  return new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((component) => ({
    start: String(component.getFirstPropertyValue('dtstart')),
    end: component.getFirstPropertyValue('dtend')?.toString() ?? null,
    stamp: String(component.getFirstPropertyValue('dtstamp')),
    uid: component.getFirstPropertyValue('uid'),
    summary: component.getFirstPropertyValue('summary'),
    description: component.getFirstPropertyValue('description'),
    status: component.getFirstPropertyValue('status'),
    categories: component.getFirstPropertyValue('categories'),
    edtf: component.getFirstPropertyValue('x-edtf'),
  }))
}
const only = (events: Story['events']) => eventsIn(toIcalendar(readingOf(events)).calendar)[0]

test.each([
  ['a day is a whole day', '2031-03-07', '2031-03-07', '2031-03-07', '2031-03-08'],
  ['the last of a year', '2031-12-31', '2031-12-31', '2031-12-31', '2032-01-01'],
  ['about a day', '2031-03-07', '2031-03-07~', '2031-03-07', '2031-03-08'],
  ['a range, the last day included', null, '2031-03-07/2031-03-09', '2031-03-07', '2031-03-10'],
  ['a week', '2031-W10', null, '2031-03-03', '2031-03-10'],
  ['a month', '2031-02', '2031-02', '2031-02-01', '2031-03-01'],
  ['since a year, to the day by which it was told', '2014', '2014/..', '2014-01-01', '2031-03-09'],
  ['from a day to come on', '2031-05-01', '2031-05-01/..', '2031-05-01', '2031-05-02'],
  ['until a day', null, '../2031-03-07', '2031-03-07', '2031-03-08'],
  ['a time on the clocks there', '2031-03-07T14:05', '2031-03-07', '2031-03-07T14:05:00', null],
  ['a time in UTC', '2031-03-07T14:05Z', '2031-03-07', '2031-03-07T14:05:00Z', null],
  ['a time in a zone', '2031-03-07T23:05-05:00', '2031-03-07', '2031-03-08T04:05:00Z', null],
  ['a part of the day is a whole one', '2031-03-07TEV', '2031-03-07', '2031-03-07', '2031-03-08'],
  ['no clock shows it', '2031-03-07T31:77', '2031-03-07', '2031-03-07', '2031-03-08'],
  ['the last day there is', '9999-12-31', '9999-12-31', '9999-12-31', null],
])('dates: %s', (_why, date, edtf, start, end) => {
  expect(only([event('v1', date, edtf)])).toMatchObject({ start, end })
})

test('an event as a calendar shows it', () => {
  const told = event('v1', '2031-03-07', '2031-03-07~', {
    status: 'planned',
    evidence: ['r1', 'r2'].map((id) => ({ report: id, spans: [[0, 30]] })),
  })
  expect(only([told])).toEqual({
    start: '2031-03-07',
    end: '2031-03-08',
    stamp: '2031-03-09T00:00:00Z',
    uid: 'v1@nutgraf',
    summary: 'planned: A ferry ran aground on Friday.',
    description: [
      'When: c. 7 Mar 2031',
      '“A ferry ran aground on Friday.”\n– Harbour Post, 8 Mar 2031: Ferry runs aground off Selby Point\nhttps://r1.example/news?a=1&b=2',
      '“A ferry ran aground on Friday.”\n– unknown outlet, 9 Mar 2031: Ferry runs aground off Selby Point',
    ].join('\n\n'),
    status: 'TENTATIVE',
    categories: 'Ferry runs aground',
    edtf: '2031-03-07~',
  })
})

test.each([
  ['happened', 'CONFIRMED'],
  ['planned', 'TENTATIVE'],
  ['possible', 'TENTATIVE'],
] as const)('what %s is %s', (status, expected) => {
  expect(only([event('v1', '2031-03-07', null, { status })])?.status).toBe(expected)
})

test('what is denied or undated is counted and left out, and statements are no events', () => {
  const events = [
    event('v1', '2031-03-07', null, { status: 'denied' }),
    event('v2', null, null),
    event('v3', 'P3D', null),
  ]
  const { calendar, ...left } = toIcalendar(readingOf(events, [statement('q1', '2031-03-07'), statement('q2', null)]))
  expect(eventsIn(calendar)).toEqual([])
  expect(left).toEqual({ undated: 2, denied: 1 })
})

test('the stamp of what only undated reports tell is no clock’s', () => {
  const undated = [report('r1', { published: { value: null, basis: 'unknown' } })]
  const { calendar } = toIcalendar({ reports: undated, stories: [storyOf([event('v1', '2031-03-07', null)])] })
  expect(eventsIn(calendar)[0]?.stamp).toBe('1970-01-01T00:00:00Z')
})

describe('the file', () => {
  const odd =
    'Semi; colon, comma\\ back\r\nBEGIN:VEVENT\r\nX:1 外交部外交部外交部外交部外交部外交部外交部外交部 🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢'

  test('keeps hostile words as words', () => {
    const reading: Reading = {
      reports: [{ ...reports[0]!, text: odd, title: odd, outlet: odd }],
      stories: [
        storyOf(
          [event('a\r\nBEGIN:X', '2031-03-07', null, { text: odd, evidence: [{ report: 'r1', spans: [[0, 200]] }] })],
          [],
          { title: odd },
        ),
      ],
    }
    const events = eventsIn(toIcalendar(reading).calendar)
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ uid: 'a__BEGIN_X@nutgraf', categories: odd.replace(/\r\n/g, ' ') })
    expect(events[0]?.summary).toMatch(/^Semi; colon, comma\\ back BEGIN:VEVENT X:1 外交部/)
  })

  test('has lines of at most 75 octets that end in CRLF', () => {
    const { calendar } = toIcalendar(readingOf([event('v1', '2031-03-07', null, { text: odd })]))
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })
})

test('any reading gives a calendar that can be read, the same each time', () => {
  const words = fc.string({ unit: 'binary' })
  const anyDate = fc.oneof(
    fc.constant(null),
    words,
    fc.stringMatching(/^\d{4}(?:-[01]\d(?:-[0-3]\d(?:T[0-2]\d:\d\d(?:Z|[+-]\d\d)?)?)?)?~?(?:\/(?:\d{4}|\.\.))?$/),
  )
  const any = fc.record({
    id: words,
    text: words,
    date: anyDate,
    edtf: anyDate,
    spans: fc.array(fc.tuple(fc.nat(99), fc.nat(99))),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 4 }), (made) => {
      const events = made.map(({ id, text, date, edtf, spans }, i) =>
        event(`${id}${i}`, date, edtf, { text, evidence: [{ report: 'r1', spans }] }),
      )
      const { calendar, undated } = toIcalendar(readingOf(events))
      expect(eventsIn(calendar)).toHaveLength(events.length - undated)
      expect(toIcalendar(readingOf(events)).calendar).toBe(calendar)
    }),
  )
})
