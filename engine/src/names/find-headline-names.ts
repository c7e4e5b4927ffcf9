/**
 * Names in headlines, where capitals tell nothing: those that the report has elsewhere, those of the gazetteer, and
 * a given name with the word after it.
 */
import type { EntityType } from '../contract/types.ts'
import type { TokenIndex } from '../language/document.ts'
import type { NameMention } from './find-names.ts'
import { isNameShape } from './find-runs.ts'
import {
  type GazetteerEntry,
  isCommonWord,
  isGivenName,
  isNoName,
  isTitleWord,
  plainName,
} from './gazetteer/lookups.ts'
import { matchGazetteer } from './match-gazetteer.ts'
import { isBeside, type NameText } from './name-text.ts'
import { CAPS, INITIAL } from './token-shapes.ts'

interface Known {
  readonly type: EntityType
  readonly entry?: GazetteerEntry
}

export function findHeadlineNames(text: NameText, names: readonly NameMention[]): NameMention[] {
  if (text.lineCase.every((lineCase) => lineCase === 'sentence')) return []
  const known = indexKnown(names)
  const found: NameMention[] = []
  text.lineCase.forEach((lineCase, sentence) => {
    if (lineCase === 'sentence') return
    const [first, end] = text.document.sentenceTokens(sentence)
    readLine(text, first, end, lineCase === 'capitals', known, found)
  })
  return found
}

/** Known names and, for people, their last word, in capitals. */
function indexKnown(names: readonly NameMention[]): Map<string, Known> {
  const known = new Map<string, Known>()
  for (const { key, type, entry } of names) {
    const value: Known = entry ? { type, entry } : { type }
    known.set(key.toUpperCase(), value)
    const space = key.lastIndexOf(' ')
    const surname = key.slice(space + 1).toUpperCase()
    if (type === 'person' && space > 0 && !known.has(surname)) known.set(surname, value)
  }
  return known
}

function readLine(
  text: NameText,
  first: TokenIndex,
  end: TokenIndex,
  capitals: boolean,
  known: Map<string, Known>,
  found: NameMention[],
) {
  let at = first
  while (at < end) {
    const name = isNameShape(text.shapes[at]!) ? nameAt(text, at, end, capitals, known) : undefined
    if (name) found.push(name)
    at = name ? name.last + 1 : skipAdjective(text, at, end, capitals)
  }
}

function skipAdjective({ document, shapes }: NameText, at: TokenIndex, end: TokenIndex, capitals: boolean): TokenIndex {
  const match = isNameShape(shapes[at]!) ? matchGazetteer(document, at, end, capitals) : undefined
  return match ? match.last + 1 : at + 1
}

/** Words in the longest known name looked for. */
const MOST_TOKENS = 8

function nameAt(
  text: NameText,
  at: TokenIndex,
  end: TokenIndex,
  capitals: boolean,
  known: Map<string, Known>,
): NameMention | undefined {
  const { document, shapes } = text
  let stop = at + 1
  while (stop < Math.min(end, at + MOST_TOKENS) && isBeside(document, stop - 1, stop)) stop++
  const match = matchGazetteer(document, at, end, capitals)
  for (let last = stop - 1; last >= at; last--) {
    if (!isNameShape(shapes[last]!)) continue
    if (match && match.last >= last) break
    const value = known.get(plainName(document.text.slice(...document.span(at, last))).toUpperCase())
    if (value && !(last === at && isCommonWord(document.lower(at)))) return mention(text, at, last, value)
  }
  if (match) return ofGazetteer(text, at, match.last, match.entry, capitals)
  const surname = at + 1
  if (
    !capitals &&
    isGivenName(document.word(at)) &&
    !isCommonWord(document.lower(at)) &&
    surname < end &&
    isSurnameLike(text, surname)
  )
    return mention(text, at, surname, { type: 'person' })
  return undefined
}

function isSurnameLike({ document, shapes }: NameText, token: TokenIndex): boolean {
  const lower = document.lower(token)
  return (
    isNameShape(shapes[token]!) &&
    shapes[token]! < INITIAL &&
    !isCommonWord(lower) &&
    !isTitleWord(lower) &&
    document.upos(token) === 'PROPN'
  )
}

function ofGazetteer(
  text: NameText,
  at: TokenIndex,
  last: TokenIndex,
  entry: GazetteerEntry,
  capitals: boolean,
): NameMention | undefined {
  const type = typeOfEntry(entry)
  const lower = text.document.lower(at)
  if (
    type === undefined ||
    (at === last && (isNoName(lower) || (isCommonWord(lower) && (capitals || text.shapes[at] !== CAPS))))
  )
    return undefined
  return mention(text, at, last, { type, entry })
}

export function typeOfEntry(entry: GazetteerEntry): EntityType | undefined {
  switch (entry.kind) {
    case 'country':
    case 'capital':
    case 'place':
    case 'seat':
      return 'place'
    case 'adjective':
    case 'people':
    case 'group':
      return undefined
    default:
      return 'organization'
  }
}

function mention({ document }: NameText, first: TokenIndex, last: TokenIndex, { type, entry }: Known): NameMention {
  const [start, end] = document.span(first, last)
  return { first, last, start, end, key: plainName(document.text.slice(start, end)), type, ...(entry ? { entry } : {}) }
}
