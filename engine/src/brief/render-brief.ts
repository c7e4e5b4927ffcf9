/** The brief for a terminal: plain text of a given width, coloured only if asked for. */
import type { Reading } from '../contract/types.ts'
import {
  type AccountRow,
  arrangeBrief,
  type BriefStory,
  type CitedText,
  countOf,
  type SpeakerRows,
  type StatementRow,
  type TimelineRow,
} from './arrange-brief.ts'
import type { SourceRow } from './arrange-sources.ts'
import { tellReferences } from './cite-evidence.ts'
import { displayWidth } from './display-width.ts'
import { clipText, paintLine, type Run, wrapRuns } from './wrap-runs.ts'

export interface BriefOptions {
  /** Columns of the terminal; no line is longer. Below 40, 40 is taken. */
  readonly width: number
  /** Mark headings and doubts with terminal colours. */
  readonly colour: boolean
  /** Show every row, each in full. */
  readonly all?: boolean
}

const narrowest = 40
/** Lines longer than this are hard to follow back to their beginning; a wider terminal keeps a margin. */
const widest = 120
const referencesEach = 3
const sidesEach = 3

interface Layout {
  readonly width: number
  readonly all: boolean
}

/** Tells the reading to people: one section for each story. Lines end in "\n". */
export function renderBrief(reading: Reading, { width, colour, all = false }: BriefOptions): string {
  const layout = { width: Math.max(narrowest, Math.min(widest, Math.floor(width) || narrowest)), all }
  const brief = arrangeBrief(reading, all)
  const parts = brief.stories.map((story) => layStory(story, layout))
  if (brief.stories.length > 1) parts.unshift(layContents(brief.stories, layout))
  if (brief.stories.length === 0) parts.push(lay([{ text: 'No story found.' }], layout, 0, 0))
  if (brief.others.length > 0) {
    parts.push(
      laySection(
        'Reports in no story',
        brief.others.flatMap((source) => laySource(source, layout)),
        layout,
      ),
    )
  }
  if (brief.stories.length > 0) parts.push(layKey(layout))
  const lines = parts.flatMap((part, index) => (index === 0 ? part : [[], ...part]))
  return lines.map((line) => `${paintLine(line, colour)}\n`).join('')
}

type Lines = Run[][]

function lay(runs: readonly Run[], { width }: Layout, first: number, hanging: number): Lines {
  return wrapRuns(runs, { width, first, hanging })
}

function laySection(heading: string, rows: Lines, layout: Layout): Lines {
  if (rows.length === 0) return []
  return [[], ...lay([{ text: heading.toUpperCase(), style: 'heading' }], layout, 0, 0), ...rows]
}

function layLeft(left: number, what: string, layout: Layout): Lines {
  return left === 0 ? [] : lay([{ text: `… and ${left} more ${what} (--all)`, style: 'faint' }], layout, 2, 2)
}

/** The story titles, where there are several. */
function layContents(stories: readonly BriefStory[], layout: Layout): Lines {
  const rows = stories.flatMap(({ title, extent }) =>
    lay([{ text: title }, { text: ` (${extent})`, style: 'faint' }], layout, 2, 4),
  )
  return [...lay([{ text: countOf(stories.length, 'story', 'stories'), style: 'strong' }], layout, 0, 0), ...rows]
}

function layKey(layout: Layout): Lines {
  return lay([{ text: '[2:14] is sentence 14 of report 2.', style: 'faint' }], layout, 0, 0)
}

function layStory(story: BriefStory, layout: Layout): Lines {
  const { summary, timeline, speakers, accounts, dependence, sources } = story
  return [
    ...lay([{ text: story.title, style: 'strong' }], layout, 0, 0),
    ...lay([{ text: story.extent, style: 'faint' }], layout, 0, 0),
    ...(summary.length > 0 ? [[]] : []),
    ...lay(
      summary.flatMap((row) => [{ text: ` ${row.text}` }, ...cite(row, layout)]),
      layout,
      0,
      0,
    ),
    ...laySection(
      'What happened',
      [...layTimeline(timeline.rows, layout), ...layLeft(timeline.left, 'on the timeline', layout)],
      layout,
    ),
    ...laySection(
      'Who said what',
      [
        ...speakers.rows.flatMap((rows) => laySpeaker(rows, layout)),
        ...layLeft(speakers.left, speakers.left === 1 ? 'statement' : 'statements', layout),
      ],
      layout,
    ),
    ...laySection(
      'Where accounts stand',
      [
        ...accounts.rows.flatMap((account) => layAccount(account, layout)),
        ...layLeft(accounts.left, 'accounts', layout),
      ],
      layout,
    ),
    ...laySection(
      'What rests on whom',
      [
        ...dependence.rows.flatMap((row) => lay([{ text: row.text }, ...cite(row, layout)], layout, 2, 4)),
        ...layLeft(dependence.left, 'relaying sources', layout),
      ],
      layout,
    ),
    ...laySection(
      'Sources',
      sources.flatMap((source) => laySource(source, layout)),
      layout,
    ),
  ]
}

function cite({ references }: CitedText, { all }: Layout): Run[] {
  const text = tellReferences(references, all ? Number.POSITIVE_INFINITY : referencesEach)
  return text === '' ? [] : [{ text: ` ${text}`, style: 'faint' }]
}

/** About two lines of it, unless everything is asked for. */
function shorten(text: string, { all, width }: Layout, indent: number): string {
  return all ? text : clipText(text, 2 * (width - indent) - 12)
}

/** The dates stand in a column of their own, each once. */
function layTimeline(rows: readonly TimelineRow[], layout: Layout): Lines {
  const column = Math.min(22, Math.max(0, ...rows.map(({ date }) => displayWidth(date))))
  const indent = 2 + column + 2
  return rows.flatMap((row, index) => {
    const date = rows[index - 1]?.date === row.date ? '' : clipText(row.date, column)
    const mark: Run[] = row.mark === '' ? [] : [{ text: `${row.mark}: `, style: 'warning' }]
    const support: Run[] = row.support === '' ? [] : [{ text: ` (${row.support})`, style: 'faint' }]
    const lines = lay(
      [...mark, { text: shorten(row.text, layout, indent) }, ...cite(row, layout), ...support],
      layout,
      indent,
      indent,
    )
    const [margin, ...first] = lines[0] ?? []
    if (margin === undefined) return []
    const start = { text: `  ${date}`.padEnd(indent + date.length - displayWidth(date)) }
    return [[start, ...first], ...lines.slice(1)]
  })
}

function laySpeaker({ speaker, count, statements }: SpeakerRows, layout: Layout): Lines {
  const counted: Run[] = count > statements.length ? [{ text: ` (${count} statements)`, style: 'faint' }] : []
  return [
    ...lay([{ text: speaker, style: 'strong' }, ...counted], layout, 2, 4),
    ...statements.flatMap((statement) => layStatement(statement, layout)),
  ]
}

function layStatement(statement: StatementRow, layout: Layout): Lines {
  const { text, quoted, paraphrase, mark, details, doubt } = statement
  const words = shorten(text, layout, 6)
  const told = [...(paraphrase ? ['paraphrase'] : []), ...details]
  return lay(
    [
      ...(mark === '' ? [] : [{ text: `${mark}: `, style: 'warning' } as const]),
      { text: quoted ? `“${words}”` : words },
      ...(told.length === 0 ? [] : [{ text: ` (${told.join('; ')})`, style: 'faint' } as const]),
      ...(doubt === '' ? [] : [{ text: ` speaker in doubt: ${doubt}`, style: 'warning' } as const]),
      ...cite(statement, layout),
    ],
    layout,
    4,
    6,
  )
}

const accountWords: Record<AccountRow['kind'], string> = { agree: 'agree', differ: 'differ', deny: 'denied' }

function layAccount({ kind, about, sides }: AccountRow, layout: Layout): Lines {
  const style = kind === 'agree' ? 'strong' : 'warning'
  // A line saying that one side is left takes as much room as the side.
  const shown = layout.all || sides.length <= sidesEach + 1 ? sides : sides.slice(0, sidesEach)
  return [
    ...lay([{ text: `${accountWords[kind]}: `, style }, { text: shorten(about, layout, 4) }], layout, 2, 4),
    ...shown.flatMap((side) =>
      lay([{ text: `– ${shorten(side.text, layout, 6)}` }, ...cite(side, layout)], layout, 4, 6),
    ),
    ...(sides.length > shown.length
      ? lay([{ text: `– … ${sides.length - shown.length} more`, style: 'faint' }], layout, 4, 6)
      : []),
  ]
}

function laySource({ number, outlet, date, title, place, notes }: SourceRow, layout: Layout): Lines {
  const label = `[${number}]`
  const hanging = 2 + label.length + 1
  return [
    ...lay([{ text: `${label} ` }, { text: `${outlet}, ${date}: ` }, { text: title }], layout, 2, hanging),
    ...lay([{ text: place, style: 'faint' }], layout, hanging, hanging),
    ...(notes.length === 0 ? [] : lay([{ text: notes.join('; '), style: 'warning' }], layout, hanging, hanging)),
  ]
}
