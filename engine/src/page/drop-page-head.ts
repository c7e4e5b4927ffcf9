/** What stands over the first sentence of an article: labels, the headline, a standfirst, who wrote it and when. */
import { BYLINE_LINE, DATE_LINE, type FurnitureLine, furnitureRule } from './furniture-lines.ts'
import type { TextBlock } from './text-blocks.ts'

/** How far down a head can reach, in lines. */
const HEAD_LINES = 16
/** A line that ends a sentence, or runs on as only text does, is the article's. */
const ENDS_SENTENCE = /[.!?…。！？।؟۔]["'”’»)\]]*$/
const MIN_SENTENCE = 25
const LONGEST_STANDFIRST = 200

interface HeadLine {
  readonly block: TextBlock
  /** One line of the block: old pages part what stands over an article by line breaks only. */
  readonly text: string
}

/** The label of a section or series: a few words; not a dateline, which has a comma, dash or date. */
export const isKicker = (text: string): boolean => /^[\p{L}\p{M} '’&#|.]{1,30}$/u.test(text)

/** "OSTERVELD (Veld Press) —" alone on its line. */
const isDateline = (text: string): boolean => /(?:[—–-]|\([^()]{2,40}\))\s*$/.test(text)

const fits = ({ pattern, maxLength }: FurnitureLine, text: string): boolean =>
  text.length <= maxLength && pattern.test(text)

const isStatement = (text: string): boolean => fits(BYLINE_LINE, text) || fits(DATE_LINE, text)

function headLines(blocks: readonly TextBlock[]): HeadLine[] {
  const lines: HeadLine[] = []
  for (const block of blocks.slice(0, HEAD_LINES))
    for (const text of block.text.split('\n')) {
      const isText = ENDS_SENTENCE.test(text) ? text.length >= MIN_SENTENCE : text.length > LONGEST_STANDFIRST
      if (lines.length >= HEAD_LINES || block.kind === 'pre' || (isText && !isStatement(text))) return lines
      lines.push({ block, text })
    }
  return lines
}

/**
 * The blocks without the lines of a head. A head is known by the headline (`isHeadline`) or by who wrote the article
 * and when; labels above those go, and what stands between the headline and them, which is a standfirst.
 */
export function dropPageHead(blocks: readonly TextBlock[], isHeadline: (text: string) => boolean): TextBlock[] {
  const lines = headLines(blocks)
  const headline = lines.findIndex(({ text }) => isHeadline(text))
  const last = Math.max(
    headline,
    lines.findLastIndex(({ text }) => isStatement(text)),
  )
  const isStandfirst = ({ block, text }: HeadLine, at: number): boolean =>
    headline >= 0 && at > headline && at < last && block.kind !== 'item' && block.kind !== 'row' && !isDateline(text)
  const goes = lines.filter(
    (line, at) =>
      at <= last &&
      (at === headline ||
        ((line.block.kind === 'paragraph' || at < headline) && isKicker(line.text)) ||
        furnitureRule(line.text, 'start') ||
        isStandfirst(line, at)),
  )
  return blocks.map((block) => withoutLines(block, goes)).filter(({ text }) => text !== '')
}

function withoutLines(block: TextBlock, goes: readonly HeadLine[]): TextBlock {
  const own = goes.filter((line) => line.block === block).map(({ text }) => text)
  if (own.length === 0) return block
  const text = block.text
    .split('\n')
    .filter((line) => !own.includes(line))
    .join('\n')
  return { ...block, text, linkLength: Math.round((block.linkLength * text.length) / block.text.length) }
}
