/**
 * A report's text read as language: sentences and UD syntactic words, held as a struct of arrays.
 * Made by `readLanguage` (read-language.ts); every later stage reads it and changes nothing in it.
 */
import type { CharOffset, Span } from '../contract/types.ts'
import { partitionPoint } from '../partition-point.ts'
import { lemmatise } from './lemmatise.ts'
import type { Quotation } from './quotations.ts'
import { readTree, type Tree } from './tree.ts'

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

/** A name's kind as the model tells it: person, organisation, place, or a name of something else (CoNLL-2003). */
export type NameKind = 'PER' | 'ORG' | 'LOC' | 'MISC'

/** Tokens `[first, last]` that are a name. */
export interface NameSpan {
  readonly first: TokenIndex
  readonly last: TokenIndex
  readonly kind: NameKind
}

/** Tokens from the first to the last, which is included. */
export type TokenRange = readonly [first: TokenIndex, last: TokenIndex]

/**
 * That somebody says, writes, thinks or orders something, as the model reads it: the words that credit it (the cue), who
 * is credited and what with (Pareti 2012). All ranges are in text order and in one paragraph.
 */
export interface Attribution {
  /** The token that stands for the cue: its head in the tree. */
  readonly anchor: TokenIndex
  /** 0–1 */
  readonly score: number
  /** Empty where nobody is named. */
  readonly source: readonly TokenRange[]
  readonly cue: readonly TokenRange[]
  readonly content: readonly TokenRange[]
}

export interface DocumentArrays {
  /** [start, end) of each token in the text. Never overlap, in text order. */
  readonly tokenStart: Int32Array
  readonly tokenEnd: Int32Array
  /** Indices into `labels`. */
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  readonly deprel: Uint8Array
  readonly labels: {
    readonly upos: readonly string[]
    readonly xpos: readonly string[]
    readonly deprel: readonly string[]
  }
  /** Token index of the syntactic head, −1 for the root of its sentence. */
  readonly head: Int32Array
  /** First token of each sentence; one more entry at the end holds the number of tokens. */
  readonly sentenceToken: Int32Array
  /** In text order, none overlapping, each inside its sentence. */
  readonly names: readonly NameSpan[]
  /** In text order, not overlapping. */
  readonly quotations: readonly Quotation[]
  /** In order of their anchors, each of which has one; parts of several overlap where one is in another. */
  readonly attributions: readonly Attribution[]
}

export class Document {
  readonly text: string
  readonly arrays: DocumentArrays
  readonly #lower: string[]
  readonly #lemma: string[]
  #tree: Tree | undefined

  constructor(text: string, arrays: DocumentArrays) {
    this.text = text
    this.arrays = arrays
    this.#lower = new Array(arrays.tokenStart.length)
    this.#lemma = new Array(arrays.tokenStart.length)
  }

  /** Quotations of the text, in order, not overlapping. */
  get quotations(): readonly Quotation[] {
    return this.arrays.quotations
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
    return (this.arrays.labels.upos[this.arrays.upos[token]!] as Upos | undefined) ?? 'X'
  }
  /** The Penn Treebank tag (Santorini 1990): VBD, VBN, NNS, …; '' beyond the document's ends. */
  xpos(token: TokenIndex): string {
    return this.arrays.labels.xpos[this.arrays.xpos[token]!] ?? ''
  }
  lemma(token: TokenIndex): string {
    if (token < 0 || token >= this.tokenCount) return ''
    this.#lemma[token] ??= lemmatise(this.word(token), this.upos(token), this.xpos(token))
    return this.#lemma[token]!
  }
  head(token: TokenIndex): TokenIndex {
    return this.arrays.head[token]!
  }
  /** Universal dependency relation to the head, with its subtype: "nsubj:pass". */
  deprel(token: TokenIndex): string {
    return this.arrays.labels.deprel[this.arrays.deprel[token]!]!
  }
  /** The tokens that hang on this one, in text order. */
  dependents(token: TokenIndex): TokenIndex[] {
    this.#tree ??= readTree(this.arrays.head)
    const found: TokenIndex[] = []
    for (let t = this.#tree.child[token]!; t >= 0; t = this.#tree.sibling[t]!) found.push(t)
    return found
  }
  /** First and last token of what hangs on this one, itself included. */
  subtree(token: TokenIndex): [first: TokenIndex, last: TokenIndex] {
    this.#tree ??= readTree(this.arrays.head)
    return [this.#tree.first[token]!, this.#tree.last[token]!]
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
