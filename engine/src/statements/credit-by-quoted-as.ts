/** Somebody quoted by somebody else: "X quoted Y as saying …". */
import type { TokenIndex } from '../language/document.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { byPhrase } from './credit-by-passive.ts'
import { CUE_VERBS } from './cues.ts'
import { contentAfter, contentBefore } from './find-content.ts'
import { phraseStartingAt } from './find-phrases.ts'
import { findSource, readCue } from './find-source.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** "X quoted Y as saying …", "Y was quoted by X as saying …". */
export function creditByQuotedAs(text: StatementText, verb: TokenIndex, [floor, ceiling]: TokenRange): Credit | null {
  const { document } = text
  if (!/^(?:quote|cite)$/.test(document.lemma(verb))) return null
  const saying = findSaying(text, verb, ceiling)
  if (saying < 0) return null
  const cue = readCue(text, verb, floor)
  const subject = findSource(text, cue, [floor, ceiling], null)
  const by = cue.passive ? byPhrase(text, verb, ceiling) : null
  const source = cue.passive ? subject.source : phraseStartingAt(text, verb + 1, saying)
  const relay = cue.passive ? by : subject.source
  const after = contentAfter(
    text,
    saying,
    saying + 1 + (by && by[0] > saying ? by[1] - saying : 0),
    ceiling,
    CUE_VERBS.get('say')!,
  )
  const leftEdge = Math.min(subject.source?.[0] ?? cue.first, cue.first) - 1
  const before = after ? null : contentBefore(text, leftEdge, floor)
  const content = after?.range ?? before
  return content
    ? {
        ...PLAIN_CREDIT,
        cue: [
          [cue.first, verb],
          [saying - 1, saying],
        ],
        source,
        content: [content],
        relay,
      }
    : null
}

/** The "saying" of "quoted … as saying" within a dozen tokens, −1 if there is none. */
function findSaying(text: StatementText, verb: TokenIndex, ceiling: TokenIndex): TokenIndex {
  const { document } = text
  for (let t = verb + 1; t <= Math.min(ceiling, verb + 14); t++) {
    if (document.lower(t) === 'as' && document.lower(t + 1).endsWith('ing')) return t + 1
    if (text.isQuoted(t)) return -1
  }
  return -1
}
