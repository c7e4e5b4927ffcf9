/**
 * The way through the tree from the anchor of an attribution to each token of its chunk, as a row of the model's table of
 * paths: how far up from the anchor the way leads, and by which relation it comes down again. Training writes the same
 * codes (`path_codes` in training/attributions.py).
 */

/** Relations that a model may have, for the table's sake. */
export const RELATIONS = 64
/** Ancestors of the anchor that are told apart, itself included; farther ones count as the last. */
const ANCESTORS = 4
const ROWS = RELATIONS + 1
const OTHER_SENTENCES = ANCESTORS * ROWS
const BEFORE = OTHER_SENTENCES
const JUST_BEFORE = OTHER_SENTENCES + 1
const JUST_AFTER = OTHER_SENTENCES + 2
const AFTER = OTHER_SENTENCES + 3
/** Rows of the table. The last is for a token that no path leads to, as a tree never has one. */
export const PATHS = OTHER_SENTENCES + 5
const UNKNOWN = -1

/** By token of a text. */
export interface Trees {
  readonly head: Int32Array
  readonly deprel: Uint8Array
  /** Numbers of the sentences, in order. */
  readonly sentence: Int32Array
}

/**
 * Writes to `out` the codes of the tokens `[first, end)`, in which the anchor's sentence lies whole. With a0 the anchor
 * and a1, a2, … the tokens above it, the code of a token under a_k and under no nearer one is k · 65 + the relation to
 * a_k by which it is reached, or k · 65 + 64 for a_k itself. Linear in the tokens.
 */
export function writePathCodes(anchor: number, trees: Trees, first: number, end: number, out: Int32Array): void {
  const { head, sentence } = trees
  const own = sentence[anchor]!
  let from = anchor
  while (from > first && sentence[from - 1] === own) from--
  let to = anchor + 1
  while (to < end && sentence[to] === own) to++
  for (let t = first; t < from; t++) out[t - first] = sentence[t] === own - 1 ? JUST_BEFORE : BEFORE
  for (let t = to; t < end; t++) out[t - first] = sentence[t] === own + 1 ? JUST_AFTER : AFTER
  out.fill(UNKNOWN, from - first, to - first)
  let k = 0
  for (let above = anchor; above >= 0; above = head[above]!) {
    out[above - first] = k * ROWS + RELATIONS
    if (k < ANCESTORS - 1) k++
  }
  for (let t = from; t < to; t++) if (out[t - first] === UNKNOWN) writeBranch(t, trees, first, out)
}

/** Gives a token, and those above it up to the first that has a code, their code. */
function writeBranch(token: number, { head, deprel }: Trees, first: number, out: Int32Array): void {
  let top = token
  while (out[head[top]! - first] === UNKNOWN) top = head[top]!
  const above = out[head[top]! - first]!
  const isAncestor = above % ROWS === RELATIONS
  const code = isAncestor ? above - RELATIONS + deprel[top]! : above
  for (let t = token; out[t - first] === UNKNOWN; t = head[t]!) out[t - first] = code
}
