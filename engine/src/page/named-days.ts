/** Days that a text names by month and number, with the weekday and year that stand beside them. */
import { type Day, dayOf } from '../time/calendar.ts'

/** "Monday, February 7, 2022". Offsets are UTF-16 code units into the text that was searched. */
export interface NamedDay {
  readonly start: number
  readonly end: number
  /** 1–12. */
  readonly month: number
  /** 1–31; the month has such a day in leap years at least. */
  readonly day: number
  readonly year: number | null
  /** ISO, Monday 1; null where none is named. */
  readonly weekday: number | null
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const weekdays = 'mon tue wed thu fri sat sun'.split(' ')

const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
/** "Monday, ", "Mon. ", "Monday (", "Monday, the "; the stray space is of "on Monday ,February 7". */
const weekdayName =
  '(?:((?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\\b\\.?),? ?(?:,|\\(|the )? ?)?'
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?'
const yearAfter = '(?:,? ?((?:19|20)\\d\\d)\\b)?'
/** "7:30" and "7 %" are no days. */
const noDay = '(?! ?[:.]?\\d{2}\\b| ?%)'
const monthFirst = `\\b${weekdayName}${monthName} ?${dayNumber}\\b${noDay}${yearAfter}`
const dayFirst = `\\b${weekdayName}${dayNumber}(?: of)? ${monthName}${yearAfter}`

const monthFirstAnywhere = new RegExp(monthFirst, 'gi')
const dayFirstAnywhere = new RegExp(dayFirst, 'gi')
const monthFirstHere = new RegExp(monthFirst, 'iy')
const dayFirstHere = new RegExp(dayFirst, 'iy')

/** The days named in a text, left to right, none overlapping. Spaces must be plain ones. */
export function findNamedDays(text: string): NamedDay[] {
  const found = [
    ...[...text.matchAll(monthFirstAnywhere)].map(toMonthFirst),
    ...[...text.matchAll(dayFirstAnywhere)].map(toDayFirst),
  ].filter((day) => day !== null)
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter((day) => {
    if (day.start < end) return false
    end = day.end
    return true
  })
}

/** The day that is named right at an offset, or null. */
export function namedDayAt(text: string, at: number): NamedDay | null {
  monthFirstHere.lastIndex = at
  dayFirstHere.lastIndex = at
  const [first, second] = [monthFirstHere.exec(text), dayFirstHere.exec(text)]
  return (first && toMonthFirst(first)) ?? (second && toDayFirst(second))
}

const toMonthFirst = (match: RegExpExecArray) => toNamedDay(match, match[1], match[2]!, match[3]!, match[4])
const toDayFirst = (match: RegExpExecArray) => toNamedDay(match, match[1], match[3]!, match[2]!, match[4])

function toNamedDay(
  { index, 0: whole }: RegExpExecArray,
  weekday: string | undefined,
  monthWord: string,
  dayWord: string,
  year: string | undefined,
): NamedDay | null {
  const month = months.indexOf(monthWord.slice(0, 3).toLowerCase()) + 1
  const day = Number(dayWord)
  // Months have capitals; "the may 12 of them" and "sat 3 March" name none.
  if (monthWord[0] !== monthWord[0]!.toUpperCase() || dayOf(2000, month, day) === null) return null
  const named = weekday !== undefined && weekday[0] === weekday[0]!.toUpperCase()
  const start = weekday !== undefined && !named ? index + whole.search(/\S+ ?\S+$/) : index
  return {
    start: start,
    end: index + whole.length,
    month,
    day,
    year: year ? Number(year) : null,
    weekday: named ? weekdays.indexOf(weekday.slice(0, 3).toLowerCase()) + 1 : null,
  }
}

/** The day in a year; null where the year has no such day (29 February). */
export const dayInYear = ({ month, day }: NamedDay, year: number): Day | null => dayOf(year, month, day)
