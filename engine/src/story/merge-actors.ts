/** The entities of several reports → the actors of a story, one for each real actor. */
import type { Actor, EntityType } from '../contract/types.ts'
import type { ReportEntity } from '../names/entity.ts'
import { isAcronymOf, isLeadingWord, isShortPersonName, nameTokens, personTokens } from './actor-names.ts'
import { gatherBy } from './gather-by.ts'
import { compareStrings, stableId } from './stable-id.ts'
import type { StoryMember } from './story-member.ts'
import { UnionFind } from './union-find.ts'

export interface MergedActors {
  /** By name. */
  readonly actors: readonly Actor[]
  readonly byId: ReadonlyMap<string, Actor>
  /** The actor of an entity in the member with that index; null for null and for entities that are no actors. */
  readonly actorOf: (member: number, entity: string | null) => string | null
}

interface Node {
  readonly member: number
  readonly entity: ReportEntity
  readonly tokens: readonly string[]
  readonly named: boolean
  readonly weight: number
}

/** Nodes already known to be one actor, while those are looked up under shorter names. */
interface Cluster {
  readonly nodes: number[]
  readonly tokens: readonly string[]
  readonly type: EntityType
}

/**
 * Named entities are actors, and unnamed ones ("French officials") where `needed` says that somebody spoke or acted.
 * A short name joins a fuller one only where exactly one fuller name fits: of two people with one surname neither
 * gets it.
 */
export function mergeActors(
  members: readonly StoryMember[],
  needed: (member: number, entity: string) => boolean,
): MergedActors {
  const nodes = members.flatMap(({ annotated }, member) =>
    annotated.entities
      .filter((entity) => isNamed(entity) || needed(member, entity.id))
      .map((entity) => readNode(member, entity)),
  )
  const sets = new UnionFind(nodes.length)
  joinSameNames(nodes, sets)
  joinPersons(nodes, sets)
  joinMistakenPersons(nodes, sets)
  joinOrganizations(nodes, sets)
  joinTitles(members, nodes, sets)
  return nameActors(members, nodes, sets)
}

function readNode(member: number, entity: ReportEntity): Node {
  const tokens = entity.type === 'person' ? personTokens(entity.name) : nameTokens(entity.name)
  return { member, entity, tokens, named: isNamed(entity), weight: entity.mentions.length }
}

function isNamed({ mentions }: ReportEntity): boolean {
  return mentions.some(({ kind }) => kind === 'name')
}

/**
 * Same name, same actor. Persons stay apart from the rest, and a person's single name is settled later. What one report
 * takes for things of two types is one thing where the story is clear about the type; the city and the club of Madrid,
 * both told of often, stay apart.
 */
function joinSameNames(nodes: readonly Node[], sets: UnionFind): void {
  const named = nodes.flatMap((node, i) => (node.tokens.length > 0 ? [i] : []))
  const byName = gatherBy(named, (i) => {
    const { entity, tokens, member } = nodes[i]!
    const shared = nodes[i]!.named || (entity.type !== 'person' && isProper(entity.name))
    const owner = shared ? '' : member
    return `${entity.type === 'person' ? 'person' : 'thing'} ${tokens.join(' ')} ${owner}`
  })
  for (const same of byName.values()) {
    if (nodes[same[0]!]!.entity.type === 'person' && nodes[same[0]!]!.tokens.length === 1) continue
    const apart = isTwoThings(same.map((i) => nodes[i]!))
    const alike = gatherBy(same, (i) => (apart ? nodes[i]!.entity.type : ''))
    for (const list of alike.values()) for (const i of list) sets.join(list[0]!, i)
  }
}

/** So many times as often must one type be meant for the other to be a mistake. */
const CLEAR_TYPE = 3

function isTwoThings(nodes: readonly Node[]): boolean {
  const perReport = gatherBy(nodes, ({ member }) => member)
  if ([...perReport.values()].every((list) => new Set(list.map(({ entity }) => entity.type)).size === 1)) return false
  const weights = [...gatherBy(nodes, ({ entity }) => entity.type).values()]
    .map((list) => list.reduce((sum, { weight }) => sum + weight, 0))
    .sort((a, b) => b - a)
  return weights[0]! < CLEAR_TYPE * weights[1]!
}

/** Whether an unnamed entity's words hold a name ("French officials"), so that two reports can mean the same. */
function isProper(name: string): boolean {
  return /[^\s]\s+\p{Lu}|^\p{Lu}[\p{Ll}'’]+\s/u.test(name)
}

/** From the fullest name to the shortest, each joins the one fuller name that fits, or stands for itself. */
function joinPersons(nodes: readonly Node[], sets: UnionFind): void {
  const things = new Set(nodes.flatMap(({ entity, tokens }) => (entity.type === 'person' ? [] : [tokens.join(' ')])))
  const bySurname = new Map<string, Cluster[]>()
  const byFirst = new Map<string, Cluster[]>()
  for (const cluster of clustersOf(personNodes(nodes), nodes, sets)) {
    const { tokens } = cluster
    const [first, last] = [tokens[0] ?? '', tokens.at(-1) ?? '']
    const fitting = fullerNames(tokens, bySurname.get(last) ?? [], things.has(first) ? [] : (byFirst.get(first) ?? []))
    if (fitting.length === 1) sets.join(fitting[0]!.nodes[0]!, cluster.nodes[0]!)
    if (fitting.length > 0) continue
    bySurname.set(last, [...(bySurname.get(last) ?? []), cluster])
    byFirst.set(first, [...(byFirst.get(first) ?? []), cluster])
  }
}

/** A single word is a surname if it can be, else a given name ("Lena") or the family name that stands first ("Kim"). */
function fullerNames(
  tokens: readonly string[],
  sameSurname: readonly Cluster[],
  sameFirst: readonly Cluster[],
): readonly Cluster[] {
  if (tokens.length > 1) return sameSurname.filter((head) => isShortPersonName(tokens, head.tokens))
  return sameSurname.length > 0 ? sameSurname : sameFirst
}

function personNodes(nodes: readonly Node[]): number[] {
  return nodes.flatMap((node, i) => (node.entity.type === 'person' && node.named ? [i] : []))
}

/** A single word that one report takes for a person, and that is no part of anybody's name, is the thing of that name. */
function joinMistakenPersons(nodes: readonly Node[], sets: UnionFind): void {
  const things = new Map<string, number>()
  nodes.forEach(({ entity, tokens, named }, i) => {
    const name = tokens.join(' ')
    if (entity.type !== 'person' && named && !things.has(name)) things.set(name, i)
  })
  for (const { tokens, nodes: members } of clustersOf(personNodes(nodes), nodes, sets)) {
    const thing = tokens.length === 1 ? things.get(tokens[0]!) : undefined
    if (thing !== undefined) for (const i of members) sets.join(thing, i)
  }
}

/** Acronyms and first words join the one organisation or group that they fit. */
function joinOrganizations(nodes: readonly Node[], sets: UnionFind): void {
  const named = nodes.flatMap((node, i) => (node.entity.type !== 'person' && node.named ? [i] : []))
  const clusters = clustersOf(named, nodes, sets).filter(({ type }) => type === 'organization' || type === 'group')
  const long = clusters.filter(({ tokens }) => tokens.length > 1)
  const places = new Set(nodes.flatMap(({ entity, tokens }) => (entity.type === 'place' ? [tokens.join(' ')] : [])))
  for (const cluster of clusters) {
    if (cluster.tokens.length !== 1) continue
    const [word] = cluster.tokens as [string]
    // "Paris" is not short for "Paris General Hospital".
    const leads = (tokens: readonly string[]) => !places.has(word) && isLeadingWord(word, tokens)
    const fitting = long.filter(({ tokens }) => isAcronymOf(word, tokens) || leads(tokens))
    if (fitting.length === 1) sets.join(fitting[0]!.nodes[0]!, cluster.nodes[0]!)
  }
}

/** An unnamed "French president" joins the one actor who bears that title in another report. */
function joinTitles(members: readonly StoryMember[], nodes: readonly Node[], sets: UnionFind): void {
  const bearers = new Map<string, Set<number>>()
  nodes.forEach((node, i) => {
    if (!node.named) return
    for (const title of mentionTexts(members, node, 'title')) {
      const key = nameTokens(title).join(' ')
      bearers.set(key, (bearers.get(key) ?? new Set()).add(sets.rootOf(i)))
    }
  })
  nodes.forEach((node, i) => {
    const bearer = node.named || !isProper(node.entity.name) ? undefined : bearers.get(node.tokens.join(' '))
    if (bearer?.size === 1) sets.join([...bearer][0]!, i)
  })
}

/** Clusters of some nodes, the fullest names first. */
function clustersOf(chosen: readonly number[], nodes: readonly Node[], sets: UnionFind): Cluster[] {
  return [...gatherBy(chosen, (i) => sets.rootOf(i)).values()]
    .map((members) => {
      const fullest = members.map((i) => nodes[i]!.tokens).sort(compareFullness)[0]!
      return { nodes: members, tokens: fullest, type: typeOf(members.map((i) => nodes[i]!)) }
    })
    .sort((a, b) => compareFullness(a.tokens, b.tokens))
}

function compareFullness(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join(' '), b.join(' ')]
  return b.length - a.length || right.length - left.length || compareStrings(left, right)
}

function nameActors(members: readonly StoryMember[], nodes: readonly Node[], sets: UnionFind): MergedActors {
  const ids = new Map<string, string>()
  const used = new Set<string>()
  const actors = sets
    .sets()
    .map((set) => set.map((i) => nodes[i]!))
    .map((set) => ({ set, name: nameOf(set), type: typeOf(set), at: placesOf(members, set) }))
    .sort((a, b) => compareStrings(a.name, b.name) || compareStrings(a.type, b.type) || compareStrings(a.at, b.at))
    .map(({ set, name, type, at }) => {
      const plain = stableId('a', [type, name])
      const id = used.has(plain) ? stableId('a', [type, name, at]) : plain
      used.add(id)
      for (const { member, entity } of set) ids.set(`${member} ${entity.id}`, id)
      return { id, name, type, aliases: aliasesOf(members, set, name) }
    })
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return {
    actors,
    byId,
    actorOf: (member, entity) => (entity === null ? null : (ids.get(`${member} ${entity}`) ?? null)),
  }
}

/** The reports and entities behind an actor, to tell namesakes apart. */
function placesOf(members: readonly StoryMember[], set: readonly Node[]): string {
  return set
    .map(({ member, entity }) => `${members[member]!.report.id} ${entity.id}`)
    .sort(compareStrings)
    .join('\n')
}

/** A person's fullest name, anybody else's commonest; named entities go before described ones. */
function nameOf(set: readonly Node[]): string {
  const named = set.some((node) => node.named) ? set.filter((node) => node.named) : set
  const weights = new Map<string, number>()
  for (const { entity, weight } of named) weights.set(entity.name, (weights.get(entity.name) ?? 0) + weight)
  const person = typeOf(set) === 'person'
  // Accents count: an outlet may have dropped them, hardly put them in.
  const letters = (name: string) => name.normalize('NFD').length
  const fullness = (name: string) => (person ? personTokens(name).length : 0)
  return [...weights].sort(
    ([a, weightA], [b, weightB]) =>
      fullness(b) - fullness(a) || weightB - weightA || letters(b) - letters(a) || compareStrings(a, b),
  )[0]![0]
}

function typeOf(set: readonly Node[]): EntityType {
  const weights = new Map<EntityType, number>()
  for (const { entity, weight } of set) weights.set(entity.type, (weights.get(entity.type) ?? 0) + weight)
  return [...weights].sort(([a, weightA], [b, weightB]) => weightB - weightA || compareStrings(a, b))[0]![0]
}

/** What the reports call an actor besides its name, the commonest first. */
function aliasesOf(members: readonly StoryMember[], set: readonly Node[], name: string): string[] {
  const counts = new Map<string, number>()
  for (const node of set) {
    for (const text of [...mentionTexts(members, node, 'name'), ...mentionTexts(members, node, 'title')]) {
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  counts.delete(name)
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareStrings(a, b)).map(([text]) => text)
}

function mentionTexts(members: readonly StoryMember[], { member, entity }: Node, wanted: 'name' | 'title'): string[] {
  const { text } = members[member]!.report
  return entity.mentions
    .filter(({ kind }) => kind === wanted)
    .map(({ span }) =>
      text
        .slice(...span)
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((mention) => mention !== '')
}
