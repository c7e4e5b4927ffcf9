/**
 * Runs of words that may hold names: tokens with a capital, and the small words that stand inside names. A run is cut
 * into names by divide-run.ts.
 */
import type { TokenIndex } from '../language/document.ts'
import { isCalendarWord, isGivenName, isOrganizationHead, isOtherHead, isPlaceHead } from './gazetteer/lookups.ts'
import { HEADS_BEFORE_ON, PARTICLES, POSSESSIVE_NAMES, SUBJECTS_OF_OFFICE } from './lexicon.ts'
import { matchGazetteer } from './match-gazetteer.ts'
import { findOffice } from './match-office.ts'
import { isBeside, isTouching, type NameText } from './name-text.ts'
import { CAPITAL, CAPS, INITIAL, LOWER } from './token-shapes.ts'

/** Tokens `[first, end)`. */
export interface Run {
  readonly first: TokenIndex
  readonly end: TokenIndex
}

/** No name is longer; a longer run of capitals is no prose. */
const MOST_TOKENS = 24

/** The runs of tokens `[from, end)`, in order. */
export function findRuns(text: NameText, from: TokenIndex, end: TokenIndex): Run[] {
  const runs: Run[] = []
  let at = from
  while (at < end) {
    const first = startOfName(text, at, end)
    if (first < 0) at++
    else {
      const stop = endOfRun(text, at, end)
      runs.push({ first: at, end: stop })
      at = stop
    }
  }
  return runs
}

/** Particles that open a surname standing alone: "al-Assad", "de Silva". */
const OPENING_PARTICLES = new Set(['al', 'el', 'de', 'van', 'von', 'bin', 'du', 'di'])

/** The token with a capital by which a name may begin here: this one, or the one after "al-"; −1 if none. */
function startOfName(text: NameText, at: TokenIndex, end: TokenIndex): TokenIndex {
  const { document, shapes } = text
  const shape = shapes[at]!
  if (shape >= CAPITAL && shape <= INITIAL)
    return isCalendarWord(document.lower(at)) && isPlainCalendar(text, at, end) ? -1 : at
  if (shape !== LOWER) return -1
  const word = document.lower(at)
  if (OPENING_PARTICLES.has(word) && at + 1 < end) {
    const hyphen = document.word(at + 1) === '-' && isTouching(document, at, at + 1)
    const next = hyphen ? at + 2 : at + 1
    if (
      next < end &&
      shapes[next] === CAPITAL &&
      isBeside(document, at, at + 1) &&
      !matchGazetteer(document, next, end)
    )
      return next
  }
  return -1
}

const isCapital = (shape: number) => shape >= CAPITAL && shape <= INITIAL

/** "May" and "August" are names beside a name ("Theresa May", "August Wilson"); the other words never. */
function isPlainCalendar({ document, shapes }: NameText, at: TokenIndex, end: TokenIndex): boolean {
  if (!NAMES_AND_MONTHS.has(document.lower(at))) return true
  const before = at > 0 && isGivenName(document.word(at - 1)) && isBeside(document, at - 1, at)
  const next = at + 1
  const isNamePart = next < end && (isNameShape(shapes[next]!) || PARTICLES.has(document.lower(next)))
  const after = isNamePart && isBeside(document, at, next)
  return !(before || after)
}

const NAMES_AND_MONTHS = new Set(['may', 'march', 'april', 'june', 'august', 'jan'])

function endOfRun(text: NameText, first: TokenIndex, end: TokenIndex): TokenIndex {
  const { document, shapes } = text
  const stop = Math.min(end, first + MOST_TOKENS)
  const known = isCapital(shapes[first]!) ? matchGazetteer(document, first, stop) : undefined
  let last = known ? known.last : startOfName(text, first, end)
  while (last + 1 < stop) {
    const next = joinNext(text, first, last, stop)
    if (next < 0) break
    const match = matchGazetteer(document, next, stop)
    last = match ? match.last : next
  }
  return last + 1
}

/** The next token with a capital that belongs to the run, over what may stand between; −1 where the run ends. */
function joinNext(text: NameText, first: TokenIndex, last: TokenIndex, stop: TokenIndex): TokenIndex {
  const { document, shapes } = text
  const next = last + 1
  if (!isBeside(document, last, next)) return -1
  if (isCapital(shapes[next]!)) return startOfName(text, next, stop)
  const word = document.lower(next)
  const after = next + 1
  if (after >= stop || !isBeside(document, next, after)) return -1
  if (word === '-') return joinHyphen(text, first, last, after, stop)
  if (word === '&') return isCapital(shapes[after]!) ? after : -1
  if (word === "'s" || word === "'") return joinPossessive(text, last, after, stop)
  if (shapes[next] !== LOWER) return -1
  if (PARTICLES.has(word)) return joinParticle(text, next, stop)
  return joinPhrase(text, first, last, next, stop)
}

/** "Saint-Germain", "Inzamam-ul-Haq", "Kim Young-sam"; but "EU-Russia" is two names and "Boston-based" is none. */
function joinHyphen(text: NameText, first: TokenIndex, last: TokenIndex, after: TokenIndex, stop: TokenIndex) {
  const { document, shapes } = text
  if (!isTouching(document, last, after - 1) || !isTouching(document, after - 1, after)) return -1
  // "(R-Ohio)": a party and a state
  if (shapes[last] === INITIAL && 'RDI'.includes(document.word(last))) return -1
  if (shapes[last] === INITIAL) return isCapital(shapes[after]!) && !matchGazetteer(document, after, stop) ? after : -1
  if (isCapital(shapes[after]!))
    return matchGazetteer(document, last, last + 1) && matchGazetteer(document, after, stop) ? -1 : after
  if (shapes[after] !== LOWER) return -1
  if (after + 2 < stop && document.word(after + 1) === '-' && isCapital(shapes[after + 2]!)) return after + 2
  const isSyllable = last > first && document.end(after) - document.start(after) <= LONGEST_SYLLABLE
  return isSyllable && !SUFFIXED.has(document.lower(after)) && !matchGazetteer(document, last, last + 1) ? after : -1
}

/** Letters in the second syllable of a Korean or Chinese given name: "Chung Hwang-kyung". */
const LONGEST_SYLLABLE = 5
/** Short words that make an adjective of a name. */
const SUFFIXED = new Set([
  'led',
  'held',
  'run',
  'born',
  'owned',
  'bred',
  'wide',
  'style',
  'made',
  'bound',
  'based',
  'like',
  'era',
  'only',
  'free',
  'type',
  'area',
  'plus',
  'day',
  'year',
  'month',
  'week',
  'old',
])

/** "People's Party", "Lloyd's Register": the possessor names a body, and what follows says so. */
function joinPossessive(text: NameText, last: TokenIndex, after: TokenIndex, stop: TokenIndex): TokenIndex {
  const { document, shapes } = text
  if (!isCapital(shapes[after]!) || !POSSESSIVE_NAMES.has(document.lower(last))) return -1
  for (let i = after; i < stop && isCapital(shapes[i]!); i++) if (isOrganizationHead(document.lower(i))) return after
  return -1
}

/** Up to three particles and a hyphen: "van der Bellen", "al-Assad". */
function joinParticle(text: NameText, from: TokenIndex, stop: TokenIndex): TokenIndex {
  const { document, shapes } = text
  for (let i = from; i < Math.min(stop, from + 4); i++) {
    if (isCapital(shapes[i]!)) return i
    if (!PARTICLES.has(document.lower(i)) && document.word(i) !== '-') return -1
  }
  return -1
}

/** "Ministry of Foreign Affairs and Trade", "Gulf of Mexico", "Centre for the Study of War". */
function joinPhrase(
  text: NameText,
  first: TokenIndex,
  last: TokenIndex,
  next: TokenIndex,
  stop: TokenIndex,
): TokenIndex {
  const { document, shapes } = text
  const word = document.lower(next)
  let after = next + 1
  const office = findOffice(document, last, stop)
  if (office && office.last > last) return isCapital(shapes[office.last]!) ? office.last : -1
  if (word === 'of' || word === 'for' || word === 'on') {
    const head = document.lower(last)
    const named = word === 'of' ? isHead(head) : word === 'on' ? HEADS_BEFORE_ON.has(head) : isOrganizationHead(head)
    if (!named) return -1
    if (document.lower(after) === 'the' && after + 1 < stop) after++
    return isCapital(shapes[after]!) && startOfName(text, after, stop) === after ? after : -1
  }
  if (word === 'and' && namesSubject(text, last, after, stop)) return after
  if (word === 'and' && hasPhrase(text, first, last) && isCapital(shapes[after]!) && !endsInHead(text, after, stop))
    return after
  return -1
}

/** "Oversight and Reform Committee": what a body is for, twice, and its head after the second. */
function namesSubject(text: NameText, last: TokenIndex, after: TokenIndex, stop: TokenIndex): boolean {
  const { document, shapes } = text
  return isCapital(shapes[after]!) && SUBJECTS_OF_OFFICE.has(document.lower(last)) && endsInHead(text, after, stop)
}

const isHead = (word: string) =>
  word !== 'news' &&
  word !== 'united' &&
  (isOrganizationHead(word) || isPlaceHead(word) || isOtherHead(word) || word === 'republic' || word === 'kingdom')

/** Whether the run so far has an "of" or "for": only then may "and" join. */
function hasPhrase({ document }: NameText, first: TokenIndex, last: TokenIndex): boolean {
  for (let i = first + 1; i < last; i++) {
    const word = document.lower(i)
    if (word === 'of' || word === 'for') return true
  }
  return false
}

/** Whether the capitals from here end in a head of their own: then "and" divides two bodies. */
function endsInHead({ document, shapes }: NameText, from: TokenIndex, stop: TokenIndex): boolean {
  let last = from
  while (last + 1 < stop && isCapital(shapes[last + 1]!)) last++
  return isOrganizationHead(document.lower(last)) && shapes[last] === CAPITAL
}

export const isNameShape = (shape: number): boolean => shape === CAPITAL || shape === CAPS || shape === INITIAL
