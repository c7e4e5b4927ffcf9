/**
 * Finds the expressions of time in a document and says which time each means, after TIMEX3 (TimeML 1.2.1, ISO
 * 24617-1). Words and figures become units (read-units.ts); three levels of rules (rules/) put them together
 * (grammar.ts); the report's date, what was said before and the tense give the value (resolve-value.ts).
 */
import type { TimeMention } from '../contract/types.ts'
import type { Document } from '../language/document.ts'
import { findDateline } from '../page/read-dateline.ts'
import { toEdtf } from './edtf.ts'
import { Grammar, type Neighbours, type TextUnit } from './grammar.ts'
import { COUNTS, CUES, MONTH_PREPOSITIONS, RANGE_WORDS } from './lexicon.ts'
import { findModifier } from './modifiers.ts'
import { makeVocabulary, readIslands } from './read-units.ts'
import { type Place, Resolver, type TimeValue } from './resolve-value.ts'
import { amountRules } from './rules/amounts.ts'
import { clockRules } from './rules/clock.ts'
import { dateRules, holidayRules } from './rules/dates.ts'
import { dayRules } from './rules/days.ts'
import { distanceRules } from './rules/distances.ts'
import { lengthRules } from './rules/lengths.ts'
import { relativeRules } from './rules/relative.ts'
import { repeatedRules } from './rules/repeated.ts'
import { termRules } from './rules/terms.ts'
import { vagueRules } from './rules/vague.ts'
import { directionAt } from './tense.ts'

/** The rules, level by level: each sees what the one before it made. */
export const RULE_LEVELS = [
  holidayRules,
  [...dateRules, ...clockRules, ...relativeRules, ...amountRules],
  [...termRules, ...dayRules, ...lengthRules, ...distanceRules, ...vagueRules, ...repeatedRules],
] as const

const grammars = RULE_LEVELS.map((rules) => new Grammar(rules))
const vocabulary = makeVocabulary(
  grammars.flatMap((grammar) => [...grammar.words]),
  CUES,
)

/**
 * The times of a document in text order, none overlapping. `published` is the report's date as a TIMEX3 value, such
 * as `2022-02-08` or `2022-02-08T14:30`, or null; without one, values stay open where they depend on it.
 */
export function findTimes(document: Document, published: string | null): TimeMention[] {
  const resolver = new Resolver(published)
  const times: TimeMention[] = []
  // What was written on the day of the dateline says "today" of that day, whenever it is printed.
  const dateline = findDateline(document.text)?.date ?? null
  let previous: TextUnit | null = null
  for (const island of readIslands(document, vocabulary)) {
    const neighbours = neighboursIn(document, island)
    const units = grammars.reduce((level, grammar) => grammar.apply(level, neighbours), island)
    for (const unit of units) {
      if (!unit.meaning) continue
      const resolved = resolver.resolve(unit.meaning, placeOf(document, unit, previous))
      const mod = findModifier(document.text.slice(unit.start, unit.end), toldBy(unit, resolved))
      const edtf = resolved.type === 'SET' ? null : toEdtf(resolved.value, mod)
      times.push({ span: [unit.start, unit.end], ...resolved, ...(mod && { mod }), edtf })
      if (dateline !== null && dateline[0] <= document.start(unit.first) && document.end(unit.last) <= dateline[1])
        resolver.countFrom(resolved.value)
      previous = unit
    }
  }
  return times
}

/** What the words of an expression qualify. */
function toldBy(unit: TextUnit, { type }: TimeValue): 'date' | 'length' | 'ago' {
  if (type === 'DURATION' || type === 'SET') return 'length'
  const isCounted = unit.meaning?.kind === 'shift' || unit.meaning?.kind === 'compared'
  return isCounted && (unit.lastWord === 'ago' || unit.lastWord === 'earlier') ? 'ago' : 'date'
}

function placeOf(document: Document, unit: TextUnit, previous: TextUnit | null): Place {
  return {
    sentence: document.sentenceOf(unit.first),
    direction: () => directionAt(document, unit.first, unit.last),
    endsRange:
      previous?.meaning?.kind === 'weekday' && previous.last === unit.first - 2 && isJoined(document, previous, unit),
  }
}

/** "From Monday to Wednesday", "between Monday and Wednesday". */
function isJoined(document: Document, previous: TextUnit, unit: TextUnit): boolean {
  const word = document.lower(unit.first - 1)
  return RANGE_WORDS.has(word) || (word === 'and' && document.lower(previous.first - 1) === 'between')
}

/** How far before a rate its number may stand: "$5 million in fees a year". */
const COUNT_REACH = 6

/** The words around a unit; those of a hyphenated token are its neighbours' too. */
function neighboursIn(document: Document, island: readonly TextUnit[]): Neighbours {
  const byEnd = new Map(island.map((unit) => [unit.end, unit]))
  const byStart = new Map(island.map((unit) => [unit.start, unit]))
  return {
    before: (unit) =>
      unit.start > document.start(unit.first)
        ? (byEnd.get(unit.start)?.lastWord ?? '-')
        : document.lower(unit.first - 1),
    after: (unit) =>
      unit.end < document.end(unit.last) ? (byStart.get(unit.end)?.firstWord ?? '-') : document.lower(unit.last + 1),
    inName: (unit) =>
      !MONTH_PREPOSITIONS.has(document.lower(unit.first - 1)) &&
      unit.end === document.end(unit.last) &&
      document.upos(unit.last + 1) === 'PROPN' &&
      document.start(unit.last + 1) - unit.end === 1,
    countBefore: (unit) => {
      for (let token = unit.first - 1; token >= Math.max(0, unit.first - COUNT_REACH); token--) {
        const word = document.lower(token)
        if (word === '.' || word === ';') return false
        if (/^[\d$£€]/.test(word) || document.upos(token) === 'NUM' || COUNTS.has(word)) return true
      }
      return false
    },
  }
}
