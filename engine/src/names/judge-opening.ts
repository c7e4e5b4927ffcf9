/** Whether the capital of a sentence's first word is a name's or only its place's. */
import type { Document, TokenIndex } from '../language/document.ts'
import { isNameShape, type Run } from './find-runs.ts'
import {
  isCommonWord,
  isCompanyForm,
  isGivenName,
  isOrganizationHead,
  isPlaceHead,
  isSurname,
} from './gazetteer/lookups.ts'
import { SPEECH_VERBS } from './lexicon.ts'
import { matchGazetteer } from './match-gazetteer.ts'
import { isBeside, type NameText, opensClause } from './name-text.ts'
import { CAPITAL, CAPS, INITIAL, NUMBER } from './token-shapes.ts'

/** Past the first word of a sentence where it is no part of a name. */
export function skipOpening(text: NameText, { first, end }: Run): TokenIndex {
  const { document, shapes } = text
  const sentenceFirst = document.sentenceTokens(document.sentenceOf(first))[0]
  if (!opensClause(document, shapes, first, sentenceFirst)) return first
  if (isWorkTitle(document, first, end)) return first
  if (shapes[first] === INITIAL) return document.end(first) - document.start(first) > 1 ? first : first + 1
  if (shapes[first] === CAPS) return isLabel(text, first, end) ? first + 1 : skipShouted(text, first, end)
  return isOpeningName(text, first, end) ? first : first + 1
}

const OPENING = new Set(['"', '“', '``'])
const CLOSING = new Set(['"', '”', "''"])

/** Two words or more alone between quotation marks: the title of a work. */
function isWorkTitle(document: Document, first: TokenIndex, end: TokenIndex): boolean {
  return end - first > 1 && CLOSING.has(document.lower(end)) && OPENING.has(document.lower(first - 1))
}

/** "INTERNATIONAL: ...": a section's label. */
function isLabel({ document, capitalWords }: NameText, first: TokenIndex, end: TokenIndex): boolean {
  if (document.word(first + 1) !== ':' || matchGazetteer(document, first, end)) return false
  return !capitalWords.has(document.word(first))
}

/** "SAVE A LITTLE Most people ...": a lead-in in capitals, two words or more, and the capital of the sentence after it. */
function skipShouted(text: NameText, first: TokenIndex, end: TokenIndex): TokenIndex {
  const { shapes, document } = text
  if (matchGazetteer(document, first, end)) return first
  let at = first
  while (at < end && (shapes[at] === CAPS || shapes[at] === INITIAL)) at++
  return at - first > 1 && shapes[at] === CAPITAL && at < end ? skipOpening(text, { first: at, end }) : first
}

const FUNCTION_TAGS = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'INTJ', 'PART', 'PRON', 'SCONJ', 'ADV', 'NUM', 'PUNCT'])

function isOpeningName(text: NameText, first: TokenIndex, end: TokenIndex): boolean {
  const { document, smallWords, capitalWords } = text
  const word = document.word(first)
  const lower = document.lower(first)
  const match = matchGazetteer(document, first, end)
  if (match && (match.last > first || !isCommonWord(lower))) return true
  if (FUNCTION_TAGS.has(document.upos(first))) return false
  const goesOn = first + 1 < end
  if (capitalWords.has(word) && !smallWords.has(lower)) return true
  if (goesOn && isGivenName(word) && !smallWords.has(lower)) return true
  if (isCommonWord(lower) || smallWords.has(lower)) return goesOn && isHeaded(text, first, end)
  if (goesOn) return isPropn(document, first) || isHeaded(text, first, end)
  return isPropn(document, first) && isLoneName(text, first)
}

const isPropn = (document: Document, token: TokenIndex) =>
  document.upos(token) === 'PROPN' || document.upos(token) === 'X'

/** A word alone at the start of a sentence: a surname, or what speaks, scores, or is set off by a comma. */
function isLoneName({ document, shapes }: NameText, first: TokenIndex): boolean {
  const word = document.word(first)
  if (isSurname(word) || isGivenName(word)) return true
  const next = document.lower(first + 1)
  if (SPEECH_VERBS.has(next) || next === ',' || next === "'s" || next === '(') return !/(?:s|ing|ed|ly)$/.test(word)
  return shapes[first + 1] === NUMBER && isBeside(document, first, first + 1)
}

/** "Defence Ministry officials": a head further on shows that the name begins with the sentence. */
function isHeaded({ document, shapes }: NameText, first: TokenIndex, end: TokenIndex): boolean {
  for (let i = first + 1; i < end && isNameShape(shapes[i]!); i++) {
    const word = document.lower(i)
    if (isOrganizationHead(word) || isCompanyForm(word) || isPlaceHead(word)) return true
  }
  return false
}
