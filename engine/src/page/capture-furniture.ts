/** Which lines of a capture are furniture of its page: menus, tickers, share bars, credits, lists of other reports. */
import { findDates, textBesideDates } from './capture-date.ts'
import { type CaptureLine, countWords, endsSentence } from './capture-lines.ts'
import {
  commentMark,
  commentsLabel,
  type FurnitureRule,
  furnitureRules,
  listLabel,
  longestFurniture,
  outletWord,
  reportsSpeech,
  sectionNames,
  shareNames,
  shareWords,
} from './capture-rules.ts'

/** Marks that part the items of tickers, menus and breadcrumbs. */
const itemMarks = / ?(?:[|¦•·»›▪●◆]|(?: > )|(?: :: )) ?/
/** Words of a headline: of 1,000 in PolNeAR and Giveme5W1H none is longer. */
export const longestHeadline = 30

/** Words. */
const longestQuestion = 20

/** Where the report's sentences begin and end among the lines: `[first, end)`. */
export interface BodyRange {
  readonly first: number
  readonly end: number
}

/** For each line what makes it furniture (a rule's id), or null for what may be the report's. */
export function findFurniture(lines: readonly CaptureLine[]): (string | null)[] {
  const reasons = lines.map(({ text }) => wordsAsFurniture(text) ?? ruleFor(text, 'anywhere'))
  const body = findBody(lines, reasons)
  lines.forEach(({ text }, index) => {
    const atEdge = index < body.first || index >= body.end
    reasons[index] ??= ruleFor(text, atEdge ? 'edges' : 'body') ?? (index >= body.first ? ruleFor(text, 'body') : null)
    if (atEdge) reasons[index] ??= isSectionName(text) ? 'section label' : null
  })
  markLists(lines, reasons, body)
  markOtherHeadlines(lines, reasons, body)
  markComments(lines, reasons, body)
  return reasons
}

/** A line that is prose for certain: a sentence with its stop, or too long for a headline. */
export function isProse(text: string): boolean {
  const words = countWords(text)
  const isName = words <= 8 && /\b(?:Jr|Sr|\p{Lu})\.$/u.test(text)
  return (words >= 5 && endsSentence(text) && !isName && !isDateLine(text)) || words > longestHeadline
}

/** "March 6, 2022 6:42 p.m.": a date and the words that go with dates, whatever it ends in. */
function isDateLine(text: string): boolean {
  if (text.length > 120) return false
  const dates = findDates(text)
  return dates.length > 0 && !textBesideDates(text, dates)
}

export function findBody(lines: readonly CaptureLine[], reasons: readonly (string | null)[]): BodyRange {
  const isBody = (line: CaptureLine, index: number) => !reasons[index] && !line.heading && isProse(line.text)
  const first = lines.findIndex((line, index) => isBody(line, index) && !isLoneQuestion(line.text))
  return first < 0 ? { first: lines.length, end: lines.length } : { first, end: lines.findLastIndex(isBody) + 1 }
}

/** "Who will end the strike?" above a report is its headline. */
function isLoneQuestion(text: string): boolean {
  return /[?!]["'”’]?$/.test(text) && !/[.?!]["'”’)]? /.test(text) && countWords(text) <= longestQuestion
}

const rulesByPlace = {
  anywhere: furnitureRules.filter(({ where }) => where === 'anywhere'),
  edges: furnitureRules.filter(({ where }) => where === 'edges'),
  body: furnitureRules.filter(({ where }) => where === 'body'),
} satisfies Record<FurnitureRule['where'], readonly FurnitureRule[]>

function ruleFor(text: string, place: FurnitureRule['where']): string | null {
  if (text.length > longestFurniture) return null
  const found = rulesByPlace[place].find(({ pattern }) => pattern.test(text))
  return found && !(found.addressesReader && reportsSpeech.test(text)) ? found.id : null
}

function wordsAsFurniture(text: string): string | null {
  if (isShareBar(text)) return 'share bar'
  const items = splitItems(text)
  if (items.length < 2 && text.length > 300) return null
  // "By Ada Lind | 4 March 2022" and "World | 4 March 2022" are for `readHead`.
  if (items.length > 1 && text.length < 200 && findDates(text).length) return null
  if (isTicker(text, items)) return 'ticker'
  return isMenu(text, items) ? 'menu' : null
}

function splitItems(text: string): string[] {
  return text.split(itemMarks).filter((item) => item.trim())
}

/** "Share on Facebook", "Facebook Twitter Print 24": nothing but the words of share bars. */
function isShareBar(text: string): boolean {
  if (text.length > 160) return false
  const words = text.toLowerCase().match(/[\p{L}][\p{L}+-]*/gu) ?? []
  return (
    words.every((word) => shareWords.has(word)) && words.some((word) => shareNames.has(word)) && !/[.?!,]$/.test(text)
  )
}

/** Three or more headlines in one line, parted by marks. Figures between marks are a table, which stays. */
function isTicker(text: string, items: readonly string[]): boolean {
  if (items.length < 3 && !(items.length === 2 && /[|¦]$/.test(text) && text.length < 400)) return false
  const isItem = (item: string) => !endsSentence(item) && countWords(item) <= longestHeadline
  const hasFigures = items.filter((item) => /^[^\p{L}]*\d[\d.,%]*[^\p{L}]*$/u.test(item)).length * 3 > items.length
  return items.every(isItem) && !hasFigures
}

/** "Home / World / Europe", "News Sport Weather": at least two section names and little else. */
function isMenu(text: string, items: readonly string[]): boolean {
  if (text.length > 300) return false
  const parts = items.length > 1 ? items : text.split(/ ?[/>→] ?/)
  if (parts.length > 1) {
    const known = parts.filter(isSectionName).length
    return (
      !isProse(text) &&
      (known >= 2 || (known === 1 && parts.length <= 3 && isSectionName(parts[0]!) && /[>›»→]/.test(text)))
    )
  }
  const words = text.toLowerCase().split(' ')
  return words.length >= 3 && words.every((word) => sectionNames.has(word))
}

export function isSectionName(text: string): boolean {
  return text.length <= 40 && sectionNames.has(text.toLowerCase().replace(/^[\s*•·›»>-]+|[\s:|›»>/-]+$/g, ''))
}

/**
 * A list label and its headlines: those in its block, two or more in blocks of their own (one could be a subheading),
 * and at the end of the capture all that follow.
 */
function markLists(lines: readonly CaptureLine[], reasons: (string | null)[], body: BodyRange): void {
  let label: string | null = null
  lines.forEach((line, index) => {
    if (isListLabel(line.text)) {
      label = 'list of other reports'
      reasons[index] ??= label
    } else if (label && isItemOfList(lines, index, body)) reasons[index] ??= label
    else if (!reasons[index]) label = null
  })
}

/** Under the report, what readers wrote: from "Comments" on, where replies or ages of posts show that it is so. */
function markComments(lines: readonly CaptureLine[], reasons: (string | null)[], body: BodyRange): void {
  const label = lines.findIndex(({ text }, index) => index > body.first && commentsLabel.test(text))
  if (label < 0) return
  const following = lines.slice(label + 1, label + 12)
  if (!following.some(({ text }) => text.length < 80 && commentMark.test(text))) return
  for (let index = label; index < lines.length; index++) reasons[index] ??= 'comments of readers'
}

function isListLabel(text: string): boolean {
  return text.length < 100 && listLabel.test(text) && !(endsSentence(text) && countWords(text) > 2)
}

function isItemOfList(lines: readonly CaptureLine[], index: number, body: BodyRange): boolean {
  if (index < body.first || !looksLikeItem(lines[index])) return false
  const isBesideItem = looksLikeItem(lines[index - 1]) || looksLikeItem(lines[index + 1])
  return !lines[index]!.opensBlock || index >= body.end || (isBesideItem && !lines[index]!.heading)
}

function looksLikeItem(line: CaptureLine | undefined): boolean {
  if (!line || isListLabel(line.text)) return false
  return countWords(line.text) <= longestHeadline && !/[.。]["'”’)]*$/.test(line.text)
}

/**
 * Headlines of other reports above this one's, one a line: they share no word with the report, while a later
 * headline does. Two or more are needed, since one may be a play on words.
 */
function markOtherHeadlines(lines: readonly CaptureLine[], reasons: (string | null)[], body: BodyRange): void {
  const head = lines.map((_, index) => index).slice(0, body.first)
  const candidates = head.filter((index) => !reasons[index] && mayBeHeadline(lines[index]!.text))
  if (candidates.length < 3) return
  const prose = lines.slice(body.first, Math.min(body.end, body.first + 5))
  const stems = new Set(prose.flatMap(({ text }) => contentStems(text.slice(0, 2000))))
  const shared = candidates.map((index) => contentStems(lines[index]!.text).filter((stem) => stems.has(stem)).length)
  const own = shared.findIndex((count) => count >= 2)
  if (own < 2 || shared.slice(0, own).some((count) => count > 0)) return
  for (const index of candidates.slice(0, own)) reasons[index] = 'headline of another report'
}

/** Not the date, the byline or the name of the outlet, which share no word with the report either. */
function mayBeHeadline(text: string): boolean {
  return isHeadlineLike(text) && !isDateLine(text) && !isMasthead(text) && !/^(?:by|from) \p{Lu}/iu.test(text)
}

/** "The Norbane Herald": two or three words in capitals, the last one that ends the names of outlets. */
export function isMasthead(text: string): boolean {
  const last = /^(?:The |THE )?(?:\p{Lu}[\p{L}'’-]{0,20} ){1,2}(\p{Lu}[\p{L}]{0,20})$/u.exec(text)?.[1]
  return !!last && outletWord.test(last[0] + last.slice(1).toLowerCase())
}

/** Could stand over a report: some words, not too many, no full stop. */
export function isHeadlineLike(text: string): boolean {
  const words = countWords(text)
  return words >= 3 && words <= longestHeadline && text.length <= 240 && !/[.。,;:]["'”’)]*$/.test(text)
}

function contentStems(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6))
}
