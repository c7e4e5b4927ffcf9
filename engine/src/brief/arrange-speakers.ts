/** Who said what: the speakers heard most widely, each with the statements that are worth most to a reader. */
import type { StoryStatement } from '../contract/types.ts'
import { type Chosen, choose } from './choose-rows.ts'
import { cleanLine } from './clean-line.ts'
import { findRole } from './find-role.ts'
import { tellDate } from './tell-date.ts'
import {
  type CitedText,
  extentOf,
  indexPlaces,
  likenessOf,
  type Places,
  reportOf,
  reportsIn,
  sameThing,
  speakerOf,
  stemsOf,
  type ToldStory,
  unattributed,
} from './told-story.ts'

export interface SpeakerRows {
  readonly speaker: string
  /** "Torvan Foreign Minister"; "name withheld" of a source kept nameless; '' where the reports give none. */
  readonly role: string
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

export interface ArrangedSpeakers extends Chosen<SpeakerRows> {
  /** The statements of the rows. */
  readonly shown: readonly StoryStatement[]
}

interface Speaker {
  readonly name: string
  readonly actor: string | null
  readonly statements: StoryStatement[]
}

/** Sources that only the sentences around them could name. */
const namesNobody = /^(?:he|she|it|they|we|i|you|who|which|that|one|both|others|[\d.,\s]*)$/i
const fewestWords = 3

/** By speaker, the most widely heard first; each speaker's statements by date. */
export function arrangeSpeakers(told: ToldStory): ArrangedSpeakers {
  const { story, all, limits } = told
  const contested = story.accounts.filter(({ kind }) => kind !== 'agree').flatMap(({ sides }) => sides)
  const contestedAt = indexPlaces(contested.flatMap(({ evidence }) => evidence))
  const eligible = all ? story.statements : findTellable(told)
  const speakers = groupSpeakers(told, eligible).map((speaker) => {
    const weighed = speaker.statements.map((statement) => ({ statement, worth: weigh(statement, contestedAt) }))
    const ranked = weighed.sort((one, other) => other.worth - one.worth)
    return { speaker, ranked, worth: weighSpeaker(speaker, ranked) }
  })
  const chosen = choose(
    speakers.sort((one, other) => other.worth - one.worth),
    limits.speakers,
    all,
  ).rows.map(({ speaker, ranked }) => ({
    speaker,
    statements: chooseStatements(
      ranked.map(({ statement }) => statement),
      told,
    ),
  }))
  const shown = chosen.flatMap(({ statements }) => statements)
  const counts = countSpeakers(told)
  return {
    rows: chosen.map(({ speaker, statements }) => ({
      speaker: speaker.name,
      role: findRole(told, speaker) || (isNameless(speaker) ? 'name withheld' : ''),
      count: counts.get(keyOf(told, statements[0]!)) ?? statements.length,
      statements: statements.map((statement) => arrangeStatement(told, statement)),
    })),
    left: story.statements.length - shown.length,
    shown,
  }
}

/** What can be told on a line of its own: of a known speaker, no fragment, no part of another statement of the speaker. */
function findTellable(told: ToldStory): StoryStatement[] {
  const credited = told.story.statements.filter((statement) => {
    const speaker = speakerOf(told, statement)
    const words = cleanLine(statement.text).split(' ').length
    return speaker !== unattributed && !namesNobody.test(speaker) && words >= fewestWords
  })
  const parts = findParts(told, credited)
  return credited.filter((statement) => !parts.has(statement))
}

/** The statements all of whose words stand inside another statement of their speaker. */
function findParts(told: ToldStory, statements: readonly StoryStatement[]): Set<StoryStatement> {
  const places = statements.flatMap((statement) =>
    statement.evidence
      .filter(({ spans }) => spans.length > 0)
      .map(({ report, spans }) => ({
        statement,
        key: `${keyOf(told, statement)} ${report}`,
        extent: extentOf(spans),
      })),
  )
  // A denial of the same words is the fuller telling.
  places.sort(
    (one, other) =>
      one.extent[0] - other.extent[0] ||
      other.extent[1] - one.extent[1] ||
      Number(other.statement.denied) - Number(one.statement.denied),
  )
  const reach = new Map<string, { end: number; statement: StoryStatement }>()
  const free = new Set<StoryStatement>()
  for (const { statement, key, extent } of places) {
    const before = reach.get(key)
    if (before === undefined || extent[1] > before.end) reach.set(key, { end: extent[1], statement })
    if (before === undefined || extent[1] > before.end || before.statement === statement) free.add(statement)
  }
  return new Set(places.map(({ statement }) => statement).filter((statement) => !free.has(statement)))
}

const isNameless = ({ statements }: Speaker) => statements.every(({ anonymous }) => anonymous)

function keyOf(told: ToldStory, statement: StoryStatement): string {
  const { speaker } = statement
  return speaker !== null && told.names.has(speaker) ? speaker : speakerOf(told, statement).toLowerCase()
}

function groupSpeakers(told: ToldStory, statements: readonly StoryStatement[]): Speaker[] {
  const speakers = new Map<string, Speaker>()
  for (const statement of statements) {
    const key = keyOf(told, statement)
    const speaker = speakers.get(key)
    if (speaker !== undefined) speaker.statements.push(statement)
    else
      speakers.set(key, {
        name: speakerOf(told, statement),
        actor: told.names.has(statement.speaker ?? '') ? statement.speaker : null,
        statements: [statement],
      })
  }
  return [...speakers.values()]
}

function countSpeakers(told: ToldStory): Map<string, number> {
  const counts = new Map<string, number>()
  for (const statement of told.story.statements) {
    const key = keyOf(told, statement)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Statements in few words say little, and those past this length are cut. */
const shortWords = 6
const longWords = 50

/**
 * What several reports tell, what may be wrongly credited, what is denied or contradicted comes first; then the
 * speaker's own words, whole, over paraphrase.
 */
function weigh({ evidence, doubt, denied, manner, text }: StoryStatement, isContested: Places): number {
  const words = text.split(/\s+/).length
  const length = words < shortWords ? -2 : words > longWords ? -0.5 : 0
  // "it “an ultimatum”": what it is stands outside.
  const leaning = /^(?:it|he|she|they|them|him|her|his|its|their)\b/i.test(text) ? -1 : 0
  const own = { direct: 2, mixed: 1, indirect: 0 }[manner]
  const disputed = (doubt === null ? 0 : 3) + (denied ? 3 : 0) + (isContested(evidence) ? 2 : 0)
  return 2 * Math.min(3, reportsIn(evidence) - 1) + own + disputed + length + leaning
}

/** Named speakers whom many reports hear, with something to say; words that no actor is known for come last. */
function weighSpeaker({ actor, statements, name }: Speaker, ranked: readonly { worth: number }[]): number {
  if (name === unattributed) return Number.NEGATIVE_INFINITY
  const reports = reportsIn(statements.flatMap(({ evidence }) => evidence))
  const best = ranked.slice(0, 2).reduce((sum, { worth }) => sum + worth, 0)
  return 2 * Math.min(6, reports) + best + (actor === null ? -6 : 0)
}

/** The best, each telling something else, by date. */
function chooseStatements(ranked: readonly StoryStatement[], { all, limits }: ToldStory): StoryStatement[] {
  const from = ({ date }: StoryStatement): string => (date === null ? null : tellDate(date).from) ?? '~'
  const byDate = (one: StoryStatement, other: StoryStatement): number =>
    from(one) === from(other) ? 0 : from(one) < from(other) ? -1 : 1
  if (all) return [...ranked].sort(byDate)
  const chosen: { statement: StoryStatement; stems: ReadonlySet<string> }[] = []
  for (const statement of ranked.slice(0, 20)) {
    if (chosen.length === limits.statementsEach) break
    const stems = stemsOf(statement.text)
    const known = chosen.some((other) => likenessOf(stems, other.stems) >= sameThing)
    const same =
      stems.size === 0 && chosen.length > 0 && chosen.some((other) => other.statement.text === statement.text)
    if (!known && !same) chosen.push({ statement, stems })
  }
  return chosen.map(({ statement }) => statement).sort(byDate)
}

export function arrangeStatement(told: ToldStory, statement: StoryStatement): StatementRow {
  const { names, citations } = told
  const { to, via, date, denied, hedged, doubt, manner, evidence } = statement
  const text = cleanLine(statement.text)
  // A quotation that begins in the report's own words keeps its marks where they are.
  const quoted = manner === 'direct' && (/^["“„«‘']/.test(text) || !/["“”]/.test(text))
  const cue = quoted ? '' : cueBefore(told, statement)
  const relays = via.map(({ name }) => cleanLine(name)).filter((name) => name !== '')
  const alternative = doubt?.alternative == null ? undefined : names.get(doubt.alternative)
  const details = [
    to !== null && names.has(to) ? `to ${names.get(to)}` : '',
    date === null ? '' : tellWhen(date),
    relays.length > 0 ? `on the word of ${relays.join(', citing ')}` : '',
  ]
  const marks = [denied && !/^den/i.test(cue) ? 'denied' : '', hedged ? 'reportedly' : '']
  return {
    text: quoted ? bareWords(text) : `${cue}${text}`,
    references: citations.cite(evidence),
    quoted,
    paraphrase: manner === 'indirect',
    mark: marks.filter((word) => word !== '').join(', '),
    details: details.filter((detail) => detail !== ''),
    doubt: doubt === null ? '' : `${cleanLine(doubt.reason)}${alternative ? `; perhaps ${alternative}` : ''}`,
  }
}

function tellWhen(date: string): string {
  const { words, from } = tellDate(date)
  return from === null ? `undated (${cleanLine(words)})` : cleanLine(words)
}

/** Longest stretch of the report from its verb to what was said. */
const longestLead = 60

/**
 * The report's verb, where it stands before the words without a stop between: `called the station “a disaster”` can be
 * understood where `the station “a disaster”` cannot. '' where it stands elsewhere.
 */
function cueBefore(told: ToldStory, { text, evidence }: StoryStatement): string {
  for (const telling of evidence) {
    const report = reportOf(told, telling)
    const content = telling.spans[0]
    const cue = telling.cue?.filter(([, end]) => end <= (content?.[0] ?? 0)).at(-1)
    if (report === undefined || content === undefined || cue === undefined) continue
    if (!text.startsWith(report.text.slice(...content)) || content[0] - cue[0] > longestLead) continue
    const lead = report.text.slice(cue[0], content[0])
    if (/^[^\n.;:,"“”„«»]+[^\S\n]$/.test(lead)) return `${cleanLine(lead)} `
  }
  return ''
}

/**
 * The words without the quotation marks around them, at the joints of a quotation in pieces too; the brief sets its own.
 * The comma that leads back to the report goes with the mark.
 */
function bareWords(text: string): string {
  if (/^‘[^‘]*’(?: … ‘[^‘]*’)*$/.test(text)) return text.slice(1).replace(/,?’$/, '').replace(/’ … ‘/g, ' … ')
  return text
    .replace(/^["“„«»]\s?/, '')
    .replace(/,?\s?["”“«»]$/, '')
    .replace(/["”»]\s?…\s?["“«]/g, ' … ')
}
