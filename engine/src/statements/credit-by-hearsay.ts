/** Adverbs by which a report tells what it will not vouch for: "The band reportedly split in May". */
import type { TokenIndex, TokenRange } from '../language/document.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { HEARSAY } from './cues.ts'
import type { StatementText } from './statement-text.ts'

/** The clause of the verb that the adverb modifies, on nobody's word. */
export function creditByHearsay(text: StatementText, adverb: TokenIndex): Credit | null {
  const { document } = text
  if (!HEARSAY.has(document.lower(adverb)) || document.upos(adverb) !== 'ADV') return null
  const verb = document.head(adverb)
  if (verb < 0 || !/^(?:VERB|AUX|ADJ|NOUN)$/.test(document.upos(verb))) return null
  const isClause = document.dependents(verb).some((t) => /^nsubj/.test(document.deprel(t)))
  if (!isClause) return null
  const [first, last] = clauseOf(text, verb)
  const content = [
    [first, adverb - 1],
    [adverb + 1, last],
  ].filter(([from, to]) => from! <= to!) as unknown as TokenRange[]
  return { ...PLAIN_CREDIT, cue: [[adverb, adverb]], source: null, content }
}

/** A verb with its own dependents, without what is joined to it by "and" or set beside it. */
function clauseOf({ document }: StatementText, verb: TokenIndex): TokenRange {
  let [first, last] = [verb, verb]
  for (const token of document.dependents(verb)) {
    if (
      !/^(?:nsubj|csubj|aux|cop|obj|iobj|obl|xcomp|ccomp|advmod|compound|det|amod|nmod|case)/.test(
        document.deprel(token),
      )
    )
      continue
    const [from, to] = document.subtree(token)
    first = Math.min(first, from)
    last = Math.max(last, to)
  }
  return [first, last]
}
