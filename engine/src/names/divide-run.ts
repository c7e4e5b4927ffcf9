/**
 * Cuts a run of capitals into names: titles, adjectives of country and the capital of a sentence's first word are no
 * part of them ("French President | Emmanuel Macron"), and the words inside a name vote for its type.
 */
import type { Document, TokenIndex } from '../language/document.ts'
import { type Candidate, CERTAIN, ORGANIZATION, OTHER, PERSON, PLACE, STRONG, type Votes, vote } from './candidate.ts'
import type { Run } from './find-runs.ts'
import { isNameShape } from './find-runs.ts'
import {
  type GazetteerEntry,
  isCommonWord,
  isCompanyForm,
  isGivenName,
  isHonorific,
  isNoName,
  isOrganizationHead,
  isOtherHead,
  isPersonNoun,
  isPlaceHead,
  isPlaceStart,
  isStateHead,
  isSurname,
} from './gazetteer/lookups.ts'
import { type Match, matchGazetteer } from './match-gazetteer.ts'
import { findOffice } from './match-office.ts'
import { type NameText, opensClause } from './name-text.ts'
import { CAPITAL, CAPS, INITIAL } from './token-shapes.ts'

export function divideRun(text: NameText, run: Run): Candidate[] {
  const candidates: Candidate[] = []
  let at = skipOpening(text, run)
  while (at < run.end) {
    const title = titleAt(text, at, run.end)
    if (title >= 0) {
      at = title + 1
      continue
    }
    const piece = pieceAt(text, at, run.end)
    if (piece.candidate) candidates.push(piece.candidate)
    at = Math.max(piece.next, at + 1)
  }
  return candidates
}

/** Past the first word of a sentence where only its place gave it the capital. */
function skipOpening(text: NameText, { first, end }: Run): TokenIndex {
  const { document, shapes } = text
  const sentenceFirst = document.sentenceTokens(document.sentenceOf(first))[0]
  if (shapes[first] !== CAPITAL || !opensClause(document, shapes, first, sentenceFirst)) return first
  return isOpeningName(text, first, end) ? first : first + 1
}

function isOpeningName(text: NameText, first: TokenIndex, end: TokenIndex): boolean {
  const { document, smallWords, capitalWords } = text
  const word = document.word(first)
  const lower = document.lower(first)
  const match = matchGazetteer(document, first, end)
  if (match && (match.last > first || !isCommonWord(lower))) return true
  if (isFunctionTag(document.upos(first))) return false
  if (capitalWords.has(word) && !smallWords.has(lower)) return true
  const hasCompany = first + 1 < end && isNameShape(text.shapes[first + 1]!)
  if (hasCompany && isGivenName(word) && !smallWords.has(lower)) return true
  if (isCommonWord(lower) || smallWords.has(lower)) return hasCompany && isHeadedPiece(text, first, end)
  return isPropn(document, first) || (hasCompany && isHeadedPiece(text, first, end))
}

const isPropn = (document: Document, token: TokenIndex) =>
  document.upos(token) === 'PROPN' || document.upos(token) === 'X'

const FUNCTION_TAGS = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'INTJ', 'PART', 'PRON', 'SCONJ', 'ADV', 'NUM', 'PUNCT'])
const isFunctionTag = (tag: string) => FUNCTION_TAGS.has(tag)

/** "Defence Ministry officials": a head further on shows that the name begins with the sentence. */
function isHeadedPiece({ document, shapes }: NameText, first: TokenIndex, end: TokenIndex): boolean {
  for (let i = first + 1; i < end && isNameShape(shapes[i]!); i++) {
    const word = document.lower(i)
    if (isOrganizationHead(word) || isCompanyForm(word)) return true
  }
  return false
}

/** Last token of the title that begins here and has more of the run after it; −1 if there is none. */
function titleAt(text: NameText, at: TokenIndex, end: TokenIndex): TokenIndex {
  const { document } = text
  const word = document.lower(at)
  const office = findOffice(document, at, end)
  if (office) {
    if (office.last + 1 >= end) return office.last
    return office.last > at || !namesBody(text, at, end) ? office.last : -1
  }
  if (!isHonorific(word) && !isPersonNoun(word)) return -1
  const entry = matchGazetteer(document, at, end)
  if (entry && entry.last > at) return -1
  if (at + 1 >= end) return isHonorific(word) && !isSurname(document.word(at)) ? at : -1
  return namesBody(text, at, end) ? -1 : at
}

/** Whether a word that could be a title begins a body or place instead: "General Motors", "King County". */
function namesBody(text: NameText, at: TokenIndex, end: TokenIndex): boolean {
  const { document, shapes } = text
  const match = matchGazetteer(document, at, end)
  if (match && match.last > at) return true
  if (at + 1 < end && isGivenName(document.word(at + 1))) return false
  let last = at
  while (last + 1 < end && isNameShape(shapes[last + 1]!)) last++
  const head = document.lower(last)
  return last > at && (isOrganizationHead(head) || isCompanyForm(head) || head === 'county' || head === 'island')
}

interface Piece {
  readonly candidate?: Candidate
  readonly next: TokenIndex
}

function pieceAt(text: NameText, at: TokenIndex, end: TokenIndex): Piece {
  const { document, shapes } = text
  if (!isNameShape(shapes[at]!) && !startsWithAl(text, at)) return { next: at + 1 }
  const stop = endOfPiece(text, at, end)
  const match = isNameShape(shapes[at]!) ? matchGazetteer(document, at, stop) : undefined
  if (match) return knownPiece(text, at, stop, end, match)
  if (stop < end && isOfficeNoun(text, at, stop)) return { next: stop }
  return { candidate: unknownPiece(text, at, stop - 1), next: stop }
}

const startsWithAl = ({ document }: NameText, at: TokenIndex) =>
  document.lower(at) === 'al' || document.lower(at) === 'el'

/** A piece ends before the next title that stands before a name. */
function endOfPiece(text: NameText, at: TokenIndex, end: TokenIndex): TokenIndex {
  const { document, shapes } = text
  for (let i = at + 1; i < end; i++) {
    if (!isNameShape(shapes[i]!)) continue
    const title = titleAt(text, i, end)
    if (title >= 0 && title + 1 < end && isNameShape(shapes[title + 1]!) && !isGivenName(document.word(i - 1))) return i
    if (title >= 0 && title + 1 >= end && findOffice(document, i, end)) return i
  }
  return end
}

/** What stands before a title and is no name: "Security | Adviser Anthony Lake", "Railways | Minister Ram Paswan". */
function isOfficeNoun({ document, shapes, capitalWords }: NameText, at: TokenIndex, stop: TokenIndex): boolean {
  for (let i = at; i < stop; i++) {
    if (shapes[i] === CAPS) return false
    if (isOrganizationHead(document.lower(i)) && stop - at > 1 && i === stop - 1) return false
  }
  return (
    stop - at < 3 &&
    !(
      stop - at === 1 &&
      capitalWords.has(document.word(at)) &&
      document.upos(at) === 'PROPN' &&
      !isSubject(document.lower(at))
    )
  )
}

const SUBJECTS = new Set(
  'foreign defence defense finance interior justice trade health education economy energy security police house senate party opposition transport labour labor agriculture information culture environment home cabinet railways army navy air team club world election campaign national federal state county district assistant deputy first second former acting vice chief senior press public general major'.split(
    ' ',
  ),
)
const isSubject = (lower: string) => SUBJECTS.has(lower)

function knownPiece(text: NameText, at: TokenIndex, stop: TokenIndex, end: TokenIndex, match: Match): Piece {
  const { document } = text
  const { entry, last } = match
  const lastToken = stop - 1
  if (last === lastToken) {
    if (isAdjective(entry)) return { next: stop }
    if (last === at && isUnlikelyAlone(text, at)) return { next: stop }
    return { candidate: { first: at, last, entry, votes: votesOfEntry(entry) }, next: stop }
  }
  const rest = last + 1
  const head = document.lower(lastToken)
  const wholeBody = (isOrganizationHead(head) || isCompanyForm(head)) && !startsName(text, rest, lastToken)
  if (wholeBody && !(isStateHead(head) && isNation(entry)))
    return { candidate: unknownPiece(text, at, lastToken), next: stop }
  if (isOtherHead(head) && lastToken > last)
    return { candidate: { first: at, last: lastToken, votes: vote(OTHER, STRONG) }, next: stop }
  if (isAdjective(entry)) return { next: rest }
  if (last === at && isGivenName(document.word(at)) && entry.kind !== 'organization' && isNameShape(text.shapes[rest]!))
    return { candidate: unknownPiece(text, at, lastToken), next: stop }
  if (isPlaceHead(head) && lastToken > last && !isNation(entry))
    return { candidate: { first: at, last: lastToken, votes: vote(PLACE, STRONG) }, next: stop }
  if (joinsOn(text, last, rest)) return { candidate: unknownPiece(text, at, lastToken), next: stop }
  void end
  return { candidate: { first: at, last, entry, votes: votesOfEntry(entry) }, next: rest }
}

const isAdjective = (entry: GazetteerEntry) =>
  entry.kind === 'adjective' || entry.kind === 'people' || entry.kind === 'group'
const isNation = (entry: GazetteerEntry) => entry.kind === 'country' || entry.kind === 'adjective'

/** A hyphen or small word holds the rest to the match: "Paris-Match", "Bath and Wells". */
function joinsOn({ shapes }: NameText, last: TokenIndex, rest: TokenIndex): boolean {
  return rest > last && !isNameShape(shapes[rest]!)
}

function startsName({ document }: NameText, first: TokenIndex, last: TokenIndex): boolean {
  return last > first && isGivenName(document.word(first))
}

/** A common word that the gazetteer has too, where no capital shows which is meant ("Apple", "Dawn" first in a line). */
function isUnlikelyAlone({ document, shapes, capitalWords }: NameText, at: TokenIndex): boolean {
  if (!isCommonWord(document.lower(at)) || shapes[at] !== CAPITAL) return false
  const first = document.sentenceTokens(document.sentenceOf(at))[0]
  return opensClause(document, shapes, at, first) && !capitalWords.has(document.word(at))
}

function votesOfEntry(entry: GazetteerEntry): Votes {
  switch (entry.kind) {
    case 'country':
      return vote(PLACE, CERTAIN)
    case 'capital':
      return vote(PLACE, CERTAIN / 2)
    case 'seat':
    case 'place':
      return vote(PLACE, STRONG)
    case 'team':
      return vote(ORGANIZATION, STRONG)
    default:
      return vote(ORGANIZATION, CERTAIN / 2)
  }
}

/** Weights from the words inside a name that the gazetteer does not have as a whole. */
function unknownPiece(text: NameText, first: TokenIndex, last: TokenIndex): Candidate | undefined {
  const { document, shapes } = text
  let end = last
  while (end > first && !isNameShape(shapes[end]!)) end--
  if (first === end && isWordNoName(text, first)) return undefined
  return { first, last: end, votes: votesOfWords(text, first, end, document) }
}

function isWordNoName({ document, shapes, smallWords, capitalWords }: NameText, at: TokenIndex): boolean {
  const lower = document.lower(at)
  if (isNoName(lower) || shapes[at] === INITIAL) return true
  const seen = capitalWords.has(document.word(at))
  if (isHonorific(lower)) return true
  return smallWords.has(lower) && (!seen || document.upos(at) !== 'PROPN')
}

function votesOfWords(text: NameText, first: TokenIndex, last: TokenIndex, document: Document): Votes {
  const votes: Votes = [0, 0, 0, 0]
  const { shapes } = text
  const head = headOf(text, first, last)
  const headWord = document.lower(head)
  const length = last - first + 1
  const opener = document.word(first)
  const given =
    isGivenName(opener) || (shapes[first] === INITIAL && length > 1) || isInitials(document, shapes, first, last)
  if (isCompanyForm(document.lower(last)) && length > 1) votes[ORGANIZATION] += CERTAIN
  if (length > 1 && isOrganizationHead(headWord)) votes[ORGANIZATION] += given && head === last ? STRONG / 2 : STRONG
  if (length > 1 && isPlaceHead(headWord)) votes[PLACE] += given && head === last ? STRONG / 3 : STRONG
  if (length > 1 && head === first + 0 && isPlaceStart(headWord) && headWord !== 'new') votes[PLACE] += 1
  if (length > 1 && isOtherHead(headWord)) votes[OTHER] += STRONG
  if (length > 1 && isPlaceStart(document.lower(first))) votes[PLACE] += 2
  for (let i = first; i <= last; i++) if (document.word(i) === '&') votes[ORGANIZATION] += STRONG
  if (given) votes[PERSON] += length > 1 ? 4 : 1.5
  if (isSurname(document.word(last))) votes[PERSON] += length > 1 ? 2.5 : 1.5
  if (length === 1) voteOnSingle(text, first, votes)
  else if (length <= 3) votes[PERSON] += 1
  else if (!given) votes[ORGANIZATION] += 1
  return votes
}

/** The head is the last word, or the word before the first "of" or "for". */
function headOf({ document }: NameText, first: TokenIndex, last: TokenIndex): TokenIndex {
  for (let i = first + 1; i < last; i++) {
    const word = document.lower(i)
    if (word === 'of' || word === 'for') return i - 1
  }
  return last
}

/** "J.K. Rowling", "MF Husain". */
function isInitials(document: Document, shapes: Uint8Array, first: TokenIndex, last: TokenIndex): boolean {
  if (last === first || shapes[first] !== CAPS) return false
  const word = document.word(first)
  return word.length <= 6 && word.includes('.') && word !== 'U.S.' && word !== 'U.N.' && shapes[first + 1] === CAPITAL
}

function voteOnSingle({ document, shapes }: NameText, at: TokenIndex, votes: Votes) {
  if (shapes[at] === CAPS) votes[ORGANIZATION] += 3
  else {
    votes[PERSON] += 0.6
    votes[ORGANIZATION] += 0.5
    votes[PLACE] += 0.3
  }
  const word = document.lower(at)
  if (/(?:land|stan|burg|ville|grad|shire|abad|pur|stadt|berg|ton|ham|dorf)$/.test(word)) votes[PLACE] += 0.7
}
