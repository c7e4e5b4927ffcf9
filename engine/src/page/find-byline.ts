/** Who wrote the article, as names: stated in JSON-LD or meta, or shown in a line of the page. */
import { type HtmlElement, hasAncestor, nameWords, textOf } from './html-tree.ts'
import { namesIn } from './json-ld.ts'
import { readDate } from './page-date.ts'
import { firstMeta, type PageFacts, plain } from './page-facts.ts'

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

/** The names, with commas between; null where there are none that are people. */
export function findByline(facts: PageFacts, outlet: string | null): string | null {
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
      .replace(/^By(?=\p{Lu}[\p{Ll}.])/u, '')
      .replace(
        /[\s,]*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\d).*$/i,
        '',
      )
      .replace(/^(?:authors?|writer|reporter|written|publi\w+|posted)\s?:?\s+/i, '')
      .replace(/\s*(?:[|•·]|\s[–—-]\s|\bon\s+(?=\w+ \d)|,?\s*\b(?:updated|published|posted)\b).*$/i, '')
      .replace(/\s*[\w.+-]+@[\w.-]+\.\w+.*$/, '')
      .replace(/(?:\s+(?:on|at))?[\s–—-]*$/i, '')
      .replace(/,\s[^,]{0,30}\b(?:reporter|correspondent|editor|writer|columnist)\W*$/i, ''),
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
