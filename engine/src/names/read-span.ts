/**
 * A span that the language model takes for a name → the name or names in it. Forms of address, articles and the
 * possessive are outside a name, as are adjectives of country; "EU-Russia" is two names and "NATO-led" none.
 */
import type { CharOffset, EntityType } from '../contract/types.ts'
import type { Document, NameKind, NameSpan, TokenIndex } from '../language/document.ts'
import { isActing } from './acting-capitals.ts'
import type { NameMention } from './find-names.ts'
import {
  type GazetteerEntry,
  isCalendarWord,
  isCompanyForm,
  isGivenName,
  isHonorific,
  plainName,
} from './gazetteer/lookups.ts'
import { ADDRESSES, PARTICLES } from './lexicon.ts'
import { findOffice } from './match-office.ts'
import { isBeside, isTouching, LOWER } from './token-shapes.ts'
import { entryOf, typeOfEntry } from './weigh-entry.ts'

const TYPES: Record<NameKind, EntityType> = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' }

export function readSpan(document: Document, shapes: Uint8Array, span: NameSpan): NameMention[] {
  const parts = divideAtHyphen(document, span) ?? [readWhole(document, span)]
  return parts.flatMap((part) => {
    const { first, last, type } = part
    if (isCompound(document, shapes, first, last) || (type !== 'person' && isAdjective(document, shapes, part)))
      return []
    const name = readName(document, part)
    return name ? [name] : []
  })
}

interface Tokens {
  readonly first: TokenIndex
  readonly last: TokenIndex
}
interface Part extends Tokens {
  readonly type: EntityType
}

const textOf = (document: Document, first: TokenIndex, last: TokenIndex) =>
  document.text.slice(document.start(first), document.end(last))

/** "Ms Crane" is a person, whatever her sentence tells; "Norlanders", a lone plural, are none, nor is "Norland" in "the Norland leader". */
function readWhole(document: Document, { first, last, kind }: NameSpan): Part {
  const isAddressed = ADDRESSES.has(document.lower(first - 1)) || (last > first && ADDRESSES.has(document.lower(first)))
  const isPeople = kind === 'PER' && first === last && (document.xpos(first) === 'NNPS' || isAttribute(document, first))
  const known: NameKind = isAddressed ? 'PER' : isPeople ? 'MISC' : kind
  return { ...trim(document, { first, last, kind: known }), type: TYPES[known] }
}

/** An adjective or a noun before another, after an article: "the Norlandic army", "the Norland leader". */
function isAttribute(document: Document, token: TokenIndex): boolean {
  const isBefore = document.head(token) > token && /^(?:amod|compound|nmod)$/.test(document.deprel(token))
  return isBefore && /^(?:ADJ|DET)$/.test(document.upos(document.upos(token) === 'ADJ' ? token : token - 1))
}

/** "EU-Russia": the gazetteer knows both sides, and not the whole. */
function divideAtHyphen(document: Document, { first, last }: NameSpan): Part[] | undefined {
  for (let i = first + 1; i < last; i++) {
    if (!HYPHENS.has(document.word(i))) continue
    const left = entryOf(textOf(document, first, i - 1))
    const right = left && entryOf(textOf(document, i + 1, last))
    if (!right || entryOf(textOf(document, first, last))) continue
    return [
      { first, last: i - 1, type: typeOfEntry(left) ?? 'other' },
      { first: i + 1, last, type: typeOfEntry(right) ?? 'other' },
    ]
  }
  return undefined
}
const HYPHENS = new Set(['-', '–', '/'])

function trim(document: Document, { first, last, kind }: NameSpan): Tokens {
  let from = first
  let to = endBeforeMoney(document, first, last)
  while (to > from && isOutsideEnd(document, first, to, kind)) to--
  while (from < to && !entryOf(textOf(document, from, to))) {
    const next = endOfOpening(document, from, to, kind) + 1
    if (next === from || next > to) break
    from = next
  }
  return { first: from, last: to }
}

/** "Fined the bank Marl & Stone | £40m": a sign of money ends a name. */
function endBeforeMoney(document: Document, first: TokenIndex, last: TokenIndex): TokenIndex {
  for (let token = first + 1; token <= last; token++)
    if (MONEY.test(document.word(token)) && !isTouching(document, token - 1, token)) return token - 1
  return last
}
const MONEY = /^\p{Sc}/u

/** A stray mark, or the possessive of a person or of a name that is known without it: "McDonald's" keeps it. */
function isOutsideEnd(document: Document, first: TokenIndex, to: TokenIndex, kind: NameKind): boolean {
  const word = document.lower(to)
  if (entryOf(textOf(document, first, to))) return false
  if (STRAY.has(word)) return true
  return (word === "'s" || word === "'") && (kind === 'PER' || entryOf(textOf(document, first, to - 1)) !== undefined)
}
const STRAY = new Set(['"', '”', "''", ',', ';', ':', '-', '.', '–', '—'])

/** Last token of what stands before the name itself; the token before `from` if nothing does. */
function endOfOpening(document: Document, from: TokenIndex, to: TokenIndex, kind: NameKind): TokenIndex {
  const word = document.lower(from)
  if (word === 'the' || STRAY.has(word)) return from
  if (kind !== 'PER' || isGivenName(document.word(from))) return from - 1
  if (isHonorific(word)) return from
  const office = findOffice(document, from, to)
  if (office) return office.last
  const entry = entryOf(document.word(from))
  return entry && typeOfEntry(entry) === undefined ? from : from - 1
}

/** "NATO-led", "anti-Soviet", "US$": the name is part of an adjective or a unit. */
export function isCompound(document: Document, shapes: Uint8Array, first: TokenIndex, last: TokenIndex): boolean {
  const next = last + 1
  if (next < document.tokenCount && isTouching(document, last, next)) {
    if (document.word(next) === '$') return true
    if (document.word(next) === '-' && shapes[next + 1] === LOWER && isTouching(document, next, next + 1)) return true
  }
  return isHyphenated(document, shapes, first) && !PARTICLES.has(document.lower(first - 2))
}

/** Whether a small word is tied to the token by a hyphen before it. */
const isHyphenated = (document: Document, shapes: Uint8Array, first: TokenIndex): boolean =>
  first > 1 &&
  document.word(first - 1) === '-' &&
  shapes[first - 2] === LOWER &&
  isTouching(document, first - 1, first) &&
  isTouching(document, first - 2, first - 1)

/** "Moscow-backed", "ex-Yugoslavia": a small word is tied to the name inside the span. */
function isAdjective(document: Document, shapes: Uint8Array, { first, last }: Tokens): boolean {
  const endsSmall = last > first && shapes[last] === LOWER && document.word(last - 1) === '-'
  if (endsSmall || shapes[first] !== LOWER) return endsSmall
  const word = document.lower(first)
  return word.includes('-') || (document.word(first + 1) === '-' && !PARTICLES.has(word))
}

/** Undefined for adjectives and peoples, which name no one. */
function readName(document: Document, { first, last, type }: Part): NameMention | undefined {
  const [start, end] = [document.start(first), endOfName(document, last)]
  const key = plainName(document.text.slice(start, end))
  const entry = entryOf(key)
  if (type !== 'person' && isCalendarWord(key.toLowerCase()) && document.lower(first - 1) !== 'the') return undefined
  if (isOfPeople(document, first, last, type, entry)) return undefined
  const name = { first, last, start, end, key, type }
  return actsAsState(document, name, entry) ? { ...name, type: 'place' } : name
}

/** "Moscow denied it": the state, though the sentence tells of an organisation. */
const actsAsState = (document: Document, name: NameMention, entry: GazetteerEntry | undefined): boolean =>
  name.type === 'organization' && entry?.kind === 'capital' && isActing(document, { ...name, entry }, undefined, false)

/** "Russian", "Muslims"; and other adjectives where nothing else is named: "Sino-British". */
function isOfPeople(
  document: Document,
  first: TokenIndex,
  last: TokenIndex,
  type: EntityType,
  entry: GazetteerEntry | undefined,
): boolean {
  if (entry?.kind === 'adjective' || entry?.kind === 'people') return true
  if (entry?.kind === 'group') return type !== 'organization'
  if (type !== 'other') return false
  for (let i = first; i <= last; i++) if (document.upos(i) !== 'ADJ' && document.word(i) !== '-') return false
  return true
}

const CLOSING = new Set(['"', '”', "''", '’', ')'])

/** "Inc." keeps its full stop unless that ends the sentence too. */
function endOfName(document: Document, last: TokenIndex): CharOffset {
  const end = document.end(last)
  const word = document.lower(last)
  if (!word.endsWith('.') || !isCompanyForm(word)) return end
  const next = last + 1
  const endsLine = next >= document.tokenCount || !isBeside(document, last, next)
  return endsLine || (CLOSING.has(document.word(next)) && isTouching(document, last, next)) ? end - 1 : end
}
