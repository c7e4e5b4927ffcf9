/** HTML page → report text without furniture, and what the page says of itself. */
import { chooseBody, proseLength, sumUp } from './choose-body.ts'
import { dropFurnitureLines } from './drop-furniture-lines.ts'
import { readMetadata } from './html-metadata.ts'
import type { HtmlElement } from './html-tree.ts'
import { identifyLanguage } from './identify-language.ts'
import type { Page } from './page.ts'
import { parseHtml } from './parse-html.ts'
import { findFurniture, isMachinery } from './prune-furniture.ts'
import { readBlocks, type TextBlock } from './text-blocks.ts'

function readArticle(root: HtmlElement): TextBlock[] {
  const everything = readBlocks(root, isMachinery)
  const prose = sumUp(everything, proseLength)
  const total = prose.get(root) ?? 0
  const furniture = findFurniture(root, (element) => (prose.get(element) ?? 0) / Math.max(1, total))
  const kept = readBlocks(root, (element) => furniture.has(element))
  const body = chooseBody(root, kept)
  return readBlocks(body, (element) => furniture.has(element))
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
  const text = joinBlocks(dropFurnitureLines(readArticle(root), metadata.title)) || statedBody || ''
  const identified = identifyLanguage(text)
  return { ...metadata, language: identified === 'und' ? (statedLanguage ?? 'und') : identified, text }
}
