/** Second level: times that come again, whose value is their period. */
import { pad } from '../calendar.ts'
import { formatDuration } from '../duration.ts'
import type { Match, Rule } from '../grammar.ts'
import type { Meaning, Unit } from '../meaning.ts'

export const repeatedRules: readonly Rule[] = [
  {
    pattern: '(every|each) (other|single|second)? UNIT',
    means: (match) => set(match.has('other') || match.has('second') ? 2 : 1, match.text<Unit>('UNIT')),
    reason: 'Repeated: the value is its period.',
    examples: ['They met [every week](P1W).', 'It floods [every other year](P2Y).'],
  },
  {
    pattern: 'every AMOUNT',
    means: (match) => {
      const { amount, unit } = match.meaning<'duration'>('AMOUNT')
      return set(amount, unit)
    },
    reason: 'Repeated after some units.',
    examples: ['It is held [every four years](P4Y).'],
  },
  {
    pattern: '(every|each) (WEEKDAY|MONTH|SEASON|PART)',
    means: repeated,
    reason: 'Repeated by its place in week, year or day.',
    examples: ['They march [every July](XXXX-07).', 'They meet [each Monday](XXXX-WXX-1).'],
  },
  {
    pattern: 'WEEKDAYS',
    means: (match) => ({ kind: 'set', value: `XXXX-WXX-${match.number('WEEKDAYS')}` }),
    reason: 'Mondays: each of them.',
    examples: ['The market opens on [Sundays](XXXX-WXX-7).'],
  },
  {
    pattern: '(daily|weekly|monthly|yearly|hourly|nightly)',
    means: (match) => set(1, PERIODICAL.find(([word]) => match.has(word))![1]),
    notBefore: 'mail express telegraph news star mirror record beast caller herald',
    reason: 'Repeated, in one word.',
    examples: ['He takes it [daily](P1D).'],
  },
  {
    pattern: '(once|twice|NUM times) (AUNIT|(per|each|every) UNIT)',
    means: (match) => set(1, match.has('UNIT') ? match.text<Unit>('UNIT') : match.meaning<'duration'>('AUNIT').unit),
    reason: 'So many times in each.',
    examples: ['It is cleaned [twice a week](P1W).'],
  },
  {
    pattern: '(AUNIT|per UNIT)',
    means: (match) => set(1, match.has('UNIT') ? match.text<Unit>('UNIT') : match.meaning<'duration'>('AUNIT').unit),
    rate: true,
    notBefore: 'ago earlier later before after old -',
    reason: 'After a number of something, a rate.',
    examples: [
      'It earns $33 million [a year](P1Y).',
      'The office gets hundreds of calls [a day](P1D).',
      'He had a year of calm.',
    ],
  },
]

const PERIODICAL: readonly (readonly [string, Unit])[] = [
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['hourly', 'hour'],
  ['nightly', 'day'],
]

const set = (amount: number | null, unit: Unit): Meaning => ({ kind: 'set', value: formatDuration(amount, unit) })

function repeated(match: Match): Meaning {
  const place = match.has('WEEKDAY')
    ? `WXX-${match.number('WEEKDAY')}`
    : match.has('MONTH')
      ? pad(match.number('MONTH'), 2)
      : match.has('SEASON')
        ? match.text('SEASON')
        : `XX-XXT${match.text('PART')}`
  return { kind: 'set', value: `XXXX-${place}` }
}
