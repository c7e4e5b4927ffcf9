/**
 * Which element of the page holds the article. Each block of text is worth what it says of running text: prose is
 * counted for, links and scraps against. The element with the greatest sum is the tightest one around the prose;
 * names that content systems give to the body ("articleBody") raise it.
 */
import { descendants, type HtmlElement, nameWords } from './html-tree.ts'
import type { TextBlock } from './text-blocks.ts'

/** A block from this length that is not mostly links is a paragraph of prose; captions and labels are mostly shorter. */
const PROSE_LENGTH = 60
/** What a scrap (label, link, short line) counts against an element, in characters on top of its length. */
const SCRAP_COST = 12
/** A page may have one block that is longer than all others (terms, a transcript); it should not outweigh them all. */
const MAX_WORTH = 1200

const ENDS_SENTENCE = /[.!?…:;。！？؟।]["'”’»)\]]*$/

export const isProse = ({ text, linkLength, kind }: TextBlock): boolean =>
  kind !== 'heading' &&
  linkLength < text.length * 0.5 &&
  (text.length >= PROSE_LENGTH || (text.length >= 25 && kind !== 'row' && ENDS_SENTENCE.test(text)))

/** How much running text a block is, in characters; 0 for labels, link lists and headings. */
export const proseLength = (block: TextBlock): number =>
  isProse(block) ? Math.min(block.text.length - block.linkLength, MAX_WORTH) : 0

function worth(block: TextBlock): number {
  const prose = proseLength(block)
  if (prose > 0) return prose
  if (block.kind === 'heading') return -SCRAP_COST
  return -SCRAP_COST - Math.min(200, block.linkLength)
}

/** For each element the sum of a value of the blocks under it. */
export function sumUp(blocks: readonly TextBlock[], value: (block: TextBlock) => number): Map<HtmlElement, number> {
  const own = new Map<HtmlElement, number>()
  for (const block of blocks) own.set(block.owner, (own.get(block.owner) ?? 0) + value(block))
  const sums = new Map<HtmlElement, number>()
  for (const [owner, amount] of own)
    for (let at: HtmlElement | null = owner; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + amount)
  return sums
}

/** Names of the body itself in common content systems and in schema.org, with how much they raise an element. */
const BODY_NAMES = new Set(
  (
    'articlebody,article body,article content,articlecontent,article text,articletext,story body,storybody,story content,storycontent,' +
    'story text,entry content,entrycontent,post content,postcontent,post body,postbody,post text,post entry,body text,bodytext,body copy,bodycopy,' +
    'body content,content body,contentbody,article copy,rich text,richtext,rte,field body,field name body,node body,main text,' +
    'article main,news body,newsbody,news content,news text,single content,theme content,td post content,markdown body,fulltext,full text,' +
    'blog content,blog post,post article,text content,copy paste,zn body,main content,article paragraphs,wysiwyg,mw parser output,mw content text'
  ).split(','),
)
const BODY_BONUS = 1.25
const ARTICLE_BONUS = 1.1

function bonus(element: HtmlElement): number {
  const { attributes, tag } = element
  if (/articleBody|reviewBody/i.test(attributes.itemprop ?? '')) return BODY_BONUS
  if (attributes.class || attributes.id || attributes['data-testid'] || attributes['data-component']) {
    const words = nameWords(attributes.class, attributes.id, attributes['data-testid'], attributes['data-component'])
    for (let i = 0; i < words.length; i++)
      if (BODY_NAMES.has(words[i] as string) || BODY_NAMES.has(`${words[i]} ${words[i + 1]}`)) return BODY_BONUS
  }
  return tag === 'article' || tag === 'main' || attributes.role === 'main' || attributes.role === 'article'
    ? ARTICLE_BONUS
    : 1
}

/** The element that holds the article; `root` where no element has running text. */
export function chooseBody(root: HtmlElement, blocks: readonly TextBlock[]): HtmlElement {
  let best = root
  let bestScore = 0
  for (const [element, sum] of sumUp(blocks, worth)) {
    if (sum <= 0 || LEAVES.has(element.tag)) continue
    const score = sum * bonus(element)
    if (score > bestScore) [best, bestScore] = [element, score]
  }
  return best
}

/**
 * The elements that hold the article together with `body`: those of its tag and class before and after it with no more
 * than a line or two between, since some pages cut the body up to set an advertisement between its parts.
 */
export function bodyParts(body: HtmlElement, blocks: readonly TextBlock[]): HtmlElement[] {
  if (!body.attributes.class) return [body]
  const partOf = ({ owner }: TextBlock): HtmlElement | null => {
    let part: HtmlElement | null = null
    for (let at: HtmlElement | null = owner; at; at = at.parent)
      if (at.tag === body.tag && at.attributes.class === body.attributes.class) part = at
    return part
  }
  const parts = blocks.map(partOf)
  const sums = sumUp(blocks, worth)
  const found = new Set<HtmlElement>([body])
  const collect = (from: number, step: 1 | -1): void => {
    for (let i = from, between = 0; i >= 0 && i < blocks.length && between <= MAX_BETWEEN; i += step) {
      const part = parts[i]
      if (part) between = 0
      else if (isProse(blocks[i] as TextBlock) || blocks[i]?.kind === 'heading') return
      else between++
      if (part && (sums.get(part) ?? 0) > MIN_PART) found.add(part)
    }
  }
  collect(parts.indexOf(body), -1)
  collect(parts.lastIndexOf(body), 1)
  return [...found]
}

/** Lines between two parts of a body: the label of an advertisement, not the head and foot of posts. */
const MAX_BETWEEN = 2
/** Characters of running text in a part, less its links and scraps: two sentences. */
const MIN_PART = 150

/** A single paragraph is never the whole article while something around it exists. */
const LEAVES = new Set([
  'p',
  'li',
  'tr',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'ul',
  'ol',
  'dd',
  'dt',
])

/** With this much running text a part of the page is an article of its own. */
const OWN_PROSE = 400

/**
 * The part of the body that belongs to the headline, where other articles with headlines of their own (`h1`) follow it,
 * as on pages that load the next article under this one; else the whole body.
 */
export function ownArticle(
  body: HtmlElement,
  isHeadline: (heading: HtmlElement) => boolean,
  proseIn: (element: HtmlElement) => number,
): HtmlElement {
  const headings = [...descendants(body)].filter(({ tag }) => tag === 'h1')
  const own = headings.find(isHeadline)
  if (!own || headings.length < 2) return body
  const others = new Set<HtmlElement>()
  for (const heading of headings.slice(0, MAX_HEADINGS))
    if (!isHeadline(heading)) for (let at: HtmlElement | null = heading; at; at = at.parent) others.add(at)
  let part = own
  while (part !== body && part.parent && !others.has(part.parent)) part = part.parent
  return part !== body && proseIn(part) >= OWN_PROSE ? part : body
}

const MAX_HEADINGS = 50
