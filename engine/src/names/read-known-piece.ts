/** A piece that begins with a name of the gazetteer: how far the name goes, and what it is then. */
import type { TokenIndex } from '../language/document.ts'
import { CERTAIN, ORGANIZATION, OTHER, PLACE, STRONG, type Votes, vote } from './candidate.ts'
import { isNameShape } from './find-runs.ts'
import {
  type GazetteerEntry,
  isCommonWord,
  isCompanyForm,
  isGivenName,
  isOrganizationHead,
  isOtherHead,
  isPlaceHead,
  isStateHead,
} from './gazetteer/lookups.ts'
import { DIRECTIONS } from './lexicon.ts'
import { type Match, matchGazetteer } from './match-gazetteer.ts'
import { type NameText, opensClause } from './name-text.ts'
import { type Piece, readUnknownPiece } from './read-unknown-piece.ts'
import { CAPITAL } from './token-shapes.ts'
import { headOf } from './weigh-words.ts'

/** The piece is tokens `[at, stop)`; the match begins at its first. */
export function readKnownPiece(text: NameText, at: TokenIndex, stop: TokenIndex, match: Match): Piece {
  const whole = stop - 1
  if (match.last === whole) return readWhole(text, at, match)
  if (isHeaded(text, match, whole)) return { candidate: readUnknownPiece(text, at, whole), next: stop }
  const rest = match.last + 1
  const place = directedPlace(text, at, rest, stop)
  if (place) return { candidate: { first: at, last: place.last, votes: vote(PLACE, STRONG) }, next: place.last + 1 }
  if (isOtherHead(text.document.lower(whole)))
    return { candidate: { first: at, last: whole, votes: vote(OTHER, STRONG) }, next: stop }
  if (isAdjective(match.entry)) return { next: rest }
  if (isPersonAfterAll(text, at, match, rest) || !isNameShape(text.shapes[rest]!))
    return { candidate: readUnknownPiece(text, at, whole), next: stop }
  if (isPlaceHead(text.document.lower(whole)))
    return { candidate: { first: at, last: whole, votes: vote(PLACE, STRONG) }, next: stop }
  return { candidate: ofEntry(at, match), next: rest }
}

const ofEntry = (first: TokenIndex, { last, entry }: Match) => ({ first, last, entry, votes: votesOfEntry(entry) })

function readWhole(text: NameText, at: TokenIndex, match: Match): Piece {
  const next = match.last + 1
  if (isAdjective(match.entry) || (match.last === at && isUnlikelyAlone(text, at))) return { next }
  return { candidate: ofEntry(at, match), next }
}

/** "London Stock Exchange", "American Civil Liberties Union"; but "Russian | Foreign Ministry". */
function isHeaded({ document }: NameText, { entry, last }: Match, whole: TokenIndex): boolean {
  const head = document.lower(headOf(document, last, whole))
  if (!isOrganizationHead(head) && !isCompanyForm(head)) return false
  if (whole > last + 1 && isGivenName(document.word(last + 1))) return false
  return !(isStateHead(head) && isNation(entry))
}

/** "Western Ukraine", "North Korea's" neighbour "South Ossetia": a direction and a place are one place. */
function directedPlace(text: NameText, at: TokenIndex, rest: TokenIndex, stop: TokenIndex): Match | undefined {
  if (rest !== at + 1 || !DIRECTIONS.has(text.document.lower(at)) || !isNameShape(text.shapes[rest]!)) return undefined
  const match = matchGazetteer(text.document, rest, stop)
  return match && ['country', 'capital', 'place'].includes(match.entry.kind) ? match : undefined
}

/** A direction that the gazetteer does not have by itself, and the rest of the piece. */
export function readDirectedPiece(text: NameText, at: TokenIndex, stop: TokenIndex): Piece {
  const match = isNameShape(text.shapes[at + 1]!) ? matchGazetteer(text.document, at + 1, stop) : undefined
  if (match && match.last === stop - 1 && isAdjective(match.entry)) return { next: stop }
  const place = directedPlace(text, at, at + 1, stop)
  if (place && place.last === stop - 1)
    return { candidate: { first: at, last: place.last, votes: vote(PLACE, STRONG) }, next: stop }
  return { candidate: readUnknownPiece(text, at, stop - 1), next: stop }
}

const isAdjective = ({ kind }: GazetteerEntry) => kind === 'adjective' || kind === 'people' || kind === 'group'
const isNation = ({ kind }: GazetteerEntry) => kind === 'country' || kind === 'adjective'

/** "Jordan Spieth", "Georgia Meloni": a place's name that is a given name, and a word that is no place after it. */
function isPersonAfterAll({ document, shapes }: NameText, at: TokenIndex, { entry, last }: Match, rest: TokenIndex) {
  return last === at && entry.kind !== 'organization' && isGivenName(document.word(at)) && isNameShape(shapes[rest]!)
}

/** A common word that the gazetteer has too, where no capital shows which is meant ("Apple", "Dawn" first in a line). */
function isUnlikelyAlone({ document, shapes, capitalWords }: NameText, at: TokenIndex): boolean {
  if (!isCommonWord(document.lower(at)) || shapes[at] !== CAPITAL) return false
  const first = document.sentenceTokens(document.sentenceOf(at))[0]
  return opensClause(document, shapes, at, first) && !capitalWords.has(document.word(at))
}

function votesOfEntry({ kind }: GazetteerEntry): Votes {
  switch (kind) {
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
