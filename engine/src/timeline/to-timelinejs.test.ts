import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Reading } from '../contract/types.ts'
import { toTimelineJs } from './to-timelinejs.ts'
import { event, readingOf, reports, statement, storyOf } from './told-reading.test.fixture.ts'

/**
 * What Knight Lab documents ("TimelineJS JSON Data Format"): a slide needs a start date unless it is the title, a date a
 * year, and each finer part the coarser ones; other keys than these mean nothing.
 */
const date = z
  .strictObject({
    year: z.int(),
    month: z.int().min(1).max(12).optional(),
    day: z.int().min(1).max(31).optional(),
    hour: z.int().min(0).max(23).optional(),
    minute: z.int().min(0).max(59).optional(),
  })
  .refine(({ month, day, hour, minute }) => {
    const parts = [month, day, hour, minute].map((part) => part !== undefined)
    return parts.every((given, i) => !given || i === 0 || parts[i - 1])
  }, 'a part without the coarser one')
const text = z.strictObject({ headline: z.string(), text: z.string() })
const format = z.strictObject({
  title: z.strictObject({ text }),
  events: z.array(
    z.strictObject({
      start_date: date,
      end_date: date.optional(),
      display_date: z.string(),
      text,
      group: z.string(),
      unique_id: z.string().regex(/^[\w-]+$/),
      autolink: z.literal(false),
    }),
  ),
})

const slideOf = (timex: string | null, edtf: string | null) =>
  toTimelineJs(readingOf([event('v1', timex, edtf)])).timeline.events[0]

test.each([
  ['a day', '2031-03-07', '2031-03-07', { year: 2031, month: 3, day: 7 }, undefined, '7 Mar 2031'],
  [
    'a clock time',
    '2031-03-07T14:05',
    '2031-03-07',
    { year: 2031, month: 3, day: 7, hour: 14, minute: 5 },
    undefined,
    '7 Mar 2031, 14:05',
  ],
  [
    'a part of the day',
    '2031-03-07TEV',
    '2031-03-07',
    { year: 2031, month: 3, day: 7 },
    undefined,
    '7 Mar 2031, evening',
  ],
  ['about a day', '2031-03-07', '2031-03-07~', { year: 2031, month: 3, day: 7 }, undefined, 'c. 7 Mar 2031'],
  [
    'a range',
    null,
    '2031-03-07/2031-03-09',
    { year: 2031, month: 3, day: 7 },
    { year: 2031, month: 3, day: 9 },
    '7–9 Mar 2031',
  ],
  [
    'a week',
    '2031-W10',
    null,
    { year: 2031, month: 3, day: 3 },
    { year: 2031, month: 3, day: 9 },
    'week of 3 Mar 2031',
  ],
  [
    'a month is shown as one',
    '2031-02',
    '2031-02',
    { year: 2031, month: 2, day: 1 },
    { year: 2031, month: 2, day: 28 },
    'Feb 2031',
  ],
  [
    'a year is shown as one',
    '2031',
    '2031',
    { year: 2031, month: 1, day: 1 },
    { year: 2031, month: 12, day: 31 },
    '2031',
  ],
  ['since a year', '2014', '2014/..', { year: 2014, month: 1, day: 1 }, undefined, 'from 2014 on'],
  ['until a day', null, '../2031-03-07', { year: 2031, month: 3, day: 7 }, undefined, 'until 7 Mar 2031'],
])('dates: %s', (_why, timex, edtf, start, end, display) => {
  const slide = slideOf(timex, edtf)
  expect(slide).toMatchObject({ start_date: start, display_date: display })
  expect(slide?.end_date).toEqual(end)
})

test('a slide tells the event, in whose words, and where they stand', () => {
  expect(toTimelineJs(readingOf([event('v1', '2031-03-07', '2031-03-07', { status: 'planned' })])).timeline).toEqual({
    title: { text: { headline: 'Ferry runs aground', text: '<p>A ferry ran aground.</p>' } },
    events: [
      {
        start_date: { year: 2031, month: 3, day: 7 },
        display_date: '7 Mar 2031',
        text: {
          headline: 'planned: A ferry ran aground on Friday.',
          text: '<ul><li>“A ferry ran aground on Friday.” – <a href="https://r1.example/news?a=1&amp;b=2" rel="nofollow noopener">Harbour Post, 8 Mar 2031: Ferry runs aground off Selby Point</a></li></ul>',
        },
        group: 'What happened',
        unique_id: 'v1',
        autolink: false,
      },
    ],
  })
})

test('statements stand in a row of their own, with their speaker', () => {
  const { timeline } = toTimelineJs(readingOf([], [statement('q1', '2031-03-07')]))
  expect(timeline.events).toMatchObject([
    { group: 'Who said what', text: { headline: 'Ida Roth: “Everyone is safe”' } },
  ])
})

test('several stories are a row each', () => {
  const stories = [
    storyOf([event('v1', '2031-03', null)]),
    storyOf([event('v2', '2031-03', null)], [], { title: 'A <b> &lt;story&gt;' }),
  ]
  const { timeline } = toTimelineJs({ reports, stories })
  expect(timeline.title.text).toEqual({
    headline: '2 stories',
    text: '<ul><li>Ferry runs aground</li><li>A &lt;b&gt; &amp;lt;story&amp;gt;</li></ul>',
  })
  expect(timeline.events.map(({ group }) => group)).toEqual(['Ferry runs aground', 'A ‹b› ＆lt;story＆gt;'])
})

test('what is told by many reports names some and counts the others', () => {
  const many = Array.from({ length: 9 }, (_, i) => ({ ...reports[0]!, id: `m${i}` }))
  const told = event('v1', '2031-03-07', null, { evidence: many.map(({ id }) => ({ report: id, spans: [[0, 30]] })) })
  const [slide] = toTimelineJs({ reports: many, stories: [storyOf([told])] }).timeline.events
  expect(slide?.text.text.match(/<a /g)).toHaveLength(6)
  expect(slide?.text.text).toContain('<li>and 3 more reports</li>')
})

test('what has no date is counted', () => {
  const reading = readingOf([event('v1', null, null), event('v2', 'PAST_REF', null)], [statement('q1', null)])
  expect(toTimelineJs(reading)).toMatchObject({ timeline: { events: [] }, undated: { events: 2, statements: 1 } })
})

describe('hostile text', () => {
  const odd = '<img src=x onerror="alert(1)"> & \'quoted\' \u001b[31m \u202etxet'

  test('holds no tag and no entity where TimelineJS reads HTML twice', () => {
    const stories = [storyOf([event('v1', '2031-03-07', null)], [], { title: `${odd} &lt;i&gt;` }), storyOf([])]
    expect(toTimelineJs({ reports, stories }).timeline.events[0]?.group).not.toMatch(/[<>&]/)
  })

  test('is text, wherever it stands', () => {
    const reading: Reading = {
      reports: [{ ...reports[0]!, title: odd, outlet: odd, text: odd, url: `https://x.example/"onclick="alert(1)` }],
      stories: [
        storyOf(
          [event('"><script>', '2031-03-07', null, { text: odd, evidence: [{ report: 'r1', spans: [[0, 90]] }] })],
          [],
          {
            title: odd,
            summary: [{ text: odd, evidence: [] }],
          },
        ),
      ],
    }
    const printed = JSON.stringify(toTimelineJs(reading).timeline)
    expect(printed).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;quoted&#39;')
    expect(
      printed.replace(/<\/?(?:p|ul|li)>|<a href=\\"[^"<>\\]*\\" rel=\\"nofollow noopener\\">|<\/a>/g, ''),
    ).not.toMatch(/[<>]/)
    expect(printed).not.toMatch(/\\u001b|\\u202e|\u202e/)
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', ' JAVASCRIPT:x', 'file:///etc/passwd'])(
    'no link: %s',
    (url) => {
      const reading = { ...readingOf([event('v1', '2031-03-07', null)]), reports: [{ ...reports[0]!, url }] }
      expect(toTimelineJs(reading).timeline.events[0]?.text.text).not.toContain('<a')
    },
  )
})

const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<b>', '&amp;', '"', '</script>'))
const anyDate = fc.oneof(
  fc.constant(null),
  words,
  fc.stringMatching(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?~?(?:\/(?:\d{4}|\.\.))?$/),
)

test('any reading gives what TimelineJS documents, the same each time', () => {
  const any = fc.record({
    id: words,
    text: words,
    date: anyDate,
    edtf: anyDate,
    spans: fc.array(fc.tuple(fc.nat(99), fc.nat(99))),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 4 }), (made) => {
      const events = made.map(({ id, text, date, edtf, spans }) =>
        event(id, date, edtf, { text, evidence: [{ report: 'r1', spans }] }),
      )
      const statements = made.map(({ id, text, date }) =>
        statement(id, date, { text, speaker: null, speakerText: text }),
      )
      const told = toTimelineJs(readingOf(events, statements))
      expect(() => format.parse(JSON.parse(JSON.stringify(told.timeline)))).not.toThrow()
      expect(toTimelineJs(readingOf(events, statements))).toEqual(told)
    }),
  )
})
