import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timelineEntrySchema } from '../contract/schema.ts'
import type { Report, Story } from '../contract/types.ts'
import { buildTimeline } from './build-timeline.ts'
import { compareEntries } from './compare-entries.ts'

type Event = Story['events'][number]
type Statement = Story['statements'][number]

const report = (id: string, value: string | null, basis: Report['published']['basis'] = 'page'): Report => ({
  id,
  input: id,
  url: null,
  outlet: null,
  title: null,
  byline: null,
  published: { value, basis },
  language: 'en',
  text: '',
})

/** Told by `tellings`: report and where in it, in characters. */
const event = (
  id: string,
  edtf: string | null,
  tellings: [string, number][] = [['r1', 900]],
  more: Partial<Event> = {},
): Event => ({
  id,
  kind: null,
  date: null,
  edtf,
  status: 'happened',
  actors: [],
  targets: [],
  place: null,
  quantities: [],
  text: id,
  evidence: tellings.map(([report, start]) => ({ report, spans: [[start, start + 9]], cue: [[start, start + 4]] })),
  reports: 1,
  independent: 1,
  ...more,
})

const statement = (id: string, date: string | null): Statement => ({
  id,
  speaker: null,
  speakerText: 'Roth',
  anonymous: false,
  to: null,
  via: [],
  date,
  manner: 'direct',
  denied: false,
  hedged: false,
  doubt: null,
  text: id,
  evidence: [{ report: 'r2', spans: [[0, 9]] }],
})

const reports = [report('r1', '2031-03-08T09:25:00+01:00'), report('r2', '2031-03-09'), report('r3', '2031-03-10')]
const tell = (events: readonly Event[], statements: readonly Statement[] = [], copies: Story['copies'] = []) =>
  buildTimeline({ events: [...events], statements: [...statements], reports: ['r1', 'r2', 'r3'], copies }, reports)

/** What several reports tell first, so that 7 March is the centre. */
const centre = event('centre', '2031-03-07', [
  ['r1', 0],
  ['r2', 0],
])

describe('beside the centre', () => {
  test.each([
    ['the day before', '2031-03-06', 'before'],
    ['the day', '2031-03-07', 'on'],
    ['the day after', '2031-03-08', 'after'],
    ['about that day', '2031-03-07~', 'on'],
    ['its month', '2031-03', 'around'],
    ['the month before', '2031-02', 'before'],
    ['its week', '2031-03-03/2031-03-09', 'around'],
    ['a range that ends on it', '2031-03-05/2031-03-07', 'around'],
    ['a range that begins on it', '2031-03-07/2031-03-09', 'on'],
    ['a range that begins on it and has not ended', '2031-03-07/..', 'on'],
    ['since years', '2024/..', 'around'],
    ['until long before', '../2029', 'before'],
    ['until after it', '../2031-03-09', 'around'],
    ['from a later month on', '2031-04/..', 'after'],
    ['no date', null, null],
  ])('%s', (_why, edtf, when) => {
    const { timeline } = tell([centre, event('it', edtf)])
    expect(timeline.find(({ id }) => id === 'it')?.when).toBe(when)
  })
})

describe('the centre', () => {
  const value = (events: readonly Event[], copies: Story['copies'] = []) => tell(events, [], copies).centre?.value

  test('is the day that most reports tell of, those that lead with it counted thrice, and says so', () => {
    const events = [
      event('a', '2031-03-06', [
        ['r1', 900],
        ['r2', 900],
        ['r3', 900],
      ]),
      event('b', '2031-03-05', [
        ['r1', 10],
        ['r2', 10],
      ]),
    ]
    expect(tell(events).centre).toEqual({ value: '2031-03-05', reason: 'told of by 2 of 3 reports, by 2 in the lead' })
  })

  test.each([
    ['a few days together', [event('a', '2031-03-05/2031-03-06', [['r1', 0]])], '2031-03-05/2031-03-06'],
    [
      'not a month',
      [
        event('a', '2031-03', [
          ['r1', 0],
          ['r2', 0],
        ]),
      ],
      '2031-03-08',
    ],
    [
      'not a long range',
      [
        event('a', '2031-03-01/2031-03-30', [
          ['r1', 0],
          ['r2', 0],
        ]),
      ],
      '2031-03-08',
    ],
    ['not what is only planned', [event('a', '2031-03-20', [['r1', 0]], { status: 'planned' })], '2031-03-08'],
    ['nor what is denied', [event('a', '2031-03-01', [['r1', 0]], { status: 'denied' })], '2031-03-08'],
    ['of equals the earlier', [event('a', '2031-03-07'), event('b', '2031-03-06')], '2031-03-06'],
    ['without events the first report’s day', [], '2031-03-08'],
  ])('%s', (_why, events, expected) => {
    expect(value(events)).toBe(expected)
  })

  test('reports that copy another add nothing', () => {
    const events = [
      event('a', '2031-03-06', [
        ['r2', 0],
        ['r3', 0],
      ]),
      event('b', '2031-03-05', [['r1', 0]]),
    ]
    expect(value(events)).toBe('2031-03-06')
    expect(
      value(
        events,
        ['r2', 'r3'].map((report) => ({ report, of: 'r1', share: 1 })),
      ),
    ).toBe('2031-03-05')
  })

  test('is unknown where nothing is dated, and then nothing is before or after it', () => {
    const undated = [
      report('r1', null, 'unknown'),
      report('r2', '2031-03', 'page'),
      report('r3', '2031-03-08', 'story'),
    ]
    const story = { events: [event('a', '2031-03')], statements: [], reports: ['r1', 'r2', 'r3'], copies: [] }
    expect(buildTimeline(story, undated)).toMatchObject({ centre: null, timeline: [{ when: null, by: null }] })
  })
})

describe('order', () => {
  const order = (events: readonly Event[], statements: readonly Statement[] = []) =>
    tell([centre, ...events], statements).timeline.map(({ id }) => id)

  test('before, around, on and after the centre; the undated at the end, none left out', () => {
    const events = [
      event('undated', null),
      event('after', '2031-03-09'),
      event('morning', '2031-03-07', undefined, { date: '2031-03-07TMO' }),
      event('noon', '2031-03-07', undefined, { date: '2031-03-07T12:30' }),
      event('around', '2031-03'),
      event('year', '2030'),
      event('january', '2030-01'),
      event('day', '2030-01-01'),
    ]
    const statements = [statement('said', '2031-03-07'), statement('said on no day', 'PRESENT_REF')]
    expect(order(events, statements)).toEqual([
      'year',
      'january',
      'day',
      'around',
      'centre',
      'said',
      'morning',
      'noon',
      'after',
      'undated',
      'said on no day',
    ])
  })

  test('the undated as they were told', () => {
    const events = [
      event('third', null, [['r3', 0]]),
      event('first', null, [
        ['r2', 0],
        ['r1', 0],
      ]),
      event('second', null, [['r2', 0]]),
    ]
    expect(order(events)).toEqual(['centre', 'first', 'second', 'third'])
  })
})

describe('dates', () => {
  test.each([
    ['a day', '2031-03-08', '2031-03-08', ['2031-03-08', '2031-03-08', 'day']],
    ['EDTF of the TIMEX3 value where there is none', '2031-W10', null, ['2031-03-03', '2031-03-09', 'week']],
    ['a week is one only as TIMEX3 says so', null, '2031-03-03/2031-03-09', ['2031-03-03', '2031-03-09', 'range']],
    [
      'a range is believed over its first day',
      '2031-03-08',
      '2031-03-08/2031-03-09',
      ['2031-03-08', '2031-03-09', 'range'],
    ],
    ['a weekend', '2031-W10-WE', '2031-03-08/2031-03-09', ['2031-03-08', '2031-03-09', 'weekend']],
    ['a clock time', '2031-03-08T09:30', '2031-03-08', ['2031-03-08', '2031-03-08', 'time']],
    ['a part of the day', '2031-03-08TEV', '2031-03-08', ['2031-03-08', '2031-03-08', 'daypart']],
    ['a quarter', '2031-Q1', '2031-01/2031-03', ['2031-01-01', '2031-03-31', 'quarter']],
    ['EDTF that cannot be read gives way', '2031-03', 'some day in March', ['2031-03-01', '2031-03-31', 'month']],
    ['a duration is no date', 'P3D', null, [null, null, null]],
    ['a day that does not exist is none either', '2031-02-30', null, [null, null, null]],
  ])('%s', (_why, date, edtf, [from, to, granularity]) => {
    expect(tell([event('it', edtf, undefined, { date })]).timeline[0]).toMatchObject({ from, to, granularity })
  })

  test('told by the day of its earliest report; a date borrowed from the story is none', () => {
    const borrowed = [report('r1', '2031-03-01', 'story'), report('r2', '2031-03-09')]
    const told = event('a', null, [
      ['r2', 0],
      ['r1', 0],
      ['gone', 0],
    ])
    const story = { events: [told], statements: [], reports: ['r1', 'r2'], copies: [] }
    expect(buildTimeline(story, borrowed).timeline[0]?.by).toBe('2031-03-09')
  })
})

describe('any story', () => {
  const anyDate = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.stringMatching(/^(?:20\d\d|\.\.)(?:-[0-3]\d(?:-[0-3]\d)?)?(?:T\d\d:\d\d|TMO)?~?(?:\/(?:20\d\d-0\d|\.\.)?)?$/),
  )
  const anyEvidence = fc.array(
    fc.record({
      report: fc.constantFrom('r1', 'r2', 'r3', 'gone'),
      spans: fc.array(fc.tuple(fc.nat(900), fc.nat(900)), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  )
  const anyEvent = fc.record({
    date: anyDate,
    edtf: anyDate,
    evidence: anyEvidence,
    status: fc.constantFrom('happened' as const, 'planned' as const, 'denied' as const),
  })
  const anyStory = fc
    .record({
      events: fc.array(anyEvent, { maxLength: 8 }),
      statements: fc.array(fc.record({ date: anyDate, evidence: anyEvidence }), { maxLength: 8 }),
    })
    .map(({ events, statements }) => ({
      events: events.map((more, i): Event => ({ ...event(`e${i}`, null), ...more })),
      statements: statements.map((more, i): Statement => ({ ...statement(`s${i}`, null), ...more })),
      reports: ['r1', 'r2', 'r3'],
      copies: [],
    }))

  test('each event and statement stands on it once, in its form, the undated last', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { timeline } = buildTimeline(story, reports)
        const ids = [...story.events, ...story.statements].map(({ id }) => id)
        expect(timeline.map(({ id }) => id).sort()).toEqual(ids.sort())
        const undated = timeline.map(({ granularity }) => granularity === null)
        expect(undated).toEqual([...undated].sort())
        for (const entry of timeline) {
          expect(() => timelineEntrySchema.parse(entry)).not.toThrow()
          if (entry.from !== null && entry.to !== null) expect(entry.from <= entry.to).toBe(true)
          expect(entry.granularity === null).toBe(entry.edtf === null)
        }
      }),
    )
  })

  test('the order is total: it does not depend on how the entries stood before', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { timeline } = buildTimeline(story, reports)
        for (const [i, one] of timeline.entries())
          for (const other of timeline.slice(i)) {
            expect(compareEntries(one, other)).toBeLessThanOrEqual(0)
            expect(Math.sign(compareEntries(other, one)) + Math.sign(compareEntries(one, other))).toBe(0)
          }
      }),
    )
  })
})
