/** Second level: dates, clock times and parts of the day → the expressions that are marked in the text. */
import type { Match, Rule } from '../grammar.ts'
import type { Clock, DateMeaning, DayPart, Meaning, Unit } from '../meaning.ts'
import { shift } from './relative.ts'

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
/** Where day and night meet. */
const EDGES = { dawn: 'MO', daybreak: 'MO', dusk: 'EV', nightfall: 'NI' } as const
const SOONER = '(early|earlier|late|later)'
const STAGE =
  '(the (end|beginning|start|middle|close|rest|remainder|turn|early part|latter part|first part|last part) of|early|earlier|late|later|mid -?|(early|late) -|early in|late in|earlier in|later in)'

export const dayRules: readonly Rule[] = [
  {
    pattern: DAY,
    means: dateOf,
    reason: 'A day.',
    examples: ['He spoke on [Thanksgiving](2021-11-25).'],
  },
  {
    pattern: `${SOONER}? ${DAY} -? PART`,
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
    pattern: '(PART:dawn|PART:daybreak|PART:dusk|PART:nightfall) on DAYISH',
    means: (match) => ({ kind: 'time', date: dateOf(match), at: EDGES[match.text<keyof typeof EDGES>('PART')] }),
    reason: 'Dawn and dusk have their day after "on".',
    examples: ['Sirens sounded at [dawn on Friday](2022-02-04TMO).'],
  },
  {
    pattern: 'the (early|small|wee) hours of DAYISH',
    means: (match) => ({ kind: 'time', date: dateOf(match), at: 'MO' }),
    notBefore: 'morning',
    reason: 'The hours after midnight are the morning.',
    examples: ['It sank in [the early hours of Friday](2022-02-04TMO).'],
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
    pattern: '(early|earlier|late|later)? this (mid -)? PART',
    means: (match) => ({ kind: 'time', date: shift('day', 0), at: match.text<DayPart>('PART') }),
    reason: "A part of the report's own day.",
    examples: ['He resigned [this morning](2022-02-08TMO).', 'They meet [later this afternoon](2022-02-08TAF).'],
  },
  {
    pattern: '(the (early|late)?|mid -?) PART',
    means: (match) => ({ kind: 'time', date: null, at: match.text<DayPart>('PART') }),
    after: 'in during through throughout by since',
    notBefore: 'of - on',
    reason: 'A part of the day spoken of.',
    examples: ['It rained on [Feb. 1](2022-02-01). In [the afternoon](2022-02-01TAF) it froze.'],
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
    pattern: '((later|earlier|late|early)? (that|the same|that same) PART|the next PART)',
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
    pattern: '(the (end|beginning|start|middle|close) of|early|late|mid -?) MONTH',
    means: (match) => ({
      kind: 'date',
      year: null,
      yearsOn: null,
      month: match.number('MONTH'),
      day: null,
      weekday: null,
      turn: null,
    }),
    reason: 'A part of a month, even one whose name is another word too.',
    examples: ['It opens at [the beginning of March](2022-03).'],
  },
  {
    pattern: '(YEARDATE|MONTHDATE) (or later|or earlier|and beyond)',
    means: dateOf,
    reason: 'What leaves one end open belongs to the expression.',
    examples: ['It opens in [2024 or later](2024).', 'He made plans for [June 2023 and beyond](2023-06).'],
  },
  {
    pattern: 'around (DAYISH|MONTHDATE|YEARDATE)',
    means: calendarDate,
    reason: '"Around" before a date approximates it.',
    examples: [
      'It closes [around June 5](2022-06-05).',
      "They tried to get around [Monday](2022-02-07)'s ruling.",
      'He was born [around 1950](1950).',
    ],
  },
  {
    pattern: 'about DAYISH',
    means: calendarDate,
    after: 'on by from until since till',
    reason: 'The same, where a preposition of time tells it from the topic of a talk.',
    examples: ['It closes on [about 5 June](2022-06-05).', 'They spoke about [Monday](2022-02-07).'],
  },
  {
    pattern: '(around|about|approximately|roughly|nearly|almost) CLOCK',
    means: (match) => match.meaning('CLOCK'),
    reason: 'The same of a time of day.',
    examples: ['The bridge fell at [about 7:15 p.m.](2022-02-08T19:15).'],
  },
  {
    pattern: `${SOONER}? (that|the same) day`,
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
]

/** A date of the calendar, which can be told roughly; a weekday or "today" cannot. */
function calendarDate(match: Match): DateMeaning | null {
  const date = dateOf(match)
  return date.kind === 'date' || date.kind === 'value' ? date : null
}

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
