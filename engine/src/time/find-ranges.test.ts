// @ts-expect-error the package has no types
import { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findRanges } from './find-ranges.ts'
import { findTimes } from './find-times.ts'

/** The ranges of a report of Tuesday, 8 February 2022, each with the words from its first time to its last. */
function rangesIn(text: string): [string, string][] {
  const document = readEnglish(text)
  const times = findTimes(document, '2022-02-08')
  return findRanges(document, times).map(({ first, last, edtf }) => [
    text.slice(times[first]!.span[0], times[last]!.span[1]),
    edtf,
  ])
}

describe('ranges', () => {
  test.each([
    ['days that share their month', 'The fair ran from 7 to 9 February.', '7 to 9 February', '2022-02-07/2022-02-09'],
    ['the same with a hyphen', 'The fair of 3-5 May 2021 was dry.', '3-5 May 2021', '2021-05-03/2021-05-05'],
    ['month first', 'They met on Feb. 3–5 in Oslo.', 'Feb. 3–5', '2022-02-03/2022-02-05'],
    ['weekdays', 'It rained from Thursday to Saturday.', 'Thursday to Saturday', '2022-02-03/2022-02-05'],
    ['between two', 'It rained between Thursday and Saturday.', 'Thursday and Saturday', '2022-02-03/2022-02-05'],
    ['over the turn of the year', 'It ran from Dec. 28 until Jan. 3.', 'Dec. 28 until Jan. 3', '2021-12-28/2022-01-03'],
    ['months', 'January 2020 through March 2020 was dry.', 'January 2020 through March 2020', '2020-01/2020-03'],
    ['years', 'She led it from 2014 until 2019.', '2014 until 2019', '2014/2019'],
    ['years with a hyphen', 'The 1967-1970 war is taught.', '1967-1970', '1967/1970'],
    ['a cut year', 'The 2009-10 season was good.', '2009-10', '2009/2010'],
    ['decades', 'It grew from the 1980s to the 1990s.', 'the 1980s to the 1990s', '198X/199X'],
    ['seasons', 'It ran from spring 2020 to summer 2021.', 'spring 2020 to summer 2021', '2020-03/2021-08'],
    ['weeks', 'It ran from last week until next week.', 'last week until next week', '2022-01-31/2022-02-20'],
    ['hours of one day are that day', 'On 4 May 2021 it ran from 9 a.m. to 5 p.m.', '9 a.m. to 5 p.m.', '2021-05-04'],
    ['since then, and still', 'They have lived there since 2014.', '2014', '2014/..'],
    ['from then on', 'From Friday on, fares will rise.', 'Friday', '2022-02-11/..'],
    ['until then', 'They will stay until Friday.', 'Friday', '../2022-02-11'],
    ['at the least until then', 'They will stay until at least Friday.', 'Friday', '../2022-02-11'],
    ['through a day', 'The offer is open through Friday.', 'Friday', '../2022-02-11'],
    ['from no day of the calendar', 'From now until Friday it is shut.', 'Friday', '../2022-02-11'],
  ])('%s: %s', (_why, text, words, edtf) => expect(rangesIn(text)).toEqual([[words, edtf]]))

  test.each([
    ['one time', 'They met on Monday.'],
    ['two days, one after the other', 'They met on Monday and Friday.'],
    ['a thing moved is not on the days between', 'The vote was moved from Thursday to Saturday.'],
    ['what is compared does not last', 'It was the worst storm since 2014.'],
    ['nor the first of its kind', 'It was the first such storm since 2014.'],
    ['lengths', 'It took from two weeks to three months.'],
    ['what ends before it begins', 'It fell from 2019 to 2014.'],
    ['a new sentence', 'They met on Monday. To Friday they said no.'],
    ['nothing', ''],
  ])('none in %s: %s', (_why, text) => expect(rangesIn(text)).toEqual([]))
})

const words =
  'from to between and until since - – 7 9 February Feb. Monday Friday 2014 2019 1990s summer last next week year now on . ,'
const texts = fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 30 }).map((chosen) => chosen.join(' '))

test('whatever the text, ranges are in order, share no time and are EDTF', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const document = readEnglish(text)
      const times = findTimes(document, '2022-02-08')
      let next = 0
      for (const { first, last, edtf } of findRanges(document, times)) {
        expect(first).toBeGreaterThanOrEqual(next)
        expect(last).toBeGreaterThanOrEqual(first)
        expect(last).toBeLessThan(times.length)
        expect(() => parse(edtf)).not.toThrow()
        next = last + 1
      }
    }),
    { numRuns: 300 },
  )
})
