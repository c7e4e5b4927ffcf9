import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findTimes, RULE_LEVELS } from './find-times.ts'

/** Examples are reports of Tuesday, 8 February 2022. */
const PUBLISHED = '2022-02-08'

/** "on [May 5](2022-05-05)" → the text, and what is to be found in it. */
function readExample(example: string): { text: string; times: [string, string][] } {
  const times: [string, string][] = []
  const text = example.replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_all, words: string, value: string) => {
    times.push([words, value])
    return words
  })
  return { text, times }
}

function timesIn(text: string, published: string | null): [string, string][] {
  return findTimes(readEnglish(text), published).map(({ span, value }) => [text.slice(...span), value])
}

describe("each rule's examples", () => {
  const rows = RULE_LEVELS.flat().flatMap(({ pattern, reason, examples }) =>
    examples.map((example) => ({ pattern, reason, example })),
  )
  test('there are some', () => expect(rows.length).toBeGreaterThan(100))
  test.each(rows)('$example', ({ example }) => {
    const { text, times } = readExample(example)
    expect(timesIn(text, PUBLISHED)).toEqual(times)
  })
})

test.each([
  ['a capture with a stray space', 'The two met on [Monday ,February 7](2022-02-07), in the Kremlin.'],
  ['the weekday tells a year other than the nearest', 'It happened on [Friday, Dec. 21](2018-12-21), officials said.'],
  ["a dateline of the report's day", 'GENEVA, [Feb. 8](2022-02-08) (Reuters) - Talks ended.'],
  [
    'what is printed the day after its dateline counts from the dateline',
    'OSLO, [February 7](2022-02-07) (NTB) -- The strike that began [yesterday](2022-02-06) will end [Monday](2022-02-07).',
  ],
  [
    'a date after words that are no place is no dateline',
    'Sales began [February 7](2022-02-07) - the strike began [yesterday](2022-02-07).',
  ],
  [
    'a dateline long before is another report’s',
    'OSLO, [Jan. 7](2022-01-07) (NTB) - They met [yesterday](2022-02-07).',
  ],
  ["the report's own weekday is today", 'The ministry said [Tuesday](2022-02-08) it had no comment.'],
  ['a plan looks ahead', 'The envoys are scheduled to meet on [Thursday](2022-02-10).'],
  ["a headline's infinitive looks ahead", 'Macron to visit Kyiv on [Thursday](2022-02-10)'],
  ['a plan told in the past looks ahead', 'They planned to leave on [Thursday](2022-02-10).'],
  ['a deadline looks ahead', 'Rebels have until [Friday](2022-02-11) to answer.'],
  [
    'small hours after a night are the next day’s',
    'It crossed the river [last night](2022-02-07TNI). The alarm rang at [3:31 a.m.](2022-02-08T03:31)',
  ],
  ['a plan told after its day looks ahead', 'On [Thursday](2022-02-10), the union plans to hold a march.'],
  ['what could not be done is past', 'Neither of the owners could be reached [Friday](2022-02-04) for comment.'],
  ['what could be done is ahead', 'Both roads could be closed [Friday](2022-02-11) by snow.'],
  ['a past verb before "by" looks back', 'Two feet of snow fell by [Monday night](2022-02-07TNI).'],
  ['a planned thing looks ahead', "More about [Thursday](2022-02-10)'s planned launch."],
  ['a past verb looks back', 'Rebels shelled the town on [Friday](2022-02-04).'],
  ['a question about what will be was asked before', 'She was asked on [Monday](2022-02-07) whether she would resign.'],
  ['a verb of saying has its own day', 'Rents will rise, the mayor of the town said [Thursday](2022-02-03).'],
  ['what somebody was ready for is ahead', 'The crew would be ready to sail as soon as [Thursday](2022-02-10).'],
  [
    'an agreement to do a thing is of what will be done',
    'They signed an agreement to open the line on [Friday](2022-02-11).',
  ],
  ['a guess at what was looks back', 'The thief may have left on [Friday](2022-02-04).'],
  ['what had been planned is over', 'The match had been scheduled for [Saturday](2022-02-05).'],
  ['what was planned is not', 'The match was scheduled for [Saturday](2022-02-12).'],
  ['a timetable is in the present', 'The fair opens [Friday](2022-02-11).'],
  ['a vow has its own day', 'The chief vowed on [Friday](2022-02-04) to fight on.'],
  ['until then it had been so', 'Until [Thursday](2022-02-03), they had not named her.'],
  ['what a noun has is told by the noun', "They will discuss [Friday](2022-02-04)'s attack."],
  ["what will be done by it is the noun's own", "[Friday](2022-02-11)'s meeting will decide it."],
  ['two clauses, two directions', 'He came [Monday](2022-02-07) and will leave [Friday](2022-02-11).'],
  ['a month ahead, near and with a plan', 'The vote, expected in [April](2022-04), may be delayed.'],
  ['a month just over', 'Inflation slowed in [December](2021-12).'],
  ['a day across the new year', 'The truce took hold on [Dec. 28](2021-12-28).'],
  ['a name is no month', 'Theresa May met April Jones.'],
  ['a modal is no month', 'May I ask why? It may rain.'],
  ['a paper is no day', 'The Sunday Times and the Daily Mail reported it.'],
  ['a programme is no day', 'USA Today and Breaking News Daily told it, said Russia Today.'],
  ['an age is no time', 'The 23-year-old driver and his 40 years old car were found.'],
  ['a score is no time of day', 'They won 10:30 in the final set.'],
  ['a sum is no year', 'It cost $1999 and weighed 2000 pounds.'],
  ['the 2000s as a decade', 'Music of [the 2000s](200) is back.'],
  [
    'a quarter counted from one named',
    'Sales fell in [the third quarter](2021-Q3) after they rose in [the previous quarter](2021-Q2).',
  ],
  ['a week counted from a day', 'It opened on [Jan. 30](2022-01-30). [The following week](2022-W05) it shut.'],
  ['between two years', 'It grew between [1985](1985) and [1987](1987).'],
  [
    'from one day to another',
    'It ran from [Thursday](2022-02-03) to [Saturday](2022-02-05), and visitors will pay nothing.',
  ],
  ['a hyphen in an approximate length', 'An [almost three-hour](PT3H) meeting followed.'],
  ['quarters of a year to come', 'It will start in [the second quarter of 2023](2023-Q2).'],
  ['a pair of years', 'The [2009](2009)-[2010](2010) inquiry ended.'],
  ['a season before a plan', 'The show will open in [the summer](2022-SU).'],
  ['an Easter that moves', 'Shops will close on [Good Friday](2022-04-15) and [Easter Monday](2022-04-18).'],
  ['times of day with zones', 'The missile fell at [03:20 GMT on Monday](2022-02-07T03:20Z).'],
  ['a repeated month', 'The lake floods [every April](XXXX-04).'],
  ['a rate', 'The firm spends $2 million [a year](P1Y) on fuel.'],
  ['an ordinary number of things', 'Five people bought seven houses.'],
  ['years in words, as broadcasts have them', 'He was freed in [nineteen ninety-six](1996).'],
  ['the year a transcript spells out', 'They feared [the year two thousand](2000).'],
  ['a day that does not exist leaves the month', 'It was due on [February](2022-02) 30.'],
])('%s', (_why, example) => {
  const { text, times } = readExample(example)
  expect(timesIn(text, PUBLISHED)).toEqual(times)
})

describe('without the date of the report, what depends on it stays open', () => {
  test.each([
    ['a weekday', 'He spoke on [Tuesday](XXXX-WXX-2).'],
    ['a day without its year', 'He spoke on [Monday, February 7](XXXX-02-07).'],
    ['a month', 'He spoke in [October](XXXX-10).'],
    ['counted days', 'He spoke [yesterday](XXXX-XX-XX), not [last year](XXXX).'],
    ['a quarter', 'Sales fell in [the third quarter](XXXX-Q3).'],
    ['a holiday that moves', 'He rested on [Thanksgiving](XXXX-XX-XX) and [Christmas](XXXX-12-25).'],
    ['figures that may be day or month first', 'It is dated [04/05/2021](2021-XX-XX).'],
    ['a full date is known all the same', 'He spoke on [Feb. 7, 2022](2022-02-07); [that day](2022-02-07) it rained.'],
    ['lengths need no date', 'It took [three days](P3D).'],
  ])('%s', (_why, example) => {
    const { text, times } = readExample(example)
    expect(timesIn(text, null)).toEqual(times)
  })
})

describe('with the hour of the report, hours are counted from it', () => {
  test.each([
    ['2022-02-08T14:30', 'The line was cut [two hours ago](2022-02-08T12:30).'],
    ['2022-02-08T00:20:00Z', 'The line was cut [half an hour ago](2022-02-07T23:50Z).'],
    ['2022-02-08T22:30:00+01:00', 'The line will be cut [two hours from now](2022-02-09T00:30+01:00).'],
    ['2022-02-08T00:00:00Z', 'The line was cut [two hours ago](PAST_REF).'],
  ])('%s: %s', (published, example) => {
    const { text, times } = readExample(example)
    expect(timesIn(text, published)).toEqual(times)
  })
})

describe('whatever the text', () => {
  const vocabulary = (
    "the a an of in on at by last next this past early late mid - , . ' ago earlier year years day month two five 7 31 " +
    '1998 2022 ’98 Feb. February May Monday night 10:30 p.m. GMT noon quarter third first half end century 20th weeks ' +
    'every each now then Christmas and to or 10 1990s summer about nearly more than yesterday will met said'
  ).split(' ')
  const timely = fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 }).map((words) => words.join(' '))
  const anyText = fc.oneof(timely, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 60 }))
  const anyPublished = fc.oneof(
    fc.constantFrom(null, PUBLISHED, '0000-01-01', '9999-12-31', '2022-02', 'T', ''),
    fc.string(),
  )

  test('spans lie in the text, in order, none overlapping, and each says something', () => {
    fc.assert(
      fc.property(anyText, anyPublished, (text, published) => {
        let at = 0
        for (const { span, value } of findTimes(readEnglish(text), published)) {
          expect(span[0]).toBeGreaterThanOrEqual(at)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(span[1]).toBeLessThanOrEqual(text.length)
          expect(value).toMatch(VALUE)
          at = span[1]
        }
      }),
      { numRuns: 400 },
    )
  })

  test('the same text gives the same times', () => {
    fc.assert(
      fc.property(timely, (text) => {
        expect(timesIn(text, PUBLISHED)).toEqual(timesIn(text, PUBLISHED))
      }),
    )
  })
})

/** The TIMEX3 values this stage writes. */
const VALUE = new RegExp(
  `^(?:${[
    '(?:PAST|PRESENT|FUTURE)_REF',
    '[\\dX]{2,4}',
    '[\\dX]{4}-(?:[\\dX]{2}|Q[\\dX]|H[12]|SP|SU|FA|WI|W[\\dX]{2}(?:-WE|-[1-7])?)',
    '[\\dX]{4}-[\\dX]{2}-[\\dX]{2}',
    '(?:[\\dX]{4}-[\\dX]{2}-[\\dX]{2}|XXXX-WXX-[1-7]|XXXX-XX-XX)T(?:MO|AF|EV|NI|DT|\\d{2}:\\d{2}(?::\\d{2})?Z?)',
    'P(?:[\\d.X]+(?:Y|Q|M|WE|W|D|DE|CE))?(?:\\d+M)?(?:T(?:[\\d.X]+[HMS]){1,2})?',
    'PX(?:DE|CE)',
  ].join('|')})$`,
)
