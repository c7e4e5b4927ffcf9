/** RSS, Atom, RDF or JSON Feed → its items in one shape. */
import { type AnyFeed, parseFeed } from 'feedsmith'

export interface FeedItem {
  readonly title: string | null
  readonly url: string | null
  readonly byline: string | null
  readonly outlet: string | null
  /** As the feed writes it. */
  readonly published: string | null
  /** What it says, as HTML or plain text. */
  readonly content: string | null
  /** Whether the content is all there is, or a summary of it. */
  readonly isWhole: boolean
}

/**
 * A description of this many characters is the report and no summary: feeds without content elements put the whole
 * text there. Summaries are a sentence or two.
 */
const wholeDescription = 900

/** @throws what the parser throws: the text is no feed */
export function feedItems(text: string): FeedItem[] {
  const parsed = parseFeed(text) as AnyFeed
  switch (parsed.format) {
    case 'rss':
      return rssItems(parsed.feed)
    case 'atom':
      return atomItems(parsed.feed)
    case 'rdf':
      return rdfItems(parsed.feed)
    case 'json':
      return jsonItems(parsed.feed)
  }
}

type FeedOf<Format extends AnyFeed['format']> = Extract<AnyFeed, { format: Format }>['feed']

function rssItems(feed: FeedOf<'rss'>): FeedItem[] {
  const outlet = outletName(feed.title, feed.link)
  return (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    byline: names([...(item.dc?.creators ?? []), ...(item.authors ?? []).map((author) => author.name)]),
    outlet: item.source?.title ?? outlet,
    published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    ...contentOf(item.content?.encoded, item.description),
  }))
}

function atomItems(feed: FeedOf<'atom'>): FeedItem[] {
  const site = feed.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
  const outlet = outletName(feed.title?.value, site)
  return (feed.entries ?? []).map((entry) => ({
    title: entry.title?.value ?? null,
    url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
    byline: names((entry.authors ?? feed.authors ?? []).map((author) => author.name)),
    outlet: entry.source?.title?.value ?? outlet,
    published: entry.published ?? entry.updated ?? null,
    ...contentOf(entry.content?.value, entry.summary?.value),
  }))
}

function rdfItems(feed: FeedOf<'rdf'>): FeedItem[] {
  const outlet = outletName(feed.title, feed.link)
  return (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    url: item.link ?? null,
    byline: names(item.dc?.creators ?? []),
    outlet,
    published: item.dc?.dates?.[0] ?? null,
    ...contentOf(item.content?.encoded, item.description),
  }))
}

function jsonItems(feed: FeedOf<'json'>): FeedItem[] {
  const outlet = outletName(feed.title, feed.home_page_url)
  return (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    url: item.url ?? item.external_url ?? null,
    byline: names((item.authors ?? feed.authors ?? []).map((author) => author.name)),
    outlet,
    published: item.date_published ?? item.date_modified ?? null,
    ...contentOf(item.content_html ?? item.content_text, item.summary),
  }))
}

function contentOf(whole: string | undefined, summary: string | undefined): Pick<FeedItem, 'content' | 'isWhole'> {
  if (whole?.trim()) return { content: whole, isWhole: true }
  if (summary?.trim()) return { content: summary, isWhole: summary.replace(/<[^>]*>/g, '').length >= wholeDescription }
  return { content: null, isWhole: false }
}

function names(list: readonly (string | undefined)[]): string | null {
  return [...new Set(list.filter(Boolean))].join(', ') || null
}

/** What separates the name of an outlet from that of a section: "World news | The Guardian", "NYT > World". */
const sections = /\s+[|–—·•»>:-]+\s+|\s*[|»]\s*/

/** The outlet's own name out of a feed's title: the part that its address spells, else the whole title. */
function outletName(title: string | undefined, site: string | undefined): string | null {
  if (!title?.trim()) return null
  const parts = title.split(sections).filter(Boolean)
  const host = site && URL.canParse(site) ? letters(new URL(site).hostname) : ''
  return parts.find((part) => letters(part).length > 2 && host.includes(letters(part))) ?? title.trim()
}

/** What a name and the host that spells it have in common. */
const letters = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
