/**
 * Which named person or body a description means: "the cellist", "the 54-year-old chief executive", "the Danish
 * sailor", "the carrier". What the text calls them decides; without that, news varies the name of whoever it has just
 * let speak, and only by words that can be said of him, her or it.
 */
import type { Document, TokenIndex } from '../language/document.ts'
import type { Cluster } from './cluster.ts'
import type { Description } from './find-descriptions.ts'
import type { Role, Standing } from './find-roles.ts'
import {
  classOfOffice,
  familiesOfBody,
  genderOfTitle,
  isCompanyForm,
  isFunction,
  isGeneralBody,
  isOfPeopleToo,
  takesIn,
} from './gazetteer/lookups.ts'
import { PAST_WORDS, SIDE_NAMES, UNNAMED_OFFICES, VARYING_WORDS } from './lexicon.ts'
import { lately, type Referent, upTo } from './referents.ts'

export interface Holders {
  readonly document: Document
  readonly standings: ReadonlyMap<Cluster, Standing>
  readonly bySentence: readonly (readonly Referent[])[]
}

/** Sentences looked back over: for somebody the text calls so, and for somebody it has just told of. */
const CALLED_SO = 40
const JUST_TOLD = 2

/** How well a description fits: called so by the text, called something like it, nothing against it, or not at all. */
const CALLED = 3
const LIKE = 2
const FREE = 1
const NOT = 0

export function findHolder(view: Holders, description: Description): Cluster | undefined {
  const { kind, article, owner, head } = description
  if (article !== 'definite' || (kind !== 'person' && kind !== 'body' && kind !== 'state')) return undefined
  if (owner !== undefined && kind !== 'person' && !isRelation(head)) return undefined
  if (isSomebodys(description)) return undefined
  const fit = kind === 'person' ? fitPerson : isOfPeopleToo(head) ? fitEither : fitBody
  let others: ReturnType<typeof besideInClause> | undefined
  const free = new Set<Cluster>()
  let like: Cluster | undefined
  for (const { cluster, back } of inMind(view, description)) {
    if (cluster === owner) continue
    const how = fit(description, cluster, view.standings.get(cluster))
    if (how === NOT) continue
    others ??= besideInClause(view, description)
    if (others.has(cluster)) continue
    if (how === CALLED) return cluster
    if (how === LIKE) like ??= cluster
    else if (how === FREE && back <= JUST_TOLD) free.add(cluster)
  }
  const [first] = free
  const isAlone = free.size === 1 && !others?.has('unknown')
  const isMeant = description.speaks || (isAlone && mayMeanSilently(description, first!))
  return like ?? (isMeant ? first : undefined)
}

/** "The club has sold him", after one body of whom nothing is known but the name. */
function mayMeanSilently({ kind, head, modifiers, takesPart }: Description, { names }: Cluster): boolean {
  if (kind === 'person' || takesPart === null || modifiers.size > 0) return false
  return hasAnyName(familiesOfBody(head)) && names.every(({ entry }) => entry === undefined || entry.kind === 'team')
}

/**
 * Who else stands in the clause of a description ("the judge sentenced him", "Brask sent a letter to the company"): two
 * phrases of one clause mean two (binding theory, principles B and C). A pronoun that is read as nobody is `unknown`.
 */
function besideInClause({ document, bySentence }: Holders, { noun }: Description): ReadonlySet<Cluster | 'unknown'> {
  const others = new Set<Cluster | 'unknown'>()
  const at = argumentOver(document, noun)
  if (at === null) return others
  const heads = document.dependents(document.head(at)).filter((token) => ARGUMENT.test(document.deprel(token)))
  const referents = lately(bySentence[document.sentenceOf(noun)]!)
  for (const token of heads) {
    if (token === at) continue
    const there = referents.filter(({ first, last }) => first <= token && token <= last)
    for (const { cluster } of there) others.add(cluster)
    if (there.length === 0 && /^(?:it|him|her|them)$/.test(document.lower(token))) others.add('unknown')
  }
  return others
}
const ARGUMENT = /^(?:nsubj|obj|iobj|obl)(?::|$)/

/** Phrases in phrases are climbed no further than this. */
const MOST_STEPS = 4

/** The argument of a verb that a noun is, or stands in; null where no verb is over it. */
function argumentOver(document: Document, noun: TokenIndex): TokenIndex | null {
  let at = noun
  for (let step = 0; step < MOST_STEPS; step++) {
    const head = document.head(at)
    if (head < 0) return null
    if (document.upos(head) === 'VERB') return ARGUMENT.test(document.deprel(at)) ? at : null
    at = head
  }
  return null
}

/** Sentences looked back over for somebody whom a silent description may mean. */
const STILL_IN_MIND = 5

/**
 * Whether a description that nothing joins to a name may still mean one, so that it is better left out than told as
 * somebody else: "the senator voted", where one person of no known office was named just before.
 */
export function mayBeNamed(view: Holders, description: Description): boolean {
  const { kind, article, head, speaks, takesPart } = description
  // "The judge sentenced him": somebody else, whom nobody needs to name; "the mayor" may have been named.
  if (kind === 'body' && (takesPart === 'did' || takesPart === 'does')) return false
  const isOfOffice = classOfOffice(head) !== undefined && !UNNAMED_OFFICES.has(head)
  if (takesPart === 'did' && isFunction(head) && !isOfOffice) return false
  if (speaks || article !== 'definite' || (kind !== 'person' && kind !== 'body') || isSomebodys(description))
    return false
  const fit = kind === 'person' ? fitPerson : isOfPeopleToo(head) ? fitEither : fitBody
  const isOffice = kind === 'person' && classOfOffice(head) !== undefined
  // "The Manhattan businessman": where he is from tells of no other.
  const { owner, ...alone } = description
  const fitted = typeof owner === 'object' && owner.type === 'place' ? alone : description
  const others = besideInClause(view, description)
  for (const { cluster, back } of inMind(view, description)) {
    if (others.has(cluster)) continue
    if (isOffice ? cluster.type === 'person' : back > STILL_IN_MIND) return isOffice
    if (cluster !== owner && fit(fitted, cluster, view.standings.get(cluster)) !== NOT) return true
  }
  return false
}

/** What a thing is to something else: "the mine's owner". */
const isRelation = (head: string) => /^(?:owner|operator|maker|builder|parent|publisher|developer)$/.test(head)

/** Each cluster once: the nearest sentences first; in a sentence who speaks, the subjects, the others. */
function* inMind(
  { document, bySentence }: Holders,
  { first, kind }: Description,
): Generator<{ cluster: Cluster; back: number }> {
  const sentence = document.sentenceOf(first)
  const seen = new Set<Cluster>()
  for (let back = 0; back <= CALLED_SO && back <= sentence; back++) {
    const all = bySentence[sentence - back]!
    // The subject of a clause that goes on is no person that a description in it means (condition C of binding theory);
    // of bodies the news tells so: "Brask Foods said the company would close a plant".
    const isFree = ({ subject, quoted }: Referent) => kind !== 'person' || !subject || quoted
    const referents = back === 0 ? upTo(all, first).filter(isFree) : lately(all)
    for (const wanted of RANKS)
      for (const referent of referents) {
        if (!wanted(referent) || seen.has(referent.cluster) || isBracketed(document, referent)) continue
        seen.add(referent.cluster)
        yield { cluster: referent.cluster, back }
      }
  }
}

/** "OSLO (Halyard) —": the agency of a dateline is not told of. */
const isBracketed = (document: Document, { first, last }: Referent) =>
  document.word(first - 1) === '(' && document.word(last + 1) === ')'

const RANKS: readonly ((referent: Referent) => boolean)[] = [
  ({ speaks, quoted }) => speaks && !quoted,
  ({ subject, quoted }) => subject && !quoted,
  ({ quoted }) => !quoted,
  () => true,
]

/** "The miner said": a company or a man. */
const fitEither: typeof fitPerson = (description, cluster, standing) =>
  Math.max(fitBody(description, cluster, standing), fitPerson(description, cluster, standing))

function fitPerson(description: Description, cluster: Cluster, standing: Standing | undefined): number {
  const { head, country, age, owner } = description
  if (cluster.type !== 'person') return NOT
  const gender = genderOfTitle(head)
  if (gender !== undefined && cluster.gender !== undefined && gender !== cluster.gender) return NOT
  if (age !== undefined && standing?.age !== undefined) return age === standing.age ? CALLED : NOT
  const roles = standing?.roles ?? []
  const known = cluster.country ?? roles.find((role) => role.country !== undefined)?.country
  if (country !== undefined && known !== undefined && country !== known) return NOT
  const past = [...description.modifiers].some((word) => PAST_WORDS.has(word))
  const mayMean = roles.filter((role) => past || !role.past)
  const isCalled = mayMean.some((role) => role.head === head)
  const isLike =
    mayMean.some((role) => takesIn(head, role.head) || role.modifiers.has(head)) ||
    cluster.offices.some(({ words }) => takesIn(head, words.replaceAll(' ', '-')))
  if (isLike && !isCalled && typeof owner === 'object' && !isOf(owner, cluster, mayMean)) return NOT
  if (isCalled || isLike) return contradicts(description, roles) ? (isCalled ? NOT : LIKE) : isCalled ? CALLED : LIKE
  const varies = country !== undefined || age !== undefined || past
  if (owner !== undefined || (isFunction(head) && !varies)) return NOT
  return country !== undefined && country === known ? LIKE : FREE
}

/** Whether somebody's function is one of a body: "UN Secretary-General Lind", "the UN chief". */
function isOf(owner: Cluster, { offices }: Cluster, roles: readonly Role[]): boolean {
  const names = new Set(owner.names.slice(0, MOST_NAMES).map(({ key, entry }) => (entry?.name ?? key).toLowerCase()))
  return (
    offices.some(({ country }) => country !== undefined && names.has(country.toLowerCase())) ||
    roles.some(({ modifiers }) => owner.names.slice(0, MOST_NAMES).some(({ key }) => modifiers.has(key.toLowerCase())))
  )
}

/** "His lawyer" is not whoever the text calls a lawyer. */
const isSomebodys = ({ owner, byPronoun }: Description) =>
  byPronoun || (typeof owner === 'object' && owner.type === 'person')

/** What anybody may be called for a while: "former", "defeated", "grieving". */
const isPassing = (word: string) => VARYING_WORDS.has(word) || /..(?:ed|ing)$/.test(word)

/** Whether a word of the description is in no role, where the roles do say more than their noun. */
function contradicts({ modifiers }: Description, roles: readonly Role[]): boolean {
  const said = new Set(roles.flatMap((role) => [...role.modifiers, role.head]))
  return [...modifiers].some((word) => !said.has(word) && !isPassing(word))
}

function fitBody(description: Description, cluster: Cluster, standing: Standing | undefined): number {
  const { head, country, modifiers } = description
  if (cluster.type !== 'organization' || cluster.names.length === 0) return NOT
  const roles = standing?.roles ?? []
  const known = cluster.country ?? roles.find((role) => role.country !== undefined)?.country
  if (country !== undefined && known !== undefined && country !== known) return NOT
  const name = nameWords(cluster)
  const said = new Set([...name, ...roles.flatMap((role) => [...role.modifiers, role.head])])
  const isSaid = [...modifiers].every((word) => said.has(word) || isPassing(word))
  if ((name.has(head) || roles.some((role) => role.head === head)) && isSaid) return CALLED
  if ([...name].some((word) => takesIn(head, word))) return LIKE
  const families = familiesOfBody(head)
  const own = familiesOf(cluster, roles)
  const shares = [...families].some((family) => family !== 'institution' && own.has(family))
  if (shares && !isGeneralBody(head) && (isSaid || country !== undefined)) return LIKE
  if (own.size > 0 ? !shares : !isOfAnyName(families) && !isGeneralBody(head)) return NOT
  return FREE
}

/** Companies, papers and sides, which the news tells of by such words all the time. */
const hasAnyName = (families: ReadonlySet<string>) =>
  families.has('business') || families.has('press') || families.has('side')

/** Companies, associations and papers have names of any kind; hospitals and ministries say in theirs what they are. */
const isOfAnyName = (families: ReadonlySet<string>) =>
  families.has('business') || families.has('association') || families.has('press') || families.has('side')

function nameWords({ names }: Cluster): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { key } of names.slice(0, MOST_NAMES))
    for (const word of key.toLowerCase().split(/[ -]/)) words.add(word).add(word.replace(/s$/, ''))
  return words
}

/** Names of one body that are looked at: the first ones tell. */
const MOST_NAMES = 20

/** By what the text calls it; else by the nouns that its name ends in, and its form. */
function familiesOf({ names }: Cluster, roles: readonly Role[]): ReadonlySet<string> {
  const families = new Set<string>()
  for (const role of roles) for (const family of familiesOfBody(role.head)) families.add(family)
  if (families.size > 0) return families
  for (const { key, entry } of names.slice(0, MOST_NAMES)) {
    if (entry?.kind === 'team') families.add('side')
    for (const part of key.toLowerCase().split(/ (?:of|for) /)) {
      const head = part.slice(part.lastIndexOf(' ') + 1)
      if (isCompanyForm(head)) families.add('business')
      if (SIDE_NAMES.has(head)) families.add('side')
      for (const family of familiesOfBody(head)) families.add(family)
      for (const family of familiesOfBody(head.replace(/s$/, ''))) families.add(family)
    }
  }
  return families
}
