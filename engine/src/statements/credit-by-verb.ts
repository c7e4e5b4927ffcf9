/** Verbs that report: those of the lexicon, and any verb beside a quotation that is set off from it. */
import type { TokenIndex } from '../language/document.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { creditByPassive } from './credit-by-passive.ts'
import { CLAIM_NOUNS, CUE_VERBS, type CuePattern, PARTICLES, REJECTING_VERBS } from './cues.ts'
import { edgeOf, isAfterQuotation, joinSides, medialContent, trailed } from './find-attribution.ts'
import { type Complement, contentAfter, contentBefore } from './find-content.ts'
import { phraseStartingAt } from './find-phrases.ts'
import { type FoundSource, findSource, readCue } from './find-source.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** Words between a reporting verb and the colon of its paragraph: "said in a letter to members:". */
const MAX_BEFORE_COLON = 20

export function creditByVerb(
  text: StatementText,
  verb: TokenIndex,
  bounds: TokenRange,
  earlier: TokenRange | null,
): Credit | null {
  const known = CUE_VERBS.get(text.document.lemma(verb))
  if (!known && !isNearQuotation(text, verb)) return null
  if (isAttributive(text, verb) || citesInAside(text, verb, bounds[1])) return null
  const cue = readCue(text, verb, bounds[0])
  if (cue.passive) return known ? creditByPassive(text, cue, bounds, known) : null
  const found = findSource(text, cue, bounds, earlier)
  return known ? knownVerbCredit(text, cue, bounds, found, known) : quotingCredit(text, cue, bounds, found)
}

function knownVerbCredit(
  text: StatementText,
  cue: VerbGroup,
  bounds: TokenRange,
  found: FoundSource,
  pattern: CuePattern,
): Credit | null {
  const { source } = found
  const cited = source && citedWithin(text, source)
  const edge = edgeOf(cue, found)
  const right = (found.inverted && source ? source[1] : verbEnd(text, cue.verb)) + 1
  const after =
    contentAfter(text, cue.verb, right, bounds[1], pattern) ??
    (pattern.clause ? quotationBelow(text, right, bounds[1]) : null)
  const before = trailed(text, cue, found, bounds, after)
  if (cue.infinitive && !before && !/^(?:that|quotation|wh)$/.test(after?.kind ?? '')) return null
  const content = medialContent(text, cue, found, bounds) ?? joinSides(text, edge, before, after)
  if (content.length === 0 || (!source && !before)) return null
  return {
    cue: [[firstOfCue(text, cue), cue.verb]],
    source: cited?.cited ?? source,
    antecedent: found.antecedent,
    content,
    hearer: after?.hearer ?? null,
    relay: cited?.citer ?? null,
    denies: (pattern.denies || rejectsClaim(text, cue)) && !cue.negated,
  }
}

/**
 * "“Never,” he mocked", "she shot back, “Never”": beside a quotation that is set off by a comma or colon, any verb with
 * a subject says it.
 */
function quotingCredit(text: StatementText, cue: VerbGroup, bounds: TokenRange, found: FoundSource): Credit | null {
  const { document } = text
  const { source } = found
  if (!source || found.relative || cue.infinitive) return null
  const edge = edgeOf(cue, found)
  const before =
    isAfterQuotation(text, edge) && endsInPunctuation(text, edge) ? contentBefore(text, edge - 1, bounds[0]) : null
  const from = (found.inverted ? source[1] : cue.verb) + 1
  const after = setOffQuotation(text, from, bounds[1])
  const content = [...(before ? [before] : []), ...(after ? [after] : [])]
  const adjacent = before ? edge === Math.min(source[0], cue.first) || found.inverted : true
  if (content.length === 0 || !adjacent || document.upos(source[0]) === 'NUM') return null
  return { ...PLAIN_CREDIT, cue: [[firstOfCue(text, cue), cue.verb]], source, content }
}

/** The mark that closes a quotation stands after a comma or the mark of a question, not after a bare word. */
function endsInPunctuation(text: StatementText, edge: TokenIndex): boolean {
  const last = text.isQuoted(edge - 1) ? edge - 1 : edge - 2
  return /^[,?!—–-]$/.test(text.document.word(last - 1))
}

/** A spoken quotation after a comma or colon, within a few words and no other verb. */
function setOffQuotation(text: StatementText, from: TokenIndex, ceiling: TokenIndex): TokenRange | null {
  const { document } = text
  for (let t = from; t <= Math.min(ceiling, from + 5); t++) {
    if (text.isQuoted(t)) {
      const spoken = /^[,:]$/.test(document.word(t - 1)) && text.isSpeech(text.quotationOf(t))
      return spoken ? text.quotationTokens(text.quotationOf(t)) : null
    }
    if (document.upos(t) === 'VERB' || document.upos(t) === 'AUX') return null
  }
  return null
}

/** Tokens within which a quotation lies beside its verb, subject between. */
const NEAR_QUOTATION = 8

function isNearQuotation(text: StatementText, verb: TokenIndex): boolean {
  for (let distance = 1; distance <= NEAR_QUOTATION; distance++) {
    if (text.isQuoted(verb - distance) || text.isQuoted(verb + distance)) return true
  }
  return false
}

/** The particle of a verb, where no object of a preposition follows it: "pointed out that". */
function verbEnd({ document }: StatementText, verb: TokenIndex): TokenIndex {
  if (!PARTICLES.has(document.lower(verb + 1))) return verb
  const next = document.upos(verb + 2)
  return next === 'PUNCT' || next === 'SCONJ' || document.lower(verb + 2) === 'that' ? verb + 1 : verb
}

/** A paragraph that ends in a colon gives its speaker the quotation that opens the next. */
function quotationBelow(text: StatementText, from: TokenIndex, ceiling: TokenIndex): Complement | null {
  const { document } = text
  if (document.word(ceiling) !== ':' || ceiling - from > MAX_BEFORE_COLON || !text.isQuoted(ceiling + 1)) return null
  return { kind: 'quotation', range: text.quotationTokens(text.quotationOf(ceiling + 1)), hearer: null }
}

/** "The Post, citing officials, reported": what follows is reported by the other verb. */
function citesInAside(text: StatementText, verb: TokenIndex, ceiling: TokenIndex): boolean {
  const { document } = text
  if (!/^(?:citing|quoting)$/.test(document.lower(verb)) || document.word(verb - 1) !== ',') return false
  const cited = phraseStartingAt(text, verb + 1, ceiling)
  return cited !== null && document.word(cited[1] + 1) === ',' && /^(?:VERB|AUX)$/.test(document.upos(cited[1] + 2))
}

/** "State television, citing two officials, reported": the words are the officials', on the word of the television. */
function citedWithin(text: StatementText, [first, last]: TokenRange): { cited: TokenRange; citer: TokenRange } | null {
  const { document } = text
  for (let t = first + 1; t < last; t++) {
    if (!/^(?:citing|quoting)$/.test(document.lower(t)) || document.word(t - 1) !== ',') continue
    const cited = phraseStartingAt(text, t + 1, last)
    return cited && { cited: [cited[0], last], citer: [first, t - 2] }
  }
  return null
}

/** "the proposed deal", "a report published by": a participle that belongs to a noun reports nothing. */
function isAttributive(text: StatementText, verb: TokenIndex): boolean {
  const { document } = text
  return /^(?:DET|ADJ)$/.test(document.upos(verb - 1)) && /^(?:NOUN|PROPN|ADJ)$/.test(document.upos(verb + 1))
}

function firstOfCue(text: StatementText, cue: VerbGroup): TokenIndex {
  return text.document.lower(cue.first) === 'to' && cue.first < cue.verb ? cue.first + 1 : cue.first
}

/** "rejected the claim that the dam had failed" denies that it had. */
function rejectsClaim({ document }: StatementText, { verb }: VerbGroup): boolean {
  if (!REJECTING_VERBS.has(document.lemma(verb))) return false
  for (let t = verb + 1; t <= verb + 4; t++) if (CLAIM_NOUNS.has(document.lemma(t))) return true
  return false
}
