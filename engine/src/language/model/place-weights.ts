/**
 * A model's weights in the kernel's memory, in the order that the kernel reads them, and room beside them for what it
 * works on. Addresses are in bytes.
 */
import { type Kernel, openKernel, PANEL, RESERVED_BYTES } from './kernel.ts'
import type { LayerWeights, LstmWeights, ModelFile, QuantisedMatrix } from './model-file.ts'

/** Inputs of the first layer are int16 of value · 2^11, outputs of every layer int16 of value · 2^14. */
export const INPUT_ONE = 2 ** 11
export const OUTPUT_ONE = 2 ** 14

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

export type PlacedModel = ReturnType<typeof placeWeights>

/** Opens a kernel with a model's weights; `open` is another kernel's opener in tests. */
export function placeWeights(file: ModelFile, open: (bytes: number) => Kernel = openKernel) {
  const layout = new Layout()
  const weights = placeModel(layout, file)
  const addresses = { ...weights.addresses, ...takeRoom(layout, file, weights.strides) }
  return { ...weights, addresses, gateBytes: gateBytes(file), kernel: layout.open(open) }
}

/** Gives out addresses, each a multiple of 64, and remembers what is to be written there. */
class Layout {
  #bytes = RESERVED_BYTES
  readonly #fills: ((buffer: ArrayBuffer) => void)[] = []

  take(bytes: number): number {
    const at = this.#bytes
    this.#bytes = Math.ceil((at + bytes) / 64) * 64
    return at
  }

  place({ buffer: from, byteOffset, byteLength }: Float32Array | Int32Array, bytes = byteLength): number {
    const at = this.take(bytes)
    this.#fills.push((buffer) => new Uint8Array(buffer, at).set(new Uint8Array(from, byteOffset, byteLength)))
    return at
  }

  placeMatrix(matrix: QuantisedMatrix, one: number, gates?: GateLayout): PackedMatrix {
    const panels = Math.ceil(matrix.rows / PANEL)
    const packed = {
      inputs: matrix.columns,
      panels,
      weights: this.take(panels * PANEL * matrix.columns * 2),
      scales: this.take(panels * PANEL * 4),
      biases: this.take(panels * PANEL * 4),
    }
    this.#fills.push((buffer) => packWeights(buffer, packed, matrix, one, gates))
    return packed
  }

  open(open: (bytes: number) => Kernel): Kernel {
    const kernel = open(this.#bytes)
    for (const fill of this.#fills) fill(kernel.buffer)
    return kernel
  }
}

/** Bytes of a token's gates in one direction of the encoder. */
const gateBytes = (file: ModelFile) => 4 * file.header.dims.hidden * 4

function placeModel(layout: Layout, file: ModelFile) {
  const {
    arc,
    rel,
    attribution: { joint },
  } = file.header.dims
  const layers = file.layers.map((layer, l) => placeLayer(layout, layer, l === 0 ? INPUT_ONE : OUTPUT_ONE))
  const attribution = {
    layer: placeLayer(layout, file.attribution.layer, OUTPUT_ONE),
    anchor: layout.placeMatrix(takeRows(file.attribution.first, 0, 1), OUTPUT_ONE),
    token: layout.placeMatrix(takeRows(file.attribution.first, 1, joint), OUTPUT_ONE),
    cue: layout.placeMatrix(takeRows(file.attribution.first, 1 + joint, joint), OUTPUT_ONE),
    second: placeLayer(layout, file.attribution.second, INPUT_ONE),
    roles: layout.placeMatrix(file.attribution.roles, OUTPUT_ONE),
  }
  const tags = layout.placeMatrix(file.tags, OUTPUT_ONE)
  const arcs = layout.placeMatrix(file.arcs, OUTPUT_ONE)
  /** Floats of a token's row of each. */
  const strides = {
    tags: tags.panels * PANEL,
    arcs: arcs.panels * PANEL,
    // U times the head's vector, the head's own score, and room up to a multiple of 4.
    heads: arc + 4,
    relations: Math.ceil(file.header.labels.deprel.length / 4) * 4,
    anchor: attribution.anchor.panels * PANEL,
    roles: attribution.roles.panels * PANEL,
  }
  const bilinear = new Float32Array(strides.heads * arc)
  bilinear.set(file.arcBilinear)
  bilinear.set(file.arcHeadBias, arc * arc)
  const addresses = {
    bilinear: layout.place(bilinear),
    rootArc: layout.place(file.rootArc),
    relations: layout.place(file.rel, strides.relations * 3 * rel * 4),
    ownRows: layout.place(Int32Array.from({ length: BATCH_TOKENS }, (_, token) => token)),
  }
  return { layers, tags, arcs, attribution, strides, addresses }
}

function takeRows({ columns, values, scales, bias }: QuantisedMatrix, first: number, rows: number): QuantisedMatrix {
  const end = first + rows
  return {
    rows,
    columns,
    values: values.subarray(first * columns, end * columns),
    scales: scales.subarray(first, end),
    bias: bias === null ? null : bias.subarray(first, end),
  }
}

/** Both directions of a layer; `one` is the int16 that means 1 in its inputs. */
function placeLayer(layout: Layout, { forward, backward }: LayerWeights, one: number) {
  const placeLstm = ({ input, hidden }: LstmWeights): PackedLstm => {
    const gates = layOutGates(hidden.columns)
    return { input: layout.placeMatrix(input, one, gates), hidden: layout.placeMatrix(hidden, OUTPUT_ONE, gates) }
  }
  return [placeLstm(forward), placeLstm(backward)] as const
}

/** Room for what is worked on: of a batch's tokens, unless it says otherwise. */
function takeRoom(layout: Layout, file: ModelFile, strides: ReturnType<typeof placeModel>['strides']) {
  const { word, chars, hidden, rel, attribution } = file.header.dims
  const { layer, second, joint, flags } = attribution
  const widest = Math.max(hidden, layer, second)
  const take = (bytes: number) => layout.take(BATCH_TOKENS * bytes)
  const formGates = () => layout.take(CACHED_FORMS * gateBytes(file))
  return {
    /** Of each form met, in either direction. */
    formGates: [formGates(), formGates()] as const,
    formRows: take(4),
    x: take((word + chars) * 2),
    /** Of whichever layer runs. */
    gates: take(4 * widest * 4),
    y: [take(2 * hidden * 2), take(2 * hidden * 2)] as const,
    cells: take(widest * 4),
    /** What an LSTM runs over, in either direction (`orderSequences`). */
    sequences: [take(8), take(8)] as const,
    tagScores: take(strides.tags * 4),
    arcVectors: take(strides.arcs * 4),
    // Three rows more than tokens: the kernel takes heads by fours.
    headVectors: layout.take((BATCH_TOKENS + 3) * strides.heads * 4),
    /** The root's, and three rows of nothing. */
    rootVector: layout.take(4 * strides.heads * 4),
    rootScores: take(4 * 4),
    /** Of a sentence. */
    arcScores: layout.take(file.header.maxChunk * (file.header.maxChunk + 3) * 4),
    relationInputs: take(3 * rel * 4),
    relationScores: take(strides.relations * 4),
    flagged: take((2 * hidden + flags) * 2),
    z: take(2 * layer * 2),
    anchorScores: take(strides.anchor * 4),
    tokenParts: take(joint * 4),
    /** Of one token. */
    cuePart: layout.take(joint * 4),
    joint: take(joint * 2),
    v: take(2 * second * 2),
    roleScores: take(strides.roles * 4),
  }
}

/** How the kernel wants the rows of the gates, which the file has in blocks i, f, g, o. */
interface GateLayout {
  /** Row of the file of each row of the kernel's: by fours of cells, of each the four gates. */
  readonly order: Int32Array
  /** What each of the file's rows is multiplied by: i, f and o are halved, for σ(x) is ½ + ½ tanh(x / 2). */
  readonly factors: Float32Array
}

function layOutGates(hidden: number): GateLayout {
  return {
    order: Int32Array.from({ length: 4 * hidden }, (_, at) => ((at >> 2) & 3) * hidden + (at >> 4) * 4 + (at & 3)),
    factors: new Float32Array(4 * hidden).fill(0.5).fill(1, 2 * hidden, 3 * hidden),
  }
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
  gates?: GateLayout,
): void {
  const weights = new Int16Array(buffer, packed.weights, packed.panels * PANEL * matrix.columns)
  const scales = new Float32Array(buffer, packed.scales, packed.panels * PANEL)
  const biases = new Float32Array(buffer, packed.biases, packed.panels * PANEL)
  for (let output = 0; output < matrix.rows; output++) {
    const row = gates ? gates.order[output]! : output
    const factor = gates ? gates.factors[row]! : 1
    scales[output] = (matrix.scales[row]! * factor) / one
    biases[output] = (matrix.bias?.[row] ?? 0) * factor
    let at = (output >> 4) * PANEL * matrix.columns + (output & 15) * 2
    for (let input = row * matrix.columns; input < (row + 1) * matrix.columns; input += 2, at += 2 * PANEL) {
      weights[at] = matrix.values[input]!
      weights[at + 1] = matrix.values[input + 1]!
    }
  }
}
