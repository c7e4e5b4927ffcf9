/** Whether a report keeps a source nameless: "a senior official who asked not to be named", "people familiar with the talks". */
import type { TokenIndex } from '../language/document.ts'
import { partitionPoint } from '../partition-point.ts'
import {
  ACCESS,
  CLOSE_PEOPLE,
  FEW,
  INSIDE_ROLES,
  NAMELESS_ADJECTIVES,
  NAMELESS_NOUNS,
  PUBLISHED_SOURCES,
  WITHHOLDING,
} from './anonymity-words.ts'
import type { Credit } from './credit.ts'
import type { Context } from './resolve-speakers.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** A source that has no name as far as the report tells. */
interface Nameless {
  readonly index: number
  readonly phrase: TokenRange
  readonly content: readonly TokenRange[]
}

/**
 * For each credit whether its source is kept nameless, by its own words, by a clause beside it or in the next sentence, or
 * because it takes up one that is ("the official", "he").
 */
export function findAnonymity(
  credits: readonly Credit[],
  speakers: readonly (string | null)[],
  context: Context,
): boolean[] {
  const { text } = context
  const phrases = credits.map(({ antecedent, source }) => antecedent ?? source)
  const isNameless = phrases.map((phrase, i) => phrase !== null && !isNamed(context, speakers[i]!))
  const withheld = namesWithheld(text, credits, phrases, isNameless)
  const kept = phrases.map((phrase, i) => isNameless[i]! && (withheld.has(i) || isKeptNameless(text, phrase!)))
  const known = new Set(speakers.filter((speaker, i) => speaker !== null && kept[i]))
  return phrases.map((phrase, i) => kept[i]! || (isNameless[i]! && known.has(speakers[i]!) && takesUp(text, phrase!)))
}

function isNamed({ known }: Context, speaker: string | null): boolean {
  const entity = speaker === null ? undefined : known.get(speaker)
  return entity?.type === 'person' && entity.mentions.some(({ kind }) => kind === 'name')
}

/** "the official", "he"; bare "officials" may be others. */
const takesUp = ({ document }: StatementText, [first]: TokenRange) =>
  /^(?:the|this|that|these|those|he|she|they|who|both)$/.test(document.lower(first))

function isKeptNameless(text: StatementText, phrase: TokenRange): boolean {
  const { document } = text
  const head = headOf(text, phrase)
  const lemma = document.lemma(head)
  const before = Array.from({ length: head - phrase[0] }, (_, i) => document.lower(phrase[0] + i))
  if (NAMELESS_NOUNS.has(lemma)) return !before.some((word) => PUBLISHED_SOURCES.has(word))
  if (before.some((word) => NAMELESS_ADJECTIVES.has(word))) return true
  if (INSIDE_ROLES.has(lemma) && FEW.has(document.lower(phrase[0]))) return true
  const end = document.end(head)
  const access = ACCESS.exec(document.text.slice(end, end + MAX_ACCESS))
  return access !== null && (!access[1] || CLOSE_PEOPLE.has(lemma) || CLOSE_PEOPLE.has(document.lower(head)))
}

/** Characters in which a phrase says after its noun how somebody knows. */
const MAX_ACCESS = 120

/** The noun that a phrase is about: the last of its first run of words that build a noun phrase ("two people | familiar with"). */
function headOf({ document }: StatementText, [from, last]: TokenRange): TokenIndex {
  // "one of the officials"
  const first = document.lower(from + 1) === 'of' && FEW.has(document.lower(from)) ? Math.min(from + 2, last) : from
  let head = first
  for (let t = first; t <= last; t++) {
    const tag = document.upos(t)
    if (tag === 'NOUN' || tag === 'PROPN') head = t
    else if (!/^(?:ADJ|DET|NUM|ADV|PART)$/.test(tag) && !/^[-–.]$/.test(document.word(t))) {
      if (tag !== 'PRON' || t > first) break
      head = t
    }
  }
  return head
}

/** The credits whose sources a clause says are not to be named, by their indices. */
function namesWithheld(
  text: StatementText,
  credits: readonly Credit[],
  phrases: readonly (TokenRange | null)[],
  isNameless: readonly boolean[],
): Set<number> {
  const sources = phrases
    .flatMap((phrase, index) => (phrase ? [{ index, phrase, content: credits[index]!.content }] : []))
    .sort((a, b) => a.phrase[0] - b.phrase[0])
  const withheld = new Set<number>()
  for (const { pattern } of WITHHOLDING) {
    for (const match of text.document.text.matchAll(pattern)) {
      const owner = ownerOf(text, text.document.tokenAt(match.index), sources)
      if (owner && isNameless[owner.index]) withheld.add(owner.index)
    }
  }
  return withheld
}

/** Tokens between a source and the clause that withholds its name: "said an aide, who works for the ministry and asked not to be". */
const MAX_ASIDE = 15

/** Tokens in which a sentence opens with such a clause ("Speaking on condition of anonymity, an aide said"), or names its subject. */
const MAX_OPENING = 6

/** Tokens back to the source that the next sentence takes up. */
const MAX_BACK = 80

/** Whose name is withheld at a token: the source around it, before it, or after it where it opens the sentence. */
function ownerOf(text: StatementText, at: TokenIndex, sources: readonly Nameless[]): Nameless | null {
  const { document } = text
  const next = partitionPoint(sources.length, (i) => sources[i]!.phrase[0] <= at)
  const before = sources[next - 1]
  const after = sources[next]
  const [opening, end] = document.sentenceTokens(document.sentenceOf(at))
  const isTold = (source: Nameless) => source.content.some(([first, last]) => at >= first && at <= last)
  if (before && before.phrase[1] >= at) return before
  if (before && before.phrase[0] >= opening)
    return at - before.phrase[1] <= MAX_ASIDE && !isTold(before) ? before : null
  const opens = at - opening <= MAX_OPENING && /^(?:VERB|ADP)$/.test(document.upos(opening))
  if (opens && after && after.phrase[0] < end && !isTold(after)) return after
  return before && opening - before.phrase[1] <= MAX_BACK && isAbout(text, opening, before.phrase) ? before : null
}

/** "The official spoke on condition of anonymity", "They asked not to be named": a sentence about a source before it. */
function isAbout(text: StatementText, opening: TokenIndex, phrase: TokenRange): boolean {
  const { document } = text
  const lemma = document.lemma(headOf(text, phrase))
  for (let t = opening; t < Math.min(opening + MAX_OPENING, document.tokenCount); t++) {
    if (/^(?:he|she|they|them|both)$/.test(document.lower(t)) || document.lemma(t) === lemma) return true
    if (document.upos(t) === 'VERB') return false
  }
  return false
}
