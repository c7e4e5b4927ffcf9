/**
 * Mentions in the order in which a reader has them in mind: who speaks in a sentence, its subjects, the others (the
 * ranks of centering: Grosz, Joshi & Weinstein 1995).
 */
import type { Document, SentenceIndex, TokenIndex } from '../language/document.ts'
import type { Cluster } from './cluster.ts'
import { SPEECH_VERBS } from './lexicon.ts'

export interface Referent {
  readonly first: TokenIndex
  readonly last: TokenIndex
  readonly cluster: Cluster
  readonly subject: boolean
  /** Whether a verb of saying goes with it. */
  readonly speaks: boolean
  /** Whether it stands within quotation marks. */
  readonly quoted: boolean
}

/** Referents of one sentence that are compared: no sentence of prose has more. */
const MOST_REFERENTS = 40

/** By sentence, in text order; mentions within a longer one of the same cluster are left out. */
export function referentsBySentence(
  document: Document,
  clusters: readonly Cluster[],
  quotes: Uint8Array,
): Referent[][] {
  const bySentence: Referent[][] = Array.from({ length: document.sentenceCount }, () => [])
  for (const cluster of clusters) {
    if (cluster.joined) continue
    for (const { first, last } of cluster.mentions) {
      const sentence = document.sentenceOf(first)
      bySentence[sentence]!.push(readReferent(document, cluster, first, last, sentence, quotes[first] === 1))
    }
  }
  for (const referents of bySentence) referents.sort((a, b) => a.first - b.first || b.last - a.last)
  return bySentence
}

export function readReferent(
  document: Document,
  cluster: Cluster,
  first: TokenIndex,
  last: TokenIndex,
  sentence: SentenceIndex,
  quoted: boolean,
): Referent {
  const [start, end] = document.sentenceTokens(sentence)
  const speaks = !quoted && isSpeaking(document, first, last, start, end)
  return { first, last, cluster, subject: speaks || isSubject(document, first, last), speaks, quoted }
}

export const lately = (referents: readonly Referent[]) => referents.slice(-MOST_REFERENTS)

/** The referents before a token; the list is in text order. */
export function upTo(referents: readonly Referent[], token: TokenIndex): readonly Referent[] {
  let end = referents.length
  while (end > 0 && referents[end - 1]!.last >= token) end--
  return referents.slice(Math.max(0, end - MOST_REFERENTS), end)
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

/** Tokens between a speaker and the verb: "an official in the ministry who asked not to be named told". */
const REACH = 14

/** Whether a verb of saying follows within the clause, or stands before ("said Lind", "according to Lind"). */
export function isSpeaking(
  document: Document,
  first: TokenIndex,
  last: TokenIndex,
  start: TokenIndex,
  end: TokenIndex,
): boolean {
  if (/^'s?$/.test(document.lower(last + 1))) return false
  const before = first > start ? document.lower(first - 1) : ''
  if (before === 'to' && document.lower(first - 2) === 'according') return true
  if (SPEECH_VERBS.has(before) && /^["”',’]+$/.test(document.word(first - 2))) return true
  if (document.upos(first - 1) === 'ADP' && first > start) return false
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
