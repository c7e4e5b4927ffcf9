/** Plans that somebody has or has not: "The company has no plans to close the plant". */
import { nounPhrase, subjectOf } from '../language/clauses.ts'
import type { TokenIndex } from '../language/document.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { INTENTION_NOUNS } from './cues.ts'
import type { StatementText } from './statement-text.ts'

/** A noun of intention with an infinitive, the object of "have": its subject intends, or with "no" denies, what follows. */
export function creditByPlan(text: StatementText, noun: TokenIndex): Credit | null {
  const { document } = text
  if (!INTENTION_NOUNS.has(document.lemma(noun)) || document.deprel(noun) !== 'obj') return null
  const verb = document.head(noun)
  const subject = verb >= 0 && document.lemma(verb) === 'have' ? subjectOf(document, verb) : null
  const clause = document
    .dependents(noun)
    .find((t) => t > noun && document.deprel(t) === 'acl' && document.xpos(t) === 'VB')
  if (!subject || clause === undefined) return null
  const denies = document.dependents(noun).some((t) => document.lower(t) === 'no')
  const source = nounPhrase(document, subject.token)
  return { ...PLAIN_CREDIT, cue: [[verb, noun]], source, content: [document.subtree(clause)], denies }
}
