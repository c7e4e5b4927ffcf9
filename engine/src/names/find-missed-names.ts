/**
 * Names that the language model leaves out, above all in headlines, where capitals tell nothing: those that the
 * sentences of the report have, and what has one meaning to the gazetteer.
 */
import type { Document, TokenIndex } from '../language/document.ts'
import type { NameMention } from './find-names.ts'
import { isCommonWord, isNoName, isTitleWord, plainName } from './gazetteer/lookups.ts'
import { type LineCase, readLineCase } from './line-case.ts'
import { type Match, matchGazetteer } from './match-gazetteer.ts'
import { isCompound } from './read-span.ts'
import { CAPS, isBeside, isNameShape, isTouching } from './token-shapes.ts'
import { type Known, typeOfEntry } from './weigh-entry.ts'

/** What the search reads. */
interface Report {
  readonly document: Document
  readonly shapes: Uint8Array
  /** 1 for each token of a name found. */
  readonly named: Uint8Array
  /** Names found in capitals, and of people their last word. */
  readonly known: ReadonlyMap<string, Known>
}

/** Tokens `[first, end)` between names of one line. */
interface Gap {
  readonly first: TokenIndex
  readonly end: TokenIndex
  readonly isHeadline: boolean
  readonly capitals: boolean
}

export function findMissedNames(document: Document, shapes: Uint8Array, names: readonly NameMention[]): NameMention[] {
  const named = new Uint8Array(document.tokenCount)
  for (const { first, last } of names) named.fill(1, first, last + 1)
  const cases: LineCase[] = []
  for (let i = 0; i < document.sentenceCount; i++)
    cases.push(readLineCase(document, shapes, ...document.sentenceTokens(i)))
  const inSentences = names.filter(({ first }) => cases[document.sentenceOf(first)] === 'sentence')
  const report = { document, shapes, named, known: indexKnown(inSentences) }
  const found: NameMention[] = []
  for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
    const [first, end] = document.sentenceTokens(sentence)
    const line = { isHeadline: cases[sentence] !== 'sentence', capitals: cases[sentence] === 'capitals' }
    for (let at = first; at < end; at++) {
      if (named[at]) continue
      let stop = at
      while (stop < end && !named[stop]) stop++
      readGap(report, { first: at, end: stop, ...line }, found)
      at = stop
    }
  }
  return found
}

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

function readGap(report: Report, gap: Gap, found: NameMention[]) {
  const { document, shapes } = report
  let at = gap.first
  while (at < gap.end) {
    if (!isNameShape(shapes[at])) {
      at++
      continue
    }
    const match = matchGazetteer(document, at, gap.end, gap.capitals)
    const name = nameAt(report, at, gap, match)
    if (name && (gap.isHeadline || standsAlone(report, name))) found.push(name)
    at = ((name ?? match)?.last ?? at) + 1
  }
}

/** Whether no word beside a name makes it part of another: "Albany" in "First Albany", "F" in "F-16". */
function standsAlone({ document, shapes, named }: Report, { first, last }: NameMention): boolean {
  if (isCompound(document, shapes, first, last)) return false
  const isMore = (left: TokenIndex, right: TokenIndex, word: TokenIndex) =>
    left >= 0 &&
    right < document.tokenCount &&
    isBeside(document, left, right) &&
    !named[word] &&
    (document.word(word) === '-'
      ? isTouching(document, left, right)
      : isNameShape(shapes[word]) && !isTitleWord(document.lower(word)))
  const opens = document.sentenceTokens(document.sentenceOf(first))[0] >= first - 1
  return !(isMore(first - 1, first, first - 1) && !opens) && !isMore(last, last + 1, last + 1)
}

/** Words in the longest known name looked for. */
const MOST_TOKENS = 8

function nameAt(report: Report, at: TokenIndex, gap: Gap, match: Match | undefined): NameMention | undefined {
  const { document, known } = report
  const last = lastOfKnown(report, at, gap)
  if (last >= 0 && (!match || last > match.last)) {
    const value = known.get(upperKey(document, at, last))!
    if (last > at || !isCommonWord(document.lower(at))) return mention(document, at, last, value)
  }
  return match && ofGazetteer(report, at, match, gap)
}

const upperKey = (document: Document, first: TokenIndex, last: TokenIndex) =>
  plainName(document.text.slice(...document.span(first, last))).toUpperCase()

/** Last token of the longest known name that begins here; −1 if none does. */
function lastOfKnown({ document, shapes, known }: Report, at: TokenIndex, { end }: Gap) {
  let stop = at + 1
  while (stop < Math.min(end, at + MOST_TOKENS) && isBeside(document, stop - 1, stop)) stop++
  for (let last = stop - 1; last >= at; last--)
    if (isNameShape(shapes[last]) && known.has(upperKey(document, at, last))) return last
  return -1
}

function ofGazetteer({ document, shapes }: Report, at: TokenIndex, { last, entry }: Match, gap: Gap) {
  const lower = document.lower(at)
  const type = typeOfEntry(entry)
  const isWord = isCommonWord(lower) && (gap.capitals || shapes[at] !== CAPS)
  if (type === undefined || !SURE.has(entry.kind) || (at === last && (isNoName(lower) || isWord))) return undefined
  return mention(document, at, last, { type, entry })
}
/** What has one meaning in the news. */
const SURE: ReadonlySet<string> = new Set(['country', 'agency', 'organization'])

function mention(document: Document, first: TokenIndex, last: TokenIndex, { type, entry }: Known): NameMention {
  const [start, end] = document.span(first, last)
  return { first, last, start, end, key: plainName(document.text.slice(start, end)), type, ...(entry ? { entry } : {}) }
}
