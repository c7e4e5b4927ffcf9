import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSpace, tokenise } from './tokenise.ts'

function words(text: string): string[] {
  const { start, end } = tokenise(text)
  return Array.from(start, (from, i) => text.slice(from, end[i]))
}

/** Beginnings, middles and ends of the tokens that have marks inside. */
const PIECES = [
  'www.',
  'a@b',
  '.com',
  '/',
  'its a',
  'wont',
  'et al.',
  "'72",
  ':-)',
  ':',
  ')',
  'U.',
  'S',
  '+',
  '.5',
  '1,',
  '000',
  '-',
  '555-0199',
  '’s',
  'n’t',
  'pm',
  '<<<',
  '=',
  '👍',
  ' ',
  '\n',
]

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
    [
      'a genitive after a year, a bracket or a quotation mark',
      '2016\'s vote, "Rain"\'s run',
      '2016 \'s vote , " Rain " \'s run',
    ],
    ['odd apostrophes', 'Lind`s they´re don‘t weʼll', 'Lind `s they ´re do n‘t we ʼll'],
    ['a clitic parted from its word', "the mayor 's plan", "the mayor 's plan"],
    ['negation without its apostrophe', 'i dont know, Im sure she didnt', 'i do nt know , I m sure she did nt'],
    ['"wont" is a noun too', 'They wont go, as is his wont. It wont', 'They wo nt go , as is his wont . It wont'],
    ['"its" for "it is" before an article', 'its a lie, its port', 'it s a lie , its port'],
    ['verbs that swallowed "to"', "gonna wanna gimme can't", "gon na wan na gim me ca n't"],
    ['clipped words', "tell 'em ’til noon", "tell 'em ’til noon"],
    ['decades with an apostrophe', "the 80's, the 1960’s, 2020's end", "the 80's , the 1960’s , 2020 's end"],
    ['telephone numbers', 'call 555-0199 or (02) 555/555-0199', 'call 555-0199 or ( 02 ) 555/555-0199'],
    ['a code of the post', 'Orby 40210-1234', 'Orby 40210-1234'],
    ['a country’s code, but a sum', '+44 20, 5+4', '+44 20 , 5 + 4'],
    ['a fraction without its nought', 'rose .5 to $.04', 'rose .5 to $ .04'],
    ['a list of digits is no number', '1,2 and 13,14 but 1,20,000', '1 , 2 and 13 , 14 but 1,20,000'],
    ['letters after digits that are no unit', '4G 2D 86A 9th 5km 10pm $3bn', '4G 2D 86A 9th 5 km 10 pm $ 3 bn'],
    [
      'domains and files',
      'Orbynews.com, orby.gov.uk/a-b. budget-2.xls',
      'Orbynews.com , orby.gov.uk/a-b . budget-2.xls',
    ],
    ['but not a missing space', 'the internet.Net income. He left.it', 'the internet . Net income . He left . it'],
    ['a number after # is no tag', 'the #1 and #vote2', 'the # 1 and #vote2'],
    ['a handle of an old system', 'Ada Lind@ORBY, mailto:a@orby.example', 'Ada Lind@ORBY , mailto:a@orby.example'],
    ['words with a slash are three', 'and/or w/o n/a s/he', 'and / or w/o n/a s/he'],
    [
      'initialisms without their last stop',
      'the U.S, a.k.a Orby at 5 p.m today',
      'the U.S , a.k.a Orby at 5 p.m today',
    ],
    ['but not the end of a plan', 'Plan B.I left', 'Plan B. I left'],
    ['a degree', 'a Ph.D. in law', 'a Ph.D. in law'],
    ['a pronoun at an end is no initial', 'So do I. She left. I.M. Lind', 'So do I . She left . I.M. Lind'],
    ['a page and a year about', 'p. 12, c. 1200. It is b. Then', 'p. 12 , c. 1200 . It is b . Then'],
    ['"et al." but not a name', 'Lind et al. say Al. Then', 'Lind et al. say Al . Then'],
    ['faces', 'fine :) or :-( thanks:-) ;D', 'fine :) or :-( thanks :-) ;D'],
    ['a bracket after a colon is none', '(as follows:) a', '( as follows : ) a'],
    ['marks that run together', 'Why?! Go!!! done.? <<x>> +++', 'Why ?! Go !!! done .? << x >> +++'],
    ['curly quotation marks typed twice', '’’Go‘‘', '’’ Go ‘‘'],
    ['a line of signs', 'a\n-=-=-=-\nb', 'a -=-=-=- b'],
    ['a word broken off', 'the th- the rest - no', 'the th- the rest - no'],
    ['a dateline in capitals', 'PORT VELL, Orby (NW) — Rain', 'PORT VELL , Orby ( NW ) — Rain'],
    ['bullets', '• Rain ▪ Snow · Hail', '• Rain ▪ Snow · Hail'],
    ['another script', 'Киев заявил. 停战协议。', 'Киев заявил . 停战协议 。'],
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
      fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
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
    ['a hyphen after each letter', 'a-'.repeat(100_000), 200_000],
    ['a full stop after each word', 'aa.'.repeat(100_000), 200_000],
    ['digits with commas', '1,22,'.repeat(100_000), 400_000],
    ['brackets after a colon', `:${'('.repeat(100_000)}a`, 3],
    ['initials without end', 'A. '.repeat(100_000), 100_000],
  ])('%s is read', (_why, text, count) => {
    expect(tokenise(text).start.length).toBe(count)
  })
})
