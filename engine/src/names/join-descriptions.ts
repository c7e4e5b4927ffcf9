/**
 * Fifth pass: descriptions. One that stands beside a name is that name's; else it joins the description before it that
 * it can mean (the same noun, and no modifier, owner or country that speaks against it), else a named person or body
 * (find-holder.ts), else it is an actor without a name. A person who neither speaks nor comes again is left out.
 */
import type { EntityType } from '../contract/types.ts'
import type { Document } from '../language/document.ts'
import type { Cluster } from './cluster.ts'
import { type Description, findDescriptions } from './find-descriptions.ts'
import { findHolder, type Holders, mayBeNamed } from './find-holder.ts'
import type { Standing } from './find-roles.ts'
import {
  countryOfDemonym,
  findEntry,
  genderOfTitle,
  isBareBody,
  isIntroducedBody,
  isLooseBody,
  isPersonFirst,
  plainName,
} from './gazetteer/lookups.ts'
import { isAdjectiveOf } from './nation-adjectives.ts'
import { referentsBySentence } from './referents.ts'

/** An actor without a name in the making. */
interface Described {
  readonly cluster: Cluster
  readonly parts: Description[]
  readonly modifiers: Set<string>
}

/** Entities of one noun that a description is compared with: no report tells of more. */
const MOST_CANDIDATES = 20

/** New clusters, without names. A description of a named body ("the ministry") becomes a mention of that body. */
export function joinDescriptions(
  document: Document,
  clusters: readonly Cluster[],
  standings: ReadonlyMap<Cluster, Standing>,
  quoted: Uint8Array,
): Cluster[] {
  const all: Described[] = []
  const byHead = new Map<string, Described[]>()
  const named = bodiesByHead(clusters)
  const nations = new Set(
    clusters.flatMap(({ type, country, joined }) => (type === 'place' && !joined ? (country ?? []) : [])),
  )
  const holders: Holders = {
    document,
    standings,
    bySentence: referentsBySentence(document, clusters, quoted),
  }
  for (const description of findDescriptions(document, clusters, quoted)) {
    const { from, last, head } = description
    const known = byHead.get(head) ?? []
    const before = description.apposed ? undefined : antecedent(description, known.slice(-MOST_CANDIDATES))
    const cluster =
      description.apposed ??
      before?.cluster ??
      bodyNamed(description, named.get(head) ?? []) ??
      findHolder(holders, description)
    cluster?.mentions.push({ first: from, last, kind: 'title' })
    if (before) extend(before, description)
    else if (!cluster && mayBegin(description, holders, nations)) {
      const described = begin(description)
      all.push(described)
      byHead.set(head, [...known.slice(-MOST_CANDIDATES), described])
    }
  }
  const places = clusters.filter(({ type, joined }) => type === 'place' && !joined).slice(0, MOST_CANDIDATES)
  return all.filter(isWorthTelling).map((described) => {
    described.cluster.description = nameOf(document, described.parts, places)
    if (!described.parts.some(({ speaks }) => speaks))
      described.cluster.silent = described.parts[0]!.owner === undefined ? 'own' : 'somebodys'
    return described.cluster
  })
}

/** Organisations by the noun in their names: "Energy Ministry", "Ministry of Energy". */
function bodiesByHead(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const byHead = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    if (cluster.joined || cluster.type !== 'organization') continue
    const heads = new Set<string>()
    for (const { key } of cluster.names) {
      const [head] = key.toLowerCase().split(/ (?:of|for) /)
      heads.add(head!.slice(head!.lastIndexOf(' ') + 1))
    }
    for (const head of heads) byHead.set(head, [...(byHead.get(head) ?? []), cluster].slice(-2))
  }
  return byHead
}

/** The one named body that "the ministry" or "the energy ministry" can mean. */
function bodyNamed(description: Description, bodies: readonly Cluster[]): Cluster | undefined {
  const { kind, article, owner, country, modifiers } = description
  const [body] = bodies
  if (!body || bodies.length > 1 || (kind !== 'body' && kind !== 'state') || article !== 'definite') return undefined
  if (owner !== undefined || (country !== undefined && country !== body.country)) return undefined
  const words = new Set(body.names.slice(0, MOST_CANDIDATES).flatMap(({ key }) => key.toLowerCase().split(' ')))
  return [...modifiers].every((word) => words.has(word)) ? body : undefined
}

function antecedent(description: Description, known: readonly Described[]): Described | undefined {
  const { article, open, speaks, takesPart } = description
  if (article === 'none' && open && !speaks && takesPart === null) return undefined
  if (article === 'indefinite' || article === 'counted' || article === 'other') return undefined
  const fitting = known.filter((described) => fits(description, described))
  if (article === 'definite') return fitting.at(-1)
  // "Officials" may be more than "two officials", and of several groups it means none for certain.
  const whole = fitting.filter(({ parts }) => parts[0]!.article === 'none' || parts[0]!.article === 'definite')
  return whole.findLast((described) => isAlike(description, described)) ?? (whole.length === 1 ? whole[0] : undefined)
}

/** Everything that the description says, the entity is already known by. */
function fits(description: Description, { parts, modifiers, cluster }: Described): boolean {
  const { country, owner, count } = description
  if (count !== undefined && parts.some((part) => part.count !== undefined && part.count !== count)) return false
  if (country !== undefined && cluster.country !== undefined && country !== cluster.country) return false
  const isOwner = parts.some((part) => part.owner !== undefined && part.owner === owner)
  if (owner !== undefined && !isOwner && !(country !== undefined && country === cluster.country)) {
    if (![...modifiers].some((word) => isOfPlace(word, owner))) return false
  }
  if (country !== undefined && owner === undefined && country !== cluster.country) return false
  for (const word of description.modifiers) {
    if (modifiers.has(word)) continue
    if (!parts.some((part) => part.owner !== undefined && isOfPlace(word, part.owner))) return false
  }
  return true
}

const isAlike = (description: Description, { parts }: Described) =>
  parts.some(
    (part) =>
      part.owner === description.owner &&
      part.country === description.country &&
      part.modifiers.size === description.modifiers.size,
  )

/** "torvan" of Torvany, where no list has the adjective. */
const isOfPlace = (word: string, owner: Cluster | string) =>
  typeof owner !== 'string' &&
  owner.type === 'place' &&
  isAdjectiveOf(word, plainName(owner.names[0]?.key ?? '').toLowerCase())

/** Whether a description can tell of an actor who was not told of before. */
const mayBegin = (description: Description, holders: Holders, nations: ReadonlySet<string>) =>
  tellsOfActor(description) ||
  (description.takesPart !== null &&
    isSomebody(description) &&
    !isNation(description, nations) &&
    !mayBeNamed(holders, description))

/** "The Russians" where Russia is named: the country. */
const isNation = ({ nation, article, modifiers, country }: Description, nations: ReadonlySet<string>) =>
  nation && (article === 'none' || article === 'definite') && modifiers.size === 0 && nations.has(country ?? '')

/** One whom the text tells of as somebody of his or her own. */
const isSomebody = ({ kind, article, owner, country, countedBefore }: Description) =>
  kind === 'people'
    ? !(countedBefore && article === 'definite')
    : article !== 'none' || owner !== undefined || country !== undefined

/** One that everybody speaks of so, or who speaks. */
function tellsOfActor(description: Description): boolean {
  const { kind, article, head, open, owner, country, specific, speaks, countedBefore } = description
  const owned = owner !== undefined || country !== undefined
  if (open && !speaks) return false
  // "The two leaders" were told of before, by their names.
  if (kind === 'people') return !(countedBefore && article === 'definite') && (typeof owner !== 'string' || speaks)
  if (kind === 'person')
    return article === 'indefinite' || article === 'other' || (speaks && (article !== 'none' || owned))
  if (article === 'indefinite') return isIntroducedBody(head)
  if (article === 'other' || article === 'counted') return false
  if (kind === 'state') return article === 'definite' || owned || isBareBody(head) || specific
  return owned || (article === 'definite' && (specific || speaks))
}

function begin(description: Description): Described {
  const { from, last, head, kind, country, modifiers } = description
  const gender = kind === 'person' ? genderOfTitle(head) : undefined
  const cluster: Cluster = {
    type: typeOf(description),
    names: [],
    mentions: [{ first: from, last, kind: 'title' }],
    ...(gender ? { gender } : {}),
    ...(country !== undefined ? { country } : {}),
    offices: [],
    acts: false,
  }
  return { cluster, parts: [description], modifiers: new Set(modifiers) }
}

function extend({ cluster, parts, modifiers }: Described, description: Description) {
  if (parts.length < MOST_CANDIDATES) parts.push(description)
  for (const word of description.modifiers) modifiers.add(word)
  if (description.country !== undefined) cluster.country ??= description.country
}

function typeOf({ kind, head, speaks }: Description): EntityType {
  if (kind === 'person' || (!speaks && isPersonFirst(head))) return 'person'
  return kind === 'people' || isLooseBody(head) ? 'group' : 'organization'
}

/** A person whom nobody hears and who does not come again is nobody to tell of. */
const isWorthTelling = ({ parts }: Described) =>
  parts[0]!.kind !== 'person' || parts.length > 1 || parts.some(({ speaks, takesPart }) => speaks || takesPart !== null)

/** The fullest description without its article, "two French officials"; for "his office" alone "Halvard's office". */
function nameOf(document: Document, parts: readonly Description[], places: readonly Cluster[]): string {
  const plain = parts.filter(({ byPronoun }) => !byPronoun)
  const from = plain.length > 0 ? plain : parts
  const names = from.map((part) => wordsOf(document, part, places))
  const small = names.filter((_, i) => /^\p{Ll}/u.test(headOf(document, from[i]!)))
  return (small.length > 0 ? small : names).reduce((best, name) => (name.length > best.length ? name : best), '')
}

const headOf = (document: Document, { first, last, head }: Description) => {
  for (let token = last; token > first; token--) if (document.lower(token) === head) return document.word(token)
  return document.word(first)
}

function wordsOf(
  document: Document,
  { first, last, head, owner, byPronoun }: Description,
  places: readonly Cluster[],
): string {
  const start = last > first && /^(?:the|an?|this|these|those|that)$/.test(document.lower(first)) ? first + 1 : first
  const text = document.text.slice(document.start(start), document.end(last)).replace(/\s+/g, ' ')
  if (byPronoun && typeof owner === 'object') {
    const rest = text.slice(document.word(first).length)
    return `${owner.names[0]?.key ?? ''}'s${rest}`
  }
  const opensSentence = document.sentenceTokens(document.sentenceOf(start))[0] === start
  const word = document.word(start)
  const family = countryOfDemonym(word) !== undefined || findEntry(word)?.kind === 'group'
  const ownerFirst = typeof owner === 'object' && document.lower(last) === head
  const ofNation = opensSentence && places.some((place) => isOfPlace(word.toLowerCase(), place))
  const proper = family || ofNation || ownerFirst || !/^\p{Lu}\p{Ll}/u.test(word)
  return opensSentence && !proper ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
