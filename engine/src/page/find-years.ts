/** Years that a text mentions as past or present: they tell when it was written, at the earliest. */
import type { Span } from '../contract/types.ts'

export interface YearMention {
  readonly year: number
  readonly span: Span
}

const YEAR =
  /\b((?:19|20)\d\d)\b(?![\d,]*\d| (?:people|troops|soldiers|dollars|metres|meters|miles|km|homes|tons|tonnes)| (?:presidential |general |midterm |world |summer |winter )?(?:elections?|vote|race|campaigns?|contest|primary|primaries|cycle|season|budget|olympics|games|cup|target|goal|deadline)\b)/gi
/** Before a year to come, or before a number that is none. */
const TO_COME = /(?:\b(?:by|until|till|through|before|for|than|about|some|nearly|over|around)|[$€£]|\bto) ?$/i

/** Oldest first. Years to come ("by 2030", "the 2024 vote") are left out. */
export function findYears(text: string): YearMention[] {
  const years: YearMention[] = []
  for (const { 1: year, index } of text.matchAll(YEAR))
    if (!TO_COME.test(text.slice(Math.max(0, index - 30), index)))
      years.push({ year: Number(year), span: [index, index + 4] })
  return years.sort((a, b) => a.year - b.year)
}
