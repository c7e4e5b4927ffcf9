/**
 * Whether a noun phrase tells of somebody who had a part in what happened, though nobody lets him or her speak: "a court
 * jailed the editor", "14 people were killed", "fired at villagers". Read from the tree: what the noun is to its verb, and
 * whether the verb tells of something that happened. "Fans love music" and "a driver may stop" tell of nobody.
 */
import { prepositionOf } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import type { Description } from './find-descriptions.ts'
import { isBuilding, isCountOfPeople, isDeed, isMisleading, isStateVerb } from './gazetteer/lookups.ts'
import {
  AFFECTING,
  ATTEMPTS,
  CONDITIONS,
  CONVERSE_PREPOSITIONS,
  DOUBTING,
  HABITUAL,
  NAMING,
  SPEECH_VERBS,
} from './lexicon.ts'

/**
 * What somebody is to a deed: its doer; the subject of its passive; its object; whom it is done with or against; joined by another preposition; told
 * with a noun for the deed.
 */
type Part = 'agent' | 'subject' | 'object' | 'affected' | 'oblique' | 'deed'

/** What a verb tells: what happened, what is meant or going to happen, what may be, what is so or happens now and then. */
export const HAPPENED = 4
export const INTENDED = 3
export const POSSIBLE = 2
const PRESENT = 1
const NOT_TOLD = 0

/** A phrase in a phrase, a clause in a clause: followed no further up than this. */
const MOST_STEPS = 6

/** What of a description tells whether it can be of somebody in particular. */
export type Told = Pick<Description, 'article' | 'kind' | 'head' | 'byPronoun' | 'count' | 'country' | 'modifiers'>

/** "Did": whoever did what happened; "does": the doer of what is planned or may be; "other": whoever else has a part. */
export type Taken = 'did' | 'does' | 'other'

/**
 * The part that somebody takes; null for none. `quoted`: within quotation marks, where people are spoken of in general
 * more than elsewhere.
 */
export function partTaken(document: Document, noun: TokenIndex, told: Told, quoted: boolean): Taken | null {
  const { article, kind, head, count } = told
  const isNumber = article === 'counted' && count !== undefined
  if (isMisleading(head) && !(isNumber && kind === 'people')) return null
  const at = partIn(document, topOf(document, noun))
  if (at === null) return null
  // A hospital is a body where it does something to somebody or something, else a place.
  if (isBuilding(head) && !(at.part === 'agent' && at.transitive)) return null
  if ((kind === 'body' || kind === 'state') && !mayBeBody(told, at)) return null
  if (!isToldEnough(told, at, quoted)) return null
  if (at.part !== 'agent') return 'other'
  return at.told === HAPPENED ? 'did' : 'does'
}

/** How surely the verb must tell it depends on how far the phrase says who it is. */
function isToldEnough(told: Told, at: PartIn, quoted: boolean): boolean {
  const { article, kind, head, count, modifiers } = told
  if (at.part === 'deed') return article !== 'none'
  switch (article) {
    case 'none':
      return kind === 'people' && isTellingPlural(told, at, quoted)
    case 'counted':
      return at.told >= (count === undefined ? INTENDED : PRESENT)
    case 'definite':
      return isTellingDefinite(kind, at, quoted) && (head !== 'people' || modifiers.size > 0)
    default:
      return at.told === HAPPENED || (at.told === INTENDED && isOnesOwn(at) && at.asserted)
  }
}

/** "A judge will rule": who is going to do or suffer it is somebody; "they hope to meet a doctor" is any doctor. */
const isOnesOwn = ({ part }: PartIn) => part === 'agent' || part === 'subject'

/** "Gunmen seized the ship", "nurses will strike", "threatened to ban Ugandan candidates"; "people" alone are everybody. */
function isTellingPlural({ head, country }: Told, at: PartIn, quoted: boolean): boolean {
  const { told, part, habitual } = at
  if (quoted || habitual || part === 'oblique' || head === 'people') return false
  return told >= (country !== undefined || (isOnesOwn(at) && at.asserted) ? INTENDED : HAPPENED)
}

/**
 * "The airline could run out of cash": a reader knows which, whatever may become of it; "the airline flies to Oslo" too.
 * Persons in the present are often a kind: "the driver pays".
 */
function isTellingDefinite(kind: Told['kind'], { told, part }: PartIn, quoted: boolean): boolean {
  if (told >= INTENDED) return true
  if (quoted || part === 'oblique') return false
  return told >= (kind === 'body' || kind === 'state' ? PRESENT : POSSIBLE)
}

/** Bodies act, and are acted on where the text has told which ("raided the agency"). */
function mayBeBody({ article, byPronoun }: Told, { part }: PartIn): boolean {
  return part === 'agent' || part === 'subject' || (article === 'definite' && part !== 'oblique' && !byPronoun)
}

/** The head of the whole phrase: the first of those that "and" joins, the word that counts ("dozens of people"). */
function topOf(document: Document, noun: TokenIndex): TokenIndex {
  let top = noun
  for (let step = 0; step < MOST_STEPS; step++) {
    const head = document.head(top)
    if (head < 0) return top
    const relation = document.deprel(top)
    const counted = relation === 'nmod' && isCount(document, head) && document.lower(head + 1) === 'of'
    if (relation !== 'conj' && !counted) return top
    top = head
  }
  return top
}

const isCount = (document: Document, token: TokenIndex) =>
  document.upos(token) === 'NUM' || isCountOfPeople(document.lower(token))

interface PartIn {
  readonly part: Part
  readonly told: number
  /** Whether the verb tells of a habit: "often". */
  readonly habitual: boolean
  /** Whether the verb is that of a main clause, or of what somebody says: "how a person will do" tells of nobody. */
  readonly asserted: boolean
  /** Whether the verb has an object, or is a passive with its doer. */
  readonly transitive: boolean
}

function partIn(document: Document, top: TokenIndex): PartIn | null {
  const verb = document.head(top)
  // "Two men arrested in Orby": a headline without its auxiliary.
  if (verb < 0) return isHeadline(document, top) ? { ...BARE, part: 'object' } : null
  const relation = document.deprel(top)
  const part = partOf(document, top, relation, verb)
  if (part === null) return null
  if (part === 'deed') return { ...BARE, part }
  if (document.upos(verb) !== 'VERB')
    return part === 'agent' && CONDITIONS.has(document.lower(verb)) ? { ...BARE, part: 'subject' } : null
  if (isStateVerb(document.lemma(verb))) return null
  if (part === 'object' && NAMING.has(document.lemma(verb))) return null
  const transitive = relation === 'obl:agent' || document.dependents(verb).some((t) => document.deprel(t) === 'obj')
  return {
    part,
    told: howDone(document, verb),
    habitual: isHabit(document, verb),
    transitive,
    asserted: isAsserted(document, verb),
  }
}

/** What a verb tells of its deed: HAPPENED, INTENDED, POSSIBLE or less. */
export function howDone(document: Document, verb: TokenIndex): number {
  const told = howTold(document, verb, MOST_STEPS)
  return isDoubted(document, verb) ? Math.min(told, POSSIBLE) : told
}

/** Told of without a verb. */
const BARE = { told: HAPPENED, habitual: false, transitive: false, asserted: true }

function partOf(document: Document, top: TokenIndex, relation: string, head: TokenIndex): Part | null {
  switch (relation) {
    case 'nsubj':
    case 'obl:agent':
      return 'agent'
    case 'nsubj:pass':
      return 'subject'
    case 'obj':
    case 'iobj':
      return 'object'
    case 'obl': {
      const preposition = prepositionOf(document, top)
      return AFFECTING.has(preposition) ? 'affected' : CONVERSE_PREPOSITIONS.has(preposition) ? 'oblique' : null
    }
    case 'nmod':
      return isDeed(document.lemma(head)) ? 'deed' : null
    default:
      return null
  }
}

/** Of an infinitive the verb that it hangs on: "nurses plan to strike". */
function isAsserted(document: Document, verb: TokenIndex): boolean {
  let at = verb
  for (let step = 0; step < MOST_STEPS && /^(?:conj|xcomp|parataxis)/.test(document.deprel(at)); step++)
    at = document.head(at)
  const over = document.head(at)
  return over < 0 || (document.deprel(at) === 'ccomp' && SPEECH_VERBS.has(document.lower(over)))
}

/** "Whether a candidate is running". */
const isDoubted = (document: Document, verb: TokenIndex) =>
  document.dependents(verb).some((token) => document.deprel(token) === 'mark' && DOUBTING.has(document.lower(token)))

const isHabit = (document: Document, verb: TokenIndex) =>
  document.dependents(verb).some((token) => HABITUAL.has(document.lower(token)))

function howTold(document: Document, verb: TokenIndex, steps: number): number {
  const auxiliaries = document.dependents(verb).filter((token) => /^aux/.test(document.deprel(token)))
  let past = false
  let present = false
  for (const token of auxiliaries) {
    const tag = document.xpos(token)
    if (tag === 'MD') return isFuture(document, token, verb) ? INTENDED : POSSIBLE
    past ||= tag === 'VBD' || document.lemma(token) === 'have'
    present ||= tag === 'VBZ' || tag === 'VBP'
  }
  if (past) return HAPPENED
  const tag = document.xpos(verb)
  // "Are searching" is now, "is searched" whenever it is done.
  if (present) return tag === 'VBG' ? HAPPENED : PRESENT
  if (tag === 'VBD') return HAPPENED
  if (tag === 'VBZ' || tag === 'VBP') return isHeadline(document, verb) ? HAPPENED : PRESENT
  return ofGoverning(document, verb, tag, steps)
}

/** "Will"; "would" in what somebody says, where it is the future of what was said (sequence of tenses). */
const isFuture = (document: Document, auxiliary: TokenIndex, verb: TokenIndex) =>
  /^(?:will|'ll|shall)$/.test(document.lower(auxiliary)) ||
  (document.lower(auxiliary) === 'would' &&
    document.deprel(verb) === 'ccomp' &&
    SPEECH_VERBS.has(document.lower(document.head(verb))))

/** "Tried to kill two men", "a bus carrying pupils overturned": as the verb tells that it hangs on. */
function ofGoverning(document: Document, verb: TokenIndex, tag: string, steps: number): number {
  let at = document.head(verb)
  // "Two men arrested"; "soldiers fired" too, where the tagger takes the past for the participle.
  if (at < 0) return tag === 'VBN' ? HAPPENED : NOT_TOLD
  for (let step = steps; step > 0; step--) {
    if (document.upos(at) === 'VERB') {
      const governing = howTold(document, at, step - 1)
      // "Wants to question": what is meant to happen.
      return tag === 'VB' && !ATTEMPTS.has(document.lemma(at)) ? Math.min(governing, INTENDED) : governing
    }
    const up = document.head(at)
    if (up < 0) return isHeadline(document, at) ? HAPPENED : NOT_TOLD
    at = up
  }
  return NOT_TOLD
}

/** A line that no full stop ends. */
export function isHeadline(document: Document, token: TokenIndex): boolean {
  const [, end] = document.sentenceTokens(document.sentenceOf(token))
  if (/^[.!?:;,"”’')\]]+$/.test(document.word(end - 1))) return false
  const after = document.text.slice(document.end(end - 1), document.end(end - 1) + 2)
  return after === '' || /^\s*\n/.test(after)
}
