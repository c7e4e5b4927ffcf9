import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingSchema } from '../contract/schema.ts'
import type { Reading, Report, Story } from '../contract/types.ts'
import { buildTimeline } from '../timeline/build-timeline.ts'
import { displayWidth } from './display-width.ts'
import { renderBrief } from './render-brief.ts'
import { renderMarkdown } from './render-markdown.ts'

const report = (id: string, text: string, more: Partial<Report> = {}): Report => ({
  id,
  input: `${id}.html`,
  url: `https://${id}.example/news`,
  outlet: 'Harbour Post',
  title: 'Ferry runs aground off Selby Point',
  byline: null,
  published: { value: '2031-03-08', basis: 'page' },
  language: 'en',
  text,
  ...more,
})

const ferry = 'A ferry ran aground on Monday. “Everyone is safe,” harbour master Ida Roth told Coast Wire.'
const second = 'The company denied that the ferry was overloaded. Three people died, police said.'

const story: Omit<Story, 'centre' | 'timeline'> = {
  id: 's1',
  title: 'Ferry runs aground off Selby Point',
  reports: ['r1', 'r2'],
  summary: [{ text: 'A ferry ran aground on Monday.', evidence: [{ report: 'r1', spans: [[0, 30]] }] }],
  actors: [
    { id: 'a1', name: 'Ida Roth', type: 'person', aliases: ['harbour master'] },
    { id: 'a2', name: 'Coast Wire', type: 'organization', aliases: [] },
    { id: 'a3', name: 'Selby Lines', type: 'organization', aliases: ['the company'] },
  ],
  statements: [
    {
      id: 't1',
      speaker: 'a1',
      speakerText: 'Ida Roth',
      anonymous: false,
      to: 'a2',
      via: [{ name: 'Coast Wire', actor: 'a2' }],
      date: '2031-03-07',
      manner: 'direct',
      denied: false,
      hedged: false,
      doubt: null,
      text: '“Everyone is safe,”',
      evidence: [{ report: 'r1', spans: [[31, 50]] }],
    },
    {
      id: 't2',
      speaker: 'a3',
      speakerText: 'The company',
      anonymous: false,
      to: null,
      via: [],
      date: null,
      manner: 'indirect',
      denied: true,
      hedged: true,
      doubt: { reason: 'the words speak of the company as “they”', alternative: 'a1' },
      text: 'that the ferry was overloaded',
      evidence: [{ report: 'r2', spans: [[19, 48]] }],
    },
  ],
  events: [
    {
      id: 'v1',
      kind: 'AID',
      date: '2031-03',
      edtf: '2031-03',
      place: null,
      quantities: [],
      status: 'planned',
      actors: [],
      targets: [],
      text: 'A tug will pull the ferry free',
      evidence: [
        { report: 'r1', spans: [[0, 30]] },
        { report: 'r2', spans: [[0, 10]] },
      ],
      reports: 2,
      independent: 1,
    },
    {
      id: 'v2',
      kind: 'CONSULT',
      date: null,
      edtf: null,
      place: null,
      quantities: [],
      status: 'happened',
      actors: [],
      targets: [],
      text: 'The company met the union',
      evidence: [{ report: 'r2', spans: [[50, 82]] }],
      reports: 1,
      independent: 1,
    },
  ],
  accounts: [
    {
      kind: 'differ',
      about: 'how many died',
      sides: [
        { text: 'Everyone is safe', evidence: [{ report: 'r1', spans: [[31, 50]] }] },
        { text: 'Three people died', evidence: [{ report: 'r2', spans: [[50, 67]] }] },
      ],
    },
  ],
  copies: [{ report: 'r2', of: 'r1', share: 0.874 }],
  dependence: [{ on: 'Coast Wire', actor: 'a2', statements: 1, reports: 1 }],
}

const reports = [
  report('r1', ferry),
  report('r2', second, { outlet: 'Isle Today', published: { value: '2031-03-09', basis: 'text' }, url: null }),
]
/** The story, altered, on its timeline. */
const onTimeline = (altered: Partial<Story> = {}, of: readonly Report[] = reports): Story => ({
  ...story,
  ...buildTimeline({ ...story, ...altered }, of),
  ...altered,
})

const reading: Reading = readingSchema.parse({ reports, stories: [onTimeline()] })

test('a story as it looks on a terminal', () => {
  expect(`\n${renderBrief(reading, { width: 80, colour: false })}`).toBe(`
Ferry runs aground off Selby Point
2 reports, 2 outlets, 8–9 Mar 2031

A ferry ran aground on Monday. [1:1]

WHAT HAPPENED
  Around 8 Mar
    Mar       planned: A tug will pull the ferry free (2 reports, 1 independent)
              [1:1, 2:1]
  On 8 Mar (the first report’s day; no day is told of by a third of the reports)
    8 Mar     Ferry runs aground off Selby Point (first reported by Harbour
              Post) [1]
  Date unknown, told
    by 9 Mar  The company met the union [2:2]

WHO SAID WHAT
  Selby Lines
    denied, reportedly: that the ferry was overloaded (paraphrase) speaker in
      doubt: the words speak of the company as “they”; perhaps Ida Roth [2:1]
  Ida Roth, harbour master
    “Everyone is safe” (to Coast Wire; 7 Mar 2031; on the word of Coast Wire)
      [1:2]

WHERE ACCOUNTS STAND
  differ: how many died
    – Everyone is safe [1:2]
    – Three people died [2:2]

WHAT RESTS ON WHOM
  1 statement in 1 report rests on Coast Wire [1:2]

SOURCES
  [1] 8 Mar, Harbour Post: Ferry runs aground off Selby Point – r1.html
  [2] 9 Mar (worked out), Isle Today: Ferry runs aground off… (copies [1], 87 %)

[2:14] is sentence 14 of report 2. Where each report was read: --all.
`)
})

test('the same story as CommonMark', () => {
  expect(renderMarkdown(reading)).toBe(`# Ferry runs aground off Selby Point

*2 reports, 2 outlets, 8–9 Mar 2031*

A ferry ran aground on Monday. \\[1:1\\]

## What happened

### Around 8 Mar

- **Mar** *planned:* A tug will pull the ferry free (2 reports, 1 independent) \\[1:1, 2:1\\]

### On 8 Mar

*the first report’s day; no day is told of by a third of the reports*

- **8 Mar** Ferry runs aground off Selby Point (first reported by Harbour Post) \\[1\\]

### Date unknown, told

- **by 9 Mar** The company met the union \\[2:2\\]

## Who said what

- **Selby Lines**
  - *denied, reportedly:* that the ferry was overloaded (paraphrase) **speaker in doubt:** the words speak of the company as “they”; perhaps Ida Roth \\[2:1\\]
- **Ida Roth**, harbour master
  - “Everyone is safe” (to Coast Wire; 7 Mar 2031; on the word of Coast Wire) \\[1:2\\]

## Where accounts stand

- **differ:** how many died
  - Everyone is safe \\[1:2\\]
  - Three people died \\[2:2\\]

## What rests on whom

- 1 statement in 1 report rests on Coast Wire \\[1:2\\]

## Sources

- \\[1\\] Harbour Post, 8 Mar 2031: [Ferry runs aground off Selby Point](<https://r1.example/news>)
- \\[2\\] Isle Today, 9 Mar 2031 (worked out from the text): Ferry runs aground off Selby Point (r2.html) – **copies \\[1\\], 87 %**

*\\[2:14\\] is sentence 14 of report 2.*
`)
})

test('colour adds only colour', () => {
  const painted = renderBrief(reading, { width: 80, colour: true })
  expect(painted).toContain('\u001b[1;36mWHAT HAPPENED\u001b[0m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are written with them
  expect(painted.replace(/\u001b\[[0-9;]*m/g, '')).toBe(renderBrief(reading, { width: 80, colour: false }))
})

const manyStatements = Array.from({ length: 200 }, (_, index) => ({
  ...story.statements[0]!,
  id: `t${index}`,
  speaker: null,
  speakerText: `Speaker ${index % 20}`,
  text: `“Boat${index}a, boat${index}b and boat${index}c are afloat”`,
  evidence: [{ report: 'r1', spans: [[10 * index, 10 * index + 9]] as [number, number][] }],
}))

test('a story of 200 statements stays short, and says what it leaves out', () => {
  const long = { ...reading, stories: [onTimeline({ statements: manyStatements })] }
  const brief = renderBrief(long, { width: 80, colour: false })
  expect(brief.split('\n').length).toBeLessThan(70)
  expect(brief).toContain('… and 190 more statements (--all)')
  const whole = renderBrief(long, { width: 80, colour: false, all: true })
  expect(whole.match(/^ {4}“Boat/gm)).toHaveLength(200)
  expect(whole).not.toContain('--all')
})

test('reports of no story are listed, and an empty reading says so', () => {
  const alone = renderBrief({ ...reading, stories: [] }, { width: 80, colour: false })
  expect(alone).toContain('No story found.')
  expect(alone).toContain('REPORTS IN NO STORY\n  [1] 8 Mar, Harbour Post')
  expect(renderBrief({ reports: [], stories: [] }, { width: 80, colour: false })).toBe('No story found.\n')
})

test.each([
  ['a script address is no link', 'javascript:alert(1)', '(javascript:alert(1))'],
  ['nor is a file of the reader', 'file:///etc/passwd', '(file\\:///etc/passwd)'],
  ['brackets cannot end a link early', 'https://x.example/a>(b) <c', '](<https://x.example/a%3E%28b%29%20%3Cc>)'],
])('markdown links: %s', (_why, url, expected) => {
  const { reports, stories } = reading
  expect(renderMarkdown({ reports: [{ ...reports[0]!, url }, reports[1]!], stories })).toContain(expected)
})

test.each([
  ['emphasis and code', '*Mayor* `rm` _x_', '\\*Mayor\\* \\`rm\\` \\_x\\_'],
  ['HTML', '<img src=x onerror=y>', '\\<img src\\=x onerror\\=y\\>'],
  ['a link', '[Mayor](http://x.example)', '\\[Mayor\\](http\\://x.example)'],
  ['a line break cannot begin a heading', 'Calm\n\n# Fire', 'Calm \\# Fire'],
  ['a number is not a list', '12. March', '12\\. March'],
])('markdown escapes: %s', (_why, text, expected) => {
  const altered = { ...reading, stories: [onTimeline({ summary: [{ text, evidence: [] }] })] }
  expect(renderMarkdown(altered)).toContain(`\n\n${expected}\n\n`)
})

/** Text as an attacker, or a broken page, would have it. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '\u001b[2J\u001b]0;x\u0007',
    '\u202etxet',
    '外交部'.repeat(40),
    'x'.repeat(300),
    `e${'\u0301'.repeat(99)}`,
  ),
)
const evidence = fc.array(
  fc.record({
    report: fc.constantFrom('r1', 'r2', 'gone'),
    spans: fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { maxLength: 3 }),
  }),
  { maxLength: 4 },
)
const anyStory = fc.record({ title: hostile, said: hostile, date: hostile, evidence, kind: fc.boolean() })

test('any reading: no line too wide, nothing that controls a terminal, the same each time', () => {
  fc.assert(
    fc.property(anyStory, fc.integer({ min: -5, max: 200 }), fc.boolean(), (made, width, all) => {
      const statement = {
        ...story.statements[1]!,
        speaker: null,
        speakerText: made.title,
        date: made.date,
        text: made.said,
        manner: made.kind ? ('direct' as const) : ('mixed' as const),
        via: [{ name: made.said, actor: null }],
        evidence: made.evidence,
      }
      const event = { ...story.events[0]!, text: made.said, date: made.date, evidence: made.evidence }
      const read: Reading = readingSchema.parse({
        reports: reading.reports.map((each) => ({ ...each, title: made.title, outlet: made.said, url: made.said })),
        stories: [onTimeline({ title: made.title, statements: [statement], events: [event] })],
      })
      const brief = renderBrief(read, { width, colour: false, all })
      expect(renderBrief(read, { width, colour: false, all })).toBe(brief)
      for (const line of brief.split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(40, width))
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      }
      expect(renderMarkdown(read)).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})

test.each([
  ['its own marks give way', '“We left early,”', '“We left early”'],
  ['a quotation in pieces has one pair', '"We left," … "We ran."', '“We left, … We ran.”'],
  ['marks inside stay', '“We saw ‘nothing’ there.”', '“We saw ‘nothing’ there.”'],
  ['words before the quotation stay outside it', 'it "a clock with no hands"', 'it "a clock with no hands"'],
  ['words without marks get them', 'We left early', '“We left early”'],
  ['single marks are marks too', '‘We left,’ … ‘We ran.’', '“We left, … We ran.”'],
])('quotation marks: %s', (_why, text, expected) => {
  const altered = { ...reading, stories: [onTimeline({ statements: [{ ...story.statements[0]!, text }] })] }
  expect(renderBrief(altered, { width: 80, colour: false })).toContain(`    ${expected} (to Coast Wire`)
})

const defaults = (altered: Partial<Story>, reports = reading.reports, all = false): string =>
  renderBrief({ reports, stories: [onTimeline(altered, reports)] }, { width: 100, colour: false, all })
const section = (brief: string, heading: string): string =>
  new RegExp(`${heading}\\n([\\s\\S]*?)\\n(?:\\n|$)`).exec(brief)?.[1] ?? ''

// The timeline

const day = (id: string, value: string | null, more: Partial<Report> = {}): Report =>
  report(id, `Report ${id} tells of the ferry. Nobody was hurt.`, {
    title: `Headline ${id}`,
    published: { value, basis: value === null ? 'unknown' : 'page' },
    ...more,
  })

test('each day is told by its first report that is no copy and has a date of its own', () => {
  const reports = [
    day('a', '2031-03-08T09:25:00+01:00'),
    day('b', '2031-03-08T11:00:00+01:00'),
    day('c', '2031-03-09', { title: 'Some time that day' }),
    day('d', '2031-03-09T08:00:00+01:00'),
    day('e', '2031-03-09T18:00:00+01:00'),
    day('f', '2031-03-10', { published: { value: '2031-03-10', basis: 'story' } }),
    day('g', '2031-03-11', { title: null, text: 'SELBY (Coast Wire) -- The rudder was raised. Divers left.' }),
  ]
  const copies = [{ report: 'd', of: 'a', share: 0.9 }]
  const brief = defaults({ reports: reports.map(({ id }) => id), copies, events: [], statements: [] }, reports)
  expect(section(brief, 'WHAT HAPPENED')).toBe(
    [
      '  On 8 Mar (the first report’s day; no day is told of by a third of the reports)',
      '    8 Mar   Headline a (first reported by Harbour Post, 09:25) [1]',
      '  After 8 Mar',
      '    9 Mar   Headline e (headline of Harbour Post, 18:00) [5]',
      '    11 Mar  The rudder was raised. (headline of Harbour Post) [7:1]',
    ].join('\n'),
  )
})

const event = (text: string, more: Partial<Story['events'][number]> = {}): Story['events'][number] => ({
  ...story.events[1]!,
  id: text,
  text,
  actors: ['a1'],
  targets: ['a3'],
  evidence: [{ report: 'r1', spans: [[0, 30]] }],
  ...more,
})
const at = (id: string, start: number) => [{ report: id, spans: [[start, start + 20]] as [number, number][] }]

const rowOf = (words: string, more: Partial<Story['events'][number]>, of = reports): string | undefined =>
  section(defaults({ events: [event(words, more)], statements: [] }, of), 'WHAT HAPPENED')
    .split('\n')
    .find((line) => line.includes(words.slice(0, 12)))

test.each([
  ['what is dated by nothing is told by then', { date: null }, 'by 8 Mar'],
  ['so is a plan', { status: 'planned' as const }, 'by 8 Mar'],
  ['a day of its own is kept', { date: '2031-03-07' }, '7 Mar'],
  ['a range is a range', { date: '2031-03-07', edtf: '2031-03-07/2031-03-09' }, '7–9 Mar'],
  ['over the end of a month', { date: null, edtf: '2031-02-27/2031-03-01' }, '27 Feb – 1 Mar'],
  ['an approximate day', { date: '2031-03-07', edtf: '2031-03-07~' }, 'c. 7 Mar'],
  ['a month is no day', { date: '2031-03', edtf: '2031-03' }, 'Mar'],
  ['a week is called one', { date: '2031-W10', edtf: '2031-03-03/2031-03-09' }, 'week of 3 Mar'],
  ['an open end', { date: '2031-02', edtf: '2031-02/..' }, 'from Feb on'],
  ['an open beginning', { date: null, edtf: '../2031-03-10' }, 'until 10 Mar'],
  ['a year is kept where it is another one', { date: '2029', edtf: '2029' }, '2029'],
  ['a range from another year keeps both', { edtf: '2030-12/2031-02' }, 'Dec 2030 – Feb 2031'],
  ['a decade', { date: '199', edtf: '199X' }, '1990s'],
])('timeline: %s', (_why, more, expected) => {
  const row = rowOf('Roth met the pilots of Selby Lines.', { edtf: null, ...more })
  expect(row).toMatch(new RegExp(`^ {2,4}${expected} {2,}(?:planned: )?Roth`))
})

test('timeline: in an undated report it stays undated', () => {
  const undated = reports.map((each) => ({ ...each, published: { value: null, basis: 'unknown' as const } }))
  expect(rowOf('Roth met the pilots of Selby Lines.', {}, undated)).toMatch(/^ {2}undated {2}Roth/)
})

const days = [
  event('The owners sold the sister ship to Coast Wire.', { date: '2029-11', edtf: '2029-11', evidence: at('r2', 60) }),
  event('Inspectors tested the hull all winter long.', { date: '2031-03', edtf: '2031-03', evidence: at('r2', 40) }),
  event('Divers reached the wreck in the morning.', {
    date: '2031-03-07TMO',
    edtf: '2031-03-07',
    evidence: at('r2', 0),
  }),
  event('A ferry ran aground off the point.', { date: '2031-03-07', edtf: '2031-03-07', evidence: at('r1', 0) }),
  event('The mayor will open an inquiry soon.', { date: '2031-03-12', status: 'planned', evidence: at('r1', 30) }),
  event('Pilots and owners quarrelled about the chart.', { evidence: at('r2', 20) }),
]

test('timeline: before, around, on and after the day that the story is about, and at the side what is undated', () => {
  expect(section(defaults({ events: days, statements: [] }), 'WHAT HAPPENED')).toBe(
    [
      '  Before 7 Mar 2031',
      '    Nov 2029        The owners sold the sister ship to Coast Wire. [2:2]',
      '  Around 7 Mar 2031',
      '    Mar             Inspectors tested the hull all winter long. [2:1–2]',
      '  On 7 Mar 2031 (told of by 1 of 1 report, by 1 in the lead)',
      '    7 Mar           A ferry ran aground off the point. [1:1]',
      '    7 Mar, morning  Divers reached the wreck in the morning. [2:1]',
      '  After 7 Mar 2031',
      '    8 Mar           Ferry runs aground off Selby Point (first reported by Harbour Post) [1]',
      '    12 Mar          planned: The mayor will open an inquiry soon. [1:1–2]',
      '  Date unknown, told',
      '    by 9 Mar        Pilots and owners quarrelled about the chart. [2:1]',
    ].join('\n'),
  )
})

test('timeline: on a narrow terminal the dates stand before the words', () => {
  const read = { reports, stories: [onTimeline({ events: days, statements: [] })] }
  const rows = section(renderBrief(read, { width: 40, colour: false }), 'WHAT HAPPENED')
  expect(rows).toContain('\n    7 Mar, morning: Divers reached the\n      wreck in the')
  for (const line of rows.split('\n')) expect(line.length).toBeLessThanOrEqual(40)
})

test('timeline: what there is no room for is counted, dated and undated apart', () => {
  const many = (count: number, date: string | null, id: string) =>
    Array.from({ length: count }, (_, i) =>
      event(`Zq${i}${id}a rammed zq${i}${id}b off zq${i}${id}c.`, {
        date,
        evidence: [{ report: id, spans: [[100 * i, 100 * i + 20]] }],
      }),
    )
  const brief = defaults({ events: [...many(20, '2031-03-07', 'r1'), ...many(9, null, 'r2')], statements: [] })
  expect(brief).toContain('  … and 13 more on the timeline (--all)\n  … and 7 more of unknown date (--all)')
  const all = defaults({ events: many(9, null, 'r2'), statements: [] }, reports, true)
  expect(all.match(/rammed/g)).toHaveLength(9)
})

test('timeline: one row for a sentence with two events, and for two sentences that say the same', () => {
  const events = [
    event('Roth met the pilots of Selby Lines and ordered the ferry out.', { evidence: at('r1', 0) }),
    event('Roth met the pilots of Selby Lines and ordered the ferry out.', { evidence: at('r1', 0), id: 'again' }),
    event('Roth met the pilots and ordered the Selby Lines ferry out.', { evidence: at('r2', 0) }),
    event('Divers raised the broken rudder at Kessel bridge.', { evidence: at('r2', 50) }),
  ]
  const rows = section(defaults({ events, statements: [] }), 'WHAT HAPPENED')
  expect(rows.match(/Roth met/g)).toHaveLength(1)
  expect(rows).toContain('Divers raised')
  expect(
    section(defaults({ events, statements: [] }, reading.reports, true), 'WHAT HAPPENED').match(/Roth met/g),
  ).toHaveLength(3)
})

test('timeline: deeds told by several reports come before words of one; what is only said is told with its speaker', () => {
  const saying = { report: 'r1', spans: [[31, 50]] as [number, number][], cue: [[51, 58]] as [number, number][] }
  const events = [
    ...Array.from({ length: 9 }, (_, index) =>
      event(`Zq${index}a blamed zq${index}b for zq${index}c.`, { kind: 'DISAPPROVE', evidence: at('r2', 100 * index) }),
    ),
    event('Troops crossed the bridge at Kessel.', {
      kind: 'MOBILIZE',
      reports: 3,
      independent: 2,
      evidence: at('r1', 900),
    }),
    event('Roth reassured the passengers on deck.', { evidence: [{ ...saying, spans: [[31, 80]] }] }),
  ]
  const statements = [{ ...story.statements[0]!, evidence: [saying] }]
  const rows = section(defaults({ events, statements }), 'WHAT HAPPENED')
  expect(rows).toContain('Troops crossed')
  expect(rows).not.toContain('Roth reassured')
  expect(rows).toMatch(/… and \d+ more of unknown date/)
})

test('timeline: a long sentence is cut around the words for the event', () => {
  const lead =
    'An official of the harbour, who spoke on condition that neither name nor rank nor age be given to anyone at all in any of the papers, said '
  const text = `${lead}that the mayor of Selby had telephoned the owners twice in the night to urge a rescue, and twice in vain before the tide turned.`
  const start = text.indexOf('telephoned')
  const long = report('r1', text)
  const told = event(text, { evidence: [{ report: 'r1', spans: [[0, text.length]], cue: [[start, start + 10]] }] })
  const rows = section(defaults({ reports: ['r1'], events: [told], statements: [] }, [long]), 'WHAT HAPPENED')
  expect(rows.replace(/\s+/g, ' ')).toMatch(/… .*the mayor of Selby had telephoned the owners/)
})

// Who said what

const said = (text: string, more: Partial<Story['statements'][number]> = {}): Story['statements'][number] => ({
  ...story.statements[0]!,
  id: text,
  date: null,
  via: [],
  to: null,
  text,
  ...more,
})

test.each([
  ['nobody is credited', said('“The tide was out before noon”', { speaker: null, speakerText: '' })],
  ['a pronoun is credited', said('“The tide was out before noon”', { speaker: null, speakerText: 'She' })],
  ['two words', said('“At noon”')],
  ['part of another statement of the speaker', said('is safe on deck', { evidence: at('r1', 40) })],
])('who said what, only with everything: %s', (_why, odd) => {
  const whole = said('“Everyone is safe on deck and ashore”', { evidence: [{ report: 'r1', spans: [[31, 80]] }] })
  const statements = [whole, { ...odd, evidence: odd.evidence === whole.evidence ? at('r2', 0) : odd.evidence }]
  const words = odd.text.replace(/[“”]/g, '')
  const shown = section(defaults({ events: [], statements }), 'WHO SAID WHAT')
  expect(shown).toContain('Everyone is safe on deck and ashore')
  expect(shown.replace('Everyone is safe on deck', '')).not.toContain(words)
  const all = section(defaults({ events: [], statements }, reading.reports, true), 'WHO SAID WHAT')
  expect(all.replace('Everyone is safe on deck', '')).toContain(words)
})

test('who said what: of many, what several reports tell, what is denied and what is doubted', () => {
  const statements = [
    ...Array.from({ length: 6 }, (_, i) =>
      said(`“Zq${i}a zq${i}b zq${i}c zq${i}d and more”`, { evidence: at('r1', 100 * i) }),
    ),
    said('“The rudder had been broken for weeks”', { evidence: [...at('r1', 900), ...at('r2', 900)] }),
    said('that the ferry sailed overloaded that day', { denied: true, manner: 'indirect', evidence: at('r2', 500) }),
  ]
  const rows = section(defaults({ events: [], statements }), 'WHO SAID WHAT')
  expect(rows).toContain('Ida Roth, harbour master (2 of 8 statements)')
  expect(rows).toContain('The rudder had been broken')
  expect(rows).toContain('denied: that the ferry sailed')
})

test('who said what: the verb before words that need it', () => {
  const text = 'Roth called the pier “a disaster” and denied on Monday that she knew.'
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
  const place = (words: string, cue: string) => [{ report: 'r1', spans: [span(words)], cue: [span(cue)] }]
  const statements = [
    said('the pier “a disaster”', { manner: 'mixed', evidence: place('the pier “a disaster”', 'called') }),
    said('that she knew', { manner: 'indirect', denied: true, evidence: place('that she knew', 'denied') }),
  ]
  const rows = section(defaults({ reports: ['r1'], events: [], statements }, [report('r1', text)]), 'WHO SAID WHAT')
  expect(rows).toContain('    called the pier “a disaster” [1:1]')
  expect(rows).toContain('    denied on Monday that she knew (paraphrase) [1:1]')
})

test.each([
  ['a title among the aliases', ['Roth', 'the Selby harbour master'], 'Ida Roth', ', Selby harbour master'],
  ['a bare title says little', ['the president'], 'Ida Roth', ''],
  ['the words before the name', [], 'fire chief Ida Roth', ', fire chief'],
  ['other words before it', [], 'a tired Ida Roth', ''],
])('who said what, role: %s', (_why, aliases, speakerText, role) => {
  const actors = [{ ...story.actors[0]!, aliases }]
  const statements = [said('“Everyone is safe on deck”', { speakerText })]
  expect(section(defaults({ actors, events: [], statements }), 'WHO SAID WHAT')).toContain(`  Ida Roth${role}\n`)
})

test('who said what: whose name the reports withhold', () => {
  const statements = [said('“The owners knew”', { speaker: null, speakerText: 'a harbour official', anonymous: true })]
  expect(section(defaults({ events: [], statements }), 'WHO SAID WHAT')).toContain('official, name withheld\n')
})

// Accounts and sources

test('accounts: figures first, then who gave them; what was taken back; who denies and who says so', () => {
  const statements = [
    said('that the ferry was overloaded', { speaker: 'a3', denied: true, manner: 'indirect', evidence: at('r2', 20) }),
    said('the ferry was overloaded', { manner: 'indirect', evidence: at('r1', 31) }),
  ]
  const accounts: Story['accounts'] = [
    {
      kind: 'differ',
      about: 'people killed: 3 → 9, or 20',
      sides: [
        { text: 'killing three people', figure: 3, corrected: [], evidence: at('r1', 0) },
        { text: '20 people died', figure: 20, corrected: at('r2', 50), evidence: [...at('r1', 0), ...at('r2', 0)] },
      ],
    },
    {
      kind: 'agree',
      about: 'It rained.',
      sides: [
        { text: 'It rained.', evidence: at('r1', 0) },
        { text: 'Rain fell.', evidence: at('r2', 0) },
      ],
    },
    {
      kind: 'deny',
      about: 'that the ferry was overloaded',
      sides: [
        { text: 'that the ferry was overloaded', evidence: at('r2', 20) },
        { text: 'the ferry was overloaded', evidence: at('r1', 31) },
      ],
    },
  ]
  expect(section(defaults({ events: [], statements, accounts }), 'WHERE ACCOUNTS STAND')).toBe(
    [
      '  denied by Selby Lines: that the ferry was overloaded [2:1]',
      '    – Ida Roth: the ferry was overloaded [1:2]',
      '  differ: people killed: 3 → 9, or 20',
      '    – 3 (Harbour Post, 8 Mar): killing three people [1:1]',
      '    – 20 (Harbour Post, 8 Mar, and 1 more): 20 people died [1:1, 2:1] later denied or corrected',
      '      [2:2]',
      '  agree (2 independent reports): It rained. [1:1, 2:1]',
    ].join('\n'),
  )
})

test('sources: one line each where the width allows, the first words for a title, all of it with everything', () => {
  const reports = [
    report('r1', ferry, { title: null }),
    report('r2', second, {
      title: 'A headline that goes on about the ferry for longer than any line of a terminal has room',
    }),
  ]
  const lines = section(defaults({}, reports), 'SOURCES').split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toContain('“A ferry ran aground on Monday. “Everyone is safe,”…”')
  expect(lines[1]).toMatch(/A headline that goes .*…/)
  const all = section(defaults({}, reports, true), 'SOURCES')
  expect(all).toContain('https://r2.example/news')
  expect(all.replace(/\s+/g, ' ')).toContain(reports[1]!.title)
})
