/** To whom something is said. */
import { hasCase, nounPhrase, withoutCase } from '../language/clauses.ts'
import type { Attribution, TokenIndex, TokenRange } from '../language/document.ts'
import { HEARER_VERBS } from './cues.ts'
import type { StatementText } from './statement-text.ts'

/**
 * The object of a verb of telling ("told reporters that", "urged members to stay"), the subject of its passive, or the
 * phrase that "to" joins to any verb of saying ("wrote to the mayor that").
 */
export function findHearer(
  text: StatementText,
  { anchor, source }: Attribution,
  content: readonly TokenRange[],
): TokenRange | null {
  const { document } = text
  if (document.upos(anchor) !== 'VERB') return null
  const told = toldSubject(text, anchor)
  if (told) return told
  const tells = HEARER_VERBS.has(document.lemma(anchor))
  for (const token of document.dependents(anchor)) {
    const relation = document.deprel(token)
    const isObject = relation === 'iobj' || (relation === 'obj' && tells)
    if (!isObject && !(relation === 'obl' && hasCase(document, token, 'to'))) continue
    const phrase = withoutCase(document, nounPhrase(document, token))
    if (contains(source, phrase[0]) || text.isTime(token) || text.isQuoted(token) !== text.isQuoted(anchor)) continue
    if (!contains(content, phrase[0])) return upTo(phrase, content)
    if (isObject && opensContent(content, phrase)) return phrase
  }
  return null
}

/** Marta Quill, who "was told that the road was shut" or "to stay away": the subject of a passive of telling with a clause. */
export function toldSubject({ document }: StatementText, verb: TokenIndex): TokenRange | null {
  if (!HEARER_VERBS.has(document.lemma(verb))) return null
  const children = document.dependents(verb)
  const subject = children.find((t) => document.deprel(t) === 'nsubj:pass')
  const clause = children.some((t) => t > verb && /^(?:ccomp|xcomp)$/.test(document.deprel(t)))
  return subject !== undefined && clause ? nounPhrase(document, subject) : null
}

const contains = (ranges: readonly TokenRange[], token: TokenIndex) =>
  ranges.some(([first, last]) => token >= first && token <= last)

/** "urged {members to stay}": whom it is said to opens what is said, and is not all of it. */
const opensContent = (content: readonly TokenRange[], [first, last]: TokenRange) =>
  content.some((range) => range[0] === first && range[1] > last)

/** A phrase as far as it does not run on into the content. */
function upTo([first, last]: TokenRange, content: readonly TokenRange[]): TokenRange {
  const next = content.find((range) => range[0] > first)
  return [first, next ? Math.min(last, next[0] - 1) : last]
}
