/** Which words an attribution is of: those before it, those after it, or both. */
import type { TokenIndex } from '../language/document.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import { CARRYING_PARTICIPLES, QUOTING_VERBS } from './cues.ts'
import { type Complement, type ComplementKind, clauseEnd, contentBefore } from './find-content.ts'
import type { FoundSource } from './find-source.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** Where an attribution begins: at its subject, or at the verb where the subject stands after it or elsewhere. */
export function edgeOf(cue: VerbGroup, { source, shared, inverted }: FoundSource): TokenIndex {
  return source && !shared && !inverted ? Math.min(source[0], cue.first) : cue.first
}

/** The words before an attribution, where they are what it reports. */
export function trailed(
  text: StatementText,
  cue: VerbGroup,
  found: FoundSource,
  bounds: TokenRange,
  after: Complement | null,
): TokenRange | null {
  if (!QUOTING_VERBS.has(text.document.lemma(cue.verb)) || found.relative) return null
  const edge = edgeOf(cue, found)
  if (mayTrail(text, edge, after?.kind)) {
    const before = contentBefore(text, edge - 1, bounds[0])
    if (before) return before
  }
  return after === null || after.kind === 'phrase' ? quotationOfSentenceBefore(text, edge, bounds) : null
}

/** "In his town, Lind said, nobody slept": an attribution between commas has the words on both sides of it. */
export function medialContent(
  text: StatementText,
  cue: VerbGroup,
  found: FoundSource,
  [floor, ceiling]: TokenRange,
): TokenRange[] | null {
  const { document } = text
  const edge = edgeOf(cue, found)
  const end = found.inverted && found.source ? found.source[1] : cue.verb
  if (!found.source || found.shared || found.relative || !QUOTING_VERBS.has(document.lemma(cue.verb))) return null
  if (document.word(edge - 1) !== ',' || document.word(end + 1) !== ',' || edge - 1 <= floor || text.isQuoted(edge - 2))
    return null
  if (text.isQuoted(end + 2) || CARRYING_PARTICIPLES.has(document.lower(end + 2)) || end + 2 > ceiling) return null
  const last = clauseEnd(text, cue.verb, end + 2, ceiling)
  return last >= end + 2
    ? [
        [floor, edge - 2],
        [end + 2, last],
      ]
    : null
}

/** Tokens that a sentence of nothing but an attribution has at most: '“It is over.” Ada Lind told reporters.' */
const MAX_BARE_ATTRIBUTION = 12

/** The quotation that ends the sentence before, in the same paragraph, where this one is a bare attribution. */
function quotationOfSentenceBefore(
  text: StatementText,
  edge: TokenIndex,
  [floor, ceiling]: TokenRange,
): TokenRange | null {
  const { document } = text
  if (edge !== floor || ceiling - floor > MAX_BARE_ATTRIBUTION || !text.isQuoted(edge - 1)) return null
  const between = document.text.slice(document.end(edge - 1), document.start(edge))
  return between.includes('\n') ? null : text.quotationTokens(text.quotationOf(edge - 1))
}

/** Whether what stands before the attribution is the words reported, and not a mere adverbial. */
function mayTrail(text: StatementText, edge: TokenIndex, after: ComplementKind | undefined): boolean {
  if (isAfterQuotation(text, edge)) return after !== 'that'
  return after === undefined || after === 'phrase'
}

export function isAfterQuotation(text: StatementText, edge: TokenIndex): boolean {
  return text.isQuoted(edge - 1) || (/^[,—–]$/.test(text.document.word(edge - 1)) && text.isQuoted(edge - 2))
}

/** The words on both sides of an attribution; after a quotation, only another goes on with it. */
export function joinSides(
  text: StatementText,
  edge: TokenIndex,
  before: TokenRange | null,
  after: Complement | null,
): TokenRange[] {
  if (!before) return after ? [after.range] : []
  const goesOn = after && (after.kind === 'quotation' || (!isAfterQuotation(text, edge) && after.kind !== 'phrase'))
  return goesOn ? [before, after.range] : [before]
}
