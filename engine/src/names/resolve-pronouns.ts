/**
 * Last pass: "he", "she" and their forms refer to the person last in view, of the same gender, who speaks or is the
 * subject before others (after Hobbs 1978 and Grosz, Joshi & Weinstein 1995 on centering). "It" and "they" are read
 * only where they speak, or act as the body before them did. First person is left to the stage that knows who speaks.
 */

import { subjectOf } from '../language/clauses.ts'
import type { Document, SentenceIndex, TokenIndex } from '../language/document.ts'
import { isActorVerbAfter } from './acting-capitals.ts'
import type { Cluster } from './cluster.ts'
import type { Gender } from './gazetteer/lookups.ts'
import { DONE_TO_PEOPLE, FATES, FATES_IN_PASSIVE, HE, IMPERSONAL, SHE, SPEECH_VERBS } from './lexicon.ts'
import { lately, type Referent, readReferent, referentsBySentence, upTo } from './referents.ts'

/** Sentences looked back over for a person, and farther where nobody is in view there. */
const SENTENCES_BACK = 2
const SENTENCES_FAR_BACK = 6

/** `quoted` has 1 for a token within quotation marks. */
export function resolvePronouns(document: Document, clusters: readonly Cluster[], quoted: Uint8Array) {
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
  const cluster = antecedentOf(view, sentence, pronoun)
  if (!cluster) return
  const gender = genderOf(view.document.lower(pronoun))
  if (gender) cluster.gender ??= gender
  cluster.mentions.push({ first: pronoun, last: pronoun, kind: 'pronoun' })
  const referent = readReferent(view.document, cluster, pronoun, pronoun, sentence, view.quoted[pronoun] === 1)
  insert(view.bySentence, sentence, { ...referent, subject: SUBJECT_FORMS.test(view.document.lower(pronoun)) })
}

const SUBJECT_FORMS = /^(?:he|she|it|they)$/

const genderOf = (word: string): Gender | undefined => (HE.has(word) ? 'm' : SHE.has(word) ? 'f' : undefined)

function antecedentOf(view: View, sentence: SentenceIndex, pronoun: TokenIndex): Cluster | undefined {
  const word = view.document.lower(pronoun)
  const gender = genderOf(word)
  if (view.quoted[pronoun] === 1) return gender && personInQuotation(view, sentence, pronoun, gender)
  if (gender)
    return (
      personFor(view, sentence, pronoun, gender, isOwnPerson) ?? personFor(view, sentence, pronoun, gender, isPerson)
    )
  if (word === 'it') return bodyFor(view, sentence, pronoun, isOneBody)
  if (word === 'they') return bodyFor(view, sentence, pronoun, isMany)
  if (word === 'its') return ownerFor(view, sentence, pronoun, isOneBody)
  if (word === 'them') return themFor(view, sentence, pronoun)
  return word === 'their' ? ownerFor(view, sentence, pronoun, isMany) : undefined
}

function insert(bySentence: readonly Referent[][], sentence: SentenceIndex, referent: Referent) {
  const referents = bySentence[sentence]!
  let at = referents.length
  while (at > 0 && referents[at - 1]!.first > referent.first) at--
  referents.splice(at, 0, referent)
}

const isPerson = (cluster: Cluster, gender: Gender) =>
  cluster.type === 'person' && (cluster.gender === undefined || cluster.gender === gender)

/** After "his mother left", "he" and "she" mean others first. */
const isOwnPerson: typeof isPerson = (cluster, gender) => cluster.silent !== 'somebodys' && isPerson(cluster, gender)

/** The sentence's own subject before the pronoun, then whoever is nearest; then the same in the sentences before. */
function personFor(
  view: View,
  sentence: SentenceIndex,
  pronoun: TokenIndex,
  gender: Gender,
  isMeant: typeof isPerson,
): Cluster | undefined {
  const { document, bySentence } = view
  const word = document.lower(pronoun)
  const object = word === 'him' || (word === 'her' && isObjectHer(document, pronoun))
  const own = (opensWithParticiple(document, sentence) ? [] : upTo(bySentence[sentence]!, pronoun)).filter(
    ({ last, cluster, quoted }) => !quoted && last < pronoun && isMeant(cluster, gender),
  )
  const barred = object
    ? (subjectBeside(view, sentence, pronoun) ?? own.find(({ subject }) => subject)?.cluster)
    : undefined
  const here = pick(own, barred)
  if (here) return here
  const speaks = !object && isSaying(document, pronoun)
  for (let back = 1; back <= SENTENCES_FAR_BACK && back <= sentence; back++) {
    const there = lately(bySentence[sentence - back]!).filter(
      ({ cluster, quoted }) => !quoted && isMeant(cluster, gender) && (back <= SENTENCES_BACK || cluster.gender),
    )
    // "He said" goes on with whoever spoke, also where nothing tells the speaker's gender.
    const speaker = speaks ? there.find((referent) => referent.speaks)?.cluster : undefined
    const person = speaker ?? pick(there, barred)
    if (person) return person
  }
  return SUBJECT_FORMS.test(word) ? personAhead(view, sentence, pronoun, gender) : undefined
}

/** Who does what is done to somebody told of by an object pronoun: another (binding theory, principle B). */
function subjectBeside({ document, bySentence }: View, sentence: SentenceIndex, pronoun: TokenIndex) {
  const verb = document.head(pronoun)
  if (verb < 0 || !/^(?:i?obj|obl)/.test(document.deprel(pronoun))) return undefined
  const subject = subjectOf(document, verb)?.token
  return subject === undefined ? undefined : referentAt(bySentence[sentence]!, subject)?.cluster
}

/**
 * "He promised them a rise", "arrested them": with verbs whose object is people, the only people in view in its sentence
 * or else in the one before.
 */
function themFor(view: View, sentence: SentenceIndex, pronoun: TokenIndex): Cluster | undefined {
  const { document, bySentence } = view
  const verb = document.head(pronoun)
  const relation = document.deprel(pronoun)
  if (verb < 0 || !(relation === 'iobj' || (relation === 'obj' && isOfPeople(document.lemma(verb))))) return undefined
  const barred = subjectBeside(view, sentence, pronoun)
  const others = (referents: readonly Referent[]) =>
    referents.filter(({ cluster, quoted }) => !quoted && cluster !== barred && cluster.type === 'group')
  const here = others(upTo(bySentence[sentence]!, pronoun))
  return onlyOne(here.length > 0 ? here : others(lately(bySentence[sentence - 1] ?? [])))
}

const isOfPeople = (lemma: string) => FATES.has(lemma) || FATES_IN_PASSIVE.has(lemma) || DONE_TO_PEOPLE.has(lemma)

/** "Speaking to Lind, she said": who is spoken to is not who speaks. */
function opensWithParticiple(document: Document, sentence: SentenceIndex): boolean {
  const [first] = document.sentenceTokens(sentence)
  return document.upos(first) === 'VERB' && /(?:ing|ed)$/.test(document.lower(first))
}

/** "When she arrived, Ada Lind …": whoever is named first after it, in its sentence or the next. */
function personAhead({ bySentence }: View, sentence: SentenceIndex, pronoun: TokenIndex, gender: Gender) {
  const isAhead = ({ first, cluster, quoted }: Referent) => first > pronoun && !quoted && isPerson(cluster, gender)
  const here = bySentence[sentence]!.find(isAhead)
  return (here ?? bySentence[sentence + 1]?.find((referent) => isAhead(referent) && referent.cluster.gender))?.cluster
}

/** "he said", "it had later said", "said she". */
function isSaying(document: Document, pronoun: TokenIndex): boolean {
  let verb = pronoun + 1
  while (verb <= pronoun + 3 && /^(?:AUX|ADV)$/.test(document.upos(verb)) && !SPEECH_VERBS.has(document.lower(verb)))
    verb++
  if (SPEECH_VERBS.has(document.lower(verb))) return true
  return SPEECH_VERBS.has(document.lower(pronoun - 1)) && /^["”',’]+$/.test(document.word(pronoun - 2))
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
      if (!referent.cluster.silent && isPerson(referent.cluster, gender) && !isSpeaker(view.document, referent))
        others.add(referent.cluster)
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

/** One body or country: "it". */
const isOneBody = ({ type }: Cluster) => type !== 'person' && type !== 'other' && type !== 'group'

/** Several people, or a body that may be thought of as its people: "they". */
const isMany = ({ type }: Cluster) => type === 'group' || type === 'organization'

/** Sentences looked back over for a body that spoke. */
const BODIES_BACK = 2

/**
 * "It denies …", "they warned": who speaks or acts first in its sentence, after a sentence whose subject is a country, a
 * body or several people.
 */
function bodyFor(
  { document, bySentence }: View,
  sentence: SentenceIndex,
  pronoun: TokenIndex,
  isKind: (cluster: Cluster) => boolean,
): Cluster | undefined {
  const [first] = document.sentenceTokens(sentence)
  const isBody = ({ cluster, subject, quoted }: Referent) => subject && !quoted && isKind(cluster)
  const speaks = isSaying(document, pronoun)
  const sayer = speaks ? null : sayerAbove(document, pronoun)
  const own = sayer === null ? undefined : referentAt(bySentence[sentence]!, sayer)
  if (own && !own.quoted && isKind(own.cluster)) return own.cluster
  // "Washington has rejected the demands but says it is willing": the same speaker.
  if (pronoun !== first && isClauseSubject(document, pronoun)) {
    if (standsForNothing(document, pronoun)) return undefined
    const subject = bySentence[sentence]!.find(({ last, subject, quoted }) => subject && !quoted && last < pronoun)
    return subject && isBody(subject) ? subject.cluster : undefined
  }
  if (pronoun === first ? !speaks && !isActorVerbAfter(document, pronoun) : !speaks) return undefined
  // "Officials came to the station, where they claimed that …".
  const before = speaks && upTo(bySentence[sentence]!, pronoun).find(isBody)
  if (before) return before.cluster
  for (let back = 1; back <= BODIES_BACK && back <= sentence; back++) {
    const there = lately(bySentence[sentence - back]!).filter(isBody)
    const body = there.find((referent) => referent.speaks) ?? soleFirst(bySentence[sentence - back]!, there)
    if (body) return body.cluster
    if (!speaks) return undefined
  }
  return onlyOne(
    [...lately(bySentence[sentence - 1] ?? [])].filter(({ cluster, quoted }) => !quoted && isKind(cluster)),
  )
}

function onlyOne(referents: readonly Referent[]): Cluster | undefined {
  const clusters = new Set(referents.map(({ cluster }) => cluster))
  return clusters.size === 1 ? [...clusters][0] : undefined
}

/** The first subject of a sentence, where it is a body. */
function soleFirst(referents: readonly Referent[], bodies: readonly Referent[]): Referent | undefined {
  const first = referents.find(({ subject, quoted }) => subject && !quoted)
  return bodies.find((referent) => referent === first)
}

/** "says it is", "said that it would": a verb of saying before, a verb after. */
function isClauseSubject(document: Document, pronoun: TokenIndex): boolean {
  const before = document.lower(pronoun - 1) === 'that' ? pronoun - 2 : pronoun - 1
  const next = document.upos(pronoun + 1)
  return (
    document.upos(before) === 'VERB' && SPEECH_VERBS.has(document.lower(before)) && (next === 'VERB' || next === 'AUX')
  )
}

/** Clauses that are climbed from a pronoun to the verb of saying over it. */
const MOST_CLAUSES = 6

/**
 * "The government said it would guarantee them": whoever says it, where the pronoun is a subject in what is said
 * (logophoric, after Clements 1975); the head of the subject of the verb of saying, or null.
 */
function sayerAbove(document: Document, pronoun: TokenIndex): TokenIndex | null {
  const verb = document.head(pronoun)
  if (verb < 0 || !/^(?:nsubj|expl)/.test(document.deprel(pronoun)) || standsForNothing(document, pronoun)) return null
  return subjectOverClause(document, verb)
}

/** "It was clear that", "it rained": told of nobody. */
function standsForNothing(document: Document, pronoun: TokenIndex): boolean {
  if (document.lower(pronoun) !== 'it') return false
  const verb = document.head(pronoun)
  if (IMPERSONAL.has(document.lemma(verb))) return true
  if (document.upos(verb) === 'VERB') return false
  return document
    .dependents(verb)
    .some((token) => token > verb && /^(?:csubj|ccomp|advcl|acl)/.test(document.deprel(token)))
}

/** From a verb in what is said up to the subject of the verb of saying. */
function subjectOverClause(document: Document, from: TokenIndex): TokenIndex | null {
  let verb = from
  for (let step = 0; step < MOST_CLAUSES; step++) {
    const over = document.head(verb)
    if (over < 0) return null
    if (document.deprel(verb) === 'ccomp') {
      // "Said" stands before what is said, or ends it: "…, it said".
      const isSaid = over < verb && SPEECH_VERBS.has(document.lower(over))
      return isSaid ? (subjectOf(document, over)?.token ?? null) : null
    }
    if (!/^(?:conj|xcomp|advcl|aux|cop)/.test(document.deprel(verb))) return null
    verb = over
  }
  return null
}

/** The mention whose own words the token is among: of those within others the shortest. */
function referentAt(referents: readonly Referent[], token: TokenIndex): Referent | undefined {
  let best: Referent | undefined
  for (const referent of lately(referents)) {
    if (token < referent.first || token > referent.last) continue
    if (!best || referent.last - referent.first < best.last - best.first) best = referent
  }
  return best
}

/**
 * "Chile closed its border", "the army denied that its planes bombed it": the subject of the clause, or whoever says it
 * where the pronoun is in the subject of what is said.
 */
function ownerFor(
  { document, bySentence }: View,
  sentence: SentenceIndex,
  pronoun: TokenIndex,
  isKind: (cluster: Cluster) => boolean,
): Cluster | undefined {
  if (document.deprel(pronoun) !== 'nmod:poss') return undefined
  let at = document.head(pronoun)
  for (let step = 0; step < MOST_CLAUSES && at >= 0 && document.upos(at) !== 'VERB'; step++) {
    if (/^nsubj/.test(document.deprel(at))) break
    at = document.head(at)
  }
  if (at < 0) return undefined
  const isInSubject = document.upos(at) !== 'VERB'
  const subject = isInSubject
    ? subjectOverClause(document, document.head(at))
    : (subjectOf(document, at)?.token ?? null)
  const owner = subject === null || subject >= pronoun ? undefined : referentAt(bySentence[sentence]!, subject)
  return owner && !owner.quoted && isKind(owner.cluster) ? owner.cluster : undefined
}
