/**
 * Second pass: shorter forms of a name join the fullest. "Putin" and "V. Putin" are "Vladimir Putin"; "Lockheed" is
 * "Lockheed Martin Corp". Where two people share the short form, the one named last before it is meant.
 */
import type { Document } from '../language/document.ts'
import { type Cluster, join } from './cluster.ts'
import { genderOfTitle, isCompanyForm, isOrganizationHead } from './gazetteer/lookups.ts'
import { genderOfPerson } from './gender.ts'

export function joinPartialNames(document: Document, clusters: Cluster[]) {
  for (const cluster of clusters) if (cluster.type === 'person') setGender(document, cluster)
  joinPeople(clusters.filter((cluster) => cluster.type === 'person'))
  joinBodies(clusters.filter((cluster) => cluster.type === 'organization'))
}

function setGender(document: Document, cluster: Cluster) {
  for (const { first } of cluster.names) {
    const gender = genderOfTitle(document.lower(first - 1))
    if (gender) {
      cluster.gender = gender
      return
    }
  }
  const gender = genderOfPerson(wordsOf(cluster))
  if (gender) cluster.gender = gender
}

/** A name's words; suffixes ("Jr.") and particles are words too. */
function wordsOf(cluster: Cluster): readonly string[] {
  const known = splitNames.get(cluster)
  if (known) return known
  const words = cluster.names[0]!.key.split(/[ .-]+/).filter((word) => word !== '')
  splitNames.set(cluster, words)
  return words
}
const splitNames = new WeakMap<Cluster, readonly string[]>()

const SUFFIXES = new Set(['Jr', 'Sr', 'II', 'III', 'IV'])

function joinPeople(people: Cluster[]) {
  const fuller = indexByWord(people)
  for (const person of [...people].sort((a, b) => wordsOf(a).length - wordsOf(b).length)) {
    const words = wordsOf(person)
    const last =
      words
        .filter((word) => !SUFFIXES.has(word))
        .at(-1)
        ?.toLowerCase() ?? ''
    const candidates = (fuller.get(last) ?? []).filter(
      (other) => other !== person && !other.joined && isFormOf(words, wordsOf(other)) && agree(person, other),
    )
    const into = nearestBefore(person, candidates) ?? nearestBefore(person, namesakes(fuller, person))
    if (into) join(person, into)
  }
}

/** People of the same name that only a form of address tells apart: "Tarrow" is "Mr. Tarrow". */
const namesakes = (index: ReadonlyMap<string, Cluster[]>, person: Cluster) =>
  (index.get(nameKey(person)) ?? []).filter((other) => other !== person && !other.joined && agree(person, other))

const nameKey = (person: Cluster) => ` ${person.names[0]!.key.toLowerCase()}`

/** Clusters under each of their words, in small letters, and under their whole name with a space before it. */
function indexByWord(people: readonly Cluster[]): Map<string, Cluster[]> {
  const index = new Map<string, Cluster[]>()
  for (const person of people) {
    const words = wordsOf(person)
    const single = words.length < 2 ? [] : words.map((word) => word.toLowerCase())
    for (const word of new Set([...single, nameKey(person)])) {
      const under = index.get(word)
      if (!under) index.set(word, [person])
      else if (under.length < MOST_NAMESAKES) under.push(person)
    }
  }
  return index
}

/** More people of one name in one report are a list, where nothing is gained by comparing all with all. */
const MOST_NAMESAKES = 20

/** Each word of the short form is a word, or the initial of a word, of the full one, in order; the last word too. */
function isFormOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length && !short.some((word) => word.length === 1)) return false
  let at = 0
  for (const word of short) {
    while (at < full.length && !isWordFor(word, full[at]!)) at++
    if (at === full.length) return false
    at++
  }
  if (short.length === 1) return at === full.length || at === 1 || SUFFIXES.has(full[at] ?? '')
  return at === full.length || SUFFIXES.has(full[at] ?? '')
}

const isWordFor = (word: string, full: string) =>
  word.toLowerCase() === full.toLowerCase() || (word.length === 1 && full.startsWith(word) && full.length > 1)

const agree = (a: Cluster, b: Cluster) => !a.gender || !b.gender || a.gender === b.gender

/** The candidate named last before the person's first mention, or else the one named first after it. */
function nearestBefore(person: Cluster, candidates: readonly Cluster[]): Cluster | undefined {
  const at = person.names[0]!.start
  let best: Cluster | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of candidates)
    for (const { start } of candidate.names.slice(0, MOST_PLACES)) {
      const distance = start < at ? at - start : (start - at) * AFTER
      if (distance < bestDistance) {
        bestDistance = distance
        best = candidate
      }
    }
  return best
}

/** Places of a candidate's name that are compared. */
const MOST_PLACES = 200

/** A name after the short form is likely only in a headline: it counts as this much farther away. */
const AFTER = 5

/** A body's short form is how its full name begins: "Lockheed", "Lockheed Martin"; "Church", where one is "of" something. */
function joinBodies(bodies: Cluster[]) {
  const byName = new Map<string, Cluster>()
  const timesBeforeOf = new Map<string, number>()
  for (const body of bodies) {
    const { key } = body.names[0]!
    if (!byName.has(key)) byName.set(key, body)
    const head = headBeforeOf(key)
    timesBeforeOf.set(head, (timesBeforeOf.get(head) ?? 0) + 1)
  }
  for (const body of bodies) {
    const { key, entry } = body.names[0]!
    if (entry || !key.includes(' ')) continue
    const head = headBeforeOf(key)
    const short = [...shorterForms(key), ...(timesBeforeOf.get(head) === 1 ? [head] : [])]
      .map((form) => byName.get(form))
      .find((form) => form && form !== body && !form.joined)
    if (short) join(short, body)
  }
}

/** "Church of England" → "Church"; the empty string where no "of" stands in the name. */
const headBeforeOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf(' of ')))

/** The beginnings of a name that leave off its heads and forms, longest first; of a company also its first word. */
export function shorterForms(key: string): string[] {
  const words = key.split(' ')
  const forms: string[] = []
  const isLeftOff = (word: string) => isOrganizationHead(word.toLowerCase()) || isCompanyForm(word.toLowerCase())
  for (let end = words.length - 1; end >= 1 && isLeftOff(words[end]!); end--)
    if (end > 1 || !isLeftOff(words[0]!)) forms.push(words.slice(0, end).join(' '))
  if (isCompanyForm(words.at(-1)!.toLowerCase()) && !isLeftOff(words[0]!)) forms.push(words[0]!)
  return forms
}
