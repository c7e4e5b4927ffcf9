import { expect, test } from 'vitest'
import { parseHtml } from './parse-html.ts'
import { readBlocks } from './text-blocks.ts'

test.each([
  [
    'inline elements join without spaces',
    '<p>The <b>Ver</b>dan <a href=x>fleet</a>.</p>',
    ['paragraph: The Verdan fleet.'],
  ],
  ['white space collapses, also hard spaces and line ends', '<p>  a\n\t b&nbsp; c </p>', ['paragraph: a b c']],
  ['a soft hyphen joins', '<p>har&shy;bour</p>', ['paragraph: harbour']],
  ['a line break is a line break', '<p>a<br>b</p>', ['paragraph: a\nb']],
  ['two make a paragraph', '<div>a<br> <br/>b</div>', ['paragraph: a', 'paragraph: b']],
  ['text between blocks is a block', '<div>a<p>b</p>c</div>', ['paragraph: a', 'paragraph: b', 'paragraph: c']],
  ['items, also with paragraphs in them', '<ul><li>a<li><p>b</p></ul>', ['item: a', 'item: b']],
  ['headings', '<h2>a</h2>b', ['heading: a', 'paragraph: b']],
  ['a row of data is a line', '<table><tr><th>Day<th>Dead<tr><td>Mon<td>3</table>', ['row: Day\tDead', 'row: Mon\t3']],
  [
    'a table that lays out a page is not',
    `<table><tr><td><p>${'word '.repeat(90)}</p></td><td>b</td></tr></table>`,
    [`paragraph: ${'word '.repeat(90).trim()}`, 'paragraph: b'],
  ],
  ['pre keeps its lines', '<pre>\n a\n  b\n</pre>', ['pre:  a\n  b']],
  ['q has the marks that a browser draws', '<p><q>No</q>, she said.</p>', ['paragraph: “No”, she said.']],
])('%s', (_why, html, expected) => {
  const blocks = readBlocks(parseHtml(html), () => false)
  expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(expected)
})

test('the characters in links are counted, jumps within the page are not', () => {
  const [block] = readBlocks(parseHtml('<p>See <a href="/x">this</a> and <a href="#n">that</a></p>'), () => false)
  expect(block?.linkLength).toBe(4)
})
