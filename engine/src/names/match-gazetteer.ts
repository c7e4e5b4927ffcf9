/** The longest name of the gazetteer that begins at a token. */
import type { Document, TokenIndex } from '../language/document.ts'
import {
  findEntry,
  findEntryInCapitals,
  firstWord,
  type GazetteerEntry,
  longestNameFrom,
  plainName,
} from './gazetteer/lookups.ts'

export interface Match {
  readonly last: TokenIndex
  readonly entry: GazetteerEntry
}

/** Tokens in the longest name of the gazetteer: "Organization for Security and Co-operation in Europe" has ten. */
const MOST_TOKENS = 14

/** `end` is the first token that the name may not take in. With `capitals`, the text is all in capitals. */
export function matchGazetteer(
  document: Document,
  first: TokenIndex,
  end: TokenIndex,
  capitals = false,
): Match | undefined {
  const longest = longestNameFrom(plainName(firstWord(document.word(first))), capitals)
  const look = capitals ? findEntryInCapitals : findEntry
  const start = document.start(first)
  let last = first
  while (last + 1 < end && last - first < MOST_TOKENS && document.end(last + 1) - start <= longest + 2) last++
  for (; last > first; last--) {
    const entry = look(document.text.slice(start, document.end(last)))
    if (entry) return { last, entry }
  }
  const entry = look(document.word(first))
  return entry && { last: first, entry }
}
