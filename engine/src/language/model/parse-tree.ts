/**
 * Scores of arcs → the best tree with one root: the best head of every token where these make a tree, otherwise by Chu
 * and Liu (1965) and Edmonds (1967), in time quadratic in the sentence. That just one token hangs from the root comes of
 * a fine on every arc from it that no second one can be worth (Stanojević & Cohen, EMNLP 2021).
 */

/** Scores are held to ±this, and what is not a number to the least. */
const MOST = 1e6

const [UNSEEN, ON_PATH, DONE] = [0, 1, 2]

export class TreeParser {
  /** Score of the arc from head `h` (0 the root) to token `d` (from 1) at `d * (count + 1) + h`, set before `parse`. */
  readonly scores: Float64Array
  /** Of each token from 1: its head, 0 for the root; after `parse`. */
  readonly heads: Int32Array
  /** A contracted node's arcs are those of tokens: which, of each arc in `scores`. */
  readonly #fromToken: Int16Array
  readonly #toToken: Int16Array
  readonly #state: Uint8Array
  readonly #path: Int16Array
  /** Nodes: tokens, then contracted cycles as they arise. The node that each row of `scores` stands for; −1 for none. */
  readonly #node: Int16Array
  readonly #within: Int16Array
  readonly #arcHead: Int16Array
  readonly #arcToken: Int16Array
  readonly #settled: Uint8Array

  constructor(maxTokens: number) {
    const rows = maxTokens + 1
    this.scores = new Float64Array(rows * rows)
    this.heads = new Int32Array(rows)
    this.#fromToken = new Int16Array(rows * rows)
    this.#toToken = new Int16Array(rows * rows)
    this.#state = new Uint8Array(rows)
    this.#path = new Int16Array(rows)
    this.#node = new Int16Array(rows)
    this.#within = new Int16Array(2 * rows)
    this.#arcHead = new Int16Array(2 * rows)
    this.#arcToken = new Int16Array(2 * rows)
    this.#settled = new Uint8Array(2 * rows)
  }

  /** Fills `heads` for a sentence of `count` tokens; `scores` are used up. */
  parse(count: number): void {
    this.#bound(count)
    if (!this.#takeBestHeads(count)) this.#findBestTree(count)
  }

  #bound(count: number): void {
    for (let at = 0; at < (count + 1) * (count + 1); at++) {
      const score = this.scores[at]!
      this.scores[at] = score > -MOST ? Math.min(score, MOST) : -MOST
    }
  }

  /** Each token's best head; false where that is no tree with one root. */
  #takeBestHeads(count: number): boolean {
    let roots = 0
    for (let token = 1; token <= count; token++) {
      const head = this.#bestHead(token, count + 1)
      this.heads[token] = head
      if (head === 0 && ++roots > 1) return false
    }
    return roots === 1 && this.#isTree(count)
  }

  /** The best head of a row that a node still stands for (all do before `#findBestTree`). */
  #bestHead(row: number, rows: number): number {
    let best = -1
    let most = -Infinity
    for (let head = 0; head < rows; head++) {
      const score = this.scores[row * rows + head]!
      if (score > most && head !== row) [best, most] = [head, score]
    }
    return best
  }

  #isTree(count: number): boolean {
    this.#state.fill(UNSEEN, 0, count + 1)
    this.#state[0] = DONE
    for (let first = 1; first <= count; first++) {
      let token = first
      for (; this.#state[token] === UNSEEN; token = this.heads[token]!) this.#state[token] = ON_PATH
      if (this.#state[token] === ON_PATH) return false
      for (token = first; this.#state[token] === ON_PATH; token = this.heads[token]!) this.#state[token] = DONE
    }
    return true
  }

  /** Walks from each token along the best arcs towards the root; a cycle on the way becomes one node. */
  #findBestTree(count: number): void {
    const rows = count + 1
    this.#prepare(rows)
    let nodes = rows
    for (let first = 1; first < rows; first++) {
      if (this.#state[first] !== UNSEEN || this.#node[first] === -1) continue
      let depth = 0
      let row = first
      while (this.#state[row] !== DONE) {
        if (this.#state[row] === UNSEEN) {
          this.#state[row] = ON_PATH
          this.#path[depth++] = row
        } else {
          // On the path already: the rows from it to the path's end are a cycle.
          const end = depth
          while (this.#path[--depth] !== row);
          this.#contract(row, this.#path.subarray(depth, end), rows, nodes++)
          depth++
        }
        row = this.#takeArc(row, rows)
      }
      while (depth > 0) this.#state[this.#path[--depth]!] = DONE
    }
    this.#expand(nodes)
  }

  #prepare(rows: number): void {
    // The best tree with one root is worth more than this less than any with two.
    const fine = 2 * MOST * rows + 1
    for (let token = 0; token < rows; token++) {
      this.#node[token] = token
      this.scores[token * rows] = this.scores[token * rows]! - fine
      for (let head = 0; head < rows; head++) {
        this.#fromToken[token * rows + head] = head
        this.#toToken[token * rows + head] = token
      }
      // Nothing hangs from itself.
      this.scores[token * rows + token] = -Infinity
    }
    this.#state.fill(UNSEEN, 0, rows)
    this.#state[0] = DONE
    this.#within.fill(-1, 0, 2 * rows)
    this.#settled.fill(0, 0, 2 * rows)
  }

  /** Notes the best arc into a row's node; returns the row that it comes from. */
  #takeArc(row: number, rows: number): number {
    const head = this.#bestHead(row, rows)
    const node = this.#node[row]!
    this.#arcHead[node] = this.#fromToken[row * rows + head]!
    this.#arcToken[node] = this.#toToken[row * rows + head]!
    return head
  }

  /** Makes `kept`, one of a cycle's rows, stand for all of them as node `node`. */
  #contract(kept: number, cycle: Int16Array, rows: number, node: number): void {
    for (const row of cycle) {
      this.#within[this.#node[row]!] = node
      const own = this.scores[row * rows + this.#bestHead(row, rows)]!
      for (let other = 0; other < rows; other++)
        this.scores[row * rows + other] = this.scores[row * rows + other]! - own
    }
    for (const row of cycle) {
      if (row === kept) continue
      for (let other = 0; other < rows; other++) {
        this.#takeBetter(kept * rows + other, row * rows + other)
        this.#takeBetter(other * rows + kept, other * rows + row)
      }
      this.#node[row] = -1
    }
    for (const row of cycle)
      for (let other = 0; other < rows; other++) if (row !== kept) this.scores[other * rows + row] = -Infinity
    for (const row of cycle) this.scores[kept * rows + row] = -Infinity
    this.#node[kept] = node
  }

  #takeBetter(into: number, from: number): void {
    if (this.scores[from]! <= this.scores[into]!) return
    this.scores[into] = this.scores[from]!
    this.#fromToken[into] = this.#fromToken[from]!
    this.#toToken[into] = this.#toToken[from]!
  }

  /** From the last node made to the first: the arc into a node breaks the cycle within it where it enters. */
  #expand(nodes: number): void {
    for (let node = nodes - 1; node > 0; node--) {
      if (this.#settled[node] === 1) continue
      const token = this.#arcToken[node]!
      this.heads[token] = this.#arcHead[node]!
      for (let inner = token; inner !== node; inner = this.#within[inner]!) this.#settled[inner] = 1
    }
  }
}
