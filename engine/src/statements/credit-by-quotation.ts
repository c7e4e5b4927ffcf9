/** Spoken words in quotation marks that nobody has been credited with: whoever is beside them said them. */
import { nounPhrase, subjectOf } from '../language/clauses.ts'
import type { TokenIndex, TokenRange } from '../language/document.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { phraseEndingAt, phraseStartingAt } from './find-phrases.ts'
import { settleSource } from './settle-spans.ts'
import type { StatementText } from './statement-text.ts'

/** Tokens between a quotation and the verb beside it, its subject among them. */
const NEAR = 10

/**
 * The credit of a quotation: the nearest verb outside it with a subject of its own (“…,” she mocked; she shot back, “…”), or
 * the name or clause that a colon ends before it. null where neither stands beside it.
 */
export function creditByQuotation(text: StatementText, quotation: number): Credit | null {
  if (!text.isSpeech(quotation)) return null
  const range = text.quotationTokens(quotation)
  return (
    creditByColon(text, range) ??
    creditBySignature(text, range) ??
    creditAfter(text, range) ??
    creditBefore(text, range)
  )
}

function creditAfter(text: StatementText, range: TokenRange): Credit | null {
  const { document } = text
  const last = range[1]
  if (!/^[,?!—–-]/.test(document.word(last - 1)) && document.word(last + 1) !== ',') return null
  const [, ceiling] = text.sentenceAround(last)
  for (let t = last + 1; t <= Math.min(ceiling, last + NEAR) && !text.isQuoted(t); t++) {
    if (document.upos(t) === 'VERB') return creditOf(text, t, range)
    if (/^[;:.]$/.test(document.word(t))) return null
  }
  return null
}

function creditBefore(text: StatementText, range: TokenRange): Credit | null {
  const { document } = text
  const first = range[0]
  if (document.word(first - 1) !== ',') return null
  const [floor] = text.sentenceAround(first)
  for (let t = first - 2; t >= Math.max(floor, first - NEAR) && !text.isQuoted(t); t--)
    if (document.upos(t) === 'VERB') return creditOf(text, t, range)
  return null
}

function creditOf(text: StatementText, verb: TokenIndex, content: TokenRange): Credit | null {
  const { document } = text
  const subject = subjectOf(document, verb)
  if (!subject?.own || text.isQuoted(subject.token) || MUTE.test(document.lower(subject.token))) return null
  const source = settleSource(text, nounPhrase(document, subject.token))
  const group = text.verbGroup(verb)
  const first = source && source[0] <= group.first && source[1] >= group.first ? verb : group.first
  return source && { ...PLAIN_CREDIT, cue: [[first, verb]], source, content: [content] }
}

/** A name alone, or after a mark: "Trey Gowdy (R-S.C.): “…”", "Polls got it wrong - Ada Lind: “…”". */
function isLabel({ document }: StatementText, [first, last]: TokenRange, floor: TokenIndex): boolean {
  if (first === floor) return true
  const name = document.word(last) === ')' ? first : last
  return document.upos(name) === 'PROPN' && document.upos(first - 1) === 'PUNCT'
}

/**
 * "“…” ― Ada Lind": a dash (U+2015, the quotation dash, or another) and a name after a quotation, on its line or the next, as
 * under a motto.
 */
function creditBySignature(text: StatementText, content: TokenRange): Credit | null {
  const { document } = text
  const dash = content[1] + 1
  if (dash + 1 >= document.tokenCount || !/^(?:-|–|—|―|--)$/.test(document.word(dash))) return null
  const [, ceiling] = text.sentenceAround(dash)
  const source = phraseStartingAt(text, dash + 1, Math.max(ceiling, dash + 1))
  const isName = source && document.upos(source[1]) === 'PROPN' && !text.isQuoted(source[0])
  const ends =
    source &&
    (source[1] + 1 >= document.tokenCount || document.upos(source[1] + 1) === 'PUNCT' || endsLine(text, source[1]))
  return isName && ends ? { ...PLAIN_CREDIT, cue: [[dash, dash]], source, content: [content] } : null
}

const endsLine = ({ document }: StatementText, t: TokenIndex) =>
  document.text.slice(document.end(t), document.start(t + 1)).includes('\n')

/** Tokens of the clause that a colon ends, at most. */
const MAX_LEAD = 40

/** Subjects that stand for nobody: "It gets better: “…”". */
const MUTE = /^(?:it|this|that|there|which)$/

/** "She turned to the crowd: “…”", "The mayor: “…”", also over the end of a paragraph. */
function creditByColon(text: StatementText, content: TokenRange): Credit | null {
  const { document } = text
  const colon = content[0] - 1
  if (colon < 1 || document.word(colon) !== ':') return null
  const floor = Math.max(text.sentenceAround(colon)[0], colon - MAX_LEAD)
  const label = phraseEndingAt(text, colon - 1, floor)
  if (label && isLabel(text, label, floor))
    return { ...PLAIN_CREDIT, cue: [[colon, colon]], source: label, content: [content] }
  for (let t = floor; t < colon; t++) {
    if (document.upos(t) !== 'VERB' || text.isQuoted(t)) continue
    const credit = creditOf(text, t, content)
    if (credit) return credit
  }
  return null
}
