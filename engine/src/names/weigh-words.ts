/** What the words inside a name say about its type, where the gazetteer does not have the name as a whole. */
import type { Document, TokenIndex } from '../language/document.ts'
import { CERTAIN, ORGANIZATION, OTHER, PERSON, PLACE, STRONG, type Votes } from './candidate.ts'
import {
  findEntry,
  isCompanyForm,
  isGivenName,
  isOrganizationHead,
  isOtherHead,
  isPlaceHead,
  isPlaceStart,
  isSurname,
} from './gazetteer/lookups.ts'
import type { NameText } from './name-text.ts'
import { CAPITAL, CAPS, INITIAL } from './token-shapes.ts'

export function weighWords(text: NameText, first: TokenIndex, last: TokenIndex): Votes {
  const votes: Votes = [0, 0, 0, 0]
  if (first === last) weighSingle(text, first, votes)
  const isHeaded = first < last && weighHeads(text, first, last, votes)
  if (!isHeaded) weighPerson(text, first, last, votes)
  return votes
}

/** Returns whether the head leaves no doubt: "Green Party"; but "Jack Hill" and "Winston Banks" may be people. */
function weighHeads({ document, shapes }: NameText, first: TokenIndex, last: TokenIndex, votes: Votes): boolean {
  const head = headOf(document, first, last)
  const word = document.lower(head)
  const doubted = head === last && isSurname(document.word(head)) && opensPerson(document, shapes, first, last)
  const weight = doubted ? STRONG / 2 : STRONG
  if (isCompanyForm(document.lower(last))) votes[ORGANIZATION] += CERTAIN
  if (isOrganizationHead(word)) votes[ORGANIZATION] += weight
  if (isPlaceHead(word)) votes[PLACE] += weight
  if (isOtherHead(word)) votes[OTHER] += weight
  if (isPlaceStart(document.lower(first))) votes[PLACE] += 2
  for (let i = first; i <= last; i++) if (document.word(i) === '&') votes[ORGANIZATION] += STRONG
  return !doubted && votes.some((each) => each >= STRONG)
}

function weighPerson({ document, shapes, smallWords }: NameText, first: TokenIndex, last: TokenIndex, votes: Votes) {
  const words = last - first + 1
  const given = opensPerson(document, shapes, first, last)
  if (given) votes[PERSON] += words > 1 ? 4 : 1.5
  if (isSurname(document.word(last))) votes[PERSON] += words > 1 ? 2.5 : 1.5
  // "National Action", "Related News": words that the report has in small letters too are no surnames.
  if (!given && smallWords.has(document.lower(last))) {
    votes[PERSON] -= 2
    votes[ORGANIZATION] += 0.5
  }
  if (words > 1 && words <= 3) votes[PERSON] += 1
  else if (words > 3 && !given) votes[ORGANIZATION] += 1
}

/** A given name or an initial comes first, and it is no name of a place as well before a further word. */
function opensPerson(document: Document, shapes: Uint8Array, first: TokenIndex, last: TokenIndex): boolean {
  if (last > first && (shapes[first] === INITIAL || isInitials(document, shapes, first))) return true
  const word = document.word(first)
  return isGivenName(word) && !(findEntry(word) && isOrganizationHead(document.lower(last)))
}

/** The head is the last word, or the word before the first "of" or "for". */
export function headOf(document: Document, first: TokenIndex, last: TokenIndex): TokenIndex {
  for (let i = first + 1; i < last; i++) {
    const word = document.lower(i)
    if (word === 'of' || word === 'for') return i - 1
  }
  return last
}

/** "J.K. Rowling", "MF Husain". */
function isInitials(document: Document, shapes: Uint8Array, first: TokenIndex): boolean {
  if (shapes[first] !== CAPS) return false
  const word = document.word(first)
  return word.length <= 6 && word.includes('.') && word !== 'U.S.' && word !== 'U.N.' && shapes[first + 1] === CAPITAL
}

/** Endings of towns and regions, mostly Germanic, Slavic, Persian and Indian. */
const PLACE_ENDING = /(?:land|stan|burg|ville|grad|shire|abad|pur|stadt|berg|ton|ham|dorf)$/

/** Longer words in capitals are shouted rather than short for something. */
const LONGEST_ACRONYM = 6

/** Names of companies and sites, "BuzzFeed", against those of people, "McCain", "LeBron". */
const CAMEL = /\p{Ll}\p{Lu}/u
const CAMEL_SURNAME = /^(?:Ma?c|De|Di|Du|La|Le|Fitz|Van|Von|O)\p{Lu}/u

/** Without other evidence a single word is a surname a little more often than a body, and a place least (CoNLL-2003 train). */
function weighSingle({ document, shapes }: NameText, at: TokenIndex, votes: Votes) {
  if (shapes[at] === CAPS) votes[ORGANIZATION] += document.end(at) - document.start(at) > LONGEST_ACRONYM ? 1 : 3
  else {
    votes[PERSON] += 0.6
    votes[ORGANIZATION] += 0.5
    votes[PLACE] += 0.3
  }
  if (CAMEL.test(document.word(at)) && !CAMEL_SURNAME.test(document.word(at))) votes[ORGANIZATION] += 2
  if (PLACE_ENDING.test(document.lower(at))) votes[PLACE] += 0.7
}
