/**
 * Fifth pass: "he", "she" and their forms refer to the person last in view, of the same gender, the subject of a
 * sentence before others (after Hobbs 1978 and Grosz, Joshi & Weinstein 1995 on centering). "It" is read only where
 * it speaks or acts like the country or body before it. First person is left to the stage that
 * knows who speaks.
 */
import type { Document, SentenceIndex, TokenIndex } from '../language/document.ts'
import { isActorVerbAfter } from './acting-capitals.ts'
import type { Cluster } from './cluster.ts'
import { findQuoted } from './find-quoted.ts'
import type { Gender } from './gazetteer/lookups.ts'
import { HE, SHE, SPEECH_VERBS } from './lexicon.ts'

interface Referent {
  readonly first: TokenIndex
  readonly last: TokenIndex
  readonly cluster: Cluster
  readonly subject: boolean
  /** Whether it stands within quotation marks. */
  readonly quoted: boolean
}

/** Sentences looked back over for a person. */
const SENTENCES_BACK = 2

export function resolvePronouns(document: Document, clusters: readonly Cluster[]) {
  const quoted = findQuoted(document)
  const view: View = { document, quoted, bySentence: referentsBySentence(document, clusters, quoted) }
  for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
    const [first, end] = document.sentenceTokens(sentence)
    for (let i = first; i < end; i++) resolve(view, sentence, i)
  }
}

interface View {
  readonly document: Document
  readonly quoted: Uint8Array
  readonly bySentence: readonly Referent[][]
}

function resolve(view: View, sentence: SentenceIndex, pronoun: TokenIndex) {
  const word = view.document.lower(pronoun)
  const gender = HE.has(word) ? 'm' : SHE.has(word) ? 'f' : undefined
  if (!gender && word !== 'it') return
  const quoted = view.quoted[pronoun] === 1
  const cluster = gender
    ? (quoted ? personInQuotation : personFor)(view, sentence, pronoun, gender)
    : quoted
      ? undefined
      : bodyFor(view, sentence, pronoun)
  if (!cluster) return
  if (gender) cluster.gender ??= gender
  cluster.mentions.push({ first: pronoun, last: pronoun, kind: 'pronoun' })
  const subject = word === 'he' || word === 'she' || word === 'it'
  insert(view.bySentence, sentence, { first: pronoun, last: pronoun, cluster, subject, quoted })
}

function referentsBySentence(document: Document, clusters: readonly Cluster[], quotes: Uint8Array): Referent[][] {
  const bySentence: Referent[][] = Array.from({ length: document.sentenceCount }, () => [])
  for (const cluster of clusters) {
    if (cluster.joined) continue
    for (const { first, last } of cluster.mentions) {
      const quoted = quotes[first] === 1
      bySentence[document.sentenceOf(first)]!.push({
        first,
        last,
        cluster,
        subject: isSubject(document, first, last),
        quoted,
      })
    }
  }
  for (const referents of bySentence) referents.sort((a, b) => a.first - b.first || b.last - a.last)
  return bySentence
}

function insert(bySentence: readonly Referent[][], sentence: SentenceIndex, referent: Referent) {
  const referents = bySentence[sentence]!
  let at = referents.length
  while (at > 0 && referents[at - 1]!.first > referent.first) at--
  referents.splice(at, 0, referent)
}

/** A subject stands after no preposition and owns nothing ("Macron's visit"), and is no object of a verb just before it. */
function isSubject(document: Document, first: TokenIndex, last: TokenIndex): boolean {
  const owner = document.lower(last + 1)
  if (owner === "'s" || owner === "'") return false
  let before = first - 1
  while (
    before >= 0 &&
    (document.upos(before) === 'PROPN' ||
      document.upos(before) === 'ADJ' ||
      document.upos(before) === 'DET' ||
      document.upos(before) === 'NOUN') &&
    first - before < 6
  )
    before--
  const tag = document.upos(before)
  return (
    before < 0 ||
    (tag !== 'ADP' && tag !== 'VERB' && tag !== 'CCONJ') ||
    document.sentenceOf(before) !== document.sentenceOf(first)
  )
}

const isPerson = (cluster: Cluster, gender: Gender) =>
  cluster.type === 'person' && (cluster.gender === undefined || cluster.gender === gender)

/** The sentence's own subject before the pronoun, then whoever is nearest; then the same in the sentences before. */
function personFor(view: View, sentence: SentenceIndex, pronoun: TokenIndex, gender: Gender): Cluster | undefined {
  const { document, bySentence } = view
  const word = document.lower(pronoun)
  const object = word === 'him' || (word === 'her' && isObjectHer(document, pronoun))
  const own = upTo(bySentence[sentence]!, pronoun).filter(
    ({ last, cluster, quoted }) => !quoted && last < pronoun && isPerson(cluster, gender),
  )
  const barred = object ? own.find(({ subject }) => subject)?.cluster : undefined
  const here = pick(own, barred)
  if (here) return here
  for (let back = 1; back <= SENTENCES_BACK && back <= sentence; back++) {
    const there = lately(bySentence[sentence - back]!).filter(
      ({ cluster, quoted }) => !quoted && isPerson(cluster, gender),
    )
    const person = pick(there, barred)
    if (person) return person
  }
  return undefined
}

/** Referents of one sentence that are compared: no sentence of prose has more. */
const MOST_REFERENTS = 40

const lately = (referents: readonly Referent[]) => referents.slice(-MOST_REFERENTS)

/** The referents before a token; the list is in text order. */
function upTo(referents: readonly Referent[], token: TokenIndex): readonly Referent[] {
  let end = referents.length
  while (end > 0 && referents[end - 1]!.last >= token) end--
  return referents.slice(Math.max(0, end - MOST_REFERENTS), end)
}

/** The first subject, or else who is named last; those whose gender is known come first. */
function pick(referents: readonly Referent[], barred: Cluster | undefined): Cluster | undefined {
  const free = referents.filter(({ cluster }) => cluster !== barred)
  const sure = free.filter(({ cluster }) => cluster.gender !== undefined)
  const from = sure.length > 0 ? sure : free
  return (from.find(({ subject }) => subject) ?? from.at(-1))?.cluster
}

/**
 * Within quotation marks "he" is hardly ever the one who speaks: it is read only where one other person of the gender
 * is in view.
 */
function personInQuotation(
  view: View,
  sentence: SentenceIndex,
  pronoun: TokenIndex,
  gender: Gender,
): Cluster | undefined {
  const others = new Set<Cluster>()
  for (let back = 0; back <= SENTENCES_BACK && back <= sentence; back++)
    for (const referent of lately(view.bySentence[sentence - back]!)) {
      if (back === 0 && referent.first > pronoun && referent.quoted) continue
      if (isPerson(referent.cluster, gender) && !isSpeaker(view.document, referent)) others.add(referent.cluster)
    }
  for (const referent of view.bySentence[sentence]!)
    if (isSpeaker(view.document, referent)) others.delete(referent.cluster)
  return others.size === 1 ? [...others][0] : undefined
}

/** A verb of saying stands beside the name. */
function isSpeaker(document: Document, { first, last, quoted }: Referent): boolean {
  return !quoted && (SPEECH_VERBS.has(document.lower(last + 1)) || SPEECH_VERBS.has(document.lower(first - 1)))
}

/** "told her" and not "her house": no noun follows. */
function isObjectHer(document: Document, pronoun: TokenIndex): boolean {
  const tag = document.upos(pronoun + 1)
  return tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN' && tag !== 'NUM'
}

/** "It denies ...": first in its sentence and acting, after a sentence whose subject is a country or body. */
function bodyFor({ document, bySentence }: View, sentence: SentenceIndex, pronoun: TokenIndex): Cluster | undefined {
  const [first] = document.sentenceTokens(sentence)
  const isBody = ({ cluster, subject, quoted }: Referent) =>
    subject && !quoted && cluster.type !== 'person' && cluster.type !== 'other'
  if (pronoun === first) {
    if (sentence === 0 || !isActorVerbAfter(document, pronoun)) return undefined
    return soleSubject(bySentence[sentence - 1]!, isBody)
  }
  // "Washington has rejected the demands but says it is willing": the same speaker.
  return isClauseSubject(document, pronoun)
    ? soleSubject(
        bySentence[sentence]!.slice(0, 1).filter(({ last }) => last < pronoun),
        isBody,
      )
    : undefined
}

/** "says it is", "said that it would": a verb of saying before, a verb after. */
function isClauseSubject(document: Document, pronoun: TokenIndex): boolean {
  const before = document.lower(pronoun - 1) === 'that' ? pronoun - 2 : pronoun - 1
  const next = document.upos(pronoun + 1)
  return SPEECH_VERBS.has(document.lower(before)) && (next === 'VERB' || next === 'AUX')
}

/** The first referent of a sentence, where it is its subject and a body, and no other body comes as a subject. */
function soleSubject(referents: readonly Referent[], isBody: (referent: Referent) => boolean): Cluster | undefined {
  const subject = referents[0]
  if (!subject || !isBody(subject)) return undefined
  return subject.cluster
}
