/** Passives of verbs of judging: "The runway was opposed by three councils". */
import { nounPhrase } from '../language/clauses.ts'
import type { TokenIndex, TokenRange } from '../language/document.ts'
import { readVerbGroup } from '../language/verb-group.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { CUE_VERBS } from './cues.ts'
import type { StatementText } from './statement-text.ts'

/** What a subject is said to be or do, on the word of a by-phrase: the content is the subject and the rest of the clause. */
export function creditByAgent(text: StatementText, verb: TokenIndex): Credit | null {
  const { document } = text
  const pattern = document.upos(verb) === 'VERB' ? CUE_VERBS.get(document.lemma(verb)) : undefined
  if (!pattern) return null
  const children = document.dependents(verb)
  const agent = children.find((t) => document.deprel(t) === 'obl:agent')
  const subject = children.find((t) => document.deprel(t) === 'nsubj:pass')
  if (agent === undefined || subject === undefined) return null
  const [by, last] = nounPhrase(document, agent)
  const group = readVerbGroup(document, verb, 0, (token) => text.isTime(token))
  const told = pattern.hearer && children.some((t) => /^(?:ccomp|xcomp)$/.test(document.deprel(t)))
  const rest = children.filter((t) => t > verb && t !== agent && /^(?:obl|xcomp|ccomp|advcl)$/.test(document.deprel(t)))
  const parts = rest.filter((t) => !text.isTime(t)).map((t): TokenRange => document.subtree(t))
  return {
    ...PLAIN_CREDIT,
    cue: [[group.first, verb]],
    source: [by + 1, last],
    content: [...(told ? [] : [nounPhrase(document, subject)]), ...parts],
    hearer: told ? nounPhrase(document, subject) : null,
    denies: pattern.denies && !group.negated,
  }
}
