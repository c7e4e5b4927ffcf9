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
