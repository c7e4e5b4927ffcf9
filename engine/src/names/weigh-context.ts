/**
 * What the words around a name say about its type. Each rule is small, has its reason, and adds a weight; the weights
 * of all mentions of a name in the report are added up (one sense per report: Gale, Church & Yarowsky 1992, "One
 * sense per discourse"). The weights were set by hand and tried on CoNLL-2003 train.
 */
import type { Document, TokenIndex } from '../language/document.ts'
import { type Candidate, ORGANIZATION, OTHER, PERSON, PLACE, type Votes } from './candidate.ts'
import { isNameShape } from './find-runs.ts'
import { findEntry, genderOfTitle, isHonorific, isPersonNoun, startsOffice } from './gazetteer/lookups.ts'
import {
  AT_PLACE,
  COMPANY_NOUNS,
  COMPANY_WORDS,
  IN_PLACE,
  PLACE_NOUNS,
  RELATIVE_WORDS,
  SPEECH_VERBS,
  TEAM_NOUNS,
  WINNING_VERBS,
} from './lexicon.ts'
import { endsOffice } from './match-office.ts'
import { isBeside, type NameText } from './name-text.ts'
import { isSide } from './score-lines.ts'
import { NUMBER } from './token-shapes.ts'

interface Context {
  readonly document: Document
  readonly shapes: Uint8Array
  readonly first: TokenIndex
  readonly last: TokenIndex
  /** The words before and after the name in lower case; '' where the line ends. */
  readonly before: string
  readonly after: string
  /** Whether the name is a side in a line of results. */
  readonly side: boolean
  /** Whether the gazetteer has it as a town or region. */
  readonly town: boolean
  /** Whether the name is one word. */
  readonly single: boolean
}

interface ContextRule {
  readonly type: number
  readonly weight: number
  readonly holds: (context: Context) => boolean
}

const CONTEXT_RULES: readonly ContextRule[] = [
  // "captain Chris Lewis", "President Clinton", "his wife Hillary"
  {
    type: PERSON,
    weight: 5,
    holds: ({ before, document, first }) => isHonorific(before) || endsOffice(document, first - 1),
  },
  {
    type: PERSON,
    weight: 4,
    holds: ({ before }) => isPersonNoun(before) || RELATIVE_WORDS.has(before) || genderOfTitle(before) !== undefined,
  },
  // "Wahid, 52,"
  { type: PERSON, weight: 5, holds: (context) => isAged(context) },
  // "Wahid, who ..."
  {
    type: PERSON,
    weight: 2.5,
    holds: ({ after, document, last }) => after === 'who' || (after === ',' && document.lower(last + 2) === 'who'),
  },
  // Who speaks is somebody; a single word more often a surname.
  { type: PERSON, weight: 1, holds: ({ after, single }) => single && SPEECH_VERBS.has(after) },
  { type: ORGANIZATION, weight: 0.5, holds: ({ after }) => SPEECH_VERBS.has(after) },
  { type: PERSON, weight: 1.5, holds: ({ before, single }) => single && (before === 'said' || before === 'added') },
  // "against Wahid's advice", "him and Wahid": a possessive of a single word is a little more a person's
  { type: PERSON, weight: 0.4, holds: ({ after, single }) => single && after === "'s" },
  // "in Doboj", "near Doboj"
  { type: PLACE, weight: 2.5, holds: ({ before }) => IN_PLACE.has(before) },
  { type: PLACE, weight: 0.8, holds: ({ before }) => AT_PLACE.has(before) },
  // "the town of Doboj", "north of Doboj"
  {
    type: PLACE,
    weight: 4,
    holds: ({ before, document, first }) => before === 'of' && PLACE_NOUNS.has(document.lower(first - 2)),
  },
  { type: PLACE, weight: 2, holds: ({ before }) => PLACE_NOUNS.has(before) },
  // "Doboj, Bosnia"
  { type: PLACE, weight: 4, holds: (context) => isBeforePlace(context) },
  // "the northern town of ...", "Doboj airport"
  { type: PLACE, weight: 2, holds: ({ after }) => PLACE_NOUNS.has(after) && after !== 'people' && after !== 'state' },
  // "the Orby mayor", "a Gencor director": what has officers is no person
  { type: PERSON, weight: -3, holds: ({ after }) => startsOffice(after) || isPersonNoun(after) },
  { type: PLACE, weight: 1.5, holds: ({ after }) => after === 'mayor' || after === 'governor' || after === 'police' },
  // "Gencor shares", "a Benetton spokesman"
  { type: ORGANIZATION, weight: 2.5, holds: ({ after }) => COMPANY_NOUNS.has(after) },
  { type: ORGANIZATION, weight: 3, holds: ({ before }) => COMPANY_WORDS.has(before) },
  { type: ORGANIZATION, weight: 1.5, holds: ({ after }) => COMPANY_WORDS.has(after) },
  // No person has an article: "the Senate", "the Doboj".
  { type: ORGANIZATION, weight: 1.5, holds: (context) => context.before === 'the' && !describes(context) },
  { type: PERSON, weight: -3, holds: (context) => ARTICLES.has(context.before) && !describes(context) },
  // "Leeds 2 Everton 1": towns play
  { type: ORGANIZATION, weight: 12, holds: ({ side, town }) => side && town },
  { type: ORGANIZATION, weight: 3, holds: ({ side, town }) => side && !town },
  // "Leeds beat Everton", "the Leeds striker": so they do in prose
  {
    type: ORGANIZATION,
    weight: 7,
    holds: ({ before, after, town }) =>
      town && (TEAM_NOUNS.has(after) || WINNING_VERBS.has(after) || WINNING_VERBS.has(before)),
  },
  // "the film 'A Beautiful Day'": a name alone between quotation marks is a title, slogan or nickname
  { type: OTHER, weight: 4, holds: (context) => isQuoted(context) },
]

/** What a candidate's surroundings say, its own words apart. */
export function weighContext({ document, shapes, isScores }: NameText, { first, last, entry }: Candidate): Votes {
  const sentence = document.sentenceOf(first)
  const total: Votes = [0, 0, 0, 0]
  const context: Context = {
    document,
    shapes,
    first,
    last,
    before: wordBefore(document, first),
    after: wordAfter(document, last),
    side: isScores[sentence] === true && isSide(document, shapes, first, last, document.sentenceTokens(sentence)[0]),
    town: entry?.kind === 'place' || entry?.kind === 'capital',
    single: first === last,
  }
  for (const { type, weight, holds } of CONTEXT_RULES) if (holds(context)) total[type]! += weight
  return total
}

/** In double marks alone: single ones may be apostrophes. */
function isQuoted({ document, first, last }: Context): boolean {
  const open = document.lower(first - 1)
  const close = document.lower(last + 1)
  return (open === '"' || open === '“' || open === '``') && (close === '"' || close === '”' || close === "''")
}

const ARTICLES = new Set(['the', 'a', 'an'])

/** "the Wahid government": the article is the noun's. */
const describes = ({ document, last, after }: Context) => after !== '' && document.upos(last + 1) === 'NOUN'

function wordBefore(document: Document, first: TokenIndex): string {
  return first > 0 && isBeside(document, first - 1, first) ? document.lower(first - 1) : ''
}

function wordAfter(document: Document, last: TokenIndex): string {
  return last + 1 < document.tokenCount && isBeside(document, last, last + 1) ? document.lower(last + 1) : ''
}

/** ", 52," or "(52)": a number of two digits between commas or brackets. */
function isAged({ document, shapes, last, after }: Context): boolean {
  if (after !== ',' && after !== '(') return false
  const age = last + 2
  const close = document.lower(age + 1)
  return (
    shapes[age] === NUMBER && /^\d\d$/.test(document.lower(age)) && (close === ',' || close === ')' || close === '.')
  )
}

function isBeforePlace({ document, shapes, last, after }: Context): boolean {
  const next = last + 2
  if (after !== ',' || next >= document.tokenCount || !isNameShape(shapes[next]!)) return false
  const kind = findEntry(document.word(next))?.kind
  return kind === 'country' || kind === 'place'
}
