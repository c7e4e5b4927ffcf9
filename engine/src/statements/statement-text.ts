/** What the passes of this stage share: the document, its quotations, and where its times lie. */
import type { TimeMention } from '../contract/types.ts'
import type { Document, TokenIndex, TokenRange } from '../language/document.ts'
import { type Quotation, quotationOfTokens } from '../language/quotations.ts'
import { readVerbGroup, type VerbGroup } from '../language/verb-group.ts'
import { findDateline } from '../page/read-dateline.ts'

export type { TokenRange }

/** Tokens, marks among them, of a title or name in quotation marks: on Fox News Channel's “Hannity,” */
const MAX_TITLE = 4

export class StatementText {
  readonly document: Document
  readonly quotations: readonly Quotation[]
  readonly times: readonly TimeMention[]
  /** The tokens of the dateline, the second after its last; both 0 where there is none. */
  readonly #dateline: TokenRange
  /** For each token the index of the quotation it is in (its marks too), −1 outside. */
  readonly #quotationOf: Int32Array
  /** For each token whether it is part of a time expression. */
  readonly #isTime: Uint8Array

  constructor(document: Document, times: readonly TimeMention[]) {
    this.document = document
    this.times = times
    this.quotations = document.quotations
    const dateline = findDateline(document.text)
    this.#dateline = dateline ? [document.tokenAt(dateline.start), document.tokenAt(dateline.end)] : [0, 0]
    const { tokenStart: start, tokenEnd: end } = document.arrays
    this.#quotationOf = quotationOfTokens({ start, end }, this.quotations)
    this.#isTime = new Uint8Array(document.tokenCount)
    for (const { span } of times) {
      for (let t = document.tokenAt(span[0]); t < document.tokenCount && document.start(t) < span[1]; t++)
        this.#isTime[t] = 1
    }
  }

  /** Index of the quotation that a token is in, −1 for none. */
  quotationOf(token: TokenIndex): number {
    return this.#quotationOf[token] ?? -1
  }
  isQuoted(token: TokenIndex): boolean {
    return this.quotationOf(token) >= 0
  }
  isTime(token: TokenIndex): boolean {
    return this.#isTime[token] === 1
  }
  isDateline(token: TokenIndex): boolean {
    return token >= this.#dateline[0] && token < this.#dateline[1]
  }
  /** The token itself, or for one of the dateline the first after it. */
  afterDateline(token: TokenIndex): TokenIndex {
    return this.isDateline(token) ? this.#dateline[1] : token
  }
  /** The auxiliaries, adverbs and times that belong to a verb, with it. */
  verbGroup(verb: TokenIndex): VerbGroup {
    return readVerbGroup(this.document, verb, 0, (token) => this.isTime(token))
  }
  quotationTokens(quotation: number): TokenRange {
    const [start, end] = this.quotations[quotation]!.span
    const last = this.document.tokenAt(end)
    return [this.document.tokenAt(start), last - 1]
  }

  /** The sentence of a token as tokens, drawn out over quotations that cross its ends. */
  sentenceAround(token: TokenIndex): TokenRange {
    const [first, end] = this.document.sentenceTokens(this.document.sentenceOf(token))
    const left = this.quotationOf(first)
    const right = this.quotationOf(end - 1)
    return [
      left >= 0 ? Math.min(first, this.quotationTokens(left)[0]) : Math.min(this.afterDateline(first), end - 1),
      right >= 0 ? Math.max(end - 1, this.quotationTokens(right)[1]) : end - 1,
    ]
  }

  /** A quotation that stands as speech: closed or opened by the punctuation of a sentence, or long with a verb. */
  isSpeech(quotation: number): boolean {
    const { document } = this
    const [first, last] = this.quotationTokens(quotation)
    if (last - first >= 12) return true
    if (last - first <= MAX_TITLE && /^(?:PART|DET|ADP|NOUN|PROPN)$/.test(document.upos(first - 1))) return false
    if (/^[.,?!…]/.test(document.word(last - 1))) return true
    for (let t = first; t <= last; t++)
      if (document.upos(t) === 'VERB' || document.upos(t) === 'AUX') return last - first >= 4
    return false
  }
}
