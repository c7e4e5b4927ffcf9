/** Lines of an article that are not part of it: headline, byline, pointers to other articles, appeals to readers. */
import { isProse } from './choose-body.ts'
import { FURNITURE_LINES, type FurnitureLine } from './furniture-lines.ts'
import type { TextBlock } from './text-blocks.ts'

/** From this share of its characters on, a short line is a link to somewhere else, not a line with a link. */
const ALL_LINK = 0.85
const MAX_LINK_LINE = 250
/** How far up from the end, and down from the start, the rules for those places look. */
const EDGE_BLOCKS = 12

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The rule that takes this line out in this place; null: none does. */
export function furnitureRule(text: string, place: FurnitureLine['where']): FurnitureLine | null {
  const fits = (rule: FurnitureLine): boolean =>
    (rule.where === 'anywhere' || rule.where === place) && text.length <= rule.maxLength && rule.pattern.test(text)
  return FURNITURE_LINES.find(fits) ?? null
}

const isLinkLine = ({ text, linkLength, kind }: TextBlock): boolean =>
  kind !== 'heading' && kind !== 'row' && text.length <= MAX_LINK_LINE && linkLength >= text.length * ALL_LINK

/** The blocks that are the article, given the headline of the page. */
export function dropFurnitureLines(blocks: readonly TextBlock[], title: string | null): TextBlock[] {
  const headline = bare(title ?? '')
  const isHeadline = (block: TextBlock): boolean => headline !== '' && bare(block.text) === headline
  const kept = blocks.filter(
    (block) => !isHeadline(block) && !isLinkLine(block) && !furnitureRule(block.text, 'anywhere'),
  )
  return dropEmptyHeadings(dropAtEnd(dropAtStart(kept)))
}

function dropAtStart(blocks: readonly TextBlock[]): TextBlock[] {
  const firstProse = blocks.findIndex(isProse)
  const isAbove = (i: number): boolean => i < firstProse && i < EDGE_BLOCKS
  return blocks.filter((block, i) => !(isAbove(i) && (block.owner.tag === 'h1' || furnitureRule(block.text, 'start'))))
}

function dropAtEnd(blocks: readonly TextBlock[]): TextBlock[] {
  let end = blocks.length
  const isTail = (block: TextBlock): boolean =>
    block.kind === 'heading' ||
    furnitureRule(block.text, 'end') !== null ||
    (!isProse(block) && /[:|]$/.test(block.text) && block.text.length < 80)
  while (end > 1 && blocks.length - end < EDGE_BLOCKS && isTail(blocks[end - 1] as TextBlock)) end--
  return blocks.slice(0, end)
}

/** A heading whose text has all gone, because another of its rank or higher follows at once, or nothing does. */
function dropEmptyHeadings(blocks: readonly TextBlock[]): TextBlock[] {
  const isEmpty = (block: TextBlock, next: TextBlock | undefined): boolean =>
    block.kind === 'heading' && (!next || (next.kind === 'heading' && next.owner.tag < block.owner.tag))
  return blocks.filter((block, i) => !isEmpty(block, blocks[i + 1]))
}
