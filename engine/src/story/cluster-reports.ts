/**
 * Average-link clustering of reports: the two most similar groups are joined as long as their members are, on average,
 * similar enough. The mean of all cosines between two groups is the product of their summed vectors over the product
 * of their sizes, so no table of all pairs is kept (Cutting et al. 1992, Scatter/Gather).
 */
import { findNeighbours } from './find-neighbours.ts'
import { GROUPING } from './rules.ts'
import { addVectors, compareVectors, type SparseVector } from './sparse-vector.ts'

export interface ReportPoint {
  readonly vector: SparseVector
  /** Day number, null where unknown. */
  readonly day: number | null
  /** Length of the report as far as it was weighed. */
  readonly words: number
}

interface Group {
  members: number[]
  sum: SparseVector
  /** Sum and number of the known days. */
  days: number
  dated: number
  words: number
  /** Raised whenever the group changes, so that older entries of the queue are known to be out of date. */
  version: number
  readonly near: Set<number>
}

interface Pair {
  readonly similarity: number
  readonly a: number
  readonly b: number
  readonly versionA: number
  readonly versionB: number
}

/**
 * Groups of indexes into `points`, each ascending, in the order of their first member. `sameText` tells of two similar
 * reports whether one is a copy of the other: those are joined whatever their dates.
 */
export function clusterReports(
  points: readonly ReportPoint[],
  sameText: (a: number, b: number) => boolean = () => false,
): number[][] {
  const groups: (Group | null)[] = points.map(({ vector, day, words }, i) => ({
    members: [i],
    sum: vector,
    days: day ?? 0,
    dated: day === null ? 0 : 1,
    words,
    version: 0,
    near: new Set<number>(),
  }))
  const alike: [number, number][] = []
  findNeighbours(points.map(({ vector }) => vector)).forEach((neighbours, a) => {
    for (const [b, cosine] of neighbours) {
      groups[a]!.near.add(b)
      groups[b]!.near.add(a)
      if (cosine >= GROUPING.copyCheck) alike.push([a, b])
    }
  })
  joinCopies(groups, alike, sameText)
  joinSimilar(groups)
  return groups.filter((group) => group !== null).map(({ members }) => members.sort((a, b) => a - b))
}

function joinCopies(
  groups: (Group | null)[],
  alike: readonly (readonly [number, number])[],
  sameText: (a: number, b: number) => boolean,
): void {
  const at = groups.map((_, i) => i)
  const rootOf = (i: number): number => {
    let root = i
    while (at[root] !== root) root = at[root]!
    at[i] = root
    return root
  }
  for (const [a, b] of alike) {
    const [first, second] = [Math.min(rootOf(a), rootOf(b)), Math.max(rootOf(a), rootOf(b))]
    if (first === second || !sameText(a, b)) continue
    join(groups, first, second)
    at[second] = first
  }
}

function joinSimilar(groups: (Group | null)[]): void {
  const queue = new PairQueue()
  const offer = (a: number, b: number) => {
    const [first, second] = a < b ? [a, b] : [b, a]
    const [left, right] = [groups[first]!, groups[second]!]
    const similarity = groupSimilarity(left, right)
    if (similarity < GROUPING.threshold) return
    queue.push({ similarity, a: first, b: second, versionA: left.version, versionB: right.version })
  }
  groups.forEach((group, a) => {
    for (const b of group?.near ?? []) if (a < b) offer(a, b)
  })
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    const { a, b } = pair
    if (groups[a]?.version !== pair.versionA || groups[b]?.version !== pair.versionB) continue
    join(groups, a, b)
    for (const other of [...groups[a]!.near].sort((x, y) => x - y)) offer(a, other)
  }
}

/** Puts group `b` into `a`; `b` is no more. */
function join(groups: (Group | null)[], a: number, b: number): void {
  const into = groups[a]!
  const gone = groups[b]!
  into.members.push(...gone.members)
  into.sum = addVectors(into.sum, gone.sum, GROUPING.maxGroupWords)
  into.days += gone.days
  into.dated += gone.dated
  into.words += gone.words
  into.version++
  groups[b] = null
  for (const other of gone.near) {
    const group = groups[other]
    group?.near.delete(b)
    if (!group || other === a) continue
    group.near.add(a)
    into.near.add(other)
  }
  into.near.delete(b)
}

function groupSimilarity(a: Group, b: Group): number {
  const { sum, largest } = compareVectors(a.sum, b.sum)
  const mean = (sum - GROUPING.oneWordDiscount * largest) / (a.members.length * b.members.length)
  return mean * timeFactor(a, b) * lengthFactor(a, b)
}

/** 1 for the same time or an unknown one, falling towards `timeFloor`. */
function timeFactor(a: Group, b: Group): number {
  if (a.dated === 0 || b.dated === 0) return 1
  const gap = Math.abs(a.days / a.dated - b.days / b.dated)
  return GROUPING.timeFloor + (1 - GROUPING.timeFloor) / (1 + gap / GROUPING.halfwayDays)
}

/** 1 for reports of full length, less for brief ones: where there are few words, any shared name weighs much. */
function lengthFactor(a: Group, b: Group): number {
  const meanWords = (a.words / a.members.length + b.words / b.members.length) / 2
  return GROUPING.briefFactor + (1 - GROUPING.briefFactor) * Math.min(1, meanWords / GROUPING.fullWords)
}

/** Binary heap of pairs, the most similar first; equal ones by index. */
class PairQueue {
  readonly #heap: Pair[] = []

  push(pair: Pair): void {
    const heap = this.#heap
    let at = heap.length
    heap.push(pair)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!comesBefore(pair, heap[parent]!)) break
      heap[at] = heap[parent]!
      at = parent
    }
    heap[at] = pair
  }

  pop(): Pair | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (top === undefined || last === undefined || heap.length === 0) return top
    this.#sink(last)
    return top
  }

  #sink(pair: Pair): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && comesBefore(heap[child + 1]!, heap[child]!)) child++
      if (!comesBefore(heap[child]!, pair)) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = pair
  }
}

function comesBefore(a: Pair, b: Pair): boolean {
  return (b.similarity - a.similarity || a.a - b.a || a.b - b.b) < 0
}
