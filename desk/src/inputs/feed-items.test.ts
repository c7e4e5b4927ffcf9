import { expect, test } from 'vitest'
import { type FeedItem, feedItems } from './feed-items.ts'

const rss = (item: string, channel = '') => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>${channel}<item>${item}</item></channel></rss>`

const long = 'The bridge stays shut. '.repeat(50)

test.each<[why: string, feed: string, item: Partial<FeedItem>]>([
  [
    'RSS with its own date and the whole text',
    rss(
      '<title>A &amp; B</title><link>https://example.org/a</link><pubDate>Tue, 08 Feb 2022 10:00:00 +0100</pubDate><description>Short.</description><content:encoded><![CDATA[<p>Whole.</p>]]></content:encoded>',
    ),
    {
      title: 'A & B',
      url: 'https://example.org/a',
      published: 'Tue, 08 Feb 2022 10:00:00 +0100',
      content: '<p>Whole.</p>',
      isWhole: true,
    },
  ],
  ['a summary only', rss('<title>A</title><description>Short.</description>'), { content: 'Short.', isWhole: false }],
  [
    'a description that is the whole text',
    rss(`<description>${long}</description>`),
    { content: long.trim(), isWhole: true },
  ],
  [
    'long markup around a summary is no text',
    rss(`<description>&lt;img alt="${long}"&gt;Short.</description>`),
    { isWhole: false },
  ],
  [
    'names from Dublin Core',
    rss('<title>A</title><dc:creator>Ann Ames</dc:creator><dc:date>2022-02-08</dc:date>'),
    { byline: 'Ann Ames', published: '2022-02-08', content: null },
  ],
  [
    'an address from the guid',
    rss('<title>A</title><guid>https://example.org/a</guid>'),
    { url: 'https://example.org/a' },
  ],
  ['a guid that is no address', rss('<title>A</title><guid isPermaLink="false">a-17</guid>'), { url: null }],
  ['the outlet of the channel', rss('<title>A</title>', '<title>Ane Herald</title>'), { outlet: 'Ane Herald' }],
  [
    'without its section',
    rss(
      '<title>A</title>',
      '<title>World news | The Ane Herald</title><link>https://www.aneherald.example/world</link>',
    ),
    { outlet: 'The Ane Herald' },
  ],
  [
    'the outlet that an item is taken from',
    rss('<title>A</title><source url="https://example.org/rss">Mill Post</source>', '<title>Ane Herald</title>'),
    { outlet: 'Mill Post' },
  ],
  [
    'Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><author><name>Desk</name></author><entry><title>A</title><link rel="enclosure" href="https://example.org/a.mp3"/><link href="https://example.org/a"/><updated>2022-02-08T10:00:00Z</updated><summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Whole.</p></div></content></entry></feed>',
    {
      title: 'A',
      url: 'https://example.org/a',
      byline: 'Desk',
      outlet: 'T',
      published: '2022-02-08T10:00:00Z',
      content: '<p>Whole.</p>',
      isWhole: true,
    },
  ],
  [
    'RSS 1.0',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>R</title></channel><item><title>A</title><link>https://example.org/a</link><description>Short.</description></item></rdf:RDF>',
    { title: 'A', url: 'https://example.org/a', outlet: 'R', content: 'Short.', isWhole: false },
  ],
  [
    'JSON Feed',
    '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"https://example.org/a","title":"A","content_text":"Whole.","date_published":"2022-02-08T00:00:00Z","authors":[{"name":"Ann"},{"name":"Bo"}]}]}',
    {
      title: 'A',
      url: 'https://example.org/a',
      byline: 'Ann, Bo',
      outlet: 'J',
      published: '2022-02-08T00:00:00Z',
      content: 'Whole.',
      isWhole: true,
    },
  ],
])('%s', (_why, feed, item) => {
  expect(feedItems(feed)).toEqual([expect.objectContaining(item)])
})

test('a feed without items has none', () => {
  expect(feedItems('<rss version="2.0"><channel><title>T</title></channel></rss>')).toEqual([])
})

test('entities that stand for more entities are not blown up', () => {
  const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "bomb">${entities}]><rss version="2.0"><channel><item><title>&e30;</title></item></channel></rss>`
  expect(JSON.stringify(feedItems(bomb)).length).toBeLessThan(1000)
})
