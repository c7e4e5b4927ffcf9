/**
 * Who and what a report is about. A sieve of small deterministic passes over the names, the surest first (Lee et al.
 * 2013, "Deterministic coreference resolution based on entity-centric, precision-ranked rules"), each joining more
 * mentions to the entities of the passes before it.
 */
import type { Document } from '../language/document.ts'
import { type Cluster, standing } from './cluster.ts'
import type { Mention, ReportEntity } from './entity.ts'
import { findAffected } from './find-affected.ts'
import { findCounted } from './find-counted.ts'
import { findNames } from './find-names.ts'
import { findQuoted } from './find-quoted.ts'
import { findRoles } from './find-roles.ts'
import { findTitles } from './find-titles.ts'
import { type Gender, genderOfTitle, nameOfCountry } from './gazetteer/lookups.ts'
import { groupNames } from './group-names.ts'
import { joinAcronyms } from './join-acronyms.ts'
import { joinDescriptions } from './join-descriptions.ts'
import { joinPartialNames } from './join-partial-names.ts'
import { linkTitles } from './link-titles.ts'
import { resolvePronouns } from './resolve-pronouns.ts'

/** Entities in the order of their first mentions. Never throws; linear in the text but for the length of one sentence. */
export function findEntities(document: Document): ReportEntity[] {
  const names = findNames(document)
  const clusters = groupNames(document, names)
  const grouped = new Map(clusters.flatMap((cluster) => cluster.names.map((name) => [name, cluster] as const)))
  joinPartialNames(document, clusters)
  joinAcronyms(clusters)
  const clusterOf = names.map((name) => standing(grouped.get(name)!))
  const standings = findRoles(document, names, clusterOf)
  linkTitles({ document, names, clusterOf }, findTitles(document, names))
  const named = clusters.filter((cluster) => !cluster.joined)
  const quoted = findQuoted(document)
  const described = readPronounsFirst(document, named, quoted, () =>
    joinDescriptions(document, named, standings, quoted),
  )
  const all = [...named, ...described]
  resolvePronouns(document, all, quoted)
  const covered = tokensOfMentions(document, all)
  const counted = findCounted(document, covered)
  return nameEntities(document, [...all, ...counted, ...findAffected(document, all, quoted, covered)])
}

/**
 * Pronouns are read twice: among the names, to tell whose "his office" is; and again when actors without a name are
 * known, for these may be meant as well.
 */
function readPronounsFirst(
  document: Document,
  clusters: readonly Cluster[],
  quoted: Uint8Array,
  then: () => Cluster[],
): Cluster[] {
  const genders = clusters.map(({ gender }) => gender)
  resolvePronouns(document, clusters, quoted)
  const described = then()
  clusters.forEach((cluster, i) => {
    const gender = genders[i] ?? genderOfTitles(document, cluster)
    if (gender) cluster.gender = gender
    else delete cluster.gender
    const kept = cluster.mentions.filter(({ kind }) => kind !== 'pronoun')
    cluster.mentions.length = 0
    for (const mention of kept) cluster.mentions.push(mention)
  })
  return described
}

/** 1 for a token of a mention. */
function tokensOfMentions(document: Document, clusters: readonly Cluster[]): Uint8Array {
  const covered = new Uint8Array(document.tokenCount)
  for (const { joined, mentions } of clusters)
    if (!joined) for (const { first, last } of mentions) covered.fill(1, first, last + 1)
  return covered
}

/** "The widow" is a woman. */
function genderOfTitles(document: Document, { mentions, type }: Cluster): Gender | undefined {
  if (type !== 'person') return undefined
  for (const { last, kind } of mentions) {
    const gender = kind === 'title' ? genderOfTitle(document.lower(last)) : undefined
    if (gender) return gender
  }
  return undefined
}

function nameEntities(document: Document, clusters: readonly Cluster[]): ReportEntity[] {
  return clusters
    .map((cluster) => ({ cluster, mentions: mentionsOf(document, cluster) }))
    .sort((a, b) => a.mentions[0]!.span[0] - b.mentions[0]!.span[0] || b.mentions[0]!.span[1] - a.mentions[0]!.span[1])
    .map(({ cluster, mentions }, i) => ({
      id: `e${i + 1}`,
      name: nameOf(document, cluster),
      type: cluster.type,
      ...(cluster.gender && cluster.type === 'person' ? { gender: cluster.gender } : {}),
      ...(cluster.country ? { country: cluster.country } : {}),
      ...(cluster.offices.length > 0 ? { offices: [...new Set(cluster.offices.map(({ words }) => words))] } : {}),
      mentions,
    }))
}

function mentionsOf(document: Document, cluster: Cluster): Mention[] {
  return [...cluster.mentions]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .map(({ first, last, kind }) => ({ span: document.span(first, last), kind }))
}

/** A country's usual name; else the name with most words, of those the longest, of those the first. */
function nameOf(document: Document, { names, country, type, description }: Cluster): string {
  if (description !== undefined) return description
  const isCountry = type === 'place' && country !== undefined
  if (isCountry) return nameOfCountry(country) ?? names[0]!.key
  let best = ''
  for (const { start, end } of names) {
    const name = document.text.slice(start, end).replace(/\s+/g, ' ')
    if (fullness(name) > fullness(best)) best = name
  }
  return best
}

const fullness = (name: string) =>
  name === ''
    ? -1
    : name.split(' ').length * 1000 + Math.min(name.length, 999) + (name === name.toUpperCase() ? 0 : 500)
