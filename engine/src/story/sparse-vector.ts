/** Sparse vectors over the words of one batch, as sorted arrays: compact, and summed in one order only. */

export interface SparseVector {
  /** Word numbers, ascending. */
  readonly terms: Int32Array
  readonly weights: Float64Array
}

export const emptyVector: SparseVector = { terms: new Int32Array(0), weights: new Float64Array(0) }

/** A vector of unit length from word numbers and weights; all zero weights are left out. */
export function unitVector(entries: readonly (readonly [term: number, weight: number])[]): SparseVector {
  const kept = entries.filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b)
  let squares = 0
  for (const [, weight] of kept) squares += weight * weight
  const length = Math.sqrt(squares) || 1
  return {
    terms: Int32Array.from(kept, ([term]) => term),
    weights: Float64Array.from(kept, ([, weight]) => weight / length),
  }
}

/** Sum over common words, the cosine where both have unit length; and the part of it that one word brings. */
export function compareVectors(a: SparseVector, b: SparseVector): { sum: number; largest: number } {
  let i = 0
  let j = 0
  let sum = 0
  let largest = 0
  while (i < a.terms.length && j < b.terms.length) {
    const left = a.terms[i]!
    const right = b.terms[j]!
    if (left === right) {
      const product = a.weights[i++]! * b.weights[j++]!
      sum += product
      if (product > largest) largest = product
    } else if (left < right) i++
    else j++
  }
  return { sum, largest }
}

export function dotProduct(a: SparseVector, b: SparseVector): number {
  return compareVectors(a, b).sum
}

/** The sum of two vectors, its lightest words dropped where it has more than `limit`. */
export function addVectors(a: SparseVector, b: SparseVector, limit: number): SparseVector {
  const entries: [term: number, weight: number][] = []
  let i = 0
  let j = 0
  while (i < a.terms.length || j < b.terms.length) {
    const left = a.terms[i] ?? Number.POSITIVE_INFINITY
    const right = b.terms[j] ?? Number.POSITIVE_INFINITY
    const weight = (left <= right ? a.weights[i]! : 0) + (right <= left ? b.weights[j]! : 0)
    entries.push([Math.min(left, right), weight])
    if (left <= right) i++
    if (right <= left) j++
  }
  const kept = entries.length > limit ? heaviest(entries, limit) : entries
  return { terms: Int32Array.from(kept, ([t]) => t), weights: Float64Array.from(kept, ([, w]) => w) }
}

/** The numbers of a vector's heaviest words, heaviest first; equal weights by number. */
export function heaviestTerms(vector: SparseVector, limit: number): number[] {
  const entries = Array.from(vector.terms, (term, i): [number, number] => [term, vector.weights[i]!])
  return entries
    .sort(byWeight)
    .slice(0, limit)
    .map(([term]) => term)
}

function heaviest(entries: [number, number][], limit: number): [number, number][] {
  return entries
    .sort(byWeight)
    .slice(0, limit)
    .sort(([a], [b]) => a - b)
}

function byWeight(a: readonly [number, number], b: readonly [number, number]): number {
  return b[1] - a[1] || a[0] - b[0]
}
