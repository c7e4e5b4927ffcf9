/** The stems that say what a piece of text is about: all but those of words common in any news. */
import { backgroundShare } from './background-share.ts'
import { MERGING } from './rules.ts'
import { readStoryWords } from './story-words.ts'

/** A piece longer than this is no sentence. */
const MAX_WORDS = 600

export function contentStems(text: string): Set<string> {
  const stems = new Set<string>()
  for (const { stem } of readStoryWords(text, MAX_WORDS)) if (isContentStem(stem)) stems.add(stem)
  return stems
}

export function isContentStem(stem: string): boolean {
  return stem.length > 1 && backgroundShare(stem) < MERGING.commonShare
}

/** How many members two sets have in common. */
export function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const item of small) if (large.has(item)) shared++
  return shared
}

/** Common members over all members, 0–1 (Jaccard). */
export function overlapOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const shared = countShared(a, b)
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}
