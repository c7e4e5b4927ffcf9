/** The parts of a page that metadata are in, collected in one walk over the tree. */
import { bareText, collapse, descendants, type HtmlElement, hasAncestor, nameWords, textOf } from './html-tree.ts'
import { findArticleNode, type JsonLdNode, readJsonLd } from './json-ld.ts'
import { parseHtml } from './parse-html.ts'

export interface PageFacts {
  readonly root: HtmlElement
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

/** Everything in the page that may hold metadata; at most `MAX_FOUND` of each kind. */
export function collectFacts(root: HtmlElement): PageFacts {
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
    root,
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

/** The first of these names that the page has a `<meta>` for. */
export const firstMeta = (meta: ReadonlyMap<string, string>, names: readonly string[]): string | null =>
  names.map((name) => meta.get(name)).find(Boolean) ?? null

/** Text of JSON-LD or an attribute, where entities and tags are often left in: "Q&amp;A", "<em>Title</em>". */
export function plain(text: string | null, limit = 2000): string | null {
  if (!text) return null
  const cut = text.slice(0, limit)
  return (/[&<]/.test(cut) ? textOf(parseHtml(cut), limit) : collapse(cut)) || null
}

/** Whether two texts are the same but for case, spaces and punctuation; empty ones are not. */
export const sameWords = (a: string, b: string): boolean => bareText(a) !== '' && bareText(a) === bareText(b)
