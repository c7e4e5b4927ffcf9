/**
 * Doubt about a printed speaker, from the report itself: the same words are credited to somebody else in another
 * place, or they are in the first person for another speaker's side. What is printed stays; the doubt says why, and
 * whose the words may be. Precision goes before recall: where the text gives any other reason, nothing is doubted.
 */
import type { Span, Statement } from '../contract/types.ts'
import type { SentenceIndex, TokenIndex } from '../language/document.ts'
import type { ReportEntity } from '../names/entity.ts'
import { ALLIANCE, LIFE_WORDS, POSSESSIVES, RESTATING } from './doubt-words.ts'
import { findFirstPerson } from './find-first-person.ts'
import { findSides, type Side, type Sides } from './find-sides.ts'
import type { ResolveContext } from './resolve-speakers.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

type Doubt = NonNullable<Statement['doubt']>

/** A statement of the report's own, not one told within quoted words. */
interface Told {
  readonly index: number
  readonly speaker: string
  readonly cue: TokenIndex
  readonly first: TokenIndex
  readonly last: TokenIndex
  readonly quoted: readonly TokenRange[]
  /** Whether somebody repeats, reads out or speaks for another. */
  readonly restates: boolean
}

interface View {
  readonly text: StatementText
  readonly known: ReadonlyMap<string, ReportEntity>
  readonly sides: Sides
  readonly told: readonly Told[]
  /** Entities that each sentence names outside quotation marks, or its pronouns mean. */
  readonly inSentence: ReadonlyMap<SentenceIndex, ReadonlySet<string>>
  /** "entity side" for the sides that somebody's life has to do with. */
  readonly lives: ReadonlySet<string>
}

/** The statements with what is doubted; same length and order. */
export function findDoubts(statements: readonly Statement[], { text, entities }: ResolveContext): Statement[] {
  const told = statements.flatMap((statement, index) => readTold(text, statement, index) ?? [])
  if (told.length < 2) return [...statements]
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  const sides = findSides(text, entities)
  const inSentence = entitiesBySentence(text, entities)
  const view: View = { text, known, sides, told, inSentence, lives: findLives(text, sides, inSentence) }
  const doubts = doubtSameWords(view)
  for (const at of told.keys()) {
    const { index } = told[at]!
    if (doubts.has(index)) continue
    const doubt = doubtSide(view, at) ?? doubtEcho(view, at)
    if (doubt) doubts.set(index, doubt)
  }
  return statements.map((statement, index) => ({ ...statement, doubt: doubts.get(index) ?? statement.doubt }))
}

/** Tokens of one statement that are looked at: no quotation of the news is longer. */
const MOST_TOKENS = 400

function readTold(text: StatementText, statement: Statement, index: number): Told | null {
  const { document } = text
  const cue = statement.cue[0]
  if (!cue || statement.speaker === null || statement.content.length === 0) return null
  const at = document.tokenAt(cue[0])
  if (text.isQuoted(at)) return null
  const tokens = ([start, end]: Span): TokenRange => [document.tokenAt(start), document.tokenAt(end - 1)]
  const content = statement.content.map(tokens)
  const all = [...content, ...[...statement.cue, ...statement.source].map(tokens)]
  return {
    index,
    speaker: statement.speaker,
    cue: at,
    first: all.reduce((least, [first]) => Math.min(least, first), at),
    last: all.reduce((most, [, last]) => Math.max(most, last), at),
    quoted: quotedRanges(text, content),
    restates: restates(text, at),
  }
}

function quotedRanges(text: StatementText, content: readonly TokenRange[]): TokenRange[] {
  const ranges: [TokenIndex, TokenIndex][] = []
  let left = MOST_TOKENS
  for (const [first, last] of content) {
    for (let t = first; t <= last && left > 0; t++, left--) {
      if (!text.isQuoted(t)) continue
      const range = ranges.at(-1)
      if (range && range[1] === t - 1 && t > first && text.quotationOf(t) === text.quotationOf(t - 1)) range[1] = t
      else ranges.push([t, t])
    }
  }
  return ranges
}

/** Tokens on either side of a cue that say how the words are told. */
const BESIDE = 25

function restates(text: StatementText, cue: TokenIndex): boolean {
  const { document } = text
  const [start, end] = document.sentenceTokens(document.sentenceOf(cue))
  for (let t = Math.max(start, cue - BESIDE); t < Math.min(end, cue + BESIDE); t++)
    if (!text.isQuoted(t) && RESTATING.has(document.lemma(t)) && !isQuotedAsSaying(text, t)) return true
  return false
}

/** "Pharos quoted him as saying" tells of him alone. */
function isQuotedAsSaying({ document }: StatementText, token: TokenIndex): boolean {
  if (document.lemma(token) !== 'quote' && document.lemma(token) !== 'cite') return false
  for (let t = token + 1; t < token + BESIDE; t++)
    if (document.lower(t) === 'as' && document.lower(t + 1) === 'saying') return true
  return false
}

function entitiesBySentence(text: StatementText, entities: readonly ReportEntity[]) {
  const found = new Map<SentenceIndex, Set<string>>()
  for (const { id, mentions } of entities) {
    for (const { span } of mentions) {
      const token = text.document.tokenAt(span[0])
      if (text.isQuoted(token)) continue
      const sentence = text.document.sentenceOf(token)
      found.set(sentence, (found.get(sentence) ?? new Set()).add(id))
    }
  }
  return found
}

// The same words, credited to somebody else.

/** Words of a sentence by which it is known again: slogans and phrases of courtesy have fewer. */
const KNOWN_BY = 7

/** … so many of them with a meaning of their own. */
const KNOWN_BY_CONTENT = 3

function doubtSameWords(view: View): Map<number, Doubt> {
  const places = new Map<string, { readonly at: number; readonly token: TokenIndex }[]>()
  for (const [at, { quoted }] of view.told.entries())
    for (const [key, token] of quotedSentences(view.text, quoted)) {
      const list = places.get(key)
      if (list) list.push({ at, token })
      else places.set(key, [{ at, token }])
    }
  const doubts = new Map<number, Doubt>()
  for (const list of places.values()) {
    const speakers = [...new Set(list.map(({ at }) => view.told[at]!.speaker))]
    const tokens = new Set(list.map(({ token }) => token))
    // More than two say a slogan; one place with two speakers is two readings of one credit.
    if (speakers.length !== 2 || tokens.size < list.length) continue
    if (!areRivals(view, speakers as [string, string], list)) continue
    const claims = speakers.map((speaker) => claimOf(view, list, speaker))
    for (const { at } of list) {
      const own = speakers.indexOf(view.told[at]!.speaker)
      const other = speakers[1 - own]!
      if (claims[own]! > claims[1 - own]!) continue
      doubts.set(view.told[at]!.index, {
        reason: `elsewhere in the report these words are credited to ${nameOf(view, other)}`,
        alternative: other,
      })
    }
  }
  return doubts
}

/** Sentences of quoted words, in lower case and without marks, each with the token at which it begins. */
function quotedSentences({ document }: StatementText, quoted: readonly TokenRange[]): [string, TokenIndex][] {
  const found: [string, TokenIndex][] = []
  for (const [first, last] of quoted) {
    let words: TokenIndex[] = []
    for (let t = first; t <= last + 1; t++) {
      if (t <= last && !/^[.!?;]/.test(document.word(t))) {
        if (/[\p{L}\p{N}]/u.test(document.word(t))) words.push(t)
        continue
      }
      const content = words.filter((word) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(document.upos(word)))
      if (words.length >= KNOWN_BY && content.length >= KNOWN_BY_CONTENT)
        found.push([words.map((word) => document.lower(word)).join(' '), words[0]!])
      words = []
    }
  }
  return found
}

/** Two of a kind, neither of them told of where the other speaks: a spokesman and his minister have one voice. */
function areRivals(view: View, [one, other]: readonly [string, string], list: readonly { readonly at: number }[]) {
  const [left, right] = [view.known.get(one), view.known.get(other)]
  if (!left || !right || left.type !== right.type || sharesName(left.name, right.name)) return false
  // Somebody who is only described, "the two-time champion", may be anybody who is named.
  if (!isNamed(left) || !isNamed(right)) return false
  return list.every(({ at }) => {
    const { speaker, restates, cue } = view.told[at]!
    return !restates && !isNamedBeside(view, cue, speaker === one ? other : one)
  })
}

const isNamed = ({ mentions }: ReportEntity) => mentions.some(({ kind }) => kind === 'name')

const isNamedBeside = ({ text, inSentence }: View, cue: TokenIndex, id: string) =>
  inSentence.get(text.document.sentenceOf(cue))?.has(id) === true

function sharesName(one: string, other: string): boolean {
  const parts = new Set(one.toLowerCase().split(' '))
  return other
    .toLowerCase()
    .split(' ')
    .some((part) => part.length > 2 && parts.has(part))
}

/** How often somebody is credited with the words, and whether other statements of theirs stand around them. */
function claimOf({ text, told }: View, list: readonly { readonly at: number }[], speaker: string): number {
  const own = list.filter(({ at }) => told[at]!.speaker === speaker)
  const runs = own.map(({ at }) => [at - 1, at + 1].filter((near) => isOf(text, told, at, near, speaker)).length)
  return own.length * 3 + runs.reduce((most, run) => Math.max(most, run), 0)
}

// The first person of another side.

function doubtSide(view: View, at: number): Doubt | null {
  const { text, sides, told } = view
  const { speaker, quoted, restates, cue } = told[at]!
  const own = sides.of(speaker)
  if (own.size === 0 || restates) return null
  for (const range of quoted) {
    const said = findFirstPerson(text, sides, range)
    if (!said || said.sides.some((side) => own.has(side))) continue
    const side = said.sides[0]!
    const run = runAround(view, at)
    const alternative = speakerFor(view, at, side, run, range)
    if (!alternative || isTied(view, speaker, cue, side)) continue
    if (said.isWeak && (run !== alternative || hasAlliance(view, at))) continue
    const words = text.document.text.slice(text.document.start(said.words[0]), text.document.end(said.words[1]))
    const mine = [...own.keys()].map(sides.nameOf).find((name) => !/^\w\w$|^\p{Ll}/u.test(name))
    const printed = nameOf(view, speaker)
    const stands = mine === undefined || mine === printed ? printed : `${printed}, who speaks for ${mine}`
    return {
      reason: `“${words}” is said of the side of ${nameOf(view, alternative)}, not that of ${stands}${tellRun(view, run, alternative)}`,
      alternative,
    }
  }
  return null
}

/** Who speaks for a side in the report, and is the printed speaker's peer or opponent: the nearest one, those of the run first. */
function speakerFor(view: View, at: number, side: Side, run: string | null, range: TokenRange): string | null {
  const { speaker } = view.told[at]!
  const fits = (other: string) =>
    other !== speaker && view.sides.of(other).has(side) && areOpposed(view, speaker, other, side, range)
  if (run !== null && fits(run)) return run
  for (let step = 1; step <= FAR; step++)
    for (const near of [view.told[at - step], view.told[at + step]]) if (near && fits(near.speaker)) return near.speaker
  return null
}

/** Statements on either side among which another speaker is looked for. */
const FAR = 20

/**
 * A mayor may say "we" of her mayor's country, a minister of the union that his country belongs to: two sides are apart
 * where they are countries, where both speakers have the same function, or where the words set one against the other.
 */
function areOpposed({ sides }: View, speaker: string, other: string, side: Side, range: TokenRange): boolean {
  const own = sides.of(speaker)
  const roles = sides.of(other).get(side)!
  const isCountry = (code: Side) => /^[A-Z]{2}$/.test(code)
  for (const [mine, myRoles] of own) {
    if (isCountry(mine) && isCountry(side)) return true
    for (const role of myRoles) if (role !== '' && roles.has(role)) return true
    for (let t = range[0]; t <= range[1]; t++) if (sides.startingAt(t)?.side === mine) return true
  }
  return false
}

/** Whether the text ties a speaker to a side: names it where he is credited, or tells a life that has to do with it. */
function isTied({ text, sides, lives }: View, speaker: string, cue: TokenIndex, side: Side): boolean {
  if (lives.has(`${speaker} ${side}`)) return true
  const { document } = text
  const [start, end] = document.sentenceTokens(document.sentenceOf(cue))
  for (let t = Math.max(start, cue - BESIDE); t < Math.min(end, cue + BESIDE); t++)
    if (!text.isQuoted(t) && sides.startingAt(t)?.side === side) return true
  return false
}

/** Sentences of more tokens than this are lists or no prose. */
const MOST_OF_SENTENCE = 200

/** "speaker side" wherever a sentence names both and tells of a life: "Tarn played six years for Halden". */
function findLives(text: StatementText, sides: Sides, inSentence: View['inSentence']): Set<string> {
  const { document } = text
  const lives = new Set<string>()
  for (const [sentence, entities] of inSentence) {
    const [first, end] = document.sentenceTokens(sentence)
    if (end - first > MOST_OF_SENTENCE) continue
    const named = new Set<Side>()
    let isLife = false
    for (let t = first; t < end; t++) {
      if (text.isQuoted(t)) continue
      const side = sides.startingAt(t)?.side
      if (side !== undefined) named.add(side)
      isLife ||= LIFE_WORDS.has(document.lemma(t))
    }
    if (isLife) for (const id of entities) for (const side of named) lives.add(`${id} ${side}`)
  }
  return lives
}

function hasAlliance({ text, told }: View, at: number): boolean {
  const { document } = text
  const { first, last } = told[at]!
  const from = Math.max(0, first - MOST_TOKENS)
  const to = Math.min(document.tokenCount - 1, last + MOST_TOKENS)
  for (let t = from; t <= to; t++) if (ALLIANCE.has(document.lemma(t))) return true
  return false
}

// A run of statements by somebody else.

/** Who speaks both before and after a statement, near by. */
function runAround({ text, told }: View, at: number): string | null {
  const before = told[at - 1]?.speaker
  if (before === undefined || before === told[at]!.speaker) return null
  return isOf(text, told, at, at - 1, before) && isOf(text, told, at, at + 1, before) ? before : null
}

/** Characters between statements of one run: a paragraph's end may be among them. */
const MAX_APART = 300

function isOf({ document }: StatementText, told: readonly Told[], at: number, near: number, speaker: string): boolean {
  const [one, other] = [told[Math.min(at, near)], told[Math.max(at, near)]]
  if (!one || !other || told[near]!.speaker !== speaker) return false
  return document.start(other.first) - document.end(one.last) <= MAX_APART
}

const tellRun = (view: View, run: string | null, alternative: string) =>
  run === alternative ? `; ${nameOf(view, alternative)} speaks before and after it` : ''

/**
 * "Our concerns" of one country’s leader in the middle of what another’s says about "his concerns", with the same words
 * beside them: the name in between may be a slip.
 */
function doubtEcho(view: View, at: number): Doubt | null {
  const { told, known, text } = view
  const { speaker, quoted, restates } = told[at]!
  const run = restates ? null : runAround(view, at)
  const [own, other] = [known.get(speaker), known.get(run ?? '')]
  if (run === null || !own?.country || !other?.country || own.country === other.country) return null
  const before = wordsOfRun(view, at - 1, run)
  for (const range of quoted) {
    const ours = ownedNoun(text, range)
    if (ours === null || !before.owned.has(text.document.lemma(ours))) continue
    const shared = new Set<string>()
    for (let t = range[0]; t <= range[1]; t++)
      if (before.words.has(contentWord(text, t))) shared.add(contentWord(text, t))
    if (shared.size < ECHOED) continue
    const noun = text.document.word(ours)
    return {
      reason: `the ${noun} are told of as those of ${other.name}, who speaks before and after these words`,
      alternative: run,
    }
  }
  return null
}

/** Content words that a quotation shares with the run before it, the noun that both call their own among them. */
const ECHOED = 3

function wordsOfRun({ text, told }: View, at: number, run: string) {
  const { document } = text
  const words = new Set<string>()
  const owned = new Set<string>()
  for (let i = at; i >= 0 && told[i]!.speaker === run && told[at]!.last - told[i]!.first < MOST_TOKENS; i--) {
    for (let t = told[i]!.first; t <= told[i]!.last; t++) {
      words.add(contentWord(text, t))
      if (!POSSESSIVES.has(document.lower(t))) continue
      for (let n = t + 1; n < t + 5; n++) if (document.upos(n) === 'NOUN') owned.add(document.lemma(n))
    }
  }
  words.delete('')
  return { words, owned }
}

const contentWord = ({ document }: StatementText, token: TokenIndex) =>
  /^(?:NOUN|PROPN|VERB)$/.test(document.upos(token)) && document.lemma(token).length > 3 ? document.lemma(token) : ''

/** "these concerns of ours", "our central concerns". */
function ownedNoun({ document }: StatementText, [first, last]: TokenRange): TokenIndex | null {
  for (let t = first; t <= last; t++) {
    const word = document.lower(t)
    if (word === 'ours' && document.lower(t - 1) === 'of' && document.upos(t - 2) === 'NOUN') return t - 2
    if (word !== 'our') continue
    for (let n = t + 1; n < t + 4; n++) if (document.upos(n) === 'NOUN') return n
  }
  return null
}

const nameOf = ({ known }: View, id: string) => known.get(id)?.name ?? id
