/** Who is credited: the source phrase of a verb that reports. */
import { nounPhrase, subjectOf } from '../language/clauses.ts'
import type { TokenIndex } from '../language/document.ts'
import { readVerbGroup, type VerbGroup } from '../language/verb-group.ts'
import { CARRYING_PARTICIPLES, QUOTING_VERBS } from './cues.ts'
import { phraseEndingAt, phraseStartingAt } from './find-phrases.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** Relative pronouns of people and bodies. */
const RELATIVE = /^(?:who|which|whose|whom)$/

export interface FoundSource {
  readonly source: TokenRange | null
  /** The subject stands after the verb: said Ada Lind. */
  readonly inverted: boolean
  /** Taken over from an earlier cue of the sentence: "… and expressed". */
  readonly shared: boolean
  /** The verb is in a relative clause, "…, who said"; the source is the pronoun. */
  readonly relative: boolean
  /** What the relative pronoun takes up. */
  readonly antecedent: TokenRange | null
}

const NONE: FoundSource = { source: null, inverted: false, shared: false, relative: false, antecedent: null }

export function readCue(text: StatementText, verb: TokenIndex, floor: TokenIndex): VerbGroup {
  return readVerbGroup(text.document, verb, floor, (token) => text.isTime(token))
}

/**
 * The subject of a reporting verb within tokens `bounds`; `earlier` is the source of the cue before it. Which phrase it
 * is, its neighbours tell better than the tree; how far that phrase goes, the tree.
 */
export function findSource(
  text: StatementText,
  cue: VerbGroup,
  bounds: TokenRange,
  earlier: TokenRange | null,
): FoundSource {
  const found = sourceByNeighbours(text, cue, bounds, earlier)
  if (found.shared || found.relative) return found
  const phrase = subjectPhrase(text, cue, bounds)
  if (found.source) return phrase && contains(phrase, found.source) ? { ...found, source: phrase } : found
  const source = phrase ?? subjectWithRelative(text, cue.first - 1, bounds[0])
  if (source) return { ...found, source, inverted: source[0] > cue.verb }
  return earlier && cue.first > bounds[0] ? { ...found, source: earlier, shared: true } : found
}

const contains = (outer: TokenRange, inner: TokenRange) => outer[0] <= inner[0] && outer[1] >= inner[1]

/** Longest source taken from the tree: 99 % of those in PolNeAR (train) have at most 18 words; with marks, some more. */
const MAX_SOURCE = 30

/** The noun phrase of the verb's own subject, as the tree has it, all of it inside or outside quotation marks. */
function subjectPhrase(text: StatementText, cue: VerbGroup, [floor, ceiling]: TokenRange): TokenRange | null {
  const { document } = text
  const subject = subjectOf(document, cue.verb)
  if (!subject?.own || document.deprel(cue.verb).startsWith('acl')) return null
  const [first, last] = nounPhrase(document, subject.token)
  if (first < floor || last > ceiling || last - first > MAX_SOURCE) return null
  if (subject.token < cue.first ? last >= cue.first : first <= cue.verb) return null
  for (let t = first; t <= last; t++) if (text.isQuoted(t) !== text.isQuoted(subject.token)) return null
  return [first, last]
}

function sourceByNeighbours(
  text: StatementText,
  cue: VerbGroup,
  [floor, ceiling]: TokenRange,
  earlier: TokenRange | null,
): FoundSource {
  const { document } = text
  const before = cue.first - 1
  if (cue.infinitive || (cue.gerund && carriesOn(text, cue, before))) {
    return { ...NONE, source: earlier ?? sharedSubject(text, cue, floor), shared: true }
  }
  const direct = phraseEndingAt(text, before, floor)
  if (direct) return { ...NONE, source: direct }
  if (before > floor && document.upos(before) === 'CCONJ') {
    return { ...NONE, source: earlier ?? sharedSubject(text, cue, floor), shared: true }
  }
  if (before >= floor && /^(?:who|which|that)$/.test(document.lower(before))) {
    return { ...NONE, source: [before, before], antecedent: antecedent(text, before, floor), relative: true }
  }
  const overAside =
    before > floor && document.word(before) === ',' && !text.isQuoted(before)
      ? subjectBeforeAside(text, before, floor)
      : null
  if (overAside) return { ...NONE, source: overAside }
  const inverted = invertedSubject(text, cue, ceiling)
  if (inverted) return { ...NONE, source: inverted, inverted: true }
  return NONE
}

/** The subject of the verb on which this one hangs, "wants to say", else the first of the sentence. */
function sharedSubject(text: StatementText, cue: VerbGroup, floor: TokenIndex): TokenRange | null {
  const subject = subjectOf(text.document, cue.verb)
  if (subject && !subject.own) {
    const [first, last] = nounPhrase(text.document, subject.token)
    if (first >= floor && last < cue.first && !text.isQuoted(first)) return [first, last]
  }
  return mainSubject(text, floor, cue.first)
}

/** ", adding that" and "by saying": the speaker is the subject of the sentence. */
function carriesOn({ document }: StatementText, cue: VerbGroup, before: TokenIndex): boolean {
  if (document.upos(before) === 'ADP' || document.upos(before) === 'SCONJ') return true
  return CARRYING_PARTICIPLES.has(document.lower(cue.verb)) && /^[,–—-]$/.test(document.word(before))
}

/** said Ada Lind: the subject after its verb, where a quotation or comma stands before the verb. */
function invertedSubject(text: StatementText, cue: VerbGroup, ceiling: TokenIndex): TokenRange | null {
  const { document } = text
  const before = document.word(cue.first - 1)
  const afterWords = /^[,—–]$/.test(before) && QUOTING_VERBS.has(document.lemma(cue.verb))
  if (!text.isQuoted(cue.first - 1) && !afterWords) return null
  if (cue.first !== cue.verb || !/^(?:DET|PROPN|NOUN|ADJ|PRON|NUM)$/.test(document.upos(cue.verb + 1))) return null
  const phrase = phraseStartingAt(text, cue.verb + 1, ceiling)
  return phrase && [phrase[0], appositionEnd(text, phrase[1], ceiling)]
}

/** Longest aside after an inverted subject, in tokens. */
const MAX_ASIDE = 25

/** said Ada Lind, the mayor of Orby: the last token of the asides after a subject, which end with the sentence or at a quotation. */
function appositionEnd(text: StatementText, last: TokenIndex, ceiling: TokenIndex): TokenIndex {
  const { document } = text
  if (document.word(last + 1) !== ',' || text.isQuoted(last + 2) || !opensAside(text, last + 2)) return last
  if (!/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON|ADV)$/.test(document.upos(last + 2))) return last
  for (let t = last + 2; t <= Math.min(ceiling, last + MAX_ASIDE); t++) {
    if (/^[.;:!?]$/.test(document.word(t))) return t - 1
    if (text.isQuoted(t)) return document.word(t - 1) === ',' ? t - 2 : t - 1
    if (document.word(t) === ',' && CARRYING_PARTICIPLES.has(document.lower(t + 1))) return t - 1
  }
  return last
}

/**
 * "Lind, 52, the mayor of Orby, said", "Varga, who met the envoy because …, told": the phrase before the asides that
 * end at the comma `comma`, with them.
 */
function subjectBeforeAside(text: StatementText, comma: TokenIndex, floor: TokenIndex): TokenRange | null {
  const { document } = text
  let subject: TokenRange | null = null
  let clause = false
  for (let t = comma - 1; t > floor && comma - t < 40; t--) {
    if (/^(?:;|:|—|–|--)$/.test(document.word(t)) || text.isQuoted(t)) break
    if (/^(?:that|because|while|if)$/.test(document.lower(t)) && !subject) clause = true
    if (RELATIVE.test(document.lower(t))) clause = false
    if (document.word(t) !== ',' || clause) continue
    const phrase = opensAside(text, t + 1) ? phraseEndingAt(text, t - 1, floor) : null
    if (!phrase) return subject
    subject = [phrase[0], comma - 1]
    if (RELATIVE.test(document.lower(t + 1))) break
  }
  return subject
}

/** "a rescue worker who declined to be named told": the phrase and the relative clause that ends at `last`. */
function subjectWithRelative(text: StatementText, last: TokenIndex, floor: TokenIndex): TokenRange | null {
  const { document } = text
  if (last <= floor || document.upos(last) !== 'VERB') return null
  for (let t = last - 1; t > floor && last - t < 16; t--) {
    if (text.isQuoted(t) || document.upos(t) === 'PUNCT') return null
    if (document.lower(t) !== 'who') continue
    const phrase = phraseEndingAt(text, t - 1, floor)
    return phrase && [phrase[0], last]
  }
  return null
}

function opensAside({ document }: StatementText, at: TokenIndex): boolean {
  if (/^(?:who|which|whose|a|an|the|whom|his|her|its|their)$/.test(document.lower(at))) return true
  if (document.upos(at) === 'VERB') return document.lower(at).endsWith('ing') || document.upos(at + 1) === 'ADP'
  return /^(?:PROPN|NOUN|ADJ|NUM|ADP|SCONJ)$/.test(document.upos(at))
}

/** The phrase that a relative pronoun takes up. */
function antecedent(text: StatementText, pronoun: TokenIndex, floor: TokenIndex): TokenRange | null {
  const end = text.document.word(pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1
  return phraseEndingAt(text, end, floor)
}

/** The first subject of the sentence before a token, as the parse has it. */
export function mainSubject(text: StatementText, floor: TokenIndex, until: TokenIndex): TokenRange | null {
  const { document } = text
  for (let t = floor; t < until; t++) {
    if (!/^nsubj/.test(document.deprel(t)) || text.isQuoted(t)) continue
    const [first, last] = nounPhrase(document, t)
    return first >= floor && last < until ? [first, last] : null
  }
  return null
}
