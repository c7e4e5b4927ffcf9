/** HTML page → report text without furniture, and what the page says of itself. */
import { chooseBody, proseLength, sumUp } from './choose-body.ts'
import { bareText, dropFurnitureLines } from './drop-furniture-lines.ts'
import { findTeasers } from './find-teasers.ts'
import { readMetadata } from './html-metadata.ts'
import { descendants, type HtmlElement } from './html-tree.ts'
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

/** Shorter texts are names and labels, which a paragraph may repeat. */
const [MIN_ALT, MAX_ALT] = [25, 600]

function readArticle(root: HtmlElement, title: string | null, url: string | null): TextBlock[] {
  const prose = sumUp(readBlocks(root, isMachinery), proseLength)
  const total = prose.get(root) ?? 0
  const proseIn = (element: HtmlElement): number => (prose.get(element) ?? 0) / Math.max(1, total)
  const pictures = pictureTexts(root)
  let best: TextBlock[] = []
  let most = -1
  for (const belief of BELIEFS) {
    const blocks = dropFurnitureLines(readBody(root, findFurniture(root, proseIn, belief), url), title, pictures)
    const found = blocks.reduce((sum, block) => sum + proseLength(block), 0)
    if (found > most) [best, most] = [blocks, found]
    if (most >= Math.min(ENOUGH_PROSE, total * ENOUGH_SHARE)) break
  }
  return best
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

function readBody(root: HtmlElement, furniture: Set<HtmlElement>, url: string | null): TextBlock[] {
  const skip = (element: HtmlElement): boolean => furniture.has(element)
  for (const card of findTeasers(readBlocks(root, skip), url)) furniture.add(card)
  return readBlocks(chooseBody(root, readBlocks(root, skip)), skip)
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
 * what running text it has, or ''. `options.url` is where the page came from; addresses in it are resolved against that.
 */
export function readHtml(html: string, options: { url?: string | null } = {}): Page {
  const root = parseHtml(html)
  const { statedBody, statedLanguage, ...metadata } = readMetadata(root, options.url ?? null)
  const text = joinBlocks(readArticle(root, metadata.title, metadata.url)) || statedBody || ''
  const identified = identifyLanguage(text)
  return { ...metadata, language: identified === 'und' ? (statedLanguage ?? 'und') : identified, text }
}
