/**
 * Third pass: an acronym joins the long form whose initials it has ("Civil Aviation Board", "CAB"), whether in brackets
 * after it or anywhere in the report. After Schwartz & Hearst 2003, for whole words.
 */
import { type Cluster, join } from './cluster.ts'

export function joinAcronyms(clusters: Cluster[]) {
  const byInitials = new Map<string, Cluster>()
  for (const cluster of clusters) {
    if (cluster.joined || cluster.type === 'person') continue
    for (const initials of initialsOf(cluster.names[0]!.key))
      if (!byInitials.has(initials)) byInitials.set(initials, cluster)
  }
  for (const cluster of clusters) {
    const acronym = cluster.names[0]!.key.replaceAll('.', '')
    if (cluster.joined || cluster.type === 'person' || !isAcronym(acronym)) continue
    const long = byInitials.get(acronym.toUpperCase())
    if (long && !long.joined) join(cluster, long)
  }
}

const isAcronym = (word: string) =>
  word.length >= 2 && word.length <= 8 && /^[A-Z][A-Za-z]*[A-Z]$/.test(word) && !/[a-z]{2}/.test(word)

/** The initials of a name's words with the small words and without them. */
export function initialsOf(key: string): string[] {
  const words = key.split(/[ -]/).filter((word) => /^\p{L}/u.test(word))
  if (words.length < 2) return []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!)
  return [capitals.join(''), words.map((word) => word[0]!.toUpperCase()).join('')]
}
