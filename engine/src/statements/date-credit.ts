/** When something was said. */

import type { Span, TimeMention } from '../contract/types.ts'
import type { TokenIndex } from '../language/document.ts'
import { partitionPoint } from '../partition-point.ts'
import type { Credit } from './credit.ts'
import { OCCASIONS, SPEAKING } from './cues.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/**
 * The time of the cue's clause: next to the verb, with no comma between but the source's own, at the sentence's start, or
 * that of the occasion ("In a speech on Monday, …", "…, speaking on Monday, said").
 */
export function dateOf(credit: Credit, text: StatementText): string | null {
  const { document } = text
  const verb = credit.cue[0]![1]
  const [first, last] = text.sentenceAround(verb)
  const inContent = (at: number) =>
    credit.content.some(([start, end]) => at >= document.start(start) && at < document.end(end))
  let best: { value: string; distance: number } | null = null
  for (const { span, type, value } of timesWithin(text, [document.start(first), document.end(last)])) {
    if (inContent(span[0]) || !(type === 'DATE' || type === 'TIME') || !/^\d{4}/.test(value)) continue
    const at = document.tokenAt(span[0])
    const distance = Math.abs(at - verb)
    const near =
      at - first <= MAX_OPENING ||
      (distance <= MAX_DISTANCE && (!isParted(text, credit, at, verb) || isOccasion(text, at, [first, last])))
    if (near && (!best || distance < best.distance)) best = { value, distance }
  }
  return best?.value ?? null
}

/** Tokens from a sentence's start to a time that sets its scene ("On Tuesday, …"), and from a verb to a time of its own. */
const MAX_OPENING = 3

const MAX_DISTANCE = 15

/** A time in an aside or opening that tells where the words were said: "in a speech on Monday", "speaking on Monday". */
function isOccasion({ document }: StatementText, time: TokenIndex, [first]: TokenRange): boolean {
  let opening = time
  while (opening > first && !/^[,;:“"(—–]/.test(document.word(opening - 1))) opening--
  if (SPEAKING.has(document.lower(opening))) return true
  if (document.upos(opening) !== 'ADP') return false
  for (let t = opening + 1; t < time; t++) {
    if (document.upos(t) === 'VERB') return false
    if (OCCASIONS.has(document.lemma(t))) return true
  }
  return false
}

function isParted({ document }: StatementText, { source }: Credit, a: number, b: number): boolean {
  for (let t = Math.min(a, b) + 1; t < Math.max(a, b); t++) {
    const inSource = source && t >= source[0] && t <= source[1] + 1
    if (document.word(t) === ',' && !inSource) return true
  }
  return false
}

/** The times between two offsets; they are sorted, so the first is found by halves. */
function timesWithin({ times }: StatementText, [start, end]: Span): TimeMention[] {
  const low = partitionPoint(times.length, (i) => times[i]!.span[0] < start)
  let stop = low
  while (stop < times.length && times[stop]!.span[1] <= end) stop++
  return times.slice(low, stop)
}
