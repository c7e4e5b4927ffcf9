/** Plain text → report. Plain text is often a raw capture of a page: its furniture is left out, its sentences stay. */
import { findFurniture } from './capture-furniture.ts'
import { readHead } from './capture-head.ts'
import { type CaptureLine, splitLines } from './capture-lines.ts'
import { sectionNames } from './capture-rules.ts'
import { cutEnding } from './furniture-lines.ts'
import { identifyLanguage } from './identify-language.ts'
import type { Page } from './page.ts'
import { dateInUrl } from './page-date.ts'

const loneDateline = /^\p{Lu}[^():!?]{1,60}\([^()]{2,40}\) ?[_—–-]{0,2}$|^\p{Lu}[^():!?.]{1,60} ?[—–]$/u

/**
 * Reads a capture. `text` has one paragraph, subheading or list item a line, blank lines between, in the capture's
 * own characters (white space aside): nothing is put in, and where it is not sure that a line is furniture it stays.
 * `published` has basis `page` where the capture states a date
 * (or, failing that, its address), else `unknown`. Never throws; time grows with length.
 */
export function readCapture(raw: string): Page {
  const lines = splitTicker(splitLines(raw))
  const reasons = findFurniture(lines)
  const head = readHead(lines, reasons)
  const kept = lines.flatMap(({ text }, index) =>
    reasons[index] || head.used.has(index) ? [] : [cutEnding(text.slice(head.cut.get(index) ?? 0))],
  )
  if (kept[0] !== undefined) kept[0] = dropSectionLabel(kept[0])
  const text = joinDateline(kept).join('\n\n')
  const { url, title, byline, outlet } = head
  const published = head.published ?? (url && dateInUrl(url))
  const language = identifyLanguage(text || title || '')
  return { url, title, byline, outlet, published: toPublished(published), language, text }
}

function toPublished(value: string | null): Page['published'] {
  return value ? { value, basis: 'page' } : { value: null, basis: 'unknown' }
}

/** "INTERNATIONAL: French president …", "WORLD | Ministers …": names of sections only, as "MOSCOW: …" is a dateline. */
function dropSectionLabel(first: string): string {
  const label = /^([\p{Lu}\p{N}][\p{L}\p{N}&.’' /-]{1,30}?) ?[:|»>] ?(?=["'“‘(]?[\p{Lu}\p{N}])/u.exec(first)
  if (!label || !sectionNames.has(label[1]!.toLowerCase())) return first
  const isCapitals = label[1] === label[1]!.toUpperCase()
  return isCapitals || label[0].includes('|') ? first.slice(label[0].length) : first
}

/** Headlines parted by bars in front of the text of a capture that is all in one line. */
function splitTicker(lines: CaptureLine[]): CaptureLine[] {
  const [first, ...rest] = lines
  const at = first ? first.text.slice(0, 4000).lastIndexOf(' | ') : -1
  if (!first || at < 0 || first.text.length - at < 200) return lines
  const ticker = first.text.slice(0, at + 2)
  if (ticker.split('|').length < 4 || /[.!?]["'”’]? /.test(ticker)) return lines
  const report = { ...first, text: first.text.slice(at + 3) }
  return [{ ...first, text: ticker }, report, ...rest]
}

/** A dateline that stands alone belongs to the paragraph after it. */
function joinDateline(kept: readonly string[]): string[] {
  const [first, second, ...rest] = kept
  if (!first || !second || !loneDateline.test(first)) return [...kept]
  return [`${first} ${second}`, ...rest]
}
