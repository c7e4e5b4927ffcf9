import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCapture } from './read-capture.ts'

const first = 'Dockers at Port Vell voted on Friday to stay out for a third week, their union said.'
const second = 'The port authority said no ship had been unloaded since Monday.'
const body = `${first}\n\n${second}`
const headline = 'Harbour strike enters third week'

test('a page captured with everything around its report', () => {
  const capture = [
    '\ufeffSkip to main content',
    'Home > World > Coast',
    'Storm closes the coast road | Mayor opens new library | Ferry firm cancels sailings |',
    '',
    headline,
    'By Ada Lind and Tom Reed, Norbane Herald',
    'Updated: 5 March 2022 09:10 | Published: 4 March 2022 14:30',
    'Share on Facebook',
    'Tweet',
    'Print',
    '12 comments',
    '',
    `WORLD: ${first}`,
    '',
    'Dockers stand at the gate of Pier Four. (Ada Lind/Norbane Herald)',
    'Advertisement',
    '',
    second,
    '',
    'Also read: Ferry firm cancels summer sailings',
    '',
    'Talks to resume',
    '',
    '“We are ready to talk,” said Jo Marsh, who leads the union.',
    '',
    'Most read',
    '1. Storm closes the coast road',
    '2. Mayor opens new library',
    '',
    '© 2022 Norbane Herald. All rights reserved.',
  ].join('\r\n')
  expect(readCapture(capture)).toEqual({
    url: null,
    title: headline,
    byline: 'Ada Lind and Tom Reed',
    outlet: 'Norbane Herald',
    published: { value: '2022-03-04T14:30', basis: 'page' },
    language: 'en',
    text: [first, second, 'Talks to resume', '“We are ready to talk,” said Jo Marsh, who leads the union.'].join(
      '\n\n',
    ),
  })
})

describe('headline', () => {
  test.each([
    ['above the report', `${headline}\n\n${body}`, headline],
    ['in Markdown', `Norbane\n\n# ${headline}\n\n${body}`, headline],
    ['with its outlet', `${headline} | Norbane Herald\n\n${body}`, headline],
    ['said twice, once with the outlet', `${headline} - Vell Online\n${headline}\n\n${body}`, headline],
    ['that asks', `Who will end the harbour strike?\n\n${body}`, 'Who will end the harbour strike?'],
    ['with the date behind it', `${headline} Updated: 2022-03-05 09:53 (Agencies)\n${body}`, headline],
    [
      'below the headlines of other reports',
      `Storm closes the coast road\nMayor opens new library\nDockers vote to go on with strike at Port Vell\n\n${body}`,
      'Dockers vote to go on with strike at Port Vell',
    ],
    ['none', body, null],
    ['none, but a dateline', `PORT VELL (Northern Wire) —\n\n${body}`, null],
  ])('%s', (_why, capture, title) => {
    const page = readCapture(capture)
    expect(page.title).toBe(title)
    expect(page.text).toContain(body)
    if (title) expect(page.text).not.toContain(title)
  })

  test('alone it stays in the text, where nothing else is', () => {
    expect(readCapture(headline)).toMatchObject({ title: headline, text: headline })
  })
})

describe('a page head with the name of the outlet, a date and labels over the headline', () => {
  test.each([
    ['the date between them', ['The Norbane Herald', 'WORLD | COAST', 'Friday, 4 March 2022', 'Share this article']],
    ['the date after a clock', ['THE NORBANE HERALD', 'Subscribe Log In', '9:05 a.m., March 4, 2022']],
  ])('%s', (_why, above) => {
    const page = readCapture(`${above.join('\n')}\n\n${headline}\n\nFrom ADA LIND in Port Vell\n\n${body}`)
    expect(page).toMatchObject({ title: headline, outlet: above[0], byline: 'ADA LIND', text: body })
    expect(page.published.value?.slice(0, 10)).toBe('2022-03-04')
  })

  test('a headline that ends as names of outlets do', () => {
    expect(readCapture(`Harbour Strike News\n\n${body}`)).toMatchObject({ title: 'Harbour Strike News', text: body })
  })
})

test.each([
  ['on a line of its own', '\n\n'],
  ['behind the last sentence', ' '],
])('where it was published first goes, %s', (_why, gap) => {
  const foot = `The post ${headline} appeared first on Norbane Herald.`
  expect(readCapture(`${body}${gap}${foot}`).text).toBe(body)
})

test('a post that appeared somewhere stays', () => {
  const sentence = 'The post, since taken down, first appeared on the page of a dockers’ club.'
  expect(readCapture(`${body} ${sentence}`).text).toBe(`${body} ${sentence}`)
})

describe('byline and outlet', () => {
  test.each([
    ['By Ada Lind', 'Ada Lind', null],
    ['BY ADA LIND', 'ADA LIND', null],
    ['By Ada Lind, Norbane Herald', 'Ada Lind', 'Norbane Herald'],
    ['By Ada Lind, Political Correspondent', 'Ada Lind', null],
    ['By Ada Lind, Tom Reed and Maria del Sol', 'Ada Lind, Tom Reed and Maria del Sol', null],
    ['By Ada Lind in Port Vell', 'Ada Lind', null],
    ['By Ada Lind | March 4, 2022 | 5 min read', 'Ada Lind', null],
    ['By J. R. Lind Jr.', 'J. R. Lind Jr.', null],
    ['Ada Lind, Northern Wire', 'Ada Lind', 'Northern Wire'],
    ['Ada Lind\n4 March 2022', 'Ada Lind', null],
  ])('%s', (line, byline, outlet) => {
    expect(readCapture(`${headline}\n${line}\n\n${body}`)).toMatchObject({
      title: headline,
      byline,
      outlet,
      text: body,
    })
  })

  test.each([
    ['a subheading with "by"', 'By boat to the island'],
    ['two words that are no name', 'Talks resume'],
  ])('%s is none', (_why, line) => {
    const page = readCapture(`${headline}\n${line}\n\n${body}`)
    expect(page).toMatchObject({ byline: null, text: `${line}\n\n${body}` })
  })
})

describe('date', () => {
  test.each([
    ['in front of the text', `date 2022-02-08 ${body}`, '2022-02-08'],
    ['after a label and in front of the text', `Related News date 2022-02-08 ${body}`, '2022-02-08'],
    ['on a line of its own', `${headline}\nFebruary 8, 2022\n\n${body}`, '2022-02-08'],
    ['that ends in a full stop', `${headline}\nFebruary 8, 2022 6:42 p.m.\n\n${body}`, '2022-02-08T18:42'],
    ['below the report', `${headline}\n\n${body}\n\nPublished: 8 February 2022`, '2022-02-08'],
    ['that can be read two ways', `${headline}\n08/02/2022 - 14:30\n\n${body}`, null],
    ['of a dateline, which stays', `PORT VELL, March 4 (Northern Wire) - ${body}`, null],
  ])('%s', (_why, capture, value) => {
    const page = readCapture(capture)
    expect(page.published).toEqual({ value, basis: value ? 'page' : 'unknown' })
    expect(page.text.replace('PORT VELL, March 4 (Northern Wire) - ', '')).toBe(body)
  })

  test('the days of a chronicle head its parts', () => {
    const days = `February 8, 2022\n\n${first}\n\nFebruary 9, 2022\n\n${second}\n\nFebruary 12, 2022\n\n${first}`
    expect(readCapture(`${headline}\n\n${days}`)).toMatchObject({ text: days, published: { value: null } })
  })
})

describe('the first sentence', () => {
  test.each([
    ['a section in capitals', `INTERNATIONAL: ${body}`, body],
    ['a section and a bar', `World | ${body}`, body],
    ['no section but a place', `MOSCOW: ${body}`, `MOSCOW: ${body}`],
    ['a dateline', `PORT VELL (Northern Wire) — ${body}`, `PORT VELL (Northern Wire) — ${body}`],
    ['a dateline on its own line', `PORT VELL (Northern Wire) —\n${body}`, `PORT VELL (Northern Wire) — ${body}`],
    [
      'a ticker in the same line',
      `Storm closes coast road | Mayor opens library | Ferries stop | ${first} ${second} ${first}`,
      `${first} ${second} ${first}`,
    ],
  ])('%s', (_why, capture, text) => expect(readCapture(capture).text).toBe(text))
})

test('named fields above the report are read', () => {
  const fields =
    'URL: https://herald.example/2022/03/05/strike\nTITLE: Harbour strike enters third week\nAuthor: Ada Lind\nSource: Norbane Herald\nDate: Fri, 4 Mar 2022 14:30:00'
  expect(readCapture(`${fields}\n\n${body}`)).toMatchObject({
    url: 'https://herald.example/2022/03/05/strike',
    title: headline,
    byline: 'Ada Lind',
    outlet: 'Norbane Herald',
    published: { value: '2022-03-04T14:30', basis: 'page' },
    text: body,
  })
})

test('an address above the report tells its day where nothing else does', () => {
  const page = readCapture(`https://herald.example/2022/03/05/strike\n\n${headline}\n\n${body}`)
  expect(page).toMatchObject({ title: headline, published: { value: '2022-03-05', basis: 'page' }, text: body })
})

test('what readers wrote goes, the report above it stays', () => {
  const comments = 'Comments (2)\nJo 2 hours ago\nThe port will never give in.\nReply\nTom 1 hour ago\nIt will have to.'
  expect(readCapture(`${headline}\n\n${body}\n\n${comments}`).text).toBe(body)
  expect(readCapture(`${headline}\n\n${body}\n\nComments\n\nThe minister had none.`).text).toContain(
    'The minister had none.',
  )
})

test('text in another language is kept and named', () => {
  const text = 'Les dockers de Port Vell ont voté vendredi la poursuite de la grève, a annoncé leur syndicat.'
  expect(readCapture(`Accueil | Monde | Sport\n\n${text}`)).toMatchObject({ language: 'fr', text })
})

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\r\n '],
  ['only furniture', 'Share on Facebook\nAdvertisement\n'],
])('%s gives an empty report', (_why, raw) => {
  expect(readCapture(raw)).toMatchObject({ title: null, text: '', language: 'und' })
})

test('a megabyte in one line and 100,000 lines are read', () => {
  const sentence = `${first} `
  expect(readCapture(sentence.repeat(12_000)).text).toBe(sentence.repeat(12_000).trim())
  expect(readCapture(`${first}\n`.repeat(100_000)).text.length).toBe(100_000 * (first.length + 2) - 2)
})

describe('for any string', () => {
  const piece = fc.constantFrom(
    ...[
      first,
      second,
      headline,
      'By Ada Lind',
      'date 2022-02-08',
      'Share on Facebook',
      'A | B | C |',
      'Most read',
      '# ',
      '**',
      '[a](https://b)',
      '=====',
    ],
    ...['\n', '\n\n', '\r\n', ' ', '\u00a0', '\u200b', '|', ' — ', '(AP)', 'WORLD: ', '4 March 2022', '- '],
  )
  const capture = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
  )

  test('what is read stands in the capture, in its order', () => {
    fc.assert(
      fc.property(capture, (raw) => {
        const page = readCapture(raw)
        expect(isSubsequence(page.text, raw)).toBe(true)
        expect(isSubsequence(page.title ?? '', raw)).toBe(true)
        expect(isSubsequence(page.byline ?? '', raw)).toBe(true)
      }),
    )
  })

  test('paragraphs are trimmed, not empty, one blank line apart', () => {
    fc.assert(
      fc.property(capture, (raw) => {
        const { text } = readCapture(raw)
        for (const paragraph of text ? text.split('\n\n') : []) {
          expect(paragraph).toBe(paragraph.trim())
          expect(paragraph).toMatch(/^[^\n]+$/)
        }
      }),
    )
  })

  test('reading twice gives the same', () => {
    fc.assert(
      fc.property(capture, (raw) => {
        expect(readCapture(raw)).toEqual(readCapture(raw))
      }),
    )
  })
})

/** Whether the characters of `text`, white space aside, stand in `raw` in this order. */
function isSubsequence(text: string, raw: string): boolean {
  let at = 0
  for (const character of text.replace(/\s+/g, '')) {
    at = raw.indexOf(character, at)
    if (at < 0) return false
    at += character.length
  }
  return true
}
