/**
 * Weather with a name of its own: "Storm Hilde", "Tropical Storm Odette". The language model, which has seen next to
 * none, takes the name for a person's.
 */
import type { Document, TokenIndex } from '../language/document.ts'
import type { NameMention } from './find-names.ts'
import { isCalendarWord, isCommonWord, isOrganizationHead, plainName } from './gazetteer/lookups.ts'
import { WEATHER } from './lexicon.ts'
import { CAPITAL, CAPS, isBeside, isNameShape, LOWER } from './token-shapes.ts'

/** In text order. Their key is without the word for the weather, so that "Hilde" alone is the same. */
export function findStorms(document: Document, shapes: Uint8Array): NameMention[] {
  const found: NameMention[] = []
  for (let token = 0; token + 1 < document.tokenCount; token++) {
    if (!isCapital(shapes[token]) || !WEATHER.has(document.lower(token)) || !isNamed(document, shapes, token + 1))
      continue
    const isTropical = token > 0 && document.word(token - 1) === 'Tropical'
    // "Melbourne Storm Reid": a word of another name.
    if (token > 0 && !isTropical && isPartBeside(document, shapes, token - 1, token)) continue
    const first = isTropical ? token - 1 : token
    const last = token + 1
    const [start, end] = document.span(first, last)
    const key = plainName(document.text.slice(document.start(last), end))
    found.push({ first, last, start, end, key, type: 'other' })
  }
  return found
}

const isCapital = (shape: number | undefined) => shape === CAPITAL || shape === CAPS

/** One word, a name and no noun of its own: not "Storm Center", "Hurricane Hits", "Storm Ada Lind". */
function isNamed(document: Document, shapes: Uint8Array, token: TokenIndex): boolean {
  const lower = document.lower(token)
  if (
    !isCapital(shapes[token]) ||
    !/^(?:PROPN|NOUN)$/.test(document.upos(token)) ||
    !isBeside(document, token - 1, token)
  )
    return false
  if (isCommonWord(lower) || isCalendarWord(lower) || isOrganizationHead(lower)) return false
  const next = token + 1
  if (document.upos(token) === 'NOUN') return next < document.tokenCount && shapes[next] === LOWER
  return next >= document.tokenCount || !isPartBeside(document, shapes, next, next)
}

const isPartBeside = (document: Document, shapes: Uint8Array, token: TokenIndex, right: TokenIndex) =>
  isNameShape(shapes[token]) && document.upos(token) === 'PROPN' && isBeside(document, right - 1, right)
