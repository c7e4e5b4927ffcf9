/** To whom: the mentions to the right of a trigger, with the preposition in front of each. */
import type { TokenIndex } from '../language/document.ts'
import { headOf, joined, type SentenceView } from './find-subject.ts'
import { wordSet } from './index-frames.ts'
import { sayingVerbs } from './lexicon.ts'
import type { Participant } from './participant-map.ts'

export interface Complement {
  /** In lower case; '' for a direct object. */
  readonly preposition: string
  readonly participants: readonly Participant[]
}

const saying = wordSet(`${sayingVerbs} tell`)
/** What begins another clause, or something that is no part of the event. */
const stops = wordSet(
  'according after although amid as because before but despite during following if once since so though unless until when whereas where whereby whether which while who whom whose',
)

/** Complements in text order, up to the end of the clause. */
export function findComplements(view: SentenceView, trigger: TokenIndex): Complement[] {
  const { document, participants, end } = view
  const complements: Complement[] = []
  let preposition = ''
  for (let token = trigger + 1; token < end; token++) {
    const found = participants.at(token)
    if (found !== null && !participants.inTime(token) && found.first > trigger) {
      const group = joined(view, headOf(view, found, end), end)
      complements.push({ preposition, participants: group })
      token = Math.max(token, group.at(-1)!.last)
      preposition = ''
    } else if (isStop(view, token)) break
    else if (document.upos(token) === 'ADP') preposition = document.lower(token)
    else if (document.upos(token) === 'VERB') preposition = ''
  }
  return complements
}

function isStop({ document, end }: SentenceView, token: TokenIndex): boolean {
  const word = document.lower(token)
  const upos = document.upos(token)
  if (upos === 'PUNCT') return !/^["“”‘’'`()[\]-]+$/.test(word)
  if (upos === 'CCONJ') return word === 'but' || beginsClause(document, token + 1, end)
  return stops.has(word) || (upos === 'VERB' && saying.has(document.lemma(token)))
}

/** "and met", "and the company is": a verb follows, or a noun phrase and its verb. */
function beginsClause(document: SentenceView['document'], from: TokenIndex, end: TokenIndex): boolean {
  for (let token = from; token < Math.min(end, from + 7); token++) {
    const upos = document.upos(token)
    if (upos === 'VERB' || upos === 'AUX') return true
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'NUM' && upos !== 'PRON')
      return false
  }
  return false
}

/** The last token of the clause: for the words that tell of the event. */
export function clauseEnd({ document, end }: SentenceView, from: TokenIndex): TokenIndex {
  for (let token = from + 1; token < end; token++) {
    const word = document.lower(token)
    if (word === ';' || word === ':' || word === '—') return token - 1
    const next = document.lower(token + 1)
    if (
      (word === ',' || word === '–') &&
      (stops.has(next) || next === 'and' || next === 'but' || isTail(document, token, end))
    ) {
      return token - 1
    }
  }
  let last = end - 1
  while (last > from && document.upos(last) === 'PUNCT') last--
  return last
}

/** ", officials said Thursday." at the end of a sentence. */
function isTail(document: SentenceView['document'], comma: TokenIndex, end: TokenIndex): boolean {
  for (let token = comma + 1; token < Math.min(end, comma + 12); token++) {
    if (document.lower(token) === ',') return false
    if (document.upos(token) === 'VERB') return saying.has(document.lemma(token))
  }
  return false
}
