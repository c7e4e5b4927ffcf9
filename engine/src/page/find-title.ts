/** The headline and the name of the publisher: each helps to tell the other in "Headline | The Daily Example". */
import { sectionNames } from './capture-rules.ts'
import { bareText, descendants, type HtmlElement, textOf } from './html-tree.ts'
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
  const headings = facts.headings
    .map((heading) => textOf(heading, 1000))
    .filter((heading) => heading && !(outlet && sameWords(heading, outlet)))
  const stated = [textValue(facts.article?.headline), firstMeta(facts.meta, OG_TITLE), facts.titleTag].map((text) =>
    plain(text),
  )
  const titles = stated.filter((text) => text !== null).map((title) => withoutSite(title, outlet, headings))
  const asShown = headings.find((heading) => [...stated, ...titles].some((title) => sameWords(heading, title ?? '')))
  const inTitle = new Set(titles).size === 1 ? headlineInTitle(facts)?.headline : null
  return asShown ?? inTitle ?? titles[0] ?? headings[0] ?? null
}

/** The headline without "| The Daily Example": the name of the site, or what follows a headline that the page shows. */
function withoutSite(title: string, outlet: string | null, headings: readonly string[]): string {
  const parts = title.split(TITLE_SEPARATOR)
  const afterSite =
    outlet && sameWords(title.slice(0, outlet.length), outlet) && /^\s*:\s+/.exec(title.slice(outlet.length))
  if (outlet && afterSite) return title.slice(outlet.length + afterSite[0].length)
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

/** "Headline | The Daily Example", "The Daily Example - News - Headline": the outermost part that is no section. */
function outletInTitle(facts: PageFacts): string | null {
  const found = headlineInTitle(facts)
  if (!found) return null
  const { before, after } = found
  const outermost = [...after].reverse().concat(before)
  return (
    outermost.find(
      (part) => part && !/[,/]/.test(part) && wordCount(part) <= 5 && !sectionNames.has(part.toLowerCase()),
    ) ?? null
  )
}

interface TitleParts {
  readonly headline: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The longest run of parts of the page's title that the page shows as a heading or on a line of its own. */
function headlineInTitle({ titleTag, headings, root }: PageFacts): TitleParts | null {
  const parts = titleTag?.split(TITLE_SEPARATOR) ?? []
  if (!titleTag || parts.length < 2 || parts.length > MAX_PARTS) return null
  const runs = runsOf(titleTag, parts)
  const shown = new Set(headings.map((heading) => bareText(textOf(heading, 1000))))
  const isOnLine = isShownIn(root)
  return runs.find((run) => shown.has(bareText(run.headline)) || isOnLine(run)) ?? null
}

const MAX_PARTS = 8

/** All runs of neighbouring parts, the longest first: sites are called less than headlines say. */
function runsOf(title: string, parts: readonly string[]): TitleParts[] {
  const starts: number[] = []
  for (let i = 0, at = 0; i < parts.length; i++) {
    const start = title.indexOf(parts[i] as string, at)
    starts.push(start)
    at = start + (parts[i] as string).length
  }
  const runs: TitleParts[] = []
  for (let length = parts.length; length > 0; length--)
    for (let i = 0; i + length <= parts.length; i++) {
      const last = i + length - 1
      const headline = title.slice(starts[i], (starts[last] as number) + (parts[last] as string).length)
      runs.push({ headline, before: parts.slice(0, i), after: parts.slice(last + 1) })
    }
  return runs.sort((a, b) => b.headline.length - a.headline.length)
}

/** Names of sites and sections stand alone on pages too; headlines are longer. */
const MIN_HEADLINE_WORDS = 4

/** Old pages have their headline in no heading, but in a line that is all the text of some element. */
function isShownIn(root: HtmlElement): (run: TitleParts) => boolean {
  let lines: Set<string> | null = null
  return ({ headline }) => {
    if (wordCount(headline) < MIN_HEADLINE_WORDS) return false
    lines ??= ownTexts(root)
    return lines.has(bareText(headline))
  }
}

const NOT_SHOWN = new Set(['title', 'script', 'style', 'noscript', 'template', 'option'])

function ownTexts(root: HtmlElement): Set<string> {
  const texts = new Set<string>()
  for (const { tag, children } of descendants(root)) {
    if (NOT_SHOWN.has(tag)) continue
    const own = children.filter((child) => typeof child === 'string').join(' ')
    if (own.length > 10 && own.length < 400) texts.add(bareText(own))
  }
  return texts
}
