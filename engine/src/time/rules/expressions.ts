/** Second level: dates, clock times and amounts → the expressions that are marked in the text. */
import { pad } from '../calendar.ts'
import { formatDuration } from '../duration.ts'
import type { Match, Rule } from '../grammar.ts'
import type { Clock, DateMeaning, DayPart, Meaning, TimeType, Unit } from '../meaning.ts'
import { shift } from './relative.ts'

const value = (type: TimeType, text: string): DateMeaning => ({ kind: 'value', type, value: text })
const PAST = value('DATE', 'PAST_REF')
const PRESENT = value('DATE', 'PRESENT_REF')
const FUTURE = value('DATE', 'FUTURE_REF')

const DATES = ['DAYISH', 'HOLIDAY', 'MONTHDATE', 'YEARDATE', 'UNITREF'] as const
function dateOf(match: Match): DateMeaning {
  const label = DATES.find((name) => match.has(name))!
  return match.meaning<DateMeaning['kind']>(label)
}

function timeOf(match: Match): Meaning | null {
  const at = match.has('CLOCK')
    ? match.meaning<'time'>('CLOCK').at
    : match.has('HOURMIN')
      ? match.meaning<'time'>('HOURMIN').at
      : match.text<DayPart>('PART')
  return { kind: 'time', date: dateOf(match), at }
}

const DAY = '(DAYISH|HOLIDAY)'
const PERIOD = '(MONTHDATE|YEARDATE|UNITREF)'
const SOONER = '(early|earlier|late|later)'
const STAGE =
  '(the (end|beginning|start|middle|close|rest|remainder|turn|early part|latter part|first part|last part) of|early|earlier|late|later|mid -?|(early|late) -|early in|late in|earlier in|later in)'
export const ABOUT =
  '(about|nearly|almost|around|approximately|roughly|over|under|more than|less than|fewer than|no more than|no less than|' +
  'not more than|at least|at most|up to|just over|just under|well over|close to)'
const SPAN =
  '(past|last|next|coming|first|final|previous|following|preceding|latest|recent|opening|closing|early|remaining)'

export const expressionRules: readonly Rule[] = [
  {
    pattern: DAY,
    means: dateOf,
    reason: 'A day.',
    examples: ['He spoke on [Thanksgiving](2021-11-25).'],
  },
  {
    pattern: `(${SOONER} (on|in the day)? | later that)? ${DAY} -? PART`,
    means: timeOf,
    notBefore: 'live football lights fever',
    reason: 'A part of a day.',
    examples: ['Shots were heard [Tuesday night](2022-02-08TNI).', 'He woke [late Monday evening](2022-02-07TEV).'],
  },
  {
    pattern: `(the? (early|late)? PART of|PART) ,? ${DAY}`,
    means: timeOf,
    reason: 'The same, day last.',
    examples: ['It sank on [the night of Feb. 3](2022-02-03TNI).'],
  },
  {
    pattern: `${SOONER} ${DAY}`,
    means: dateOf,
    reason: 'Early and late belong to the expression in TIMEX3 and leave its value.',
    examples: ['[Earlier Monday](2022-02-07) he had left.'],
  },
  {
    pattern: `CLOCK`,
    means: (match) => match.meaning('CLOCK'),
    reason: 'A time of the day spoken of.',
    examples: ['On [Monday](2022-02-07) he left at [9 a.m.](2022-02-07T09:00) by car.'],
  },
  {
    pattern: `CLOCK (,|on)? ${DAY}`,
    means: timeOf,
    reason: 'A time and its day.',
    examples: [
      'The talks ended at [10 p.m. Monday](2022-02-07T22:00).',
      'Bids close at [5 p.m. EST, Feb. 11](2022-02-11T17:00).',
    ],
  },
  {
    pattern: `${DAY} ,? at? (CLOCK|HOURMIN)`,
    means: timeOf,
    reason: 'The same, day first.',
    examples: ['The talks will end [Friday at 10 a.m.](2022-02-11T10:00) in Geneva.'],
  },
  {
    pattern: 'CLOCK (DAYISH|this|in the) PART',
    means: (match) => ({ kind: 'time', date: match.has('DAYISH') ? dateOf(match) : null, at: clockInPart(match) }),
    reason: 'A time and the part of the day it is in; the part tells which half an hour is of.',
    examples: [
      'It began at [8 a.m. Monday morning](2022-02-07T08:00).',
      "It will be ready by [6 o'clock this evening](2022-02-08T18:00).",
    ],
  },
  {
    pattern: '(this|SOONER? this) PART',
    means: (match) => ({ kind: 'time', date: shift('day', 0), at: match.text<DayPart>('PART') }),
    reason: "A part of the report's own day.",
    examples: ['He resigned [this morning](2022-02-08TMO).'],
  },
  {
    pattern: `((early|earlier|late|later|mid -?|until)? this (mid -)? PART)`,
    means: (match) => ({ kind: 'time', date: shift('day', 0), at: match.text<DayPart>('PART') }),
    reason: 'The same with its stage.',
    examples: ['They meet [later this afternoon](2022-02-08TAF).'],
  },
  {
    pattern: 'mid - PART DAYISH',
    means: timeOf,
    reason: 'The middle of a part of a day.',
    examples: ['Shares were up at [mid-afternoon yesterday](2022-02-07TAF).'],
  },
  {
    pattern: '(late|later|earlier)? tonight',
    means: () => ({ kind: 'time', date: shift('day', 0), at: 'NI' }),
    reason: "The night of the report's day.",
    examples: ['He speaks [tonight](2022-02-08TNI).'],
  },
  {
    pattern: '((late|early|earlier)? last night|(late|early)? last evening)',
    means: (match) => ({ kind: 'time', date: shift('day', -1), at: match.has('night') ? 'NI' : 'EV' }),
    reason: 'The night that began the day before.',
    examples: ['It burned down [last night](2022-02-07TNI).'],
  },
  {
    pattern: '((later|earlier|late|early|on)? (that|the same|that same) PART|the next PART)',
    means: (match) => ({
      kind: 'time',
      date: match.has('next') ? shift('day', 1, 'mentioned') : { kind: 'mentioned', unit: 'day', otherwise: 'none' },
      at: match.text<DayPart>('PART'),
    }),
    reason: 'A part of the day spoken of.',
    examples: ['He fell on [Feb. 1](2022-02-01) and died [that night](2022-02-01TNI).'],
  },
  {
    pattern: 'overnight',
    means: () => ({ kind: 'time', date: shift('day', -1), at: 'NI' }),
    notBefore: 'stay stays visit delivery rate rates flight train bus guests trip success',
    notAfter: 'an the',
    reason: 'The night before the report.',
    examples: ['Two bridges were hit [overnight](2022-02-07TNI).'],
  },
  {
    pattern: `${STAGE}? (MONTHDATE|MONTH) of? UNITREF`,
    means: (match) => monthOf(match),
    reason: 'A month of a year counted from the report.',
    examples: ['It opens in [March of next year](2023-03).', 'He was freed in [October last year](2021-10).'],
  },
  {
    pattern: `${STAGE}? ${PERIOD}`,
    means: dateOf,
    reason: 'Early, late, the end of: part of the expression, not of its value.',
    examples: [
      'It opens in [late 2023](2023).',
      'A deal was struck [earlier this month](2022-02).',
      'It is due by [the end of next week](2022-W07).',
      'The fair is in [mid-March](2022-03), and will be busy.',
    ],
  },
  {
    pattern: `(${SOONER} | ${STAGE} )? (that|the same) day`,
    means: () => ({ kind: 'mentioned', unit: 'day', otherwise: 'none' }),
    notBefore: 'and - when',
    reason: 'The day spoken of.',
    examples: ['He resigned on [Feb. 1](2022-02-01); [later that day](2022-02-01) he flew home.'],
  },
  {
    pattern:
      "(the (end|beginning|start|middle|close|rest|remainder) of the (UNIT:year|UNIT:month|UNIT:week)|(early|earlier|late|later) in the (UNIT:year|UNIT:month|UNIT:week)|(UNIT:year|UNIT:month) ('s|-)? end)",
    means: (match) => ({ kind: 'mentioned', unit: match.text<Unit>('UNIT'), otherwise: 'published' }),
    reason: 'The current year, month or week, or the one spoken of.',
    examples: ['Debt will fall by [the end of the year](2022).', 'It was dry [earlier in the month](2022-02).'],
  },
  {
    pattern:
      'the (full|entire|whole)? ((fiscal|financial|business|academic|school|calendar)? UNIT:year|UNIT:month|UNIT:week)',
    means: (match) => ({ kind: 'mentioned', unit: match.text<Unit>('UNIT'), otherwise: 'published' }),
    after: 'for in of during throughout over through by on into',
    notBefore: 'before after when that following ended ending - to of since since',
    reason: 'The current unit, or the one spoken of.',
    examples: ['Sales for [the year](2022) rose.', 'For [the full year](2022) it expects a loss.'],
  },
  {
    pattern: 'the (fiscal|financial|full|business)? UNIT',
    means: (match) => ({ kind: 'duration', amount: 1, unit: match.text<Unit>('UNIT') }),
    before: 'ended ending',
    reason: 'With its end told, a length.',
    examples: ['Profit rose in [the year](P1Y) ended [June 30](2021-06-30).'],
  },
  // Durations
  {
    pattern: `((the|these|those)? ${ABOUT}? AMOUNT (or so|or more|or less)?)`,
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
      'for in within after over than least about nearly almost take takes took lasted last lasting spent spend until through during despite every under of',
    notBefore: 'ago earlier',
    reason: 'After a preposition of length, one unit.',
    examples: ['She was away for [a month](P1M).'],
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
  // Points told by their distance
  {
    pattern: `(a little)? ${ABOUT}? (AMOUNT|AUNIT) ago`,
    means: (match) => ago(match),
    reason: 'Counted back from the report, at the granularity of the unit.',
    examples: [
      'He died [10 days ago](2022-01-29).',
      'They met [two months ago](2021-12).',
      'It closed [five years ago](2017).',
      'It broke [two weeks ago](2022-W04).',
      'It closed [several years ago](PAST_REF).',
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
  // Vague times
  {
    pattern: '((right|just|even|as of)? now|currently|nowadays|these days|at present)',
    means: () => PRESENT,
    notAfter: 'is,',
    reason: 'The present of the report.',
    examples: ['It [now](PRESENT_REF) has 45 branches and is [currently](PRESENT_REF) hiring.'],
  },
  {
    pattern: '(then -?)? current',
    means: (match) => (match.has('then') ? PAST : PRESENT),
    notAfter: 'electric direct alternating ocean strong',
    notBefore: 'affairs account',
    reason: 'What is so at the time of the report.',
    examples: ['Its [current](PRESENT_REF) share is small.'],
  },
  {
    pattern: '(more|most)? recently',
    means: () => PAST,
    reason: 'A little before the report.',
    examples: ['She [recently](PAST_REF) moved.'],
  },
  {
    pattern: '(the)? (recent|past) UNITS',
    means: (match) => (match.text('UNITS') === 'second' ? null : PAST),
    notBefore: 'and of',
    reason: 'A past without bounds.',
    examples: ['Prices fell in [recent days](PAST_REF).'],
  },
  {
    pattern: '(the recent past|the distant past|the past)',
    means: () => PAST,
    after: 'in from of than into unlike',
    reason: 'The past.',
    examples: ['In [the past](PAST_REF), they had refused.'],
  },
  {
    pattern: '(the (near|foreseeable|immediate|distant|very near|not too distant)? future)',
    means: () => FUTURE,
    after: 'in for into of during',
    notBefore: 'of',
    reason: 'The future.',
    examples: ['It may be sold in [the near future](FUTURE_REF).'],
  },
  {
    pattern: '(coming|upcoming) UNITS',
    means: () => FUTURE,
    reason: 'A future without bounds.',
    examples: ['Rates will rise in [coming months](FUTURE_REF).'],
  },
  {
    pattern: '(very)? soon',
    means: () => FUTURE,
    notAfter: 'as too so how',
    notBefore: 'after as afterwards afterward enough became',
    reason: 'A little after the report.',
    examples: ['They will [soon](FUTURE_REF) leave.'],
  },
  {
    pattern: 'then',
    means: () => ({ kind: 'mentioned', unit: null, otherwise: 'none' }),
    after: 'until till since by',
    reason: 'The time spoken of.',
    examples: ['It ends on [Feb. 28](2022-02-28). Until [then](2022-02-28) it is free.'],
  },
  // Repeated times
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
    pattern: '(daily|weekly|monthly|yearly|annually|hourly|nightly)',
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
    examples: ['It earns $33 million [a year](P1Y).', 'He had a year of calm.'],
  },
]

const PERIODICAL: readonly (readonly [string, Unit])[] = [
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['hourly', 'hour'],
  ['nightly', 'day'],
]

function clockInPart(match: Match): Clock | DayPart {
  const { at } = match.meaning<'time'>('CLOCK')
  const part = match.text<DayPart>('PART')
  if (typeof at === 'string' || at.hour >= 12 || part === 'MO' || part === 'DT') return at
  return at.hour < 5 && part === 'NI' ? at : { ...at, hour: at.hour + 12 }
}

function monthOf(match: Match): Meaning | null {
  const year = match.meaning('UNITREF')
  const month = match.has('MONTH') ? match.number('MONTH') : monthNumber(match.meaning('MONTHDATE'))
  if (year.kind !== 'shift' || year.unit !== 'year' || year.from !== 'published' || month === null) return null
  return { kind: 'date', year: null, yearsOn: year.by, month, day: null, weekday: null, turn: null }
}

const monthNumber = (meaning: Meaning) => (meaning.kind === 'date' && meaning.year === null ? meaning.month : null)

const BELOW_A_DAY: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour'])

/** "Over several years" is during them; "over two years" may be more than two. */
const overSeveral = (match: Match) =>
  (match.has('over') || match.has('under')) && match.meaning<'duration'>('AMOUNT').amount === null

const amountOf = (match: Match) => match.meaning<'duration'>(match.has('AMOUNT') ? 'AMOUNT' : 'AUNIT')

/** A report's date has no clock to count hours from, and an open number reaches an unknown day. */
function distance(match: Match, side: -1 | 1): Meaning | null {
  const { amount, unit } = amountOf(match)
  if (amount === null || BELOW_A_DAY.has(unit)) return side < 0 ? PAST : FUTURE
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
