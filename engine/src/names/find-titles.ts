/**
 * Offices in the text: "French President", "the Russian president", "Russia's leader", "secretary general of NATO",
 * each with whose office it is and who, beside it, holds it.
 */
import type { Document, TokenIndex } from '../language/document.ts'
import type { NameMention } from './find-names.ts'
import { countryOfDemonym, findEntry, isOfficeModifier, startsOffice } from './gazetteer/lookups.ts'
import { findOffice, type Office } from './match-office.ts'
import { mayBeNationAdjective } from './nation-adjectives.ts'
import { isBeside } from './token-shapes.ts'

export interface TitlePhrase {
  /** With the country or body before the office, and the article where no name follows. */
  readonly first: TokenIndex
  readonly last: TokenIndex
  /** The office in lower case. */
  readonly words: string
  readonly class: string
  /** Whose office: a country's code, or the name of a body or town. */
  readonly of?: string
  /** Index of the name beside it that holds the office. */
  readonly holder?: number
  /** Whether it can stand for its holder alone: "the president", "Russia's leader", not "a president". */
  readonly definite: boolean
  /** Whether it says more than the bare office. */
  readonly full: boolean
}

interface NamesByToken {
  readonly starting: ReadonlyMap<TokenIndex, number>
  readonly ending: ReadonlyMap<TokenIndex, number>
}

export function findTitles(document: Document, names: readonly NameMention[]): TitlePhrase[] {
  const at: NamesByToken = {
    starting: new Map(names.map((name, i) => [name.first, i])),
    ending: new Map(names.map((name, i) => [name.last, i])),
  }
  const titles: TitlePhrase[] = []
  let sentence = -1
  let end = 0
  for (let i = 0; i < document.tokenCount; i++) {
    if (i >= end) end = document.sentenceTokens(++sentence)[1]
    if (!startsOffice(document.lower(i)) || coversName(at, names, i)) continue
    const office = findOffice(document, i, end)
    if (!office || isPlural(document, office.last)) continue
    titles.push(readTitle(document, names, at, i, office))
    i = office.last
  }
  return titles
}

const isPlural = (document: Document, last: TokenIndex) => /(?:[^s]s|men)$/.test(document.lower(last))

/** "Prince" in "Prince Edward Island" is no office. */
function coversName(at: NamesByToken, names: readonly NameMention[], token: TokenIndex): boolean {
  const name = names[at.starting.get(token) ?? -1]
  return name !== undefined
}

function readTitle(
  document: Document,
  names: readonly NameMention[],
  at: NamesByToken,
  first: TokenIndex,
  office: Office,
): TitlePhrase {
  const left = readLeft(document, names, at, first)
  const right = readRight(document, names, at, office.last)
  const of = left.of ?? right.of
  const determined = DETERMINERS.has(document.lower(left.first - 1))
  const holder = holderBeside(document, names, at, determined ? left.first - 1 : left.first, right.last)
  const article = document.lower(left.first - 1) === 'the'
  const prenominal = holder !== undefined && names[holder]!.first === right.last + 1
  return {
    first: article && !prenominal ? left.first - 1 : left.first,
    last: right.last,
    words: left.past ? `${left.past} ${office.words}` : office.words,
    class: left.past ?? office.class,
    ...(of !== undefined ? { of } : {}),
    ...(holder !== undefined ? { holder } : {}),
    definite: (article || left.possessive) && standsAlone(document, right.last),
    full: left.first < first || right.last > office.last || (article && !prenominal),
  }
}

const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'this', 'another'])

interface Left {
  readonly first: TokenIndex
  readonly of?: string
  /** Class of one who does not hold the office itself: "former", "deputy". */
  readonly past?: string
  readonly possessive: boolean
}

const PAST = new Set(['former', 'ex', 'late', 'then', 'outgoing'])
/** One side's office is not the other's, and no office of the state: "the opposition leader", "the Democratic nominee". */
const SIDES = new Set(
  'opposition rebel guerrilla separatist military spiritual religious tribal student union party republican democratic democrat conservative labour communist socialist liberal congressional regional local state'.split(
    ' ',
  ),
)
const UNDER = new Set(['deputy', 'vice', 'assistant', 'under'])

/** Adjectives and owners before the office. */
function readLeft(document: Document, names: readonly NameMention[], at: NamesByToken, office: TokenIndex): Left {
  let first = office
  let of: string | undefined
  let past: string | undefined
  let possessive = false
  for (let steps = 0; steps < MOST_BEFORE; steps++) {
    const before = first - 1
    if (before < 0 || !isBeside(document, before, first)) break
    const word = document.lower(before)
    const body = of === undefined ? nameAt(names, at, before) : undefined
    if (body && body.first < before) {
      of = body.of
      first = body.first
    } else if (isOfficeModifier(word)) {
      if (PAST.has(word)) past = 'former'
      else if (SIDES.has(word)) past ??= word
      else if (UNDER.has(word)) past ??= 'deputy'
      first = before
    } else if (word === '-' && isOfficeModifier(document.lower(before - 1))) first = before
    else if (of === undefined && (word === "'s" || word === "'") && at.ending.has(before - 1)) {
      const owner = names[at.ending.get(before - 1)!]!
      if (owner.type === 'person') break
      of = ownerOf(owner)
      possessive = true
      first = owner.first
    } else if (of === undefined) {
      const owner = adjectiveAt(document, before) ?? nameAt(names, at, before) ?? unknownNationAt(document, at, before)
      if (!owner) break
      of = owner.of
      first = owner.first
    } else break
  }
  return { first, possessive, ...(of !== undefined ? { of } : {}), ...(past ? { past } : {}) }
}

/** Words looked at before an office. */
const MOST_BEFORE = 5

interface Owner {
  readonly first: TokenIndex
  readonly of: string
}

/** An adjective of country that ends here: "Russian", "South Korean". */
function adjectiveAt(document: Document, last: TokenIndex): Owner | undefined {
  if (last > 0 && isBeside(document, last - 1, last)) {
    const two = countryOfDemonym(document.text.slice(document.start(last - 1), document.end(last)))
    if (two) return { first: last - 1, of: two }
  }
  const one = countryOfDemonym(document.word(last))
  return one === undefined ? undefined : { first: last, of: one }
}

function nameAt(names: readonly NameMention[], at: NamesByToken, last: TokenIndex): Owner | undefined {
  const name = names[at.ending.get(last) ?? -1]
  return !name || name.type === 'person' ? undefined : { first: name.first, of: ownerOf(name) }
}

/** "The Torvan leader": an adjective that no list has, and that is no name, tells whose office it is by itself. */
function unknownNationAt(document: Document, at: NamesByToken, last: TokenIndex): Owner | undefined {
  const opens = document.sentenceTokens(document.sentenceOf(last))[0] === last
  const isNation = !opens && !at.ending.has(last) && mayBeNationAdjective(document.word(last))
  return isNation ? { first: last, of: document.word(last) } : undefined
}

/** "Kremlin spokesman" is of the Kremlin; "US president" of the country. */
const ownerOf = ({ entry, key }: NameMention): string =>
  entry?.kind === 'country' ? entry.country! : (entry?.name ?? findEntry(key)?.name ?? key)

interface Right {
  readonly last: TokenIndex
  readonly of?: string
}

/** "president of France", "secretary general of the United Nations". */
function readRight(document: Document, names: readonly NameMention[], at: NamesByToken, last: TokenIndex): Right {
  if (document.lower(last + 1) !== 'of') return { last }
  const start = document.lower(last + 2) === 'the' ? last + 3 : last + 2
  const name = names[at.starting.get(start) ?? -1]
  return name && name.type !== 'person' ? { last: name.last, of: ownerOf(name) } : { last }
}

/** No noun after it that it would only describe ("the president elect"), no "of" left open. */
function standsAlone(document: Document, last: TokenIndex): boolean {
  const next = document.lower(last + 1)
  if (next === 'of' || next === 'for' || next === '-') return false
  const tag = document.upos(last + 1)
  return next === '' || (tag !== 'NOUN' && tag !== 'PROPN') || !isBeside(document, last, last + 1)
}

/** The person beside the title: "President Wahid", "the president, Wahid,", "Wahid, the president,". */
function holderBeside(
  document: Document,
  names: readonly NameMention[],
  at: NamesByToken,
  first: TokenIndex,
  last: TokenIndex,
): number | undefined {
  const next = personAt(names, at.starting, last + 1)
  if (next !== undefined && isBeside(document, last, last + 1)) return next
  if (document.lower(first - 1) === ',') {
    const before = personAt(names, at.ending, first - 2)
    if (before !== undefined && CLOSERS.has(document.lower(last + 1))) return before
  }
  if (document.lower(last + 1) !== ',') return undefined
  const after = personAt(names, at.starting, last + 2)
  if (after === undefined) return undefined
  const following = names[after]!.last + 1
  return CLOSERS.has(document.lower(following)) ||
    document.upos(following) === 'VERB' ||
    document.upos(following) === 'AUX'
    ? after
    : undefined
}

/** What comes after an apposition. */
const CLOSERS = new Set([',', '.', ';', ')', '', 'who', 'and', '-', '–', '—', ':', '"', '”'])

function personAt(
  names: readonly NameMention[],
  index: ReadonlyMap<TokenIndex, number>,
  token: TokenIndex,
): number | undefined {
  const i = index.get(token)
  return i !== undefined && names[i]!.type === 'person' ? i : undefined
}
