/**
 * Fifth pass: "he", "she" and their forms refer to the person last in view, of the same gender, the subject of a
 * sentence before others (after Hobbs 1978 and Grosz, Joshi & Weinstein 1995 on centering). "It" is read only where
 * it speaks or acts like the country or body before it. Pronouns within quotation marks are left to their speaker's
 * statement.
 */
import type { Document, SentenceIndex, TokenIndex } from '../language/document.ts'
import { isActorVerbAfter } from './acting-capitals.ts'
import { type Cluster, standing } from './cluster.ts'
import { findQuoted } from './find-quoted.ts'
import type { Gender } from './gazetteer/lookups.ts'
import { HE, SHE, SPEECH_VERBS } from './lexicon.ts'

interface Referent {
  readonly first: TokenIndex
  readonly last: TokenIndex
  readonly cluster: Cluster
  readonly subject: boolean
}

/** Sentences looked back over for a person. */
const SENTENCES_BACK = 2

export function resolvePronouns(document: Document, clusters: readonly Cluster[]) {
  const quoted = findQuoted(document)
  const bySentence = referentsBySentence(document, clusters, quoted)
  for (let sentence = 0; sentence < document.sentenceCount; sentence++) {
    const [first, end] = document.sentenceTokens(sentence)
    for (let i = first; i < end; i++) {
      if (quoted[i]) continue
      const word = document.lower(i)
      const gender = HE.has(word) ? 'm' : SHE.has(word) ? 'f' : undefined
      const cluster = gender
        ? personFor(document, bySentence, sentence, i, gender)
        : word === 'it'
          ? bodyFor(document, bySentence, sentence, i)
          : undefined
      if (!cluster) continue
      if (gender) cluster.gender ??= gender
      cluster.mentions.push({ first: i, last: i, kind: 'pronoun' })
      insert(bySentence, sentence, {
        first: i,
        last: i,
        cluster,
        subject: word === 'he' || word === 'she' || word === 'it',
      })
    }
  }
}

function referentsBySentence(document: Document, clusters: readonly Cluster[], quoted: Uint8Array): Referent[][] {
  const bySentence: Referent[][] = Array.from({ length: document.sentenceCount }, () => [])
  for (const cluster of clusters) {
    if (cluster.joined) continue
    for (const { first, last } of cluster.mentions) {
      if (quoted[first]) continue
      bySentence[document.sentenceOf(first)]!.push({ first, last, cluster, subject: isSubject(document, first, last) })
    }
  }
  for (const referents of bySentence) referents.sort((a, b) => a.first - b.first || b.last - a.last)
  return bySentence
}

function insert(bySentence: Referent[][], sentence: SentenceIndex, referent: Referent) {
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
function personFor(
  document: Document,
  bySentence: readonly Referent[][],
  sentence: SentenceIndex,
  pronoun: TokenIndex,
  gender: Gender,
): Cluster | undefined {
  const object =
    document.lower(pronoun) === 'him' || (document.lower(pronoun) === 'her' && isObjectHer(document, pronoun))
  const own = bySentence[sentence]!.filter(({ last, cluster }) => last < pronoun && isPerson(standing(cluster), gender))
  const barred = object ? own.find(({ subject }) => subject)?.cluster : undefined
  const here = own.filter(({ cluster }) => cluster !== barred)
  const found = here.find(({ subject }) => subject) ?? here.at(-1)
  if (found) return found.cluster
  for (let back = 1; back <= SENTENCES_BACK && back <= sentence; back++) {
    const there = bySentence[sentence - back]!.filter(({ cluster }) => cluster !== barred && isPerson(cluster, gender))
    const person = there.find(({ subject }) => subject) ?? there.at(-1)
    if (person) return person.cluster
  }
  return undefined
}

/** "told her" and not "her house": no noun follows. */
function isObjectHer(document: Document, pronoun: TokenIndex): boolean {
  const tag = document.upos(pronoun + 1)
  return tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN' && tag !== 'NUM'
}

/** "It denies ...": first in its sentence and acting, after a sentence whose subject is a country or body. */
function bodyFor(
  document: Document,
  bySentence: readonly Referent[][],
  sentence: SentenceIndex,
  pronoun: TokenIndex,
): Cluster | undefined {
  const [first] = document.sentenceTokens(sentence)
  const isBody = ({ cluster, subject }: Referent) => subject && cluster.type !== 'person' && cluster.type !== 'other'
  if (pronoun === first) {
    if (sentence === 0 || !isActorVerbAfter(document, pronoun)) return undefined
    return soleSubject(bySentence[sentence - 1]!, isBody)
  }
  // "Washington has rejected the demands but says it is willing": the same speaker.
  if (
    !SPEECH_VERBS.has(document.lower(pronoun - 1)) &&
    !(document.lower(pronoun - 1) === 'that' && SPEECH_VERBS.has(document.lower(pronoun - 2)))
  )
    return undefined
  return soleSubject(
    bySentence[sentence]!.filter(({ last }) => last < pronoun),
    isBody,
  )
}

/** The first referent of a sentence, where it is its subject and a body, and no other body comes as a subject. */
function soleSubject(referents: readonly Referent[], isBody: (referent: Referent) => boolean): Cluster | undefined {
  const subject = referents[0]
  if (!subject || !isBody(subject)) return undefined
  return subject.cluster
}
