/** Numbers that tell which, when or how a game went, and not how many: labels, codes, years, ages, results. */
import type { Document, TokenIndex } from '../language/document.ts'
import { LABEL_NOUNS, SCORE_WORDS } from './lexicon.ts'
import type { Figure } from './read-figure.ts'

/** "F-16", "COVID-19", "24/7", "#14": a mark joins the number to what is before it. */
export function isJoined(document: Document, first: TokenIndex): boolean {
  if (first === 0 || document.end(first - 1) !== document.start(first)) return false
  const mark = document.lower(first - 1)
  if (mark === '#' || mark === '№') return true
  if (!/^[-–/:.]$/.test(mark)) return false
  return first > 1 && document.end(first - 2) === document.start(first - 1)
}

/** "page 12", "Article 5", "Boeing 737", "No. 10"; a year. */
export function isLabel(document: Document, figure: Figure, floor: TokenIndex): boolean {
  const { first, last } = figure
  if (figure.plain && isYear(document.word(first))) return true
  if (first <= floor || last > first + 1 || figure.number === null) return false
  const before = first - 1
  const upos = document.upos(before)
  const lower = document.lower(before)
  if (lower === 'no.' || lower === 'nos.' || lower === 'aged' || lower === 'age') return true
  if (upos !== 'NOUN' && upos !== 'PROPN') return false
  const head = document.head(last)
  const linked = head === before || document.head(before) === last || document.head(before) === first
  if (linked) return document.xpos(before) !== 'NNS' || document.deprel(first) === 'flat'
  return LABEL_NOUNS.has(document.lemma(before).toLowerCase()) && (head < first || document.head(before) === head)
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word)

/** "Six in 10 voters", "6 of 10 voters": how large a part, and not how many. */
export function isShare(document: Document, { first, last }: Figure): boolean {
  const word = document.lower(first - 1)
  const second = first > 1 && document.upos(first - 2) === 'NUM'
  if (second && (word === 'in' || (word === 'of' && isRound(document, first)))) return true
  return document.lower(last + 1) === 'of' && isRound(document, last + 2)
}

const isRound = (document: Document, token: TokenIndex): boolean => /^(?:10|ten|100)$/.test(document.lower(token))

/** "No one was hurt", "killing one another": a pronoun. */
export function isPronounOne(document: Document, { first, last }: Figure): boolean {
  if (first !== last || document.lower(first) !== 'one') return false
  return (
    /^(?:no|any|every|each|some|this|that|the)$/.test(document.lower(first - 1)) ||
    document.lower(last + 1) === 'another'
  )
}

/** ", 54," after a name. */
export function isAside(document: Document, first: TokenIndex, last: TokenIndex): boolean {
  const open = document.lower(first - 1)
  const close = document.lower(last + 1)
  return (open === ',' && (close === ',' || close === '.')) || (open === '(' && close === ')')
}

/** A range that is a result by the words around it: "a 2-3 defeat", "voted 34 to 85". */
export function isScore(document: Document, first: TokenIndex, last: TokenIndex): boolean {
  const head = document.head(first)
  const near = [first - 2, first - 1, last + 1, last + 2, ...(head < 0 ? [] : [head])]
  return near.some((t) => SCORE_WORDS.has(document.lemma(t).toLowerCase()))
}
