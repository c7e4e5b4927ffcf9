/** Where accounts stand: what is denied and by whom, how figures ran, what is told independently. */
import type { Account, Evidence, StoryStatement } from '../contract/types.ts'
import { type Chosen, choose, countOf } from './choose-rows.ts'
import type { Reference } from './cite-evidence.ts'
import { cleanLine } from './clean-line.ts'
import { tellDate } from './tell-date.ts'
import {
  type CitedText,
  citeText,
  indexPlaces,
  likenessOf,
  reportOf,
  reportsIn,
  sameThing,
  sharedYear,
  speakerOf,
  stemsOf,
  type ToldStory,
  unattributed,
  withoutYear,
} from './told-story.ts'

export interface AccountRow {
  readonly kind: Account['kind']
  /** Who denies it, or how many tell it on their own; '' where neither is known. */
  readonly by: string
  readonly about: string
  /** Of the account as a whole; where the sides differ, they have their own. */
  readonly references: readonly Reference[]
  readonly sides: readonly SideRow[]
}

export interface SideRow extends CitedText {
  /** What is set before the text: a figure with who gave it first, or a speaker; '' for none. */
  readonly label: string
  /** Where the figure is denied or taken back. */
  readonly corrected: readonly Reference[]
}

/** What is denied or told differently before what is agreed. */
const urgency: Record<Account['kind'], number> = { deny: 0, differ: 1, agree: 2 }

/** `shown`: statements that the brief tells with their speakers; that several reports have them shows there already. */
export function arrangeAccounts(told: ToldStory, shown: readonly StoryStatement[]): Chosen<AccountRow> {
  const { story, all, limits } = told
  const isShown = indexPlaces(shown.flatMap(({ evidence }) => evidence))
  const sayings = new Set(story.statements.map(({ text }) => text))
  const stems = shown.map(({ text }) => stemsOf(text))
  const repeats = ({ kind, about, sides }: Account): boolean =>
    kind === 'agree' &&
    (sides.every(({ evidence }) => isShown(evidence)) ||
      (sayings.has(about) && stems.some((known) => likenessOf(known, stemsOf(about)) >= sameThing)))
  const rows = [...story.accounts].sort((one, other) => urgency[one.kind] - urgency[other.kind])
  const { rows: kept } = choose(
    rows.filter((account) => all || !repeats(account)),
    limits.accounts,
    all,
  )
  return { rows: kept.map((account) => arrangeAccount(account, told)), left: rows.length - kept.length }
}

function arrangeAccount(account: Account, told: ToldStory): AccountRow {
  const { kind, about, sides } = account
  if (kind === 'differ') return tellDifference(account, told)
  const evidence = kind === 'deny' ? (sides[0]?.evidence ?? []) : sides.flatMap(({ evidence }) => evidence)
  const by = kind === 'deny' ? speakerAt(evidence, told) : countOf(sides.length, 'independent report')
  // That several reports have the same words is agreement on what was said, not on what is so.
  const said = kind === 'agree' ? told.story.statements.find(({ text }) => text === about) : undefined
  const speaker = said === undefined ? '' : `${speakerOf(told, said)}: `
  const others = kind === 'deny' ? sides.slice(1) : sides
  return {
    kind,
    by,
    about: `${speaker === `${unattributed}: ` ? '' : speaker}${cleanLine(about)}`,
    references: told.citations.cite(evidence),
    sides: others.map(({ text, evidence }) => ({
      ...citeText(told, text, evidence),
      label: kind === 'deny' ? speakerAt(evidence, told) : '',
      corrected: [],
    })),
  }
}

/** Whose statement stands in a piece of evidence; '' where it is the report that says so. */
function speakerAt(evidence: readonly Evidence[], told: ToldStory): string {
  const isHere = indexPlaces(evidence)
  const speakers = told.story.statements
    .filter((statement) => isHere(statement.evidence))
    .map((statement) => speakerOf(told, statement))
  return speakers.find((speaker) => speaker !== unattributed) ?? ''
}

function tellDifference({ kind, about, sides }: Account, told: ToldStory): AccountRow {
  const dates = sides
    .flatMap(({ evidence }) => evidence)
    .map((telling) => reportOf(told, telling)?.published.value ?? '')
  const year = sharedYear(dates.map((date) => date.slice(0, 10)))
  return {
    kind,
    by: '',
    about: cleanLine(about),
    references: [],
    sides: sides.map(({ text, evidence, figure, corrected = [] }) => ({
      ...citeText(told, text, evidence),
      label: figure === undefined ? '' : `${figure} (${tellTellers(evidence, told, year)})`,
      corrected: told.citations.cite(corrected),
    })),
  }
}

/** "Coast Wire, 4 Mar, and 2 more": who gave a figure first. */
function tellTellers(evidence: readonly Evidence[], told: ToldStory, year: string): string {
  const report = evidence[0] && reportOf(told, evidence[0])
  const outlet = cleanLine(report?.outlet ?? '') || 'unknown outlet'
  const value = report?.published.value
  const day = value ? withoutYear(cleanLine(tellDate(value.slice(0, 10)).words), year) : 'undated'
  const more = reportsIn(evidence) - 1
  return `${outlet}, ${day}${more > 0 ? `, and ${more} more` : ''}`
}
