/**
 * Cuts a run of capitals into names: titles, adjectives of country and the capital of a sentence's first word are no
 * part of them ("French President | Emmanuel Macron").
 */
import type { TokenIndex } from '../language/document.ts'
import type { Candidate } from './candidate.ts'
import { isNameShape, type Run } from './find-runs.ts'
import {
  isCommonWord,
  isCompanyForm,
  isGivenName,
  isHonorific,
  isOrganizationHead,
  isPersonNoun,
  isSurname,
} from './gazetteer/lookups.ts'
import { skipOpening } from './judge-opening.ts'
import { DIRECTIONS, SUBJECTS_OF_OFFICE } from './lexicon.ts'
import { type Match, matchGazetteer } from './match-gazetteer.ts'
import { findOffice } from './match-office.ts'
import { isTouching, type NameText } from './name-text.ts'
import { readDirectedPiece, readKnownPiece } from './read-known-piece.ts'
import { type Piece, readUnknownPiece } from './read-unknown-piece.ts'
import { CAPS, LOWER } from './token-shapes.ts'

export function divideRun(text: NameText, run: Run): Candidate[] {
  const candidates: Candidate[] = []
  let at = skipOpening(text, run)
  while (at < run.end) {
    const title = endOfTitle(text, at, run.end)
    if (title >= 0) {
      at = title + 1
      continue
    }
    const piece = readPiece(text, at, run.end)
    if (piece.candidate && !isCompound(text, piece.candidate)) candidates.push(piece.candidate)
    at = Math.max(piece.next, at + 1)
  }
  return candidates
}

/** Last token of the title that begins here; −1 if none does. */
function endOfTitle(text: NameText, at: TokenIndex, end: TokenIndex): TokenIndex {
  const { document } = text
  const office = findOffice(document, at, end)
  if (office) {
    if (office.last + 1 >= end) return office.last
    return office.last > at || !namesBody(text, at, end) ? office.last : -1
  }
  const word = document.lower(at)
  if (!isHonorific(word) && !isPersonNoun(word)) return -1
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

function readPiece(text: NameText, at: TokenIndex, end: TokenIndex): Piece {
  const { document, shapes } = text
  const opens = isNameShape(shapes[at]!)
  if (!opens && shapes[at] !== LOWER) return { next: at + 1 }
  const stop = endOfPiece(text, at, end)
  const match = opens ? (matchGazetteer(document, at, stop) ?? matchCapitals(text, at, stop)) : undefined
  if (match) return readKnownPiece(text, at, stop, match)
  if (document.lower(at) === 'the') return { next: at + 1 }
  if (DIRECTIONS.has(document.lower(at)) && at + 1 < stop) return readDirectedPiece(text, at, stop)
  if (stop < end && isSubjectOfOffice(text, at, stop)) return { next: stop }
  return { candidate: readUnknownPiece(text, at, stop - 1), next: stop }
}

/** Letters in a word in capitals that may be a name written so for show ("MOSCOW (Reuters)"), not an acronym. */
const SHOUTED = 4

function matchCapitals({ document, shapes }: NameText, at: TokenIndex, stop: TokenIndex): Match | undefined {
  if (shapes[at] !== CAPS || document.end(at) - document.start(at) < SHOUTED) return undefined
  const match = matchGazetteer(document, at, stop, true)
  return match && !isCommonWord(document.lower(at)) ? match : undefined
}

/** A piece ends before the next title that stands before a name. */
function endOfPiece(text: NameText, at: TokenIndex, end: TokenIndex): TokenIndex {
  const { document, shapes } = text
  for (let i = at + 1; i < end; i++) {
    if (!isNameShape(shapes[i]!)) continue
    const title = endOfTitle(text, i, end)
    if (title < 0) continue
    const next = title + 1
    if (next >= end ? findOffice(document, i, end) : isNameShape(shapes[next]!) && !isGivenName(document.word(i - 1)))
      return i
  }
  return end
}

/** What stands before a title and is no name: "Security | Adviser Anthony Lake", "Railways | Minister Ram Paswan". */
function isSubjectOfOffice({ document, shapes }: NameText, at: TokenIndex, stop: TokenIndex): boolean {
  if (stop - at > 2) return false
  for (let i = at; i < stop; i++) {
    if (shapes[i] === CAPS) return false
    if (isOrganizationHead(document.lower(i)) && stop - at > 1 && i === stop - 1) return false
  }
  return stop - at > 1 || SUBJECTS_OF_OFFICE.has(document.lower(at)) || document.lower(at).endsWith('s')
}

/** "NATO-led", "anti-Soviet", "US$": the name is part of an adjective or a unit. */
function isCompound({ document, shapes }: NameText, { first, last }: Candidate): boolean {
  const next = last + 1
  if (next < document.tokenCount && isTouching(document, last, next)) {
    if (document.word(next) === '-' && next + 1 < document.tokenCount)
      return shapes[next + 1] === LOWER && isTouching(document, next, next + 1)
    if (document.word(next) === '$') return true
  }
  return (
    first > 1 &&
    document.word(first - 1) === '-' &&
    shapes[first - 2] === LOWER &&
    isTouching(document, first - 1, first) &&
    isTouching(document, first - 2, first - 1)
  )
}
