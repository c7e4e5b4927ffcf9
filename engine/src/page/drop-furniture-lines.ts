/** Lines of an article that are not part of it: headline, byline, pointers to other articles, appeals to readers. */
import { isProse } from './choose-body.ts'
import { FURNITURE_LINES, type FurnitureLine, OTHER_ARTICLES } from './furniture-lines.ts'
import type { TextBlock } from './text-blocks.ts'

/** From this share of its characters on, a short line is a link to somewhere else, not a line with a link. */
const ALL_LINK = 0.85
const MAX_LINK_LINE = 250
/** How far up from the end, and down from the start, the rules for those places look. */
const EDGE_BLOCKS = 12

/** Letters and digits only, lower case: what stays of a text where it is repeated elsewhere on the page. */
export const bareText = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The rule that takes this line out in this place; null: none does. */
export function furnitureRule(text: string, place: FurnitureLine['where']): FurnitureLine | null {
  const fits = (rule: FurnitureLine): boolean =>
    (rule.where === 'anywhere' || rule.where === place) && text.length <= rule.maxLength && rule.pattern.test(text)
  return FURNITURE_LINES.find(fits) ?? null
}

const isLinkLine = ({ text, linkLength, kind }: TextBlock): boolean =>
  kind !== 'heading' && kind !== 'row' && text.length <= MAX_LINK_LINE && linkLength >= text.length * ALL_LINK

/** The blocks that are the article, given the headline of the page and the texts that stand for its pictures (`alt`). */
export function dropFurnitureLines(
  blocks: readonly TextBlock[],
  title: string | null,
  pictureTexts: ReadonlySet<string>,
): TextBlock[] {
  const headline = bareText(title ?? '')
  const isHeadline = (block: TextBlock): boolean => headline !== '' && bareText(block.text) === headline
  const isCaption = ({ kind, text }: TextBlock): boolean => kind !== 'heading' && pictureTexts.has(bareText(text))
  const kept = dropOtherArticles(blocks).filter(
    (block) => !isHeadline(block) && !isCaption(block) && !isLinkLine(block) && !furnitureRule(block.text, 'anywhere'),
  )
  return dropEmptyHeadings(dropAtEnd(dropAtStart(kept)))
}

/** A title that is followed by a line or two of another article, and not by a section of this one. */
const isTitle = (block: TextBlock): boolean =>
  block.kind === 'heading' || !isProse(block) || block.linkLength > block.text.length * 0.4

/**
 * A label such as "You may also like" opens a run of titles with a line or two each. The run ends where two
 * paragraphs of prose follow one another; one with fewer than two titles is left to the rules for lines.
 */
function dropOtherArticles(blocks: readonly TextBlock[]): TextBlock[] {
  const kept: TextBlock[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as TextBlock
    const end =
      kept.some(isProse) && block.text.length <= MAX_LABEL && OTHER_ARTICLES.test(block.text)
        ? endOfRun(blocks, i + 1)
        : i
    if (end > i) i = end - 1
    else kept.push(block)
  }
  return kept
}

const MAX_LABEL = 60

/** Where the run that starts at `from` ends; `from - 1` where there is none. */
function endOfRun(blocks: readonly TextBlock[], from: number): number {
  let titles = 0
  let excerpts = 0
  let at = from
  for (; at < blocks.length; at++) {
    const block = blocks[at] as TextBlock
    const next = blocks[at + 1]
    if (isTitle(block)) titles++
    else if (isExcerpt(block) && (next ? isTitle(next) : excerpts > 0)) excerpts++
    else break
  }
  return titles >= 2 ? at : from - 1
}

/** What a card says of an article: a line or two, often cut short. */
const isExcerpt = ({ text }: TextBlock): boolean => text.length <= 260 || /(?:…|\.{3,4})\W{0,3}$/.test(text)

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
    (!isProse(block) && block.linkLength >= block.text.length * 0.5) ||
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
