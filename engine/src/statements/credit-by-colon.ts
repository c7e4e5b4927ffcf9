/** Quotations that a colon leads to: "The mayor: “…”". */
import type { TokenIndex } from '../language/document.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { phraseEndingAt } from './find-phrases.ts'
import { mainSubject } from './find-source.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** "She addressed them again: “…”", "The mayor: “…”": a quotation after a colon that no verb has credited. */
export function creditByColon(
  text: StatementText,
  colon: TokenIndex,
  [floor]: TokenRange,
  credits: readonly Credit[],
): Credit | null {
  if (!text.isQuoted(colon + 1) || !text.isSpeech(text.quotationOf(colon + 1))) return null
  const content = text.quotationTokens(text.quotationOf(colon + 1))
  const credited = credits
    .slice(-LOOK_BACK)
    .some((credit) => credit.content.some(([first, last]) => first <= content[0] && last >= content[0]))
  if (credited) return null
  const source =
    labelBefore(text, colon, floor) ?? mainSubject(text, floor, colon) ?? phraseEndingAt(text, colon - 1, floor)
  return source ? { ...PLAIN_CREDIT, cue: [[colon, colon]], source, content: [content] } : null
}

/** Credits looked back at for one that has a quotation already. */
const LOOK_BACK = 8

/** "… - Northern Wire: “…”": a name alone before the colon. */
function labelBefore(text: StatementText, colon: TokenIndex, floor: TokenIndex): TokenRange | null {
  const phrase = phraseEndingAt(text, colon - 1, floor)
  if (!phrase || text.document.upos(phrase[1]) !== 'PROPN') return null
  return phrase[0] === floor || text.document.upos(phrase[0] - 1) === 'PUNCT' ? phrase : null
}
