/** The headline and the name of the publisher: each helps to tell the other in "Headline | The Daily Example". */
import { textOf } from './html-tree.ts'
import { isOfType, namesIn, textValue } from './json-ld.ts'
import { firstMeta, type PageFacts, plain, sameWords } from './page-facts.ts'

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

/** The headline as the page shows it where it shows what it states; null where there is none. */
export function findTitle(facts: PageFacts, outlet: string | null): string | null {
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

/** The publisher's name for itself; null where the page has none. */
export function findOutlet(facts: PageFacts): string | null {
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
