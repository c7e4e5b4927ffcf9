/** First level: days and units told by their distance from the report's date or from the time mentioned last. */
import type { Match, Rule } from '../grammar.ts'
import type { DateMeaning, Meaning, Origin, Unit } from '../meaning.ts'

export function shift(unit: Unit, by: number, from: Origin = 'published'): DateMeaning {
  return { kind: 'shift', unit, by, from }
}

const SHORT: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour', 'day'])
const longer = (unit: Unit, by: number, from: Origin): Meaning | null =>
  SHORT.has(unit) ? null : shift(unit, by, from)
const unitOf = (match: Match) => match.text<Unit>('UNIT')

export const relativeRules: readonly Rule[] = [
  {
    pattern: '(today|yesterday|tomorrow)',
    as: 'DAYISH',
    means: (match) => shift('day', match.has('today') ? 0 : match.has('tomorrow') ? 1 : -1),
    notBefore: 'show programme program',
    reason: 'Counted from the report.',
    examples: ['He left [yesterday](2022-02-07) and returns [tomorrow](2022-02-09).'],
  },
  {
    pattern: 'one day',
    as: 'DAYISH',
    means: () => ({ kind: 'value', type: 'DATE', value: 'FUTURE_REF' }),
    after: 'will would may might can could should must hopes hope hoped',
    reason: 'Some day to come.',
    examples: ['She will [one day](FUTURE_REF) lead.'],
  },
  {
    pattern: '(the day before yesterday|the day after tomorrow)',
    as: 'DAYISH',
    means: (match) => shift('day', match.has('yesterday') ? -2 : 2),
    reason: 'Counted from the report.',
    examples: ['He left [the day before yesterday](2022-02-06).'],
  },
  {
    pattern: 'TURN (fiscal|financial|business|calendar|academic|school|tax|election)? UNIT',
    as: 'UNITREF',
    means: (match) => longer(unitOf(match), match.number('TURN'), 'published'),
    notAfter: 'the',
    reason: 'Last, this, next + unit: the whole unit, at its own granularity.',
    examples: [
      'Exports fell [last year](2021).',
      'They meet [next week](2022-W07).',
      'It froze [this month](2022-02).',
      'It rained [last weekend](2022-W05-WE).',
    ],
  },
  {
    pattern: '(the|its) (current|coming|upcoming) (fiscal|financial|business|academic|school)? UNIT',
    as: 'UNITREF',
    means: (match) => longer(unitOf(match), match.has('current') ? 0 : 1, 'published'),
    reason: 'The same with an article.',
    examples: ['Costs rose in [the current year](2022).'],
  },
  {
    pattern: 'the (previous|preceding|prior) UNIT',
    as: 'UNITREF',
    means: (match) => shift(unitOf(match), -1, 'mentioned'),
    reason: 'Counted from the time mentioned last.',
    examples: ['It fell in [2019](2019), having risen [the previous year](2018).'],
  },
  {
    pattern: '(this (past|last|coming|next)) UNIT',
    as: 'UNITREF',
    means: (match) => longer(unitOf(match), match.has('past') || match.has('last') ? -1 : 1, 'published'),
    reason: '"This past week" is the one before.',
    examples: ['It fell [this past week](2022-W05).'],
  },
  {
    pattern: 'the following UNIT',
    as: 'UNITREF',
    means: (match) => shift(unitOf(match), 1, 'mentioned'),
    reason: 'Counted from the time mentioned last.',
    examples: ['She left in [June 2019](2019-06) and returned [the following month](2019-07).'],
  },
  {
    pattern: 'the next (UNIT:day|UNIT:morning)',
    as: 'DAYISH',
    means: () => shift('day', 1, 'mentioned'),
    notBefore: 'of',
    reason: 'In a story "the next day" follows the day told of.',
    examples: ['He fell ill on [Feb. 1](2022-02-01) and died [the next day](2022-02-02).'],
  },
  {
    pattern: '(that same?|the same|the very same) UNIT',
    as: 'UNITREF',
    means: (match) =>
      unitOf(match) === 'second' || unitOf(match) === 'minute' || unitOf(match) === 'hour'
        ? null
        : { kind: 'mentioned', unit: unitOf(match), otherwise: 'none' },
    reason: 'The unit spoken of.',
    examples: ['It opened in [1990](1990); [that year](1990) he married.'],
  },
  {
    pattern: '(the weekend|the weekend just past)',
    as: 'UNITREF',
    means: () => ({ kind: 'weekend' }),
    notAfter: 'of',
    reason: 'The last weekend, or with a future tense the next.',
    examples: ['Shelling went on over [the weekend](2022-W05-WE).'],
  },
]
