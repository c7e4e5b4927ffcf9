/**
 * People who are told of by a number alone: "killing three", "nine of them were hurt", "a fourth died". Only with verbs of
 * what befalls people, for a bare number may count anything else.
 */
import type { Document, TokenIndex } from '../language/document.ts'
import type { Cluster } from './cluster.ts'
import {
  BOUNDS,
  CONDITIONS,
  COUNTS,
  FATES,
  FATES_IN_PASSIVE,
  FATES_OF_SUBJECTS,
  NO_ONE_IN_PARTICULAR,
  ONE_MORE,
  WHOLES,
} from './lexicon.ts'
import { HAPPENED, howDone, INTENDED } from './takes-part.ts'

/** New clusters, without names. `covered` has 1 for a token of a mention. */
export function findCounted(document: Document, covered: Uint8Array): Cluster[] {
  const all: Cluster[] = []
  for (let token = 0; token < document.tokenCount; token++) {
    if (covered[token] === 0 && isCount(document, token) && isCountedInDeed(document, token))
      all.push(begin(document, token))
  }
  return all
}

function isCount(document: Document, token: TokenIndex): boolean {
  const word = document.lower(token)
  if (document.upos(token) === 'NUM') {
    if (word === 'million' || word === 'billion') return false
    if (!/^(?:\d{1,3}(?:,\d{3})*|\d{1,6}|\p{L}+(?:-\p{L}+)?)$/u.test(word)) return false
  } else if (ONE_MORE.has(word)) {
    if (word !== 'another' && document.lower(token - 1) !== 'a') return false
  } else if (!COUNTS.has(word)) return false
  return !NO_ONE_IN_PARTICULAR.has(document.lower(token - 1))
}

/** Whether the number is the whole phrase: no noun, unit or sum of money follows, and nothing but people is divided. */
function isAlone(document: Document, token: TokenIndex): boolean {
  const next = token + 1
  if (document.lower(next) === 'of') return WHOLES.has(document.lower(next + 1))
  if (/^[-–/:%.]|^\p{Sc}/u.test(document.word(next)) && document.end(token) === document.start(next))
    return document.word(next) === '.'
  if (/^\p{Sc}/u.test(document.word(token - 1))) return false
  return !document.dependents(token).some((t) => t > token && /^(?:nmod|nummod|compound)$/.test(document.deprel(t)))
}

function isCountedInDeed(document: Document, token: TokenIndex): boolean {
  if (!isAlone(document, token)) return false
  // "Three dead as bridge gives way".
  if (CONDITIONS.has(document.lower(token + 1)) && !/^(?:NOUN|PROPN|ADJ)$/.test(document.upos(token + 2))) return true
  const verb = document.head(token)
  if (verb < 0 || document.upos(verb) !== 'VERB') return false
  const lemma = document.lemma(verb)
  if (howDone(document, verb) < (document.deprel(token) === 'obj' ? HAPPENED : INTENDED)) return false
  switch (document.deprel(token)) {
    case 'obj':
      return FATES.has(lemma)
    case 'nsubj:pass':
      return FATES.has(lemma) || FATES_IN_PASSIVE.has(lemma)
    case 'nsubj':
      return FATES_OF_SUBJECTS.has(lemma)
    // "Nine were killed and at least 20 injured".
    case 'nummod':
      return document.xpos(verb) === 'VBN' && token < verb && FATES.has(lemma)
    default:
      return false
  }
}

/** Words before a number that are looked at. */
const MOST_BEFORE = 5

function begin(document: Document, token: TokenIndex): Cluster {
  const [start] = document.sentenceTokens(document.sentenceOf(token))
  let first = token
  while (first > start && token - first < MOST_BEFORE && BOUNDS.has(document.lower(first - 1))) first--
  // "To the 20": a preposition alone is outside.
  while (first < token && /^(?:at|to|as|than|over)$/.test(document.lower(first)) && !isBound(document, first)) first++
  const last = document.lower(token + 1) === 'of' ? token + 2 : token
  const text = document.text.slice(document.start(first), document.end(last)).replace(/\s+/g, ' ')
  return {
    type: ONE_MORE.has(document.lower(token)) ? 'person' : 'group',
    names: [],
    mentions: [{ first, last, kind: 'title' }],
    offices: [],
    acts: false,
    description: text.charAt(0).toLowerCase() + text.slice(1),
  }
}

/** "At least", "as many as", "over 20". */
const isBound = (document: Document, token: TokenIndex) => /^(?:least|most|many|\d.*)$/.test(document.lower(token + 1))
