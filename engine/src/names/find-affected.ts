/**
 * What deeds are done to that is no body and no person told by a noun: places of use ("attacked a market"), vehicles
 * ("sank a landing ship"); and weapons that act for the forces they are of ("Saudi warplanes bombed"). Read from the tree, and nowhere else: a
 * market where people only buy is nobody to tell of. They never speak, and no pronoun means them.
 */
import type { EntityType } from '../contract/types.ts'
import { prepositionOf } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import type { Cluster } from './cluster.ts'
import { adjectiveAt } from './find-descriptions.ts'
import {
  isDeedToPlace,
  isDoneAtPlace,
  isDoneToPlace,
  isDoneToVehicle,
  isFacility,
  isSideInWar,
  isThing,
  isVehicle,
  isWeapon,
} from './gazetteer/lookups.ts'
import { ABLAZE, DEED_ON, DONE_AT, FIRE, NO_ONE_IN_PARTICULAR, OWN_WORDS } from './lexicon.ts'
import { isNominal } from './nominals.ts'
import { HAPPENED, howDone, INTENDED, isHeadline, POSSIBLE } from './takes-part.ts'

interface View {
  readonly document: Document
  readonly quoted: Uint8Array
  /** 1 for a token of a mention. */
  readonly covered: Uint8Array
  /** Countries named in the report: a weapon of theirs acts for them. */
  readonly nations: ReadonlySet<string>
}

/**
 * New clusters, without names. `clusters` are all others; `quoted` has 1 for a token within quotation marks, `covered` for
 * a token of a mention.
 */
export function findAffected(
  document: Document,
  clusters: readonly Cluster[],
  quoted: Uint8Array,
  covered: Uint8Array,
): Cluster[] {
  const view: View = { document, quoted, covered, nations: nationsOf(clusters) }
  const byNoun = new Map<string, Cluster>()
  const all: Cluster[] = []
  for (let noun = 0; noun < document.tokenCount; noun++) {
    const type = typeOf(view, noun)
    if (type === undefined) continue
    const phrase = readPhrase(view, noun)
    if (phrase === null || !isTold(view, noun, type, phrase)) continue
    const known = phrase.article === 'definite' ? byNoun.get(document.lower(noun)) : undefined
    if (known) known.mentions.push({ first: phrase.first, last: phrase.last, kind: 'title' })
    else {
      const cluster = begin(document, phrase, type)
      byNoun.set(document.lower(noun), cluster)
      all.push(cluster)
    }
  }
  return all
}

function nationsOf(clusters: readonly Cluster[]): ReadonlySet<string> {
  return new Set(clusters.flatMap(({ type, country, joined }) => (type === 'place' && !joined ? (country ?? []) : [])))
}

function typeOf({ document, covered }: View, noun: TokenIndex): EntityType | undefined {
  if (covered[noun] === 1 || !isThing(document.lower(noun)) || document.upos(noun) !== 'NOUN') return undefined
  const lemma = document.lemma(noun)
  if (isVehicle(lemma) || isWeapon(lemma)) return 'other'
  return isFacility(lemma, noun > 0 ? document.lower(noun - 1) : '') ? 'place' : undefined
}

/** The noun with what stands before it. */
interface Phrase {
  first: TokenIndex
  readonly last: TokenIndex
  article: 'definite' | 'indefinite' | 'counted' | 'none'
  /** By an adjective of country: "Saudi". */
  country?: string
  /** Whether a noun says which side's it is: "government". */
  sided: boolean
}

/** Tokens looked at before the noun. */
const MOST_BEFORE = 8
const DEFINITE = new Set(['the', 'this', 'these', 'those', 'that'])

/** Null where the phrase is somebody's ("its office") or names a place ("the port of Orby"): these are told of instead. */
function readPhrase({ document, covered }: View, noun: TokenIndex): Phrase | null {
  if (covered[noun + 1] === 1 || isOfName(document, covered, noun)) return null
  const [start] = document.sentenceTokens(document.sentenceOf(noun))
  const phrase: Phrase = { first: noun, last: endOfPurpose(document, noun), article: 'none', sided: false }
  while (phrase.first > start && noun - phrase.first < MOST_BEFORE) {
    const before = phrase.first - 1
    const word = document.lower(before)
    if (NO_ONE_IN_PARTICULAR.has(word) || OWN_WORDS.has(word) || word === "'s" || word === "'") return null
    if (DEFINITE.has(word) || word === 'a' || word === 'an' || word === 'another') {
      phrase.article = DEFINITE.has(word) ? 'definite' : 'indefinite'
      phrase.first = before
      break
    }
    if (!isInPhrase(document, before, phrase.first)) break
    if (document.upos(before) === 'NUM') phrase.article = 'counted'
    const adjective = adjectiveAt(document, before, start)
    phrase.country ??= adjective?.country
    phrase.sided ||= isSideInWar(word)
    phrase.first = adjective?.first ?? before
  }
  return document.word(phrase.first) === '-' ? null : phrase
}

/** An adjective, noun or number before the noun, or a part of a word with a hyphen. */
const isInPhrase = (document: Document, token: TokenIndex, next: TokenIndex) =>
  isNominal(document, token) ||
  document.upos(token) === 'NUM' ||
  (document.end(token) === document.start(next) && (document.word(token) === '-' || document.word(next) === '-'))

/** "The port of Orby", "the home and offices of the minister": who or what is named after "of" is told of instead. */
function isOfName(document: Document, covered: Uint8Array, noun: TokenIndex): boolean {
  const joined = document.dependents(noun).filter((token) => document.deprel(token) === 'conj')
  return [noun, ...joined, ...(document.deprel(noun) === 'conj' ? [document.head(noun)] : [])].some((head) =>
    document
      .dependents(head)
      .some(
        (token) =>
          token > head &&
          covered[token] === 1 &&
          /^(?:nmod|flat|appos)/.test(document.deprel(token)) &&
          /^(?:|of)$/.test(prepositionOf(document, token)),
      ),
  )
}

/** Tokens of a purpose: "for displaced people". */
const LONGEST_PURPOSE = 4

/** The last token of "a camp for displaced people": what it is for belongs to it, where it is does not. */
function endOfPurpose(document: Document, noun: TokenIndex): TokenIndex {
  if (document.lower(noun + 1) !== 'for') return noun
  const purpose = document.dependents(noun).find((token) => document.xpos(token) === 'NNS' && token > noun)
  if (purpose === undefined || purpose - noun > LONGEST_PURPOSE) return noun
  const [first, last] = document.subtree(purpose)
  return first === noun + 1 && last === purpose ? last : noun
}

/** Phrases that "and" joins are climbed no further than this. */
const MOST_STEPS = 6

function isTold(view: View, noun: TokenIndex, type: EntityType, phrase: Phrase): boolean {
  const { document } = view
  let top = noun
  for (let step = 0; step < MOST_STEPS && document.deprel(top) === 'conj'; step++) top = document.head(top)
  const over = document.head(top)
  if (over < 0) return false
  const relation = document.deprel(top)
  if (relation === 'nmod')
    return phrase.article !== 'none' && isDeedToPlace(document.lemma(over)) && DEED_ON.has(prepositionOf(document, top))
  if (document.upos(over) !== 'VERB') return false
  if (relation === 'nsubj' || relation === 'obl:agent') return actsForForces(view, noun, over, phrase)
  return isDoneTo(document, top, relation, over, type) && isToldEnough(view, noun, howDone(document, over), phrase)
}

function isDoneTo(document: Document, top: TokenIndex, relation: string, verb: TokenIndex, type: EntityType): boolean {
  const lemma = document.lemma(verb)
  if (relation === 'obj' || relation === 'nsubj:pass')
    return (type === 'other' ? isDoneToVehicle(lemma) : isDoneToPlace(lemma)) || isSetOnFire(document, verb, lemma)
  if (relation !== 'obl') return false
  const preposition = prepositionOf(document, top)
  // "Set fire to a shop".
  if (lemma === 'set' && preposition === 'to') return hasObject(document, verb, FIRE)
  if (!isDoneAtPlace(lemma) || !DONE_AT.has(preposition)) return false
  return lemma !== 'open' || hasObject(document, verb, FIRE)
}

/** "Set a shop on fire", "set the bus ablaze". */
const isSetOnFire = (document: Document, verb: TokenIndex, lemma: string) =>
  lemma === 'set' && document.dependents(verb).some((token) => ABLAZE.has(document.lower(token)))

const hasObject = (document: Document, verb: TokenIndex, words: ReadonlySet<string>) =>
  document.dependents(verb).some((token) => document.deprel(token) === 'obj' && words.has(document.lower(token)))

/** How surely the verb must tell it depends on how far the phrase says which place it is. */
function isToldEnough({ document, quoted }: View, noun: TokenIndex, told: number, { article }: Phrase): boolean {
  if (quoted[noun] === 1) return article !== 'none' && told === HAPPENED
  if (article === 'definite') return told >= POSSIBLE
  if (article !== 'none') return told >= INTENDED
  // "Fighters burned houses"; "Gunmen attack market" in a headline.
  return told === HAPPENED && (document.xpos(noun) === 'NNS' || isHeadline(document, noun))
}

/** "Saudi warplanes bombed": where the report names the country, it is the country that acts. */
function actsForForces({ document, nations }: View, noun: TokenIndex, verb: TokenIndex, phrase: Phrase): boolean {
  const { country, sided } = phrase
  if (!isWeapon(document.lemma(noun)) || !(document.xpos(noun) === 'NNS' || document.lower(noun) === 'artillery'))
    return false
  return (country === undefined ? sided : !nations.has(country)) && howDone(document, verb) >= INTENDED
}

function begin(document: Document, { first, last, article, country }: Phrase, type: EntityType): Cluster {
  const start = article === 'definite' || article === 'indefinite' ? first + 1 : first
  const text = document.text.slice(document.start(start), document.end(last)).replace(/\s+/g, ' ')
  const opens = document.sentenceTokens(document.sentenceOf(start))[0] === start
  const isCommon = opens && document.upos(start) !== 'PROPN' && adjectiveAt(document, start, start) === undefined
  return {
    type,
    names: [],
    mentions: [{ first, last, kind: 'title' }],
    // A place with a country is that country to other stages.
    ...(country !== undefined && type !== 'place' ? { country } : {}),
    offices: [],
    acts: false,
    description: isCommon && /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text,
  }
}
