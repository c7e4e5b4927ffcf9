/** What stands above a report in a capture: headline, byline, outlet, dates. */
import { chooseDate, type DateInLine, findDates, type StatedDate, textBesideDates } from './capture-date.ts'
import { findBody, isHeadlineLike, isMasthead, isProse, isSectionName } from './capture-furniture.ts'
import { type CaptureLine, countWords, endsSentence } from './capture-lines.ts'
import { namedField, outletWord, reporterRole } from './capture-rules.ts'

export interface CaptureHead {
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
  /** TIMEX3 value. */
  readonly published: string | null
  /** Lines that the head has used up, by index. */
  readonly used: ReadonlySet<number>
  /** Characters to cut from the start of a line that goes on with the report ("date 2022-02-08 The minister…"). */
  readonly cut: ReadonlyMap<number, number>
}

interface Draft {
  url: string | null
  title: string | null
  byline: string | null
  outlet: string | null
  dates: StatedDate[]
  used: Set<number>
  cut: Map<number, number>
}

/** Characters before the first sentence of a report that hold its date: `date 2022-02-08 `, `Published: 8 Feb 2022 `. */
const datePrefix =
  /^(?:(?:related|latest|breaking|top|world)? ?news[\s:|-]{0,3})?(?:(?:publication |published |posted |pub)?date|published(?: on)?|posted(?: on)?|updated(?: on)?)[\s:|–-]{1,3}$/i
const bylineStart = /^(?:(?:reported |written |words |story |text |report )?by|from) ?:? (?=\p{Lu})/iu
/** "PORT VELL, March 4 (Northern Wire) —", also alone on its line. Old wires print the dash as "_" or "--". */
const dateline =
  /^\p{Lu}[^()—–:!?]{1,60}\([^()]{2,40}\) ?(?:[_—–-]|$)|^\p{Lu}[\p{Lu} .'’-]{2,40}, [^()—–:!?]{2,40}(?:—|–| -)/u

/** Reads the lines that are not furniture (`reasons` null); the rest of the lines are left as they are. */
export function readHead(lines: readonly CaptureLine[], reasons: readonly (string | null)[]): CaptureHead {
  const draft: Draft = {
    url: null,
    title: null,
    byline: null,
    outlet: null,
    dates: [],
    used: new Set(),
    cut: new Map(),
  }
  const body = findBody(lines, reasons)
  const free = lines.map((_, index) => index).filter((index) => !reasons[index])
  const head = free.filter((index) => index < body.first)
  for (let index = 0; index < body.first; index++) readNamedField(lines[index]!.text, index, draft)
  for (const index of head) if (!draft.used.has(index)) readBylineAndDates(lines[index]!.text, index, draft)
  readTitle(lines, head, free, draft)
  cutDatePrefix(lines, free, draft)
  for (const index of free) if (index >= body.end) readLabelledDates(lines[index]!.text, index, draft)
  if (isChronicle(lines, free, draft)) restoreDates(draft, lines)
  const { url, title, byline, outlet, used, cut } = draft
  return { url, title, byline, outlet, published: chooseDate(draft.dates), used, cut }
}

/** "Title: …", "SOURCE: …", "URL: …", and an address alone on its line, above the body. */
function readNamedField(line: string, index: number, draft: Draft): void {
  const [, name = '', value = line] = namedField.exec(line) ?? []
  const address = /^https?:\/\/[^\s<>"]{4,1000}$/.exec(value)
  if (address) draft.url ??= address[0]
  else if (/^(?:title|headline|subject)$/i.test(name)) draft.title ??= value
  else if (/^(?:author|byline)$/i.test(name))
    draft.byline ??= readByline(`By ${value.replace(/^by /i, '')}`)?.name ?? value.replace(/\.$/, '')
  else if (/^(?:source|publication|publisher|outlet|newspaper)$/i.test(name)) draft.outlet ??= value
  else return
  draft.used.add(index)
}

/** A line above the body of bylines and dates only, in any order, parted by marks or nothing. */
function readBylineAndDates(line: string, index: number, draft: Draft): void {
  if (line.length > 300 || dateline.test(line)) return
  const dates = findDates(line)
  const rest = textBesideDates(line, dates)
  if (dates.length && (!rest || isOutletOrSection(rest))) {
    draft.dates.push(...dates)
    draft.used.add(index)
    return
  }
  const parts = line.split(/ ?[|•·»] ?| [–—-] (?=\d|\p{Lu}\p{Ll}{2,8}\.? \d|Updated|Published)/u)
  const byline = readByline(parts[0]!)
  if (!byline || !parts.slice(1).every(isDateOrLabel)) return
  draft.byline ??= byline.name
  draft.outlet ??= byline.outlet
  draft.dates.push(...dates)
  draft.used.add(index)
}

function isDateOrLabel(part: string): boolean {
  return (
    !textBesideDates(part, findDates(part)) || isSectionName(part) || outletWord.test(part) || reporterRole.test(part)
  )
}

function isOutletOrSection(rest: string): boolean {
  return isOutletOrRole(rest) || isSectionName(rest)
}

/** "By Ada Lind, Norbane Herald", "By Ada Lind and Jo Marsh in Port Vell": the names, and the outlet if it is told. */
function readByline(text: string): { name: string; outlet: string | null } | null {
  const start = bylineStart.exec(text)
  if (!start || text.length > 160 || countWords(text) > 20) return null
  const whole = text.slice(start[0].length).replace(/[ ,.:;|–—-]+$/, (end) => (/\.$/.test(end) ? '.' : ''))
  const names = namesBefore(whole)
  if (!names || !isNames(names)) return null
  const others = whole.slice(names.length).split(/, ?| for (?:the )?| \(|\)/)
  return {
    name: names,
    outlet: others.find((other) => outletWord.test(other) && !reporterRole.test(other))?.trim() || null,
  }
}

/** The leading names: up to an office, an outlet or a place ("in Port Vell"). */
function namesBefore(whole: string): string {
  const pieces = whole.split(/(, ?| for (?:the )?| in (?=\p{Lu})| at (?=\p{Lu})| \()/u)
  let names = ''
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index]!
    const gap = index ? pieces[index - 1]! : ''
    const isName =
      gap === '' || (/^, ?$/.test(gap) && isNames(piece) && !outletWord.test(piece) && !reporterRole.test(piece))
    if (!isName) break
    names += gap + piece
  }
  return names.trim()
}

function isNames(text: string): boolean {
  const words = text.split(/[ ,]+/).filter((word) => word)
  const isNameWord = (word: string) =>
    /^(?:\p{Lu}|(?:and|&|van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|zu|y|e|with)$|(?:al|el|d)['’-])/u.test(
      word,
    )
  return (
    words.length > 0 &&
    words.length <= 16 &&
    words.every(isNameWord) &&
    !/[!?"“”]|\d/.test(text) &&
    (!endsSentence(text) || /\b(?:Jr|Sr|\p{Lu})\.$/u.test(text))
  )
}

/** The headline: the line marked as one, else the first that could be one. It is taken once, with its repetitions. */
function readTitle(
  lines: readonly CaptureLine[],
  head: readonly number[],
  free: readonly number[],
  draft: Draft,
): void {
  if (draft.title !== null) {
    dropRepeatedTitle(lines, head, draft)
    return
  }
  const open = head.filter((index) => !draft.used.has(index))
  const may = open.filter((index) => isHeadline(lines, index))
  const at =
    open.find((index) => lines[index]!.heading) ?? may.find((index) => !isMasthead(lines[index]!.text)) ?? may[0]
  if (at === undefined) return
  const own = lines[at]!.text
  const { title, outlet } = splitOutlet(cutDateSuffix(own, draft), lines, head)
  draft.title = title
  draft.outlet ??= outlet
  // A capture of one line may be a headline or a message: it stays as text, since nothing else is there.
  if (free.some((index) => index !== at && !draft.used.has(index))) draft.used.add(at)
  for (const index of open) {
    const { text } = lines[index]!
    const isLabel = index < at && ((countWords(text) <= 3 && !endsSentence(text)) || isMasthead(text))
    if (isLabel && (outletWord.test(text) || isMasthead(text)) && !isSectionName(text)) draft.outlet ??= text
    if (isLabel || (index !== at && sameHeadline(text, title))) draft.used.add(index)
  }
  takeReporterLine(lines, open, at, draft)
}

function dropRepeatedTitle(lines: readonly CaptureLine[], head: readonly number[], draft: Draft): void {
  for (const index of head) if (sameHeadline(lines[index]!.text, draft.title!)) draft.used.add(index)
}

function isHeadline(lines: readonly CaptureLine[], index: number): boolean {
  const { text } = lines[index]!
  if (!isHeadlineLike(text) || dateline.test(text) || isProse(text.replace(/[!?]+["'”’)]*$/, ''))) return false
  return !/[:…]$/.test(text) && !/^[a-z]/.test(text)
}

/** "Harbour strike ends Updated: 2022-02-08 09:53 (Agencies)": the headline, less what is of the date. */
function cutDateSuffix(own: string, draft: Draft): string {
  const suffix = /[ |(–-]{1,3}(?:published|updated|posted|last (?:updated|modified))(?: on| at)?:? (?=.{6,80}$)/i.exec(
    own,
  )
  const dates = suffix ? findDates(own.slice(suffix.index)) : []
  if (!suffix || !dates.length || countWords(textBesideDates(own.slice(suffix.index), dates)) > 3) return own
  draft.dates.push(...dates)
  return own.slice(0, suffix.index)
}

/** "Ada Lind, Northern Wire" right under the headline, or a name beside a date line, is a byline without "By". */
function takeReporterLine(lines: readonly CaptureLine[], open: readonly number[], at: number, draft: Draft): void {
  const next = open.find((index) => index > at && !draft.used.has(index))
  if (draft.byline || next === undefined) return
  const [name, outlet, ...more] = lines[next]!.text.split(', ')
  if (more.length || !name || !isNames(name) || countWords(name) > 3 || countWords(name) < 2) return
  if (outlet === undefined ? !draft.used.has(next + 1) || isSectionName(name) : !isOutletOrRole(outlet)) return
  draft.byline = name
  if (outlet && !reporterRole.test(outlet)) draft.outlet ??= outlet
  draft.used.add(next)
}

function isOutletOrRole(text: string): boolean {
  return (outletWord.test(text) || reporterRole.test(text)) && countWords(text) <= 5
}

/** A page's title is often "Headline | Outlet" or "Headline - Outlet". */
function splitOutlet(
  own: string,
  lines: readonly CaptureLine[],
  head: readonly number[],
): { title: string; outlet: string | null } {
  const at = Math.max(own.lastIndexOf(' | '), own.lastIndexOf(' - '), own.lastIndexOf(' – '), own.lastIndexOf(' — '))
  if (at < 0) return { title: own, outlet: null }
  const title = own.slice(0, at).trim()
  const outlet = own.slice(at + 3).trim()
  const isRepeated = head.some(
    (index) => sameHeadline(lines[index]!.text, title) && lines[index]!.text.length < own.length,
  )
  const isOutlet = countWords(outlet) <= 5 && (outletWord.test(outlet) || isSectionName(outlet))
  if (!isRepeated && !(isOutlet && countWords(title) >= 4)) return { title: own, outlet: null }
  return { title, outlet: isSectionName(outlet) || countWords(outlet) > 5 ? null : outlet }
}

function sameHeadline(text: string, title: string): boolean {
  const letters = (line: string) => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return text.length < title.length * 2 + 20 && letters(text) === letters(title)
}

/** Takes a date off the front of the first line of text: a labelled one, or an ISO date before a capital. */
function cutDatePrefix(lines: readonly CaptureLine[], free: readonly number[], draft: Draft): void {
  const first = free.find((index) => !draft.used.has(index))
  if (first === undefined) return
  const { text } = lines[first]!
  const date = findDates(text)[0]
  if (!date || date.start > 40 || !isPrefix(text, date)) return
  const after = /^[\s:|,–—-]+/.exec(text.slice(date.end))?.[0].length ?? 0
  draft.dates.push(date)
  draft.cut.set(first, date.end + after)
}

function isPrefix(text: string, date: DateInLine): boolean {
  const before = text.slice(0, date.start)
  const after = text.slice(date.end)
  if (!/^(?: ?[\s:|,–—-] ?)["'“‘(]?[\p{Lu}\p{Lo}\d]/u.test(after)) return false
  if (datePrefix.test(before)) return true
  return before === '' && (/^\d{4}-\d{2}-\d{2}/.test(text) || /^ ?[|:] /.test(after))
}

/** Under the report only a labelled date is the page's: "Published: 8 February 2022". */
function readLabelledDates(line: string, index: number, draft: Draft): void {
  if (line.length > 200 || draft.used.has(index)) return
  const dates = findDates(line)
  if (!dates.length || dates.some(({ kind }) => kind === 'unlabelled') || textBesideDates(line, dates)) return
  draft.dates.push(...dates)
  draft.used.add(index)
}

/** Date lines all through the text head the days of a chronicle: then the first is not the page's date either. */
function isChronicle(lines: readonly CaptureLine[], free: readonly number[], draft: Draft): boolean {
  const dateLines = free.filter((index) => {
    const { text } = lines[index]!
    if (draft.used.has(index) || text.length > 60) return false
    const dates = findDates(text)
    return dates.length > 0 && dates[0]!.kind === 'unlabelled' && !textBesideDates(text, dates)
  })
  return dateLines.length >= 2
}

function restoreDates(draft: Draft, lines: readonly CaptureLine[]): void {
  draft.dates = draft.dates.filter(({ kind }) => kind !== 'unlabelled')
  for (const index of [...draft.used]) {
    const dates = findDates(lines[index]!.text)
    const isBareDate = dates.length > 0 && !textBesideDates(lines[index]!.text, dates)
    if (isBareDate && dates.every(({ kind }) => kind === 'unlabelled')) draft.used.delete(index)
  }
}
