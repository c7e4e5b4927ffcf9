/**
 * Vectors of arcs → heads and relations: every token against every possible head of its sentence by a bilinear form
 * (Dozat & Manning, ICLR 2017), the best tree over these scores, then the relation of each of its arcs.
 */
import type { ModelFile } from './model-file.ts'
import { TreeParser } from './parse-tree.ts'
import type { PlacedModel } from './place-weights.ts'

export class TokenAttacher {
  readonly #file: ModelFile
  readonly #placed: PlacedModel
  readonly #float: Float32Array
  readonly #parser: TreeParser
  readonly #rootRelation: number
  readonly #rootBias: number

  constructor(file: ModelFile, placed: PlacedModel) {
    this.#file = file
    this.#placed = placed
    this.#float = new Float32Array(placed.kernel.buffer)
    this.#parser = new TreeParser(file.header.maxChunk)
    this.#rootRelation = file.header.labels.deprel.indexOf('root')
    const { kernel, addresses, strides } = placed
    const arc = file.header.dims.arc
    const { rootArc, bilinear, rootVector } = addresses
    kernel.dotRows(rootArc, 1, arc * 4, bilinear, strides.heads, arc * 4, arc, rootVector, strides.heads * 4)
    this.#rootBias = this.#float[(rootVector >> 2) + arc]!
  }

  /** Prepares `attachSentence` for the `count` tokens whose vectors the encoder left. */
  scoreHeads(count: number): void {
    const { kernel, addresses, strides } = this.#placed
    const arc = this.#file.header.dims.arc
    const { arcVectors, bilinear, headVectors, rootVector, rootScores } = addresses
    const [vector, head] = [strides.arcs * 4, strides.heads * 4]
    kernel.dotRows(arcVectors + arc * 4, count, vector, bilinear, strides.heads, arc * 4, arc, headVectors, head)
    kernel.dotRows(arcVectors, count, vector, rootVector, 4, head, arc, rootScores, 16)
  }

  /** Writes to `head` the heads of the batch's tokens `[first, first + count)`, a sentence: indices in the batch, or −1. */
  attachSentence(first: number, count: number, head: Int32Array, at: number): void {
    this.#scoreArcs(first, count)
    this.#parser.parse(count)
    for (let i = 0; i < count; i++) {
      const found = this.#parser.heads[i + 1]!
      head[at + i] = found === 0 ? -1 : first + found - 1
    }
  }

  #scoreArcs(first: number, count: number): void {
    const { kernel, addresses, strides } = this.#placed
    const arc = this.#file.header.dims.arc
    const width = Math.ceil(count / 4) * 4
    const [vector, head] = [strides.arcs * 4, strides.heads * 4]
    const heads = addresses.headVectors + first * head
    kernel.dotRows(
      addresses.arcVectors + first * vector,
      count,
      vector,
      heads,
      width,
      head,
      arc,
      addresses.arcScores,
      width * 4,
    )
    const { scores } = this.#parser
    const from = addresses.arcScores >> 2
    const biases = (heads >> 2) + arc
    for (let i = 0; i < count; i++) {
      let at = (i + 1) * (count + 1)
      scores[at++] = this.#float[(addresses.rootScores >> 2) + (first + i) * 4]! + this.#rootBias
      for (let j = 0; j < count; j++)
        scores[at++] = this.#float[from + i * width + j]! + this.#float[biases + j * strides.heads]!
    }
  }

  /** Writes the relations of the batch's `count` tokens to `deprel` from `at`; `head` from there holds batch indices. */
  labelArcs(count: number, head: Int32Array, deprel: Uint8Array, at: number): void {
    const { kernel, addresses, strides } = this.#placed
    const width = 3 * this.#file.header.dims.rel
    this.#pairVectors(count, head, at)
    const { relationInputs, relations, relationScores } = addresses
    kernel.dotRows(
      relationInputs,
      count,
      width * 4,
      relations,
      strides.relations,
      width * 4,
      width,
      relationScores,
      strides.relations * 4,
    )
    for (let i = 0; i < count; i++)
      deprel[at + i] =
        head[at + i] === -1 ? this.#rootRelation : this.#bestRelation((relationScores >> 2) + i * strides.relations)
  }

  /** Of each token its own vector, its head's and their product, side by side. */
  #pairVectors(count: number, head: Int32Array, at: number): void {
    const { addresses, strides } = this.#placed
    const { arc, rel } = this.#file.header.dims
    const float = this.#float
    const own = (addresses.arcVectors >> 2) + 2 * arc
    let out = addresses.relationInputs >> 2
    for (let i = 0; i < count; i++, out += 3 * rel) {
      // The root's arc has one relation only, so that what stands here for it is not looked at.
      const other = own + Math.max(0, head[at + i]!) * strides.arcs + rel
      for (let d = 0; d < rel; d++) {
        const [x, y] = [float[own + i * strides.arcs + d]!, float[other + d]!]
        float[out + d] = x
        float[out + rel + d] = y
        float[out + 2 * rel + d] = x * y
      }
    }
  }

  #bestRelation(at: number): number {
    const { relBias } = this.#file
    let best = -1
    let most = -Infinity
    for (let r = 0; r < relBias.length; r++) {
      const score = this.#float[at + r]! + relBias[r]!
      if (r !== this.#rootRelation && (best < 0 || score > most)) [best, most] = [r, score]
    }
    return Math.max(0, best)
  }
}
