/** What a time expression says, before the report's date and its neighbours tell which day, month or year that is. */
import type { TimeMention } from '../contract/types.ts'

export type TimeType = TimeMention['type']

/** Calendar units of TIMEX3 durations and of what "last", "this" and "next" count in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** Seasons as TIMEX3 writes them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'
/** Parts of the day as TIMEX3 writes them. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT'

/** Which one of several: the one before, this one, the one after; null where only tense can tell. */
export type Turn = -1 | 0 | 1 | null

/** What an offset counts from: the report's date, or the time mentioned last. */
export type Origin = 'published' | 'mentioned'

/** A number of units; null where the text leaves it open ("several"). */
export type Amount = number | null

/** A day named by its place in the year. */
export interface HolidayRule {
  readonly on:
    | { readonly month: number; readonly day: number }
    | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plusDays?: number }
    | { readonly easterPlusDays: number }
}

export type DateMeaning =
  | { readonly kind: 'value'; readonly value: string; readonly type: TimeType }
  /** A calendar date as far as it is stated; a two-digit year is widened before. */
  | {
      readonly kind: 'date'
      readonly year: number | null
      /** Years from the report's own: "March of next year". */
      readonly yearsOn: number | null
      readonly month: number
      readonly day: number | null
      readonly weekday: number | null
      readonly turn: Turn
    }
  /** A date written in figures whose first two parts may be month and day or day and month. */
  | { readonly kind: 'figures'; readonly year: number; readonly parts: readonly [number, number] }
  /** The weekend before or after the report, as the tense says. */
  | { readonly kind: 'weekend' }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly turn: Turn }
  | { readonly kind: 'season'; readonly season: Season; readonly turn: Turn; readonly year: number | null }
  | { readonly kind: 'holiday'; readonly rule: HolidayRule; readonly turn: Turn; readonly year: number | null }
  /** The week that a holiday is in: "Christmas week". */
  | { readonly kind: 'holidayWeek'; readonly rule: HolidayRule }
  /** The n-th quarter or half of a year. `year` is a number, an offset in years from the report's, or unsaid. */
  | {
      readonly kind: 'term'
      readonly term: 'Q' | 'H'
      readonly nth: number
      readonly year: number | null
      readonly yearsOn: number | null
    }
  | { readonly kind: 'shift'; readonly unit: Unit; readonly by: number; readonly from: Origin }
  /** A comparison with the same period some years before: "a year earlier" after "the third quarter". */
  | { readonly kind: 'compared'; readonly years: number; readonly year: number | null }
  /** The unit that lies `by` units from another date: "the week of Feb. 7", "the day after Christmas". */
  | { readonly kind: 'beside'; readonly date: DateMeaning; readonly unit: Unit; readonly by: number }
  /** The n-th week or weekday of a month, counted from its end where n is negative; `weekday` null for the week. */
  | { readonly kind: 'nth'; readonly nth: number; readonly weekday: number | null; readonly month: DateMeaning }
  /** The unit that the text spoke of last: "that year", "the quarter". */
  | { readonly kind: 'mentioned'; readonly unit: Unit | null; readonly otherwise: 'published' | 'none' }

export interface Clock {
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  /** As ISO 8601 writes it: `Z`, `+01:00`; '' where none is stated or its offset is not fixed by its name. */
  readonly zone: string
}

export type Meaning =
  | DateMeaning
  | { readonly kind: 'duration'; readonly amount: Amount; readonly unit: Unit }
  /** So many minutes from the hour of the report, where that is known; else some time before or after it. */
  | { readonly kind: 'minutes'; readonly by: number }
  /** So many units after the time mentioned last; the length alone where none was. */
  | { readonly kind: 'later'; readonly amount: Amount; readonly unit: Unit }
  | { readonly kind: 'set'; readonly value: string }
  /** A time of day on a date; without a date, on the day spoken of. */
  | { readonly kind: 'time'; readonly date: DateMeaning | null; readonly at: Clock | DayPart }
