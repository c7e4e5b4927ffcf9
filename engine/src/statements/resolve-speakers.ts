/** The entity behind a source or hearer. */
import type { CharOffset, Span } from '../contract/types.ts'
import type { ReportEntity } from '../names/entity.ts'
import type { Credit } from './credit.ts'
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

/** What resolving looks up: entities by id, and mentions by where they end. */
export interface Context extends ResolveContext {
  readonly known: ReadonlyMap<string, ReportEntity>
  readonly mentionsByEnd: ReadonlyMap<CharOffset, readonly MentionAt[]>
}

export function openContext(given: ResolveContext): Context {
  const known = new Map(given.entities.map((entity) => [entity.id, entity]))
  return { ...given, known, mentionsByEnd: indexMentions(given.entities) }
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
export function namedSpeakers(credits: readonly Credit[], context: Context): (string | null)[] {
  const speakers: (string | null)[] = []
  let floor: { speaker: string; at: number } | null = null
  for (const { source, antecedent, cue } of credits) {
    let speaker = entityOf(context, antecedent ?? source)
    const at = cue[0]![0]
    const pronoun = source && personalPronoun(context, source)
    const mayBeFloor = floor && at - floor.at < MAX_FLOOR && pronoun && fits(context, pronoun, floor.speaker)
    if (!speaker && floor && mayBeFloor) speaker = floor.speaker
    if (speaker && context.known.get(speaker)?.type === 'person') floor = { speaker, at }
    else if (source && !pronoun) floor = null
    speakers.push(speaker)
  }
  return speakers
}

/** Tokens for which a speaker who is not named again keeps the floor: two paragraphs of news. */
const MAX_FLOOR = 120

/** "he" or "she", '' for any other phrase. */
function personalPronoun({ text }: Context, [first, last]: TokenRange): string {
  const word = text.document.lower(first)
  return first === last && (word === 'he' || word === 'she') ? word : ''
}

function fits({ known }: Context, pronoun: string, speaker: string): boolean {
  const gender = known.get(speaker)?.gender
  return gender === undefined || (gender === 'f') === (pronoun === 'she')
}

/**
 * The entity that a phrase names: that of the mention which ends with the phrase's head ("President Ada Lind | of Orby"),
 * or which reaches over it ("the Bank of Orby").
 */
export function entityOf({ text, mentionsByEnd }: Context, phrase: TokenRange | null): string | null {
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
