/**
 * Whom the people of a report speak for: the country, club or company whose minister, captain or head it calls them.
 * Only functions held now count, and only where they stand beside a name: "the Sudrian finance minister, Edith Marlow,".
 */
import type { TokenIndex } from '../language/document.ts'
import type { ReportEntity } from '../names/entity.ts'
import { countryOfDemonym, singularOf } from '../names/gazetteer/lookups.ts'
import { NOT_HELD, SPEAKING_ROLES } from './doubt-words.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** The code of a country, or the id of a place or body without one. */
export type Side = string

/** A name or adjective of a side in the text. */
export interface SideAt {
  readonly side: Side
  readonly last: TokenIndex
}

export interface Sides {
  /** Each side of an entity with the functions in which it speaks for it; "" for the side itself and where none is told. */
  readonly of: (entity: string) => ReadonlyMap<Side, ReadonlySet<string>>
  /** The name or adjective that begins at a token. */
  readonly startingAt: (token: TokenIndex) => SideAt | undefined
  readonly nameOf: (side: Side) => string
}

/** Sides kept of one entity: nobody of the news speaks for more. */
const MOST_SIDES = 8

/** Words on either side of a name in which its function is looked for. */
const REACH = 10

export function findSides(text: StatementText, entities: readonly ReportEntity[]): Sides {
  const sideOf = nameSides(entities)
  const { starting, ending } = placeSides(text, entities, sideOf)
  const found = new Map<string, Map<Side, Set<string>>>()
  const add = (id: string, side: Side, role: string) => {
    const own = found.get(id) ?? new Map<Side, Set<string>>()
    if (own.size >= MOST_SIDES) return
    own.set(side, (own.get(side) ?? new Set()).add(role))
    found.set(id, own)
  }
  for (const entity of entities) {
    if (isBody(entity)) add(entity.id, sideOf(entity), '')
    if (entity.country !== undefined) add(entity.id, entity.country, '')
    if (entity.type !== 'person') continue
    for (const { span, kind } of entity.mentions) {
      const [first, last] = tokensOf(text, span)
      if (kind !== 'name' || text.isQuoted(first)) continue
      for (const range of besideName(text, first, last))
        for (const { side, role } of readFunctions(text, range, starting, ending)) add(entity.id, side, role)
    }
  }
  const none: ReadonlyMap<Side, ReadonlySet<string>> = new Map()
  const names = new Map(entities.map((entity) => [sideOf(entity), entity.name]))
  return {
    of: (entity) => found.get(entity) ?? none,
    startingAt: (token) => starting.get(token),
    nameOf: (side) => names.get(side) ?? side,
  }
}

const isBody = ({ type }: ReportEntity) => type === 'place' || type === 'organization'

/**
 * A country's side is its code, so that its name, its adjective and who acts for it meet; any other's is its id. What
 * has the name of a place or body is that, whatever else a sentence made of it.
 */
function nameSides(entities: readonly ReportEntity[]): (entity: ReportEntity) => Side {
  const ownSide = ({ id, type, country }: ReportEntity): Side => (type === 'place' ? (country ?? id) : id)
  const byName = new Map<string, Side>()
  for (const entity of entities)
    if (isBody(entity) && !byName.has(entity.name)) byName.set(entity.name, ownSide(entity))
  return (entity) => byName.get(entity.name) ?? ownSide(entity)
}

function tokensOf({ document }: StatementText, [start, end]: readonly [number, number]): TokenRange {
  return [document.tokenAt(start), document.tokenAt(end - 1)]
}

interface Placed {
  readonly starting: ReadonlyMap<TokenIndex, SideAt>
  /** By last token: the side. */
  readonly ending: ReadonlyMap<TokenIndex, Side>
}

function placeSides(
  text: StatementText,
  entities: readonly ReportEntity[],
  sideOf: (entity: ReportEntity) => Side,
): Placed {
  const { document } = text
  const starting = new Map<TokenIndex, SideAt>()
  const ending = new Map<TokenIndex, Side>()
  const place = ([first, last]: TokenRange, side: Side) => {
    if ((starting.get(first)?.last ?? -1) < last) starting.set(first, { side, last })
    ending.set(last, side)
  }
  const adjectives = new Map<string, Side>()
  for (const entity of entities) {
    const side = sideOf(entity)
    for (const form of adjectivesOf(entity.name)) adjectives.set(form, side)
    for (const { span, kind } of entity.mentions) if (kind === 'name') place(tokensOf(text, span), side)
  }
  for (let t = 0; t < document.tokenCount; t++) {
    const word = document.word(t)
    if (starting.has(t) || ending.has(t) || !/^\p{Lu}/u.test(word)) continue
    const side = countryOfDemonym(word) ?? adjectives.get(word)
    if (side !== undefined) place([t, t], side)
  }
  return { starting, ending }
}

/** Adjectives and peoples as English forms them from a place: Sudria, Sudrian; Norland, Norlander. */
function adjectivesOf(name: string): string[] {
  if (!/^\p{Lu}\p{L}{3,}$/u.test(name)) return []
  const stem = name.replace(/[aeiouy]+$/, '')
  const forms = [
    `${name}n`,
    `${name}er`,
    `${name}ic`,
    `${name}ian`,
    `${stem}an`,
    `${stem}ian`,
    `${stem}ese`,
    `${stem}ish`,
  ]
  return forms.flatMap((form) => [form, `${form}s`])
}

/** The words in which a name's function may stand: before it, and in apposition after it. */
function* besideName(text: StatementText, first: TokenIndex, last: TokenIndex): Generator<TokenRange> {
  const { document } = text
  const [start, end] = document.sentenceTokens(document.sentenceOf(first))
  const apposed = document.word(first - 1) === ','
  const before = apposed ? first - 2 : first - 1
  let from = before + 1
  while (from > start && before - from < REACH && isInPhrase(text, from - 1)) from--
  // "In a letter to Norland's president, Lena Fosse said": what a preposition leads is nobody in apposition.
  if (from <= before && !(apposed && startsWithPreposition(text, from))) yield [from, before]
  let opening = last + 1
  if (document.word(opening) !== ',') return
  opening++
  if (/^\d+$/.test(document.word(opening)) && document.word(opening + 1) === ',') opening += 2
  let to = opening - 1
  while (to + 1 < end && to - opening < REACH && isInPhrase(text, to + 1)) to++
  if (to >= opening && !startsWithPreposition(text, opening)) yield [opening, to]
}

function isInPhrase(text: StatementText, token: TokenIndex): boolean {
  if (text.isQuoted(token)) return false
  const { document } = text
  return (
    /^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|PART)$/.test(document.upos(token)) ||
    /^(?:-|&|ex|then)$/.test(document.lower(token))
  )
}

/** What stands before "of" may not be a function that a preposition leads: "to the president of Norland". */
const startsWithPreposition = ({ document }: StatementText, token: TokenIndex) => document.upos(token) === 'ADP'

function* readFunctions(
  { document }: StatementText,
  [first, last]: TokenRange,
  starting: Placed['starting'],
  ending: Placed['ending'],
): Generator<{ side: Side; role: string }> {
  for (let t = first; t <= last; t++) {
    const role = singularOf(document.lower(t))
    if (!SPEAKING_ROLES.has(role)) continue
    let before: Side | undefined
    let held = true
    for (let b = t - 1; b >= first && document.upos(b) !== 'ADP'; b--) {
      if (NOT_HELD.has(document.lower(b))) held = false
      before ??= ending.get(b)
    }
    const after = /^(?:of|for|at)$/.test(document.lower(t + 1))
      ? starting.get(document.lower(t + 2) === 'the' ? t + 3 : t + 2)
      : undefined
    const isOwner = after && /^['’]s?$/.test(document.word(after.last + 1))
    if (held && before !== undefined) yield { side: before, role }
    if (held && after && !isOwner && after.last <= last) yield { side: after.side, role }
  }
}
