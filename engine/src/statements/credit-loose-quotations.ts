/**
 * Quotations that no verb credits: they go on from the quotation credited before them in the same paragraph, or in the
 * paragraph before when that one ends in the same speaker's words. A newsroom names a speaker once and lets them run.
 */
import type { Credit } from './find-credits.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** The credits with the loose quotations added to the content that they continue. */
export function creditLooseQuotations(text: StatementText, credits: readonly Credit[]): Credit[] {
  const result = [...credits]
  const owner = new Map<number, number>()
  for (const [index, credit] of credits.entries()) {
    for (const range of credit.content) for (const quotation of quotationsIn(text, range)) owner.set(quotation, index)
  }
  for (const quotation of text.quotations.keys()) {
    if (owner.has(quotation) || !standsAlone(text, quotation)) continue
    const previous = owner.get(quotation - 1)
    if (previous === undefined || !continues(text, quotation, result[previous]!)) continue
    result[previous] = {
      ...result[previous]!,
      content: [...result[previous]!.content, text.quotationTokens(quotation)],
    }
    owner.set(quotation, previous)
  }
  return result
}

function quotationsIn(text: StatementText, [first, last]: TokenRange): Set<number> {
  const found = new Set<number>()
  for (let t = first; t <= last; t++) if (text.isQuoted(t)) found.add(text.quotationOf(t))
  return found
}

/** A quotation that is a sentence or more of its own. */
function standsAlone(text: StatementText, quotation: number): boolean {
  const { document } = text
  const [first, last] = text.quotationTokens(quotation)
  const [sentenceFirst, sentenceLast] = text.sentenceAround(first)
  return sentenceFirst === first && sentenceLast <= last + 1 && document.tokenCount > 0
}

/** In the same paragraph, or in the next with nothing between. */
function continues(text: StatementText, quotation: number, credit: Credit): boolean {
  const { document } = text
  const first = text.quotationTokens(quotation)[0]
  const end = Math.max(...[...credit.content, ...credit.cue].map(([, last]) => last), credit.source?.[1] ?? 0)
  const between = document.text.slice(document.end(end), document.start(first))
  return between.includes('\n') ? between.replace(/[.\s]+/g, '') === '' : between.length < 120
}
