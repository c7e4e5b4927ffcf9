/** Dates as people write them, no finer than the value says: TIMEX3 values, and EDTF with its ranges. */
import type { TimelineEntry } from '../contract/types.ts'
import { addDays, formatDay, mondayOfWeek } from '../time/calendar.ts'
import { clockOf } from '../timeline/clock.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
/** TIMEX3 seasons and the month each is placed at (northern hemisphere, as newsrooms there use the words). */
const seasons: Record<string, [name: string, month: string]> = {
  SP: ['spring', '03'],
  SU: ['summer', '06'],
  FA: ['autumn', '09'],
  WI: ['winter', '12'],
}
/** TIMEX3 parts of the day. */
const dayParts: Record<string, string> = {
  MO: 'morning',
  DT: 'daytime',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
}
const references = new Map([
  ['PRESENT_REF', 'now'],
  ['PAST_REF', 'in the past'],
  ['FUTURE_REF', 'in future'],
])

const dayPattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\w\w)?.*)?$/
const monthPattern = /^(\d{4})-(\d\d)$/
const weekPattern = /^(\d{4})-W(\d\d)(-WE)?/
const seasonPattern = /^(\d{4})-(SP|SU|FA|WI)$/
const partPattern = /^(\d{4})-([QH])(\d)$/

/** A date on the timeline: its words, and where it stands. */
export interface ToldDate {
  readonly words: string
  /** First moment of the date, comparable as a string; null where it has no place on a calendar. */
  readonly from: string | null
}

/** The value in words: `2022-02-08TMO` is "8 Feb 2022, morning". A value of no known form is told as it is. */
export function tellDate(value: string): ToldDate {
  return (
    tellDay(value) ??
    tellMonth(value) ??
    tellWeek(value) ??
    tellPartOfYear(value) ??
    tellYears(value) ?? { words: references.get(value) ?? value, from: null }
  )
}

function tellDay(value: string): ToldDate | null {
  const match = dayPattern.exec(value)
  if (match === null) return null
  const [, year, month, day, part] = match
  const monthName = months[Number(month) - 1]
  if (monthName === undefined) return null
  const date = `${Number(day)} ${monthName} ${year}`
  const clock = clockOf(value)
  const time = dayParts[part ?? ''] ?? clock
  const from = `${year}-${month}-${day}`
  return { words: time === '' ? date : `${date}, ${time}`, from: clock === '' ? from : `${from}T${clock}` }
}

function tellMonth(value: string): ToldDate | null {
  const [, year, month] = monthPattern.exec(value) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? null : { words: `${name} ${year}`, from: `${year}-${month}` }
}

function tellWeek(value: string): ToldDate | null {
  const match = weekPattern.exec(value)
  if (match === null) return null
  const monday = mondayOfWeek(Number(match[1]), Number(match[2]))
  const first = formatDay(match[3] === undefined ? monday : addDays(monday, 5))
  const words = `${match[3] === undefined ? 'week' : 'weekend'} of ${tellDate(first).words}`
  return { words, from: first }
}

function tellPartOfYear(value: string): ToldDate | null {
  const season = seasonPattern.exec(value)
  if (season !== null) {
    const [name, month] = seasons[season[2]!]!
    return { words: `${name} ${season[1]}`, from: `${season[1]}-${month}` }
  }
  const part = partPattern.exec(value)
  if (part === null) return null
  const [, year, kind, number] = part
  const monthsEach = kind === 'Q' ? 3 : 6
  const month = String((Number(number) - 1) * monthsEach + 1).padStart(2, '0')
  return { words: `${kind === 'Q' ? 'quarter' : 'half'} ${number} of ${year}`, from: `${year}-${month}` }
}

/** A year, a decade (`199`) or a century (`19`). */
function tellYears(value: string): ToldDate | null {
  if (!/^\d{2,4}$/.test(value)) return null
  if (value.length === 4) return { words: value, from: value }
  const from = value.padEnd(4, '0')
  return { words: value.length === 3 ? `${from}s` : `${from.slice(0, 2)}00s`, from }
}

/** From the first to the last of some dates: "7–10 Feb 2022". Dates off the calendar are left out; '' if none is on it. */
export function tellRange(values: readonly string[]): string {
  const days = values.map((value) => tellDate(value.slice(0, 10))).filter(({ from }) => from !== null)
  days.sort((one, other) => (one.from! < other.from! ? -1 : 1))
  const first = days[0]
  const last = days.at(-1)
  return first === undefined || last === undefined ? '' : joinDates(first.words, last.words)
}

/** What both dates end in is told once: "7–9 Feb 2022", "Jan–Mar 2022", "27 Feb – 1 Mar 2022". */
function joinDates(first: string, last: string): string {
  if (first === last) return first
  const [words, others] = [first.split(' '), last.split(' ')]
  if (words.length !== others.length) return `${first} – ${last}`
  if (words.every((word, i) => i === 0 || word === others[i])) return `${words[0]}–${last}`
  return words.at(-1) === others.at(-1) ? `${words.slice(0, -1).join(' ')} – ${last}` : `${first} – ${last}`
}

// Entries of the timeline

/** EDTF's numbers for the parts of a year, as TIMEX3 writes them. */
const partsOfYear: Readonly<Record<string, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
}

const isPlain = /^(?:day|month|year|decade|century)$/

/** When it was: "8 Feb 2022, 14:30", "7–9 Feb 2022", "c. Feb 2022", "from 2014 on"; '' for no known date. */
export function tellEntry({ date, edtf, granularity, approximate }: EntryDate): string {
  if (edtf === null || granularity === null) return ''
  // TIMEX3 has names for what EDTF writes as a range (weeks) or not at all (parts of a day).
  const named = granularity !== 'range' && (edtf.includes('/') || !isPlain.test(granularity))
  const words = named && date !== null ? tellDate(date).words : tellEdtf(edtf)
  return approximate ? `c. ${words}` : words
}

type EntryDate = Pick<TimelineEntry, 'date' | 'edtf' | 'granularity' | 'approximate'>

function tellEdtf(edtf: string): string {
  const [first, last] = edtf.split('/').map((part) => (part === '' || part === '..' ? null : tellPoint(part)))
  if (last === undefined) return first ?? ''
  if (first == null) return `until ${last}`
  return last === null ? `from ${first} on` : joinDates(first, last)
}

/** An EDTF date without its qualifier, as the TIMEX3 value that means the same. */
function tellPoint(value: string): string {
  const plain = value.replace(/[~?%]$/, '').replace(/(?:-XX)+$/, '')
  const [, year, part] = /^(\d{4})-(\d\d)$/.exec(plain) ?? []
  const known = partsOfYear[part ?? '']
  return tellDate(known === undefined ? plain.replace(/X+$/, '') : `${year}-${known}`).words
}
