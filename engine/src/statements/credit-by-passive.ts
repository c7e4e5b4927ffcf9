/** What a subject is said to be or do: "was accused of … by Y". */
import type { TokenIndex } from '../language/document.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import type { CuePattern } from './cues.ts'
import { contentAfter } from './find-content.ts'
import { phraseStartingAt } from './find-phrases.ts'
import { findSource } from './find-source.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** "X is expected to …", "was accused of … by Y": what the subject is said to be or do, on the word of a by-phrase or of nobody. */
export function creditByPassive(
  text: StatementText,
  cue: VerbGroup,
  [floor, ceiling]: TokenRange,
  pattern: CuePattern,
): Credit | null {
  const { document } = text
  const subject = findSource(text, cue, [floor, ceiling], null).source
  if (!subject) return null
  const source = byPhrase(text, cue.verb, ceiling)
  const from = source && source[0] <= cue.verb + 2 ? source[1] + 1 : cue.verb + 1
  const after = contentAfter(text, cue.verb, from, ceiling, {
    ...pattern,
    clause: true,
    infinitive: true,
    hearer: false,
  })
  const impersonal = document.lower(subject[0]) === 'it' && after?.kind === 'that'
  if (!source && (!after || after.kind === 'phrase')) return null
  const range = after?.range ?? null
  return {
    ...PLAIN_CREDIT,
    cue: [[cue.first, cue.verb]],
    source,
    content: [...(impersonal ? [] : [subject]), ...(range ? [range] : [])],
    denies: pattern.denies,
  }
}

/** The phrase after a "by" that follows within a dozen tokens. */
export function byPhrase(text: StatementText, from: TokenIndex, ceiling: TokenIndex): TokenRange | null {
  for (let t = from + 1; t <= Math.min(ceiling, from + 12); t++) {
    if (text.document.lower(t) === 'by') return phraseStartingAt(text, t + 1, ceiling)
    if (text.isQuoted(t)) return null
  }
  return null
}
