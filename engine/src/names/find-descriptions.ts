/**
 * Descriptions of actors: "two French officials", "Halvard's office", "residents of Orby", "police", "the cellist". A
 * noun of gazetteer/described.ts or gazetteer/role-nouns.ts, with what stands before it, and an of-phrase that ends in a
 * name.
 */
import type { Document, TokenIndex } from '../language/document.ts'
import type { Cluster, ClusterMention } from './cluster.ts'
import {
  countryOfDemonym,
  type DescribedKind,
  describedKind,
  isCalendarWord,
  isCountOfPeople,
  isHonorific,
  isOfPeopleToo,
  isOpenNoun,
  isPersonalBody,
  isTellingAdjective,
} from './gazetteer/lookups.ts'
import {
  ANOTHER,
  COUNTING,
  NO_ONE_IN_PARTICULAR,
  OWN_WORDS,
  PREDICATING,
  ROOM_PREPOSITIONS,
  WHEN_WORDS,
} from './lexicon.ts'
import { isAdjectival, isNominal } from './nominals.ts'
import { isSpeaking } from './referents.ts'
import { partTaken, type Taken } from './takes-part.ts'

export interface Description {
  /** With article and owner. */
  readonly first: TokenIndex
  /** The first token of the mention: a possessor that is a mention itself stands before it ("Halvard's | office"). */
  readonly from: TokenIndex
  /** The noun, or the name that its of-phrase ends in. */
  readonly last: TokenIndex
  readonly noun: TokenIndex
  readonly kind: DescribedKind
  /** The noun in lower case. */
  readonly head: string
  /** Whether the noun tells of an actor only where the actor speaks, has a part in something, or was named before. */
  readonly open: boolean
  /** Whether the noun is a people of a country: "Liberians". */
  readonly nation: boolean
  /** The words before the noun in lower case, without article and owner. */
  readonly modifiers: ReadonlySet<string>
  /** In years: "the 54-year-old sailor". */
  readonly age?: string
  /** Whether one of them says which body it is: "the health department". */
  readonly specific: boolean
  /** Whose: the entity, or the words where it is none ("country"). */
  readonly owner?: Cluster | string
  readonly country?: string
  /** "counted" is "two officials", "other" is "another official"; "the two officials" are definite. */
  readonly article: 'definite' | 'indefinite' | 'counted' | 'other' | 'none'
  /** Whether an article makes a number definite: "the two leaders". */
  readonly countedBefore: boolean
  /** Whether the owner is told by a pronoun: "his office". */
  readonly byPronoun: boolean
  /** Whose name comes after it: "its chairman, Ada Lind". */
  readonly apposed?: Cluster
  /** In lower case, where a numeral counts them: "two", "14". */
  readonly count?: string
  /** Whether a verb of saying goes with it. */
  readonly speaks: boolean
  /** Whether the text tells that he, she, it or they did or suffered something: null where it does not. */
  readonly takesPart: Taken | null
}

interface View {
  readonly document: Document
  /** 1 for a token within quotation marks. */
  readonly quoted: Uint8Array
  /** 1 for a token of a mention. */
  readonly covered: Uint8Array
  /** The longest mention that ends at a token. */
  readonly ending: ReadonlyMap<TokenIndex, Referred>
  readonly starting: ReadonlyMap<TokenIndex, Referred>
}

interface Referred extends ClusterMention {
  readonly cluster: Cluster
}

/** In text order; no two have the same noun, and none of the nouns stands in a mention of `clusters`. */
export function findDescriptions(document: Document, clusters: readonly Cluster[], quoted: Uint8Array): Description[] {
  const view = openView(document, clusters, quoted)
  const found: Description[] = []
  for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
    const [start, end] = document.sentenceTokens(sentence)
    for (let head = start; head < end; head++) {
      if (view.covered[head] === 1) continue
      const kind = kindOf(document, head, start)
      if (kind === undefined) continue
      const called = calledAfter(view, head, kind)
      if (called === undefined && !isHead(view, head, end)) continue
      const description = readDescription(view, head, kind, start, end)
      if (description && (called === undefined || description.article !== 'none'))
        found.push(called === undefined ? description : { ...description, apposed: called })
    }
  }
  return found
}

function kindOf(document: Document, head: TokenIndex, start: TokenIndex): DescribedKind | undefined {
  // "The Italian said": an adjective of country that no noun follows.
  if (isNationality(document, head, start)) return 'person'
  const lower = document.lower(head)
  if (lower === 'old') return ageEndingAt(document, head, start) === undefined ? undefined : 'person'
  const kind = describedKind(document.word(head), lower, head > start ? document.lower(head - 1) : '')
  return kind ?? (isPeopleOfCountry(document, head) ? 'people' : undefined)
}

/** "Liberians", "ethnic Albanians". */
function isPeopleOfCountry(document: Document, head: TokenIndex): boolean {
  if (!document.lower(head).endsWith('s')) return false
  const word = document.word(head)
  return /^\p{Lu}/u.test(word) && countryOfDemonym(word) !== undefined
}

function isNationality(document: Document, head: TokenIndex, start: TokenIndex): boolean {
  if (head <= start || document.lower(head - 1) !== 'the' || document.lower(head).endsWith('s')) return false
  return (
    /^(?:VERB|AUX)$/.test(document.upos(head + 1)) &&
    !/(?:ch|sh|ese)$/.test(document.lower(head)) &&
    countryOfDemonym(document.word(head)) !== undefined
  )
}

const countsPeople = (document: Document, token: TokenIndex) =>
  document.upos(token) === 'NUM' || isCountOfPeople(document.lower(token))

/** "54" of "54-year-old", whose last token is given. */
function ageEndingAt(document: Document, old: TokenIndex, start: TokenIndex): string | undefined {
  if (old - 4 < start || document.lower(old) !== 'old' || document.lower(old - 2) !== 'year') return undefined
  const isJoined = document.word(old - 1) === '-' && document.word(old - 3) === '-'
  return isJoined && document.upos(old - 4) === 'NUM' ? document.word(old - 4) : undefined
}

function openView(document: Document, clusters: readonly Cluster[], quoted: Uint8Array): View {
  const covered = new Uint8Array(document.tokenCount)
  const ending = new Map<TokenIndex, Referred>()
  const starting = new Map<TokenIndex, Referred>()
  for (const cluster of clusters) {
    if (cluster.joined) continue
    for (const mention of cluster.mentions) {
      const { first, last } = mention
      covered.fill(1, first, last + 1)
      if (first <= (ending.get(last)?.first ?? first)) ending.set(last, { ...mention, cluster })
      if (last >= (starting.get(first)?.last ?? last)) starting.set(first, { ...mention, cluster })
    }
  }
  return { document, quoted, covered, ending, starting }
}

/** A noun that nothing is put on: "police said", not "police chief" or "government-backed". */
function isHead({ document, starting }: View, token: TokenIndex, end: TokenIndex): boolean {
  const tag = document.upos(token)
  const mayBeNoun = tag === 'NOUN' || tag === 'PROPN' || (tag === 'ADJ' && isNounNamedAdjective(document, token))
  if (!mayBeNoun) return false
  const next = token + 1
  if (next >= end) return true
  const after = document.upos(next)
  // "A group of tourists" are the tourists.
  const isCounting = document.lower(next) === 'of' && isCountOfPeople(document.lower(token))
  if (isCounting && !starting.has(next + 1) && document.upos(next + 1) !== 'DET') return false
  if (document.lower(token) === 'opposition' && document.lower(next) === 'to') return false
  // "Police Monday arrested", "the government today welcomed".
  if (isWhen(document.lower(next)) && !starting.has(next)) return true
  return !starting.has(next) && after !== 'NOUN' && after !== 'PROPN' && !/^[-/&]$/.test(document.word(next))
}

/** "The 80-year-old", "the finance chief said": an adjective by its tag that stands where a noun must. */
const isNounNamedAdjective = (document: Document, token: TokenIndex) =>
  /(?:s|^old)$/.test(document.lower(token)) || /^(?:VERB|AUX)$/.test(document.upos(token + 1))

function readDescription(
  view: View,
  head: TokenIndex,
  kind: DescribedKind,
  start: TokenIndex,
  end: TokenIndex,
): Description | null {
  const { document } = view
  const left = readLeft(view, head, kind, start)
  if (!left || isPredicate(document, left.first, start) || isPlaceOfWork(document, left.first, head)) return null
  const right = left.owner === undefined ? readOf(view, head, end) : null
  const last = right?.last ?? head
  const from = left.from ?? left.first
  const apposed = kind === 'person' || kind === 'body' ? nameAfter(view, kind, head, last, end) : undefined
  const renamed = kind === 'body' ? bodyBefore(view, left.first, last) : undefined
  if (kind === 'person' && !apposed && isAfterName(view, left.first, start)) return null
  const owner = left.owner ?? right?.cluster
  const country =
    (kind === 'person' || kind === 'people' ? countryOfDemonym(document.word(head)) : undefined) ??
    left.country ??
    (typeof owner === 'object' ? owner.country : undefined)
  const nation = kind === 'people' && isPeopleOfCountry(document, head)
  const told = { ...left, kind, head: document.lower(head), nation, ...(country !== undefined ? { country } : {}) }
  return {
    ...told,
    open: nation || isOpenNoun(told.head),
    from,
    last,
    noun: head,
    ...(owner !== undefined ? { owner } : {}),
    ...((apposed ?? renamed) ? { apposed: apposed ?? renamed } : {}),
    speaks: isSpeaking(document, left.first, last, start, end),
    // "Orbline, a group of bloggers, said": told by its name.
    takesPart: isAfterName(view, left.first, start) ? null : partTaken(document, head, told, view.quoted[head] === 1),
  }
}

/** What is known of a phrase while it is read from its noun to the left. */
interface Open {
  first: TokenIndex
  from?: TokenIndex
  readonly modifiers: Set<string>
  specific: boolean
  owner?: Cluster | string
  country?: string
  article: Description['article']
  countedBefore: boolean
  byPronoun: boolean
  age?: string
  count?: string
}

/** Tokens looked at before the noun. */
const MOST_BEFORE = 8
const GO_ON = 0
const DONE = 1
const NOBODY = 2

/** Adjectives, numbers, article and owner before the noun; null where they tell of nobody in particular. */
function readLeft(view: View, head: TokenIndex, kind: DescribedKind, start: TokenIndex): Open | null {
  const open: Open = {
    first: head,
    modifiers: new Set(),
    specific: false,
    article: 'none',
    countedBefore: false,
    byPronoun: false,
  }
  while (open.first > start && head - open.first < MOST_BEFORE) {
    const step = readBefore(view, open, head, kind, start)
    if (step === NOBODY) return null
    if (step === DONE) break
  }
  return view.document.word(open.first) === '-' || isSecondPart(view.document, head) ? null : open
}

/** "The seven-man debate". */
const isSecondPart = (document: Document, head: TokenIndex) =>
  document.word(head - 1) === '-' && document.upos(head - 2) === 'NUM' && document.lower(head) !== 'old'

function readBefore(view: View, open: Open, head: TokenIndex, kind: DescribedKind, start: TokenIndex): number {
  const { document, ending } = view
  const before = open.first - 1
  const word = document.lower(before)
  if (NO_ONE_IN_PARTICULAR.has(word)) return NOBODY
  const age = ageEndingAt(document, open.first === head && word === '-' ? head : before, start)
  if (age !== undefined) {
    Object.assign(open, { age, first: open.first === head && word === '-' ? head - 4 : before - 4 })
    return GO_ON
  }
  if (word === 'one' && kind === 'person') {
    Object.assign(open, { first: before, article: 'indefinite' })
    return DONE
  }
  if (word === 'of' && (open.article === 'none' || open.article === 'counted') && countsPeople(document, before - 1)) {
    // "Dozens of", "a small group of"; "the number of" tells of a number.
    if (document.lower(before - 1) === 'number' && document.lower(before - 2) === 'the') return NOBODY
    open.first = before - 1
    if (document.upos(before - 1) === 'NUM' || COUNTING.has(document.lower(before - 1))) open.article = 'counted'
    return GO_ON
  }
  // "Four in ten voters".
  if (word === 'in' && open.article === 'counted' && document.upos(before - 1) === 'NUM') return NOBODY
  if (document.upos(before) === 'NUM' || COUNTING.has(word)) {
    // "The U-2 pilot".
    if (document.word(before - 1) === '-') return NOBODY
    open.article = 'counted'
    open.first = before
    if (document.upos(before) === 'NUM') open.count ??= word
    return GO_ON
  }
  if (ARTICLES.has(word) || ANOTHER.has(word)) return takeArticle(document, open, start)
  if (open.owner !== undefined) return open.article === 'counted' ? DONE : takeAdjective(view, open, start)
  if (word === "'s" || word === "'") return takePossessor(view, open, start)
  const named = ending.get(before)
  if (OWN_WORDS.has(word)) {
    if (named?.kind !== 'pronoun') return takeUnknownOwner(document, open, kind)
    Object.assign(open, { first: before, from: open.first, owner: named.cluster, article: 'definite', byPronoun: true })
    return DONE
  }
  // "For decades some critics": before a number the phrase is at its end.
  if (open.article === 'counted') return DONE
  if (!named || named.first < start) return takeAdjective(view, open, start)
  if (named.kind === 'pronoun') return DONE
  if (UNIONS_OF_STATES.test(document.word(before)) && named.first === before && (kind === 'body' || kind === 'state')) {
    open.modifiers.add(word.replaceAll('.', ''))
    open.first = before
    return GO_ON
  }
  if (named.cluster.type === 'organization' && kind === 'body' && !isPersonalBody(document.lower(head))) return NOBODY
  if (named.cluster.type === 'person' && !surroundsPerson(document, named.first, head, kind)) return NOBODY
  open.owner = named.cluster
  open.first = named.first
  return GO_ON
}

/** Their many bodies are called after them: "the UN agency". */
const UNIONS_OF_STATES = /^(?:UN|EU|AU|U\.N\.|E\.U\.)$/

/** "Their captain", "my mother", "their children": people of somebody who is not told. */
function takeUnknownOwner(document: Document, open: Open, kind: DescribedKind): number {
  const isTheirs = kind === 'people' && /^(?:his|her|their)$/.test(document.lower(open.first - 1))
  if (kind !== 'person' && !isTheirs) return NOBODY
  open.first--
  Object.assign(open, { owner: document.lower(open.first), article: 'definite', byPronoun: true })
  return DONE
}

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'these', 'those'])

function takeArticle(document: Document, open: Open, start: TokenIndex): number {
  const word = document.lower(open.first - 1)
  open.first--
  open.countedBefore = open.article === 'counted'
  if (!ANOTHER.has(word)) open.article = word === 'a' || word === 'an' ? 'indefinite' : 'definite'
  else {
    open.article = 'other'
    const before = open.first > start ? document.lower(open.first - 1) : ''
    if (NO_ONE_IN_PARTICULAR.has(before)) return NOBODY
    if (before === 'the') open.first--
  }
  return DONE
}

/** "the Obama administration", "Obama officials", "an Obama aide": not "Obama spokesman". */
function surroundsPerson(document: Document, name: TokenIndex, head: TokenIndex, kind: DescribedKind): boolean {
  if (kind === 'person') return /^an?$/.test(document.lower(name - 1))
  return kind === 'people' || isPersonalBody(document.lower(head))
}

/** "Torvany's defence ministry", "the country's army": a named owner, or words after an article. */
function takePossessor({ document, ending }: View, open: Open, start: TokenIndex): number {
  const mark = open.first - 1
  const named = ending.get(mark - 1)
  open.article = 'definite'
  if (named && named.first >= start && named.kind !== 'pronoun') {
    open.owner = named.cluster
    open.from = open.first
    open.first = named.first > start && document.lower(named.first - 1) === 'the' ? named.first - 1 : named.first
    return DONE
  }
  // "Nurses' leaders".
  const isOfMany = document.xpos(mark - 1) === 'NNS' && document.word(mark) !== "'s" && document.word(mark) !== '’s'
  if (isOfMany && !isNominal(document, mark - 2) && !/^(?:DET|NUM|PRON)$/.test(document.upos(mark - 2))) {
    Object.assign(open, { owner: document.lower(mark - 1), first: mark - 1 })
    return DONE
  }
  for (let first = mark - 1; first >= start && mark - first < 5; first--) {
    if (document.lower(first) !== 'the') {
      if (isModifier(document, first, first + 1)) continue
      return NOBODY
    }
    open.owner = document.text.slice(document.start(first + 1), document.end(mark - 1)).toLowerCase()
    open.first = first
    return first === mark - 1 ? NOBODY : DONE
  }
  return NOBODY
}

function takeAdjective({ document, covered }: View, open: Open, start: TokenIndex): number {
  const before = open.first - 1
  const adjective = adjectiveAt(document, before, start)
  if (adjective) {
    open.country ??= adjective.country
    open.first = adjective.first
    return GO_ON
  }
  const word = document.lower(before)
  const compound = compoundEndingAt(document, before, start)
  if (compound !== undefined) {
    open.specific = true
    open.first = compound
    return GO_ON
  }
  // "The only way Democrats will win": families take adjectives and names before them, no nouns.
  const isSmallNoun = document.upos(before) === 'NOUN' && document.word(before) === word && word !== '-'
  if (isSmallNoun && /^\p{Lu}\p{Ll}/u.test(document.word(open.first))) return DONE
  if (covered[before] === 1 || !isModifier(document, before, open.first) || isWhen(word)) return DONE
  if (word !== '-') open.modifiers.add(word)
  open.specific ||= !isAdjectival(document, before) || isTellingAdjective(word)
  open.first = before
  return GO_ON
}

const isWhen = (lower: string) => isCalendarWord(lower) || WHEN_WORDS.has(lower)

/** "Oregon-based": the first token of a participle and the word joined to it. */
function compoundEndingAt(document: Document, last: TokenIndex, start: TokenIndex): TokenIndex | undefined {
  if (last - 2 < start || document.word(last - 1) !== '-' || !/(?:ed|ing|owned|run)$/.test(document.lower(last))) return
  const isJoined =
    document.end(last - 2) === document.start(last - 1) && document.end(last - 1) === document.start(last)
  return isJoined ? last - 2 : undefined
}

/** An adjective of country that ends here: "Russian", "South Korean". */
export function adjectiveAt(document: Document, last: TokenIndex, start: TokenIndex) {
  if (!/^\p{Lu}/u.test(document.word(last))) return undefined
  if (last > start && /^\p{Lu}/u.test(document.word(last - 1))) {
    const two = countryOfDemonym(document.text.slice(document.start(last - 1), document.end(last)))
    if (two) return { first: last - 1, country: two }
  }
  const one = countryOfDemonym(document.word(last))
  return one === undefined ? undefined : { first: last, country: one }
}

/** An adjective, a noun, or a part of a word with a hyphen. */
function isModifier(document: Document, token: TokenIndex, next: TokenIndex): boolean {
  if (isNominal(document, token)) return true
  const joint = document.word(token) === '-' || document.word(next) === '-'
  return joint && document.upos(token) !== 'NUM' && document.end(token) === document.start(next)
}

/** "residents of Orby", "the government of the Netherlands"; not where more names follow. */
function readOf({ document, starting }: View, head: TokenIndex, end: TokenIndex): Referred | null {
  if (document.lower(head + 1) !== 'of') return null
  const named = starting.get(document.lower(head + 2) === 'the' ? head + 3 : head + 2)
  if (!named || named.kind === 'pronoun' || named.last >= end) return null
  const next = named.last + 1
  return document.upos(next) === 'CCONJ' || /^(?:'s?|-)$/.test(document.lower(next)) ? null : named
}

/** "The bank Strode & Pell", "the striker Ade Obi": the name that the tree hangs on the noun just before it. */
function calledAfter({ document, starting }: View, head: TokenIndex, kind: DescribedKind): Cluster | undefined {
  const named = starting.get(head + 1)
  if (named?.kind !== 'name' || document.upos(head) !== 'NOUN') return undefined
  const type = kind === 'person' ? 'person' : kind === 'body' ? 'organization' : undefined
  if (named.cluster.type !== type) return undefined
  const [over, relation] = [document.head(head), document.deprel(head)]
  for (let token = named.first; token <= named.last; token++) {
    if (document.head(token) === head && /^(?:appos|flat)/.test(document.deprel(token))) return named.cluster
    // For a parser also the second of two objects.
    if (document.head(token) === over && document.deprel(token) === relation) return named.cluster
  }
  return undefined
}

/** "is a rebel", "as officials": said of somebody who is told of already. */
function isPredicate(document: Document, first: TokenIndex, start: TokenIndex): boolean {
  return first > start && (document.lemma(first - 1) === 'be' || PREDICATING.has(document.lower(first - 1)))
}

/** "Said from his office": where, not who. */
const isPlaceOfWork = (document: Document, first: TokenIndex, head: TokenIndex) =>
  document.lower(head) === 'office' && ROOM_PREPOSITIONS.has(document.lower(first - 1))

/** Tokens between a person and the comma before his or her name: "a spokesman for the energy ministry, Ada Lind". */
const NAME_REACH = 8

/** "a senior official, Ada Lind,", "the airline, Aurelia,": the name after a description. */
function nameAfter(
  { document, starting }: View,
  kind: DescribedKind,
  head: TokenIndex,
  last: TokenIndex,
  end: TokenIndex,
): Cluster | undefined {
  for (let token = last + 1; token <= last + NAME_REACH && token + 1 < end; token++) {
    if (document.word(token) !== ',') {
      if (kind === 'body') return undefined
      continue
    }
    const opening = document.lower(token + 1)
    const named = starting.get(opening === 'the' || isHonorific(opening) ? token + 2 : token + 1)
    if (named?.kind !== 'name') return undefined
    if (kind === 'person') return named.cluster.type === 'person' ? named.cluster : undefined
    const { type } = named.cluster
    const isOfType = type === 'organization' || (type === 'person' && isOfPeopleToo(document.lower(head)))
    return isOfType && /^[,.]$/.test(document.word(named.last + 1)) ? named.cluster : undefined
  }
  return undefined
}

/** "Hale Steel, the builder,": the name before a description. */
function bodyBefore({ document, ending }: View, first: TokenIndex, last: TokenIndex): Cluster | undefined {
  const named =
    document.word(first - 1) === ',' && /^[,.]$/.test(document.word(last + 1)) ? ending.get(first - 2) : undefined
  return named?.kind === 'name' && named.cluster.type === 'organization' ? named.cluster : undefined
}

/** "Ada Lind, a senior official, …". */
function isAfterName({ document, ending }: View, first: TokenIndex, start: TokenIndex): boolean {
  if (first - 2 < start || document.word(first - 1) !== ',') return false
  const before = document.upos(first - 2)
  return ending.has(first - 2) || before === 'PROPN' || before === 'NUM' || document.word(first - 2) === ')'
}
