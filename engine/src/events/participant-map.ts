/**
 * Which entity each token mentions: the longest mention where several cover a token. A demonym ("Kenyan troops") stands
 * for its country, as coders of political events have it, if the report names the country anywhere.
 */
import type { EntityType, TimeMention } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import type { MentionKind, ReportEntity } from '../names/entity.ts'
import { countryOfDemonym } from '../names/gazetteer/lookups.ts'

/** A mention in tokens, `last` included. */
export interface Participant {
  readonly entity: string
  readonly type: EntityType
  readonly kind: MentionKind
  /** A country: it stands for its government. */
  readonly country: boolean
  readonly first: TokenIndex
  readonly last: TokenIndex
}

export interface Participants {
  /** The mention that covers a token, or null. */
  at(token: TokenIndex): Participant | null
  /** Whether the token is in a time expression. */
  inTime(token: TokenIndex): boolean
}

export function mapParticipants(
  document: Document,
  entities: readonly ReportEntity[],
  times: readonly TimeMention[],
): Participants {
  const covering: (Participant | undefined)[] = new Array(document.tokenCount)
  const mentions = entities.flatMap(({ id, type, country, mentions }) =>
    mentions.map(({ span, kind }) => ({
      entity: id,
      type,
      kind,
      country: type === 'place' && country !== undefined,
      ...tokensOf(document, span),
    })),
  )
  mentions.sort((one, other) => one.last - one.first - (other.last - other.first) || one.first - other.first)
  for (const mention of mentions) covering.fill(mention, mention.first, mention.last + 1)
  addDemonyms(document, entities, covering)
  const timed = new Uint8Array(document.tokenCount)
  for (const { span } of times) {
    const { first, last } = tokensOf(document, span)
    timed.fill(1, first, last + 1)
  }
  return { at: (token) => covering[token] ?? null, inTime: (token) => timed[token] === 1 }
}

function addDemonyms(
  document: Document,
  entities: readonly ReportEntity[],
  covering: (Participant | undefined)[],
): void {
  const countries = new Map(
    entities.flatMap(({ id, type, country }) =>
      type === 'place' && country !== undefined ? [[country, id] as const] : [],
    ),
  )
  if (countries.size === 0) return
  for (let token = 0; token < document.tokenCount; token++) {
    if (covering[token] !== undefined || !/^\p{Lu}/u.test(document.word(token))) continue
    const entity = countries.get(countryOfDemonym(document.word(token)) ?? '')
    if (entity !== undefined)
      covering[token] = { entity, type: 'place', kind: 'title', country: true, first: token, last: token }
  }
}

/** The first and last token that a span covers. */
export function tokensOf(
  document: Document,
  [start, end]: readonly [number, number],
): { first: TokenIndex; last: TokenIndex } {
  const first = document.tokenAt(start)
  const next = document.tokenAt(end)
  return { first, last: next < document.tokenCount && document.start(next) < end ? next : next - 1 }
}
