/**
 * Vectors and trees → attributions: who says what (PolNeAR, Newell et al. 2018; roles after Pareti 2012). A first layer
 * over each chunk finds the tokens that may be anchors, that is heads of a cue; a second, narrow one reads the chunk again
 * for each of them, told how every token lies to it, and gives the tokens their roles.
 */
import { distanceRow, FLAGS } from './attribution-features.ts'
import { ROLE, ROLE_COUNT, RoleDecoder } from './decode-roles.ts'
import type { Batch } from './encode.ts'
import type { ModelFile, Table } from './model-file.ts'
import { BATCH_TOKENS, INPUT_ONE, OUTPUT_ONE, type PlacedModel } from './place-weights.ts'
import { multiplyRows, orderSequences, runLstm } from './run-layers.ts'
import { type Trees, writePathCodes } from './tree-paths.ts'

export interface TokenAttribution {
  /** The token that stands for the cue: its head in the tree. */
  readonly anchor: number
  /** 0–1, rounded to 0.0001: hosts differ in the last bits of an exponential. */
  readonly score: number
  /** The roles (`ROLE`) of the tokens from `first` on, a chunk. */
  readonly first: number
  readonly roles: Uint8Array
}

/** What was read before of a text's tokens, the batch's at least. */
export interface ReadTokens extends Trees {
  readonly upos: Uint8Array
  /** Number of the quotation that a token is in, or −1. */
  readonly quotation: Int32Array
}

/** An anchor in its chunk, tokens `[first, end)`. */
interface Anchor {
  readonly token: number
  readonly probability: number
  readonly first: number
  readonly end: number
}

export class AttributionReader {
  readonly #file: ModelFile
  readonly #placed: PlacedModel
  readonly #float: Float32Array
  readonly #int16: Int16Array
  readonly #paths: Float32Array
  readonly #distances: Float32Array
  readonly #quotes: Float32Array
  readonly #codes: Int32Array
  /** The anchor's part of the second layer's input, for each row of the table of quotations. */
  readonly #anchorPart: Float32Array
  readonly #leastLogit: number
  readonly #decoder: RoleDecoder
  /** Of each token of a chunk the probabilities of its roles. */
  readonly #shares: Float32Array

  constructor(file: ModelFile, placed: PlacedModel) {
    const { dims, maxChunk, attribution } = file.header
    this.#file = file
    this.#placed = placed
    this.#float = new Float32Array(placed.kernel.buffer)
    this.#int16 = new Int16Array(placed.kernel.buffer)
    this.#paths = toFloats(file.attribution.path)
    this.#distances = toFloats(file.attribution.distance)
    this.#quotes = toFloats(file.attribution.quote)
    this.#codes = new Int32Array(maxChunk)
    this.#anchorPart = new Float32Array(file.attribution.quote.rows * dims.attribution.joint)
    this.#decoder = new RoleDecoder(maxChunk)
    this.#shares = new Float32Array(maxChunk * ROLE_COUNT)
    this.#leastLogit = Math.log(attribution.low / (1 - attribution.low))
  }

  /**
   * Adds the attributions of a batch to `found`, in order of their anchors. The encoder has left its vectors and
   * sequences in the kernel's memory; the sequences are overwritten.
   */
  read(chunks: Int32Array, batch: Batch, tokens: ReadTokens, found: TokenAttribution[]): void {
    this.#runFirst(batch, tokens)
    const anchors: Anchor[] = []
    for (let chunk = batch.firstChunk; chunk < batch.endChunk; chunk++)
      this.#findAnchors(batch.first, chunks[chunk]!, chunks[chunk + 1]!, anchors)
    for (let from = 0; from < anchors.length; ) {
      let to = from
      let rows = 0
      while (to < anchors.length && rows + lengthOf(anchors[to]!) <= BATCH_TOKENS) rows += lengthOf(anchors[to++]!)
      this.#runSecond(anchors.slice(from, to), batch.first, tokens, found)
      from = to
    }
  }

  #runFirst(batch: Batch, tokens: ReadTokens): void {
    const { kernel, addresses, attribution } = this.#placed
    this.#writeFlagged(batch, tokens)
    const count = batch.end - batch.first
    for (const direction of [0, 1] as const) {
      const lstm = attribution.layer[direction]
      multiplyRows(kernel, addresses.flagged, count, lstm.input, addresses.gates)
      const sequences = batch.endChunk - batch.firstChunk
      runLstm(this.#placed, lstm, addresses.gates, addresses.ownRows, addresses.z, direction, sequences)
    }
    multiplyRows(kernel, addresses.z, count, attribution.anchor, addresses.anchorScores)
  }

  /** Of each token the encoder's vector and the flags, side by side. */
  #writeFlagged({ first, end }: Batch, { upos, deprel, sentence, quotation }: ReadTokens): void {
    const { dims, labels } = this.#file.header
    const { addresses, layers } = this.#placed
    const width = 2 * dims.hidden
    let from = addresses.y[(layers.length - 1) % 2]! >> 1
    let at = addresses.flagged >> 1
    const relations = FLAGS.upos + labels.upos.length
    for (let t = first; t < end; t++, from += width, at += width + dims.attribution.flags) {
      this.#int16.copyWithin(at, from, from + width)
      const flags = at + width
      this.#int16.fill(0, flags, flags + dims.attribution.flags)
      if (quotation[t]! >= 0) this.#int16[flags + FLAGS.quoted] = OUTPUT_ONE
      if (t === 0 || sentence[t] !== sentence[t - 1]) this.#int16[flags + FLAGS.first] = OUTPUT_ONE
      this.#int16[flags + FLAGS.on] = OUTPUT_ONE
      this.#int16[flags + FLAGS.upos + upos[t]!] = OUTPUT_ONE
      this.#int16[flags + relations + deprel[t]!] = OUTPUT_ONE
    }
  }

  /** Adds a chunk's anchors, in order; of too many, and in no text of news there are, the most probable. */
  #findAnchors(batchFirst: number, first: number, end: number, anchors: Anchor[]): void {
    const { addresses, strides } = this.#placed
    const found: Anchor[] = []
    for (let token = first; token < end; token++) {
      const logit = this.#float[(addresses.anchorScores >> 2) + (token - batchFirst) * strides.anchor]!
      if (logit > this.#leastLogit) found.push({ token, probability: 1 / (1 + Math.exp(-logit)), first, end })
    }
    const most = 1 + Math.floor((end - first) / 4)
    if (found.length > most) {
      found.sort((a, b) => b.probability - a.probability || a.token - b.token)
      found.length = most
      found.sort((a, b) => a.token - b.token)
    }
    if (found.length > 0) this.#makeTokenParts(first - batchFirst, end - first)
    for (const anchor of found) anchors.push(anchor)
  }

  /** Makes the part of `count` tokens of the batch in the second layer's inputs, whatever the anchor. */
  #makeTokenParts(first: number, count: number): void {
    const { kernel, addresses, attribution } = this.#placed
    const { layer, joint } = this.#file.header.dims.attribution
    const z = addresses.z + first * 4 * layer
    multiplyRows(kernel, z, count, attribution.token, addresses.tokenParts + first * 4 * joint)
  }

  /** Reads the chunks of some anchors, all in one go, and adds what stands. */
  #runSecond(anchors: readonly Anchor[], batchFirst: number, tokens: ReadTokens, found: TokenAttribution[]): void {
    const { kernel, addresses, attribution } = this.#placed
    const bounds = new Int32Array(anchors.length + 1)
    for (const [a, anchor] of anchors.entries()) {
      bounds[a + 1] = bounds[a]! + lengthOf(anchor)
      this.#writeJoint(anchor, batchFirst, tokens, bounds[a]!)
    }
    const rows = bounds[anchors.length]!
    orderSequences(this.#placed, bounds, 0, anchors.length)
    for (const direction of [0, 1] as const) {
      const lstm = attribution.second[direction]
      multiplyRows(kernel, addresses.joint, rows, lstm.input, addresses.gates)
      runLstm(this.#placed, lstm, addresses.gates, addresses.ownRows, addresses.v, direction, anchors.length)
    }
    multiplyRows(kernel, addresses.v, rows, attribution.roles, addresses.roleScores)
    for (const [a, anchor] of anchors.entries()) {
      const attribution = this.#readRoles(anchor, bounds[a]!)
      if (attribution) found.push(attribution)
    }
  }

  /** Writes the second layer's inputs of an anchor's chunk, from row `row` on. */
  #writeJoint({ token: anchor, first, end }: Anchor, batchFirst: number, tokens: ReadTokens, row: number): void {
    const { addresses } = this.#placed
    const { joint } = this.#file.header.dims.attribution
    const [float, int16, paths, distances, part] = [
      this.#float,
      this.#int16,
      this.#paths,
      this.#distances,
      this.#anchorPart,
    ]
    this.#makeAnchorPart(anchor - batchFirst)
    writePathCodes(anchor, tokens, first, end, this.#codes)
    const { quotation } = tokens
    const own = quotation[anchor]!
    let out = (addresses.joint >> 1) + row * joint
    for (let t = first; t < end; t++, out += joint) {
      const token = (addresses.tokenParts >> 2) + (t - batchFirst) * joint
      const path = this.#codes[t - first]! * joint
      const distance = DISTANCE_ROWS[t - anchor + FARTHEST]! * joint
      const quote = quotation[t]! < 0 ? 0 : (quotation[t] === own ? 3 : 1) * joint
      for (let d = 0; d < joint; d++) {
        const sum = float[token + d]! + part[quote + d]! + paths[path + d]! + distances[distance + d]!
        int16[out + d] = sum > 0 ? Math.min(32767, sum * INPUT_ONE + 0.5) : 0
      }
    }
  }

  /** The part of the batch's token `anchor` as the anchor, in the second layer's inputs, for each row of quotations. */
  #makeAnchorPart(anchor: number): void {
    const { kernel, addresses, attribution } = this.#placed
    const { layer, joint } = this.#file.header.dims.attribution
    multiplyRows(kernel, addresses.z + anchor * 4 * layer, 1, attribution.cue, addresses.cuePart)
    const part = this.#anchorPart
    for (let i = 0; i < part.length; i++)
      part[i] = this.#float[(addresses.cuePart >> 2) + (i % joint)]! + this.#quotes[i]!
  }

  /** The attribution of an anchor, from the scores of its chunk's roles; null where it is none. */
  #readRoles({ token, probability, first, end }: Anchor, row: number): TokenAttribution | null {
    const { addresses, strides } = this.#placed
    const at = (addresses.roleScores >> 2) + row * strides.roles
    const roles = new Uint8Array(end - first)
    for (let t = 0; t < roles.length; t++) this.#writeShares(at + t * strides.roles, t * ROLE_COUNT)
    this.#decoder.decode(this.#shares, token - first, roles)
    const sure = probability * this.#shares[(token - first) * ROLE_COUNT + ROLE.cue]! * this.#meanShare(roles)
    const score = Math.round(Math.cbrt(sure) * 1e4) / 1e4
    return score > 0 && score >= this.#file.header.attribution.threshold ? { anchor: token, score, first, roles } : null
  }

  /** The probabilities of a token's roles, by softmax over the scores at `at`. */
  #writeShares(at: number, out: number): void {
    for (let role = 0; role < ROLE_COUNT; role++) {
      let sum = 0
      for (let r = 0; r < ROLE_COUNT; r++) sum += Math.exp(this.#float[at + r]! - this.#float[at + role]!)
      this.#shares[out + role] = 1 / sum
    }
  }

  /** How sure the content is, on average over its tokens; 0 where there is none. */
  #meanShare(roles: Uint8Array): number {
    let [sum, count] = [0, 0]
    for (let t = 0; t < roles.length; t++) {
      if (roles[t] !== ROLE.content) continue
      sum += this.#shares[t * ROLE_COUNT + ROLE.content]!
      count++
    }
    return count > 0 ? sum / count : 0
  }
}

/** Tokens of a chunk at most (`headerSchema`), and so more than any is from its anchor. */
const FARTHEST = 256
const DISTANCE_ROWS = Uint8Array.from({ length: 2 * FARTHEST + 1 }, (_, i) => distanceRow(i - FARTHEST))

const lengthOf = ({ first, end }: Anchor) => end - first

const toFloats = ({ values, scale }: Table) => Float32Array.from(values, (value) => value * scale)
