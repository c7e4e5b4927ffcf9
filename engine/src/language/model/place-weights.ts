/**
 * A model's weights in the kernel's memory, in the order that the kernel reads them, and room beside them for what it
 * works on. Addresses are in bytes.
 */
import { type Kernel, openKernel, PANEL, RESERVED_BYTES } from './kernel.ts'
import type { LstmWeights, ModelFile, QuantisedMatrix } from './model-file.ts'

/** Inputs of the first layer are int16 of value · 2^11, outputs of every layer int16 of value · 2^14. */
export const INPUT_ONE = 2 ** 11
const OUTPUT_ONE = 2 ** 14

/** Tokens encoded at once: enough chunks side by side to share the weights' way from memory, few enough to stay near. */
export const BATCH_TOKENS = 1024
/** Forms whose part in the first layer's gates is kept. */
export const CACHED_FORMS = 4096

/** Weights packed for `Kernel.multiply`. */
export interface PackedMatrix {
  readonly inputs: number
  readonly panels: number
  readonly weights: number
  readonly scales: number
  readonly biases: number
}

export interface PackedLstm {
  readonly input: PackedMatrix
  readonly hidden: PackedMatrix
}

/** Gives out addresses, each a multiple of 64, and remembers how many bytes they need. */
class Layout {
  bytes = RESERVED_BYTES
  take(bytes: number): number {
    const at = this.bytes
    this.bytes = Math.ceil((at + bytes) / 64) * 64
    return at
  }
}

export type PlacedModel = ReturnType<typeof placeWeights>

/** Opens a kernel with a model's weights; `open` is another kernel's opener in tests. */
export function placeWeights(file: ModelFile, open: (bytes: number) => Kernel = openKernel) {
  const layout = new Layout()
  const fills: ((buffer: ArrayBuffer) => void)[] = []
  const { hidden, arc, rel } = file.header.dims

  const place = (
    matrix: QuantisedMatrix,
    one: number,
    order?: Int32Array,
    gateFactors?: Float32Array,
  ): PackedMatrix => {
    const panels = Math.ceil(matrix.rows / PANEL)
    const packed = {
      inputs: matrix.columns,
      panels,
      weights: layout.take(panels * PANEL * matrix.columns * 2),
      scales: layout.take(panels * PANEL * 4),
      biases: layout.take(panels * PANEL * 4),
    }
    fills.push((buffer) => packWeights(buffer, packed, matrix, one, order, gateFactors))
    return packed
  }
  const order = gateOrder(hidden)
  const factors = gateFactors(hidden)
  const placeLstm = (lstm: LstmWeights, one: number): PackedLstm => ({
    input: place(lstm.input, one, order, factors),
    hidden: place(lstm.hidden, OUTPUT_ONE, order, factors),
  })
  const placeArray = ({ buffer: from, byteOffset, byteLength }: Float32Array | Int32Array, bytes = byteLength) => {
    const at = layout.take(bytes)
    fills.push((buffer) => new Uint8Array(buffer, at).set(new Uint8Array(from, byteOffset, byteLength)))
    return at
  }

  const layers = file.layers.map(({ forward, backward }, l) => {
    const one = l === 0 ? INPUT_ONE : OUTPUT_ONE
    return [placeLstm(forward, one), placeLstm(backward, one)] as const
  })
  const tags = place(file.tags, OUTPUT_ONE)
  const arcs = place(file.arcs, OUTPUT_ONE)
  const gateBytes = 16 * hidden
  /** Floats of a token's row of each. The bilinear form's row holds the head's bias in its last four. */
  const strides = {
    tags: tags.panels * PANEL,
    arcs: arcs.panels * PANEL,
    heads: arc + 4,
    relations: Math.ceil(file.header.labels.deprel.length / 4) * 4,
  }
  const bilinear = new Float32Array(strides.heads * arc)
  bilinear.set(file.arcBilinear)
  bilinear.set(file.arcHeadBias, arc * arc)
  const addresses = {
    bilinear: placeArray(bilinear),
    rootArc: placeArray(file.rootArc),
    relations: placeArray(file.rel, strides.relations * 3 * rel * 4),
    formGates: [layout.take(CACHED_FORMS * gateBytes), layout.take(CACHED_FORMS * gateBytes)] as const,
    formRows: layout.take(BATCH_TOKENS * 4),
    ownRows: placeArray(Int32Array.from({ length: BATCH_TOKENS }, (_, token) => token)),
    x: layout.take(BATCH_TOKENS * layers[0]![0].input.inputs * 2),
    gates: layout.take(BATCH_TOKENS * gateBytes),
    y: [layout.take(BATCH_TOKENS * 4 * hidden), layout.take(BATCH_TOKENS * 4 * hidden)] as const,
    cells: layout.take(BATCH_TOKENS * hidden * 4),
    chunks: layout.take(BATCH_TOKENS * 8),
    tagScores: layout.take(BATCH_TOKENS * strides.tags * 4),
    arcVectors: layout.take(BATCH_TOKENS * strides.arcs * 4),
    // Three rows more than tokens: the kernel takes heads by fours.
    headVectors: layout.take((BATCH_TOKENS + 3) * strides.heads * 4),
    rootVector: layout.take(4 * strides.heads * 4),
    rootScores: layout.take(BATCH_TOKENS * 16),
    arcScores: layout.take(file.header.maxChunk * (file.header.maxChunk + 3) * 4),
    relationInputs: layout.take(BATCH_TOKENS * 3 * rel * 4),
    relationScores: layout.take(BATCH_TOKENS * strides.relations * 4),
  }
  const kernel = open(layout.bytes)
  for (const fill of fills) fill(kernel.buffer)
  return { kernel, layers, tags, arcs, strides, addresses, gateBytes }
}

/**
 * The order in which the kernel wants the rows of the gates, given in blocks i, f, g, o: by fours of cells, of each the
 * four gates.
 */
function gateOrder(hidden: number): Int32Array {
  return Int32Array.from({ length: 4 * hidden }, (_, at) => ((at >> 2) & 3) * hidden + (at >> 4) * 4 + (at & 3))
}

/** The gates i, f and o are halved, for σ(x) is ½ + ½ tanh(x / 2). */
function gateFactors(hidden: number): Float32Array {
  return new Float32Array(4 * hidden).fill(0.5).fill(1, 2 * hidden, 3 * hidden)
}

/**
 * Packs a matrix in panels of 16 outputs: of a panel, the 16 outputs' weights for inputs 0 and 1, side by side in twos,
 * then those for 2 and 3, and so on. `one` is the int16 that means 1 in the inputs.
 */
function packWeights(
  buffer: ArrayBuffer,
  packed: PackedMatrix,
  matrix: QuantisedMatrix,
  one: number,
  order?: Int32Array,
  factors?: Float32Array,
): void {
  const weights = new Int16Array(buffer, packed.weights, packed.panels * PANEL * matrix.columns)
  const scales = new Float32Array(buffer, packed.scales, packed.panels * PANEL)
  const biases = new Float32Array(buffer, packed.biases, packed.panels * PANEL)
  for (let output = 0; output < matrix.rows; output++) {
    const row = order ? order[output]! : output
    const factor = factors ? factors[row]! : 1
    scales[output] = (matrix.scales[row]! * factor) / one
    biases[output] = (matrix.bias?.[row] ?? 0) * factor
    let at = (output >> 4) * PANEL * matrix.columns + (output & 15) * 2
    for (let input = row * matrix.columns; input < (row + 1) * matrix.columns; input += 2, at += 2 * PANEL) {
      weights[at] = matrix.values[input]!
      weights[at + 1] = matrix.values[input + 1]!
    }
  }
}
