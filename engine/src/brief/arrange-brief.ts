/**
 * Chooses and orders what a brief tells of a reading, as plain rows with clean text; the renderers only lay them out.
 * By default the rows that more reports tell are kept and the rest are counted; `all` keeps every row.
 */
import type { Account, Evidence, Reading, Report, Story, StoryEvent, StoryStatement } from '../contract/types.ts'
import { arrangeSources, type SourceRow } from './arrange-sources.ts'
import { type Citations, numberReports, type Reference } from './cite-evidence.ts'
import { cleanLine } from './clean-line.ts'
import { type ToldDate, tellDate, tellRange } from './tell-date.ts'

export interface Brief {
  readonly stories: readonly BriefStory[]
  /** Reports that are in no story. */
  readonly others: readonly SourceRow[]
}

export interface BriefStory {
  readonly title: string
  /** "16 reports, 6 outlets, 7–10 Feb 2022". */
  readonly extent: string
  readonly summary: readonly CitedText[]
  readonly timeline: Chosen<TimelineRow>
  readonly speakers: Chosen<SpeakerRows>
  readonly accounts: Chosen<AccountRow>
  readonly dependence: Chosen<CitedText>
  readonly sources: readonly SourceRow[]
}

/** The rows shown, and the number of those that are not. */
export interface Chosen<Row> {
  readonly rows: readonly Row[]
  readonly left: number
}

export interface CitedText {
  readonly text: string
  readonly references: readonly Reference[]
}

export interface TimelineRow extends CitedText {
  /** "8 Feb 2022", "Feb 2022", or "undated". */
  readonly date: string
  /** What is not known to have happened, in a word: "planned", "possible", "denied", "reportedly"; '' for what has. */
  readonly mark: string
  /** "4 reports, 2 independent"; '' where one report alone tells it. */
  readonly support: string
}

export interface SpeakerRows {
  readonly speaker: string
  /** Everything the speaker said, shown or not. */
  readonly count: number
  readonly statements: readonly StatementRow[]
}

export interface StatementRow extends CitedText {
  /** All of the text is the speaker's own words, and stands here without its quotation marks. */
  readonly quoted: boolean
  /** The report's paraphrase: none of it in quotation marks. */
  readonly paraphrase: boolean
  /** "denied", "reportedly" or ''. */
  readonly mark: string
  /** To whom, when, on whose word. */
  readonly details: readonly string[]
  /** Why the speaker named may not be the speaker; '' if nothing speaks against it. */
  readonly doubt: string
}

export interface AccountRow {
  readonly kind: Account['kind']
  readonly about: string
  readonly sides: readonly CitedText[]
}

/**
 * How much of each section is shown unless everything is asked for: chosen so that a story of 16 reports fits on a
 * screen and a half, the gist on the first.
 */
const limits = { timeline: 7, speakers: 5, statementsEach: 2, accounts: 4, dependence: 3 }

const unattributed = 'unattributed'

type Names = ReadonlyMap<string, string>

export function arrangeBrief(reading: Reading, all: boolean): Brief {
  const citations = numberReports(reading)
  const told = new Set(reading.stories.flatMap((story) => story.reports))
  const others = reading.reports.filter(({ id }) => !told.has(id)).map(({ id }) => id)
  return {
    stories: reading.stories.map((story) => arrangeStory(story, citations, all)),
    others: arrangeSources(others, [], citations),
  }
}

function arrangeStory(story: Story, citations: Citations, all: boolean): BriefStory {
  const names: Names = new Map(story.actors.map(({ id, name }) => [id, cleanLine(name)]))
  const reports = story.reports.flatMap((id) => citations.reports.get(id)?.report ?? [])
  const cited = (text: string, evidence: readonly Evidence[]): CitedText => ({
    text: cleanLine(text),
    references: citations.cite(evidence),
  })
  return {
    title: cleanLine(story.title) || 'Untitled story',
    extent: tellExtent(reports),
    summary: story.summary.map(({ text, evidence }) => cited(text, evidence)).filter(({ text }) => text !== ''),
    timeline: arrangeTimeline(story, names, citations, all),
    speakers: arrangeSpeakers(story, names, citations, all),
    accounts: choose(
      [...story.accounts].sort(byUrgency).map((account) => arrangeAccount(account, cited)),
      limits.accounts,
      all,
    ),
    dependence: arrangeDependence(story, names, citations, all),
    sources: arrangeSources(story.reports, story.copies, citations),
  }
}

function tellExtent(reports: readonly Report[]): string {
  const outlets = new Set(reports.flatMap(({ outlet }) => cleanLine(outlet ?? '') || []))
  const dates = tellRange(reports.flatMap(({ published }) => published.value ?? []))
  const counts = [countOf(reports.length, 'report'), outlets.size > 0 ? countOf(outlets.size, 'outlet') : '']
  return [...counts, dates].filter((part) => part !== '').join(', ')
}

/** "1 report", "2 reports". */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}

function choose<Row>(rows: readonly Row[], most: number, all: boolean): Chosen<Row> {
  // A line saying that one row is left takes as much room as the row.
  if (all || rows.length <= most + 1) return { rows, left: 0 }
  return { rows: rows.slice(0, most), left: rows.length - most }
}

const reportsOf = (evidence: readonly Evidence[]): number => new Set(evidence.map(({ report }) => report)).size

interface Placed {
  readonly row: TimelineRow
  readonly from: string | null
  readonly weight: number
}

/** The events, and what was said on a known date, by date; the undated at the end. */
function arrangeTimeline(story: Story, names: Names, citations: Citations, all: boolean): Chosen<TimelineRow> {
  const events = story.events.map((event) => placeEvent(event, citations))
  const said = story.statements.filter(({ date }) => date !== null && tellDate(date).from !== null)
  const placed = [...events, ...said.map((statement) => placeStatement(statement, names, citations))]
  const { rows, left } = choose(
    placed.filter(({ row }) => row.text !== '').sort((one, other) => other.weight - one.weight),
    limits.timeline,
    all,
  )
  return { rows: [...rows].sort(byDate).map(({ row }) => row), left }
}

/** Coarser dates go before the finer ones that begin with them: January before 26 January. */
function byDate(one: Placed, other: Placed): number {
  if (one.from === other.from) return 0
  if (one.from === null) return 1
  if (other.from === null) return -1
  return one.from < other.from ? -1 : 1
}

function placeEvent(event: StoryEvent, citations: Citations): Placed {
  const { words, from } = dateOf(event.date)
  const support = event.reports > 1 ? `${countOf(event.reports, 'report')}, ${event.independent} independent` : ''
  const mark = event.status === 'happened' ? '' : event.status
  const row = { date: words, mark, text: cleanLine(event.text), support, references: citations.cite(event.evidence) }
  // What nobody can place on the timeline, or what did not happen, gives way to what can and did.
  const weight = 2 * event.reports + event.independent + (from === null ? 0 : 2) + (mark === '' ? 1 : 0)
  return { row, from, weight }
}

function placeStatement(statement: StoryStatement, names: Names, citations: Citations): Placed {
  const { words, from } = dateOf(statement.date)
  const { quoted, mark, text, references, doubt } = arrangeStatement(statement, names, citations)
  const reports = reportsOf(statement.evidence)
  const support = reports > 1 ? countOf(reports, 'report') : ''
  const speaker = speakerOf(statement, names)
  const row = { date: words, mark, text: `${speaker}: ${quoted ? `“${text}”` : text}`, support, references }
  // Below an event of as many reports; a doubted speaker is told where the doubt is told too.
  return { row: doubt === '' ? row : { ...row, text: `${row.text} (speaker in doubt)` }, from, weight: 2 * reports }
}

function dateOf(value: string | null): ToldDate {
  const told = value === null ? null : tellDate(value)
  if (told === null) return { words: 'undated', from: null }
  if (told.from !== null) return { words: cleanLine(told.words), from: told.from }
  return { words: `undated (${cleanLine(told.words)})`, from: null }
}

function speakerOf({ speaker, speakerText }: StoryStatement, names: Names): string {
  const name = speaker === null ? undefined : names.get(speaker)
  return name || cleanLine(speakerText) || unattributed
}

/** By speaker, most quoted first; each speaker's most told statements, by date. */
function arrangeSpeakers(story: Story, names: Names, citations: Citations, all: boolean): Chosen<SpeakerRows> {
  const groups = new Map<string, { speaker: string; statements: StoryStatement[] }>()
  for (const statement of story.statements) {
    const speaker = speakerOf(statement, names)
    const key = statement.speaker !== null && names.has(statement.speaker) ? statement.speaker : speaker.toLowerCase()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { speaker, statements: [statement] })
    else group.statements.push(statement)
  }
  // Words that nobody is credited with are the last to be looked for.
  const rank = ({ speaker, statements }: { speaker: string; statements: StoryStatement[] }): number =>
    speaker === unattributed ? 0 : statements.length
  const ranked = [...groups.values()].sort((one, other) => rank(other) - rank(one))
  const rows = choose(ranked, limits.speakers, all).rows.map(({ speaker, statements }) => ({
    speaker,
    count: statements.length,
    statements: chooseStatements(statements, all).map((statement) => arrangeStatement(statement, names, citations)),
  }))
  const shown = rows.reduce((sum, { statements }) => sum + statements.length, 0)
  return { rows, left: story.statements.length - shown }
}

function chooseStatements(statements: readonly StoryStatement[], all: boolean): StoryStatement[] {
  const ranked = [...statements].sort((one, other) => weigh(other) - weigh(one))
  const from = ({ date }: StoryStatement): string => (date === null ? null : tellDate(date).from) ?? '~'
  return (all ? ranked : ranked.slice(0, limits.statementsEach)).sort((one, other) =>
    from(one) === from(other) ? 0 : from(one) < from(other) ? -1 : 1,
  )
}

/** What several reports tell, what may be wrongly credited and what is denied come first; then words over paraphrase. */
function weigh({ evidence, doubt, denied, manner }: StoryStatement): number {
  return 2 * reportsOf(evidence) + (doubt === null ? 0 : 3) + (denied ? 1 : 0) + (manner === 'indirect' ? 0 : 1)
}

function arrangeStatement(statement: StoryStatement, names: Names, citations: Citations): StatementRow {
  const { to, via, date, denied, hedged, doubt, manner, text, evidence } = statement
  const words = cleanLine(text)
  // A quotation that begins in the report's own words keeps its marks where they are.
  const quoted = manner === 'direct' && (/^["“„«‘']/.test(words) || !/["“”]/.test(words))
  const relays = via.map(({ name }) => cleanLine(name)).filter((name) => name !== '')
  const alternative = doubt?.alternative == null ? undefined : names.get(doubt.alternative)
  const details = [
    to !== null && names.has(to) ? `to ${names.get(to)}` : '',
    date === null ? '' : dateOf(date).words,
    relays.length > 0 ? `on the word of ${relays.join(', citing ')}` : '',
  ]
  return {
    text: quoted ? bareWords(words) : words,
    references: citations.cite(evidence),
    quoted,
    paraphrase: manner === 'indirect',
    mark: [denied ? 'denied' : '', hedged ? 'reportedly' : ''].filter((word) => word !== '').join(', '),
    details: details.filter((detail) => detail !== ''),
    doubt: doubt === null ? '' : `${cleanLine(doubt.reason)}${alternative ? `; perhaps ${alternative}` : ''}`,
  }
}

/**
 * The words without the quotation marks around them, at the joints of a quotation in pieces too; the brief sets its own.
 * The comma that leads back to the report goes with the mark.
 */
function bareWords(text: string): string {
  return text
    .replace(/^["“„«»]\s?/, '')
    .replace(/,?\s?["”“«»]$/, '')
    .replace(/["”»]\s?…\s?["“«]/g, ' … ')
}

/** What is denied or told differently before what is agreed. */
const urgency: Record<Account['kind'], number> = { deny: 0, differ: 1, agree: 2 }
const byUrgency = (one: Account, other: Account): number => urgency[one.kind] - urgency[other.kind]

function arrangeAccount(
  { kind, about, sides }: Account,
  cited: (text: string, evidence: readonly Evidence[]) => CitedText,
): AccountRow {
  return { kind, about: cleanLine(about), sides: sides.map(({ text, evidence }) => cited(text, evidence)) }
}

/** What rests on one relaying source, with the places where it is told so. */
function arrangeDependence(story: Story, names: Names, citations: Citations, all: boolean): Chosen<CitedText> {
  const ranked = [...story.dependence].sort((one, other) => other.statements - one.statements)
  const { rows, left } = choose(ranked, limits.dependence, all)
  const told = rows.map(({ on, actor, statements, reports }) => {
    const name = (actor === null ? undefined : names.get(actor)) || cleanLine(on)
    const resting = story.statements.filter(({ via }) =>
      via.some((hop) => hop.name === on || (actor !== null && hop.actor === actor)),
    )
    const verb = statements === 1 ? 'rests' : 'rest'
    return {
      text: `${countOf(statements, 'statement')} in ${countOf(reports, 'report')} ${verb} on ${name}`,
      references: citations.cite(resting.flatMap(({ evidence }) => evidence)),
    }
  })
  return { rows: told, left }
}
