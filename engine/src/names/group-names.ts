/**
 * First pass: names that are written alike, or that the gazetteer knows as one thing ("US" and "United States"), are
 * one entity. A capital that acts is its country; one that is only a place stays a place.
 */
import type { Document } from '../language/document.ts'
import { readActing } from './acting-capitals.ts'
import type { Cluster } from './cluster.ts'
import type { NameMention } from './find-names.ts'
import { genderOfTitle } from './gazetteer/lookups.ts'

export function groupNames(document: Document, names: readonly NameMention[]): Cluster[] {
  const clusters = new Map<string, Cluster>()
  const acting = readActing(document, names)
  names.forEach((name, i) => {
    const acts = acting[i]!
    const identity = identityOf(document, name, acts)
    let cluster = clusters.get(identity)
    if (!cluster) {
      cluster = { type: name.type, names: [], mentions: [], offices: [], acts: false }
      if (name.entry?.country && (acts || name.entry.kind === 'country')) cluster.country = name.entry.country
      clusters.set(identity, cluster)
    }
    cluster.acts ||= acts
    cluster.names.push(name)
    cluster.mentions.push({ first: name.first, last: name.last, kind: 'name' })
  })
  for (const cluster of clusters.values()) if (isSeat(cluster)) cluster.type = cluster.acts ? 'organization' : 'place'
  return [...clusters.values()]
}

const isSeat = (cluster: Cluster) => cluster.names[0]?.entry?.kind === 'seat'

/** What mentions of one thing share; "Mr. Gray" and "Mrs. Gray" are two people. */
function identityOf(document: Document, { entry, type, key, first }: NameMention, acts: boolean): string {
  if (entry && (entry.kind === 'country' || (entry.kind === 'capital' && acts))) return `country ${entry.country}`
  if (entry && type !== 'person') return `${entry.kind === 'capital' ? 'place' : ''} ${entry.name}`
  const gender = type === 'person' && !key.includes(' ') ? (genderOfTitle(document.lower(first - 1)) ?? '') : ''
  return `${type} ${key.toLowerCase()} ${gender}`
}
