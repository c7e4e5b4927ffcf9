/** A small invented reading, with dates of every kind, for the tests of the exports. */
import type { Reading, Report, Story } from '../contract/types.ts'
import { buildTimeline } from './build-timeline.ts'

export const report = (id: string, more: Partial<Report> = {}): Report => ({
  id,
  input: `${id}.html`,
  url: `https://${id}.example/news?a=1&b=2`,
  outlet: 'Harbour Post',
  title: 'Ferry runs aground off Selby Point',
  byline: null,
  published: { value: '2031-03-08T09:25:00+01:00', basis: 'page' },
  language: 'en',
  text: 'A ferry ran aground on Friday. “Everyone is safe,” said Ida Roth.',
  ...more,
})

export const reports = [
  report('r1'),
  report('r2', { outlet: null, url: null, published: { value: '2031-03-09', basis: 'text' } }),
]

export const event = (
  id: string,
  date: string | null,
  edtf: string | null,
  more: Partial<Story['events'][number]> = {},
): Story['events'][number] => ({
  id,
  kind: null,
  date,
  edtf,
  status: 'happened',
  actors: [],
  targets: [],
  place: null,
  quantities: [],
  text: 'A ferry ran aground on Friday.',
  evidence: [{ report: 'r1', spans: [[0, 30]], cue: [[8, 11]] }],
  reports: 1,
  independent: 1,
  ...more,
})

export const statement = (
  id: string,
  date: string | null,
  more: Partial<Story['statements'][number]> = {},
): Story['statements'][number] => ({
  id,
  speaker: 'a1',
  speakerText: 'Ida Roth',
  anonymous: false,
  to: null,
  via: [],
  date,
  manner: 'direct',
  denied: false,
  hedged: false,
  doubt: null,
  text: '“Everyone is safe,”',
  evidence: [{ report: 'r1', spans: [[31, 50]] }],
  ...more,
})

export function storyOf(
  events: Story['events'],
  statements: Story['statements'] = [],
  more: Partial<Story> = {},
): Story {
  const told = { events, statements, reports: ['r1', 'r2'], copies: [] }
  return {
    id: 's1',
    title: 'Ferry runs aground',
    summary: [{ text: 'A ferry ran aground.', evidence: [] }],
    actors: [{ id: 'a1', name: 'Ida Roth', type: 'person', aliases: [] }],
    accounts: [],
    dependence: [],
    ...told,
    ...buildTimeline(told, reports),
    ...more,
  }
}

export const readingOf = (events: Story['events'], statements: Story['statements'] = []): Reading => ({
  reports,
  stories: [storyOf(events, statements)],
})
