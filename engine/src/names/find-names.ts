/**
 * The names in a report, each with its type. The language model finds them; the gazetteer and the rest of the report
 * have a word in it where they know more than the sentence tells.
 */
import type { CharOffset, EntityType } from '../contract/types.ts'
import type { Document, NameSpan, TokenIndex } from '../language/document.ts'
import { decideTypes } from './decide-types.ts'
import { findMissedNames } from './find-missed-names.ts'
import { findStorms } from './find-storms.ts'
import { describedKind, findEntry, type GazetteerEntry, singularOf } from './gazetteer/lookups.ts'
import { readNationAdjectives } from './nation-adjectives.ts'
import { readSpan } from './read-span.ts'
import { readShapes } from './token-shapes.ts'

export interface NameMention {
  readonly first: TokenIndex
  readonly last: TokenIndex
  readonly start: CharOffset
  readonly end: CharOffset
  /** Without accents, with single spaces: what mentions of one name share. */
  readonly key: string
  readonly type: EntityType
  /** What the gazetteer has under the name, if that is of the type: none for a person called Georgia. */
  readonly entry?: GazetteerEntry
}

/** In text order, none overlapping. */
export function findNames(document: Document): NameMention[] {
  const shapes = readShapes(document)
  const storms = findStorms(document, shapes)
  const spans = withoutPlurals(document, withoutStorms(document.arrays.names, storms))
  const read = spans.flatMap((span) => readSpan(document, shapes, span))
  const names = decideTypes([...readNationAdjectives(document, read), ...storms].sort((a, b) => a.start - b.start))
  const weather = new Set(storms.map(({ key }) => key))
  const told = names.map((name) => (weather.has(name.key) ? asWeather(name) : name))
  return [...told, ...findMissedNames(document, shapes, told)].sort((a, b) => a.start - b.start)
}

const asWeather = ({ entry, ...name }: NameMention): NameMention => ({ ...name, type: 'other' })

function withoutStorms(spans: readonly NameSpan[], storms: readonly NameMention[]): readonly NameSpan[] {
  if (storms.length === 0) return spans
  const stormy = new Set(storms.flatMap(({ first, last }) => [first, last - 1, last]))
  return spans.filter(({ first, last }) => !stormy.has(first) && !stormy.has(last))
}

/** "Dockers called off": a noun that only the beginning of its sentence gives a capital, wherever the report has it. */
function withoutPlurals(document: Document, spans: readonly NameSpan[]): readonly NameSpan[] {
  const opens = (token: TokenIndex) => document.sentenceTokens(document.sentenceOf(token))[0] === token
  const within = new Set<string>()
  for (const { first, last } of spans) if (!opens(first)) within.add(document.word(last))
  return spans.filter(
    ({ first, last }) =>
      first !== last || !opens(first) || within.has(document.word(first)) || !isPluralNoun(document, first),
  )
}

function isPluralNoun(document: Document, token: TokenIndex): boolean {
  const lower = document.lower(token)
  if (singularOf(lower) === lower || describedKind(lower, lower, '') !== 'people') return false
  return /^\p{Lu}\p{Ll}+$/u.test(document.word(token)) && findEntry(document.word(token)) === undefined
}
