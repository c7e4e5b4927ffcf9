/** "According to officials, …". */
import type { TokenIndex } from '../language/document.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { contentBefore } from './find-content.ts'
import { phraseStartingAt } from './find-phrases.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** "According to officials, X" and "X, according to officials". */
export function creditByAccordingTo(text: StatementText, at: TokenIndex, [floor, ceiling]: TokenRange): Credit | null {
  const { document } = text
  if (document.lower(at + 1) !== 'to') return null
  const source = longPhraseStartingAt(text, at + 2, ceiling)
  if (!source) return null
  const content: TokenRange[] = []
  const before =
    contentBefore(text, document.word(at - 1) === ',' ? at - 1 : at, floor) ??
    (at > floor + 2 ? ([floor, at - 1] as const) : null)
  if (before && at > floor) content.push(before)
  const comma = source[1] + 1
  if ((at === floor || document.word(at - 1) === ',') && document.word(comma) === ',' && comma < ceiling)
    content.push([comma + 1, withoutStop(text, comma + 1, ceiling)])
  return content.length > 0 ? { ...PLAIN_CREDIT, cue: [[at, at + 1]], source, content } : null
}

/** A noun phrase with its of- and by-phrases: "a report by the news agency Sputnik". */
function longPhraseStartingAt(text: StatementText, first: TokenIndex, ceiling: TokenIndex): TokenRange | null {
  const { document } = text
  const phrase = phraseStartingAt(text, first, ceiling)
  if (!phrase) return null
  let last = phrase[1]
  while (/^(?:by|from|in|with|to|on)$/.test(document.lower(last + 1)) && last - first < 20) {
    const more = phraseStartingAt(text, last + 2, ceiling)
    if (!more || text.isTime(last + 2)) break
    last = more[1]
  }
  return [first, last]
}

function withoutStop(text: StatementText, first: TokenIndex, last: TokenIndex): TokenIndex {
  return last > first && !text.isQuoted(last) && /^[.!?]+$/.test(text.document.word(last)) ? last - 1 : last
}
