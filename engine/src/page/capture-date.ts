/** The dates that a page prints above (or below) its report: "Published: 8 February 2022 14:30", "date 2022-02-08". */
import { dayOf, formatDay, weekdayOf } from '../time/calendar.ts'
import { readDate } from './page-date.ts'

export interface StatedDate {
  /** TIMEX3 value, or null where the figures can be read two ways ("08/02/2022"). */
  readonly value: string | null
  /** `updated` where the page says that the date is of a change. */
  readonly kind: 'published' | 'unlabelled' | 'updated'
}

export interface DateInLine extends StatedDate {
  readonly start: number
  readonly end: number
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const year = '(?:19|20)\\d\\d'
const clock = '\\d{1,2}(?:[:.h]\\d{2}(?::\\d{2})?)? ?(?:[ap]\\.?m\\b\\.?)?'
const zones =
  'GMT|UTC|E[SD]?T|C[SD]?T|CES?T|EES?T|WES?T|M[SD]T|P[SD]?T|BST|IST|MSK|AE[SD]T|AC[SD]T|AWST|NZ[SD]T|HKT|SGT|JST|KST|PKT|EAT|WAT|CAT|SAST|WIB|Z'
const zone = `(?:(?:${zones})\\b)?(?: ?[+-]\\d{1,2}(?::?\\d{2})?\\b)?`

const dateForms = [
  `${year}-\\d{1,2}-\\d{1,2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
  `${year}[/.]\\d{1,2}[/.]\\d{1,2}`,
  `${month} ${day}(?:,? |, ?)${year}`,
  `${day}(?: of)?[ -]${month},?[ -]${year}`,
  `\\d{1,2}[/.-]\\d{1,2}[/.-]${year}`,
].join('|')
const weekdayNames = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const weekday = `(?:${weekdayNames}\\.?,? )?`
/** Words between a date and its time of day. */
const beforeClock = '(?: ?[,|@–—-]? ?(?:at )?)'

/** A time of day before the date, or after it, belongs to it. */
const stated = new RegExp(
  `(?:(?:\\b${clock} ?${zone},? (?:on )?)(?=${weekday}(?:${dateForms})))?\\b${weekday}(${dateForms})(?![\\d/])(?:${beforeClock}(\\d{1,2}(?:[:.h]\\d{2}(?::\\d{2})?)(?: ?[ap]\\.?m\\b\\.?)?|\\d{1,2} ?[ap]\\.?m\\b\\.?)(?: ?\\(?(${zone})\\)?(?![\\p{L}\\d]))?)?`,
  'giu',
)
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const updatedBefore = /(?:updated?|modified|revised|edited|corrected)(?: (?:on|at))?[\s:|–-]*$/i
const publishedBefore =
  /(?:published|posted|released?|issued|created|first published|publication date|pub(?:lished)? ?date|date|submitted|filed|written)(?: (?:on|at))?[\s:|–-]*$/i

/** Dates in a line, left to right. Only the first 400 characters are looked at. */
export function findDates(line: string): DateInLine[] {
  return [...line.slice(0, 400).matchAll(stated)].map((match) => {
    const before = line.slice(Math.max(0, match.index - 40), match.index)
    const kind = updatedBefore.test(before) ? 'updated' : publishedBefore.test(before) ? 'published' : 'unlabelled'
    return { value: readValue(match), kind, start: match.index, end: match.index + match[0].length }
  })
}

/** The day, with the time of day where the page gives one: minutes are as exact as pages are. */
function readValue(match: RegExpMatchArray): string | null {
  const date = match[1]!
  const time = match[2] ?? leadingClock(match[0], date)
  const value = readNumericDate(date, match[0]) ?? readDate(date)
  if (!value || !time || value.includes('T')) return value
  return value + clockValue(time, match[3])
}

/** "08.02.2022" is day first wherever dots are used; "08/02/2022" is read only where its weekday decides. */
function readNumericDate(date: string, whole: string): string | null {
  const [, first, mark, second, year] = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4})$/.exec(date) ?? []
  if (!year) return null
  const dayFirst = dayOf(Number(year), Number(second), Number(first))
  if (mark === '.') return dayFirst === null ? null : formatDay(dayFirst)
  const named = weekdays.indexOf(whole.slice(0, 3).toLowerCase()) + 1
  const fitting = [dayFirst, dayOf(Number(year), Number(first), Number(second))].filter(
    (day) => day !== null && weekdayOf(day) === named,
  )
  return fitting.length === 1 ? formatDay(fitting[0]!) : null
}

function leadingClock(whole: string, date: string): string | undefined {
  return /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m)?|^\d{1,2} ?[ap]\.?m/i.exec(whole.slice(0, whole.indexOf(date)))?.[0]
}

function clockValue(time: string, zoneName: string | undefined): string {
  const parts = /^(\d{1,2})(?:[:.h](\d{2}))?/i.exec(time)!
  const half = /([ap])\.?m/i.exec(time)?.[1]?.toLowerCase()
  const hour = half ? (Number(parts[1]) % 12) + (half === 'p' ? 12 : 0) : Number(parts[1])
  const minute = parts[2] ?? '00'
  if (hour > 23 || Number(minute) > 59) return ''
  return `T${String(hour).padStart(2, '0')}:${minute}${/^(?:Z|GMT|UTC)$/i.test(zoneName ?? '') ? 'Z' : ''}`
}

/** Words that stand beside dates on pages and say no more than the date. */
const dateWords =
  /\b(?:published|posted|released|issued|created|first|last|updated?|modified|revised|edited|publication|pub|date|time|on|at|submitted|filed|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|GMT|UTC|local|hours?|hrs|\d{1,2}[:.h]\d{2}(?::\d{2})?|[ap]\.?m\.?|(?:\d+|a|an|one) (?:minutes?|hours?|days?) ago|\d{1,2}[ -]min(?:ute)?s?(?: read)?|E[SD]?T|C[ESD]?[SD]?T|P[SD]?T|BST|IST|MSK|AEST|AEDT|HKT|SGT|JST|EAT|WAT|SAST|PKT|WIB)\b/gi

/** What a line says besides its dates and the words that go with dates; '' for a date line. */
export function textBesideDates(line: string, dates: readonly DateInLine[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of dates) {
    rest += `${line.slice(at, start)} `
    at = end
  }
  return (rest + line.slice(at))
    .replace(dateWords, ' ')
    .replace(/[\s()[\]|•·,;:/–—+-]+/g, ' ')
    .replace(/^[ .*]+|[ .*]+$/g, '')
}

/** The date that counts: the one of publication before one without label, and that before one of a change. */
export function chooseDate(dates: readonly StatedDate[]): string | null {
  const known = dates.filter(({ value }) => value)
  const best = (['published', 'unlabelled', 'updated'] as const).map((kind) => known.find((date) => date.kind === kind))
  return best.find((date) => date)?.value ?? null
}
