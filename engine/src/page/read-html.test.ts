import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

test('a report in the furniture of a news site', () => {
  const page = readHtml(
    `<html lang="en"><head><title>Harbour closed after storm | The Veld Courier</title>
    <meta property="og:site_name" content="The Veld Courier">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour closed after storm","datePublished":"2031-03-04T08:15:00+02:00","author":{"name":"Ada Mill"},}</script>
    </head><body><nav><a href="/">Home</a></nav><article><h1>Harbour closed after storm</h1><p class="byline">By Ada Mill</p>
    <p>The harbour of Osterveld was closed on Monday after a storm tore three ships from their moorings.</p>
    <div class="share-bar"><a href="#">Share this article</a></div>
    <h2>Damage</h2><p>Officials said that the damage was “worse than anything since the flood”, and that repairs would take weeks.</p>
    <ul><li>Two piers are broken.</li><li>One crane fell.</li></ul></article>
    <aside class="related"><a href="/x">Storm: what we know</a></aside><footer>© The Veld Courier</footer></body></html>`,
    { url: 'https://courier.example/harbour' },
  )
  expect(page).toEqual({
    url: 'https://courier.example/harbour',
    title: 'Harbour closed after storm',
    byline: 'Ada Mill',
    outlet: 'The Veld Courier',
    published: { value: '2031-03-04T08:15:00+02:00', basis: 'page' },
    language: 'en',
    text: [
      'The harbour of Osterveld was closed on Monday after a storm tore three ships from their moorings.',
      'Damage',
      'Officials said that the damage was “worse than anything since the flood”, and that repairs would take weeks.',
      'Two piers are broken.\nOne crane fell.',
    ].join('\n\n'),
  })
})

const paragraph = (n: number): string =>
  `<p>Report ${n}: the harbour of Osterveld was closed on Monday, the harbour master said, after a storm tore ships loose.</p>`
const article = [1, 2, 3, 4].map(paragraph).join('\n')
const articleText = article.replace(/<\/?p>/g, '').replace(/\n/g, '\n\n')

test('a page laid out with tables, its head parted by line breaks', () => {
  const page = readHtml(
    `<html><head><title>Veld Courier - News - "We counted the boats, and three were gone"</title></head><body>
    <table><tr><td colspan=2><a href="index.html"><img src="logo.gif" alt="Veld Courier"></a></td></tr>
    <tr><td><font size=1><b>TIDES</b><br>High 05:51<br>Low 11:58</font></td>
    <td><font color=red><b>NEWS</b></font><br><span class=hd>“We counted the boats, and three were gone”</span><br>
    <b>Two drowned at Osterveld; one still missing</b>
    <p><font size=1>By ADA MILL, Courier Reporter<br>Posted: Monday, 4 March 2031, 19:55</font></p>
    <table><tr><td><img src="pier.jpg" alt=""><br><span>The pier that the ships broke in two. Picture: Jon Reed</span></td></tr></table>
    ${article}
    <center><table><tr><td><font>ADVERTISEMENT</font><br><b>Reed &amp; Sons, Sailmakers.</b> Day or night. Osterveld 414</td></tr></table></center>
    ${article.replaceAll('Report', 'Part')}
    <p><a href="javascript:print()">Print this page</a> | <a href="#">Larger type</a> | <a href="#">Add to my list</a></p></td></tr>
    <tr><td>Copyright 2031 Veld Courier. Best viewed at 800 x 600.</td></tr></table></body></html>`,
  )
  expect(page).toMatchObject({
    title: '"We counted the boats, and three were gone"',
    byline: 'ADA MILL',
    outlet: 'Veld Courier',
    published: { value: '2031-03-04T19:55', basis: 'page' },
    text: `${articleText}\n\n${articleText.replaceAll('Report', 'Part')}`,
  })
})

test.each([
  ['a line of buttons', `<p><a href="#">Reprints</a> | <a href="#">Larger type</a></p>${article}`],
  ['a pointer to a recording', `<div><img src=a> Listen again: Jo Marsh on the Morning Tide (7 min)</div>${article}`],
  [
    'what stands under the label of an advertisement',
    article.replace('</p>', '</p><div><p>Advertisement</p><p>Reed & Sons, sailmakers. Call us day or night.</p></div>'),
  ],
  [
    'a caption with its credit',
    article.replace('</p>', '</p><p>Ships lie on the quay at Osterveld on Monday. (Photo: Jon Reed/Veld Press)</p>'),
  ],
  ['navigation', `<nav><a href=/>Home</a></nav><article>${article}</article>`],
  [
    'a sidebar of teasers',
    `<div class=content>${article}</div><div class="sidebar">${'<p>A teaser for another report that is long enough to be prose.</p>'.repeat(3)}</div>`,
  ],
  [
    'what readers wrote, more than the report',
    `<article>${article}</article><div id="comments">${'<p>I have said this for years, and nobody has ever listened to me at all.</p>'.repeat(12)}</div>`,
  ],
  [
    'links to other reports between paragraphs',
    article.replace('</p>', '</p><p><a href=/b>Storm: what we know about the damage so far</a></p>'),
  ],
  [
    'an inset of related reports',
    article.replace(
      '</p>',
      '</p><div class="related-articles"><h3>Related</h3><p>Another report of the storm, in some detail here.</p></div>',
    ),
  ],
  [
    'a newsletter form',
    article.replace(
      '</p>',
      '</p><div class="newsletter-signup"><p>Get our best reports in your inbox every morning, free of charge.</p></div>',
    ),
  ],
  [
    'a caption',
    article.replace(
      '</p>',
      '</p><figure><img src=a><figcaption>The harbour on Monday, seen from the old lighthouse.</figcaption></figure>',
    ),
  ],
  [
    'a caption that repeats what stands for the picture',
    article.replace(
      '</p>',
      '</p><div><img alt="The harbour on Monday, seen from the old lighthouse"></div><p>The harbour on Monday, seen from the old lighthouse.</p>',
    ),
  ],
  [
    'cards of other reports, told by shape',
    `<div>${article}</div><div>${[1, 2, 3].map((n) => `<div><h3><a href="/${n}">Another headline of today, number ${n}</a></h3><p>What this other report says in a line or two, which is prose.</p></div>`).join('')}</div>`,
  ],
  [
    'hidden text',
    article.replace(
      '</p>',
      '</p><div style="display: none"><p>This text is not shown to anyone who reads the page.</p></div>',
    ),
  ],
  [
    'what a site asks before it shows more',
    `${article}<p>To read the full story, please subscribe to the Courier.</p><h3>Choose your plan</h3><p>A year of the Courier costs less than you would think it does.</p>`,
  ],
  [
    'a list of pointers',
    `${article}<ul><li>GUIDE: <a href=/a>How to stay safe in a storm</a></li><li>MAP: <a href=/b>Where the water stands</a></li></ul>`,
  ],
  ['an appeal at the end', `${article}<p>Sign up for our newsletter and get the news of the coast every morning.</p>`],
  [
    'a quotation that is pulled out',
    article.replace('</p>', '</p><p>was closed on Monday, the harbour master said, after a storm</p>'),
  ],
  ['the article over again, for small screens', `<div>${article}</div><div class="small">${article}</div>`],
  [
    'titles of other reports under a label, in a list',
    `${article}<p>More Great Courier Stories</p><ul><li><a href=/a>What the storm</a> has done to the fleet</li><li>🚢 The case for a <a href=/b>higher pier</a>. Plus, the latest from the coast</li><li><a href=/c>The ferry and the flood</a></li></ul>`,
  ],
  [
    'the foot of a feed',
    `${article}<p>The post <a href=/a>Harbour closed</a> appeared first on <a href=/>Veld Courier</a>.</p>`,
  ],
  [
    'the foot of a feed on the last line',
    article.replace(/<\/p>$/, '<br>The post <a href=/a>Harbour closed</a> appeared first on Veld Courier.</p>'),
  ],
  [
    'a link to the whole at the end of a paragraph',
    article.replace(/<\/p>$/, ' <a href=/a>Continue reading Harbour closed →</a></p>'),
  ],
  [
    'other reports under a label',
    `${article}<h3>You may also like</h3><h4>Bridge</h4><p>The bridge will open in the spring of next year, they say.</p><h4>Ferry</h4><p>The ferry sails again from Monday, its owner promised.</p>`,
  ],
])('left out: %s', (_why, html) => {
  expect(readHtml(`<html><body>${html}</body></html>`).text).toBe(articleText)
})

test.each([
  ['a page built of "slides"', article.replace(/<p>(.*?)<\/p>/g, '<div class="slide"><p>$1</p></div>')],
  ['an article in a form', `<form action="/x">${article}</form>`],
  ['a body "with-sidebar"', `<div class="content with-sidebar">${article}</div>`],
  ['a post about newsletters', `<article class="post tag-newsletter category-social">${article}</article>`],
  ['an article that is hidden until a script shows it', `<div style="display:none">${article}</div>`],
  ['a body without paragraphs', article.replace(/<p>(.*?)<\/p>/g, '$1<br><br>')],
  ['text that is hidden on small screens only', article.replace('<p>', '<p class="hidden md:block">')],
  ['a box with "overflow-hidden"', article.replace('<p>', '<p class="overflow-hidden">')],
  [
    'the part of the report behind a wall that is sent all the same',
    `${paragraph(1)}${'<div class="subscriber-content">'}${article.slice(article.indexOf('\n'))}</div>`.replace(
      '<div',
      '\n<div',
    ),
  ],
  [
    'a drop capital for the eye and the word for the ear',
    article.replace('<p>R', '<p><span aria-hidden="true">R</span>'),
  ],
  ['the body under the label of an advertisement', `<div><p>Advertisement</p>${article}</div>`],
  [
    'a body cut in two by an advertisement',
    `<section><div class="story-text">${article.slice(0, article.indexOf('<p>Report 3'))}</div></section><p>Advertisement</p>
    <section><div class="story-text">${article.slice(article.indexOf('<p>Report 3'))}</div></section>`,
  ],
  ['a word that is a button', article.replace('harbour', '<span role="button" class="tooltip">harbour</span>')],
  ['a word in a custom element', article.replace('harbour', '<x-term>harbour</x-term>')],
  ['broken nesting', `<div><span><table><tr><td>${article}</span></div></b></table>`],
])('kept: %s', (_why, html) => {
  expect(readHtml(html).text).toBe(articleText)
})

test('a statement that is given in full after it was quoted stays', () => {
  const said = [
    'The harbour will stay shut until the last ship has been found.',
    'Nobody is to go near the broken pier before the tide has turned.',
  ]
  const quoted = said.map((text) => `<p>“${text}”</p>`).join('')
  const statement = said.map((text) => `<p>${text}</p>`).join('')
  const { text } = readHtml(`<article>${article}${quoted}<h3>The statement</h3>${statement}</article>`)
  expect(text).toBe([articleText, ...said.map((part) => `“${part}”`), 'The statement', ...said].join('\n\n'))
})

test('the beginning of a report stays where it is all that a feed gives', () => {
  const beginning = 'The harbour of Osterveld was closed on Monday after a storm tore three ships from […]'
  const foot = '<p>The post <a href=/a>Harbour closed</a> appeared first on <a href=/>Veld Courier</a>.</p>'
  expect(readHtml(`<article><p>${beginning}</p>${foot}</article>`).text).toBe(beginning)
})

test('the next post of a page of posts is no part of the first', () => {
  const long = [1, 2, 3, 4, 5, 6, 7].map(paragraph).join('')
  const other =
    '<p>The bridge will open in the spring of next year, the mayor of Osterveld said.</p><p>It has been shut since the flood, and the ferry has been full on most days.</p>'
  const post = (body: string) => `<div><h2>A headline of today</h2><div class="story-text">${body}</div></div>`
  expect(readHtml(`${post(long)}${post(other)}`).text).not.toContain('bridge')
})

test('the text that a page states of itself is read where the page shows none', () => {
  const html = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"The harbour was closed. Ships were torn loose."}</script><div id=app></div>`
  expect(readHtml(html).text).toBe('The harbour was closed. Ships were torn loose.')
})

test('what a page states of itself counts where it says much more than the page shows', () => {
  const body = [1, 2, 3, 4].map((n) => paragraph(n).replace(/<.?p>/g, '')).join('\\n')
  const html = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${body}"}</script><article>${paragraph(1)}</article>`
  expect(readHtml(html).text).toBe(articleText)
})

test.each([
  ['nothing', ''],
  ['no HTML', 'just words'],
  ['binary', String.fromCharCode(...Array.from({ length: 2000 }, (_, i) => (i * 7919) % 65536))],
  ['deep', `${'<div class="related">'.repeat(100_000)}x`],
  ['deep and crossed', `${'<b><div><i>'.repeat(30_000)}x${'</b></i>'.repeat(30_000)}`],
  ['an open comment', `<p>x<!-- ${'<p>'.repeat(100_000)}`],
  ['an open script', `<script>${'<p>'.repeat(100_000)}`],
  ['many attributes', `<p ${'a=1 '.repeat(300_000)}>x`],
  ['many class names', `<p class="${'share '.repeat(300_000)}">x`],
  ['one long line', `<p>${'a, '.repeat(500_000)}`],
  ['many headings', '<h1>a | b</h1>'.repeat(20_000)],
  ['many breaks', '<br>'.repeat(200_000)],
])('hostile: %s', (_why, html) => {
  const page = readHtml(html, { url: 'not an address' })
  expect(page.url).toBeNull()
  expect(typeof page.text).toBe('string')
})

test('any mixture of tags and text gives the same page twice, its text without tags or empty lines at its ends', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<li>',
    '<table><tr><td>',
    '</table>',
    '<br>',
    '<a href=/x>',
    '</a>',
    '<h1>',
    '<h2>',
    '<!--',
    '-->',
    '<pre>',
    '<q>',
    '&amp;',
    '&#x;',
  )
  const text = fc.constantFrom(
    'The harbour was closed on Monday after a storm, they said. ',
    'Home',
    ' ',
    'x\u0000y',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(tag, text, fc.string()), { maxLength: 60 }), (parts) => {
      const page = readHtml(parts.join(''))
      expect(readHtml(parts.join(''))).toEqual(page)
      expect(page.text.trim() === '' || !/^\n|\n$|\n{3}/.test(page.text)).toBe(true)
    }),
  )
})
