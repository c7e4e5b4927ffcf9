/** A piece of a run that the gazetteer does not have as a whole. */
import type { TokenIndex } from '../language/document.ts'
import type { Candidate } from './candidate.ts'
import { isNameShape } from './find-runs.ts'
import {
  isCompanyForm,
  isGivenName,
  isHonorific,
  isNoName,
  isOfficeModifier,
  isOrganizationHead,
  isOtherHead,
  isPlaceHead,
  isSurname,
  isTitleWord,
} from './gazetteer/lookups.ts'
import { DIRECTIONS, SUBJECTS_OF_OFFICE } from './lexicon.ts'
import type { NameText } from './name-text.ts'
import { CAPITAL, INITIAL } from './token-shapes.ts'
import { weighWords } from './weigh-words.ts'

/** A name, or `undefined` for what is none, and the token after it. */
export interface Piece {
  readonly candidate?: Candidate | undefined
  readonly next: TokenIndex
}

/** A name that the gazetteer does not have. */
export function readUnknownPiece(text: NameText, from: TokenIndex, last: TokenIndex): Candidate | undefined {
  const { shapes } = text
  let end = last
  while (end > from && shapes[end]! > INITIAL) end--
  const first = skipEpithet(text, from, end)
  if (first === end ? isWordNoName(text, first) : isTitleOnly(text, first, end)) return undefined
  return { first, last: end, votes: weighWords(text, first, end) }
}

/** Past one word that is no name before a given name and a surname: "the House | Newt Gingrich". */
function skipEpithet({ document, shapes }: NameText, first: TokenIndex, last: TokenIndex): TokenIndex {
  if (last - first < 2 || shapes[first] !== CAPITAL || !isNameShape(shapes[first + 1]!)) return first
  const word = document.word(first)
  const head = document.lower(last)
  if (isGivenName(word) || isSurname(word) || isOrganizationHead(head) || isOtherHead(head) || isPlaceHead(head))
    return first
  return isGivenName(document.word(first + 1)) && !isCompanyForm(head) ? first + 1 : first
}

/** "Senior Fellow", "Deputy Chief": words of office and nothing else. */
function isTitleOnly({ document }: NameText, first: TokenIndex, last: TokenIndex): boolean {
  for (let i = first; i <= last; i++) {
    const word = document.lower(i)
    if (!isTitleWord(word) && !isOfficeModifier(word) && !SUBJECTS_OF_OFFICE.has(word)) return false
  }
  return !isOrganizationHead(document.lower(last))
}

/** A single word that is no name: an initial, a kind of thing ("the Road"), a word that the report has in small letters. */
function isWordNoName({ document, shapes, smallWords, capitalWords }: NameText, at: TokenIndex): boolean {
  const lower = document.lower(at)
  if (isNoName(lower) || shapes[at] === INITIAL || isHonorific(lower) || isCompanyForm(lower)) return true
  if (isPlaceHead(lower) || isOtherHead(lower) || DIRECTIONS.has(lower)) return true
  if (isOrganizationHead(lower) && document.lower(at - 1) !== 'the') return true
  return smallWords.has(lower) && (!capitalWords.has(document.word(at)) || document.upos(at) !== 'PROPN')
}
