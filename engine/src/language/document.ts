/**
 * A report's text read as language: sentences and UD syntactic words, held as a struct of arrays.
 * Made by `readLanguage` (read-language.ts); every later stage reads it and changes nothing in it.
 */
import type { CharOffset, Span } from '../contract/types.ts'
import { partitionPoint } from '../partition-point.ts'

/** Index into a document's tokens. */
export type TokenIndex = number
/** Index into a document's sentences. */
export type SentenceIndex = number

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

export interface DocumentArrays {
  /** [start, end) of each token in the text. Never overlap, in text order. */
  readonly tokenStart: Int32Array
  readonly tokenEnd: Int32Array
  readonly upos: readonly Upos[]
  readonly lemma: readonly string[]
  /** Token index of the syntactic head, −1 for the root of its sentence. */
  readonly head: Int32Array
  /** Universal dependency relation to the head. */
  readonly deprel: readonly string[]
  /** First token of each sentence; one more entry at the end holds the number of tokens. */
  readonly sentenceToken: Int32Array
}

export class Document {
  readonly text: string
  readonly arrays: DocumentArrays
  readonly #lower: string[]

  constructor(text: string, arrays: DocumentArrays) {
    this.text = text
    this.arrays = arrays
    this.#lower = new Array(arrays.tokenStart.length)
  }

  get tokenCount(): number {
    return this.arrays.tokenStart.length
  }
  get sentenceCount(): number {
    return this.arrays.sentenceToken.length - 1
  }
  start(token: TokenIndex): CharOffset {
    return this.arrays.tokenStart[token]!
  }
  end(token: TokenIndex): CharOffset {
    return this.arrays.tokenEnd[token]!
  }
  /** The token's own characters. */
  word(token: TokenIndex): string {
    return this.text.slice(this.arrays.tokenStart[token], this.arrays.tokenEnd[token])
  }
  /** The token in lower case with straight apostrophes; '' beyond the document's ends. */
  lower(token: TokenIndex): string {
    if (token < 0 || token >= this.tokenCount) return ''
    this.#lower[token] ??= this.word(token).toLowerCase().replaceAll('’', "'")
    return this.#lower[token]!
  }
  upos(token: TokenIndex): Upos {
    return this.arrays.upos[token] ?? 'X'
  }
  lemma(token: TokenIndex): string {
    return this.arrays.lemma[token] ?? ''
  }
  head(token: TokenIndex): TokenIndex {
    return this.arrays.head[token]!
  }
  deprel(token: TokenIndex): string {
    return this.arrays.deprel[token]!
  }
  /** Tokens `[first, end)` of a sentence. */
  sentenceTokens(sentence: SentenceIndex): [first: TokenIndex, end: TokenIndex] {
    return [this.arrays.sentenceToken[sentence]!, this.arrays.sentenceToken[sentence + 1]!]
  }
  sentenceSpan(sentence: SentenceIndex): Span {
    const [first, end] = this.sentenceTokens(sentence)
    return [this.start(first), this.end(end - 1)]
  }
  /** The sentence of a token, by binary search. */
  sentenceOf(token: TokenIndex): SentenceIndex {
    return lastAtMost(this.arrays.sentenceToken, token)
  }
  /** The token at a character, or the first one after it; `tokenCount` past the last. */
  tokenAt(offset: CharOffset): TokenIndex {
    const at = lastAtMost(this.arrays.tokenStart, offset)
    return at >= 0 && offset < this.end(at) ? at : at + 1
  }
  /** The characters from the first token to the end of the last, `last` included. */
  span(first: TokenIndex, last: TokenIndex): Span {
    return [this.start(first), this.end(last)]
  }
}

/** Index of the last value ≤ `wanted` in a sorted array, −1 if there is none. */
function lastAtMost(sorted: Int32Array, wanted: number): number {
  return partitionPoint(sorted.length, (i) => sorted[i]! <= wanted) - 1
}
