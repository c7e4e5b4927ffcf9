/** Noun phrases around a token, by the tags of neighbouring words; for speakers and hearers. */
import type { Document, TokenIndex } from '../language/document.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** Longest noun phrase looked for, in tokens: 99 % of the sources in PolNeAR (train) have at most 18 words. */
const MAX_PHRASE = 25

const IN_PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'SYM'])
export const POSSESSIVE = /^(?:his|her|its|their|our|my|your)$/
const LINKS = new Set(['of', 'for', 'in', 'from', 'at', 'with', 'on', 'to', 'by', 'near', 'de'])

/** The noun phrase that ends at `last`, with its of-phrases and coordination; null if none does. */
export function phraseEndingAt(text: StatementText, last: TokenIndex, floor: TokenIndex): TokenRange | null {
  const { document } = text
  const inner = document.word(last) === ')' ? beforeBracket(document, last, floor) : last
  if (inner < floor || !endsPhrase(document, inner)) return null
  let first = inner
  while (first > floor && last - first < MAX_PHRASE) {
    const before = first - 1
    if (text.isQuoted(before) !== text.isQuoted(first) && text.isQuoted(before)) break
    if (text.isTime(before) && !text.isTime(first)) break
    if (joinsLeft(document, before, first, floor)) first = before
    else break
  }
  while (first < last && /^(?:CCONJ|ADP|PUNCT|PART)$/.test(document.upos(first))) first++
  return first <= last ? [first, last] : null
}

/** "Ada Lind (D-Orby)": the token before the bracket that closes at `last`. */
function beforeBracket(document: Document, last: TokenIndex, floor: TokenIndex): TokenIndex {
  for (let t = last - 1; t > floor && last - t < 10; t--) if (document.word(t) === '(') return t - 1
  return -1
}

function endsPhrase(document: Document, token: TokenIndex): boolean {
  const tag = document.upos(token)
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM') return true
  if (tag === 'PRON') return !/^(?:that|which|who|what|there)$/.test(document.lower(token))
  if (tag === 'ADJ' && isNounByArticle(document, token)) return true
  return (
    (tag === 'ADJ' || tag === 'DET') &&
    /^(?:all|both|some|many|most|several|others|few|democratic|republican)$/.test(document.lower(token))
  )
}

/** "the self-described socialist said": an adjective at the end of a phrase with an article stands for its noun. */
function isNounByArticle(document: Document, token: TokenIndex): boolean {
  for (let t = token - 1; t >= 0 && token - t < 6; t--) {
    if (document.upos(t) === 'DET') return true
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(document.upos(t)) && document.word(t) !== '-') return false
  }
  return false
}

/** Whether the token before a phrase's first belongs to the phrase. */
function joinsLeft(document: Document, before: TokenIndex, first: TokenIndex, floor: TokenIndex): boolean {
  const tag = document.upos(before)
  if (document.upos(first) === 'PRON' && !POSSESSIVE.test(document.lower(first)) && tag !== 'CCONJ') return false
  if (IN_PHRASE.has(tag))
    return !(tag === 'PRON' && !/^(?:his|her|its|their|our|my|your|whose)$/.test(document.lower(before)))
  if (tag === 'PART')
    return document.lower(before) !== 'to' && document.lower(before) !== "n't" && document.lower(before) !== 'not'
  if (document.word(before) === '-' || document.word(before) === '&')
    return document.end(before) === document.start(first) || document.word(before) === '&'
  const earlier = before - 1
  if (earlier < floor) return false
  if (tag === 'ADP')
    return LINKS.has(document.lower(before)) && nominal(document, earlier) && opensNominal(document, first)
  if (tag === 'CCONJ') return document.lower(before) === 'and' && nominal(document, earlier)
  return tag === 'ADV' && document.upos(first) === 'ADJ'
}

const nominal = (document: Document, token: TokenIndex) =>
  document.upos(token) === 'NOUN' || document.upos(token) === 'PROPN'
const opensNominal = (document: Document, token: TokenIndex) => IN_PHRASE.has(document.upos(token))

/** The noun phrase that begins at `first`; null if none does. Stops before a relative clause or a comma. */
export function phraseStartingAt(text: StatementText, first: TokenIndex, ceiling: TokenIndex): TokenRange | null {
  const { document } = text
  let last = -1
  for (let t = first; t <= ceiling && t - first < MAX_PHRASE; t++) {
    if (text.isQuoted(t) !== text.isQuoted(first) || (t > first && endsBeforeTime(text, t))) break
    const tag = document.upos(t)
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM') last = t
    else if (tag === 'PRON') {
      if (/^(?:that|which|who|what|whom)$/.test(document.lower(t))) break
      if (last >= 0) break
      if (!POSSESSIVE.test(document.lower(t)) || !opensNominal(document, t + 1)) return [first, t]
    } else if (tag === 'DET' || tag === 'ADJ' || tag === 'SYM') {
      if (last >= 0 && tag === 'DET' && document.upos(t - 1) !== 'ADP') break
    } else if (tag === 'PART' && document.lower(t) !== 'to') continue
    else if (document.word(t) === '-' || document.word(t) === '&') continue
    else if (
      tag === 'ADP' &&
      last === t - 1 &&
      /^(?:of|for|at|from)$/.test(document.lower(t)) &&
      opensNominal(document, t + 1)
    )
      continue
    else if (tag === 'CCONJ' && last === t - 1 && document.lower(t) === 'and' && document.upos(t + 1) === 'PROPN')
      continue
    else break
  }
  return last >= first ? [first, last] : null
}

/** A time after a phrase is none of it ("Lind on Monday"); one before its noun is ("the 2009 paper", "the weekly Der Bote", "the Sunday Globe"). */
function endsBeforeTime(text: StatementText, t: TokenIndex): boolean {
  const { document } = text
  const next = document.upos(t + 1)
  const isOfName = /^(?:daily|weekly|monthly)$/.test(document.lower(t)) || document.lower(t - 1) === 'the'
  const isBeforeNoun = next === 'NOUN' || (next === 'PROPN' && isOfName)
  return text.isTime(t) && !(isBeforeNoun && !text.isTime(t + 1))
}
