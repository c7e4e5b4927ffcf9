/** Every place where a sentence credits somebody with words or thoughts. */
import type { Document, TokenIndex } from '../language/document.ts'
import type { Credit } from './credit.ts'
import { creditByAccordingTo } from './credit-by-according-to.ts'
import { creditByColon } from './credit-by-colon.ts'
import { creditByNoun } from './credit-by-noun.ts'
import { creditByQuotedAs } from './credit-by-quoted-as.ts'
import { creditByVerb } from './credit-by-verb.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** The credits of a text in the order of their cues. */
export function findCredits(text: StatementText): Credit[] {
  const { document } = text
  const credits: Credit[] = []
  let earlier: { source: TokenRange | null; floor: TokenIndex } = { source: null, floor: -1 }
  for (let t = 0; t < document.tokenCount; t++) {
    if (text.isQuoted(t)) continue
    if (!mayCredit(document, t) || t <= lastCueToken(credits)) continue
    const bounds = text.sentenceAround(t)
    if (earlier.floor !== bounds[0]) earlier = { source: null, floor: bounds[0] }
    const credit = creditAt(text, t, bounds, earlier.source, credits)
    if (!credit) continue
    credits.push(credit)
    if (document.upos(t) === 'VERB') earlier = { source: credit.source, floor: bounds[0] }
  }
  return credits
}

/** "quoted … as saying" is one cue: its second part credits nobody again. */
function lastCueToken(credits: readonly Credit[]): TokenIndex {
  return credits.at(-1)?.cue.at(-1)?.[1] ?? -1
}

function mayCredit(document: Document, t: TokenIndex): boolean {
  const tag = document.upos(t)
  return tag === 'VERB' || tag === 'NOUN' || document.lower(t) === 'according' || document.word(t) === ':'
}

function creditAt(
  text: StatementText,
  t: TokenIndex,
  bounds: TokenRange,
  earlier: TokenRange | null,
  credits: readonly Credit[],
): Credit | null {
  if (text.document.word(t) === ':') return creditByColon(text, t, bounds, credits)
  if (text.document.lower(t) === 'according') return creditByAccordingTo(text, t, bounds)
  if (text.document.upos(t) === 'NOUN') return creditByNoun(text, t, bounds)
  return creditByQuotedAs(text, t, bounds) ?? creditByVerb(text, t, bounds, earlier)
}
