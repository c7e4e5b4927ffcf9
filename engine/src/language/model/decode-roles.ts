/**
 * Probabilities of roles → one reading of an attribution: a source in one piece, and cue and content in as few as the
 * probabilities allow.
 */

/** A token's part in an attribution, as an index of the model's scores. */
export const ROLE = { none: 0, source: 1, cue: 2, content: 3 } as const
export const ROLE_COUNT = 4

/** Chosen on PolNeAR's train part, on reports that were kept from training: what weighs against each kind of error. */
const SOURCE_BIAS = 1
const CONTENT_BIAS = 0.4
const PIECE_PENALTY = 1

/** A probability as small as this counts as no smaller. */
const LEAST = 1e-4

export class RoleDecoder {
  readonly #scores: Float64Array
  readonly #back: Uint8Array

  constructor(maxChunk: number) {
    this.#scores = new Float64Array(maxChunk * ROLE_COUNT)
    this.#back = new Uint8Array(maxChunk * ROLE_COUNT)
  }

  /**
   * Writes the role of each token to `roles`; `probabilities` has ROLE_COUNT for each token. `anchor` is the cue's own token.
   * The source is the stretch whose log-odds of being one are the highest (Kadane's algorithm); of the other roles the best
   * path, each new piece at a price (Viterbi).
   */
  decode(probabilities: Float32Array, anchor: number, roles: Uint8Array): void {
    const count = roles.length
    const [first, last] = bestStretch(probabilities, anchor, count)
    for (let i = 0; i < count; i++) {
      const at = i * ROLE_COUNT
      const isSource = i >= first && i <= last
      for (let role = 0; role < ROLE_COUNT; role++) {
        if (role === ROLE.source) this.#scores[at + role] = isSource ? 0 : -Infinity
        else this.#scores[at + role] = isSource ? -Infinity : logOf(probabilities, at, role)
      }
    }
    this.#bestPath(count, roles)
  }

  #bestPath(count: number, roles: Uint8Array): void {
    const [scores, back] = [this.#scores, this.#back]
    for (let at = ROLE_COUNT; at < count * ROLE_COUNT; at += ROLE_COUNT) {
      const before = at - ROLE_COUNT
      let best = 0
      for (let role = 1; role < ROLE_COUNT; role++) if (scores[before + role]! > scores[before + best]!) best = role
      for (let role = 0; role < ROLE_COUNT; role++) {
        const changed = scores[before + best]! - (role === ROLE.none ? 0 : PIECE_PENALTY)
        const stays = scores[before + role]! >= changed
        back[at + role] = stays ? role : best
        scores[at + role] = scores[at + role]! + (stays ? scores[before + role]! : changed)
      }
    }
    let role = 0
    const end = (count - 1) * ROLE_COUNT
    for (let other = 1; other < ROLE_COUNT; other++) if (scores[end + other]! > scores[end + role]!) role = other
    for (let i = count - 1; i >= 0; i--) {
      roles[i] = role
      role = back[i * ROLE_COUNT + role]!
    }
  }
}

/** What a token outside the source may be; one that only looked like a source is nothing. */
function logOf(probabilities: Float32Array, at: number, role: number): number {
  const passed = role === ROLE.none ? probabilities[at + ROLE.source]! : 0
  const bias = role === ROLE.content ? CONTENT_BIAS : 0
  return Math.log(Math.max(probabilities[at + role]! + passed, LEAST)) + bias
}

/** The stretch [first, last] with the highest sum of log-odds of being a source, without the anchor; empty where none is above 0. */
function bestStretch(probabilities: Float32Array, anchor: number, count: number): [first: number, last: number] {
  let [first, last, highest] = [0, -1, 0]
  let [start, sum] = [0, 0]
  for (let i = 0; i < count; i++) {
    const p = probabilities[i * ROLE_COUNT + ROLE.source]!
    if (sum <= 0) [start, sum] = [i, 0]
    sum += i === anchor ? -Infinity : Math.log(Math.max(p, LEAST)) - Math.log(Math.max(1 - p, LEAST)) + SOURCE_BIAS
    if (sum > highest) [first, last, highest] = [start, i, sum]
  }
  return [first, last]
}
