/** How figures for one thing run through a story: which came later, which are at odds, which were taken back. */
import type { Account, Evidence } from '../contract/types.ts'
import { canBothHold } from '../quantities/compare-bounds.ts'
import { outletKey } from './actor-names.ts'
import type { Toll } from './find-tolls.ts'
import { gatherBy } from './gather-by.ts'
import { shrinkingFates } from './lexicon.ts'
import { dayNumber } from './report-dates.ts'
import type { StoryMember } from './story-member.ts'

/** What the story ends on, for each thing that is counted: the figure of its last report, the highest of equally late ones. */
export function findLatestFigures(members: readonly StoryMember[], tolls: readonly Toll[]): Map<string, number> {
  const byKind = gatherBy(tolls, ({ about }) => about)
  const latest = [...byKind].flatMap(([about, list]): [string, number][] => {
    const figures = highestOfReports(list)
    return figures.length === 0 ? [] : [[about, latestOf(figures, members)]]
  })
  return new Map(latest)
}

/** An account for each thing whose figures are at odds: all of its figures, in the order in which they were told. */
export function compareFigures(members: readonly StoryMember[], tolls: readonly Toll[]): Account[] {
  return [...gatherBy(tolls, ({ about }) => about).values()].flatMap((list) => {
    const figures = highestOfReports(list)
    const differ = figures.some((a, i) => figures.slice(0, i).some((b) => isAtOdds(a, b, members)))
    return differ ? [tellFigures(members, list, figures)] : []
  })
}

/** One figure for each report: its highest, since parts of a toll are lower than the whole. In the order of reports. */
function highestOfReports(tolls: readonly Toll[]): Toll[] {
  const told = tolls.filter(({ withdrawn }) => !withdrawn)
  return [...gatherBy(told, ({ member }) => member).values()]
    .map((list) => list.reduce((highest, toll) => (toll.count > highest.count ? toll : highest)))
    .sort((a, b) => a.member - b.member)
}

function latestOf(figures: readonly Toll[], members: readonly StoryMember[]): number {
  const last = figures.at(-1)!
  return Math.max(...figures.filter((toll) => orderOf(toll, last, members) === 0).map(({ count }) => count))
}

/**
 * Negative where the report of `a` is known to be earlier than that of `b`, 0 where the order is not known: published
 * on one day without a time, or undated.
 */
function orderOf(a: Toll, b: Toll, members: readonly StoryMember[]): number {
  const [left, right] = [members[a.member]!.report.published.value, members[b.member]!.report.published.value]
  const [dayA, dayB] = [dayNumber(left), dayNumber(right)]
  if (dayA === null || dayB === null) return 0
  const timed = left!.includes('T') && right!.includes('T')
  return timed ? dayA - dayB : Math.floor(dayA) - Math.floor(dayB)
}

/**
 * A toll grows as a story goes on, and a later report with a higher figure contradicts nobody. Figures are at odds where
 * the later one is the lower, or where the order is not known. Bounds leave room: "at least 12" and 14 are not at odds.
 */
function isAtOdds(a: Toll, b: Toll, members: readonly StoryMember[]): boolean {
  if (canBothHold({ number: a.count, mod: a.mod }, { number: b.count, mod: b.mod })) return false
  const order = orderOf(a, b, members)
  if (shrinkingFates.has(a.fate)) return order === 0
  return order === 0 || (order > 0 ? a.count < b.count : a.count > b.count)
}

/** A figure with its tellings, earliest first. */
interface Counted {
  readonly count: number
  readonly tellings: readonly Toll[]
}

function tellFigures(members: readonly StoryMember[], tolls: readonly Toll[], figures: readonly Toll[]): Account {
  const counted = [...gatherBy(figures, ({ count }) => count)].map(([count, tellings]) => ({ count, tellings }))
  const run = followRun(counted, latestOf(figures, members), members)
  const others = counted.filter((each) => !run.includes(each)).sort((a, b) => a.count - b.count)
  return {
    kind: 'differ',
    about: `${figures[0]!.about}: ${tellRun(run, others)}`,
    sides: [...run, ...others].map((each) => ({
      text: members[each.tellings[0]!.member]!.report.text.slice(...each.tellings[0]!.clause),
      evidence: each.tellings.map((toll) => evidenceOf(toll, members)),
      figure: each.count,
      corrected: findCorrections(each, tolls, figures, members),
    })),
  }
}

/** The figures that led up to the latest one, each told earlier and lower than the next. */
function followRun(counted: readonly Counted[], latest: number, members: readonly StoryMember[]): Counted[] {
  const run = counted.filter(({ count }) => count === latest)
  for (const each of [...counted].reverse()) {
    const next = run[0]!
    if (each.count < next.count && orderOf(each.tellings[0]!, next.tellings[0]!, members) < 0) run.unshift(each)
  }
  return run
}

/** "3 → 9 → 14, or 20" for a toll that grew and a figure that does not fit in; "9 or 20" where nothing can be ordered. */
function tellRun(run: readonly Counted[], others: readonly Counted[]): string {
  const numbers = (list: readonly Counted[]) => list.map(({ count }) => count)
  if (run.length > 1 && others.length > 0) return `${numbers(run).join(' → ')}, or ${numbers(others).join(', ')}`
  if (run.length > 1) return numbers(run).join(' → ')
  const counts = [...numbers(run), ...numbers(others)].sort((a, b) => a - b)
  return `${counts.slice(0, -1).join(', ')} or ${counts.at(-1)}`
}

/** Where a figure is denied or taken back, and where its own outlet later gives a lower one. */
function findCorrections(
  { count, tellings }: Counted,
  tolls: readonly Toll[],
  figures: readonly Toll[],
  members: readonly StoryMember[],
): Evidence[] {
  const tellers = new Set(tellings.map(({ member }) => member))
  const outletOf = ({ member }: Toll) => outletKey(members[member]!.report.outlet ?? '')
  const denied = tolls.filter((toll) => toll.withdrawn && toll.count === count)
  const lowered = figures.filter((later) =>
    tellings.some(
      (toll) =>
        later.count < count &&
        outletOf(toll) !== '' &&
        outletOf(toll) === outletOf(later) &&
        orderOf(toll, later, members) < 0,
    ),
  )
  return [...denied, ...lowered].filter(({ member }) => !tellers.has(member)).map((toll) => evidenceOf(toll, members))
}

function evidenceOf({ member, clause }: Toll, members: readonly StoryMember[]): Evidence {
  return { report: members[member]!.report.id, spans: [clause] }
}
