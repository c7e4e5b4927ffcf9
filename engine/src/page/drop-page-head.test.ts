import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

const article = [1, 2, 3]
  .map((n) => `Report ${n}: the harbour of Osterveld was closed on Monday after a storm tore ships loose.`)
  .join('</p><p>')
const articleText = article.replaceAll('</p><p>', '\n\n')
const read = (head: string): string =>
  readHtml(`<title>Harbour closed after storm</title><body>${head}<p>${article}</p>`).text

test.each([
  ['label, headline and byline parted by line breaks', 'NEWS<br>Harbour closed after storm<br>By Ada Mill<br>'],
  [
    'a standfirst between headline and byline',
    'Harbour closed after storm<br>Three ships adrift<br><p>By Ada Mill</p>',
  ],
  ['a label over a date', '<p>Coast</p><p>4 March 2031 | 08:15</p>'],
  ['a date over the byline', 'Monday, 4 March 2031<br>By Ada Mill, Courier Reporter'],
])('goes: %s', (_why, head) => expect(read(head)).toBe(articleText))

test.each([
  ['verse, where nothing shows a head', '<p>By the grey sea<br>we mended nets', 'By the grey sea\nwe mended nets'],
  [
    'a dateline',
    '<p>Harbour closed after storm<br>OSTERVELD (Veld Press) —<br>By Ada Mill',
    'OSTERVELD (Veld Press) —',
  ],
  [
    'points in a list',
    '<p>Harbour closed after storm</p><ul><li>Three ships adrift</ul><p>By Ada Mill',
    'Three ships adrift',
  ],
  [
    'a sentence over the byline',
    '<p>Three ships are adrift off the coast.<br>By Ada Mill',
    'Three ships are adrift off the coast.\nBy Ada Mill',
  ],
])('stays: %s', (_why, head, kept) => expect(read(head)).toBe(`${kept}\n\n${articleText}`))
