/**
 * The names in a report, each with its type: runs of capitals, cut into names, weighed by their own words, by the
 * words around them and by their other mentions in the report. Headlines are read last, when the names are known.
 */
import type { CharOffset, EntityType } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { type Candidate, ORGANIZATION, PERSON, TYPES, type Votes } from './candidate.ts'
import { divideRun } from './divide-run.ts'
import { findHeadlineNames } from './find-headline-names.ts'
import { findRuns } from './find-runs.ts'
import {
  type GazetteerEntry,
  isCompanyForm,
  isGivenName,
  isOrganizationHead,
  isSurname,
  plainName,
} from './gazetteer/lookups.ts'
import { isBeside, type NameText, readNameText } from './name-text.ts'
import { weighContext } from './weigh-context.ts'

export interface NameMention {
  readonly first: TokenIndex
  readonly last: TokenIndex
  readonly start: CharOffset
  readonly end: CharOffset
  /** Without accents, with single spaces: what mentions of one name share. */
  readonly key: string
  readonly type: EntityType
  readonly entry?: GazetteerEntry
}

/** In text order, none overlapping. */
export function findNames(document: Document): NameMention[] {
  const text = readNameText(document)
  const candidates = findCandidates(text)
  const names = decideTypes(text, candidates)
  return [...names, ...findHeadlineNames(text, names)].sort((a, b) => a.start - b.start)
}

function findCandidates(text: NameText): Candidate[] {
  const candidates: Candidate[] = []
  for (let sentence = 0; sentence < text.document.sentenceCount; sentence++) {
    if (text.lineCase[sentence] !== 'sentence') continue
    const [first, end] = text.document.sentenceTokens(sentence)
    for (const run of findRuns(text, first, end)) candidates.push(...divideRun(text, run))
  }
  return candidates
}

function toMention(
  document: Document,
  { first, last, entry }: Omit<Candidate, 'votes'>,
  type: EntityType,
): NameMention {
  const start = document.start(first)
  const end = endOfName(document, last)
  return { first, last, start, end, key: plainName(document.text.slice(start, end)), type, ...(entry ? { entry } : {}) }
}

const CLOSING = new Set(['"', '”', "''", '’', ')'])

/** "Inc." keeps its full stop unless that ends the sentence too. */
function endOfName(document: Document, last: TokenIndex): CharOffset {
  const end = document.end(last)
  const word = document.lower(last)
  if (!word.endsWith('.') || !isCompanyForm(word)) return end
  const next = last + 1
  const endsLine = next >= document.tokenCount || !isBeside(document, last, next)
  return endsLine || CLOSING.has(document.word(next)) ? end - 1 : end
}

/** How much the other mentions of a place weigh, beside its own surroundings: one that plays football is still a town. */
const REPORT_SHARE = 0.8

function decideTypes(text: NameText, candidates: readonly Candidate[]): NameMention[] {
  const { document } = text
  const keys = candidates.map(({ first, last }) => plainName(document.text.slice(...document.span(first, last))))
  const contexts = candidates.map((candidate) => weighContext(text, candidate))
  const totals = new Map<string, Votes>()
  keys.forEach((key, i) => {
    const total = totals.get(key) ?? [...candidates[i]!.votes]
    for (let type = 0; type < total.length; type++) total[type]! += contexts[i]![type]!
    totals.set(key, total as Votes)
  })
  const parts = partsOf(keys, totals)
  return candidates.map((candidate, i) => {
    const { entry, first, last } = candidate
    const votes = [...totals.get(keys[i]!)!] as Votes
    if (entry)
      for (let type = 0; type < votes.length; type++) votes[type] = shared(candidate, contexts[i]!, votes, type)
    if (first === last && parts.surnames.has(keys[i]!)) votes[PERSON] += PART_OF_KNOWN
    else if (first === last && !entry && parts.bodies.has(keys[i]!)) votes[ORGANIZATION] += PART_OF_KNOWN
    const type = TYPES[strongest(votes)]!
    return toMention(document, type === 'person' ? trim(document, candidate, parts.surnames) : candidate, type)
  })
}

/** The name's own weight, its surroundings, and a share of what surrounds its other mentions. */
function shared({ votes }: Candidate, context: Votes, total: Votes, type: number): number {
  return votes[type]! + context[type]! + REPORT_SHARE * (total[type]! - votes[type]! - context[type]!)
}

/** A word that ends a known person's full name is a surname; one that begins a known body's name is the body. */
const PART_OF_KNOWN = 7

interface KnownParts {
  readonly surnames: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
}

function partsOf(keys: readonly string[], totals: ReadonlyMap<string, Votes>): KnownParts {
  const surnames = new Set<string>()
  const bodies = new Set<string>()
  for (const key of keys) {
    const space = key.lastIndexOf(' ')
    if (space < 0) continue
    const type = strongest(totals.get(key)!)
    if (type === PERSON) surnames.add(key.slice(space + 1))
    else if (type === ORGANIZATION && isOrganizationHead(key.slice(space + 1).toLowerCase()))
      bodies.add(key.slice(0, space))
  }
  return { surnames, bodies }
}

/** "Macron Visit": a known surname first and a word after it that is none are the surname alone. */
function trim(document: Document, candidate: Candidate, surnames: ReadonlySet<string>): Candidate {
  const { first, last } = candidate
  if (last !== first + 1 || isSurname(document.word(last))) return candidate
  if (isGivenName(document.word(first)) || !surnames.has(plainName(document.word(first)))) return candidate
  return { ...candidate, last: first }
}

function strongest(votes: Votes): number {
  let best = votes[ORGANIZATION] > votes[PERSON] ? ORGANIZATION : PERSON
  for (let type = 0; type < votes.length; type++) if (votes[type]! > votes[best]!) best = type
  return best
}
