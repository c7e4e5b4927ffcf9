/**
 * Tokens → vectors: looks words up, runs the LSTM layers over a batch of chunks and applies the first row of heads. All
 * that is large is in the kernel's memory, of fixed size; nothing is made for a token.
 */
import type { TokenSpans } from '../tokenise.ts'
import { FormCache } from './form-cache.ts'
import type { Kernel } from './kernel.ts'
import type { ModelFile, Table } from './model-file.ts'
import { CACHED_FORMS, INPUT_ONE, type PackedLstm, type PackedMatrix, type PlacedModel } from './place-weights.ts'
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
   * Leaves the batch's scores of tags and vectors of arcs in the kernel's memory, at `tagScores` and `arcVectors`.
   * @param startsByRule 1 for each of the text's tokens at which a sentence starts by rule
   */
  encode(text: string, tokens: TokenSpans, startsByRule: Uint8Array, chunks: Int32Array, batch: Batch): void {
    const { kernel, layers, addresses, tags, arcs } = this.#placed
    this.#findForms(text, tokens, startsByRule, batch)
    this.#orderChunks(chunks, batch)
    const count = batch.end - batch.first
    let y = addresses.y[0]
    for (let l = 0; l < layers.length; l++) {
      const below = y
      y = addresses.y[l % 2]!
      for (const direction of [0, 1] as const) {
        const lstm = layers[l]![direction]
        if (l === 0) {
          this.#runLstm(lstm, addresses.formGates[direction], addresses.formRows, y, direction, batch)
        } else {
          multiply(kernel, below, count, lstm.input, addresses.gates)
          this.#runLstm(lstm, addresses.gates, addresses.ownRows, y, direction, batch)
        }
      }
    }
    multiply(kernel, y, count, tags, addresses.tagScores)
    multiply(kernel, y, count, arcs, addresses.arcVectors, 0)
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
      multiply(kernel, addresses.x, forms.size - known, layers[0]![direction].input, gates)
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

  /** Runs a direction of a layer; `gates` are what the input adds to the gates, of token t in row `gateRows[t]`. */
  #runLstm(lstm: PackedLstm, gates: number, gateRows: number, y: number, direction: 0 | 1, batch: Batch): void {
    const { kernel, addresses, gateBytes } = this.#placed
    const { inputs: hidden, weights, scales } = lstm.hidden
    const own = y + direction * hidden * 2
    const step = direction === 0 ? 1 : -1
    const [chunks, count] = [addresses.chunks[direction], batch.endChunk - batch.firstChunk]
    const { cells } = addresses
    kernel.lstm(gates, gateRows, gateBytes, weights, scales, hidden, own, hidden * 4, step, chunks, count, cells)
  }

  /** Writes the batch's chunks, longest first, each with the token that it is begun at: its first, and its last. */
  #orderChunks(chunks: Int32Array, { first, firstChunk, endChunk }: Batch): void {
    const length = (chunk: number) => chunks[chunk + 1]! - chunks[chunk]!
    const order = Uint32Array.from({ length: endChunk - firstChunk }, (_, c) => firstChunk + c)
    order.sort((a, b) => length(b) - length(a) || a - b)
    let [forward, backward] = this.#placed.addresses.chunks.map((address) => address >> 2) as [number, number]
    for (const chunk of order) {
      this.#int32[forward++] = chunks[chunk]! - first
      this.#int32[forward++] = length(chunk)
      this.#int32[backward++] = chunks[chunk + 1]! - 1 - first
      this.#int32[backward++] = length(chunk)
    }
  }
}

function multiply(kernel: Kernel, x: number, rows: number, matrix: PackedMatrix, out: number, floor = -Infinity): void {
  const { inputs, weights, panels, scales, biases } = matrix
  kernel.multiply(x, rows, inputs, weights, panels, scales, biases, out, floor)
}

function addRow(sum: Float64Array, { values, scale }: Table, row: number): void {
  for (let d = 0; d < sum.length; d++) sum[d]! += values[row * sum.length + d]! * scale
}

const toInt16 = (value: number) => Math.max(-32768, Math.min(32767, Math.round(value * INPUT_ONE)))
