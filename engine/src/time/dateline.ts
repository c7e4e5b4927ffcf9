/**
 * The line that says where and on which day a report was written, as wires and newspapers put it at its head. What
 * was written then says "today" of that day, whenever it is printed.
 */
import type { Document, TokenIndex } from '../language/document.ts'

/** A dateline stands at the head of a report, after a headline at most. */
const DATELINE_SENTENCES = 4
/** The longest place in one: "SAN PEDRO SULA, Honduras,". */
const DATELINE_TOKENS = 10
const AFTER_DATELINE = new Set(['(', '-', '--', '–', '—', '_'])

/** Whether a date belongs to a dateline: "GENEVA, Feb. 8 (Reuters) -": a place alone before it on its line. */
export function isDateline(document: Document, first: TokenIndex, last: TokenIndex): boolean {
  if (document.sentenceOf(first) >= DATELINE_SENTENCES || !AFTER_DATELINE.has(document.lower(last + 1))) return false
  let token = first
  while (token > 0 && !hasLineBreak(document, token)) {
    token--
    if (first - token > DATELINE_TOKENS || !isOfPlace(document, token)) return false
  }
  return first > token && isCapitals(document.text.slice(document.start(token), document.end(token)))
}

const hasLineBreak = (document: Document, token: TokenIndex) =>
  document.text.slice(document.end(token - 1), document.start(token)).includes('\n')
const isOfPlace = (document: Document, token: TokenIndex) =>
  /^(?:\p{Lu}|[,.'-]$)/u.test(document.text.slice(document.start(token), document.end(token)))
const isCapitals = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
