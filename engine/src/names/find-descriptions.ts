/**
 * Descriptions of actors without a name: "two French officials", "Halvard's office", "residents of Orby", "police". A
 * noun of the closed lists in gazetteer/described.ts, with what stands before it, and an of-phrase that ends in a name.
 */
import type { Document, TokenIndex } from '../language/document.ts'
import type { Cluster, ClusterMention } from './cluster.ts'
import {
  countryOfDemonym,
  type DescribedKind,
  describedKind,
  isCalendarWord,
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
  SPEECH_VERBS,
} from './lexicon.ts'

export interface Description {
  /** With article and owner. */
  readonly first: TokenIndex
  /** The first token of the mention: a possessor that is a mention itself stands before it ("Halvard's | office"). */
  readonly from: TokenIndex
  /** The noun, or the name that its of-phrase ends in. */
  readonly last: TokenIndex
  readonly kind: DescribedKind
  /** The noun in lower case. */
  readonly head: string
  /** The words before the noun in lower case, without article and owner. */
  readonly modifiers: ReadonlySet<string>
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
  /** Whether a verb of saying goes with it. */
  readonly speaks: boolean
}

interface View {
  readonly document: Document
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
export function findDescriptions(document: Document, clusters: readonly Cluster[]): Description[] {
  const view = openView(document, clusters)
  const found: Description[] = []
  for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
    const [start, end] = document.sentenceTokens(sentence)
    for (let head = start; head < end; head++) {
      if (view.covered[head] === 1) continue
      const lowerBefore = head > start ? document.lower(head - 1) : ''
      const kind = describedKind(document.word(head), document.lower(head), lowerBefore)
      if (kind === undefined || !isHead(view, head, end)) continue
      const description = readDescription(view, head, kind, start, end)
      if (description) found.push(description)
    }
  }
  return found
}

function openView(document: Document, clusters: readonly Cluster[]): View {
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
  return { document, covered, ending, starting }
}

/** A noun that nothing is put on: "police said", not "police chief" or "government-backed". */
function isHead({ document, starting }: View, token: TokenIndex, end: TokenIndex): boolean {
  const tag = document.upos(token)
  if (tag !== 'NOUN' && tag !== 'PROPN' && !(tag === 'ADJ' && document.lower(token).endsWith('s'))) return false
  const next = token + 1
  if (next >= end) return true
  const after = document.upos(next)
  if (document.lower(token) === 'opposition' && document.lower(next) === 'to') return false
  return !starting.has(next) && after !== 'NOUN' && after !== 'PROPN' && !/^[-/&]$/.test(document.word(next))
}

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
  if (kind === 'person' && isApposition(view, left.first, last, start, end)) return null
  const owner = left.owner ?? right?.cluster
  const country = left.country ?? (typeof owner === 'object' ? owner.country : undefined)
  return {
    ...left,
    from,
    last,
    kind,
    head: document.lower(head),
    ...(owner !== undefined ? { owner } : {}),
    ...(country !== undefined ? { country } : {}),
    speaks: speaks(document, left.first, last, start, end),
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
  return view.document.word(open.first) === '-' ? null : open
}

function readBefore(view: View, open: Open, head: TokenIndex, kind: DescribedKind, start: TokenIndex): number {
  const { document, ending } = view
  const before = open.first - 1
  const word = document.lower(before)
  if (NO_ONE_IN_PARTICULAR.has(word)) return NOBODY
  // "Four in ten voters".
  if (word === 'in' && open.article === 'counted' && document.upos(before - 1) === 'NUM') return NOBODY
  if (document.upos(before) === 'NUM' || COUNTING.has(word)) {
    open.article = 'counted'
    open.first = before
    return GO_ON
  }
  if (ARTICLES.has(word) || ANOTHER.has(word)) return takeArticle(document, open, start)
  if (open.owner !== undefined) return open.article === 'counted' ? DONE : takeAdjective(view, open, start)
  if (word === "'s" || word === "'") return takePossessor(view, open, start)
  const named = ending.get(before)
  if (OWN_WORDS.has(word)) {
    if (named?.kind !== 'pronoun') return NOBODY
    Object.assign(open, { first: before, from: open.first, owner: named.cluster, article: 'definite', byPronoun: true })
    return DONE
  }
  // "For decades some critics": before a number the phrase is at its end.
  if (open.article === 'counted') return DONE
  if (!named || named.first < start) return takeAdjective(view, open, start)
  if (named.kind === 'pronoun') return DONE
  if (named.cluster.type === 'organization' && kind === 'body' && !isPersonalBody(document.lower(head))) return NOBODY
  if (named.cluster.type === 'person' && !surroundsPerson(document, named.first, head, kind)) return NOBODY
  open.owner = named.cluster
  open.first = named.first
  return GO_ON
}

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'these', 'those'])

function takeArticle(document: Document, open: Open, start: TokenIndex): number {
  const word = document.lower(open.first - 1)
  open.first--
  open.countedBefore = open.article === 'counted'
  if (!ANOTHER.has(word)) open.article = word === 'a' || word === 'an' ? 'indefinite' : 'definite'
  else {
    open.article = 'other'
    if (open.first > start && document.lower(open.first - 1) === 'the') open.first--
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
  // "The only way Democrats will win": families take adjectives and names before them, no nouns.
  const isSmallNoun = document.upos(before) === 'NOUN' && document.word(before) === word && word !== '-'
  if (isSmallNoun && /^\p{Lu}\p{Ll}/u.test(document.word(open.first))) return DONE
  if (covered[before] === 1 || !isModifier(document, before, open.first) || isCalendarWord(word)) return DONE
  if (word !== '-') open.modifiers.add(word)
  open.specific ||= document.upos(before) !== 'ADJ' || isTellingAdjective(word)
  open.first = before
  return GO_ON
}

/** An adjective of country that ends here: "Russian", "South Korean". */
function adjectiveAt(document: Document, last: TokenIndex, start: TokenIndex) {
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
  const tag = document.upos(token)
  if (tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN') return true
  const joint = document.word(token) === '-' || document.word(next) === '-'
  return joint && tag !== 'NUM' && document.end(token) === document.start(next)
}

/** "residents of Orby", "the government of the Netherlands"; not where more names follow. */
function readOf({ document, starting }: View, head: TokenIndex, end: TokenIndex): Referred | null {
  if (document.lower(head + 1) !== 'of') return null
  const named = starting.get(document.lower(head + 2) === 'the' ? head + 3 : head + 2)
  if (!named || named.kind === 'pronoun' || named.last >= end) return null
  const next = named.last + 1
  return document.upos(next) === 'CCONJ' || /^(?:'s?|-)$/.test(document.lower(next)) ? null : named
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

/** "Ada Lind, a senior official, …", "a senior official, Ada Lind". */
function isApposition(
  { document, ending, starting }: View,
  first: TokenIndex,
  last: TokenIndex,
  start: TokenIndex,
  end: TokenIndex,
): boolean {
  for (let token = last + 1; token <= last + NAME_REACH && token + 1 < end; token++) {
    if (document.word(token) === ',') {
      if (starting.get(token + 1)?.cluster.type === 'person') return true
      break
    }
  }
  if (first - 2 < start || document.word(first - 1) !== ',') return false
  const before = document.upos(first - 2)
  return ending.has(first - 2) || before === 'PROPN' || before === 'NUM' || document.word(first - 2) === ')'
}

/** Tokens between a speaker and the verb: "an official in the ministry who asked not to be named told". */
const REACH = 14

function speaks(document: Document, first: TokenIndex, last: TokenIndex, start: TokenIndex, end: TokenIndex): boolean {
  const before = first > start ? document.lower(first - 1) : ''
  if (before === 'to' && document.lower(first - 2) === 'according') return true
  if (SPEECH_VERBS.has(before) && /^["”',’]+$/.test(document.word(first - 2))) return true
  let relative = false
  for (let token = last + 1; token < Math.min(end, last + REACH); token++) {
    const word = document.lower(token)
    if (word === 'who') relative = true
    else if (SPEECH_VERBS.has(word) && !(relative && word === 'asked')) return document.lemma(token - 1) !== 'be'
    const tag = document.upos(token)
    if (tag === 'SCONJ' || tag === 'CCONJ' || (tag === 'PUNCT' && word !== ',')) return false
    if (tag === 'VERB' && !relative && !(word.endsWith('ing') && token <= last + 2)) return false
  }
  return false
}
