/**
 * Tokens → chunks: what the encoder reads at once. A chunk is a paragraph, or a piece of one, so that no sentence runs
 * on from one chunk into the next unless it is longer than a chunk. Training cuts its texts with this function too.
 */
import { newlineRule } from '../split-sentences.ts'
import type { TokenSpans } from '../tokenise.ts'

/** Tokens of a chunk at most. A paragraph of news is rarely longer; only text without paragraphs is. */
export const MAX_CHUNK = 192

/**
 * First token of each chunk, and the number of tokens as a last entry.
 * @param ruleStarts first token of each sentence by rule, in order (`findSentenceStarts`): a paragraph that is too long
 *   is cut at the last of them inside the limit, or at the limit where there is none.
 */
export function chunkTokens(
  text: string,
  tokens: TokenSpans,
  ruleStarts: Int32Array,
  maxChunk: number = MAX_CHUNK,
): Int32Array {
  const count = tokens.start.length
  if (count === 0) return Int32Array.of(0)
  const breaksAtNewline = newlineRule(text)
  const starts = [0]
  let first = 0
  let lastRuleStart = 0
  let rule = 0
  for (let token = 1; token < count; token++) {
    while (rule < ruleStarts.length && ruleStarts[rule]! <= token) lastRuleStart = ruleStarts[rule++]!
    const gap = text.slice(tokens.end[token - 1], tokens.start[token])
    const paragraphEnds = breaksAtNewline(gap)
    if (!paragraphEnds && token - first < maxChunk) continue
    first = !paragraphEnds && lastRuleStart > first ? lastRuleStart : token
    starts.push(first)
  }
  starts.push(count)
  return Int32Array.from(starts)
}
