/** First level: numbers of units ("three weeks", "a few days", "30-minute") and single units turned ("last year"). */
import type { Match, Rule } from '../grammar.ts'
import type { Amount, Meaning, Unit } from '../meaning.ts'

function duration(amount: Amount, unit: Unit): Meaning {
  return { kind: 'duration', amount, unit }
}

const unitOf = (match: Match): Unit => match.text<Unit>(match.has('UNITS') ? 'UNITS' : 'UNIT')

/** Quarters are also coins, parts and districts: a bare number of them is no duration. */
const timed = (meaning: Meaning): Meaning | null =>
  meaning.kind === 'duration' && meaning.unit === 'quarter' ? null : meaning

const MORE =
  '(more|additional|extra|further|other|straight|consecutive|successive|full|whole|long|short|trading|business|working|' +
  'calendar|fiscal|further|solid|difficult|turbulent)'
const FEW = '(a few|few|several|some|many|numerous|dozens of|scores of|a number of|a handful of)'

/** What makes an amount approximate; part of the expression in TIMEX3. */
export const ABOUT =
  '(about|nearly|almost|around|approximately|roughly|over|under|more than|less than|fewer than|no more than|no less than|' +
  'not more than|at least|at most|up to|just over|just under|well over|close to)'

export const amountRules: readonly Rule[] = [
  {
    pattern: 'NUM UNITS',
    as: 'AMOUNT',
    means: (match) => timed(duration(match.number('NUM'), unitOf(match))),
    notAfter: '$ £ €',
    notBefore: 'old',
    reason: 'A number of units; with "old" it is an age.',
    examples: ['They waited [three weeks](P3W).', 'The twins are six years old.'],
  },
  {
    pattern: `NUM ${MORE} UNITS`,
    as: 'AMOUNT',
    means: (match) => duration(match.number('NUM'), unitOf(match)),
    reason: 'Words between number and unit that keep the measure.',
    examples: ['It rained for [five consecutive days](P5D).'],
  },
  {
    pattern: '(a|an) NUM UNITS',
    as: 'AMOUNT',
    means: (match) => (match.number('NUM') >= 100 ? duration(match.number('NUM'), unitOf(match)) : null),
    reason: 'A hundred years.',
    examples: ['It stood for [a hundred years](P100Y).'],
  },
  {
    pattern: '((a|one) UNIT and a half|half (a|an) UNIT|(a|one) half UNIT|half - UNIT)',
    as: 'AMOUNT',
    means: (match) => timed(duration(match.has('and') ? 1.5 : 0.5, unitOf(match))),
    reason: 'Halves.',
    examples: ['She spoke for [a minute and a half](PT1M30S).', 'It took [half an hour](PT30M).'],
  },
  {
    pattern: '(NUM and a half|NUM HALF) UNITS',
    as: 'AMOUNT',
    means: (match) => timed(duration(match.number('NUM') + 0.5, unitOf(match))),
    reason: 'Halves.',
    examples: ['He served [two and a half years](P2Y6M).', 'He served [2 1/2 years](P2Y6M).'],
  },
  {
    pattern: '(a couple of|a couple|couple of) more? UNITS',
    as: 'AMOUNT',
    means: (match) => timed(duration(2, unitOf(match))),
    reason: 'A couple is two.',
    examples: ['It lasted [a couple of days](P2D).'],
  },
  {
    pattern: '(a dozen|half a dozen) UNITS',
    as: 'AMOUNT',
    means: (match) => duration(match.has('half') ? 6 : 12, unitOf(match)),
    reason: 'A dozen is twelve.',
    examples: ['It lasted [a dozen years](P12Y).'],
  },
  {
    pattern: `${FEW} more? UNITS`,
    as: 'AMOUNT',
    means: (match) => timed(duration(null, unitOf(match))),
    reason: 'An open number is X in TIMEX3.',
    examples: ['They talked for [several hours](PTXH).'],
  },
  {
    pattern: 'NUM (to|or|-) high:NUM more? UNITS',
    as: 'AMOUNT',
    means: (match) => timed(duration(null, unitOf(match))),
    reason: 'A range of numbers leaves the number open.',
    examples: ['It will take [12 to 18 months](PXM).'],
  },
  {
    pattern: 'NUM - UNIT',
    as: 'AMOUNTADJ',
    means: (match) => timed(duration(match.number('NUM'), unitOf(match))),
    notBefore: '-',
    reason: 'Before a noun the measure is hyphenated; its article belongs to the noun.',
    examples: ['He had a [30-minute](PT30M) talk.', 'The suspect is a 30-year-old teacher.'],
  },
  {
    pattern: '(several|many|multi) - UNIT',
    as: 'AMOUNTADJ',
    means: (match) => timed(duration(null, unitOf(match))),
    notBefore: '-',
    reason: 'The same with an open number.',
    examples: ['A [several-year](PXY) plan was made.'],
  },
  {
    pattern: 'NUM UNIT',
    as: 'AMOUNTADJ',
    means: (match) =>
      match.number('NUM') > 1 && unitOf(match) !== 'second'
        ? timed(duration(match.number('NUM'), unitOf(match)))
        : null,
    notBefore: '- old half',
    reason: 'The same where the hyphen is left out.',
    examples: ['Shares hit a [five year](P5Y) low.'],
  },
  {
    pattern: 'NUM - (UNIT:month|UNIT:week|UNIT:day|UNIT:hour) - old',
    as: 'AMOUNTADJ',
    means: (match) => duration(match.number('NUM'), match.text<Unit>('UNIT')),
    reason: 'Truces and crises have an age in weeks and months; years are mostly the ages of people.',
    examples: ['The [8-month-old](P8M) truce held.'],
  },
  {
    pattern: 'UNIT - long',
    as: 'AMOUNTADJ',
    means: (match) => timed(duration(1, unitOf(match))),
    reason: 'Day-long, year-long.',
    examples: ['After a [day-long](P1D) siege they left.'],
  },
  {
    pattern: '(daylong|weeklong|monthlong|yearlong)',
    as: 'AMOUNTADJ',
    means: (match) => {
      const unit = (['day', 'week', 'month', 'year'] as const).find((name) => match.has(`${name}long`))
      return unit ? duration(1, unit) : null
    },
    reason: 'The same in one word.',
    examples: ['After a [weeklong](P1W) siege they left.'],
  },
  {
    pattern: 'one UNIT',
    as: 'AMOUNT',
    means: (match) => timed(duration(1, unitOf(match))),
    reason: 'One unit.',
    examples: ['They stayed [one week](P1W).'],
  },
  {
    pattern: '(a|an|one) (full|whole|single|extra|additional|further) UNIT',
    as: 'AMOUNT',
    means: (match) => timed(duration(1, unitOf(match))),
    reason: 'One unit, said with weight.',
    examples: ['They stayed [a whole week](P1W).'],
  },
  {
    pattern: '(a|an) UNIT',
    as: 'AUNIT',
    means: (match) => timed(duration(1, unitOf(match))),
    notBefore: '-',
    reason: 'A duration after some prepositions, a rate after a number: the next level decides.',
    examples: ['They stayed for [a week](P1W).', 'It costs $5 million [a year](P1Y).'],
  },
]
