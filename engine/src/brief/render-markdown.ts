/** The brief as CommonMark, for notes, wikis and mail: the same rows as on the terminal, each in full. */
import type { Reading } from '../contract/types.ts'
import type { AccountRow } from './arrange-accounts.ts'
import { arrangeBrief, type BriefStory } from './arrange-brief.ts'
import type { SourceRow } from './arrange-sources.ts'
import type { SpeakerRows, StatementRow } from './arrange-speakers.ts'
import type { ArrangedTimeline, TimelineRow } from './arrange-timeline.ts'
import type { Chosen } from './choose-rows.ts'
import { tellReferences } from './cite-evidence.ts'
import type { CitedText } from './told-story.ts'

export interface MarkdownOptions {
  /** Every row, not only those that most reports tell. */
  readonly all?: boolean
}

/** Tells the reading as one CommonMark document. Words from reports are escaped; links are http or https only. */
export function renderMarkdown(reading: Reading, { all = false }: MarkdownOptions = {}): string {
  const brief = arrangeBrief(reading, all)
  const parts = brief.stories.map(writeStory)
  if (parts.length === 0) parts.push('No story found.')
  if (brief.others.length > 0) parts.push(`## Reports in no story\n\n${brief.others.map(writeSource).join('\n')}`)
  if (brief.stories.length > 0) parts.push('*\\[2:14\\] is sentence 14 of report 2.*')
  return `${parts.join('\n\n')}\n`
}

function writeStory(story: BriefStory): string {
  const { timeline, speakers, accounts, dependence } = story
  const blocks = [
    `# ${escapeWords(story.title)}`,
    `*${escapeWords(story.extent)}*`,
    story.summary.map((row) => `${escapeWords(row.text)}${cite(row)}`).join(' '),
    writeTimeline(timeline),
    writeSection('Who said what', speakers.rows.map(writeSpeaker), speakers),
    writeSection('Where accounts stand', accounts.rows.map(writeAccount), accounts),
    writeSection(
      'What rests on whom',
      dependence.rows.map((row) => `- ${escapeWords(row.text)}${cite(row)}`),
      dependence,
    ),
    writeSection('Sources', story.sources.map(writeSource), { left: 0 }),
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

function writeSection(heading: string, rows: readonly string[], { left }: Pick<Chosen<unknown>, 'left'>): string {
  if (rows.length === 0) return ''
  return [`## ${heading}\n`, ...rows, ...(left === 0 ? [] : [`- … and ${left} more`])].join('\n')
}

function cite({ references }: Pick<CitedText, 'references'>): string {
  const told = tellReferences(references, Number.POSITIVE_INFINITY)
  return told === '' ? '' : ` ${escapeWords(told)}`
}

/** What stands before, on and after the story's day is a section each. */
function writeTimeline({ sections, left, leftUndated }: ArrangedTimeline): string {
  if (sections.length === 0) return ''
  const blocks = sections.flatMap(({ heading, reason, rows }) => [
    ...(heading === '' ? [] : [`### ${escapeWords(heading)}`]),
    ...(reason === '' ? [] : [`*${escapeWords(reason)}*`]),
    rows.map(writeTimelineRow).join('\n'),
  ])
  const counts = [
    left > 0 ? `${left} more on the timeline` : '',
    leftUndated > 0 ? `${leftUndated} more of unknown date` : '',
  ]
  const more = counts.filter((count) => count !== '').join(' and ')
  return ['## What happened', ...blocks, ...(more === '' ? [] : [`… and ${more}`])].join('\n\n')
}

function writeTimelineRow(row: TimelineRow): string {
  const mark = row.mark === '' ? '' : `*${row.mark}:* `
  const support = row.support === '' ? '' : ` (${escapeWords(row.support)})`
  return `- **${escapeWords(row.date)}** ${mark}${escapeWords(row.text)}${support}${cite(row)}`
}

function writeSpeaker({ speaker, role, count, statements }: SpeakerRows): string {
  const counted = count > statements.length ? ` (${statements.length} of ${count} statements)` : ''
  return [
    `- **${escapeWords(speaker)}**${role === '' ? '' : `, ${escapeWords(role)}`}${counted}`,
    ...statements.map(writeStatement),
  ].join('\n')
}

function writeStatement(statement: StatementRow): string {
  const { text, quoted, paraphrase, mark, details, doubt } = statement
  const told = [...(paraphrase ? ['paraphrase'] : []), ...details]
  return [
    `  - ${mark === '' ? '' : `*${mark}:* `}${quoted ? `“${escapeWords(text)}”` : escapeWords(text)}`,
    told.length === 0 ? '' : ` (${escapeWords(told.join('; '))})`,
    doubt === '' ? '' : ` **speaker in doubt:** ${escapeWords(doubt)}`,
    cite(statement),
  ].join('')
}

function writeAccount({ kind, by, about, references, sides }: AccountRow): string {
  const word = kind === 'deny' ? 'denied' : kind
  const head = by === '' ? word : kind === 'deny' ? `${word} by ${escapeWords(by)}` : `${word} (${by})`
  const rows = sides.map(({ label, text, references, corrected }) => {
    const taken = corrected.length === 0 ? '' : ` **later denied or corrected**${cite({ references: corrected })}`
    return `  - ${label === '' ? '' : `${escapeWords(label)}: `}${escapeWords(text)}${cite({ references })}${taken}`
  })
  return [`- **${head}:** ${escapeWords(about)}${cite({ references })}`, ...rows].join('\n')
}

function writeSource({ number, outlet, date, title, place, link, notes }: SourceRow): string {
  const named = link === null ? `${escapeWords(title)} (${escapeWords(place)})` : `[${escapeWords(title)}](<${link}>)`
  const noted = notes.length === 0 ? '' : ` – **${escapeWords(notes.join('; '))}**`
  return `- \\[${number}\\] ${escapeWords(outlet)}, ${escapeWords(date)}: ${named}${noted}`
}

/**
 * Words as words: a backslash before all punctuation that CommonMark or GitHub's dialect gives a meaning (CommonMark
 * 0.31, 2.4), and before what begins a list or heading where it stands first.
 */
function escapeWords(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&$!^=@]/g, '\\$&')
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/:\/\//g, '\\://')
}
