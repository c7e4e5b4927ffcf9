/** Every place where a sentence credits somebody with words or thoughts: verbs, "according to", nouns. */
import type { Document, TokenIndex } from '../language/document.ts'
import { CARRYING_PARTICIPLES, CUE_NOUNS, CUE_VERBS, type CuePattern, PARTICLES, QUOTING_VERBS } from './cues.ts'
import { type Complement, type ComplementKind, clauseEnd, contentAfter, contentBefore } from './find-content.ts'
import { phraseEndingAt, phraseStartingAt } from './find-phrases.ts'
import { type FoundSource, findSource, mainSubject, readVerbGroup, type VerbCue } from './find-source.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** A credit as found, in tokens. */
export interface Credit {
  readonly cue: readonly TokenRange[]
  readonly source: TokenRange | null
  /** Whom the source stands for, where it is a relative pronoun. */
  readonly antecedent?: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly hearer: TokenRange | null
  /** Who quotes the speaker: "Sputnik quoted Macron as saying". */
  readonly relay: TokenRange | null
  readonly denies: boolean
}

/** Words between a reporting verb and the colon of its paragraph: "said in a letter to members:". */
const MAX_BEFORE_COLON = 20

const plain = { hearer: null, relay: null, denies: false }

/** The credits of a text in the order of their cues. */
export function findCredits(text: StatementText): Credit[] {
  const { document } = text
  const credits: Credit[] = []
  let earlier: { source: TokenRange | null; floor: TokenIndex } = { source: null, floor: -1 }
  for (let t = 0; t < document.tokenCount; t++) {
    if (text.isQuoted(t)) continue
    if (!mayCredit(document, t) || t <= lastCueToken(credits)) continue
    const bounds = text.sentenceAround(t)
    if (earlier.floor !== bounds[0]) earlier = { source: null, floor: bounds[0] }
    const credit = creditAt(text, t, bounds, earlier.source, credits)
    if (!credit) continue
    credits.push(credit)
    if (document.upos(t) === 'VERB') earlier = { source: credit.source, floor: bounds[0] }
  }
  return credits
}

/** "quoted … as saying" is one cue: its second part credits nobody again. */
function lastCueToken(credits: readonly Credit[]): TokenIndex {
  return credits.at(-1)?.cue.at(-1)?.[1] ?? -1
}

function mayCredit(document: Document, t: TokenIndex): boolean {
  const tag = document.upos(t)
  return tag === 'VERB' || tag === 'NOUN' || document.lower(t) === 'according' || document.word(t) === ':'
}

function creditAt(
  text: StatementText,
  t: TokenIndex,
  bounds: TokenRange,
  earlier: TokenRange | null,
  credits: readonly Credit[],
): Credit | null {
  if (text.document.word(t) === ':') return colonCredit(text, t, bounds, credits)
  if (text.document.lower(t) === 'according') return accordingTo(text, t, bounds)
  if (text.document.upos(t) === 'NOUN') return nounCredit(text, t, bounds)
  return quotedAs(text, t, bounds) ?? verbCredit(text, t, bounds, earlier)
}

/** "She addressed them again: “…”", "The mayor: “…”": a quotation after a colon that no verb has credited. */
function colonCredit(
  text: StatementText,
  colon: TokenIndex,
  [floor]: TokenRange,
  credits: readonly Credit[],
): Credit | null {
  if (!text.isQuoted(colon + 1) || !text.isSpeech(text.quotationOf(colon + 1))) return null
  const content = text.quotationTokens(text.quotationOf(colon + 1))
  const credited = credits
    .slice(-LOOK_BACK)
    .some((credit) => credit.content.some(([first, last]) => first <= content[0] && last >= content[0]))
  if (credited) return null
  const source =
    labelBefore(text, colon, floor) ?? mainSubject(text, floor, colon) ?? phraseEndingAt(text, colon - 1, floor)
  return source ? { ...plain, cue: [[colon, colon]], source, content: [content] } : null
}

/** Credits looked back at for one that has a quotation already. */
const LOOK_BACK = 8

/** "… - Northern Wire: “…”": a name alone before the colon. */
function labelBefore(text: StatementText, colon: TokenIndex, floor: TokenIndex): TokenRange | null {
  const phrase = phraseEndingAt(text, colon - 1, floor)
  if (!phrase || text.document.upos(phrase[1]) !== 'PROPN') return null
  return phrase[0] === floor || text.document.upos(phrase[0] - 1) === 'PUNCT' ? phrase : null
}

/** "According to officials, X" and "X, according to officials". */
function accordingTo(text: StatementText, at: TokenIndex, [floor, ceiling]: TokenRange): Credit | null {
  const { document } = text
  if (document.lower(at + 1) !== 'to') return null
  const source = longPhraseStartingAt(text, at + 2, ceiling)
  if (!source) return null
  const content: TokenRange[] = []
  const before =
    contentBefore(text, document.word(at - 1) === ',' ? at - 1 : at, floor) ??
    (at > floor + 2 ? ([floor, at - 1] as const) : null)
  if (before && at > floor) content.push(before)
  const comma = source[1] + 1
  if ((at === floor || document.word(at - 1) === ',') && document.word(comma) === ',' && comma < ceiling)
    content.push([comma + 1, withoutStop(text, comma + 1, ceiling)])
  return content.length > 0 ? { ...plain, cue: [[at, at + 1]], source, content } : null
}

/** A noun phrase with its of- and by-phrases: "a report by the news agency Sputnik". */
function longPhraseStartingAt(text: StatementText, first: TokenIndex, ceiling: TokenIndex): TokenRange | null {
  const { document } = text
  const phrase = phraseStartingAt(text, first, ceiling)
  if (!phrase) return null
  let last = phrase[1]
  while (/^(?:by|from|in|with|to|on)$/.test(document.lower(last + 1)) && last - first < 20) {
    const more = phraseStartingAt(text, last + 2, ceiling)
    if (!more || text.isTime(last + 2)) break
    last = more[1]
  }
  return [first, last]
}

/** "their predictions that …", "a claim by the ministry that …", "the decision to …". */
function nounCredit(text: StatementText, noun: TokenIndex, [floor, ceiling]: TokenRange): Credit | null {
  const { document } = text
  if (!CUE_NOUNS.has(document.lemma(noun))) return null
  let at = noun + 1
  let source: TokenRange | null = null
  if (/^(?:by|from|of)$/.test(document.lower(at))) {
    source = phraseStartingAt(text, at + 1, ceiling)
    if (source) at = source[1] + 1
  }
  source ??= owner(text, noun, floor)
  if (document.lower(at) !== 'that' && !(document.lower(at) === 'to' && document.upos(at + 1) === 'VERB')) return null
  source ??= mainSubject(text, floor, noun)
  if (!source && document.lower(at) === 'to') return null
  const complement = contentAfter(text, noun, at, ceiling, {
    clause: true,
    topic: false,
    infinitive: true,
    denies: false,
    hearer: false,
  })
  return complement ? { ...plain, cue: [[noun, noun]], source, content: [complement.range] } : null
}

/** "Moscow's claim", "their claim": the phrase in the genitive before a noun. */
function owner(text: StatementText, noun: TokenIndex, floor: TokenIndex): TokenRange | null {
  const { document } = text
  for (let t = noun - 1; t >= floor && noun - t < 5; t--) {
    if (document.upos(t) === 'PART') return phraseEndingAt(text, t - 1, floor)
    if (/^(?:his|her|their|its)$/.test(document.lower(t))) return [t, t]
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(document.upos(t))) return null
  }
  return null
}

/** "X quoted Y as saying …", "Y was quoted by X as saying …". */
function quotedAs(text: StatementText, verb: TokenIndex, [floor, ceiling]: TokenRange): Credit | null {
  const { document } = text
  if (!/^(?:quote|cite)$/.test(document.lemma(verb))) return null
  const saying = findSaying(text, verb, ceiling)
  if (saying < 0) return null
  const cue = readVerbGroup(text, verb, floor)
  const subject = findSource(text, cue, [floor, ceiling], null)
  const by = cue.passive ? byPhrase(text, verb, ceiling) : null
  const source = cue.passive ? subject.source : phraseStartingAt(text, verb + 1, saying)
  const relay = cue.passive ? by : subject.source
  const after = contentAfter(
    text,
    saying,
    saying + 1 + (by && by[0] > saying ? by[1] - saying : 0),
    ceiling,
    CUE_VERBS.get('say')!,
  )
  const leftEdge = Math.min(subject.source?.[0] ?? cue.group, cue.group) - 1
  const before = after ? null : contentBefore(text, leftEdge, floor)
  const content = after?.range ?? before
  return content
    ? {
        ...plain,
        cue: [
          [cue.group, verb],
          [saying - 1, saying],
        ],
        source,
        content: [content],
        relay,
      }
    : null
}

/** The "saying" of "quoted … as saying" within a dozen tokens, −1 if there is none. */
function findSaying(text: StatementText, verb: TokenIndex, ceiling: TokenIndex): TokenIndex {
  const { document } = text
  for (let t = verb + 1; t <= Math.min(ceiling, verb + 14); t++) {
    if (document.lower(t) === 'as' && document.lower(t + 1).endsWith('ing')) return t + 1
    if (text.isQuoted(t)) return -1
  }
  return -1
}

function byPhrase(text: StatementText, from: TokenIndex, ceiling: TokenIndex): TokenRange | null {
  for (let t = from + 1; t <= Math.min(ceiling, from + 12); t++) {
    if (text.document.lower(t) === 'by') return phraseStartingAt(text, t + 1, ceiling)
    if (text.isQuoted(t)) return null
  }
  return null
}

function verbCredit(
  text: StatementText,
  verb: TokenIndex,
  bounds: TokenRange,
  earlier: TokenRange | null,
): Credit | null {
  const known = CUE_VERBS.get(text.document.lemma(verb))
  if (!known && !isNearQuotation(text, verb)) return null
  if (isAttributive(text, verb) || citesInAside(text, verb, bounds[1])) return null
  const cue = readVerbGroup(text, verb, bounds[0])
  if (cue.passive) return known ? passiveCredit(text, cue, bounds, known) : null
  const found = findSource(text, cue, bounds, earlier)
  return known ? knownVerbCredit(text, cue, bounds, found, known) : quotingCredit(text, cue, bounds, found)
}

function knownVerbCredit(
  text: StatementText,
  cue: VerbCue,
  bounds: TokenRange,
  found: FoundSource,
  pattern: CuePattern,
): Credit | null {
  const { source } = found
  const cited = source && citedWithin(text, source)
  const edge = edgeOf(cue, found)
  const rightFrom = (found.inverted && source ? source[1] : verbEnd(text, cue.verb)) + 1
  const right = afterApposition(text, rightFrom, found.inverted, bounds[1])
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
    denies: pattern.denies && !isNegated(text, cue),
  }
}

/** Where an attribution begins: at its subject, or at the verb where the subject stands after it or elsewhere. */
function edgeOf(cue: VerbCue, { source, shared, inverted }: FoundSource): TokenIndex {
  return source && !shared && !inverted ? Math.min(source[0], cue.group) : cue.group
}

/** The words before an attribution, where they are what it reports. */
function trailed(
  text: StatementText,
  cue: VerbCue,
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
function medialContent(
  text: StatementText,
  cue: VerbCue,
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

/**
 * "“Never,” he mocked", "she shot back, “Never”": beside a quotation that is set off by a comma or colon, any verb with
 * a subject says it.
 */
function quotingCredit(text: StatementText, cue: VerbCue, bounds: TokenRange, found: FoundSource): Credit | null {
  const { document } = text
  const { source } = found
  if (!source || found.relative || cue.infinitive) return null
  const edge = edgeOf(cue, found)
  const before =
    isAfterQuotation(text, edge) && endsInPunctuation(text, edge) ? contentBefore(text, edge - 1, bounds[0]) : null
  const from = (found.inverted ? source[1] : cue.verb) + 1
  const after = setOffQuotation(text, from, bounds[1])
  const content = [...(before ? [before] : []), ...(after ? [after] : [])]
  const adjacent = before ? edge === Math.min(source[0], cue.group) || found.inverted : true
  if (content.length === 0 || !adjacent || document.upos(source[0]) === 'NUM') return null
  return { ...plain, cue: [[firstOfCue(text, cue), cue.verb]], source, content }
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

/** After an inverted subject its apposition is stepped over: said Ada Lind, the mayor, "…". */
function afterApposition(text: StatementText, from: TokenIndex, inverted: boolean, ceiling: TokenIndex): TokenIndex {
  const { document } = text
  if (!inverted || document.word(from) !== ',') return from
  for (let t = from + 1; t <= Math.min(ceiling, from + 20); t++) if (text.isQuoted(t)) return t
  return from
}

/** Whether what stands before the attribution is the words reported, and not a mere adverbial. */
function mayTrail(text: StatementText, edge: TokenIndex, after: ComplementKind | undefined): boolean {
  if (isAfterQuotation(text, edge)) return after !== 'that'
  return after === undefined || after === 'phrase'
}

function isAfterQuotation(text: StatementText, edge: TokenIndex): boolean {
  return text.isQuoted(edge - 1) || (/^[,—–]$/.test(text.document.word(edge - 1)) && text.isQuoted(edge - 2))
}

/** The words on both sides of an attribution; after a quotation, only another goes on with it. */
function joinSides(
  text: StatementText,
  edge: TokenIndex,
  before: TokenRange | null,
  after: Complement | null,
): TokenRange[] {
  if (!before) return after ? [after.range] : []
  const goesOn = after && (after.kind === 'quotation' || (!isAfterQuotation(text, edge) && after.kind !== 'phrase'))
  return goesOn ? [before, after.range] : [before]
}

function firstOfCue(text: StatementText, cue: VerbCue): TokenIndex {
  return text.document.lower(cue.group) === 'to' && cue.group < cue.verb ? cue.group + 1 : cue.group
}

function isNegated(text: StatementText, cue: VerbCue): boolean {
  for (let t = cue.group; t < cue.verb; t++) if (/^(?:n't|not|never)$/.test(text.document.lower(t))) return true
  return false
}

/** "X is expected to …", "was accused of … by Y": what the subject is said to be or do, on the word of a by-phrase or of nobody. */
function passiveCredit(
  text: StatementText,
  cue: VerbCue,
  [floor, ceiling]: TokenRange,
  pattern: CuePattern,
): Credit | null {
  const { document } = text
  const subject = findSource(text, cue, [floor, ceiling], null).source
  if (!subject) return null
  const source = byPhrase(text, cue.verb, ceiling)
  const from = source && source[0] <= cue.verb + 2 ? source[1] + 1 : cue.verb + 1
  const after = contentAfter(text, cue.verb, from, ceiling, {
    ...pattern,
    clause: true,
    infinitive: true,
    hearer: false,
  })
  const impersonal = document.lower(subject[0]) === 'it' && after?.kind === 'that'
  if (!source && (!after || after.kind === 'phrase')) return null
  const range = after?.range ?? null
  return {
    ...plain,
    cue: [[cue.group, cue.verb]],
    source,
    content: [...(impersonal ? [] : [subject]), ...(range ? [range] : [])],
    denies: pattern.denies,
  }
}

function withoutStop(text: StatementText, first: TokenIndex, last: TokenIndex): TokenIndex {
  return last > first && !text.isQuoted(last) && /^[.!?]+$/.test(text.document.word(last)) ? last - 1 : last
}
