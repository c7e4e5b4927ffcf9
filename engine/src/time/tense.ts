/**
 * Whether a sentence speaks of what was or of what will be, where it names a time: "will meet Friday" is the next
 * Friday, "met Friday" the last. Told by the verb that governs the time in the tree of Universal Dependencies, not by
 * a verb of a clause beside it: asked on Monday whether she would resign, she was asked last Monday.
 */
import { headOfRange } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { COMING, DEMANDING, FUTURE_PREPOSITIONS, PLANNING, PLANS, SCHEDULING } from './lexicon.ts'

export type Direction = 'past' | 'future' | null

/** A present looks neither way by itself; what leads up to the time may. */
type Tense = 'past' | 'future' | 'present' | null

/** How far up the tree a governing verb is looked for, and how far its tense is followed; bounds the work at a time. */
const STEPS = 10

/** The direction in which the sentence looks where the tokens `first` to `last` name a time. */
export function directionAt(document: Document, first: TokenIndex, last: TokenIndex): Direction {
  const leaning = FUTURE_PREPOSITIONS.get(document.lower(first - 1))
  if (looksAhead(afterPossessive(document, last))) return 'future'
  const time = headOfRange(document, first, last)
  const tense = tenseAbove(document, time)
  // "Extended it until Friday", but "until Friday they had stayed".
  if (leaning === 'firm' && (tense !== 'past' || document.head(time) < time)) return 'future'
  if (leaning !== undefined && isDeadline(document, time)) return 'future'
  if (tense === 'past' || tense === 'future') return tense
  return leaning === undefined ? null : 'future'
}

/** "demanded that it hand them over by Friday". */
function isDeadline(document: Document, time: TokenIndex): boolean {
  let token = document.head(time)
  for (let steps = STEPS; token >= 0 && steps > 0; steps--, token = document.head(token)) {
    if (DEMANDING.has(document.lemma(token)) && document.upos(token) === 'VERB') return token < time
  }
  return false
}

const looksAhead = (word: string) => COMING.has(word) || SCHEDULING.has(word)

/** "Tuesday's planned launch". */
function afterPossessive(document: Document, last: TokenIndex): string {
  return document.lower(document.lower(last + 1) === "'s" ? last + 2 : last + 1)
}

/** The tense of the verb that a time hangs on, directly or through the nouns between: "a meeting planned for Friday". */
function tenseAbove(document: Document, time: TokenIndex): Tense {
  if (document.dependents(time).some((token) => looksAhead(document.lower(token)))) return 'future'
  let below = time
  for (let token = time, steps = STEPS; token >= 0 && steps > 0; steps--) {
    if (isPredicate(document, token)) return tenseOfTime(document, nearer(document, token, time), below, time)
    if (token !== time && looksAhead(document.lower(token))) return 'future'
    if (document.deprel(token) === 'nmod:poss' && !/^nsubj/.test(document.deprel(document.head(token)))) return null
    below = token
    token = document.head(token)
  }
  return null
}

/**
 * "Rents will rise, the mayor said Monday": the time may be hung on "rise", over the clause that stands between. That
 * one is meant, whether it is hung on the verb or the verb on it.
 */
function nearer(document: Document, verb: TokenIndex, time: TokenIndex): TokenIndex {
  for (const token of document.dependents(verb)) {
    if (verb < token && token < time && document.deprel(token) === 'parataxis' && isPredicate(document, token)) {
      return token
    }
  }
  let above = document.head(verb)
  for (let steps = STEPS; above >= 0 && steps > 0; steps--) {
    const isBetween = (verb < above && above < time) || (time < above && above < verb)
    if (isBetween && isPredicate(document, above)) return above
    above = document.head(above)
  }
  return verb
}

const VERBAL = /^(?:aux|cop)/
const isPredicate = (document: Document, token: TokenIndex) =>
  document.upos(token) === 'VERB' ||
  document.upos(token) === 'AUX' ||
  document.dependents(token).some((dependent) => VERBAL.test(document.deprel(dependent)))

/** The tense of a predicate for a time under it: what is planned lies ahead of its planning. */
function tenseOfTime(document: Document, verb: TokenIndex, below: TokenIndex, time: TokenIndex): Tense {
  const group = readGroup(document, verb)
  if (COMING.has(document.lower(verb)) && !group.pluperfect) return 'future'
  if (SCHEDULING.has(document.lower(verb)) && !group.pluperfect) {
    // "Was planned for Friday", "planned a rally Friday"; but "on Friday they planned to pay" may tell of that day.
    if (group.passive || document.xpos(verb) !== 'VBD' || below !== time || verb < time) return 'future'
  }
  // A present with a day of its own is a timetable's: "the fair opens Friday".
  if (group.present && below === time) return 'future'
  return tenseOf(document, verb, group, STEPS)
}

/** A predicate's own words: auxiliaries, copula and "to". */
interface Group {
  readonly words: readonly string[]
  /** Its "to". */
  readonly infinitive: TokenIndex | null
  readonly passive: boolean
  readonly pluperfect: boolean
  /** In the present by its own form: "plans". */
  readonly present: boolean
}

function readGroup(document: Document, verb: TokenIndex): Group {
  const words: string[] = []
  let infinitive: TokenIndex | null = null
  for (const token of document.dependents(verb)) {
    if (VERBAL.test(document.deprel(token))) words.push(document.lower(token))
    else if (document.deprel(token) === 'mark' && document.lower(token) === 'to') infinitive = token
  }
  const xpos = document.xpos(verb)
  const participle = xpos === 'VBN' && !words.some((word) => HAVE.has(word) && word !== 'having')
  return {
    words,
    infinitive,
    passive: participle || words.includes('been'),
    pluperfect: words[0] === 'had',
    present: words.length === 0 && isPresent(document, verb),
  }
}

/** "leaves", or "play" of "they leave and play": the parser tags the second of two presents as a base form. */
function isPresent(document: Document, verb: TokenIndex): boolean {
  const tag = document.xpos(verb)
  if (tag === 'VBZ' || tag === 'VBP') return true
  return tag === 'VB' && document.deprel(verb) === 'conj' && /^VB[PZ]$/.test(document.xpos(document.head(verb)))
}

const FUTURE_AUXILIARIES = new Set(['will', "'ll", 'wo', 'shall'])
const MODALS = new Set(['would', "'d", 'may', 'might', 'can', 'could', 'should', 'must', 'ca', 'ought'])
const HAVE = new Set(['have', 'has', "'ve", 'had', 'having'])
const PAST_AUXILIARIES = new Set(['was', 'were', 'did', ...HAVE])
const PRESENT_BE = new Set(['is', 'are', "'re", 'am', "'m"])

/** The tense of a predicate; one without a tense of its own has that of the clause it hangs on. */
function tenseOf(document: Document, verb: TokenIndex, group: Group, steps: number): Tense {
  const { words, infinitive } = group
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word))
  if (has(FUTURE_AUXILIARIES)) return 'future'
  if (words.includes('could') && isDenied(document, verb)) return 'past'
  // "May have left Friday": a perfect under a modal guesses at what was.
  if (has(MODALS)) return has(HAVE) ? 'past' : 'future'
  if (infinitive !== null && words.length > 0 && !words.includes('have')) return 'future' // "is to meet"
  if (infinitive !== null) return tenseOfInfinitive(document, verb, infinitive, steps)
  if (has(PAST_AUXILIARIES)) return 'past'
  return tenseOfForm(document, verb, has(PRESENT_BE), steps)
}

function tenseOfForm(document: Document, verb: TokenIndex, isPresent: boolean, steps: number): Tense {
  switch (document.xpos(verb)) {
    case 'VBD':
      return 'past'
    case 'VBN':
      return isPresent ? 'present' : 'past' // "is heard"; a participle by itself tells of what was done
    case 'VBG':
      return isPresent ? 'future' : inherited(document, verb, steps) // "is meeting Friday"
    case 'VBZ':
    case 'VBP':
      return 'present'
    case 'VB':
      return inherited(document, verb, steps)
    default:
      return isPresent ? 'present' : inherited(document, verb, steps)
  }
}

/** "Plans to", "ready to", "plans to"; a headline's "Minister to meet": what follows is still to come. */
function tenseOfInfinitive(document: Document, verb: TokenIndex, to: TokenIndex, steps: number): Tense {
  const above = document.head(verb)
  if (above < 0) return 'future'
  if (PLANNING.has(document.lower(above))) return readGroup(document, above).pluperfect ? 'past' : 'future'
  if (PLANS.has(document.lower(to - 1))) return 'future'
  if (document.deprel(verb) === 'acl' && document.head(above) < 0 && !isPredicate(document, above)) return 'future'
  return inherited(document, verb, steps)
}

function inherited(document: Document, verb: TokenIndex, steps: number): Tense {
  let above = document.head(verb)
  for (let left = steps; above >= 0 && left > 0; left--) {
    if (looksAhead(document.lower(above)) && !isPredicate(document, above)) return 'future'
    if (isPredicate(document, above)) return tenseOf(document, above, readGroup(document, above), left - 1)
    above = document.head(above)
  }
  return null
}

const NEGATIONS = new Set(['not', "n't", 'neither', 'nor', 'never', 'nobody', 'no', 'none'])

/** "Could not be reached Friday": denied, an ability is one that was not there; unless denied, it is a possibility. */
function isDenied(document: Document, verb: TokenIndex): boolean {
  return document
    .dependents(verb)
    .some(
      (token) =>
        NEGATIONS.has(document.lower(token)) ||
        (/^nsubj/.test(document.deprel(token)) &&
          document.dependents(token).some((dependent) => NEGATIONS.has(document.lower(dependent)))),
    )
}
