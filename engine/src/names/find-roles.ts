/**
 * What the text says that a person or body is: nouns before the name ("cellist Nora Whelan", "Portuguese carrier
 * Aurelia"), in apposition ("Owen Sellick, a retired miner,", "the organist, Cyril Botting,"), after "is" and "was", and
 * by what somebody does ("Dai Lewin, who led the rescue").
 */
import type { Document, TokenIndex } from '../language/document.ts'
import { type Cluster, standing } from './cluster.ts'
import type { NameMention } from './find-names.ts'
import {
  countryOfDemonym,
  describedKind,
  familiesOfBody,
  isOfPeopleToo,
  knownRole,
  singularOf,
} from './gazetteer/lookups.ts'
import { LEADING_VERBS, PAST_WORDS } from './lexicon.ts'
import { isNominal } from './nominals.ts'

export interface Role {
  /** The noun in lower case and singular. */
  readonly head: string
  /** The words before it in lower case. */
  readonly modifiers: ReadonlySet<string>
  /** Of an adjective among them. */
  readonly country?: string
  /** Whether it is so no more: "the former champion". */
  readonly past: boolean
  /** The noun's place; −1 for what the gazetteer knows. */
  readonly at: TokenIndex
}

/** What is told of one cluster. */
export interface Standing {
  readonly roles: Role[]
  /** In years, where the text says it. */
  age?: string
}

/** Roles by cluster; a cluster without any is left out. What the text calls a company is no person. */
export function findRoles(
  document: Document,
  names: readonly NameMention[],
  clusterOf: readonly Cluster[],
): Map<Cluster, Standing> {
  const found = new Map<Cluster, Standing>()
  const isNameAt = coverNames(document, names)
  names.forEach((name, i) => {
    const cluster = standing(clusterOf[i]!)
    if (cluster.type === 'other' || (cluster.type === 'place' && name.entry)) return
    const described = found.get(cluster) ?? { roles: [] }
    if (described.roles.length < MOST_ROLES) described.roles.push(...rolesBeside(document, name, isNameAt))
    const age = ageAfter(document, name.last)
    if (age !== undefined) described.age ??= age
    if (described.roles.length > 0 || described.age !== undefined) found.set(cluster, described)
  })
  for (const cluster of new Set(clusterOf.map(standing))) addKnownRole(found, cluster)
  for (const [cluster, { roles }] of found)
    if (cluster.type === 'person' && !cluster.gender && roles.some((role) => isBodyRole(document, role))) {
      cluster.type = 'organization'
      delete cluster.gender
    }
  return found
}

/** Roles kept of one cluster: no report calls somebody more things. */
const MOST_ROLES = 20

/** "the power company, Lumen": in small letters, and no team, which persons' names stand beside in lines of results. */
function isBodyRole(document: Document, { head, at }: Role): boolean {
  const families = familiesOfBody(head)
  if (families.size === 0 || families.has('side') || isOfPeopleToo(head)) return false
  return at >= 0 && document.word(at) === document.lower(at)
}

function addKnownRole(found: Map<Cluster, Standing>, cluster: Cluster) {
  const name = cluster.names[0]?.entry?.name ?? cluster.names[0]?.key ?? ''
  const words = knownRole(name)?.split(' ')
  if (!words) return
  const described = found.get(cluster) ?? { roles: [] }
  described.roles.push({
    head: words.at(-1)!,
    modifiers: new Set(words.slice(0, -1)),
    past: false,
    at: -1,
  })
  found.set(cluster, described)
}

function coverNames(document: Document, names: readonly NameMention[]): Uint8Array {
  const covered = new Uint8Array(document.tokenCount)
  for (const { first, last } of names) covered.fill(1, first, last + 1)
  return covered
}

function rolesBeside(document: Document, { first, last }: NameMention, isNameAt: Uint8Array): Role[] {
  const roles: Role[] = []
  const before = nounsBefore(document, first, isNameAt)
  if (before) roles.push(before)
  const after = document.lower(last + 1)
  const reach = reachOf(document, first)
  if (after === ',') {
    const at = skipAge(document, last + 2)
    const apposed = nounsFrom(document, at, reach[1], false)
    if (apposed) roles.push(apposed)
    const led = document.lower(at) === 'who' ? ledBy(document, at + 1, reach[1]) : undefined
    if (led) roles.push(led)
  }
  if (document.lower(first - 1) === ',' && CLOSERS.test(after)) {
    const apposed = nounsEndingAt(document, first - 2, reach[0])
    if (apposed) roles.push(apposed)
  }
  if (/^(?:is|was|became)$/.test(after)) {
    const predicated = nounsFrom(document, last + 2, reach[1], true)
    if (predicated) roles.push(predicated)
  }
  return roles
}

const CLOSERS = /^(?:,|\.|;|\)|–|—|-|:|"|”|’|'|who|which|and|said|says|told)$/

/** Tokens on each side of a name that are looked at. */
const REACH = 16

function reachOf(document: Document, token: TokenIndex): [TokenIndex, TokenIndex] {
  const [start, end] = document.sentenceTokens(document.sentenceOf(token))
  return [Math.max(start, token - REACH), Math.min(end, token + REACH)]
}

/** "Lind, 54," → "54". */
function ageAfter(document: Document, last: TokenIndex): string | undefined {
  const age = document.word(last + 2)
  return document.lower(last + 1) === ',' && isAge(age) && /^[,.]$/.test(document.word(last + 3)) ? age : undefined
}

const isAge = (word: string) => /^1?\d{1,2}$/.test(word)

const skipAge = (document: Document, at: TokenIndex): TokenIndex =>
  isAge(document.word(at)) && document.word(at + 1) === ',' ? at + 2 : at

/** "Chief executive | Simon Dace": the words before a name, back to what is no noun or adjective. */
function nounsBefore(document: Document, first: TokenIndex, isNameAt: Uint8Array): Role | undefined {
  const [start] = document.sentenceTokens(document.sentenceOf(first))
  let from = first
  while (from > start && first - from < MOST_WORDS && goesBefore(document, from - 1, from, isNameAt)) from--
  return from === first ? undefined : readRole(document, from, first - 1)
}

const MOST_WORDS = 6

/** A noun, an adjective, or a short name that says whose: "Labour MP", "US Trade Representative". */
function goesBefore(document: Document, token: TokenIndex, next: TokenIndex, isNameAt: Uint8Array): boolean {
  if (isNameAt[token] === 1 && (isNameAt[next] === 1 || document.end(token) - document.start(token) > 12)) return false
  const isJoint = document.word(token) === '-' && document.end(token) === document.start(next)
  return isNominal(document, token) || isJoint
}

/** "a retired miner from Orby": article and nouns up to what is none; after "is" the article must be there. */
function nounsFrom(document: Document, first: TokenIndex, end: TokenIndex, strict: boolean): Role | undefined {
  const isDetermined = ARTICLES.test(document.lower(first))
  if (strict && !/^(?:an?|the)$/.test(document.lower(first))) return undefined
  let at = isDetermined ? first + 1 : first
  const from = at
  while (at < end && at - from < MOST_WORDS && (isNominal(document, at) || isJoint(document, at))) at++
  if (document.lower(at) === "'s" || document.lower(at) === "'") return nounsAfterOwner(document, at + 1, end)
  const role = at > from ? readRole(document, from, at - 1) : undefined
  return isDetermined || (role && isNounOfActor(role.head)) ? role : undefined
}

const isJoint = (document: Document, token: TokenIndex) => document.word(token) === '-'

const ARTICLES = /^(?:an?|the|its|his|her|their|our|one)$/

function nounsAfterOwner(document: Document, from: TokenIndex, end: TokenIndex): Role | undefined {
  let at = from
  while (at < end && at - from < MOST_WORDS && isNominal(document, at)) at++
  return at > from ? readRole(document, from, at - 1) : undefined
}

/** "its general secretary | , Beverley Crane", "a spokesman for the port | , Jo Lee": the article opens the phrase. */
function nounsEndingAt(document: Document, last: TokenIndex, start: TokenIndex): Role | undefined {
  for (let first = last; first >= start; first--) {
    if (document.word(first) === ',' || /^["“”]$/.test(document.word(first))) return undefined
    const word = document.lower(first)
    if (!ARTICLES.test(word) && word !== "'s") continue
    // The article of an of-phrase is not the one that opens the whole.
    if (/^(?:of|for|at|in|from|with)$/.test(document.lower(first - 1))) continue
    return nounsFrom(document, first + 1, last + 1, false) ?? nounsAfterOwner(document, first + 1, last + 1)
  }
  const isAlone = start === document.sentenceTokens(document.sentenceOf(last))[0]
  return isAlone ? nounsFrom(document, start, last + 1, false) : undefined
}

/** "who led the rescue": the rescue chief. */
function ledBy(document: Document, verb: TokenIndex, end: TokenIndex): Role | undefined {
  if (!LEADING_VERBS.has(document.lower(verb))) return undefined
  const from = /^(?:the|its|their|a)$/.test(document.lower(verb + 1)) ? verb + 2 : verb + 1
  let at = from
  while (at < end && at - from < MOST_WORDS && isNominal(document, at)) at++
  if (at === from) return undefined
  return { head: 'chief', modifiers: new Set(wordsBetween(document, from, at)), past: false, at: verb }
}

const isNounOfActor = (head: string) => describedKind(head, head, '') !== undefined

function readRole(document: Document, first: TokenIndex, last: TokenIndex): Role | undefined {
  const head = headOf(document, first, last)
  if (!/^\p{L}[\p{L}'-]+$/u.test(head)) return undefined
  const words = wordsBetween(document, first, last)
  const country = countryIn(document, first, last)
  const past = words.some((word) => PAST_WORDS.has(word))
  return { head: singularOf(head), modifiers: new Set(words), past, ...(country ? { country } : {}), at: last }
}

/** Forms of address that are somebody's work: "Dr. Lind" is a doctor. */
const WORK_OF_HONORIFIC: ReadonlyMap<string, string> = new Map([
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['sgt', 'sergeant'],
  ['det', 'detective'],
  ['supt', 'superintendent'],
  ['capt', 'captain'],
  ['rev', 'priest'],
  ['sister', 'nun'],
])

/** The noun, with what a hyphen joins to it: "secretary-general". */
function headOf(document: Document, first: TokenIndex, last: TokenIndex): string {
  const word = document.lower(last).replace(/\.$/, '')
  if (last - 2 >= first && document.word(last - 1) === '-') return `${document.lower(last - 2)}-${word}`
  return WORK_OF_HONORIFIC.get(word) ?? word
}

function wordsBetween(document: Document, first: TokenIndex, end: TokenIndex): string[] {
  const words: string[] = []
  for (let token = first; token < end; token++) if (document.word(token) !== '-') words.push(document.lower(token))
  return words
}

function countryIn(document: Document, first: TokenIndex, end: TokenIndex): string | undefined {
  for (let token = first; token < end; token++) {
    const country = countryOfDemonym(document.word(token))
    if (country !== undefined) return country
  }
  return undefined
}
