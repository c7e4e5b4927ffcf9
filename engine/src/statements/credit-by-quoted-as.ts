/** Somebody quoted by somebody else: "X quoted Y as saying …", "Y was quoted by X as saying …". */
import { hasCase, nounPhrase, subjectOf, withoutCase } from '../language/clauses.ts'
import type { TokenIndex, TokenRange } from '../language/document.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { phraseStartingAt } from './find-phrases.ts'
import type { StatementText } from './statement-text.ts'

/** The words are Y's; X passes them on. */
export function creditByQuotedAs(text: StatementText, verb: TokenIndex): Credit | null {
  const { document } = text
  if (document.upos(verb) !== 'VERB' || !/^(?:quote|cite)$/.test(document.lemma(verb))) return null
  const saying = findSaying(text, verb)
  if (saying < 0) return null
  const group = text.verbGroup(verb)
  const subject = nearestSubject(text, verb) ?? subjectOf(document, verb)?.token
  const children = document.dependents(verb)
  const object = children.find((t) => /^(?:obj|iobj)$/.test(document.deprel(t)) && t < saying)
  const by = [...children, ...document.dependents(saying)].find((t) => hasCase(document, t, 'by'))
  const said = contentOf(text, saying, [subject, object, by])
  const relay = group.passive ? by : subject
  const source = group.passive
    ? phraseOf(text, subject)
    : (phraseOf(text, object) ?? phraseStartingAt(text, verb + 1, saying - 2))
  if (!source || said === null) return null
  return {
    ...PLAIN_CREDIT,
    cue: [
      [group.first, verb],
      [saying - 1, saying],
    ],
    source,
    content: [said],
    relay: phraseOf(text, relay),
  }
}

/** Of several that a tree may give a verb, as it does for a dateline, the last before it. */
function nearestSubject({ document }: StatementText, verb: TokenIndex): TokenIndex | undefined {
  return document.dependents(verb).findLast((t) => t < verb && document.deprel(t).startsWith('nsubj'))
}

/** Tokens from "quoted" to the "saying" of "as saying". */
const MAX_APART = 14

function findSaying({ document }: StatementText, verb: TokenIndex): TokenIndex {
  for (let t = verb + 1; t <= verb + MAX_APART; t++)
    if (document.lower(t) === 'as' && document.xpos(t + 1) === 'VBG') return t + 1
  return -1
}

/** The clause or quotation after "saying", or the quotation before the sentence's credit. */
function contentOf(
  text: StatementText,
  saying: TokenIndex,
  credited: readonly (TokenIndex | undefined)[],
): TokenRange | null {
  const { document } = text
  const [floor, ceiling] = text.sentenceAround(saying)
  for (let t = saying + 1; t <= ceiling && t <= saying + MAX_APART; t++)
    if (text.isQuoted(t)) return [t, text.quotationTokens(text.quotationOf(t))[1]]
  const clause = document
    .dependents(saying)
    .find((t) => /^(?:ccomp|obj|xcomp|parataxis)$/.test(document.deprel(t)) && t > saying)
  if (clause !== undefined && !credited.includes(clause)) return document.subtree(clause)
  if (text.isQuoted(floor)) return text.quotationTokens(text.quotationOf(floor))
  const topic = document
    .dependents(saying)
    .find((t) => document.deprel(t) === 'obl' && t > saying && !credited.includes(t))
  return topic === undefined ? wordsBefore(text, floor, credited[0]) : document.subtree(topic)
}

/** "The minister will resign, the daily quoted an official as saying": what the comma before the subject ends. */
function wordsBefore(text: StatementText, floor: TokenIndex, subject: TokenIndex | undefined): TokenRange | null {
  const { document } = text
  if (subject === undefined) return null
  const comma = nounPhrase(document, subject)[0] - 1
  return document.word(comma) === ',' && comma - floor > 2 ? [text.afterDateline(floor), comma - 1] : null
}

/** The noun phrase of a head, without its "by". */
const phraseOf = ({ document }: StatementText, head: TokenIndex | undefined): TokenRange | null =>
  head === undefined ? null : withoutCase(document, nounPhrase(document, head))
