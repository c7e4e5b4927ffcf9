/** Figures for one thing that reports of one event give differently: sums, homes, tanks. People's fates are tolls. */
import type { Account, Quantity } from '../contract/types.ts'
import { canBothHold } from '../quantities/compare-bounds.ts'
import { gatherBy } from './gather-by.ts'
import type { EventTelling, MergedEvent } from './merge-events.ts'
import { dayNumber } from './report-dates.ts'
import { COMPARING } from './rules.ts'
import type { StoryMember } from './story-member.ts'

interface EventFigure {
  readonly telling: EventTelling
  readonly quantity: Quantity
}

/**
 * An account for each thing whose figures are at odds. Only what every report of the event counts once, in the same
 * words and unit, is compared; what was told on different days may have changed, and contradicts nobody.
 */
export function compareEventFigures(members: readonly StoryMember[], events: readonly MergedEvent[]): Account[] {
  return events.flatMap(({ tellings }) => {
    const figures = tellings.flatMap((telling) =>
      telling.event.quantities.filter(isComparable).map((quantity) => ({ telling, quantity })),
    )
    return [...gatherBy(figures, ({ quantity: { unit, what } }) => `${unit} ${what}`).values()].flatMap((list) => {
      const single = onePerReport(list)
      return isAtOdds(single, members) ? [tellFigures(single, members)] : []
    })
  })
}

const isComparable = ({ number, what, fate, unit }: Quantity): boolean =>
  number !== null &&
  what !== null &&
  fate === undefined &&
  (unit === 'count' || unit === 'people' || /^[A-Z]{3}$/.test(unit))

/** Reports that give several figures for it speak of several things: none of theirs is compared. */
function onePerReport(figures: readonly EventFigure[]): EventFigure[] {
  return [...gatherBy(figures, ({ telling }) => telling.member).values()].flatMap((list) => {
    const numbers = new Set(list.map(({ quantity }) => quantity.number))
    return numbers.size === 1 ? list.slice(0, 1) : []
  })
}

function isAtOdds(figures: readonly EventFigure[], members: readonly StoryMember[]): boolean {
  return figures.some((a, i) =>
    figures.slice(0, i).some((b) => differ(a.quantity, b.quantity) && dayOf(a, members) === dayOf(b, members)),
  )
}

/** More than rounding apart: "$3.2 billion" and "$3 billion" agree. */
function differ(a: Quantity, b: Quantity): boolean {
  const [low, high] = [a.number!, b.number!].sort((x, y) => x - y) as [number, number]
  return !canBothHold(a, b) && high - low > high * COMPARING.roundingShare
}

function dayOf({ telling }: EventFigure, members: readonly StoryMember[]): number | null {
  const day = dayNumber(members[telling.member]!.report.published.value)
  return day === null ? null : Math.floor(day)
}

function tellFigures(figures: readonly EventFigure[], members: readonly StoryMember[]): Account {
  const byNumber = [...gatherBy(figures, ({ quantity }) => quantity.number!)].sort(([a], [b]) => a - b)
  const numbers = byNumber.map(([number]) => formatNumber(number))
  return {
    kind: 'differ',
    about: `${nameOf(figures[0]!, members)}: ${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)}`,
    sides: byNumber.map(([number, list]) => ({
      text: members[list[0]!.telling.member]!.report.text.slice(...clauseOf(list[0]!)),
      evidence: list.map((each) => ({
        report: members[each.telling.member]!.report.id,
        spans: [clauseOf(each)],
      })),
      ...(Number.isInteger(number) && { figure: number }),
    })),
  }
}

/** "homes" as the report writes it, "fine (EUR)". */
function nameOf({ telling, quantity: { span, unit, what } }: EventFigure, members: readonly StoryMember[]): string {
  if (/^[A-Z]{3}$/.test(unit)) return `${what} (${unit})`
  return /\p{L}+$/u.exec(members[telling.member]!.report.text.slice(...span))?.[0] ?? what!
}

function clauseOf({ telling: { event, sentence }, quantity: { span } }: EventFigure): [number, number] {
  return event.span[0] <= span[0] && event.span[1] >= span[1] ? event.span : sentence
}

/** 1200000 → "1,200,000" */
function formatNumber(number: number): string {
  const [whole = '', rest] = String(number).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,6}$)/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}
