/**
 * Tokens → vectors: looks words up, runs the LSTM layers over a batch of chunks and applies the first row of heads. All
 * that is large is in the kernel's memory, of fixed size; nothing is made for a token.
 */
import type { TokenSpans } from '../tokenise.ts'
import { FormCache } from './form-cache.ts'
import type { ModelFile, Table } from './model-file.ts'
import { CACHED_FORMS, INPUT_ONE, type PlacedModel } from './place-weights.ts'
import { multiplyRows, orderSequences, runLstm } from './run-layers.ts'
import { HASHED_FEATURES, normaliseWord, writeHashedFeatures } from './word-features.ts'

/** Chunks that are encoded together: tokens `[first, end)`, cut at `chunks[firstChunk … endChunk]`. */
export interface Batch {
  readonly first: number
  readonly end: number
  readonly firstChunk: number
  readonly endChunk: number
}

export class Encoder {
  readonly #file: ModelFile
  readonly #placed: PlacedModel
  /** Row of the word table of each word; 0 for the others. */
  readonly #rows: Map<string, number>
  readonly #forms = new FormCache(CACHED_FORMS)
  readonly #int16: Int16Array
  readonly #int32: Int32Array
  readonly #features = new Int32Array(HASHED_FEATURES.length)
  readonly #sum: Float64Array

  constructor(file: ModelFile, placed: PlacedModel) {
    this.#file = file
    this.#placed = placed
    this.#rows = new Map()
    file.words.forEach((word, w) => void this.#rows.set(word, w + 1))
    this.#int16 = new Int16Array(placed.kernel.buffer)
    this.#int32 = new Int32Array(placed.kernel.buffer)
    this.#sum = new Float64Array(file.header.dims.chars)
  }

  /**
   * Leaves the batch's scores of tags and vectors of arcs in the kernel's memory, at `tagScores` and `arcVectors`, the
   * last layer's outputs that they are made of, and the chunks as its sequences.
   * @param startsByRule 1 for each of the text's tokens at which a sentence starts by rule
   */
  encode(text: string, tokens: TokenSpans, startsByRule: Uint8Array, chunks: Int32Array, batch: Batch): void {
    const { kernel, layers, addresses, tags, arcs } = this.#placed
    const sequences = batch.endChunk - batch.firstChunk
    this.#findForms(text, tokens, startsByRule, batch)
    orderSequences(this.#placed, chunks, batch.firstChunk, batch.endChunk)
    const count = batch.end - batch.first
    let y = addresses.y[0]
    for (let l = 0; l < layers.length; l++) {
      const below = y
      y = addresses.y[l % 2]!
      for (const direction of [0, 1] as const) {
        const lstm = layers[l]![direction]
        if (l === 0) {
          runLstm(this.#placed, lstm, addresses.formGates[direction], addresses.formRows, y, direction, sequences)
        } else {
          multiplyRows(kernel, below, count, lstm.input, addresses.gates)
          runLstm(this.#placed, lstm, addresses.gates, addresses.ownRows, y, direction, sequences)
        }
      }
    }
    multiplyRows(kernel, y, count, tags, addresses.tagScores)
    multiplyRows(kernel, y, count, arcs, addresses.arcVectors, 0)
  }

  /** Gives each token its form's row of gates, and makes the rows of the forms not met before. */
  #findForms(text: string, tokens: TokenSpans, startsByRule: Uint8Array, { first, end }: Batch): void {
    const forms = this.#forms
    const { kernel, layers, addresses, gateBytes } = this.#placed
    if (!forms.hasRoomFor(end - first)) forms.clear()
    const known = forms.size
    for (let token = first; token < end; token++) {
      const [start, stop, mark] = [tokens.start[token]!, tokens.end[token]!, startsByRule[token]!]
      const next = forms.size
      const slot = forms.slotOf(text, start, stop, mark)
      if (slot === next) this.#embed(text.slice(start, stop), mark, slot - known)
      this.#int32[(addresses.formRows >> 2) + token - first] = slot
    }
    for (const direction of [0, 1] as const) {
      const gates = addresses.formGates[direction] + known * gateBytes
      multiplyRows(kernel, addresses.x, forms.size - known, layers[0]![direction].input, gates)
    }
  }

  /** Writes a form's input vector to row `row` of `x`: its word's vector, then the sum of its features'. */
  #embed(form: string, mark: number, row: number): void {
    const { wordTable, hashedTables, startTable, header } = this.#file
    const { word: wordSize, chars } = header.dims
    const at = (this.#placed.addresses.x >> 1) + row * (wordSize + chars)
    const word = this.#rows.get(normaliseWord(form)) ?? 0
    for (let d = 0; d < wordSize; d++)
      this.#int16[at + d] = toInt16(wordTable.values[word * wordSize + d]! * wordTable.scale)
    writeHashedFeatures(form, this.#features, 0)
    this.#sum.fill(0)
    hashedTables.forEach((table, f) => void addRow(this.#sum, table, this.#features[f]!))
    addRow(this.#sum, startTable, mark)
    for (let d = 0; d < chars; d++) this.#int16[at + wordSize + d] = toInt16(this.#sum[d]!)
  }
}

function addRow(sum: Float64Array, { values, scale }: Table, row: number): void {
  for (let d = 0; d < sum.length; d++) sum[d]! += values[row * sum.length + d]! * scale
}

const toInt16 = (value: number) => Math.max(-32768, Math.min(32767, Math.round(value * INPUT_ONE)))
