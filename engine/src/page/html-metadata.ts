/** What a page says of its article: title, writers, publisher, address, date. The likeliest place first, each checked. */
import type { Published } from '../contract/types.ts'
import { findByline } from './find-byline.ts'
import { findOutlet, findTitle } from './find-title.ts'
import { type HtmlElement, textOf } from './html-tree.ts'
import { textValue } from './json-ld.ts'
import { dateInUrl, dayOrder, readDate } from './page-date.ts'
import { collectFacts, type PageFacts } from './page-facts.ts'
import { mayStateAddress, webAddress } from './web-address.ts'

export interface HtmlMetadata {
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  readonly published: Published
  /** The article's text as the page states it in JSON-LD, as it stands there. */
  readonly statedBody: string | null
  /** Primary subtag of the page's `lang`, if it is well formed. */
  readonly statedLanguage: string | null
}

/** The page's own word for its address, unless it points to the front page or to another site's. */
function findUrl(facts: PageFacts, given: string | null): string | null {
  const fetched = webAddress(given, null)
  for (const address of [facts.canonical, facts.meta.get('og:url')]) {
    const url = webAddress(address, fetched)
    if (url && (!fetched || mayStateAddress(url, fetched))) return url
  }
  return fetched
}

const DATE_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article.published',
  'published-date',
  'published_time',
  'article:post_date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'article_date_original',
  'date',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'pdate',
  'ptime',
  'article:published',
  'dc.date.created',
  'created',
]

function findPublished(facts: PageFacts, url: string | null): Published {
  const candidates = [
    () => textValue(facts.article?.datePublished) ?? textValue(facts.article?.dateCreated),
    ...DATE_META.map((name) => () => facts.meta.get(name) ?? null),
    () => textValue(facts.nodes.find((node) => node.datePublished)?.datePublished),
    () =>
      timeText(
        facts.times.find(
          ({ attributes }) => /datePublished/.test(attributes.itemprop ?? '') || 'pubdate' in attributes,
        ),
      ),
    () => url && dateInUrl(url),
    () => timeText(nearHeadline(facts)),
    ...facts.dateLines.slice(0, 10).map((element) => () => shortText(element)),
    ...facts.bylines.slice(0, 10).map((element) => () => shortText(element)),
  ]
  const order = dayOrder(facts.language)
  for (const candidate of candidates) {
    const value = readDate(candidate() ?? '', order)
    if (value) return { value, basis: 'page' }
  }
  return { value: null, basis: 'unknown' }
}

const shortText = (element: HtmlElement): string => textOf(element, 200)

const timeText = (element: HtmlElement | undefined): string | null =>
  element ? element.attributes.datetime || element.attributes.content || shortText(element) : null

/** The first `<time>` in what surrounds the headline; the first of all where there is no headline. */
function nearHeadline({ times, headings }: PageFacts): HtmlElement | undefined {
  const first = headings[0]
  if (!first) return times[0]
  const around = new Set<HtmlElement>()
  for (let at = first.parent; at; at = at.parent) around.add(at)
  let best: HtmlElement | undefined
  let bestDepth = -1
  for (const time of times.slice(0, 20)) {
    let depth = 0
    for (let at = time.parent; at; at = at.parent) if (around.has(at)) depth++
    if (depth > bestDepth) [best, bestDepth] = [time, depth]
  }
  return best
}

/** Everything the page says of itself. `url` is where it was fetched from. */
export function readMetadata(root: HtmlElement, url: string | null): HtmlMetadata {
  const facts = collectFacts(root)
  const outlet = findOutlet(facts)
  const address = findUrl(facts, url)
  return {
    url: address,
    title: findTitle(facts, outlet),
    byline: findByline(facts, outlet),
    outlet,
    published: findPublished(facts, address ?? url),
    statedBody: textValue(facts.article?.articleBody),
    statedLanguage: /^[a-z]{2,3}(?=[-_]|$)/i.exec(facts.language ?? '')?.[0].toLowerCase() ?? null,
  }
}
