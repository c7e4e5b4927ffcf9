/** Second level: lengths of time, with what approximates them and lays them against now. */
import type { Match, Rule } from '../grammar.ts'
import type { Unit } from '../meaning.ts'
import { ABOUT } from './amounts.ts'

const SPAN =
  '(past|last|next|coming|first|final|previous|following|preceding|latest|recent|opening|closing|early|remaining)'

export const lengthRules: readonly Rule[] = [
  {
    pattern: `((the|these|those)? ${ABOUT}? AMOUNT (or so|or more|or less|more or less)?)`,
    means: (match) => (overSeveral(match) ? null : match.meaning('AMOUNT')),
    notBefore: 'ago',
    reason: 'A length of time; an approximation belongs to it in TIMEX3.',
    examples: [
      'He ruled for [nearly three years](P3Y).',
      'It will take [at least two more weeks](P2W).',
      'For [the nine months](P9M), sales rose.',
    ],
  },
  {
    pattern: `(the|these|their|its|his|her)? ${SPAN} ${ABOUT}? AMOUNT (or so|or more)?`,
    means: (match) => match.meaning('AMOUNT'),
    reason: 'A length of time laid against now.',
    examples: ['It grew in [the past two years](P2Y).', 'Hold on for [the next several days](PXD).'],
  },
  {
    pattern: '(the|its|their) (past|last|next|previous|coming) (NUM|several|few) quarters',
    means: (match) => ({ kind: 'duration', amount: match.has('NUM') ? match.number('NUM') : null, unit: 'quarter' }),
    reason: 'Laid against now or a year, quarters are of time, not coins.',
    examples: ['It lost money in [the past two quarters](P2Q).'],
  },
  {
    pattern: `the (past|last|next|coming|first|final) (full|half)? UNIT (or so)?`,
    means: (match) => ({ kind: 'duration', amount: match.has('half') ? 0.5 : 1, unit: match.text<Unit>('UNIT') }),
    after: 'in over for during within of through throughout',
    reason: 'With an article, a length up to or from now.',
    examples: ['Rents doubled in [the past year](P1Y).'],
  },
  {
    pattern: `(the|a|an) ${ABOUT}? AMOUNTADJ period`,
    means: (match) => match.meaning('AMOUNTADJ'),
    reason: 'A period whose length is told: the noun is one of time, so it belongs.',
    examples: ['Prices rose over [a three-year period](P3Y).'],
  },
  {
    pattern: `((nearly|almost|more than|about|over) -?)? AMOUNTADJ`,
    means: (match) => match.meaning('AMOUNTADJ'),
    reason: 'A length before a noun.',
    examples: ['The [eight-year](P8Y) war ended.'],
  },
  {
    pattern: 'AUNIT (or so|or more|or two)?',
    means: (match) =>
      match.has('two') ? { ...match.meaning<'duration'>('AUNIT'), amount: null } : match.meaning('AUNIT'),
    after:
      'for in within after over than least about nearly almost take takes took lasted last lasting spent spend until through during despite every under of as',
    notBefore: 'ago earlier',
    reason: 'After a preposition of length, one unit.',
    examples: ['She was away for [a month](P1M).', 'It may take as long as [a month](P1M).'],
  },
  {
    pattern: `${ABOUT} AUNIT`,
    means: (match) => match.meaning('AUNIT'),
    notBefore: 'ago earlier',
    reason: 'One unit, roughly.',
    examples: ['It took [more than a week](P1W).'],
  },
  {
    pattern: '(another UNIT|all UNIT|half the UNIT)',
    means: (match) =>
      match.text('UNIT') === 'quarter'
        ? null
        : { kind: 'duration', amount: match.has('half') ? 0.5 : 1, unit: match.text<Unit>('UNIT') },
    notBefore: "- 's of",
    reason: 'One more, or a whole one.',
    examples: ['He stayed [another year](P1Y).'],
  },
  {
    pattern: '(the)? UNITS',
    means: (match) =>
      match.text('UNITS') === 'quarter' ? null : { kind: 'duration', amount: null, unit: match.text<Unit>('UNITS') },
    after: 'for within over after follows followed spent lasted took takes take',
    notBefore: 'ago earlier old - past to',
    reason: 'A bare plural after a preposition of length.',
    examples: ['They argued for [years](PXY).'],
  },
  {
    pattern: '(UNITS|UNIT) - long',
    means: (match) => ({
      kind: 'duration',
      amount: null,
      unit: match.text<Unit>(match.has('UNITS') ? 'UNITS' : 'UNIT'),
    }),
    reason: 'Months-long: an open number.',
    examples: ['A [decades-long](PXDE) feud ended.'],
  },
]

/** "Over several years" is during them; "over two years" may be more than two. */
const overSeveral = (match: Match) =>
  (match.has('over') || match.has('under')) && match.meaning<'duration'>('AMOUNT').amount === null
