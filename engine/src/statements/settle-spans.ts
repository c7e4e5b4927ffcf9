/**
 * The model reads roles token by token; what a phrase or clause is, the tree and the marks know better. Its spans are
 * brought to their edges here.
 */
import type { Attribution, Document, TokenIndex, TokenRange } from '../language/document.ts'
import { CUE_VERBS, HEARER_VERBS } from './cues.ts'
import type { StatementText } from './statement-text.ts'

/**
 * A source as one phrase: without what hangs on the verb beside it ("Blunt, after a long pause,", "Lind on Tuesday"), without
 * marks at its ends and a dateline before it; null where nothing is left.
 */
export function settleSource(text: StatementText, [from, to]: TokenRange): TokenRange | null {
  const { document } = text
  let [first, last] = ownPhrase(text, [Math.min(text.afterDateline(from), to), to])
  while (first <= last && /^(?:PUNCT|CCONJ|SCONJ)$/.test(document.upos(first)) && !OPENING.test(document.word(first)))
    first++
  if (first < last && document.lower(first) === 'by') first++
  while (last > first && (isMark(text, last) || isOwnTime(text, first, last))) last--
  return first <= last ? [first, last] : null
}

const isMark = ({ document }: StatementText, t: TokenIndex) =>
  document.upos(t) === 'PUNCT' && /^[,;:.–—-]+$/.test(document.word(t))

/** "Ada Lind on Tuesday said": a day after a lone name or pronoun is the verb's. */
function isOwnTime(text: StatementText, first: TokenIndex, last: TokenIndex): boolean {
  const { document } = text
  if (document.upos(last) === 'ADP') return text.isTime(last + 1)
  if (!text.isTime(last) || text.isTime(first)) return false
  for (let t = first; t < last && !text.isTime(t + 1) && document.upos(t) !== 'ADP'; t++)
    if (!/^(?:PROPN|PRON)$/.test(document.upos(t))) return false
  return true
}

/** A cue without marks at its ends, and without a preposition whose object is no content ("said on | Tuesday"). */
export function settleCue(
  text: StatementText,
  cue: readonly TokenRange[],
  content: readonly TokenRange[],
): TokenRange[] {
  const { document } = text
  const isContent = (t: TokenIndex) => content.some(([first, last]) => first <= t && t <= last)
  const isLoose = (t: TokenIndex) =>
    document.upos(t) === 'PUNCT' || (document.upos(t) === 'ADP' && document.head(t) > t && !isContent(document.head(t)))
  return cue.map(([from, to]) => {
    let [first, last] = [from, to]
    while (first < last && document.upos(first) === 'PUNCT') first++
    while (last > first && isLoose(last)) last--
    return [first, last]
  })
}

/** Relations of a phrase that may speak: a subject, an agent, an owner, a name after "according to". */
const SPEAKER = /^(?:nsubj|obl|nmod|root|obj|appos|parataxis|dep|conj)/
const BESIDE = /^(?:obl|advcl|advmod|parataxis|discourse|mark|cc|punct)/

/** Of phrases that hang on different words outside, the one that speaks, with its own clauses. */
function ownPhrase(text: StatementText, [from, to]: TokenRange): TokenRange {
  const { document } = text
  const isTop = (t: TokenIndex) => document.head(t) < from || document.head(t) > to
  const tops: TokenIndex[] = []
  for (let t = from; t <= to; t++) if (isTop(t) && document.upos(t) !== 'PUNCT') tops.push(t)
  const subject =
    tops.find((t) => document.deprel(t).startsWith('nsubj')) ?? tops.find((t) => SPEAKER.test(document.deprel(t)))
  let [first, last] = [from, to]
  if (subject === undefined || tops.length < 2) return [first, last]
  for (const top of tops) {
    if (top === subject || !BESIDE.test(document.deprel(top))) continue
    const [start, end] = document.subtree(top)
    const isAside = text.isTime(top) || (document.upos(start - 1) === 'PUNCT' && !document.xpos(start).startsWith('W'))
    if (document.xpos(start - 1).startsWith('W')) continue
    if (start > subject && end >= last && isAside) last = Math.max(subject, start - 1)
    else if (end < subject && start <= first) first = Math.min(subject, end + 1)
  }
  return [first, last]
}

/** Brackets and quotation marks belong to the phrase that they open or close. */
const OPENING = /^["“”‘'’`([]/

/** The pieces of a content: whole clauses and quotations, without what only says when, where and to whom it was said. */
export function settleContent(text: StatementText, attribution: Attribution): TokenRange[] {
  const kept = new Set<TokenIndex>()
  for (const [first, last] of attribution.content)
    for (let t = first; t <= last; t++) if (!text.isDateline(t)) kept.add(t)
  keepToNounClause(text, attribution, kept)
  completeClause(text, attribution, kept)
  dropAgent(text, attribution, kept)
  dropCircumstances(text, attribution, kept)
  dropNextReport(text, attribution, kept)
  completeQuotations(text, attribution, kept)
  return piecesOf(text, kept)
}

/** "Her promise to cut rents won the ward": of a noun's clause the content is that and no more. */
function keepToNounClause({ document }: StatementText, { anchor }: Attribution, kept: Set<TokenIndex>): void {
  if (document.upos(anchor) !== 'NOUN') return
  const clause = document
    .dependents(anchor)
    .find((t) => t > anchor && /^(?:acl|ccomp)$/.test(document.deprel(t)) && kept.has(t))
  if (clause === undefined) return
  const [first, last] = document.subtree(clause)
  for (const t of kept) if (t > last) kept.delete(t)
  for (let t = first; t <= last; t++) kept.add(t)
}

/** Tokens that the model may leave out at a clause's ends. */
const MAX_LEFT_OUT = 3

/** "expects prices to fall by | June": of a clause of which nearly all is content all is. */
function completeClause(
  { document }: StatementText,
  { anchor, source, cue }: Attribution,
  kept: Set<TokenIndex>,
): void {
  for (const clause of document.dependents(anchor)) {
    if (!CLAUSE.test(document.deprel(clause)) || !kept.has(clause)) continue
    const [first, last] = document.subtree(clause)
    if ([...source, ...cue].some(([from, to]) => from <= last && first <= to)) continue
    const missing: TokenIndex[] = []
    for (let t = first; t <= last; t++) if (!kept.has(t)) missing.push(t)
    if (missing.length <= MAX_LEFT_OUT && missing.length * 2 < last - first) for (const t of missing) kept.add(t)
  }
}

/** "was accused of fraud by his driver": a by-phrase is the source. "was told that": the subject is the hearer. */
function dropAgent({ document }: StatementText, { anchor }: Attribution, kept: Set<TokenIndex>): void {
  const children = document.dependents(anchor)
  const isTold =
    HEARER_VERBS.has(document.lemma(anchor)) &&
    children.some((t) => /^[cx]comp$/.test(document.deprel(t)) && kept.has(t))
  for (const child of children) {
    const relation = document.deprel(child)
    if (relation !== 'obl:agent' && !(relation === 'nsubj:pass' && isTold && !isLoneIt(document, child))) continue
    const [first, last] = document.subtree(child)
    for (let t = first; t <= last; t++) kept.delete(t)
  }
}

/** Relations by which a phrase says when, where, how or to whom something is said. */
const CIRCUMSTANCE = /^(?:obl|advmod|iobj|nsubj|expl|discourse)(?::|$)/
const CLAUSE = /^(?:ccomp|xcomp|parataxis|csubj)(?::|$)/

/** "said on Tuesday that", "told Marta Quill that", "It is feared that": what stands between the verb and its clause. */
function dropCircumstances(text: StatementText, { anchor }: Attribution, kept: Set<TokenIndex>): void {
  const { document } = text
  if (document.upos(anchor) !== 'VERB') return
  const children = document.dependents(anchor)
  const hasObject = children.some((t) => t > anchor && document.deprel(t) === 'obj' && kept.has(t))
  const clause = children.find((t) => kept.has(t) && CLAUSE.test(document.deprel(t)))
  if (clause === undefined) {
    if (!hasObject) dropBeforeThat(text, anchor, kept)
    return
  }
  const toHearer = document.deprel(clause) === 'ccomp' && HEARER_VERBS.has(document.lemma(anchor))
  if (hasObject && !toHearer) return
  const that = document.dependents(clause).find((t) => document.deprel(t) === 'mark' && document.lower(t) === 'that')
  const clauseFirst = that ?? document.subtree(clause)[0]
  if (that !== undefined) for (let t = anchor + 1; t < that; t++) kept.delete(t)
  for (const child of children) {
    const relation = document.deprel(child)
    if (!CIRCUMSTANCE.test(relation) && !(relation === 'obj' && toHearer)) continue
    const [first, last] = document.subtree(child)
    if (relation === 'iobj' && !toHearer) continue
    const isBetween = first > anchor && last < clauseFirst && document.xpos(child) !== 'WRB'
    const isExpletive = first === last && relation !== 'nsubj' && document.lower(first) === 'it'
    if (relation.startsWith('nsubj') ? isLoneIt(document, child) : isBetween || isExpletive)
      for (let t = first; t <= last; t++) kept.delete(t)
  }
}

const isLoneIt = (document: Document, token: TokenIndex) =>
  document.lower(token) === 'it' && document.subtree(token)[0] === document.subtree(token)[1]

/** "wrote in a letter that": the tree may give the clause to the letter. */
function dropBeforeThat({ document }: StatementText, anchor: TokenIndex, kept: Set<TokenIndex>): void {
  for (const child of document.dependents(anchor)) {
    if (child < anchor || !/^(?:obl|advmod)(?::|$)/.test(document.deprel(child))) continue
    const [first, last] = document.subtree(child)
    for (let that = first; that <= last; that++) {
      if (document.lower(that) !== 'that' || document.deprel(that) !== 'mark' || !kept.has(that)) continue
      for (let t = first; t < that; t++) kept.delete(t)
      return
    }
  }
}

/**
 * What the reporter or the next report adds: ", but he sat out the match" after a clause that is told, and "and warned that
 * …" with a verb that reports in the tense of the first.
 */
function dropNextReport(text: StatementText, { anchor }: Attribution, kept: Set<TokenIndex>): void {
  const { document } = text
  const tokens = [...kept].filter((t) => t > anchor).sort((a, b) => a - b)
  const end = tokens.find(
    (t) =>
      !text.isQuoted(t) && (turnsBack(text, t) || reportsNext(text, t, anchor) || opensAside(text, t, tokens.at(-1)!)),
  )
  if (end === undefined || end - anchor < MIN_CLAUSE) return
  const [, ceiling] = document.sentenceTokens(document.sentenceOf(anchor))
  for (const t of tokens) if (t >= end && t < ceiling) kept.delete(t)
}

/** Tokens from a cue to what may follow a clause. */
const MIN_CLAUSE = 3

/** ", but he": the comma, "but" and a subject. */
function turnsBack(text: StatementText, t: TokenIndex): boolean {
  const { document } = text
  if (document.word(t) !== ',' || document.lower(t + 1) !== 'but' || text.isQuoted(t + 2)) return false
  for (let next = t + 2; next <= t + 5; next++) if (/^nsubj/.test(relationAt(text, next))) return true
  return false
}

/** "— the third in a year": a dash and a phrase without a verb, up to the end. */
function opensAside({ document }: StatementText, t: TokenIndex, last: TokenIndex): boolean {
  if (!/^(?:—|–|--)$/.test(document.word(t)) || last - t > MAX_ASIDE) return false
  for (let next = t + 1; next <= last; next++) {
    if (/^(?:VERB|AUX)$/.test(document.upos(next)) || /^(?:—|–|--)$/.test(document.word(next))) return false
  }
  return true
}

/** Tokens of such a phrase at most. */
const MAX_ASIDE = 15

const relationAt = ({ document }: StatementText, t: TokenIndex) => (t < document.tokenCount ? document.deprel(t) : '')

/** "and warned that": a conjunction and a verb of the lexicon in the form of the anchor, with words of its own to report. */
function reportsNext({ document }: StatementText, t: TokenIndex, anchor: TokenIndex): boolean {
  if (document.upos(t) !== 'CCONJ') return false
  const verb = document.upos(t + 1) === 'ADV' ? t + 2 : t + 1
  if (verb >= document.tokenCount || document.upos(verb) !== 'VERB' || !CUE_VERBS.has(document.lemma(verb)))
    return false
  if (!/^VB[DZ]$/.test(document.xpos(verb)) || document.xpos(verb) !== document.xpos(anchor)) return false
  return document.dependents(verb).some((c) => c > verb && /^(?:ccomp|xcomp|obj)/.test(document.deprel(c)))
}

/** A longer one is nobody's speech in a report; bounds the work on text without closing marks. */
const MAX_QUOTATION = 2000

/** A quotation of which half or more is content is all content, its marks too, but for a cue or source inside. */
function completeQuotations(text: StatementText, { source, cue }: Attribution, kept: Set<TokenIndex>): void {
  const credit = new Set<TokenIndex>()
  for (const [first, last] of [...source, ...cue]) for (let t = first; t <= last; t++) credit.add(t)
  const quotations = new Set(Array.from(kept, (t) => text.quotationOf(t)))
  for (const quotation of quotations) {
    if (quotation < 0) continue
    const [first, last] = text.quotationTokens(quotation)
    if (last - first > MAX_QUOTATION) continue
    const inside = (t: TokenIndex) => text.quotationOf(t) === quotation && !credit.has(t)
    let [all, content] = [0, 0]
    for (let t = first; t <= last; t++) {
      if (!inside(t)) continue
      all++
      if (kept.has(t)) content++
    }
    if (content * 2 >= all || startsAt(text, first, kept))
      for (let t = first; t <= last; t++) if (inside(t)) kept.add(t)
  }
}

/** A quotation that runs on over paragraphs, of which the model reads one at a time. */
function startsAt({ document }: StatementText, first: TokenIndex, kept: ReadonlySet<TokenIndex>): boolean {
  const end = Math.min(document.tokenCount, first + MAX_QUOTATION)
  for (let t = first; t < end && (kept.has(t) || document.upos(t) === 'PUNCT'); t++) {
    const gap = document.text.slice(document.end(t), document.start(t + 1))
    if (gap.includes('\n')) return true
  }
  return false
}

/** Runs of tokens, over a mark that is left out between two of them, without marks at their ends that belong to the sentence. */
function piecesOf(text: StatementText, kept: ReadonlySet<TokenIndex>): TokenRange[] {
  const tokens = [...kept].sort((a, b) => a - b)
  const pieces: [first: TokenIndex, last: TokenIndex][] = []
  for (const t of tokens) {
    const piece = pieces.at(-1)
    if (piece && piece[1] === t - 1) piece[1] = t
    else pieces.push([t, t])
  }
  return pieces
    .map((piece) => trimmed(text, piece))
    .filter(([first, last]) => first <= last && hasWord(text, first, last))
}

function trimmed(text: StatementText, [from, to]: TokenRange): TokenRange {
  const isMark = (t: TokenIndex) => !text.isQuoted(t) && /^[.,;:!?—–-]+$/.test(text.document.word(t))
  let [first, last] = [from, to]
  while (first <= last && isMark(first)) first++
  while (last > first && isMark(last) && !/^[!?]/.test(text.document.word(last))) last--
  return [first, last]
}

function hasWord({ document }: StatementText, first: TokenIndex, last: TokenIndex): boolean {
  for (let t = first; t <= last; t++) if (document.upos(t) !== 'PUNCT') return true
  return false
}
