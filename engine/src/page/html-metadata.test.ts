import { expect, test } from 'vitest'
import { type HtmlMetadata, readMetadata } from './html-metadata.ts'
import { parseHtml } from './parse-html.ts'

const read = (html: string, url: string | null = null): HtmlMetadata => readMetadata(parseHtml(html), url)
const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...value })}</script>`

test.each<[string, string, string | null]>([
  ['JSON-LD', ld({ headline: 'Harbour &amp; pier closed' }), 'Harbour & pier closed'],
  [
    'OpenGraph, the site taken off',
    '<meta property="og:site_name" content="Veld Courier"><meta property="og:title" content="Harbour closed - Veld Courier">',
    'Harbour closed',
  ],
  [
    'the heading, as it stands, where a statement has the same words',
    '<meta property="og:title" content="harbour closed!"><h1>Harbour closed</h1>',
    'Harbour closed',
  ],
  [
    'the title, what follows the heading taken off',
    '<title>Harbour closed | Coast | Veld Courier</title><h1>Harbour closed</h1>',
    'Harbour closed',
  ],
  [
    'the title without a heading',
    '<title>Harbour closed after worst storm since the flood | Veld Courier</title>',
    'Harbour closed after worst storm since the flood',
  ],
  [
    'a dash that belongs to the headline',
    '<title>Storm - what we know</title><h1>Storm - what we know</h1>',
    'Storm - what we know',
  ],
  [
    'the part of the title that stands on a line of its own, where there is no heading',
    '<title>Veld Courier - Coast - Harbour closed after storm</title><p><b>Harbour closed after storm</b></p>',
    'Harbour closed after storm',
  ],
  [
    'the article, where the heading is the name of the site',
    '<title>Veld Courier » Archive » Harbour closed after storm</title><h1>Veld Courier</h1><h2>Harbour closed after storm</h2>',
    'Harbour closed after storm',
  ],
  [
    'the title, the site before a colon taken off',
    '<meta name="dc.publisher" content="Veld Courier"><title>Veld Courier: Harbour closed after storm</title>',
    'Harbour closed after storm',
  ],
  ['a colon of the headline', '<title>Harbour: what the storm has done</title>', 'Harbour: what the storm has done'],
  ['the heading alone', '<h1>Harbour closed</h1>', 'Harbour closed'],
  ['none', '<p>Text', null],
])('title: %s', (_why, html, title) => {
  expect(read(html).title).toBe(title)
})

test.each<[string, string, string | null]>([
  ['JSON-LD, one', ld({ author: { name: 'Ada Mill' } }), 'Ada Mill'],
  [
    'JSON-LD, several',
    ld({ author: [{ name: 'Ada Mill' }, { name: 'Jon Reed' }, { name: 'Ada Mill' }] }),
    'Ada Mill, Jon Reed',
  ],
  [
    'the outlet is no writer',
    `<meta property="og:site_name" content="Veld Courier">${ld({ author: { name: 'Veld Courier' } })}`,
    null,
  ],
  [
    'an address is no writer',
    '<meta property="article:author" content="https://social.example/ada"><p class="byline">By Ada Mill</p>',
    'Ada Mill',
  ],
  [
    'outlet and role taken off',
    '<meta property="og:site_name" content="Veld Courier"><p class="byline">By Ada Mill, Veld Courier Staff</p>',
    'Ada Mill',
  ],
  ['a date written out after the name', '<p class="byline">By Ada Mill on Monday, 4 March 2031</p>', 'Ada Mill'],
  ['"By" without a space', '<p class="byline">ByA.B. Mill</p>', 'A.B. Mill'],
  ['an office taken off', '<p class="byline">By Ada Mill, Harbour correspondent</p>', 'Ada Mill'],
  ['a line that no name marks', '<h1>Harbour closed</h1><p>By Ada Mill</p>', 'Ada Mill'],
  ['a name that begins like "by"', '<p class="author">Byron Reed</p>', 'Byron Reed'],
  ['not who wrote a comment', '<div class="comment"><p class="author">Jon Reed</p></div>', null],
  ['a byline with its date', '<p class="author-line">By Ada Mill | 4 March 2031</p>', 'Ada Mill'],
  ['rel=author', '<a rel="author" href="/ada">Ada Mill</a>', 'Ada Mill'],
  ['what a content system writes for nobody', '<meta name="author" content="admin">', null],
  ['none', '<p>Written on water', null],
])('byline: %s', (_why, html, byline) => {
  expect(read(html).byline).toBe(byline)
})

test.each<[string, string, string | null]>([
  ['OpenGraph', '<meta property="og:site_name" content="Veld Courier">', 'Veld Courier'],
  ['JSON-LD', ld({ publisher: { name: 'Veld Courier' } }), 'Veld Courier'],
  [
    'what follows the heading in the title',
    '<title>Harbour closed | Veld Courier</title><h1>Harbour closed</h1>',
    'Veld Courier',
  ],
  [
    'what stands before the headline in the title, and not the section',
    '<title>Veld Courier - News - Harbour closed after storm</title><b>Harbour closed after storm</b>',
    'Veld Courier',
  ],
  ['without its slogan', '<meta property="og:site_name" content="Veld Courier | News of the coast">', 'Veld Courier'],
  [
    'not the headline again',
    '<meta property="og:site_name" content="Harbour closed"><meta property="og:title" content="Harbour closed">',
    null,
  ],
  ['none', '<title>Harbour closed</title>', null],
])('outlet: %s', (_why, html, outlet) => {
  expect(read(html).outlet).toBe(outlet)
})

test.each<[string, string, string | null, string | null]>([
  [
    'canonical, made absolute',
    '<link rel="canonical" href="/storm#top">',
    'https://courier.example/x?utm=1',
    'https://courier.example/storm',
  ],
  [
    'another host of the site',
    '<link rel="canonical" href="https://www.courier.example/storm">',
    'https://m.courier.example/storm',
    'https://www.courier.example/storm',
  ],
  [
    'another site may not be claimed',
    '<link rel="canonical" href="https://other.test/a">',
    'https://courier.example/a',
    'https://courier.example/a',
  ],
  [
    'the front page is not the article',
    '<link rel="canonical" href="/">',
    'https://courier.example/a',
    'https://courier.example/a',
  ],
  ['a script is no address', '<link rel="canonical" href="javascript:alert(1)">', null, null],
  [
    'og:url where nothing else is known',
    '<meta property="og:url" content="https://courier.example/a">',
    null,
    'https://courier.example/a',
  ],
  ['a file is no address', '', 'file:///etc/passwd', null],
])('address: %s', (_why, html, url, expected) => {
  expect(read(html, url).url).toBe(expected)
})

test.each<[string, string, string | null]>([
  ['JSON-LD, in the zone of the page', ld({ datePublished: '2031-03-04T23:15:00-08:00' }), '2031-03-04T23:15:00-08:00'],
  ['meta', '<meta property="article:published_time" content="2031-03-04">', '2031-03-04'],
  ['itemprop', '<span itemprop="datePublished" content="2031-03-04">yesterday</span>', '2031-03-04'],
  [
    'the time at the headline, not another',
    '<aside><time datetime="2031-01-01"></time></aside><header><h1>A</h1><time datetime="2031-03-04"></time></header>',
    '2031-03-04',
  ],
  ['a line of the page', '<p class="post-date">Posted on March 4, 2031</p>', '2031-03-04'],
  [
    'nonsense passes to the next',
    '<meta property="article:published_time" content="soon"><time datetime="2031-03-04">',
    '2031-03-04',
  ],
  [
    'when it was changed is not when it was published',
    '<meta property="article:modified_time" content="2031-03-04">',
    null,
  ],
])('date: %s', (_why, html, value) => {
  expect(read(html).published).toEqual(value ? { value, basis: 'page' } : { value: null, basis: 'unknown' })
})

test('the date in the address, where the page gives none', () => {
  expect(read('<p>x', 'https://courier.example/2031/03/04/storm').published).toEqual({
    value: '2031-03-04',
    basis: 'page',
  })
})

test('language of the page', () => {
  expect(read('<html lang="pt-BR">').statedLanguage).toBe('pt')
  expect(read('<html lang="!!">').statedLanguage).toBeNull()
})
