/**
 * Forms met before, each with a slot: what the model's first layer makes of a form depends on nothing else, and in news
 * four forms in five were met within the last few thousand. Keeps copies of its own, so no text outlives its reading.
 */

/** A longer form (a URL, a line without spaces) gets a slot, but is not found again. */
const MAX_FORM = 40
/** UTF-16 code units kept for a slot, on average. */
const MEAN_FORM = 12

export class FormCache {
  readonly capacity: number
  /** Slots taken: those below it are in use. */
  size = 0
  /** Open addressing: slot + 1, or 0. */
  readonly #table: Int32Array
  readonly #hash: Int32Array
  readonly #from: Int32Array
  readonly #chars: Uint16Array
  #used = 0

  constructor(capacity: number) {
    this.capacity = capacity
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(capacity * 2)))
    this.#hash = new Int32Array(capacity)
    this.#from = new Int32Array(capacity + 1)
    this.#chars = new Uint16Array(capacity * MEAN_FORM)
  }

  clear(): void {
    this.#table.fill(0)
    this.size = 0
    this.#used = 0
  }

  /** Whether `forms` more may be asked for; if not, `clear` first. */
  hasRoomFor(forms: number): boolean {
    return this.size + forms <= this.capacity
  }

  /** The slot of the form `text[start, end)` with a mark, 0 or 1; a form not met before takes the next slot, `size`. */
  slotOf(text: string, start: number, end: number, mark: number): number {
    if (end - start > MAX_FORM) return this.#take(0)
    let hash = mark
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995) ^ (hash >>> 15)
    const mask = this.#table.length - 1
    let at = (hash ^ (hash >>> 16)) & mask
    for (; this.#table[at] !== 0; at = (at + 1) & mask) {
      const slot = this.#table[at]! - 1
      if (this.#hash[slot] === hash && this.#isForm(slot, text, start, end, mark)) return slot
    }
    const slot = this.#take(hash)
    if (this.#used + 1 + end - start <= this.#chars.length) {
      this.#keep(slot, text, start, end, mark)
      this.#table[at] = slot + 1
    }
    return slot
  }

  #take(hash: number): number {
    const slot = this.size++
    this.#hash[slot] = hash
    this.#from[slot] = this.#used
    this.#from[slot + 1] = this.#used
    return slot
  }

  #keep(slot: number, text: string, start: number, end: number, mark: number): void {
    this.#chars[this.#used++] = mark
    for (let i = start; i < end; i++) this.#chars[this.#used++] = text.charCodeAt(i)
    this.#from[slot + 1] = this.#used
  }

  #isForm(slot: number, text: string, start: number, end: number, mark: number): boolean {
    const from = this.#from[slot]!
    if (this.#from[slot + 1]! - from !== end - start + 1 || this.#chars[from] !== mark) return false
    for (let i = start; i < end; i++) if (this.#chars[from + 1 + i - start] !== text.charCodeAt(i)) return false
    return true
  }
}
