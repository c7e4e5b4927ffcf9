/** TIMEX3 values as people write dates, no finer than the value says, and their order on a timeline. */
import { addDays, formatDay, mondayOfWeek } from '../time/calendar.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
/** TIMEX3 seasons and the month each is placed at (northern hemisphere, as newsrooms there use the words). */
const seasons: Record<string, [name: string, month: string]> = {
  SP: ['spring', '03'],
  SU: ['summer', '06'],
  FA: ['autumn', '09'],
  WI: ['winter', '12'],
}
/** TIMEX3 parts of the day, and the hour that places each among clock times. */
const dayParts: Record<string, [name: string, hour: string]> = {
  MO: ['morning', '06'],
  DT: ['daytime', '08'],
  MI: ['midday', '12'],
  AF: ['afternoon', '13'],
  EV: ['evening', '18'],
  NI: ['night', '21'],
}
const references = new Map([
  ['PRESENT_REF', 'now'],
  ['PAST_REF', 'in the past'],
  ['FUTURE_REF', 'in future'],
])

const dayPattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\w\w)(?::(\d\d))?.*)?$/
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
  const [, year, month, day, hour, minute] = match
  const monthName = months[Number(month) - 1]
  if (monthName === undefined) return null
  const date = `${Number(day)} ${monthName} ${year}`
  const from = `${year}-${month}-${day}`
  if (hour === undefined) return { words: date, from }
  const part = dayParts[hour]
  if (part !== undefined) return { words: `${date}, ${part[0]}`, from: `${from}T${part[1]}` }
  if (!/^\d\d$/.test(hour)) return { words: date, from }
  // Midnight to the minute is how feeds write a day without a time.
  if (minute === undefined || `${hour}${minute}` === '0000') return { words: date, from }
  return { words: `${date}, ${hour}:${minute}`, from: `${from}T${hour}:${minute}` }
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
  if (first === undefined || last === undefined) return ''
  if (first.words === last.words) return first.words
  const [firstDay, ...firstRest] = first.words.split(' ')
  if (firstRest.length > 1 && last.words.endsWith(` ${firstRest.join(' ')}`)) return `${firstDay}–${last.words}`
  return `${first.words} – ${last.words}`
}
