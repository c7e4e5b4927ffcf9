import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSpace, tokenise } from './tokenise.ts'

function words(text: string): string[] {
  const { start, end } = tokenise(text)
  return Array.from(start, (from, i) => text.slice(from, end[i]))
}

describe('tokens', () => {
  test.each([
    ['a comma and a full stop stand alone', 'Rain fell, roads closed.', 'Rain fell , roads closed .'],
    ['an abbreviated title keeps its stop', 'Gen. Orlo met Sen. Vask.', 'Gen. Orlo met Sen. Vask .'],
    ['initials keep theirs', 'J. R. Lind and H.G. Moor', 'J. R. Lind and H.G. Moor'],
    ['so do initialisms', 'the U.S. envoy at 5 a.m. sharp', 'the U.S. envoy at 5 a.m. sharp'],
    ['a month before a day is an abbreviation', 'on Mar. 3 we mar. Things', 'on Mar. 3 we mar . Things'],
    [
      '"No." before a number is one, at an end it is a word',
      'No. 7? He said no. Then left',
      'No. 7 ? He said no . Then left',
    ],
    [
      'decimals, thousands, clock times and dates are whole',
      '3.5 1,200 10:30 2022-02-08 4/5/2021',
      '3.5 1,200 10:30 2022-02-08 4/5/2021',
    ],
    ['years in a range are two', '2009-2010', '2009 - 2010'],
    ['ordinals and decades are whole', 'the 21st and the 1990s', 'the 21st and the 1990s'],
    ['a unit is parted from its number', 'at 5pm over 30km', 'at 5 pm over 30 km'],
    ['money', '$2.5 billion or €300', '$ 2.5 billion or € 300'],
    ['negation is a word of its own', "don't can't cannot won’t", "do n't ca n't can not wo n’t"],
    ['so are genitives and short verbs', "Lind's they're we’ll I'd", "Lind 's they 're we ’ll I 'd"],
    ['a plural genitive', "the officials' claim", "the officials ' claim"],
    ['compounds are parted at their hyphen', 'a long-term plan', 'a long - term plan'],
    ['but not after a prefix', 'non-aligned ex-minister anti-war', 'non-aligned ex-minister anti-war'],
    ['quotation marks stand alone', '“Go,” he said. "No."', '“ Go , ” he said . " No . "'],
    ["typewriter quotation marks ('') are one token", "``Go,'' he said", "`` Go , '' he said"],
    ['a full stop without a space after it', 'the war.The end', 'the war . The end'],
    [
      'addresses, handles and tags are whole',
      'see www.orbynews.example/a?b=1, @orby_now #vote a.lind@orby.example',
      'see www.orbynews.example/a?b=1 , @orby_now #vote a.lind@orby.example',
    ],
    ['dashes and dots', 'wait... — no -- yes…', 'wait ... — no -- yes …'],
    ['an emoji with its modifiers is one', 'ok 👍🏽 👩‍👧 yes', 'ok 👍🏽 👩‍👧 yes'],
    ['combining marks stay with their letter', 'Cafe\u0301 Łódź', 'Cafe\u0301 Łódź'],
  ])('%s', (_why, text, expected) => {
    expect(words(text).join(' ')).toBe(expected)
  })

  test('non-breaking and zero-width spaces part words', () => {
    expect(words('North\u00a0Orby\u200bnow\ufeff')).toEqual(['North', 'Orby', 'now'])
  })

  test('every character but white space is in exactly one token', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'a.B\'’ \n-1,@#“"') }),
    )
    fc.assert(
      fc.property(text, (sample) => {
        const { start, end } = tokenise(sample)
        let at = 0
        for (let i = 0; i < start.length; i++) {
          expect(start[i]).toBeGreaterThanOrEqual(at)
          expect(end[i]).toBeGreaterThan(start[i]!)
          for (let c = at; c < start[i]!; c++) expect(isSpace(sample.charCodeAt(c))).toBe(true)
          at = end[i]!
        }
        for (let c = at; c < sample.length; c++) expect(isSpace(sample.charCodeAt(c))).toBe(true)
      }),
    )
  })

  test.each([
    ['one word of a million letters', 'a'.repeat(1_000_000), 1],
    ['a hundred thousand quotation marks', '"'.repeat(100_000), 100_000],
    ['initials without end', 'A. '.repeat(100_000), 100_000],
  ])('%s is read', (_why, text, count) => {
    expect(tokenise(text).start.length).toBe(count)
  })
})
