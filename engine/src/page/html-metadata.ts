/** What a page says of its article: title, writers, publisher, address, date. The likeliest place first, each checked. */
import type { Published } from '../contract/types.ts'
import { collapse, descendants, type HtmlElement, hasAncestor, nameWords, textOf } from './html-tree.ts'
import { findArticleNode, isOfType, type JsonLdNode, namesIn, readJsonLd, textValue } from './json-ld.ts'
import { dateInUrl, dayOrder, readDate } from './page-date.ts'
import { parseHtml } from './parse-html.ts'
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

/** The parts of a page that metadata are in, collected in one walk. */
interface PageFacts {
  readonly meta: ReadonlyMap<string, string>
  readonly article: JsonLdNode | null
  readonly nodes: readonly JsonLdNode[]
  readonly headings: readonly HtmlElement[]
  readonly times: readonly HtmlElement[]
  readonly bylines: readonly HtmlElement[]
  readonly dateLines: readonly HtmlElement[]
  readonly titleTag: string | null
  readonly canonical: string | null
  readonly language: string | null
}

const MAX_FOUND = 200

function collectFacts(root: HtmlElement): PageFacts {
  const meta = new Map<string, string>()
  const scripts: string[] = []
  const headings: HtmlElement[] = []
  const times: HtmlElement[] = []
  const bylines: HtmlElement[] = []
  const dateLines: HtmlElement[] = []
  let titleTag: string | null = null
  let canonical: string | null = null
  const add = (list: HtmlElement[], element: HtmlElement): void => {
    if (list.length < MAX_FOUND) list.push(element)
  }
  for (const element of descendants(root)) {
    const { tag, attributes } = element
    if (tag === 'meta') readMeta(attributes, meta)
    else if (tag === 'title')
      titleTag ??= hasAncestor(element, ({ tag: outer }) => outer === 'svg') ? null : textOf(element, 1000)
    else if (tag === 'link' && attributes.rel?.toLowerCase() === 'canonical') canonical ??= attributes.href ?? null
    else if (tag === 'script') scripts.push(element.children.join(''))
    else if (tag === 'h1') add(headings, element)
    else if (tag === 'time' || /\bdatePublished\b/.test(attributes.itemprop ?? '')) add(times, element)
    else if (isByline(element)) add(bylines, element)
    else if (isDateLine(element)) add(dateLines, element)
  }
  const nodes = readJsonLd(scripts)
  const language = root.attributes.lang ?? root.attributes['xml:lang'] ?? null
  return {
    meta,
    article: findArticleNode(nodes),
    nodes,
    headings,
    times,
    bylines,
    dateLines,
    titleTag,
    canonical,
    language,
  }
}

function readMeta(attributes: Readonly<Record<string, string>>, meta: Map<string, string>): void {
  const content = collapse(attributes.content ?? '')
  if (!content) return
  for (const name of [attributes.property, attributes.name, attributes.itemprop])
    if (name && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content)
}

const BYLINE_NAMES = new Set([
  'byline',
  'bylines',
  'author',
  'authors',
  'writer',
  'contributor',
  'reporter',
  'creator',
  'authorname',
  'bylinename',
])
const isByline = (element: HtmlElement): boolean => {
  const { attributes, tag } = element
  if (/\bauthor\b/.test(`${attributes.rel} ${attributes.itemprop}`)) return true
  if (tag === 'body' || tag === 'html' || tag === 'article') return false
  const words = nameWords(attributes.class, attributes.id, attributes['data-testid'], attributes['data-component'])
  return words.some((word) => BYLINE_NAMES.has(word)) || startsWithBy(element)
}

/** "By Ada Mill" as the beginning of an element that no name marks. */
const startsWithBy = ({ children }: HtmlElement): boolean =>
  typeof children[0] === 'string' &&
  /^\s*(?:(?:[Ww]ritten|[Ss]tory|[Ww]ords|[Pp]osted)\s+)?(?:[Bb]y|BY)\s?:?\s+(?:\p{Lu}|$)/u.test(
    children[0].slice(0, 200),
  )

const ELSEWHERE = new Set(
  'comment comments commentlist respond related recommended recirc teaser trending caption'.split(' '),
)

/** In what surrounds the article: comments and other articles have writers too. */
const isElsewhere = (element: HtmlElement): boolean =>
  hasAncestor(
    element,
    ({ tag, attributes }) =>
      tag === 'footer' ||
      tag === 'nav' ||
      (tag !== 'body' && nameWords(attributes.class, attributes.id).some((word) => ELSEWHERE.has(word))),
  )

const DATE_NAMES = new Set([
  'date',
  'dates',
  'pubdate',
  'published',
  'timestamp',
  'datetime',
  'dateline',
  'posted',
  'publish',
  'datestamp',
  'time',
])
const isDateLine = ({ attributes, tag }: HtmlElement): boolean =>
  tag !== 'body' &&
  tag !== 'html' &&
  tag !== 'article' &&
  nameWords(attributes.class, attributes.id).some((word) => DATE_NAMES.has(word))

const firstMeta = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | null =>
  names.map((name) => meta.get(name)).find(Boolean) ?? null

/** Text of JSON-LD or an attribute, where entities and tags are often left in: "Q&amp;A", "<em>Title</em>". */
function plain(text: string | null, limit = 2000): string | null {
  if (!text) return null
  const cut = text.slice(0, limit)
  return (/[&<]/.test(cut) ? textOf(parseHtml(cut), limit) : collapse(cut)) || null
}

// --- title

const OG_TITLE = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'parsely-title',
  'sailthru.title',
  'headline',
  'title',
]
/** What stands between a headline and the name of the site in a page's title. */
const TITLE_SEPARATOR = /\s+[|–—·•»\-:]\s+|\s*[|»]\s*/

function findTitle(facts: PageFacts, outlet: string | null): string | null {
  const headings = facts.headings.map((heading) => textOf(heading, 1000)).filter(Boolean)
  const stated = [textValue(facts.article?.headline), firstMeta(facts.meta, OG_TITLE), facts.titleTag].map((text) =>
    plain(text),
  )
  const titles = stated.filter((text) => text !== null).map((title) => withoutSite(title, outlet, headings))
  const asShown = headings.find((heading) => titles.some((title) => sameWords(heading, title)))
  return asShown ?? titles[0] ?? headings[0] ?? null
}

/** The headline without "| The Daily Example": the name of the site, or what follows a headline that the page shows. */
function withoutSite(title: string, outlet: string | null, headings: readonly string[]): string {
  const parts = title.split(TITLE_SEPARATOR)
  if (parts.length < 2) return title
  const shown = headings.find(
    (heading) => heading.length > 10 && title.startsWith(heading) && title.length > heading.length,
  )
  if (shown) return shown
  if (outlet && sameWords(parts.at(-1) ?? '', outlet)) return cutBefore(title, parts.at(-1) as string)
  if (outlet && sameWords(parts[0] ?? '', outlet))
    return title.slice((parts[0] as string).length).replace(/^[\s|–—·•»\-:]+/, '')
  const last = parts.at(-1) ?? ''
  return parts.length > 1 &&
    wordCount(last) <= 4 &&
    wordCount(title) - wordCount(last) >= 4 &&
    /\s[|–—·•»]\s|\|/.test(title.slice(-last.length - 4))
    ? cutBefore(title, last)
    : title
}

const cutBefore = (title: string, last: string): string =>
  title.slice(0, title.length - last.length).replace(/[\s|–—·•»\-:]+$/, '')
const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const sameWords = (a: string, b: string): boolean => bare(a) !== '' && bare(a) === bare(b)

// --- outlet

function findOutlet(facts: PageFacts): string | null {
  const publisher = plain(namesIn(facts.article?.publisher, facts.nodes)[0] ?? null)
  const site = plain(
    firstMeta(facts.meta, [
      'og:site_name',
      'application-name',
      'twitter:app:name:iphone',
      'citation_journal_title',
      'dc.publisher',
    ]),
  )
  const organization = facts.nodes.find(
    (node) => isOfType(node, /^(?:NewsMediaOrganization|WebSite)$/) && textValue(node.name),
  )
  const titles = [facts.meta.get('og:title'), facts.titleTag, textValue(facts.article?.headline)]
  const stated = [site, publisher, plain(textValue(organization))]
    .map((name) => name?.split(' | ')[0])
    .find(
      (name) =>
        name && !/^https?:/i.test(name) && name.length <= 100 && !titles.some((title) => sameWords(title ?? '', name)),
    )
  return stated ?? outletInTitle(facts)
}

/** "Headline | The Daily Example" where the page shows "Headline" as its heading. */
function outletInTitle({ titleTag, headings }: PageFacts): string | null {
  const parts = titleTag?.split(TITLE_SEPARATOR) ?? []
  const last = parts.at(-1)
  if (parts.length < 2 || !last || wordCount(last) > 5) return null
  return headings.some((heading) => sameWords(textOf(heading, 1000), parts[0] ?? '')) ? last : null
}

// --- byline

const AUTHOR_META = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'article:author',
  'og:article:author',
  'twitter:creator:name',
]
const MAX_BYLINE = 120
const MAX_BYLINES = 12

function findByline(facts: PageFacts, outlet: string | null): string | null {
  const stated = namesIn(facts.article?.author ?? facts.article?.creator, facts.nodes)
  const shown = facts.bylines.slice(0, MAX_BYLINES).filter((element) => !isElsewhere(element))
  const marked = shown.filter(({ attributes }) => /author/.test(`${attributes.rel} ${attributes.itemprop}`))
  const lists = [
    () => stated,
    () => [firstMeta(facts.meta, AUTHOR_META) ?? ''],
    ...[...marked, ...shown].map((element) => () => {
      const text = textOf(element, 400)
      return text.length < MAX_BYLINE / 2 || /^.{0,40}\bby\b/i.test(text) ? [text] : []
    }),
  ]
  for (const list of lists) {
    const names = [
      ...new Set(
        list()
          .map((name) => cleanName(plain(name) ?? '', outlet))
          .filter(Boolean),
      ),
    ]
    if (names.length > 0) return names.join(', ')
  }
  return null
}

/** A person's name as a byline gives it, "By", outlet and what follows the name taken off; '' where it is none. */
function cleanName(text: string, outlet: string | null): string {
  const name = withoutOutlet(
    text
      .replace(/^.{0,40}?\bby\s?:?\s+/i, '')
      .replace(/^By(?=[A-Z][a-z])/, '')
      .replace(
        /[\s,]*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\d).*$/i,
        '',
      )
      .replace(/^(?:authors?|writer|reporter|written|publi\w+|posted)\s?:?\s+/i, '')
      .replace(/\s*(?:[|•·]|\s[–—-]\s|\bon\s+(?=\w+ \d)|,?\s*\b(?:updated|published|posted)\b).*$/i, '')
      .replace(/\s*[\w.+-]+@[\w.-]+\.\w+.*$/, ''),
    outlet,
  )
  if (!/\p{L}{2}/u.test(name) || name.length > MAX_BYLINE || /https?:|www\.|^@|\/\//i.test(name)) return ''
  return readDate(name) || NOT_NAMES.test(name) ? '' : name
}

/** "Ada Mill, Veld Courier" and "Ada Mill Veld Courier Staff" are Ada Mill; the outlet alone is nobody. */
function withoutOutlet(text: string, outlet: string | null): string {
  const name = text.replace(/[\s,;:|]+$/, '').trim()
  if (!outlet || outlet.length < 2) return name
  const at = name.toLowerCase().indexOf(outlet.toLowerCase())
  if (at < 0 || /\p{L}/u.test(name[at - 1] ?? ' ')) return name
  const rest = name.slice(at + outlet.length)
  return /^(?:[\s,]*(?:staff|reporter|writer|correspondent|editor|news))*[\s.,–—-]*$/i.test(rest)
    ? name.slice(0, at).replace(/[\s,;:|/(–—-]+$/, '')
    : name
}

/** What content systems write where they know no writer. */
const NOT_NAMES =
  /^(?:admin|administrator|editor|editorial staff|staff(?: (?:reporter|writer))?|guest|no author|not available|n\/a|anonymous|author|about the author|unknown|none|null|user|webmaster|by|more|share|follow|editorial (?:team|staff))$/i

// --- address

/** The page's own word for its address, unless it points to the front page or to another site's. */
function findUrl(facts: PageFacts, given: string | null): string | null {
  const fetched = webAddress(given, null)
  for (const address of [facts.canonical, facts.meta.get('og:url')]) {
    const url = webAddress(address, fetched)
    if (url && (!fetched || mayStateAddress(url, fetched))) return url
  }
  return fetched
}

// --- date

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
