/**
 * The language model's file: "NGLM", format version, header (JSON) and tensors, little endian. Everything is checked
 * here, so that what comes after may take shapes and ranges for granted whatever bytes it was given.
 */
import { z } from 'zod'
import { DISTANCES, flagWidth } from './attribution-features.ts'
import { PATHS, RELATIONS } from './tree-paths.ts'
import { HASHED_FEATURES } from './word-features.ts'

/** A file that is no model, or not one this version reads. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError'
  constructor(fact: string) {
    super(`language model: ${fact}`)
  }
}

const FORMAT_VERSION = 2
const HEADER_START = 12
/** More bytes than any header of ours; a longer one is not read. */
const MAX_HEADER_BYTES = 1 << 20

/**
 * Dimensions are multiples of 16, a kernel's panel. Sums of 512 products of int16 and int8 fit 32 bits; outputs are half
 * as large, which leaves room for flags beside them.
 */
const dimension = (most: number) => z.int().min(16).max(most).multipleOf(16)
/** More than any trained weight, and too little for the sums of 32-bit floats to run over: nothing is NaN. */
const MAX_WEIGHT = 1e6
/** Labels are bytes. */
const labels = z.array(z.string().min(1).max(64)).min(1).max(256)

const headerSchema = z.object({
  name: z.string(),
  language: z.string(),
  version: z.string(),
  date: z.string(),
  commit: z.string(),
  corpora: z.array(z.object({ name: z.string(), licence: z.string(), use: z.string() })),
  scores: z.record(z.string(), z.unknown()),
  dims: z.object({
    word: dimension(256),
    chars: dimension(256),
    hidden: dimension(256),
    layers: z.int().min(1).max(4),
    arc: dimension(256),
    rel: dimension(256),
    /** The layer that finds attributions, the one that tells their parts, its input, and the flags of a token. */
    attribution: z.object({
      layer: dimension(256),
      second: dimension(256),
      joint: dimension(256),
      flags: z.int().min(8).max(520).multipleOf(8),
    }),
  }),
  /** Least probability of a token to be looked at as an anchor, and least score of an attribution. */
  attribution: z.object({ low: z.number().min(0).max(1), threshold: z.number().min(0).max(1) }),
  buckets: z.record(z.string(), z.int()),
  /** Trees are searched in time quadratic in a chunk's tokens. */
  maxChunk: z.int().min(1).max(256),
  labels: z.object({ upos: labels, xpos: labels, ner: labels, deprel: labels }),
  tensors: z.record(
    z.string(),
    z.object({
      dtype: z.enum(['int8', 'uint8', 'float32']),
      shape: z.array(z.int().nonnegative()).max(2),
      offset: z.int().nonnegative(),
      byteLength: z.int().nonnegative(),
      scale: z.number().nonnegative().max(MAX_WEIGHT).optional(),
      scales: z.string().optional(),
    }),
  ),
})

export type ModelHeader = z.infer<typeof headerSchema>

/** A table of vectors: `scale` times its bytes. */
export interface Table {
  readonly rows: number
  readonly values: Int8Array
  readonly scale: number
}

/** A matrix [rows, columns]: each row's bytes times its scale, plus its bias. */
export interface QuantisedMatrix {
  readonly rows: number
  readonly columns: number
  readonly values: Int8Array
  readonly scales: Float32Array
  readonly bias: Float32Array | null
}

export interface LstmWeights {
  readonly input: QuantisedMatrix
  readonly hidden: QuantisedMatrix
}

/** Both directions of a layer. */
export interface LayerWeights {
  readonly forward: LstmWeights
  readonly backward: LstmWeights
}

/** What attributions are read with; `AttributionReader` says how. */
export interface AttributionWeights {
  readonly layer: LayerWeights
  /** Of a token: its score as an anchor, what it is as any token, and what it is as the anchor. */
  readonly first: QuantisedMatrix
  readonly path: Table
  readonly distance: Table
  readonly quote: Table
  readonly second: LayerWeights
  readonly roles: QuantisedMatrix
}

export interface ModelFile {
  readonly header: ModelHeader
  /** Words joined by line feeds; the first is row 1 of the word table. */
  readonly words: readonly string[]
  readonly wordTable: Table
  /** In the order of `HASHED_FEATURES`. */
  readonly hashedTables: readonly Table[]
  readonly startTable: Table
  readonly layers: readonly LayerWeights[]
  readonly tags: QuantisedMatrix
  readonly arcs: QuantisedMatrix
  readonly arcBilinear: Float32Array
  readonly arcHeadBias: Float32Array
  readonly rootArc: Float32Array
  readonly rel: Float32Array
  readonly relBias: Float32Array
  readonly attribution: AttributionWeights
}

/** Reads and checks a model's file; its tensors are views on `bytes` where they can be. Throws `ModelFileError`. */
export function parseModelFile(bytes: Uint8Array): ModelFile {
  const header = readHeader(bytes)
  const tensors = new Tensors(bytes, header.tensors)
  const { word, chars, hidden, layers, arc, rel } = header.dims
  const { upos, xpos, ner, deprel } = header.labels
  const words = tensors.text('vocabulary').split('\n')
  checkBuckets(header)
  return {
    header,
    words,
    wordTable: tensors.table('table.word', words.length + 1, word),
    hashedTables: HASHED_FEATURES.map(([name, rows]) => tensors.table(`table.${name}`, rows, chars)),
    startTable: tensors.table('table.start', 2, chars),
    layers: Array.from({ length: layers }, (_, l) =>
      tensors.layer(`lstm.${l}`, l === 0 ? word + chars : 2 * hidden, hidden),
    ),
    tags: tensors.matrix('tags', 1 + upos.length + xpos.length + ner.length, 2 * hidden, 'tags.bias'),
    arcs: tensors.matrix('arcs', 2 * arc + 2 * rel, 2 * hidden, 'arcs.bias'),
    arcBilinear: tensors.floats('arcBilinear', [arc, arc]),
    arcHeadBias: tensors.floats('arcHeadBias', [arc]),
    rootArc: tensors.floats('rootArc', [arc]),
    rel: tensors.floats('rel', [deprel.length, 3 * rel]),
    relBias: tensors.floats('rel.bias', [deprel.length]),
    attribution: readAttributionWeights(tensors, header),
  }
}

function readAttributionWeights(tensors: Tensors, { dims, labels }: ModelHeader): AttributionWeights {
  const { layer, second, joint, flags } = dims.attribution
  if (labels.deprel.length > RELATIONS)
    throw new ModelFileError(`labels.deprel are ${labels.deprel.length}; paths in the tree have room for ${RELATIONS}`)
  const needed = flagWidth(labels.upos.length, labels.deprel.length)
  if (flags !== needed) throw new ModelFileError(`dims.attribution.flags is ${flags}; the labels make it ${needed}`)
  return {
    layer: tensors.layer('attribution.layer', 2 * dims.hidden + flags, layer),
    first: tensors.matrix('attribution.first', 1 + 2 * joint, 2 * layer, 'attribution.first.bias'),
    path: tensors.table('attribution.path', PATHS, joint),
    distance: tensors.table('attribution.distance', DISTANCES, joint),
    quote: tensors.table('attribution.quote', 4, joint),
    second: tensors.layer('attribution.second', joint, second),
    roles: tensors.matrix('attribution.roles', 4, 2 * second, 'attribution.roles.bias'),
  }
}

function readHeader(bytes: Uint8Array): ModelHeader {
  if (bytes.length < HEADER_START || String.fromCharCode(...bytes.subarray(0, 4)) !== 'NGLM')
    throw new ModelFileError('the file does not begin with "NGLM": it is not a model of nutgraf')
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const version = view.getUint32(4, true)
  if (version !== FORMAT_VERSION)
    throw new ModelFileError(
      `format ${version}, but this version of nutgraf reads ${FORMAT_VERSION}: get its own model`,
    )
  const length = view.getUint32(8, true)
  if (length > MAX_HEADER_BYTES || HEADER_START + length > bytes.length)
    throw new ModelFileError(
      `a header of ${length} bytes in a file of ${bytes.length}: it is cut or damaged, get it again`,
    )
  const found = headerSchema.safeParse(parseJson(decode(bytes.subarray(HEADER_START, HEADER_START + length), 'header')))
  if (found.success) return found.data
  const { path, message } = found.error.issues[0]!
  throw new ModelFileError(`header: ${path.join('.') || 'the whole'}: ${message}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ModelFileError('the header is not JSON: the file is damaged, get it again')
  }
}

/** Words are hashed here as they were in training only where both count the same buckets. */
function checkBuckets({ buckets }: ModelHeader): void {
  for (const [name, rows] of HASHED_FEATURES)
    if (buckets[name] !== rows)
      throw new ModelFileError(`${buckets[name]} buckets for ${name}, not ${rows}: it was trained for another version`)
}

/** UTF-8 → text; what this file needs of `TextDecoder`, which the language's own library of types leaves to its hosts. */
declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: boolean })
  decode(bytes: Uint8Array): string
}

function decode(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ModelFileError(`the ${what} is not UTF-8: the file is damaged, get it again`)
  }
}

const BYTES_EACH = { int8: 1, uint8: 1, float32: 4 }

/** Tensors by name, each checked against the file's bounds and the shape that the dimensions ask for. */
class Tensors {
  readonly #bytes: Uint8Array
  readonly #entries: Map<string, ModelHeader['tensors'][string]>

  constructor(bytes: Uint8Array, entries: ModelHeader['tensors']) {
    this.#bytes = bytes
    this.#entries = new Map(Object.entries(entries))
  }

  #find(name: string, dtype: 'int8' | 'uint8' | 'float32', shape: readonly number[] | null) {
    const entry = this.#entries.get(name)
    if (!entry) throw new ModelFileError(`tensor "${name}" is missing`)
    const { offset, byteLength } = entry
    if (entry.dtype !== dtype) throw new ModelFileError(`tensor "${name}" is ${entry.dtype}, not ${dtype}`)
    if (shape && entry.shape.join() !== shape.join())
      throw new ModelFileError(`tensor "${name}" is [${entry.shape}]; the header's other figures make it [${shape}]`)
    if (entry.shape.reduce((product, side) => product * side, BYTES_EACH[dtype]) !== byteLength)
      throw new ModelFileError(`tensor "${name}" has ${byteLength} bytes, which are not [${entry.shape}] of ${dtype}`)
    if (offset + byteLength > this.#bytes.length)
      throw new ModelFileError(
        `tensor "${name}" ends at byte ${offset + byteLength} of ${this.#bytes.length}: the file is cut, get it again`,
      )
    return { entry, bytes: this.#bytes.subarray(offset, offset + byteLength) }
  }

  #int8(name: string, shape: readonly number[]) {
    const { entry, bytes } = this.#find(name, 'int8', shape)
    return { entry, values: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) }
  }

  text(name: string): string {
    return decode(this.#find(name, 'uint8', null).bytes, name)
  }

  floats(name: string, shape: readonly number[]): Float32Array {
    const { bytes } = this.#find(name, 'float32', shape)
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const floats = new Float32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4)
    const wrong = floats.findIndex((value) => !(Math.abs(value) <= MAX_WEIGHT))
    if (wrong >= 0) throw new ModelFileError(`tensor "${name}" holds ${floats[wrong]} at ${wrong}: the file is damaged`)
    return floats
  }

  table(name: string, rows: number, columns: number): Table {
    const { entry, values } = this.#int8(name, [rows, columns])
    if (entry.scale === undefined) throw new ModelFileError(`tensor "${name}" has no scale`)
    return { rows, values, scale: entry.scale }
  }

  matrix(name: string, rows: number, columns: number, bias: string | null): QuantisedMatrix {
    const { entry, values } = this.#int8(name, [rows, columns])
    return {
      rows,
      columns,
      values,
      scales: this.floats(entry.scales ?? `${name}.scales`, [rows]),
      bias: bias === null ? null : this.floats(bias, [rows]),
    }
  }

  layer(name: string, inputs: number, hidden: number): LayerWeights {
    const direction = (prefix: string): LstmWeights => ({
      input: this.matrix(`${prefix}.input`, 4 * hidden, inputs, `${prefix}.bias`),
      hidden: this.matrix(`${prefix}.hidden`, 4 * hidden, hidden, null),
    })
    return { forward: direction(`${name}.forward`), backward: direction(`${name}.backward`) }
  }
}
