/** What every layer of the model is made of: a matrix over rows, sequences of rows, and an LSTM over them. */
import type { Kernel } from './kernel.ts'
import type { PackedLstm, PackedMatrix, PlacedModel } from './place-weights.ts'

/** Multiplies `rows` rows of int16 at `x`, one after another, into rows of floats at `out`. */
export function multiplyRows(
  kernel: Kernel,
  x: number,
  rows: number,
  matrix: PackedMatrix,
  out: number,
  floor = -Infinity,
): void {
  const { inputs, weights, panels, scales, biases } = matrix
  kernel.multiply(x, rows, inputs, weights, panels, scales, biases, out, floor)
}

/**
 * Tells the kernel which sequences `runLstm` runs over: of sequence s the rows `[bounds[s], bounds[s + 1])`, from `first`
 * to before `end`, counted from the first one's. They are written longest first, each with the row that it is begun at.
 */
export function orderSequences(
  { kernel, addresses }: PlacedModel,
  bounds: Int32Array,
  first: number,
  end: number,
): void {
  const int32 = new Int32Array(kernel.buffer)
  const length = (sequence: number) => bounds[sequence + 1]! - bounds[sequence]!
  const order = Uint32Array.from({ length: end - first }, (_, s) => first + s)
  order.sort((a, b) => length(b) - length(a) || a - b)
  let [forward, backward] = addresses.sequences.map((address) => address >> 2) as [number, number]
  for (const sequence of order) {
    int32[forward++] = bounds[sequence]! - bounds[first]!
    int32[forward++] = length(sequence)
    int32[backward++] = bounds[sequence + 1]! - 1 - bounds[first]!
    int32[backward++] = length(sequence)
  }
}

/**
 * Runs a direction of a layer over the sequences that `orderSequences` told of; `gates` are what the input adds to the
 * gates, of row r in row `gateRows[r]`. Both directions' outputs stand side by side in the rows of `y`.
 */
export function runLstm(
  { kernel, addresses }: PlacedModel,
  { hidden: { inputs: hidden, weights, scales } }: PackedLstm,
  gates: number,
  gateRows: number,
  y: number,
  direction: 0 | 1,
  sequences: number,
): void {
  const own = y + direction * hidden * 2
  const step = direction === 0 ? 1 : -1
  const order = addresses.sequences[direction]
  const gateBytes = 4 * hidden * 4
  kernel.lstm(
    gates,
    gateRows,
    gateBytes,
    weights,
    scales,
    hidden,
    own,
    hidden * 4,
    step,
    order,
    sequences,
    addresses.cells,
  )
}
