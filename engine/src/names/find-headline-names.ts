/**
 * Names in headlines, where capitals tell nothing: those that the report has elsewhere, those of the gazetteer, and
 * a given name with the word after it.
 */
import type { EntityType } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
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
import { type Match, matchGazetteer } from './match-gazetteer.ts'
import { isBeside, type NameText } from './name-text.ts'
import { isSide } from './score-lines.ts'
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
    const line = { first, end, capitals: lineCase === 'capitals', scores: text.isScores[sentence] === true }
    readLine(text, line, known, found)
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

interface Line {
  readonly first: TokenIndex
  readonly end: TokenIndex
  readonly capitals: boolean
  readonly scores: boolean
}

function readLine(text: NameText, line: Line, known: Map<string, Known>, found: NameMention[]) {
  let at = line.first
  while (at < line.end) {
    const name = isNameShape(text.shapes[at]!) ? nameAt(text, at, line, known) : undefined
    if (name) found.push(name)
    at = name ? name.last + 1 : skipAdjective(text, at, line)
  }
}

function skipAdjective({ document, shapes }: NameText, at: TokenIndex, { end, capitals }: Line): TokenIndex {
  const match = isNameShape(shapes[at]!) ? matchGazetteer(document, at, end, capitals) : undefined
  return match ? match.last + 1 : at + 1
}

/** Words in the longest known name looked for. */
const MOST_TOKENS = 8

function nameAt(text: NameText, at: TokenIndex, line: Line, known: Map<string, Known>): NameMention | undefined {
  const { document } = text
  const { end, capitals } = line
  const match = matchGazetteer(document, at, end, capitals)
  const last = lastOfKnown(text, at, end, known)
  if (last >= 0 && (!match || last > match.last)) {
    const value = known.get(upperKey(document, at, last))!
    if (last > at || !isCommonWord(document.lower(at))) return mention(text, at, last, value)
  }
  if (match) return ofGazetteer(text, at, match, line)
  return personAt(text, at, line, known)
}

const upperKey = (document: Document, first: TokenIndex, last: TokenIndex) =>
  plainName(document.text.slice(...document.span(first, last))).toUpperCase()

/** Last token of the longest known name that begins here; −1 if none does. */
function lastOfKnown({ document, shapes }: NameText, at: TokenIndex, end: TokenIndex, known: Map<string, Known>) {
  let stop = at + 1
  while (stop < Math.min(end, at + MOST_TOKENS) && isBeside(document, stop - 1, stop)) stop++
  for (let last = stop - 1; last >= at; last--)
    if (isNameShape(shapes[last]!) && known.has(upperKey(document, at, last))) return last
  return -1
}

/** A given name and a word that may be a surname: in capitals only one that the report has. */
function personAt(text: NameText, at: TokenIndex, { end, capitals }: Line, known: Map<string, Known>) {
  const { document } = text
  const next = at + 1
  if (next >= end || !isBeside(document, at, next) || isCommonWord(document.lower(at))) return undefined
  const word = document.word(at)
  const given = isGivenName(capitals ? word[0] + document.lower(at).slice(1) : word)
  const surname = capitals ? known.get(upperKey(document, next, next))?.type === 'person' : isSurnameLike(text, next)
  return given && surname ? mention(text, at, next, { type: 'person' }) : undefined
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

function ofGazetteer(text: NameText, at: TokenIndex, { last, entry }: Match, line: Line): NameMention | undefined {
  const { document, shapes } = text
  const lower = document.lower(at)
  const type = typeOfEntry(entry)
  const isWord = isCommonWord(lower) && (line.capitals || shapes[at] !== CAPS)
  if (type === undefined || (at === last && (isNoName(lower) || isWord))) return undefined
  const isTeam =
    line.scores && type === 'place' && entry.kind !== 'country' && isSide(document, shapes, at, last, line.first)
  return mention(text, at, last, isTeam ? { type: 'organization' } : { type, entry })
}

function typeOfEntry(entry: GazetteerEntry): EntityType | undefined {
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
