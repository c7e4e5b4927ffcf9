/** The brief for a terminal: plain text of a given width, coloured only if asked for. */
import type { Reading } from '../contract/types.ts'
import type { AccountRow, SideRow } from './arrange-accounts.ts'
import { arrangeBrief, type BriefStory } from './arrange-brief.ts'
import type { SourceRow } from './arrange-sources.ts'
import type { SpeakerRows, StatementRow } from './arrange-speakers.ts'
import type { ArrangedTimeline, TimelineRow, TimelineSection } from './arrange-timeline.ts'
import { countOf } from './choose-rows.ts'
import { tellReferences } from './cite-evidence.ts'
import { displayWidth } from './display-width.ts'
import type { CitedText } from './told-story.ts'
import { clipAround, clipText, paintLine, type Run, wrapRuns } from './wrap-runs.ts'

export interface BriefOptions {
  /** Columns of the terminal; no line is longer. Below 40, 40 is taken; above 200, 200. */
  readonly width: number
  /** Mark headings and doubts with terminal colours. */
  readonly colour: boolean
  /** Show every row, each in full. */
  readonly all?: boolean
}

const narrowest = 40
/** No terminal that people read on is wider. */
const widest = 200
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

/** The rows of a section, with a line for those left out; `one` and `several` are what they are called. */
function layRows(rows: Lines, left: number, one: string, several: string, layout: Layout): Lines {
  if (rows.length === 0 || left === 0) return rows
  return [
    ...rows,
    ...lay([{ text: `… and ${left} more ${left === 1 ? one : several} (--all)`, style: 'faint' }], layout, 2, 2),
  ]
}

/** The story titles, where there are several. */
function layContents(stories: readonly BriefStory[], layout: Layout): Lines {
  const rows = stories.flatMap(({ title, extent }) =>
    lay([{ text: title }, { text: ` (${extent})`, style: 'faint' }], layout, 2, 4),
  )
  return [...lay([{ text: countOf(stories.length, 'story', 'stories'), style: 'strong' }], layout, 0, 0), ...rows]
}

function layKey(layout: Layout): Lines {
  const places = layout.all ? '' : ' Where each report was read: --all.'
  return lay([{ text: `[2:14] is sentence 14 of report 2.${places}`, style: 'faint' }], layout, 0, 0)
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
    ...laySection('What happened', layTimeline(timeline, layout), layout),
    ...laySection(
      'Who said what',
      layRows(
        speakers.rows.flatMap((rows) => laySpeaker(rows, layout)),
        speakers.left,
        'statement',
        'statements',
        layout,
      ),
      layout,
    ),
    ...laySection(
      'Where accounts stand',
      layRows(
        accounts.rows.flatMap((account) => layAccount(account, layout)),
        accounts.left,
        'account',
        'accounts',
        layout,
      ),
      layout,
    ),
    ...laySection(
      'What rests on whom',
      layRows(
        dependence.rows.flatMap((row) => lay([{ text: row.text }, ...cite(row, layout)], layout, 2, 4)),
        dependence.left,
        'relaying source',
        'relaying sources',
        layout,
      ),
      layout,
    ),
    ...laySection(
      'Sources',
      sources.flatMap((source) => laySource(source, layout)),
      layout,
    ),
  ]
}

function cite({ references }: Pick<CitedText, 'references'>, { all }: Layout): Run[] {
  const text = tellReferences(references, all ? Number.POSITIVE_INFINITY : referencesEach)
  return text === '' ? [] : [{ text: ` ${text}`, style: 'faint' }]
}

/** About two lines of it, unless everything is asked for; the words at `focus` are kept. */
function shorten(text: string, { all, width }: Layout, indent: number, focus = 0): string {
  return all ? text : clipAround(text, 2 * (width - indent) - 16, focus)
}

function layTimeline({ sections, left, leftUndated }: ArrangedTimeline, layout: Layout): Lines {
  const rows = sections.flatMap(({ rows }) => rows)
  const column = Math.min(widestDate, Math.max(0, ...rows.map(({ date }) => displayWidth(date))))
  const lines = sections.flatMap((section) => layTimelineSection(section, column, layout))
  const dated = layRows(lines, left, 'on the timeline', 'on the timeline', layout)
  return layRows(dated, leftUndated, 'of unknown date', 'of unknown date', layout)
}

const widestDate = 22
/** Where the dates would take more of the lines than this, they stand before the words and not in a column. */
const widestShare = 1 / 3

function layTimelineSection({ heading, reason, rows }: TimelineSection, column: number, layout: Layout): Lines {
  const margin = heading === '' ? 2 : 4
  const why: Run[] = reason === '' ? [] : [{ text: ` (${reason})`, style: 'faint' }]
  return [
    ...(heading === '' ? [] : lay([{ text: heading, style: 'strong' }, ...why], layout, 2, 4)),
    ...rows.flatMap((row, index) => layTimelineRow(row, rows[index - 1]?.date === row.date, margin, column, layout)),
  ]
}

/** The dates stand in a column of their own, each once. */
function layTimelineRow(row: TimelineRow, again: boolean, margin: number, column: number, layout: Layout): Lines {
  const inColumn = margin + column + 2 <= layout.width * widestShare
  const indent = inColumn ? margin + column + 2 : margin + 2
  const date = clipText(row.date, inColumn ? column : layout.width - indent)
  const mark: Run[] = row.mark === '' ? [] : [{ text: `${row.mark}: `, style: 'warning' }]
  const support: Run[] = row.support === '' ? [] : [{ text: ` (${row.support})`, style: 'faint' }]
  const words = { text: shorten(row.text, layout, indent, row.focus) }
  const runs: Run[] = [...mark, words, ...support, ...cite(row, layout)]
  if (!inColumn) return lay([{ text: `${date}: ` }, ...runs], layout, margin, indent)
  const lines = lay(runs, layout, indent, indent)
  const [, ...first] = lines[0] ?? []
  const start = `${' '.repeat(margin)}${again ? '' : date}`
  const padding = ' '.repeat(Math.max(0, indent - displayWidth(start)))
  return lines.length === 0 ? [] : [[{ text: `${start}${padding}` }, ...first], ...lines.slice(1)]
}

function laySpeaker({ speaker, role, count, statements }: SpeakerRows, layout: Layout): Lines {
  const counted: Run[] =
    count > statements.length ? [{ text: ` (${statements.length} of ${count} statements)`, style: 'faint' }] : []
  return [
    ...lay([{ text: speaker, style: 'strong' }, { text: role === '' ? '' : `, ${role}` }, ...counted], layout, 2, 4),
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

function layAccount({ kind, by, about, references, sides }: AccountRow, layout: Layout): Lines {
  const style = kind === 'agree' ? 'strong' : 'warning'
  const head = `${accountWords[kind]}${by === '' ? '' : kind === 'deny' ? ` by ${by}` : ` (${by})`}: `
  // What is agreed is told once, in the words of one; a run of figures is told whole.
  const most = layout.all || kind === 'differ' ? sides.length : kind === 'agree' ? 0 : sidesEach
  const shown = sides.length <= most + 1 && kind !== 'agree' ? sides : sides.slice(0, most)
  return [
    ...lay([{ text: head, style }, { text: shorten(about, layout, 4) }, ...cite({ references }, layout)], layout, 2, 4),
    ...shown.flatMap((side) => laySide(side, layout)),
    ...(sides.length > shown.length && kind !== 'agree'
      ? lay([{ text: `– … ${sides.length - shown.length} more`, style: 'faint' }], layout, 4, 6)
      : []),
  ]
}

function laySide({ label, text, references, corrected }: SideRow, layout: Layout): Lines {
  const taken: Run[] =
    corrected.length === 0
      ? []
      : [{ text: ' later denied or corrected', style: 'warning' }, ...cite({ references: corrected }, layout)]
  const words = shorten(text, layout, 6)
  return lay(
    [{ text: `– ${label === '' ? '' : `${label}: `}${words}` }, ...cite({ references }, layout), ...taken],
    layout,
    4,
    6,
  )
}

function laySource(source: SourceRow, layout: Layout): Lines {
  return layout.all ? laySourceWhole(source, layout) : laySourceLine(source, layout)
}

function laySourceWhole({ number, outlet, date, title, place, notes }: SourceRow, layout: Layout): Lines {
  const label = `[${number}]`
  const hanging = 2 + label.length + 1
  return [
    ...lay([{ text: `${label} ` }, { text: `${outlet}, ${date}: ` }, { text: title }], layout, 2, hanging),
    ...lay([{ text: place, style: 'faint' }], layout, hanging, hanging),
    ...(notes.length === 0 ? [] : lay([{ text: notes.join('; '), style: 'warning' }], layout, hanging, hanging)),
  ]
}

/** A title shorter than this says nothing: the place gives way before it does. */
const leastTitle = 18

/** One line where there is room: the place whole if it fits beside the whole title, else in short beside some of it. */
function laySourceLine({ number, outlet, day, title, place, shortPlace, notes }: SourceRow, layout: Layout): Lines {
  const start = `[${number}] ${day}, ${outlet}: `
  const note = notes.length === 0 ? '' : ` (${notes.join('; ')})`
  const room = layout.width - 2 - displayWidth(start) - displayWidth(note)
  const whole = room - displayWidth(title) > displayWidth(place) + 2
  const short = room - displayWidth(shortPlace) > Math.min(leastTitle, displayWidth(title)) + 2
  const shown = whole ? ` – ${place}` : short ? ` – ${shortPlace}` : ''
  const words = clipText(title, Math.max(leastTitle, room - displayWidth(shown)))
  return lay(
    [
      { text: start },
      { text: words },
      ...(note === '' ? [] : [{ text: note, style: 'warning' } as const]),
      ...(shown === '' ? [] : [{ text: shown, style: 'faint' } as const]),
    ],
    layout,
    2,
    2 + `[${number}] `.length,
  )
}
