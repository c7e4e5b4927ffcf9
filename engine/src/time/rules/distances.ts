/** Second level: times told by their distance from the report or from the time mentioned last. */
import type { Match, Rule } from '../grammar.ts'
import type { Meaning } from '../meaning.ts'
import { BELOW_A_DAY } from '../shift-unit.ts'
import { ABOUT } from './amounts.ts'
import { shift } from './relative.ts'
import { FUTURE, PAST } from './vague.ts'

export const distanceRules: readonly Rule[] = [
  {
    pattern: `(a little)? ${ABOUT}? (AMOUNT|AUNIT) (or so|or more)? ago`,
    means: (match) => ago(match),
    reason: 'Counted back from the report, at the granularity of the unit.',
    examples: [
      'He died [10 days ago](2022-01-29).',
      'They met [two months ago](2021-12).',
      'It closed [five years ago](2017).',
      'It broke [two weeks ago](2022-W04).',
      'It closed [several years ago](PAST_REF).',
      'It broke [a week or so ago](2022-W05).',
      'It broke [two hours ago](PAST_REF).',
    ],
  },
  {
    pattern: '(UNITS ago|(not)? (so|that|too|very)? long ago)',
    means: () => PAST,
    reason: 'Some time back.',
    examples: ['[Years ago](PAST_REF) he sang.'],
  },
  {
    pattern: `${ABOUT}? (AMOUNT|AUNIT) from now`,
    means: (match) => distance(match, 1),
    reason: 'Counted on from the report.',
    examples: ['It ends [two months from now](2022-04).'],
  },
  {
    pattern: `${ABOUT}? (AMOUNT|AUNIT) earlier`,
    means: (match) => earlier(match),
    notBefore: 'than',
    reason: 'Counted back from the time mentioned last.',
    examples: ['He won in [2010](2010), having lost [four years earlier](2006).'],
  },
  {
    pattern: `${ABOUT}? (AMOUNT|AUNIT) later`,
    means: (match) => (amountOf(match).amount === null ? null : { ...amountOf(match), kind: 'later' }),
    notBefore: 'than',
    reason: 'Counted on from the time mentioned last; where none was, it is a length.',
    examples: [
      'He fell ill on [Feb. 1](2022-02-01) and died [three days later](2022-02-04).',
      'She left in [2010](2010) and returned [five years later](2015).',
      'He stood up and [three weeks later](P3W) he ran.',
    ],
  },
]

const amountOf = (match: Match) => match.meaning<'duration'>(match.has('AMOUNT') ? 'AMOUNT' : 'AUNIT')

/** An open number reaches an unknown day. */
function distance(match: Match, side: -1 | 1): Meaning | null {
  const { amount, unit } = amountOf(match)
  if (amount === null || unit === 'second') return side < 0 ? PAST : FUTURE
  if (BELOW_A_DAY.has(unit)) return { kind: 'minutes', by: Math.round(amount * (unit === 'hour' ? 60 : 1)) * side }
  return shift(unit, Math.round(amount) * side)
}

function ago(match: Match): Meaning | null {
  const { amount, unit } = amountOf(match)
  return amount === 1 && unit === 'year' ? COMPARED : distance(match, -1)
}

function earlier(match: Match): Meaning | null {
  const { amount, unit } = amountOf(match)
  if (amount === 1 && unit === 'year') return COMPARED
  if (amount === null || BELOW_A_DAY.has(unit)) return PAST
  return shift(unit, -Math.round(amount), 'mentioned')
}

const COMPARED: Meaning = { kind: 'compared', years: 1, year: null }
