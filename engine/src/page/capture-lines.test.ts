import { expect, test } from 'vitest'
import { countWords, endsSentence, splitLines } from './capture-lines.ts'

const texts = (raw: string) => splitLines(raw).map(({ text }) => text)

test.each([
  ['Windows line ends', 'One.\r\nTwo.', ['One.', 'Two.']],
  ['old Mac and Unicode line ends', 'One.\rTwo.\u2028Three.', ['One.', 'Two.', 'Three.']],
  ['byte order mark', '\ufeffOne.', ['One.']],
  ['no-break spaces and tabs', 'One\u00a0two\t\tthree.', ['One two three.']],
  ['zero-width characters and soft hyphens', 'O\u200bne tw\u00ado.', ['One two.']],
  ['joiners stay where they spell', 'می\u200cخواهم', ['می\u200cخواهم']],
  ['control characters', 'One\u0000 two\u0007.', ['One two.']],
  ['quotes are not touched', '“One,” he said — ‘two’.', ['“One,” he said — ‘two’.']],
])('%s', (_why, raw, expected) => expect(texts(raw)).toEqual(expected))

const wrapped = `The council of Norbane voted late on Tuesday to close the old bridge
over the Vell, which engineers had called unsafe for lorries and buses,
until the repairs that it needs are paid for.
The mayor, Jo Marsh, said that the work would take a year and that the
money would have to come from the capital.`

test.each([
  ['lines wrapped at a width are joined to paragraphs', wrapped, 2],
  ['indents begin paragraphs', wrapped.replace('The mayor', '   The mayor'), 2],
  [
    'paragraphs of one line each stay apart',
    'The bridge is shut.\nThe mayor said so on Tuesday night.\nNobody knows for how long.',
    3,
  ],
  [
    'headlines one a line stay apart',
    'Storm closes the coast road to Norbane\nMayor opens the new library in town\nFerry firm cancels summer sailings',
    3,
  ],
  [
    'list items stay apart',
    `${wrapped}\n- the first of the items that the council named\n- the second of the items that it named`,
    4,
  ],
])('%s', (_why, raw, count) => expect(texts(raw)).toHaveLength(count))

test('a hyphen at a line end is kept and takes no space', () => {
  const raw =
    'The council of Norbane voted late on Tuesday to end its long-\nterm contract with the ferry firm, which has sailed since 1950\nand carried most of the island to work and back every day.'
  expect(texts(raw)[0]).toContain('long-term contract')
})

test.each([
  ['a heading', '# Bridge closed', 'Bridge closed', true],
  ['a heading with an underline', 'Bridge closed\n=====', 'Bridge closed', true],
  ['a line in bold', '**What next?**', 'What next?', true],
  ['links', 'See [the plan](https://example.org/plan) of it.', 'See the plan of it.', false],
  ['quotations and emphasis', '# A\n\n> It is *not* safe.', 'It is not safe.', false],
])('Markdown: %s', (_why, raw, text, heading) => expect(splitLines(raw).at(-1)).toMatchObject({ text, heading }))

test.each([
  ['He left.”', true],
  ['他说。', true],
  ['वह गया।', true],
  ['Why?', true],
  ['Bridge closed', false],
  ['He said:', false],
])('%s ends a sentence: %s', (text, expected) => expect(endsSentence(text)).toBe(expected))

test('words are counted without spaces too', () => {
  expect(countWords('The bridge — closed!')).toBe(3)
  expect(countWords('总理周二表示这座桥')).toBeGreaterThan(3)
})
