import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingSchema } from '../contract/schema.ts'
import type { Reading, Report, Story } from '../contract/types.ts'
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

const story: Story = {
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
      status: 'happened',
      actors: [],
      targets: [],
      text: 'The company met the union',
      evidence: [{ report: 'r2', spans: [[0, 49]] }],
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

const reading: Reading = readingSchema.parse({
  reports: [
    report('r1', ferry),
    report('r2', second, { outlet: 'Isle Today', published: { value: '2031-03-09', basis: 'text' }, url: null }),
  ],
  stories: [story],
})

test('a story as it looks on a terminal', () => {
  expect(`\n${renderBrief(reading, { width: 80, colour: false })}`).toBe(`
Ferry runs aground off Selby Point
2 reports, 2 outlets, 8–9 Mar 2031

A ferry ran aground on Monday. [1:1]

WHAT HAPPENED
  Mar 2031    planned: A tug will pull the ferry free [1:1, 2:1] (2 reports, 1
              independent)
  7 Mar 2031  Ida Roth: “Everyone is safe” [1:2]
  undated     The company met the union [2:1]

WHO SAID WHAT
  Ida Roth
    “Everyone is safe” (to Coast Wire; 7 Mar 2031; on the word of Coast Wire)
      [1:2]
  Selby Lines
    denied, reportedly: that the ferry was overloaded (paraphrase) speaker in
      doubt: the words speak of the company as “they”; perhaps Ida Roth [2:1]

WHERE ACCOUNTS STAND
  differ: how many died
    – Everyone is safe [1:2]
    – Three people died [2:2]

WHAT RESTS ON WHOM
  1 statement in 1 report rests on Coast Wire [1:2]

SOURCES
  [1] Harbour Post, 8 Mar 2031: Ferry runs aground off Selby Point
      https://r1.example/news
  [2] Isle Today, 9 Mar 2031 (worked out from the text): Ferry runs aground off
      Selby Point
      r2.html
      copies [1], 87 %

[2:14] is sentence 14 of report 2.
`)
})

test('the same story as CommonMark', () => {
  expect(renderMarkdown(reading)).toBe(`# Ferry runs aground off Selby Point

*2 reports, 2 outlets, 8–9 Mar 2031*

A ferry ran aground on Monday. \\[1:1\\]

## What happened

- **Mar 2031** *planned:* A tug will pull the ferry free \\[1:1, 2:1\\] (2 reports, 1 independent)
- **7 Mar 2031** Ida Roth: “Everyone is safe” \\[1:2\\]
- **undated** The company met the union \\[2:1\\]

## Who said what

- **Ida Roth**
  - “Everyone is safe” (to Coast Wire; 7 Mar 2031; on the word of Coast Wire) \\[1:2\\]
- **Selby Lines**
  - *denied, reportedly:* that the ferry was overloaded (paraphrase) **speaker in doubt:** the words speak of the company as “they”; perhaps Ida Roth \\[2:1\\]

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
}))

test('a story of 200 statements stays short, and says what it leaves out', () => {
  const long = { ...reading, stories: [{ ...story, statements: manyStatements }] }
  const brief = renderBrief(long, { width: 80, colour: false })
  expect(brief.split('\n').length).toBeLessThan(70)
  expect(brief).toContain('… and 190 more statements (--all)')
  const whole = renderBrief(long, { width: 80, colour: false, all: true })
  expect(whole.match(/“Everyone is safe” \(/g)).toHaveLength(200)
  expect(whole).not.toContain('--all')
})

test('reports of no story are listed, and an empty reading says so', () => {
  const alone = renderBrief({ ...reading, stories: [] }, { width: 80, colour: false })
  expect(alone).toContain('No story found.')
  expect(alone).toContain('REPORTS IN NO STORY\n  [1] Harbour Post')
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
  const altered = { ...reading, stories: [{ ...story, summary: [{ text, evidence: [] }] }] }
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
        stories: [{ ...story, title: made.title, statements: [statement], events: [event] }],
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
  ['its own marks give way', '“We left,”', '“We left”'],
  ['a quotation in pieces has one pair', '"We left," … "We ran."', '“We left, … We ran.”'],
  ['marks inside stay', '“We saw ‘nothing’ there.”', '“We saw ‘nothing’ there.”'],
  ['words before the quotation stay outside it', 'it "a clock with no hands"', 'it "a clock with no hands"'],
  ['words without marks get them', 'We left', '“We left”'],
])('quotation marks: %s', (_why, text, expected) => {
  const altered = { ...reading, stories: [{ ...story, statements: [{ ...story.statements[0]!, text }] }] }
  expect(renderBrief(altered, { width: 80, colour: false })).toContain(`    ${expected} (to Coast Wire`)
})
