/** What is credited: the content after or before a reporting verb. */
import type { TokenIndex } from '../language/document.ts'
import { CARRYING_PARTICIPLES, CUE_VERBS, type CuePattern } from './cues.ts'
import { phraseStartingAt } from './find-phrases.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

export type ComplementKind = 'quotation' | 'that' | 'wh' | 'infinitive' | 'clause' | 'phrase'

export interface Complement {
  readonly kind: ComplementKind
  readonly range: TokenRange
  /** Whom the words are addressed to. */
  readonly hearer: TokenRange | null
}

const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who', 'which'])
/** Prepositions that bring in what is spoken of; others only say where and when. */
const TOPIC_PREPOSITIONS = new Set(['about', 'of', 'for', 'against'])
/** Tokens from a verb to the "that" or quotation that opens its content. */
const MAX_GAP = 18

/** The content that follows a verb, up to `ceiling`; null where nothing of a kind that the verb takes follows. */
export function contentAfter(
  text: StatementText,
  verb: TokenIndex,
  from: TokenIndex,
  ceiling: TokenIndex,
  pattern: CuePattern,
): Complement | null {
  const { document } = text
  let at = from
  let hearer: TokenRange | null = null
  if (pattern.hearer) {
    const to = document.lower(at) === 'to' && document.upos(at + 1) !== 'VERB' ? at + 1 : at
    const phrase = phraseStartingAt(text, to, ceiling)
    if (phrase && !text.isQuoted(phrase[0]) && complementFollows(text, phrase[1] + 1, ceiling)) {
      hearer = phrase
      at = phrase[1] + 1
    }
  }
  const opened = pattern.clause ? openingWithin(text, at, ceiling) : null
  at = opened ?? skipAdverbials(text, at, ceiling, pattern.clause)
  if (at > ceiling) return null
  const kind = complementKind(text, at, ceiling)
  if (!kind || !takes(pattern, kind, hearer !== null)) return null
  const last =
    kind === 'quotation'
      ? quotationEnd(text, at, ceiling)
      : complementEnd(text, verb, kind, [at, clauseEnd(text, verb, at, ceiling)])
  return last >= at ? { kind, range: [at, last], hearer } : null
}

/** How the tree attaches a complement to its verb. A that-clause runs on past marks more often than a tree has it. */
const COMPLEMENT_RELATIONS: Partial<Record<ComplementKind, RegExp>> = {
  infinitive: /^(?:xcomp|ccomp)$/,
  phrase: /^(?:obj|obl)$/,
  wh: /^(?:ccomp|obj)$/,
}

/** The last token of a complement: where the tree ends it at a mark, else where its clause does. */
function complementEnd(
  text: StatementText,
  verb: TokenIndex,
  kind: ComplementKind,
  [at, last]: TokenRange,
): TokenIndex {
  const { document } = text
  const relation = COMPLEMENT_RELATIONS[kind]
  if (!relation) return last
  for (const token of document.dependents(verb)) {
    const [first, end] = document.subtree(token)
    if (!relation.test(document.deprel(token)) || first > at + 2 || end <= at + 2) continue
    return end < last && document.upos(end + 1) === 'PUNCT' ? trimEnd(text, at, end) : last
  }
  return last
}

function takes(pattern: CuePattern, kind: ComplementKind, toHearer: boolean): boolean {
  if (kind === 'phrase') return pattern.topic && !toHearer
  if (kind === 'infinitive') return pattern.infinitive || (pattern.hearer && toHearer)
  return kind === 'quotation' ? pattern.clause || pattern.topic : pattern.clause || (kind === 'clause' && pattern.topic)
}

/** Whether, after a possible hearer, words follow that can be what was said. */
function complementFollows(text: StatementText, at: TokenIndex, ceiling: TokenIndex): boolean {
  const { document } = text
  if (at > ceiling) return false
  if (text.isQuoted(at) || document.lower(at) === 'that' || WH.has(document.lower(at)) || document.lower(at) === 'to')
    return true
  if (/^[,:]$/.test(document.word(at)) || document.upos(at) === 'ADP' || text.isTime(at))
    return openingWithin(text, at, ceiling) !== null
  return /^(?:PRON|DET|PROPN)$/.test(document.upos(at)) && complementKind(text, at, ceiling) === 'clause'
}

/** A "that" or an opening quotation mark soon after the verb, with no other verb between. */
function openingWithin(text: StatementText, from: TokenIndex, ceiling: TokenIndex): TokenIndex | null {
  const { document } = text
  const startsClause = /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(document.upos(from)) && !text.isTime(from)
  for (let t = from; t <= Math.min(ceiling, from + MAX_GAP); t++) {
    if (text.isQuoted(t)) return t === from || (!startsClause && text.isSpeech(text.quotationOf(t))) ? t : null
    if (document.lower(t) === 'that' && (t === from || document.upos(t) === 'SCONJ' || document.word(t - 1) === ','))
      return t
    if (document.upos(t) === 'VERB' || (document.upos(t) === 'AUX' && t > from)) return null
    if (document.upos(t) === 'PRON' && t > from) return null
  }
  return null
}

/** Past time expressions, adverbs and a colon: "said on Monday again: …". */
function skipAdverbials(text: StatementText, from: TokenIndex, ceiling: TokenIndex, afterSaying: boolean): TokenIndex {
  const { document } = text
  let at = from
  while (at <= ceiling) {
    if (text.isTime(at)) at++
    else if (document.upos(at) === 'ADP' && text.isTime(at + 1)) at++
    else if (afterSaying && document.upos(at) === 'ADV' && !text.isQuoted(at) && document.upos(at + 1) !== 'ADJ') at++
    else if (document.word(at) === ':') at++
    else break
  }
  return at
}

function complementKind(text: StatementText, at: TokenIndex, ceiling: TokenIndex): ComplementKind | null {
  const { document } = text
  const lower = document.lower(at)
  if (text.isQuoted(at)) return 'quotation'
  if (lower === 'that' && document.upos(at + 1) !== 'AUX') return 'that'
  if (WH.has(lower)) return 'wh'
  if (lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(document.upos(at + 1))) return 'infinitive'
  const tag = document.upos(at)
  if (tag === 'PUNCT' || tag === 'CCONJ' || (tag === 'ADP' && !TOPIC_PREPOSITIONS.has(lower))) return null
  return hasFiniteVerb(text, at, ceiling) && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|SYM)$/.test(tag) ? 'clause' : 'phrase'
}

/** A verb with its subject soon after `at`: a bare clause, not an object. */
function hasFiniteVerb(text: StatementText, at: TokenIndex, ceiling: TokenIndex): boolean {
  const { document } = text
  for (let t = at; t <= Math.min(ceiling, at + 25); t++) {
    if (/^[,;]$/.test(document.word(t)) && !text.isQuoted(t)) return false
    const tag = document.upos(t)
    if (document.lower(t) === 'to' && document.upos(t + 1) === 'VERB') return false
    if (/^(?:who|which|that)$/.test(document.lower(t)) && t > at) return false
    if ((tag === 'AUX' || tag === 'VERB') && t > at && !document.lower(t).endsWith('ing'))
      return tag === 'AUX' || document.upos(t - 1) !== 'ADP'
  }
  return false
}

/** A quotation's last token; words that go on after a quotation which is no sentence belong to the content too. */
function quotationEnd(text: StatementText, at: TokenIndex, ceiling: TokenIndex): TokenIndex {
  const quotation = text.quotationOf(at)
  const last = text.quotationTokens(quotation)[1]
  if (last >= ceiling || /^[.,?!…]/.test(text.document.word(last - 1)) || text.document.upos(last + 1) === 'PUNCT')
    return last
  return clauseEnd(text, at, last + 1, ceiling)
}

/** Where the clause that begins at `from` stops being what `verb` reports. */
export function clauseEnd(text: StatementText, verb: TokenIndex, from: TokenIndex, ceiling: TokenIndex): TokenIndex {
  for (let t = from; t <= ceiling; t++) {
    if (!text.isQuoted(t) && t > from && stopsContent(text, t, verb, ceiling)) return trimEnd(text, from, t - 1)
  }
  return trimEnd(text, from, ceiling)
}

function stopsContent(text: StatementText, t: TokenIndex, verb: TokenIndex, ceiling: TokenIndex): boolean {
  const { document } = text
  const word = document.word(t)
  if (word === ';' || word === '—' || word === '–' || word === '--') return true
  if (document.upos(t) === 'CCONJ') return startsReport(text, t + 1, ceiling, verb) || takesUpSpeaker(text, t + 1)
  if (word !== ',') return false
  const next = document.lower(t + 1)
  if (next === 'according' || CARRYING_PARTICIPLES.has(next)) return true
  if (document.upos(t + 1) === 'CCONJ')
    return (
      (next === 'but' && !text.isQuoted(t + 2) && hasFiniteVerb(text, t + 2, ceiling)) ||
      startsReport(text, t + 2, ceiling, verb)
    )
  return (
    takesUpSpeaker(text, t + 1) ||
    next === 'while' ||
    next === 'whereas' ||
    (next === 'with' && hasGerund(text, t + 2, ceiling)) ||
    closesRelative(text, t, verb)
  )
}

/** ", and he accused", ", she added": a pronoun with a verb that reports begins the next report. */
function takesUpSpeaker({ document }: StatementText, at: TokenIndex): boolean {
  if (!/^(?:he|she|they)$/.test(document.lower(at)) || document.upos(at + 1) !== 'VERB') return false
  return CUE_VERBS.has(document.lemma(at + 1)) && document.lower(at + 1) !== document.lemma(at + 1)
}

/**
 * A verb that reports, with its subject left out, beside `verb`: "praised the crews and accused …". One with an
 * auxiliary where `verb` has none goes on inside the content: "said that he had asked and had offered".
 */
function startsReport(text: StatementText, at: TokenIndex, ceiling: TokenIndex, verb: TokenIndex): boolean {
  const { document } = text
  let auxiliary = false
  for (let t = at; t <= Math.min(ceiling, at + 3); t++) {
    const tag = document.upos(t)
    if (tag === 'VERB') {
      const finite = !document.lower(t).endsWith('ing') && document.lower(t) !== document.lemma(t)
      return finite && CUE_VERBS.has(document.lemma(t)) && (!auxiliary || document.upos(verb - 1) === 'AUX')
    }
    if (tag === 'AUX') auxiliary = true
    else if (tag !== 'ADV' && tag !== 'PART') return false
  }
  return false
}

function hasGerund(text: StatementText, at: TokenIndex, ceiling: TokenIndex): boolean {
  for (let t = at; t <= Math.min(ceiling, at + 8); t++)
    if (text.document.upos(t) === 'VERB') return text.document.lower(t).endsWith('ing')
  return false
}

/** The comma that closes "…, who said X, …". */
function closesRelative(text: StatementText, comma: TokenIndex, verb: TokenIndex): boolean {
  const { document } = text
  for (let t = verb - 1; t > verb - 5 && t > 0; t--) {
    if (/^(?:who|which)$/.test(document.lower(t)))
      return document.word(t - 1) === ',' && /^(?:VERB|AUX)$/.test(document.upos(comma + 1))
  }
  return false
}

function trimEnd(text: StatementText, first: TokenIndex, last: TokenIndex): TokenIndex {
  let end = last
  while (end > first && !text.isQuoted(end) && /^[.,;:!?—–-]+$/.test(text.document.word(end))) end--
  return end
}

/**
 * The content that precedes an attribution ("…, officials said"): from the start of the sentence, or of the quotation
 * that ends there. `before` is the last token before the attribution.
 */
export function contentBefore(text: StatementText, before: TokenIndex, floor: TokenIndex): TokenRange | null {
  const { document } = text
  if (before < floor) return null
  const quoted = text.quotationOf(before)
  if (quoted >= 0 || text.quotationOf(before - 1) >= 0) {
    const quotation = quoted >= 0 ? quoted : text.quotationOf(before - 1)
    const [first, last] = text.quotationTokens(quotation)
    return [leadIn(text, first, floor), last]
  }
  if (!/^[,—–]$/.test(document.word(before)) || before - floor < 2) return null
  return hasClause(text, floor, before) ? [floor, before - 1] : null
}

/** Unquoted words that the quotation completes: 'The plan is "dead," she said'. */
function leadIn(text: StatementText, quotationFirst: TokenIndex, floor: TokenIndex): TokenIndex {
  const { document } = text
  if (quotationFirst <= floor) return quotationFirst
  if (/^[,:]$/.test(document.word(quotationFirst - 1)) || text.isQuoted(quotationFirst - 1)) return quotationFirst
  return hasClause(text, floor, quotationFirst) ? floor : quotationFirst
}

/** Tenses; a past tense is easily taken for a participle, so those count. */
const FINITE = /^VB[DNPZ]$/

function hasClause(text: StatementText, from: TokenIndex, end: TokenIndex): boolean {
  const { document } = text
  if (document.upos(from) === 'SCONJ' && document.lower(from) !== 'that') return false
  for (let t = from; t < end; t++) {
    if (/^nsubj/.test(document.deprel(t)) || document.upos(t) === 'AUX' || FINITE.test(document.xpos(t))) return true
  }
  return false
}
