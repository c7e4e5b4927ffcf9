/** Nouns that report: "a claim by the ministry that …". */
import type { TokenIndex } from '../language/document.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { CUE_NOUNS, REJECTING_VERBS } from './cues.ts'
import { contentAfter } from './find-content.ts'
import { phraseEndingAt, phraseStartingAt } from './find-phrases.ts'
import { mainSubject } from './find-source.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** "their predictions that …", "a claim by the ministry that …", "the decision to …". */
export function creditByNoun(text: StatementText, noun: TokenIndex, [floor, ceiling]: TokenRange): Credit | null {
  const { document } = text
  if (!CUE_NOUNS.has(document.lemma(noun))) return null
  let at = noun + 1
  let source: TokenRange | null = null
  if (/^(?:by|from|of)$/.test(document.lower(at))) {
    source = phraseStartingAt(text, at + 1, ceiling)
    if (source) at = source[1] + 1
  }
  source ??= owner(text, noun, floor)
  if (document.lower(at) !== 'that' && !(document.lower(at) === 'to' && document.upos(at + 1) === 'VERB')) return null
  if (!isRejected(text, noun, floor)) source ??= mainSubject(text, floor, noun)
  if (!source && document.lower(at) === 'to') return null
  const complement = contentAfter(text, noun, at, ceiling, {
    clause: true,
    topic: false,
    infinitive: true,
    denies: false,
    hearer: false,
  })
  return complement ? { ...PLAIN_CREDIT, cue: [[noun, noun]], source, content: [complement.range] } : null
}

/** "rejected the claim that": the claim is somebody else's. */
function isRejected({ document }: StatementText, noun: TokenIndex, floor: TokenIndex): boolean {
  for (let t = noun - 1; t >= floor && noun - t < 5; t--) if (REJECTING_VERBS.has(document.lemma(t))) return true
  return false
}

/** "Moscow's claim", "their claim": the phrase in the genitive before a noun. */
function owner(text: StatementText, noun: TokenIndex, floor: TokenIndex): TokenRange | null {
  const { document } = text
  for (let t = noun - 1; t >= floor && noun - t < 5; t--) {
    if (document.upos(t) === 'PART') return phraseEndingAt(text, t - 1, floor)
    if (/^(?:his|her|their|its)$/.test(document.lower(t))) return [t, t]
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(document.upos(t))) return null
  }
  return null
}
