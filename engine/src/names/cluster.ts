/** An entity in the making: what the passes of the sieve gather and join. */
import type { EntityType } from '../contract/types.ts'
import type { TokenIndex } from '../language/document.ts'
import type { MentionKind } from './entity.ts'
import type { NameMention } from './find-names.ts'
import type { Gender } from './gazetteer/lookups.ts'

/** An office that the report gives to a person. */
export interface OfficeHeld {
  /** "president", "foreign minister"; lower case. */
  readonly words: string
  /** See gazetteer/titles.ts: "leader" takes presidents and prime ministers. */
  readonly class: string
  readonly country?: string
}

export interface ClusterMention {
  readonly first: TokenIndex
  readonly last: TokenIndex
  readonly kind: MentionKind
}

export interface Cluster {
  type: EntityType
  readonly names: NameMention[]
  readonly mentions: ClusterMention[]
  gender?: Gender
  country?: string
  readonly offices: OfficeHeld[]
  /** Whether a seat of power ("Kremlin") speaks or acts somewhere in the report. */
  acts: boolean
  /** What an actor without a name is called. */
  description?: string
  /** Of an actor without a name who never speaks: whether he or she is told of as somebody's ("his mother"). */
  silent?: 'own' | 'somebodys'
  /** The cluster that this one was joined to. */
  joined?: Cluster
}

/** The cluster that stands for this one after all joins. */
export function standing(cluster: Cluster): Cluster {
  let at = cluster
  while (at.joined) at = at.joined
  return at
}

/** Moves all of `from` to `into`. */
export function join(from: Cluster, into: Cluster) {
  if (from === into) return
  for (const name of from.names) into.names.push(name)
  for (const mention of from.mentions) into.mentions.push(mention)
  for (const office of from.offices) into.offices.push(office)
  into.acts ||= from.acts
  if (from.gender) into.gender ??= from.gender
  if (from.country) into.country ??= from.country
  from.joined = into
}
