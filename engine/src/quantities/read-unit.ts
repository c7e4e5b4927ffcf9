/** What a number is measured in: money, percent, a measure. Words beside the number → ISO 4217 or UCUM code. */
import type { Document, TokenIndex } from '../language/document.ts'
import {
  CURRENCIES_OF,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_LETTERS,
  LONGEST_UNIT,
  MEASURES,
  PERCENT,
  POINTS,
  SMALL_CURRENCIES,
  WEIGHING,
} from './lexicon.ts'
import { isHyphenBetween } from './read-figure.ts'

export interface Unit {
  readonly code: string
  readonly kind: 'money' | 'percent' | 'measure'
  /** Its first token before the number, or its last after it. */
  readonly edge: TokenIndex
  /** What one of it is worth in `code`: 0.01 for cents. */
  readonly factor: number
}

/** The sign or code of money that ends right before a number: "$", "US$", "A$", "Rs", "SEK". */
export function readMoneyBefore(document: Document, number: TokenIndex): Unit | null {
  const at = number - 1
  const sign = document.lower(at)
  if (sign === '$') {
    const touching = at > 0 && document.end(at - 1) === document.start(at)
    const letters = touching ? DOLLAR_LETTERS.get(document.lower(at - 1)) : undefined
    return money(letters ?? 'USD', letters === undefined ? at : at - 1)
  }
  const code = sign === '' ? undefined : (CURRENCY_SIGNS.get(sign) ?? codeAt(document, at))
  return code === undefined ? null : money(code, at)
}

/** The unit that follows a number whose last token is given: "percent", "euros", "Swedish crowns", "-mile", "km/h". */
export function readUnitAfter(document: Document, last: TokenIndex): Unit | null {
  const at = isHyphenBetween(document, last) ? last + 2 : last + 1
  const word = document.lower(at)
  if (word === '') return null
  const money = readMoneyAfter(document, at, word)
  if (money !== null) return money
  return readPercent(document, at, word) ?? readMeasure(document, at)
}

const money = (code: string, edge: TokenIndex, factor = 1): Unit => ({ code, kind: 'money', edge, factor })

function codeAt(document: Document, at: TokenIndex): string | undefined {
  const word = document.word(at)
  return word.length === 3 && CURRENCY_CODES.has(word) ? (word === 'RMB' ? 'CNY' : word) : undefined
}

function readMoneyAfter(document: Document, at: TokenIndex, word: string): Unit | null {
  const code = (word === '$' ? undefined : CURRENCY_SIGNS.get(word)) ?? codeAt(document, at)
  if (code !== undefined && !/\d/.test(document.word(at + 1)[0] ?? '')) return money(code, at)
  for (let length = 3; length > 1; length--) {
    const phrase = phraseAt(document, at, length)
    const named = CURRENCIES_OF.get(phrase.replace(/ cent$/, ' dollar'))
    if (named !== undefined) return money(named, at + length - 1, phrase.endsWith(' cent') ? 0.01 : 1)
  }
  if (!isNoun(document, at)) return null
  const lemma = document.lemma(at).toLowerCase()
  const small = SMALL_CURRENCIES.get(lemma)
  if (small !== undefined) return money(small, at, 0.01)
  const named = CURRENCY_NAMES.get(lemma)
  if (named === undefined || (lemma === 'pound' && isWeight(document, at))) return null
  return money(named, document.lower(at + 1) === 'sterling' ? at + 1 : at)
}

/** "20 pounds of meat", "weighs 20 pounds"; "20 pounds of public money" is told by nothing but its noun, and rare. */
function isWeight(document: Document, at: TokenIndex): boolean {
  if (document.lower(at + 1) === 'of') return true
  const head = document.head(at)
  return head >= 0 && WEIGHING.has(document.lemma(head))
}

function readPercent(document: Document, at: TokenIndex, word: string): Unit | null {
  const point = POINTS.get(phraseAt(document, at, 2))
  if (point !== undefined) return { code: point, kind: 'percent', edge: at + 1, factor: 1 }
  if (word === 'per' && document.lower(at + 1) === 'cent') return percent(at + 1)
  return PERCENT.has(word) && word !== 'percentage' ? percent(at) : null
}

const percent = (edge: TokenIndex): Unit => ({ code: 'percent', kind: 'percent', edge, factor: 1 })

function readMeasure(document: Document, at: TokenIndex): Unit | null {
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const code = MEASURES.get(phraseAt(document, at, length)) ?? MEASURES.get(wordsAt(document, at, length))
    if (code === undefined) continue
    if (length === 1 && !isNoun(document, at)) return null
    return { code, kind: 'measure', edge: at + length - 1, factor: 1 }
  }
  if (document.lower(at) === 'pound' || document.lower(at) === 'pounds')
    return { code: '[lb_av]', kind: 'measure', edge: at, factor: 1 }
  return null
}

const wordsAt = (document: Document, at: TokenIndex, length: number): string =>
  Array.from({ length }, (_, i) => document.lower(at + i)).join(' ')

/** A word and those after it, the last but "per hour" as a lemma: "square kilometre". */
function phraseAt(document: Document, at: TokenIndex, length: number): string {
  const words: string[] = []
  for (let t = at; t < at + length; t++) {
    const lower = document.lower(t)
    const after = document.lower(t + 1)
    const unitEnds = t === at + length - 1 || after === 'per' || after === 'an'
    words.push(unitEnds && isNoun(document, t) ? document.lemma(t).toLowerCase() : lower)
  }
  return words.join(' ')
}

function isNoun(document: Document, at: TokenIndex): boolean {
  const upos = at < document.tokenCount ? document.upos(at) : 'X'
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'SYM' || upos === 'NUM' || upos === 'X'
}
