/**
 * The dateline: where, on which day and for which agency a report was written, as wires and newspapers print it before
 * its first sentence. "GENEVA, Feb. 8 (Reuters) -", "New Delhi [India], February 8 (ANI):", "MOSCOW, February 8. /TASS/.",
 * "SAN PEDRO SULA, Honduras —", "(AP) —". The one reader of datelines: dates, agencies, times and summaries ask it.
 */
import type { CharOffset, Span } from '../contract/types.ts'
import {
  type EntryKind,
  findAgency,
  findEntry,
  findEntryInCapitals,
  isCommonWord,
  isGivenName,
  isHonorific,
} from '../names/gazetteer/lookups.ts'
import { DISTRICTS, LABELS, PLACE_PARTICLES, SEATS_OF_REPORTS, WIRE_WORDS } from './dateline-words.ts'
import { namedDayAt } from './named-days.ts'

export interface Dateline {
  readonly start: CharOffset
  /** "SAN PEDRO SULA, Honduras", without the comma after it. */
  readonly place: Span | null
  /** "Feb. 8, 2022": always a month with a day. */
  readonly date: Span | null
  /** Without its brackets: "Reuters". */
  readonly agency: Span | null
  /** Where the report's own words begin: after the dash or colon and the space that follows. */
  readonly end: CharOffset
}

type Closer = 'dash' | 'hyphen' | 'colon' | 'none'
type Parts = { -readonly [Key in Exclude<keyof Dateline, 'start'>]: Dateline[Key] } & { closer: Closer }

/** The longest dateline looked for, in characters. */
const LONGEST = 180
/** A dateline stands after a headline, standfirst, byline and caption at most. */
const HEAD_LINES = 5
const HEAD_CHARS = 1500
/** Words of one name of a place that the gazetteer has not: more are a headline in capitals. */
const UNKNOWN_WORDS = 3

const WORD = /\p{Lu}(?:[\p{L}\p{M}.'’]|-(?=\p{L})){0,30}/uy
const PARTICLE = /\p{Ll}{1,5}(?=\s)/uy
const BRACKET = /[([] ?([^()[\]\n]{2,40}?) ?[)\]]/y
/** "/TASS/.", "/PRNewswire/": agencies that put strokes for brackets. */
const STROKES = /\/ ?(\p{Lu}[\p{L} ]{2,24}?) ?\/(?:\.(?=\s))?/uy
const CLOSER = /—|–|―|-{1,3}|_{1,2}|:/y

/** The dateline of a report: that of its first line, or of one of the next few, where a headline stands first. */
export function findDateline(text: string): Dateline | null {
  let weak: Dateline | null = null
  for (const start of headLines(text)) {
    const found = readDateline(text, start)
    if (found?.agency || found?.date) return found
    weak ??= found
  }
  return weak
}

/** Where the first few lines that are not empty begin: headline, standfirst, byline, date. */
export function headLines(text: string): CharOffset[] {
  const head = text.slice(0, HEAD_CHARS)
  const starts: CharOffset[] = []
  for (const match of head.matchAll(/[^\n]+/g)) {
    if (match[0].trim() === '') continue
    starts.push(match.index)
    if (starts.length === HEAD_LINES) break
  }
  return starts
}

/** The dateline that a line begins with, or null; `at` is where the line begins. Looks at a few words only. */
export function readDateline(text: string, at: CharOffset = 0): Dateline | null {
  const window = text.slice(at, at + LONGEST + 60)
  const line = window.slice(0, (window.indexOf('\n') + 1 || window.length + 1) - 1).replace(/\s/g, ' ')
  const start = /^[ "“]*/.exec(line)![0].length
  const parts = readParts(line, start)
  if (!parts || !isDateline(line, parts)) return null
  const shift = (span: Span | null): Span | null => span && [span[0] + at, span[1] + at]
  const gap = /^\s*/.exec(text.slice(at + parts.end, at + parts.end + LONGEST))![0].length
  return {
    start: at + start,
    place: shift(parts.place),
    date: shift(parts.date),
    agency: shift(parts.agency),
    end: at + parts.end + gap,
  }
}

/** Reads place, day and agency in any order up to the dash or colon; null where anything else stands before it. */
function readParts(line: string, start: number): Parts | null {
  const parts: Parts = { place: null, date: null, agency: null, end: start, closer: 'none' }
  let at = start
  while (at < Math.min(line.length, LONGEST)) {
    if (/[ ,./&]/.test(line[at]!) && !(line[at] === '/' && matchAt(STROKES, line, at))) {
      at++
      continue
    }
    if (line.startsWith('--(', at)) at += 2
    const closed = readCloser(line, at)
    if (closed) return { ...parts, ...closed }
    const next = readDay(line, at, parts) ?? readBracket(line, at, parts) ?? readPlaceWord(line, at, parts)
    if (next === null) break
    at = next
    parts.end = at
  }
  // "New Delhi, Feb 8 (IANS) The court": only where nothing is missing.
  return parts.place && parts.date && parts.agency && /^[ .]*(?:$|["“‘]?[\p{Lu}\d])/u.test(line.slice(parts.end))
    ? parts
    : null
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(line)
}

/** A hyphen or two in a word, or between two words, closes nothing. */
function readCloser(line: string, at: number): { closer: Closer; end: number } | null {
  const mark = matchAt(CLOSER, line, at)?.[0]
  if (!mark) return null
  const end = at + mark.length
  const [before, after] = [line[at - 1] ?? '', line[end] ?? ' ']
  if (mark === ':') return after === ' ' ? { closer: 'colon', end } : null
  const apart = before === ' ' || after === ' '
  if (mark === '-') return after === ' ' && /[ )/\]]/.test(before) ? { closer: 'hyphen', end } : null
  return apart || before === ')' ? { closer: 'dash', end } : null
}

function readDay(line: string, at: number, parts: Parts): number | null {
  const day = parts.date ? null : namedDayAt(line, at)
  if (!day) return null
  parts.date = [day.start, day.end]
  return day.end
}

/** "(Reuters)", "(Feb. 8)", "[India]", "(Halden County)", "/TASS/". */
function readBracket(line: string, at: number, parts: Parts): number | null {
  const match = matchAt(BRACKET, line, at) ?? matchAt(STROKES, line, at)
  if (!match) return null
  const end = at + match[0].length
  const inner = match[1]!
  const from = at + match[0].indexOf(inner)
  const day = namedDayAt(line, from)
  if (day && day.end === from + inner.length && !parts.date) parts.date = [day.start, day.end]
  else if (line[at] === '[' || DISTRICTS.has(lastWord(inner))) return parts.place ? end : null
  else if (!parts.agency && mayBeAgency(inner)) parts.agency = [from, from + inner.length]
  else return null
  return end
}

/** Not "(left)", "(R-Vt.)", "(12 of them)". */
const mayBeAgency = (name: string) =>
  findAgency(name) !== undefined ||
  (/^\p{Lu}/u.test(name) && !/\d(?!\p{L})/u.test(name) && !/^\p{Lu}{1,3}-/u.test(name))

function readPlaceWord(line: string, at: number, parts: Parts): number | null {
  const word = matchAt(WORD, line, at)?.[0]
  const particle = word === undefined && parts.place ? matchAt(PARTICLE, line, at)?.[0] : undefined
  if (!word && !(particle && PLACE_PARTICLES.has(particle))) return null
  const end = at + (word ?? particle)!.length
  const isOver = parts.agency || (parts.date && parts.place && parts.place[0] < parts.date[0])
  if (isOver) return null
  parts.place = [parts.place?.[0] ?? at, end]
  return end
}

function isDateline(line: string, { place, date, agency, closer, end }: Parts): boolean {
  const name = place === null ? '' : line.slice(...place)
  const known = place !== null && isKnownPlace(name)
  if (place !== null && !mayBePlace(name)) return false
  if (place !== null && !known && !isCapitals(name) && beginsPerson(name)) return false
  if (agency) {
    if (isWireName(line.slice(...agency))) return closer !== 'colon' || place !== null
    if (closer === 'none') return /^\p{Lu}{2,5}$/u.test(line.slice(...agency))
    return closer !== 'colon' && (isCapitals(name) || date !== null)
  }
  if (place === null) return false
  if (date) return closer !== 'none'
  if (!beginsProse(line.slice(end))) return false
  return known || (closer === 'dash' && isCapitals(name) && isShort(name))
}

/** An agency or outlet by its name, or agencies without one. */
const isWireName = (name: string) =>
  findAgency(name) !== undefined ||
  /^(?:news )?agenc(?:y|ies)$/i.test(name) ||
  (name.includes(' ') && WIRE_WORDS.has(lastWord(name))) ||
  name.split('/').some((part) => findAgency(part.trim()) !== undefined)

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
const wordsOf = (name: string) => name.split(/[ ,/]+/).filter((word) => word !== '')
const mayBePlace = (name: string) => !wordsOf(name).some((word) => LABELS.has(word.toLowerCase()))
/** "Ada Lind, Feb. 8 —" and "Sen. Ada Lind (Independent) —" tell of people. */
function beginsPerson(name: string): boolean {
  const first = wordsOf(name)[0]!
  return isGivenName(first) || isHonorific(first.toLowerCase().replace(/\.$/, ''))
}
/** The first word in capitals, and more of it than initials: "SAN JOSE, Costa Rica". */
const isCapitals = (name: string) =>
  /^(?:Mc|Mac)?\p{Lu}[\p{Lu}.'’-]*\p{Lu}(?!\p{L})/u.test(name) && !/^[\p{Lu}.]{2}$/u.test(name)

/** Of a name in capitals that nothing else vouches for. */
function isShort(name: string): boolean {
  const parts = name.split(/ ?[,/] ?/)
  const own = wordsOf(parts[0]!).filter((word) => !PLACE_PARTICLES.has(word.toLowerCase()))
  const entry = findEntryInCapitals(parts[0]!)
  return parts.length <= 3 && own.length <= UNKNOWN_WORDS && !entry && !own.some(isNameInCapitals)
}
const isNameInCapitals = (word: string) => isGivenName(word[0] + word.slice(1).toLowerCase())

const PLACES: ReadonlySet<EntryKind> = new Set(['capital', 'seat', 'place', 'country'])

/** "DES MOINES", "NASHUA, N.H.", "O'SMACH, Cambodia": the town or what it lies in is in the gazetteer. */
function isKnownPlace(name: string): boolean {
  return name.split(/ ?[,/] ?/).some((part) => {
    const entry = findEntry(part) ?? (isCapitals(part) ? findEntryInCapitals(part) : undefined)
    const isWord = !isCapitals(part) && isCommonWord(part.toLowerCase())
    return (entry !== undefined && PLACES.has(entry.kind) && !isWord) || SEATS_OF_REPORTS.has(part.replaceAll(' ', '_'))
  })
}

/** A sentence follows, or the line is over. */
const beginsProse = (rest: string) => /^ *(?:$|["“”‘'`(]{0,3}[\p{Lu}\d$€£].{0,40}?\p{Ll}{2})/u.test(rest)
