/**
 * Phrases beside a credit that say by whom its words reached the report: an outlet that was told them, quotes them, carried
 * them or has seen the document; whoever an outlet cites; a lawyer who speaks for his client.
 */
import type { CharOffset } from '../contract/types.ts'
import type { TokenIndex } from '../language/document.ts'
import { readVerbGroup } from '../language/verb-group.ts'
import { describedKind } from '../names/gazetteer/lookups.ts'
import type { Credit } from './credit.ts'
import { CUE_VERBS } from './cues.ts'
import { phraseEndingAt, phraseStartingAt } from './find-phrases.ts'
import { isMedium, mediumIn } from './is-medium.ts'
import {
  DOCUMENT_NOUNS,
  HAVING_SEEN,
  MOUTHPIECES,
  PASSING_ON,
  TELLING_TO,
  TELLING_VERBS,
  WORDS_GIVEN,
  WORDS_TO_HEARER,
} from './relay-words.ts'
import { type Context, entityOf, headEnd } from './resolve-speakers.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

export interface RelayedCredit extends Credit {
  /** Who passes on what the source says, nearest the report first. */
  readonly relays: readonly TokenRange[]
}

interface Relay {
  readonly phrase: TokenRange
  /** The phrase is whom the words were said to: "in an interview with the Herald". */
  readonly hears: boolean
}

/** Credits beside a relaying phrase that are looked at on either side of it; bounds the work on text made to have many. */
const MAX_NEIGHBOURS = 8

/**
 * Each credit with who relays it, in the order of the credits. Of an outlet that cites somebody, the one cited is the source.
 * @param enclosing for each credit those whose content it lies in
 */
export function withRelays(
  credits: readonly Credit[],
  enclosing: readonly (readonly number[])[],
  context: Context,
): RelayedCredit[] {
  const { text } = context
  const found = credits.map((credit): RelayedCredit => {
    const own = withoutReason(credit, context)
    return { ...own, relays: own.relay ? [own.relay] : [] }
  })
  const order = [...credits.keys()].sort((a, b) => cueOf(credits[a]!) - cueOf(credits[b]!))
  let first = 0
  while (first < order.length) {
    const sentence = text.sentenceAround(cueOf(credits[order[first]!]!))
    let next = first + 1
    while (next < order.length && cueOf(credits[order[next]!]!) <= sentence[1]) next++
    relaySentence(found, order.slice(first, next), sentence, enclosing, context)
    first = next
  }
  const firstBody = firstBodyIn(context)
  return found.map((credit) => withHearer(credit, firstBody, context))
}

const cueOf = ({ cue }: Credit): TokenIndex => cue[0]![0]

/**
 * Credits without those of "citing" where an outlet's own verb is beside it: "the dam had burst, the Herald reported, citing
 * officials" credits the officials once.
 */
export function withoutCiting(credits: readonly Credit[], text: StatementText): Credit[] {
  const { document } = text
  const order = [...credits].sort((a, b) => cueOf(a) - cueOf(b))
  const citing = new Set(
    order.filter((credit, i) => {
      const at = cueOf(credit)
      if (!isCiting(text, at)) return false
      const beside = [order[i - 1], order[i + 1]].filter((other) => other !== undefined)
      return beside.some(
        (other) => isOutletOf(text, other) && document.sentenceOf(cueOf(other)) === document.sentenceOf(at),
      )
    }),
  )
  return credits.filter((credit) => !citing.has(credit))
}

const isCiting = ({ document }: StatementText, t: TokenIndex) => /^(?:citing|quoting)$/.test(document.lower(t))

/** Whether a credit's source is an outlet, or reports as one does. */
const isOutletOf = (text: StatementText, { source, cue }: Credit) =>
  source !== null && (isMedium(text, source) || text.document.lemma(cue[0]![1]) === 'report')

/** Gives the credits of a sentence (`members`, in the order of their cues) its relaying phrases. */
function relaySentence(
  found: RelayedCredit[],
  members: readonly number[],
  [first, last]: TokenRange,
  enclosing: readonly (readonly number[])[],
  context: Context,
): void {
  for (let t = first; t <= last; t++) {
    const cited = isCiting(context.text, t) ? citedAt(context, t, last) : null
    const relay = cited ? null : relayAt(context.text, t, [first, last])
    if (!cited && !relay) continue
    const near = nearest(found, members, t, enclosing, cited !== null)
    if (cited) {
      const index = near.at(0)
      const credit = index === undefined ? null : cite(found[index]!, t, cited, context)
      if (credit) found[index!] = credit
    }
    if (relay) for (const index of near) found[index] = relayed(found[index]!, relay)
  }
}

function relayed(credit: RelayedCredit, { phrase, hears }: Relay): RelayedCredit {
  const hearer = credit.hearer ?? (hears ? phrase : null)
  const { relays } = credit
  // "In a broadcast monitored by the BBC, Sana quoted him": who passes on the agency's words is nearer the report.
  const isOuter = !hears && relays.length > 0 && phrase[0] < relays[0]![0]
  return { ...credit, hearer, relays: isOuter ? [phrase, ...relays] : [...relays, phrase] }
}

/**
 * The credits that a phrase at token `t` belongs to: that with the nearest cue of those in whose clause it stands; of a
 * phrase that opens the sentence, all of these.
 */
function nearest(
  found: readonly RelayedCredit[],
  members: readonly number[],
  t: TokenIndex,
  enclosing: readonly (readonly number[])[],
  cites: boolean,
): number[] {
  const inClause = (index: number) =>
    (!isContent(found[index]!, t) || (cites && opensContent(found[index]!, t))) &&
    enclosing[index]!.every((outer) => isContent(found[outer]!, t))
  const after = members.findIndex((index) => cueOf(found[index]!) > t)
  const split = after < 0 ? members.length : after
  const before = members.slice(Math.max(0, split - MAX_NEIGHBOURS), split).filter(inClause)
  const later = members.slice(split, split + MAX_NEIGHBOURS).filter(inClause)
  if (before.length === 0) return later
  const [left, right] = [before.at(-1)!, later[0]]
  const isLeft = right === undefined || t - cueOf(found[left]!) <= cueOf(found[right]!) - t
  return [isLeft ? left : right]
}

const isContent = ({ content }: Credit, t: TokenIndex) => content.some(([first, last]) => first <= t && t <= last)

/** "Tass reported, | citing the ministry, that …": taken for the first words of the content. */
const opensContent = ({ content }: Credit, t: TokenIndex) => content.some(([first]) => first === t)

/** The relaying phrase whose first word is at token `t`: a participle, a noun or verb with "to" or "with", "through". */
function relayAt(text: StatementText, t: TokenIndex, bounds: TokenRange): Relay | null {
  const { document } = text
  if (text.isQuoted(t)) return null
  const next = document.lower(t + 1)
  const lemma = document.lemma(t)
  if (document.lower(t) === 'through' || document.lower(t) === 'via') return mouthpieceAt(text, t, bounds)
  if (/^(?:by|in|on)$/.test(next) && PASSING_ON.has(lemma))
    return hasWordsBefore(text, t, bounds[0]) ? mediumAt(text, t + 2, bounds) : null
  if (WORDS_TO_HEARER.has(lemma)) return hearingMedium(text, afterTime(text, t + 1), bounds, /^(?:to|with)$/)
  if (document.lower(t) === 'speaking') return hearingMedium(text, t + 1, bounds, /^(?:to|with)$/)
  if (TELLING_TO.has(lemma))
    return next === 'on' ? mediumAt(text, t + 2, bounds) : hearingMedium(text, t + 1, bounds, /^to$/)
  return HAVING_SEEN.has(lemma) ? seenAt(text, t, bounds) : null
}

function mediumAt(text: StatementText, first: TokenIndex, [, ceiling]: TokenRange): Relay | null {
  const phrase = phraseStartingAt(text, first, ceiling)
  const medium = phrase && mediumIn(text, phrase)
  return medium && { phrase: medium, hears: false }
}

function hearingMedium(text: StatementText, at: TokenIndex, bounds: TokenRange, link: RegExp): Relay | null {
  const medium = link.test(text.document.lower(at)) ? mediumAt(text, at + 1, bounds) : null
  return medium && { ...medium, hears: true }
}

/** "an interview on Monday with": where a time has gone by. */
function afterTime(text: StatementText, t: TokenIndex): TokenIndex {
  let at = /^(?:on|in|at)$/.test(text.document.lower(t)) && text.isTime(t + 1) ? t + 1 : t
  while (text.isTime(at)) at++
  return at
}

/** "a transcript of the hearing obtained by", "diplomats quoted by": whether what is passed on is words. */
function hasWordsBefore({ document }: StatementText, participle: TokenIndex, floor: TokenIndex): boolean {
  if (/^(?:quote|cite)$/.test(document.lemma(participle))) return document.lower(participle + 2) !== 'as'
  for (let t = participle - 1; t >= floor && participle - t <= 8; t--) {
    if (WORDS_GIVEN.has(document.lemma(t))) return true
    if (document.word(t) === ',' && t < participle - 1) return false
  }
  return false
}

/** "the Herald has seen a letter in which": the outlet of an active verb of having. */
function seenAt(text: StatementText, verb: TokenIndex, [floor, ceiling]: TokenRange): Relay | null {
  const { document } = text
  if (document.upos(verb) !== 'VERB') return null
  const object = phraseStartingAt(text, verb + 1, ceiling)
  if (!object || !WORDS_GIVEN.has(document.lemma(headEnd(text, object)))) return null
  const opens = `${document.lower(object[1] + 1)} ${document.lower(object[1] + 2)}`
  if (!/^(?:in which|saying |showing |that |where )/.test(opens)) return null
  const group = readVerbGroup(document, verb, floor, (token) => text.isTime(token))
  const phrase = group.passive ? null : phraseEndingAt(text, group.first - 1, floor)
  return phrase && isMedium(text, phrase) ? { phrase, hears: false } : null
}

/** "said through her lawyer", "speaking through a spokesman". */
function mouthpieceAt(text: StatementText, t: TokenIndex, [, ceiling]: TokenRange): Relay | null {
  const { document } = text
  const before = document.lemma(t - 1)
  const isSaid = [CUE_VERBS, WORDS_GIVEN, PASSING_ON].some((known) => known.has(before)) || before === 'speak'
  if (!isSaid) return null
  const phrase = phraseStartingAt(text, t + 1, ceiling)
  return phrase && MOUTHPIECES.has(document.lemma(headEnd(text, phrase))) ? { phrase, hears: false } : null
}

/** Words of a cited phrase after its noun: "two people | familiar with the matter". */
const MAX_TAIL = 10

/** Whoever is cited after "citing" or "quoting"; null where it is a reason: "citing bad weather". */
function citedAt(context: Context, citing: TokenIndex, ceiling: TokenIndex): TokenRange | null {
  const { document } = context.text
  const phrase = phraseStartingAt(context.text, citing + 1, ceiling)
  if (!phrase || !isVoice(context, phrase)) return null
  for (let t = phrase[1] + 1; t <= Math.min(ceiling, phrase[1] + MAX_TAIL); t++) {
    if (/^[,.]$/.test(document.word(t)) || document.lower(t) === 'that') return [phrase[0], t - 1]
    if (/^(?:VERB|AUX)$/.test(document.upos(t)) || context.text.isQuoted(t)) break
  }
  return phrase
}

/** Whether a phrase can speak: somebody, a body, an outlet, a document. */
function isVoice(context: Context, phrase: TokenRange): boolean {
  const { text, known } = context
  const { document } = text
  const entity = entityOf(context, phrase)
  if (entity && known.get(entity)?.type !== 'place') return true
  const head = headEnd(text, phrase)
  if (DOCUMENT_NOUNS.has(document.lemma(head)) || document.lemma(head) === 'source' || isMedium(text, phrase))
    return true
  return describedKind(document.word(head), document.lower(head), document.lower(head - 1)) !== undefined
}

/**
 * "The Herald, citing two officials, reported": the words are the officials', on the word of the Herald. Only outlets are
 * heard for others; anybody else cites what bears him out.
 */
function cite(credit: RelayedCredit, citing: TokenIndex, cited: TokenRange, { text }: Context): RelayedCredit | null {
  const { source, relays } = credit
  if (!source || source[0] === cited[0]) return null
  const citer: TokenRange = source[1] >= citing && source[0] < citing - 1 ? [source[0], citing - 2] : source
  if (!isMedium(text, citer) && text.document.lemma(credit.cue[0]![1]) !== 'report') return null
  const content = credit.content.map((range) => afterCited(text, range, cited)).filter(([first, last]) => first <= last)
  return content.length > 0 ? { ...credit, source: cited, content, relays: [citer, ...relays] } : null
}

/** A content that was taken to begin with the one cited, without him: "citing the ministry, that …". */
function afterCited({ document }: StatementText, [first, last]: TokenRange, cited: TokenRange): TokenRange {
  if (first < cited[0] - 1 || first > cited[1]) return [first, last]
  return [cited[1] + (document.word(cited[1] + 1) === ',' ? 2 : 1), last]
}

/** "The airline, citing bad weather, said": a reason is not who speaks. */
function withoutReason(credit: Credit, context: Context): Credit {
  const { source, relay } = credit
  if (!source || !relay || !isCiting(context.text, source[0] - 1)) return credit
  const isHeard = isVoice(context, source) && isMedium(context.text, relay)
  const isReporting = context.text.document.lemma(credit.cue[0]![1]) === 'report'
  return isHeard || isReporting ? credit : { ...credit, source: relay, relay: null }
}

/** An outlet that is told something passes it on; one that is told to do something does not. */
function withHearer(credit: RelayedCredit, firstBody: CharOffset, { text }: Context): RelayedCredit {
  const { document } = text
  const verb = credit.cue[0]![1]
  if (!TELLING_VERBS.has(document.lemma(verb))) return credit
  const hearer = credit.hearer ?? phraseAfter(text, credit, verb)
  const medium = hearer && mediumIn(text, hearer)
  if (!medium || isOrder(text, credit) || isAboutHearer(text, credit, hearer, firstBody)) return { ...credit, hearer }
  return { ...credit, hearer, relays: [...credit.relays, medium] }
}

function phraseAfter(text: StatementText, credit: Credit, verb: TokenIndex): TokenRange | null {
  const phrase = isContent(credit, verb + 1) ? null : phraseStartingAt(text, verb + 1, text.sentenceAround(verb)[1])
  return phrase && phrase[0] !== credit.source?.[0] ? phrase : null
}

function isOrder({ document }: StatementText, { content }: Credit): boolean {
  const first = content[0]?.[0] ?? 0
  return document.lower(first) === 'to' && /^(?:VERB|AUX|ADV)$/.test(document.upos(first + 1))
}

/** "Regulators told Channel 6 that its licence": "its" has nothing else in the text before it to stand for. */
function isAboutHearer(
  text: StatementText,
  { source, content }: Credit,
  hearer: TokenRange,
  firstBody: CharOffset,
): boolean {
  const { document } = text
  const first = content[0]?.[0] ?? 0
  const opening = document.lower(first) === 'that' ? first + 1 : first
  if (!source || first < hearer[0] || !/^its?$/.test(document.lower(opening))) return false
  return /^NNP?S$/.test(document.xpos(headEnd(text, source))) && firstBody >= document.start(hearer[0])
}

/** Where the report first mentions a body or place that "it" could stand for; the text's end where it does not. */
function firstBodyIn({ text, known }: Context): CharOffset {
  let first = text.document.text.length
  for (const { type, mentions } of known.values()) {
    if (type === 'organization' || type === 'place') first = Math.min(first, mentions[0]!.span[0])
  }
  return first
}
