/** HTML page → report text without furniture, and what the page says of itself. */
import { bodyParts, chooseBody, ownArticle, proseLength, sumUp } from './choose-body.ts'
import { dateFromText } from './date-from-text.ts'
import { dropFurnitureLines, type SaidElsewhere } from './drop-furniture-lines.ts'
import { findTeasers } from './find-teasers.ts'
import { type HtmlMetadata, readMetadata } from './html-metadata.ts'
import { bareText, descendants, type HtmlElement, hasAncestor, textOf } from './html-tree.ts'
import { identifyLanguage } from './identify-language.ts'
import type { Page } from './page.ts'
import { parseHtml } from './parse-html.ts'
import { findFurniture, isMachinery } from './prune-furniture.ts'
import { readBlocks, type TextBlock } from './text-blocks.ts'

/** How much to believe names of furniture: fully, and less where that leaves too little of the page. */
const BELIEFS = [1, 0.5, 0.2]
/** An article with this much running text, or this share of the page's, is not looked for again. */
const ENOUGH_PROSE = 500
const ENOUGH_SHARE = 0.3

/** The page's own statement of its text counts where it has this many times the prose that the page shows. */
const MUCH_MORE = 2
const MAX_STATED = 500_000

/** Shorter texts are names and labels, which a paragraph may repeat. */
const [MIN_ALT, MAX_ALT] = [25, 600]

function readArticle(root: HtmlElement, metadata: HtmlMetadata): TextBlock[] {
  const prose = sumUp(readBlocks(root, isMachinery), proseLength)
  const proseIn = (element: HtmlElement): number => prose.get(element) ?? 0
  const total = proseIn(root)
  const said = { ...metadata, pictures: pictureTexts(root) }
  let best: TextBlock[] = []
  for (const belief of BELIEFS) {
    const furniture = findFurniture(root, (element) => proseIn(element) / Math.max(1, total), belief)
    const blocks = dropFurnitureLines(readBody(root, furniture, metadata, proseIn), said)
    if (belief === 1 || proseOf(blocks) > proseOf(best)) best = blocks
    if (proseOf(best) >= Math.min(ENOUGH_PROSE, total * ENOUGH_SHARE)) break
  }
  return best
}

const proseOf = (blocks: readonly TextBlock[]): number => blocks.reduce((sum, block) => sum + proseLength(block), 0)

function readBody(
  root: HtmlElement,
  furniture: Set<HtmlElement>,
  { title, url }: HtmlMetadata,
  proseIn: (element: HtmlElement) => number,
): TextBlock[] {
  const read = (): TextBlock[] => readBlocks(root, (element) => furniture.has(element))
  let blocks = read()
  const cards = findTeasers(blocks, url)
  if (cards.length > 0) {
    for (const card of cards) furniture.add(card)
    blocks = read()
  }
  const body = chooseBody(root, blocks)
  const isHeadline = (heading: HtmlElement): boolean => title !== null && bareText(textOf(heading)) === bareText(title)
  const own = ownArticle(body, isHeadline, proseIn)
  const parts = new Set(own === body ? bodyParts(body, blocks) : [own])
  return blocks.filter(({ owner }) => parts.has(owner) || hasAncestor(owner, (ancestor) => parts.has(ancestor)))
}

/** The article's text as the page states it in JSON-LD, which may have tags or line ends for its paragraphs. */
function readStatedBody(stated: string, said: SaidElsewhere): TextBlock[] {
  const html = stated.slice(0, MAX_STATED).replace(/(?:\r?\n)+/g, '<br><br>')
  return dropFurnitureLines(readBlocks(parseHtml(html), isMachinery), said)
}

/** What the page says in place of its pictures. Where a line says the same it is a caption. */
function pictureTexts(root: HtmlElement): Set<string> {
  const texts = new Set<string>()
  for (const { tag, attributes } of descendants(root)) {
    const alt = tag === 'img' || tag === 'amp-img' ? (attributes.alt ?? '') : ''
    if (alt.length >= MIN_ALT && alt.length <= MAX_ALT) texts.add(bareText(alt))
  }
  return texts
}

/** Items of a list and rows of a table are a line each; other blocks have a blank line between. */
function joinBlocks(blocks: readonly TextBlock[]): string {
  let text = ''
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1]
    const together = before && before.kind === block.kind && (block.kind === 'item' || block.kind === 'row')
    text += (before ? (together ? '\n' : '\n\n') : '') + block.text
  }
  return text
}

/**
 * Reads a page. Any string will do: what is not HTML is read as text, and where a page has no article the text is
 * what running text it has, or ''. Where the page states no date, its text may tell one. `options.url` is where the page came from; addresses in it are resolved against that.
 */
export function readHtml(html: string, options: { url?: string | null } = {}): Page {
  const root = parseHtml(html)
  const metadata = readMetadata(root, options.url ?? null)
  const { statedBody, statedLanguage, ...about } = metadata
  const shown = readArticle(root, metadata)
  const stated = statedBody ? readStatedBody(statedBody, { ...metadata, pictures: new Set() }) : []
  const text = joinBlocks(proseOf(stated) > proseOf(shown) * MUCH_MORE ? stated : shown)
  const identified = identifyLanguage(text)
  const language = identified === 'und' ? (statedLanguage ?? 'und') : identified
  const undated = about.published.value === null && /^(?:en|und)\b/.test(language)
  return { ...about, published: undated ? dateFromText(text) : about.published, language, text }
}
