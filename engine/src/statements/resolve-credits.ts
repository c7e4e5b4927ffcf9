/** Credits → statements of the contract: speaker, hearer, chain, manner, date, denial and hedging. */
import type { CharOffset, EntityType, Manner, Span, Statement, TimeMention } from '../contract/types.ts'
import type { ReportEntity } from '../names/entity.ts'
import { findAgency } from '../names/gazetteer/lookups.ts'
import { HEDGES, RELAYING_NOUNS } from './cues.ts'
import type { Credit } from './find-credits.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

export interface Hop {
  readonly name: string
  readonly entity: string | null
  readonly spans: Span[]
}

export interface ResolveContext {
  readonly text: StatementText
  readonly entities: readonly ReportEntity[]
  /** The agency that the whole report is credited to, by its dateline or closing line. */
  readonly wire: Hop | null
  /** Who publishes the report: no hop of its own chain. */
  readonly outlet: string | null
}

/** Where a mention of an entity begins. */
interface MentionAt {
  readonly id: string
  readonly start: CharOffset
}

interface Context extends ResolveContext {
  readonly types: ReadonlyMap<string, EntityType>
  readonly mentionsByEnd: ReadonlyMap<CharOffset, readonly MentionAt[]>
}

export function resolveCredits(found: readonly Credit[], given: ResolveContext): Statement[] {
  const types = new Map(given.entities.map(({ id, type }) => [id, type]))
  const context = { ...given, types, mentionsByEnd: indexMentions(given.entities) }
  const credits = withoutCreditsOfSources(found)
  const speakers = namedSpeakers(credits, context)
  const outer = enclosingCredits(credits)
  const statements = credits.map((credit, index): Statement => {
    const { document } = context.text
    const range = ([first, last]: TokenRange): Span => document.span(first, last)
    return {
      id: `s${index + 1}`,
      source: credit.source ? [range(credit.source)] : [],
      cue: credit.cue.map(range),
      content: inOrder(credit.content).map(range),
      speaker: speakers[index]!,
      manner: mannerOf(context.text, credit.content),
      to: entityOf(context, credit.hearer),
      via: chainOf(credits, index, outer[index]!, speakers, context),
      date: dateOf(credit, context),
      denied: credit.denies,
      hedged: isHedged(context.text, credit),
      doubt: null,
    }
  })
  return carryOn(credits, statements, context.text)
}

function indexMentions(entities: readonly ReportEntity[]): Map<CharOffset, MentionAt[]> {
  const byEnd = new Map<CharOffset, MentionAt[]>()
  for (const { id, mentions } of entities) {
    for (const { span } of mentions) byEnd.set(span[1], [...(byEnd.get(span[1]) ?? []), { id, start: span[0] }])
  }
  return byEnd
}

/**
 * The entity behind each source. A lone "he" or "she" that the names stage left open is the person heard last: a running
 * speaker keeps the floor until another is named.
 */
function namedSpeakers(credits: readonly Credit[], context: Context): (string | null)[] {
  const speakers: (string | null)[] = []
  let floor: { speaker: string; at: number } | null = null
  for (const { source, antecedent, cue } of credits) {
    let speaker = entityOf(context, antecedent ?? source)
    const at = cue[0]![0]
    if (!speaker && source && floor && at - floor.at < MAX_FLOOR && isPersonalPronoun(context, source))
      speaker = floor.speaker
    if (speaker && context.types.get(speaker) === 'person') floor = { speaker, at }
    else if (source && !isPersonalPronoun(context, source)) floor = null
    speakers.push(speaker)
  }
  return speakers
}

/** Tokens for which a speaker who is not named again keeps the floor: two paragraphs of news. */
const MAX_FLOOR = 120

function isPersonalPronoun({ text }: Context, [first, last]: TokenRange): boolean {
  return first === last && /^(?:he|she)$/.test(text.document.lower(first))
}

/** "an official who asked not to be named said": what is told of a source is no statement of its own. */
function withoutCreditsOfSources(credits: readonly Credit[]): Credit[] {
  const sources = credits.flatMap(({ source }) => (source ? [source] : [])).sort((a, b) => a[0] - b[0])
  let at = 0
  let reach = -1
  const inSource = new Set<Credit>()
  for (const credit of [...credits].sort((a, b) => a.cue[0]![0] - b.cue[0]![0])) {
    const cue = credit.cue[0]![0]
    while (at < sources.length && sources[at]![0] <= cue) reach = Math.max(reach, sources[at++]![1])
    if (reach >= cue) inSource.add(credit)
  }
  return credits.filter((credit) => !inSource.has(credit))
}

/** Words and verbs by which a sentence goes on with the speaker and the relay of the one before it. */
const GOING_ON = new Set('further furthermore moreover also additionally'.split(' '))
const ADDING = new Set(['add', 'continue'])

/**
 * A speaker whose words an agency was quoting is still heard through it where the text says that it goes on: "Further,
 * the minister said", "He added". Likewise a saying without a day of its own to the same hearer is of the same day.
 */
function carryOn(credits: readonly Credit[], statements: readonly Statement[], text: StatementText): Statement[] {
  const last = new Map<string, Statement>()
  return statements.map((statement, index) => {
    const { speaker, to } = statement
    if (!speaker) return statement
    const before = last.get(speaker)
    const toSameHearer = to && last.get(`${speaker} ${to}`)
    let carried = statement
    if (before && statement.via.length === 0 && goesOn(credits[index]!, text)) carried = { ...carried, via: before.via }
    if (toSameHearer && !statement.date) carried = { ...carried, date: toSameHearer.date }
    last.set(speaker, carried)
    if (to) last.set(`${speaker} ${to}`, carried)
    return carried
  })
}

function goesOn({ cue }: Credit, text: StatementText): boolean {
  const { document } = text
  const [first, verb] = cue[0]!
  if (ADDING.has(document.lemma(verb))) return true
  for (let t = text.sentenceAround(first)[0]; t <= verb; t++) if (GOING_ON.has(document.lower(t))) return true
  return false
}

function inOrder(ranges: readonly TokenRange[]): TokenRange[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0])
  return sorted.filter((range, i) => i === 0 || range[0] > sorted[i - 1]![1])
}

/**
 * The entity that a phrase names: that of the mention which ends with the phrase's head ("President Ada Lind | of Orby"),
 * or which reaches over it ("the Bank of Orby").
 */
function entityOf({ text, mentionsByEnd }: Context, phrase: TokenRange | null): string | null {
  if (!phrase) return null
  const { document } = text
  const head = document.end(headEnd(text, phrase))
  const [start, end] = document.span(...phrase)
  const ending = [...(mentionsByEnd.get(head) ?? []), ...(mentionsByEnd.get(end) ?? [])]
  let best: MentionAt | null = null
  for (const mention of ending) {
    if (mention.start >= start && mention.start < head && (!best || mention.start < best.start)) best = mention
  }
  return best?.id ?? null
}

/** The last token of a phrase's head: before its first preposition, comma or conjunction. */
function headEnd({ document }: StatementText, [first, last]: TokenRange): number {
  for (let t = first + 1; t <= last; t++) {
    if (/^(?:ADP|SCONJ|CCONJ)$/.test(document.upos(t)) || document.word(t) === ',') return t - 1
  }
  return last
}

/** Share of quoted characters at which a content counts as direct, and under which as indirect (contract: "nearly all"). */
const DIRECT_SHARE = 0.9
const INDIRECT_SHARE = 0.02

function mannerOf(text: StatementText, content: readonly TokenRange[]): Manner {
  let quoted = 0
  let all = 0
  for (const [first, last] of content) {
    for (let t = first; t <= last; t++) {
      const length = text.document.end(t) - text.document.start(t)
      all += length
      if (text.isQuoted(t)) quoted += length
    }
  }
  const share = all > 0 ? quoted / all : 0
  if (share >= DIRECT_SHARE) return 'direct'
  return share <= INDIRECT_SHARE ? 'indirect' : 'mixed'
}

/** Who stands between the report and the speaker, nearest the report first. */
function chainOf(
  credits: readonly Credit[],
  index: number,
  enclosing: readonly number[],
  speakers: readonly (string | null)[],
  context: Context,
): Hop[] {
  const credit = credits[index]!
  const hops: Hop[] = context.wire ? [context.wire] : []
  for (const outer of enclosing) {
    const { source, relay } = credits[outer]!
    if (relay) hops.push(hopOf(context, relay, entityOf(context, relay)))
    const oneself = speakers[outer] ? speakers[outer] === speakers[index] : source?.[0] === credit.source?.[0]
    if (source && !oneself) hops.push(hopOf(context, source, speakers[outer] ?? null))
  }
  if (credit.relay) hops.push(hopOf(context, credit.relay, entityOf(context, credit.relay)))
  if (credit.hearer && isMedium(context, credit.hearer)) {
    hops.push(hopOf(context, credit.hearer, entityOf(context, credit.hearer)))
  }
  return hops.filter(
    (hop, i) => !isOutlet(context.outlet, hop.name) && hops.findIndex((other) => other.name === hop.name) === i,
  )
}

/** Deeper nesting than any report has; bounds the work on text made to nest. */
const MAX_NESTING = 8

/** For each credit those whose content its cue lies in, outermost first: they only pass it on. One sweep over the text. */
function enclosingCredits(credits: readonly Credit[]): number[][] {
  const contents = credits
    .flatMap(({ content }, index) => content.map(([first, last]) => ({ first, last, index })))
    .sort((a, b) => a.first - b.first || b.last - a.last)
  const order = [...credits.keys()].sort((a, b) => credits[a]!.cue[0]![0] - credits[b]!.cue[0]![0])
  const found: number[][] = credits.map(() => [])
  let next = 0
  let open: typeof contents = []
  for (const index of order) {
    const [first, last] = credits[index]!.cue[0]!
    while (next < contents.length && contents[next]!.first <= first) open.push(contents[next++]!)
    open = open.filter((content) => content.last >= first).slice(-MAX_NESTING)
    found[index] = open
      .filter((content) => content.last >= last && content.index !== index)
      .map((content) => content.index)
  }
  return found
}

function hopOf(context: Context, phrase: TokenRange, entity: string | null): Hop {
  const { document } = context.text
  const inside = entity ?? lastEntityIn(context, phrase)
  const name =
    context.entities.find(({ id }) => id === inside)?.name ??
    document.text.slice(document.start(phrase[0]), document.end(phrase[1]))
  return { name, entity: inside, spans: [document.span(phrase[0], phrase[1])] }
}

/** "a report by news agency Sputnik": the organisation that a relaying phrase ends in. */
function lastEntityIn({ text, types, mentionsByEnd }: Context, phrase: TokenRange): string | null {
  const [start, end] = text.document.span(...phrase)
  const ending = mentionsByEnd.get(end) ?? []
  return ending.find((mention) => mention.start >= start && types.get(mention.id) === 'organization')?.id ?? null
}

/** Whether a hop is the publisher itself: "Halyard" for "Halyard News Agency". */
function isOutlet(outlet: string | null, name: string): boolean {
  if (!outlet) return false
  const [own, hop] = [outlet, name].map((words) => ` ${words.toLowerCase().replace(/^the /, '')} `)
  return own!.includes(hop!) || hop!.includes(own!)
}

/** A hearer that publishes what it hears: an outlet by its name, or "the newspaper". */
function isMedium({ text, outlet }: Context, [first, last]: TokenRange): boolean {
  const { document } = text
  const name = document.text.slice(document.start(first), document.end(last))
  if (isOutlet(outlet, name) || findAgency(name)) return true
  for (let t = first; t <= last; t++) {
    if (RELAYING_NOUNS.has(document.lower(t)) && document.lower(t) !== 'media' && document.lower(t) !== 'press')
      return true
  }
  return false
}

/** The time of the cue's clause: next to the verb, with no comma between but the source's own, or at the sentence's start. */
function dateOf(credit: Credit, { text }: Context): string | null {
  const { document } = text
  const verb = credit.cue[0]![1]
  const [first, last] = text.sentenceAround(verb)
  const inContent = (at: number) =>
    credit.content.some(([start, end]) => at >= document.start(start) && at < document.end(end))
  let best: { value: string; distance: number } | null = null
  for (const { span, type, value } of timesWithin(text, [document.start(first), document.end(last)])) {
    if (inContent(span[0]) || !(type === 'DATE' || type === 'TIME') || !/^\d{4}/.test(value)) continue
    const at = document.tokenAt(span[0])
    const distance = Math.abs(at - verb)
    const near = at - first <= MAX_OPENING || (distance <= MAX_DISTANCE && !isParted(text, credit, at, verb))
    if (near && (!best || distance < best.distance)) best = { value, distance }
  }
  return best?.value ?? null
}

/** Tokens from a sentence's start to a time that sets its scene ("On Tuesday, …"), and from a verb to a time of its own. */
const MAX_OPENING = 3
const MAX_DISTANCE = 15

function isParted({ document }: StatementText, { source }: Credit, a: number, b: number): boolean {
  for (let t = Math.min(a, b) + 1; t < Math.max(a, b); t++) {
    const inSource = source && t >= source[0] && t <= source[1] + 1
    if (document.word(t) === ',' && !inSource) return true
  }
  return false
}

/** The times between two offsets; they are sorted, so the first is found by halves. */
function timesWithin({ times }: StatementText, [start, end]: Span): TimeMention[] {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.span[0] < start) low = middle + 1
    else high = middle
  }
  let stop = low
  while (stop < times.length && times[stop]!.span[1] <= end) stop++
  return times.slice(low, stop)
}

function isHedged(text: StatementText, credit: Credit): boolean {
  const { document } = text
  const [first, last] = credit.cue[0]!
  for (let t = first - 2; t <= last + 1; t++) if (HEDGES.has(document.lower(t))) return true
  return false
}
