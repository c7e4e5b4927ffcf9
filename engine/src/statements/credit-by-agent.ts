/** Passives of verbs of judging: "The runway was opposed by three councils". */
import { agentOf, nounPhrase } from '../language/clauses.ts'
import type { TokenIndex, TokenRange } from '../language/document.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { CUE_VERBS, DENYING_VERBS } from './cues.ts'
import { toldSubject } from './find-hearer.ts'
import type { StatementText } from './statement-text.ts'

/** What a subject is said to be or do, on the word of a by-phrase: the content is the subject and the rest of the clause. */
export function creditByAgent(text: StatementText, verb: TokenIndex): Credit | null {
  const { document } = text
  const lemma = document.lemma(verb)
  if (document.upos(verb) !== 'VERB' || !CUE_VERBS.has(lemma)) return null
  const children = document.dependents(verb)
  const source = agentOf(document, verb)
  const subject = children.find((t) => document.deprel(t) === 'nsubj:pass')
  if (!source || subject === undefined) return null
  const group = text.verbGroup(verb)
  const hearer = toldSubject(text, verb)
  const rest = children.filter((t) => t > verb && /^(?:obl|xcomp|ccomp|advcl)$/.test(document.deprel(t)))
  const parts = rest.filter((t) => !text.isTime(t)).map((t): TokenRange => document.subtree(t))
  return {
    ...PLAIN_CREDIT,
    cue: [[group.first, verb]],
    source,
    content: [...(hearer ? [] : [nounPhrase(document, subject)]), ...parts],
    hearer,
    denies: DENYING_VERBS.has(lemma) && !group.negated,
  }
}
