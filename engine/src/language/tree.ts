/** What hangs on what, the other way round: the dependents and the extent of each token's subtree. */

export interface Tree {
  /** First and last token of each token's subtree. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** First dependent of each token, −1 for none, and the next one of the same head. */
  readonly child: Int32Array
  readonly sibling: Int32Array
}

/** Linear in the document: a token's edge is handed up until one is met that lies as far out. */
export function readTree(head: Int32Array): Tree {
  const count = head.length
  const first = Int32Array.from({ length: count }, (_, t) => t)
  const last = first.slice()
  const child = new Int32Array(count).fill(-1)
  const sibling = new Int32Array(count).fill(-1)
  for (let t = 0; t < count; t++) for (let up = head[t]!; up >= 0 && first[up]! > t; up = head[up]!) first[up] = t
  for (let t = count - 1; t >= 0; t--) {
    const up = head[t]!
    for (let above = up; above >= 0 && last[above]! < t; above = head[above]!) last[above] = t
    if (up < 0) continue
    sibling[t] = child[up]!
    child[up] = t
  }
  return { first, last, child, sibling }
}
