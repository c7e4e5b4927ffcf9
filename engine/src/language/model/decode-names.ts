/**
 * Scores of name labels → names: the best sequence that the scheme BIOES allows (Viterbi). A name is S, or B, any number
 * of I, then E, all of one type.
 */

/** Where each label stands in a row of scores. */
export interface NameLabels {
  readonly outside: number
  /** The types' names, in the order in which the labels first name them. */
  readonly types: readonly string[]
  readonly begin: readonly number[]
  readonly inside: readonly number[]
  readonly end: readonly number[]
  readonly single: readonly number[]
}

/** Reads labels such as O, B-PER, S-LOC; null where the scheme is not whole. */
export function readNameLabels(labels: readonly string[]): NameLabels | null {
  const types = [...new Set(labels.filter((label) => /^[BIES]-./.test(label)).map((label) => label.slice(2)))]
  const rows = (prefix: string) => types.map((type) => labels.indexOf(prefix + type))
  const found = { begin: rows('B-'), inside: rows('I-'), end: rows('E-'), single: rows('S-') }
  const outside = labels.indexOf('O')
  if ([outside, ...Object.values(found).flat()].includes(-1) || labels.length !== 1 + 4 * types.length) return null
  return { outside, types, ...found }
}

/** A name's tokens `[first, last]`, counted from the sentence's first, and its type. */
export type OnName = (first: number, last: number, type: number) => void

export class NameDecoder {
  readonly #labels: NameLabels
  /** Of each token: the type that ends here on the best path that leaves no name open, +count if alone; −1 for none. */
  readonly #closed: Int16Array
  /** Of each token and type: 1 where the best path that leaves it open begins it here. */
  readonly #begins: Uint8Array
  readonly #open: Float64Array

  constructor(labels: NameLabels, maxTokens: number) {
    this.#labels = labels
    this.#closed = new Int16Array(maxTokens)
    this.#begins = new Uint8Array(maxTokens * labels.types.length)
    this.#open = new Float64Array(labels.types.length)
  }

  /** Tells the names of a sentence of `count` tokens, last first; row `i` of scores begins at `at + i * stride`. */
  decode(scores: Float32Array, at: number, stride: number, count: number, onName: OnName): void {
    let closed = 0
    this.#open.fill(-Infinity)
    for (let i = 0; i < count; i++) closed = this.#step(scores, at + i * stride, i, closed)
    this.#tell(count, onName)
  }

  /** Takes one token more; returns the score of the best path that leaves no name open. */
  #step(scores: Float32Array, row: number, i: number, before: number): number {
    const { outside, begin, inside, end, single } = this.#labels
    const types = begin.length
    let best = before + scores[row + outside]!
    let choice = -1
    for (let t = 0; t < types; t++) {
      const alone = before + scores[row + single[t]!]!
      const ended = this.#open[t]! + scores[row + end[t]!]!
      if (alone > best) [best, choice] = [alone, t + types]
      if (ended > best) [best, choice] = [ended, t]
      const begun = before + scores[row + begin[t]!]!
      const gone = this.#open[t]! + scores[row + inside[t]!]!
      this.#begins[i * types + t] = begun >= gone ? 1 : 0
      this.#open[t] = Math.max(begun, gone)
    }
    this.#closed[i] = choice
    return best
  }

  #tell(count: number, onName: OnName): void {
    const types = this.#labels.types.length
    for (let last = count - 1; last >= 0; last--) {
      const choice = this.#closed[last]!
      if (choice < 0) continue
      let first = last
      if (choice < types)
        do first--
        while (first > 0 && this.#begins[first * types + choice] === 0)
      onName(first, last, choice % types)
      last = first
    }
  }
}
