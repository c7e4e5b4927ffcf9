/** Lines of an article that are not part of it: headline, byline, pointers to other articles, appeals to readers. */

import { captionRules } from './capture-rules.ts'
import { isProse, proseLength } from './choose-body.ts'
import { dropPageHead, isKicker } from './drop-page-head.ts'
import { cutEnding, EXCERPT, furnitureRule, OTHER_ARTICLES, PAYWALL } from './furniture-lines.ts'
import { bareText } from './html-tree.ts'
import { sameWords } from './page-facts.ts'
import type { TextBlock } from './text-blocks.ts'

/** From this share of its characters on, a short line is a link to somewhere else, not a line with a link. */
const ALL_LINK = 0.85
const MAX_LINK_LINE = 250
/** How far up from the end, and down from the start, the rules for those places look. */
const EDGE_BLOCKS = 12

const isLinkLine = ({ text, linkLength, kind }: TextBlock): boolean =>
  kind !== 'heading' && kind !== 'row' && text.length <= MAX_LINK_LINE && linkLength >= text.length * ALL_LINK

/** What the page says elsewhere of the article, and a line of it may repeat. */
export interface SaidElsewhere {
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  /** The bare texts that stand for pictures (`alt`). Where a line says the same it is a caption. */
  readonly pictures: ReadonlySet<string>
}

/** The blocks that are the article. */
export function dropFurnitureLines(blocks: readonly TextBlock[], said: SaidElsewhere): TextBlock[] {
  const names = new Set([said.title, said.byline, said.outlet].map((name) => bareText(name ?? '')).filter(Boolean))
  const isRepeated = ({ kind, text }: TextBlock): boolean => {
    const bare = bareText(text)
    return names.has(bare) || (kind !== 'heading' && said.pictures.has(bare))
  }
  const isHeadline = (text: string): boolean => said.title !== null && sameWords(text, said.title)
  const article = dropPageHead(dropAfterWall(dropOtherArticles(blocks)), isHeadline).map(withoutEnding)
  const first = article.find(isProse)
  const isFurniture = (block: TextBlock): boolean => {
    const rule = furnitureRule(block.text, 'anywhere')
    return (
      isLinkLine(block) || isRepeated(block) || isCaption(block.text) || (rule === EXCERPT ? block !== first : !!rule)
    )
  }
  const kept = dropLinkLists(article).filter((block) => !isFurniture(block))
  return dropRepeated(dropEmptyHeadings(dropAtEnd(dropAtStart(kept))))
}

const withoutEnding = (block: TextBlock): TextBlock => {
  const text = block.kind === 'pre' ? block.text : cutEnding(block.text)
  return text === block.text ? block : { ...block, text, linkLength: Math.min(block.linkLength, text.length) }
}

const isCaption = (text: string): boolean =>
  text.length <= MAX_CAPTION && !text.includes('\n') && captionRules.some(({ pattern }) => pattern.test(text))

const MAX_CAPTION = 400

/** Lists of pointers ("A GUIDE: How to stay safe"), each item mostly a link. */
function dropLinkLists(blocks: readonly TextBlock[]): TextBlock[] {
  const isPointer = (block: TextBlock | undefined): boolean =>
    block?.kind === 'item' && block.text.length <= MAX_LINK_LINE && block.linkLength >= block.text.length * MOSTLY_LINK
  return blocks.filter((block, i) => !(isPointer(block) && (isPointer(blocks[i - 1]) || isPointer(blocks[i + 1]))))
}

const MOSTLY_LINK = 0.6

/** From where a site asks for a subscription to read on, there is only what it offers; unless more follows than came before. */
function dropAfterWall(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const wall = blocks.findIndex((block) => block.text.length <= MAX_WALL && PAYWALL.test(block.text))
  const prose = (part: readonly TextBlock[]): number => part.reduce((sum, block) => sum + proseLength(block), 0)
  return wall > 0 && prose(blocks.slice(0, wall)) > prose(blocks.slice(wall)) ? blocks.slice(0, wall) : blocks
}

const MAX_WALL = 250

/**
 * Pulled quotations: a block whose words are all in another block. The longer one, or the first of two, stays. Several
 * in a row are a statement given in full after it was quoted, unless they are the article over again.
 */
function dropRepeated(blocks: readonly TextBlock[]): TextBlock[] {
  if (blocks.length > MAX_COMPARED) return [...blocks]
  const bare = blocks.map(({ kind, text }) =>
    kind === 'paragraph' && text.length <= MAX_COMPARED_TEXT ? bareText(text) : '',
  )
  const all = bare.join('\n')
  const isPulled = (i: number): boolean => {
    const words = bare[i] as string
    if (words.length < MIN_PULLED || words.length > MAX_PULLED) return false
    const at = all.indexOf(words)
    const isFirst = at === starts[i]
    return !isFirst || (all.indexOf(words, at + 1) >= 0 && !bare.includes(words, i + 1))
  }
  const starts: number[] = []
  for (let i = 0, at = 0; i < bare.length; at += (bare[i] as string).length + 1, i++) starts.push(at)
  const pulled = blocks.map((_, i) => isPulled(i))
  const isInRow = (i: number): boolean => !!pulled[i - 1] || !!pulled[i + 1]
  const proseWhere = (test: (i: number) => boolean): number =>
    blocks.reduce((sum, block, i) => sum + (test(i) ? proseLength(block) : 0), 0)
  const inRows = proseWhere((i) => !!pulled[i] && isInRow(i))
  const isAgain = inRows > proseWhere((i) => !pulled[i]) * SECOND_COPY
  return blocks.filter((_, i) => !pulled[i] || (isInRow(i) && !isAgain))
}

/** Share of the other prose from which what is repeated is a second copy of the article, for another size of screen. */
const SECOND_COPY = 0.7

/** Letters and digits in a quotation that was pulled out; shorter lines may be repeated on purpose. */
const [MIN_PULLED, MAX_PULLED] = [35, 400]
/** Long pages are not compared: each block is looked for in all the others. */
const MAX_COMPARED = 1000
const MAX_COMPARED_TEXT = 8000

/** A title that is followed by a line or two of another article, and not by a section of this one. */
const isTitle = (block: TextBlock): boolean =>
  block.kind === 'heading' || !isProse(block) || block.linkLength > block.text.length * 0.4

/**
 * A label such as "You may also like" opens a run of titles with a line or two each. The run ends where two
 * paragraphs of prose follow one another; one with fewer than two titles is left to the rules for lines.
 */
function dropOtherArticles(blocks: readonly TextBlock[]): TextBlock[] {
  const kept: TextBlock[] = []
  let afterProse = false
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as TextBlock
    afterProse ||= isProse(block)
    const isLabel = afterProse && block.text.length <= MAX_LABEL && OTHER_ARTICLES.test(block.text)
    const end = isLabel ? endOfRun(blocks, i + 1) : i
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
  const goes = (block: TextBlock): boolean =>
    block.owner.tag === 'h1' ||
    (block.kind === 'paragraph' && isKicker(block.text)) ||
    furnitureRule(block.text, 'start') !== null
  return blocks.filter((block, i) => !(isAbove(i) && goes(block)))
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
