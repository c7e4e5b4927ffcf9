/**
 * Fourth pass: titles refer to people. First what stands beside a name ("Russian Foreign Minister Sergey Lavrov") tells
 * who holds which office; then titles that stand alone ("the Russian president", "Russia's leader") find their holder.
 */

import type { Document, TokenIndex } from '../language/document.ts'
import { partitionPoint } from '../partition-point.ts'
import { type Cluster, standing } from './cluster.ts'
import type { NameMention } from './find-names.ts'
import type { TitlePhrase } from './find-titles.ts'
import { nameOfCountry } from './gazetteer/lookups.ts'

export interface People {
  readonly document: Document
  readonly names: readonly NameMention[]
  /** Per name. */
  readonly clusterOf: readonly Cluster[]
}

export function linkTitles(people: People, titles: readonly TitlePhrase[]) {
  noteHonorifics(people)
  noteCountries(people)
  for (const title of titles) if (title.holder !== undefined) noteHolder(people, title, title.holder)
  const open = titles.filter((title) => title.holder === undefined && title.definite)
  const left = open.filter((title) => !linkAlone(people, title))
  const adopted = left.filter((title) => linkOnlyCandidate(people, title))
  if (adopted.length > 0) for (const title of left) if (!adopted.includes(title)) linkAlone(people, title)
}

/** "Sen. Wahid" is "the senator" later. */
const OFFICE_OF_HONORIFIC: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['archbishop', 'archbishop'],
  ['bishop', 'bishop'],
  ['judge', 'judge'],
  ['pope', 'pope'],
])

function noteHonorifics({ document, names, clusterOf }: People) {
  names.forEach(({ type, first }, i) => {
    if (type !== 'person') return
    const office = OFFICE_OF_HONORIFIC.get(document.lower(first - 1).replace(/\.$/, ''))
    if (office) standing(clusterOf[i]!).offices.push({ words: office, class: office })
  })
}

/** "France's Macron" acts for France. */
function noteCountries({ document, names, clusterOf }: People) {
  names.forEach(({ type, first }, i) => {
    const owner = names[i - 1]
    if (
      type !== 'person' ||
      owner?.entry?.kind !== 'country' ||
      document.lower(first - 1) !== "'s" ||
      owner.last !== first - 2
    )
      return
    standing(clusterOf[i]!).country ??= owner.entry.country!
  })
}

function noteHolder(people: People, title: TitlePhrase, holder: number) {
  if (people.names[holder]!.type !== 'person') return
  const cluster = standing(people.clusterOf[holder]!)
  hold(cluster, title)
  if (title.words === 'counterpart') holdAlike(people, title, cluster)
  if (title.full) cluster.mentions.push({ first: title.first, last: title.last, kind: 'title' })
}

function hold(cluster: Cluster, { words, class: kind, of }: TitlePhrase) {
  const isHeld = cluster.offices.some((held) => held.words === words && held.class === kind && held.country === of)
  if (!isHeld && words !== 'counterpart')
    cluster.offices.push({ words, class: kind, ...(of !== undefined ? { country: of } : {}) })
  if (of !== undefined && nameOfCountry(of) !== undefined) cluster.country ??= of
}

/** "President Lind and her Polish counterpart, Adam Nowak": the same office, of another country. */
function holdAlike(people: People, { first, of }: TitlePhrase, cluster: Cluster) {
  const other = nearest(people, first, (person) => person !== cluster && person.offices.length > 0)
  if (!other || of === undefined) return
  for (const office of other.offices) cluster.offices.push({ words: office.words, class: office.class, country: of })
}

/** The holder named last before the title, or first after it; `false` where nobody fits. */
function linkAlone(people: People, title: TitlePhrase): boolean {
  const isExact = (cluster: Cluster) =>
    title.of !== undefined && cluster.offices.some(({ country }) => country === title.of)
  const holder =
    nearest(people, title.first, (cluster) => isExact(cluster) && holds(cluster, title)) ??
    nearest(people, title.first, (cluster) => holds(cluster, title))
  if (!holder) return false
  holder.mentions.push({ first: title.first, last: title.last, kind: 'title' })
  return true
}

/** Whether a person may be meant: the office agrees, and so does its country where both are told. */
function holds(cluster: Cluster, title: TitlePhrase): boolean {
  if (title.words === 'counterpart') return title.of !== undefined && cluster.country === title.of
  return cluster.offices.some(
    (office) =>
      sameOffice(office, title) &&
      (office.country === title.of ||
        title.of === undefined ||
        (office.country === undefined && (cluster.country ?? title.of) === title.of)),
  )
}

function sameOffice(office: { words: string; class: string }, title: TitlePhrase): boolean {
  if (office.class !== title.class) {
    // "the minister" after "Foreign Minister Wahid"
    return (
      title.words === 'minister' &&
      office.words.endsWith(' minister') &&
      office.class !== 'leader' &&
      office.class !== 'former'
    )
  }
  if (office.class !== 'leader') return true
  return office.words === title.words || office.words === 'leader' || title.words === 'leader'
}

/** Names looked at before a title for its holder, and after it. */
const NAMES_BACK = 1000
const NAMES_AHEAD = 100

function nearest(
  { names, clusterOf }: People,
  at: TokenIndex,
  fits: (cluster: Cluster) => boolean,
): Cluster | undefined {
  const next = firstNameAfter(names, at)
  for (let i = next - 1; i >= Math.max(0, next - NAMES_BACK); i--) {
    const cluster = standing(clusterOf[i]!)
    if (cluster.type === 'person' && fits(cluster)) return cluster
  }
  for (let i = next; i < Math.min(names.length, next + NAMES_AHEAD); i++) {
    const cluster = standing(clusterOf[i]!)
    if (cluster.type === 'person' && fits(cluster)) return cluster
  }
  return undefined
}

/** Index of the first name that begins at a token or after it. */
function firstNameAfter(names: readonly NameMention[], at: TokenIndex): number {
  return partitionPoint(names.length, (i) => names[i]!.first < at)
}

/** How far back, in sentences, the only candidate may be named. */
const SENTENCES_BACK = 3

/**
 * "Macron met Putin ... told the Russian president": an office with one holder in its country, and one person near by
 * who is not the office-holder of something else.
 */
function linkOnlyCandidate({ document, names, clusterOf }: People, title: TitlePhrase): boolean {
  if (title.class !== 'leader' || title.of === undefined || nameOfCountry(title.of) === undefined) return false
  const from = document.sentenceTokens(Math.max(0, document.sentenceOf(title.first) - SENTENCES_BACK))[0]
  const candidates = new Set<Cluster>()
  for (let i = firstNameAfter(names, title.first) - 1; i >= 0 && names[i]!.first >= from && candidates.size < 2; i--) {
    const cluster = standing(clusterOf[i]!)
    const isFree = cluster.offices.length === 0 && (cluster.country ?? title.of) === title.of
    if (cluster.type === 'person' && isFree) candidates.add(cluster)
  }
  if (candidates.size !== 1) return false
  const [cluster] = candidates
  hold(cluster!, title)
  cluster!.mentions.push({ first: title.first, last: title.last, kind: 'title' })
  return true
}
