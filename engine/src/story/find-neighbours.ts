/**
 * Which reports are worth comparing: those that share heavy words, found through an inverted index, so that thousands
 * of reports need no comparison of all with all.
 */
import { GROUPING } from './rules.ts'
import { dotProduct, heaviestTerms, type SparseVector } from './sparse-vector.ts'

/** For each vector its nearest others with their cosine, nearest first; at most `GROUPING.maxNeighbours`. */
export function findNeighbours(vectors: readonly SparseVector[]): Map<number, number>[] {
  const postings = indexKeyWords(vectors)
  const scores = new Float64Array(vectors.length)
  return vectors.map((vector, self) => {
    const candidates = scoreCandidates(vector, self, postings, scores)
    const nearest = candidates.slice(0, GROUPING.maxNeighbours)
    return new Map(nearest.map((other) => [other, dotProduct(vector, vectors[other]!)]))
  })
}

interface Posting {
  readonly report: number
  readonly weight: number
}

/** Each report under its heaviest words; of a word in too many reports only the reports it weighs most in. */
function indexKeyWords(vectors: readonly SparseVector[]): Map<number, Posting[]> {
  const postings = new Map<number, Posting[]>()
  vectors.forEach((vector, report) => {
    const keys = new Set(heaviestTerms(vector, GROUPING.keyWords))
    vector.terms.forEach((term, i) => {
      if (!keys.has(term)) return
      const list = postings.get(term)
      const posting = { report, weight: vector.weights[i]! }
      if (list) list.push(posting)
      else postings.set(term, [posting])
    })
  })
  for (const [term, list] of postings) {
    if (list.length <= GROUPING.maxPostings) continue
    list.sort((a, b) => b.weight - a.weight || a.report - b.report)
    postings.set(term, list.slice(0, GROUPING.maxPostings))
  }
  return postings
}

/** Reports sharing key words with `vector`, most similar over those words first. `scores` is all zero before and after. */
function scoreCandidates(
  vector: SparseVector,
  self: number,
  postings: ReadonlyMap<number, readonly Posting[]>,
  scores: Float64Array,
): number[] {
  const found: number[] = []
  vector.terms.forEach((term, i) => {
    const own = vector.weights[i]!
    for (const { report, weight } of postings.get(term) ?? []) {
      if (report === self) continue
      if (scores[report] === 0) found.push(report)
      scores[report]! += weight * own
    }
  })
  found.sort((a, b) => scores[b]! - scores[a]! || a - b)
  for (const report of found) scores[report] = 0
  return found
}
