/** First level: words and figures → calendar dates, however far they are stated. */

import { daysInMonth } from '../calendar.ts'
import type { Match, Rule } from '../grammar.ts'
import { CAR_MAKERS, HOLIDAYS, NAMES_BEFORE_WEEKDAY, SEPTEMBER_11_NOUNS, TITLES_AFTER_WEEKDAY } from '../lexicon.ts'
import type { DateMeaning, Turn } from '../meaning.ts'

/** Any year with a 29 February: without its year a date is possible if any year has it. */
const LEAP_YEAR = 2000
/** Two figures stand for the year that POSIX reads in them: 69–99 are of the 1900s. */
const fullYear = (digits: number) => (digits >= 69 ? 1900 : 2000) + digits
const NOTHING = { year: null, yearsOn: null, month: 1, day: null, weekday: null, turn: null }

/** A date from the captures YEAR (or SHORTYEAR), MONTH, DAY and WEEKDAY; null for 31 June. */
function statedDate(match: Match, day: string = 'DAY'): DateMeaning | null {
  const month = match.number('MONTH')
  const dayOfMonth = match.has(day) ? match.number(day) : null
  if (dayOfMonth !== null && dayOfMonth > daysInMonth(LEAP_YEAR, month)) return null
  return {
    kind: 'date',
    year: match.has('YEAR') ? match.number('YEAR') : null,
    yearsOn: null,
    month,
    day: dayOfMonth,
    weekday: match.has('WEEKDAY') ? match.number('WEEKDAY') : null,
    turn: null,
  }
}

const yearOf = (match: Match, label = 'YEAR'): DateMeaning => ({
  kind: 'value',
  type: 'DATE',
  value: String(match.number(label)).padStart(4, '0'),
})

/** The later of two years, perhaps cut to two figures: 2009-10. */
function endYearOf(match: Match): DateMeaning | null {
  const [first, second] = [match.number('YEAR'), match.number('second')]
  const year = second < 100 ? Math.floor(first / 100) * 100 + second : second
  return year > first ? { kind: 'value', type: 'DATE', value: String(year) } : null
}

const THE_WEEKDAY = '((WEEKDAY|WEEKDAY:WEEKDAYABBR) ,? the?)?'
const A_YEAR = '(,? (YEAR|YEAR:OLDYEAR))?'
const UNCOUNTED =
  '% percent per people men women children troops soldiers miles mile kilometers kilometres km meters metres feet ' +
  'foot dollars pounds euros yen francs points votes tons tonnes barrels shares jobs workers homes houses a.m. p.m. ' +
  'cars vehicles employees members students'

export const dateRules: readonly Rule[] = [
  // Before the general rule of the same length, so that it is tried first.
  {
    pattern: 'MONTH DAY',
    as: 'DAYISH',
    means: (match) =>
      match.number('MONTH') === 9 && match.number('DAY') === 11
        ? { kind: 'value', type: 'DATE', value: '2001-09-11' }
        : null,
    before: SEPTEMBER_11_NOUNS,
    reason: 'The attacks have no other name than their day.',
    examples: ['He wrote of the [Sept. 11](2001-09-11) attacks.'],
  },
  {
    pattern: `${THE_WEEKDAY} MONTH (DAY|DAY:DAYTH) ${A_YEAR}`,
    as: 'DAYISH',
    means: (match) => statedDate(match),
    reason: 'American order; captures and wires put spaces before the comma.',
    examples: [
      'It opened on [March 5, 1998](1998-03-05).',
      'They met on [Monday ,February 7](2022-02-07).',
      'The court sits [Feb. 21](2022-02-21).',
      'It grew after the [Jan. 5](2022-01-05) attack.',
      'They left early on [January 31st](2022-01-31).',
    ],
  },
  {
    pattern: `(${THE_WEEKDAY} (DAY MONTH|DAY:DAYTH of MONTH|DAY:DAYTH MONTH)|the DAY:DAYTH of? MONTH) ${A_YEAR}`,
    as: 'DAYISH',
    means: (match) => statedDate(match),
    reason: 'British order.',
    examples: [
      'She resigned on [7 February 2022](2022-02-07).',
      'The vote is set for [the 10th of April](2022-04-10).',
      'They arrived on [Wednesday 2 February](2022-02-02).',
    ],
  },
  {
    pattern: `MONTH DAY (and|or|to|through|until|-|,) second:DAY ${A_YEAR}`,
    as: 'DAYISH',
    means: (match) => statedDate(match),
    second: { label: 'second', means: (match) => statedDate(match, 'second') },
    notBefore: UNCOUNTED,
    reason: 'The second day of a pair or range leaves its month out.',
    examples: [
      'Polls open on [April 24](2022-04-24) and [25](2022-04-25).',
      'They met on [Feb. 7](2019-02-07)-[9, 2019](2019-02-09).',
    ],
  },
  {
    pattern: `(DAY|DAY:DAYTH) (and|or|to|through|until|-) (second:DAY|second:DAYTH) of? MONTH ${A_YEAR}`,
    as: 'DAYISH',
    means: (match) => statedDate(match),
    second: { label: 'second', means: (match) => statedDate(match, 'second') },
    reason: 'The same in British order: the first day leaves its month out.',
    examples: [
      'It ran from [7](2022-02-07) to [9 February](2022-02-09).',
      'They met on [3](2021-05-03)-[5 May 2021](2021-05-05).',
    ],
  },
  {
    pattern: `TURN MONTH DAY ${A_YEAR}`,
    as: 'DAYISH',
    means: (match) => {
      const date = statedDate(match)
      return date?.kind === 'date' ? { ...date, turn: match.number('TURN') as Turn } : null
    },
    reason: 'Last and next decide the year.',
    examples: ['He was shot [last Oct. 23](2021-10-23).', '[This Dec. 28, 2017](2017-12-28) photo shows it.'],
  },
  {
    pattern: 'WHOLEDAY',
    as: 'DAYISH',
    means: (match) => match.meaning<DateMeaning['kind']>('WHOLEDAY'),
    reason: 'Dates in figures.',
    examples: ['Published [2022-02-08](2022-02-08).', 'It was signed on [31/01/2022](2022-01-31).'],
  },
  {
    pattern: '(MONTH ,? (YEAR|YEAR:OLDYEAR)|MONTH of YEAR)',
    as: 'MONTHDATE',
    means: (match) => statedDate(match),
    reason: 'A month and its year.',
    examples: ['The bridge closed in [June 2019](2019-06).', 'He was born in [May of 1990](1990-05).'],
  },
  {
    pattern: 'MONTH:LONEMONTH',
    as: 'MONTHDATE',
    means: (match) => statedDate(match),
    notName: true,
    reason: 'A month by itself; its year follows from the report and the tense.',
    examples: ['Talks broke down in [October](2021-10).', 'The election will be held in [October](2022-10).'],
  },
  {
    pattern: 'MONTH:MAYBEMONTH',
    as: 'MONTHDATE',
    means: (match) => statedDate(match),
    after: 'in since until till by last next this past early late mid - during through between from the a',
    notBefore: 'for of on to against i we you he she it they',
    reason: 'May is a verb and a name, March a verb and an event: a preposition tells the month.',
    examples: ['The law passed in [May](2021-05).', 'May spoke, and the March for Peace went on.'],
  },
  {
    pattern: 'YEAR',
    as: 'YEARDATE',
    means: (match) => yearOf(match),
    notAfter: '$ £ € ¥ # no. nos. number some nearly roughly approximately flight route room highway interstate -',
    notBefore: `${UNCOUNTED} ${CAR_MAKERS}`,
    reason: 'Four figures from 1900 on are a year unless a currency sign or a counted noun says otherwise.',
    examples: ['In [2015](2015) the town had 2015 people.', 'It cost $2015.', 'He drove a grey 2004 Volvo estate.'],
  },
  {
    pattern: 'YEAR',
    as: 'YEARDATE',
    means: (match) => yearOf(match),
    after: 'in since from until till by during',
    before: CAR_MAKERS,
    reason: 'Before the maker of a car four figures are its model, unless a preposition of time comes before.',
    examples: ['In [2004](2004) Volvo sold more.'],
  },
  {
    pattern: '(mid|early|late) - YEAR',
    as: 'YEARDATE',
    means: (match) => yearOf(match),
    reason: 'A part of a year, hyphenated.',
    examples: ['It shut in [mid-1996](1996).'],
  },
  {
    pattern: 'YEAR:OLDYEAR',
    as: 'YEARDATE',
    means: (match) => yearOf(match),
    after: 'in since from until till by of between circa',
    notBefore: UNCOUNTED,
    reason: 'Four figures below 1900 are more often a count: a preposition of time tells the year.',
    examples: ['The bank, founded in [1864](1864), has 1200 branches.'],
  },
  {
    pattern: "('|‘) TWODIGITS",
    as: 'YEARDATE',
    means: (match) => ({ kind: 'value', type: 'DATE', value: String(fullYear(match.number('TWODIGITS'))) }),
    after: 'in since from until till by of and',
    reason: "Apostrophe and two figures: a year since '69.",
    examples: ["The mine closed in ['98](1998)."],
  },
  {
    pattern:
      '(the year YEAR|the year YEAR:OLDYEAR|the year YEAR:NUM|(fiscal|calendar) year? YEAR|the fiscal year YEAR)',
    as: 'YEARDATE',
    means: (match) => (match.number('YEAR') >= 1000 && match.number('YEAR') < 2100 ? yearOf(match) : null),
    reason: 'A business year is written by its number; TIMEX3 has no other sign for it in common use.',
    examples: ['Sales rose in [fiscal 2021](2021).', 'They planned for [the year 2000](2000).'],
  },
  {
    pattern: 'YEAR (-|/) second:TWODIGITS',
    as: 'YEARDATE',
    means: (match) => yearOf(match),
    second: { label: 'second', means: (match) => endYearOf(match) },
    reason: 'A range of years, the second cut to two figures.',
    examples: ['He led the [2009](2009)-[10](2010) mission.'],
  },
  {
    pattern: 'the? (fiscal|financial|academic|school|tax) year YEAR (-|/) (second:TWODIGITS|second:YEAR)',
    as: 'YEARDATE',
    means: (match) => yearOf(match),
    second: { label: 'second', means: (match) => endYearOf(match) },
    reason: 'A business or school year that lies in two: its first and its last.',
    examples: ['Fees rose in [the academic year 2020](2020)-[21](2021).'],
  },
  {
    pattern: 'YEAR - second:YEAR',
    as: 'YEARDATE',
    means: (match) => yearOf(match),
    second: { label: 'second', means: (match) => yearOf(match, 'second') },
    reason: 'A range of years.',
    examples: ['The [1967](1967)-[1970](1970) war is taught in schools.'],
  },
  {
    pattern: '(WEEKDAY|WEEKDAY of the week)',
    as: 'DAYISH',
    means: (match) => ({ kind: 'weekday', weekday: match.number('WEEKDAY'), turn: null }),
    notBefore: TITLES_AFTER_WEEKDAY,
    notAfter: NAMES_BEFORE_WEEKDAY,
    reason: 'News names days of the week around the report: the last such day, or with a future tense the next.',
    examples: [
      'The minister said [Monday](2022-02-07) he was ready.',
      'The minister will speak [Monday](2022-02-14).',
      'The Sunday Times was sold.',
    ],
  },
  {
    pattern: 'TURN (WEEKDAY|HOLIDAY)',
    as: 'DAYISH',
    means: (match) => turned(match, match.number('TURN') as Turn),
    reason: 'Last, this, next decide the direction whatever the tense; next Friday is that of next week.',
    examples: ['He arrived [last Friday](2022-02-04).', 'They meet [next Friday](2022-02-18).'],
  },
  {
    pattern: 'TURN (MONTH:LONEMONTH|MONTH:MAYBEMONTH|SEASON)',
    as: 'MONTHDATE',
    means: (match) => turned(match, match.number('TURN') as Turn),
    reason: 'The same for months and seasons.',
    examples: ['It began [last May](2021-05).', 'He wrote it [last summer](2021-SU).'],
  },
  {
    pattern: 'this (past|last) (WEEKDAY|HOLIDAY)',
    as: 'DAYISH',
    means: (match) => turned(match, -1),
    reason: '"This past" looks back.',
    examples: ['It closed [this past Friday](2022-02-04).'],
  },
  {
    pattern: 'this (past|last) (MONTH:LONEMONTH|MONTH:MAYBEMONTH|SEASON)',
    as: 'MONTHDATE',
    means: (match) => turned(match, -1),
    reason: '"This past" looks back.',
    examples: ['It closed [this past summer](2021-SU).'],
  },
  {
    pattern: 'this (coming|next) WEEKDAY',
    as: 'DAYISH',
    means: (match) => turned(match, 0),
    reason: '"This coming" is the nearest one ahead.',
    examples: ['It opens [this coming Friday](2022-02-11).'],
  },
  {
    pattern: 'this (coming|next) (MONTH:LONEMONTH|MONTH:MAYBEMONTH|SEASON)',
    as: 'MONTHDATE',
    means: (match) => turned(match, 1),
    reason: '"This coming" is the nearest one ahead.',
    examples: ['It opens [this coming June](2022-06).'],
  },
  {
    pattern: '(SEASON of? (YEAR|the year))',
    as: 'MONTHDATE',
    means: (match) => ({
      kind: 'season',
      season: match.text('SEASON'),
      turn: null,
      year: match.has('YEAR') ? match.number('YEAR') : null,
    }),
    reason: 'A season and its year.',
    examples: ['The plant shut in [spring 2020](2020-SP).'],
  },
  {
    pattern: 'the? (UNIT:week|UNIT:weekend) of (MONTH DAY|DAY MONTH)',
    as: 'MONTHDATE',
    means: (match) => {
      const date = statedDate(match)
      return date && { kind: 'beside', date, unit: match.text('UNIT'), by: 0 }
    },
    reason: 'A week or weekend named by a day of it.',
    examples: ['It shut in [the week of Jan. 17](2022-W03).', 'They met on [the weekend of 5 February](2022-W05-WE).'],
  },
  {
    pattern: 'the day (before|after) HOLIDAY',
    as: 'DAYISH',
    means: (match) => ({
      kind: 'beside',
      date: match.meaning<'holiday'>('HOLIDAY'),
      unit: 'day',
      by: match.has('after') ? 1 : -1,
    }),
    reason: 'A day beside a holiday.',
    examples: ['They met on [the day after Christmas](2021-12-26).'],
  },
  {
    pattern: 'the? (ORD|last) (UNIT:week|WEEKDAY) (of|in) (MONTH YEAR|MONTH)',
    as: 'DAYISH',
    means: (match) => nthOf(match),
    reason: 'A week or weekday told by its place in a month.',
    examples: [
      'They vote on [the first Monday in May](2022-05-02).',
      'It froze in [the last week of January](2022-W04).',
      'He was shot on [the second Friday of March 2019](2019-03-08).',
    ],
  },
  {
    pattern: 'HOLIDAY UNIT:week',
    as: 'MONTHDATE',
    means: (match) => ({ kind: 'holidayWeek', rule: match.meaning<'holiday'>('HOLIDAY').rule }),
    reason: 'The week of a holiday.',
    examples: ['Prices rose in [Christmas week](2021-W51).'],
  },
  {
    pattern: 'HOLIDAY ,? YEAR',
    as: 'DAYISH',
    means: (match) => ({ ...match.meaning<'holiday'>('HOLIDAY'), year: match.number('YEAR') }),
    reason: 'A holiday and its year.',
    examples: ['They married on [Christmas Day 2019](2019-12-25).'],
  },
]

function nthOf(match: Match): DateMeaning | null {
  const nth = match.has('last') ? -1 : match.number('ORD')
  if (nth > 4) return null
  const year = match.has('YEAR') ? match.number('YEAR') : null
  const month: DateMeaning = { ...NOTHING, kind: 'date', month: match.number('MONTH'), year }
  return { kind: 'nth', nth, weekday: match.has('WEEKDAY') ? match.number('WEEKDAY') : null, month }
}

function turned(match: Match, turn: Turn): DateMeaning | null {
  if (match.has('WEEKDAY')) return { kind: 'weekday', weekday: match.number('WEEKDAY'), turn }
  if (match.has('SEASON')) return { kind: 'season', season: match.text('SEASON'), turn, year: null }
  if (match.has('HOLIDAY')) return { ...match.meaning<'holiday'>('HOLIDAY'), turn }
  return { ...NOTHING, kind: 'date', month: match.number('MONTH'), turn }
}

/** Level zero: holidays, which other words may precede and follow. */
export const holidayRules: readonly Rule[] = Object.entries(HOLIDAYS).map(([pattern, on]) => ({
  pattern,
  as: 'HOLIDAY',
  means: () => ({ kind: 'holiday', rule: { on }, turn: null, year: null }),
  reason: 'A day that a rule fixes each year.',
  examples: [],
}))
