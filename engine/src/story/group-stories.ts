/** Reports → stories: those about the same happening together. Works on the text alone. */
import type { StoriesInput, StoryLine } from '../contract/types.ts'
import { splitSentences } from '../language/split-sentences.ts'
import { clusterReports } from './cluster-reports.ts'
import { compareDays, dayNumber } from './report-dates.ts'
import { COPYING, GROUPING, WEIGHING } from './rules.ts'
import { measureOverlap, type ShingledText, shingleText } from './shingles.ts'
import { addVectors, dotProduct, emptyVector, type SparseVector } from './sparse-vector.ts'
import { compareStrings, stableId } from './stable-id.ts'
import { weighReports } from './weigh-reports.ts'

/** A report whose text is mostly in another is the same story, however far apart the two were published. */
const SAME_TEXT_SHARE = 0.5
/** Reports whose word runs are kept for the next comparison; neighbours are compared one after another. */
const SHINGLE_CACHE = 300
/** Where a title has to be made of the first sentence, it is looked for in the beginning of the text. */
const TITLE_SEARCH = 2000

/**
 * Every report in exactly one story. Reports of a story earliest first, those of unknown date last, by id; stories by
 * their earliest report. The result does not depend on the order of the input.
 */
export function groupStories(reports: readonly StoriesInput[]): StoryLine[] {
  const sorted = [...reports].sort(compareReports)
  const points = weighReports(sorted).map((weighed, i) => ({ ...weighed, day: dayNumber(sorted[i]!.published) }))
  const vectors = points.map(({ vector }) => vector)
  const groups = clusterReports(points, sameTextTest(sorted))
  return groups
    .map((members) => members.sort((a, b) => compareDays(points[a]!.day, points[b]!.day) || a - b))
    .sort(([a], [b]) => compareDays(points[a!]!.day, points[b!]!.day) || a! - b!)
    .map((members) => tellStoryLine(members, sorted, vectors))
}

/** Index of the report closest to all the others; of equal ones the first. */
export function findCentral(vectors: readonly SparseVector[]): number {
  const sum = vectors.reduce((all, vector) => addVectors(all, vector, GROUPING.maxGroupWords), emptyVector)
  let central = 0
  let best = Number.NEGATIVE_INFINITY
  vectors.forEach((vector, i) => {
    const closeness = dotProduct(vector, sum)
    if (closeness <= best) return
    best = closeness
    central = i
  })
  return central
}

function tellStoryLine(
  members: readonly number[],
  reports: readonly StoriesInput[],
  vectors: readonly SparseVector[],
): StoryLine {
  const ids = members.map((i) => reports[i]!.id)
  const titled = members.filter((i) => reports[i]!.title?.trim())
  const eligible = titled.length > 0 ? titled : members
  const central = reports[eligible[findCentral(eligible.map((i) => vectors[i]!))]!]!
  return { id: storyId(ids), title: titleOf(central), reports: ids }
}

/** The same for the same reports, in whatever order. */
export function storyId(reportIds: readonly string[]): string {
  return stableId('s', [...reportIds].sort(compareStrings))
}

/** A report's title, or its first sentence; '' where it has neither. */
export function titleOf(report: { readonly title?: string | null | undefined; readonly text: string }): string {
  const title = report.title?.trim()
  if (title) return title
  const start = report.text.slice(0, TITLE_SEARCH)
  const first = splitSentences(start)[0]
  return first ? start.slice(...first).replace(/\s+/g, ' ') : ''
}

/** Whether one of two reports is, by its own words, mostly found in the other. */
function sameTextTest(reports: readonly StoriesInput[]): (a: number, b: number) => boolean {
  const cache = new Map<number, ShingledText & { readonly set: ReadonlySet<number> }>()
  const shingled = (i: number) => {
    const known = cache.get(i)
    if (known) return known
    if (cache.size >= SHINGLE_CACHE) cache.clear()
    const text = shingleText(reports[i]!.text, WEIGHING.maxWords)
    const made = { ...text, set: new Set(text.shingles) }
    cache.set(i, made)
    return made
  }
  return (a, b) => {
    if (reports[a]!.text === reports[b]!.text) return true
    const [left, right] = [shingled(a), shingled(b)]
    const overlap =
      left.words.length <= right.words.length ? measureOverlap(left, right.set) : measureOverlap(right, left.set)
    return overlap.ownShare >= SAME_TEXT_SHARE && overlap.ownWords >= COPYING.minWords
  }
}

function compareReports(a: StoriesInput, b: StoriesInput): number {
  return (
    compareStrings(a.id, b.id) ||
    compareStrings(a.text, b.text) ||
    compareStrings(a.published ?? '', b.published ?? '') ||
    compareStrings(a.title ?? '', b.title ?? '')
  )
}
