/**
 * A date as pages write it → TIMEX3 value: `2022-02-08`, or with a time `2022-02-08T10:31:00+02:00`. The date stays the
 * one that the page states: it is not moved to another time zone. Numeric dates that could be read two ways
 * ("02/08/2022") give null unless the caller knows the order.
 */

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d{1,9})?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/
const EPOCH = /^1\d{9}(?:\d{3})?$/
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})\b/
const MONTH_FIRST = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/
const CLOCK = /\b(\d{1,2})[:.](\d{2})(?::(\d{2}))?\s*(a\.?m|p\.?m)?\b/i
const ZONE = /\d\s*(Z|GMT|UTC|[+-]\d{2}:?\d{2})\b/

const pad = (value: number | string): string => String(value).padStart(2, '0')

/** A real day of the calendar, in the years that have newspapers. */
function toDate(year: number, month: number, day: number): string | null {
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ][month - 1]
  return days !== undefined && day >= 1 && day <= days && year >= 1700 && year <= 2100
    ? `${year}-${pad(month)}-${pad(day)}`
    : null
}

function toTime(hour: string | undefined, minute: string | undefined, second?: string, zone?: string): string {
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return ''
  return `T${pad(hour)}:${minute}${second && Number(second) < 60 ? `:${second}` : ''}${toZone(zone)}`
}

function toZone(zone: string | undefined): string {
  if (!zone) return ''
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

/** The value of a date that is the whole of `text`, or stands in it written out; null where there is none. */
export function readDate(text: string, order: DayOrder = null): string | null {
  const trimmed = text.slice(0, 200).trim()
  const iso = ISO.exec(trimmed) ?? COMPACT.exec(trimmed)
  if (iso) {
    const date = toDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    return date && date + toTime(iso[4], iso[5], iso[6], iso[7])
  }
  if (EPOCH.test(trimmed)) return `${new Date(Number(trimmed.padEnd(13, '0'))).toISOString().slice(0, 19)}Z`
  return readWritten(trimmed) ?? readNumeric(trimmed, order)
}

/** 1 to 12 for a month's name or the beginning of one ("Sept"); 0 for other words. */
const monthNumber = (name: string): number => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1

function readWritten(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text)
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(text)
  const [match, day, month] = dayFirst
    ? [dayFirst, dayFirst[1], dayFirst[2]]
    : [monthFirst, monthFirst?.[2], monthFirst?.[1]]
  if (!match || !day || !month) return null
  const date = toDate(Number(match[3]), monthNumber(month), Number(day))
  return date && date + readClock(text.replace(match[0], ' '))
}

function readClock(text: string): string {
  const clock = CLOCK.exec(text)
  if (!clock) return ''
  const half = clock[4]?.[0]?.toLowerCase()
  const hour = half ? (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0) : Number(clock[1])
  return toTime(String(hour), clock[2], clock[3], ZONE.exec(text)?.[1])
}

function readNumeric(text: string, order: DayOrder): string | null {
  const match = NUMERIC.exec(text)
  if (!match) return null
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (first > 12 || (second <= 12 && order === 'day first')) return toDate(year, second, first)
  return second > 12 || first === second || order === 'month first' ? toDate(year, first, second) : null
}

/** How numeric dates are written where a page is from; null: the page does not say. */
export type DayOrder = 'day first' | 'month first' | null

/** The order for a page's `lang`: only the United States (and the Philippines) put the month first; "en" alone does not tell. */
export function dayOrder(language: string | null): DayOrder {
  const tag = language?.toLowerCase().replace('_', '-') ?? ''
  if (tag === '' || tag === 'en') return null
  return /^en-(?:us|ph)\b/.test(tag) ? 'month first' : 'day first'
}

const IN_URL = /\/(19\d{2}|20\d{2})[/-]?(0[1-9]|1[0-2]|[a-z]{3}|[1-9])[/-]?(0[1-9]|[12]\d|3[01]|[1-9])(?=[/\-_.]|$)/

/** The date in the path of an address ("/2022/02/08/", "/2022/feb/08/"); null where there is none. */
export function dateInUrl(url: string): string | null {
  const match = IN_URL.exec(url.slice(0, 2000))
  if (!match?.[2]) return null
  const month = /^\d/.test(match[2]) ? Number(match[2]) : monthNumber(match[2])
  return toDate(Number(match[1]), month, Number(match[3]))
}
