/** Writes a model's file with pseudo-random weights, for tests of what reads it. */
import { DISTANCES, flagWidth } from './attribution-features.ts'
import type { ModelHeader } from './model-file.ts'
import { PATHS } from './tree-paths.ts'
import { HASHED_FEATURES } from './word-features.ts'

export interface RandomModelOptions {
  readonly seed?: number
  readonly hidden?: number
  readonly word?: number
  readonly chars?: number
  readonly layers?: number
  readonly arc?: number
  readonly rel?: number
  readonly maxChunk?: number
  readonly words?: readonly string[]
  readonly upos?: number
  readonly xpos?: number
  readonly relations?: number
  /** Added to the score of a sentence's start. */
  readonly boundaryBias?: number
  /** Dimensions of the reader of attributions. */
  readonly attribution?: { readonly layer: number; readonly second: number; readonly joint: number }
  /** By default every token may be an anchor, and every attribution stands. */
  readonly low?: number
  readonly threshold?: number
  /** Added to a token's score as content, without any of which no attribution stands. */
  readonly contentBias?: number
}

const NAME_LABELS = [
  'O',
  ...['PER', 'ORG', 'LOC', 'MISC'].flatMap((type) => [...'BIES'].map((place) => `${place}-${type}`)),
]

export function writeRandomModel(options: RandomModelOptions = {}): Uint8Array {
  const { seed = 1, hidden = 32, word = 32, chars = 16, layers = 2, arc = 32, rel = 16, maxChunk = 192 } = options
  const { words = ['the', 'of', 'dam', 'said'], upos = 17, xpos = 50, relations = 50, boundaryBias = -1 } = options
  const { attribution = { layer: 32, second: 16, joint: 48 }, low = 0, threshold = 0, contentBias = 0.1 } = options
  const flags = flagWidth(upos, relations)
  const random = randomBytes(seed)
  const tensors: ModelHeader['tensors'] = {}
  const parts: Uint8Array[] = []
  let length = 0
  const add = (
    name: string,
    dtype: 'int8' | 'uint8' | 'float32',
    shape: number[],
    bytes: Uint8Array,
    scale?: number,
  ) => {
    tensors[name] = {
      dtype,
      shape,
      offset: length,
      byteLength: bytes.length,
      ...(scale === undefined ? {} : { scale }),
    }
    const padded = new Uint8Array(Math.ceil(bytes.length / 64) * 64)
    padded.set(bytes)
    parts.push(padded)
    length += padded.length
  }
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => Math.max(-127, (random() << 24) >> 24))
  const floats = (name: string, shape: number[], size: number, centre = 0) => {
    const count = shape.reduce((a, b) => a * b)
    const values = Float32Array.from({ length: count }, () => centre + (((random() << 24) >> 24) / 128) * size)
    add(name, 'float32', shape, new Uint8Array(values.buffer))
  }
  const matrix = (name: string, rows: number, columns: number, bias?: string) => {
    add(name, 'int8', [rows, columns], bytes(rows * columns))
    tensors[name]!.scales = `${name}.scales`
    const size = 2 / Math.sqrt(columns) / 128
    floats(`${name}.scales`, [rows], size / 2, size)
    if (bias) floats(bias, [rows], 0.2)
  }
  const encoded = new TextEncoder().encode(words.join('\n'))
  add('vocabulary', 'uint8', [encoded.length], encoded)
  add('table.word', 'int8', [words.length + 1, word], bytes((words.length + 1) * word), 1 / 64)
  for (const [name, rows] of HASHED_FEATURES) add(`table.${name}`, 'int8', [rows, chars], bytes(rows * chars), 1 / 128)
  add('table.start', 'int8', [2, chars], bytes(2 * chars), 1 / 128)
  const lstm = (name: string, inputs: number, hidden: number) => {
    for (const direction of ['forward', 'backward']) {
      matrix(`${name}.${direction}.input`, 4 * hidden, inputs, `${name}.${direction}.bias`)
      matrix(`${name}.${direction}.hidden`, 4 * hidden, hidden)
    }
  }
  for (let l = 0; l < layers; l++) lstm(`lstm.${l}`, l === 0 ? word + chars : 2 * hidden, hidden)
  matrix('tags', 1 + upos + xpos + NAME_LABELS.length, 2 * hidden, 'tags.bias')
  new Float32Array(parts.at(-1)!.buffer)[0] = boundaryBias
  matrix('arcs', 2 * arc + 2 * rel, 2 * hidden, 'arcs.bias')
  floats('arcBilinear', [arc, arc], 1)
  floats('arcHeadBias', [arc], 1)
  floats('rootArc', [arc], 1)
  floats('rel', [relations, 3 * rel], 1)
  floats('rel.bias', [relations], 1)
  const { layer, second, joint } = attribution
  lstm('attribution.layer', 2 * hidden + flags, layer)
  matrix('attribution.first', 1 + 2 * joint, 2 * layer, 'attribution.first.bias')
  for (const [name, rows] of [
    ['path', PATHS],
    ['distance', DISTANCES],
    ['quote', 4],
  ] as const)
    add(`attribution.${name}`, 'int8', [rows, joint], bytes(rows * joint), 1 / 128)
  lstm('attribution.second', joint, second)
  matrix('attribution.roles', 4, 2 * second)
  floats('attribution.roles.bias', [4], 0.02)
  new Float32Array(parts.at(-1)!.buffer)[3] = contentBias
  const many = (count: number, name: string) => Array.from({ length: count }, (_, i) => `${name}${i}`)
  const header: ModelHeader = {
    name: 'random',
    language: 'en',
    version: '0',
    date: '2025-01-01',
    commit: '',
    corpora: [],
    scores: {},
    dims: { word, chars, hidden, layers, arc, rel, attribution: { ...attribution, flags } },
    attribution: { low, threshold },
    buckets: Object.fromEntries(HASHED_FEATURES),
    maxChunk,
    labels: {
      upos: many(upos, 'U'),
      xpos: many(xpos, 'X'),
      ner: NAME_LABELS,
      deprel: ['root', ...many(relations - 1, 'r')],
    },
    tensors,
  }
  return joinFile(header, parts, length)
}

/** Offsets count from the start of the file, and so need the header's length, which depends on them: room is left. */
function joinFile(header: ModelHeader, parts: Uint8Array[], length: number): Uint8Array {
  const start = Math.ceil((12 + JSON.stringify(header).length + 64 * 16) / 64) * 64
  for (const tensor of Object.values(header.tensors)) tensor.offset += start
  return joinBytes(new TextEncoder().encode(JSON.stringify(header)), parts, start, length)
}

function joinBytes(header: Uint8Array, parts: Uint8Array[], start: number, length: number): Uint8Array {
  const file = new Uint8Array(start + length)
  file.set(new TextEncoder().encode('NGLM'))
  new DataView(file.buffer).setUint32(4, 2, true)
  new DataView(file.buffer).setUint32(8, header.length, true)
  file.set(header, 12)
  let at = start
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

/** The high bytes of a linear congruential generator (Numerical Recipes). */
function randomBytes(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return state >>> 24
  }
}
