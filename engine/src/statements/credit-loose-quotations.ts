/**
 * Quotations that no verb credits go on from the credit before them: in its paragraph, or in the next where nothing
 * but quotations follows. A newsroom names a speaker once and lets them run.
 */
import type { Credit } from './credit.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** Characters of other words that may stand between a credit and the quotation that goes on from it. */
const MAX_APART = 300

/** The credits with one more for each loose quotation, or with it joined to the quotation that it continues. */
export function creditLooseQuotations(text: StatementText, credits: readonly Credit[]): Credit[] {
  const result = [...credits]
  const credited = new Map<number, number>()
  for (const [index, { content }] of credits.entries()) {
    for (const range of content) for (const quotation of quotationsIn(text, range)) credited.set(quotation, index)
  }
  let next = 0
  let last = -1
  for (const quotation of text.quotations.keys()) {
    const [first] = text.quotationTokens(quotation)
    for (; next < credits.length && credits[next]!.cue[0]![0] < first; next++) {
      if (last < 0 || !isWithin(credits[next]!, credits[last]!)) last = next
    }
    if (credited.has(quotation)) last = Math.max(last, credited.get(quotation)!)
    else if (last >= 0 && standsAlone(text, quotation)) continueCredit(text, result, last, quotation)
  }
  return result
}

function continueCredit(text: StatementText, result: Credit[], index: number, quotation: number): void {
  const credit = result[index]!
  if (!credit.source) return
  const range = text.quotationTokens(quotation)
  const between = wordsBetween(text, credit, range)
  if (between === null || between.length > MAX_APART) return
  const ownsQuotation = credit.content.some(([first]) => text.isQuoted(first))
  if (ownsQuotation && (!between.includes('\n') || !/\p{L}/u.test(between)))
    result[index] = { ...credit, content: [...credit.content, range] }
  else if (between.split(/\n\s*/).length <= 2) result.push({ ...credit, content: [range], hearer: null })
}

/** The words from the end of a credit, with all that it was given so far, to a quotation; null where they overlap. */
function wordsBetween({ document }: StatementText, credit: Credit, [first]: TokenRange): string | null {
  const end = Math.max(...[...credit.content, ...credit.cue].map(([, last]) => last), credit.source?.[1] ?? 0)
  return end < first ? document.text.slice(document.end(end), document.start(first)) : null
}

/** Whether a credit is part of what another reports: its speaker does not hold the floor. */
function isWithin({ cue }: Credit, outer: Credit): boolean {
  const [first, end] = cue[0]!
  return outer.content.some(([from, to]) => first >= from && end <= to)
}

function quotationsIn(text: StatementText, [first, last]: TokenRange): Set<number> {
  const found = new Set<number>()
  for (let t = first; t <= last; t++) if (text.isQuoted(t)) found.add(text.quotationOf(t))
  return found
}

/** A quotation that is a sentence or more of its own. */
function standsAlone(text: StatementText, quotation: number): boolean {
  const [first, last] = text.quotationTokens(quotation)
  const [sentenceFirst, sentenceLast] = text.sentenceAround(first)
  return sentenceFirst === first && sentenceLast <= last + 1
}
