/**
 * What an expression says → its TIMEX3 value, given the report's date, the times mentioned before it, and the tense.
 * Where one of these is missing the value stays open at that place (`XXXX-02-07`, `XXXX-WXX-2`): nothing is made up.
 */
import type { TimeMention } from '../contract/types.ts'
import {
  addDays,
  civilOf,
  type Day,
  dayOf,
  daysBetween,
  daysInMonth,
  easterOf,
  formatDay,
  formatWeek,
  nthWeekday,
  pad,
  parseDay,
  weekdayBeside,
  weekdayOf,
} from './calendar.ts'
import { formatDuration } from './duration.ts'
import type { Clock, DateMeaning, DayPart, HolidayRule, Meaning, Season, Turn, Unit } from './meaning.ts'
import { BELOW_A_DAY, OPEN, shiftUnit } from './shift-unit.ts'
import type { Direction } from './tense.ts'

export type TimeValue = Pick<TimeMention, 'type' | 'value'>

/** What the text has said so far: the last value of each granularity, and the quarter a comparison is made with. */
export class Spoken {
  readonly #values = new Map<Unit, { value: string; sentence: number }>()
  quarter: string | null = null
  /** The last day was named as a night: its small hours are those of the next day. */
  #night = false

  /** The day of a clock time that names none: the last day, or the morning after the last night. */
  recallDay(at: Clock | DayPart, sentence: number): string | null {
    const day = this.recall('day', sentence)
    if (day === null || !this.#night || typeof at === 'string' || at.hour >= SMALL_HOURS_END) return day
    return formatDay(addDays(parseDay(day)!, 1))
  }

  /** The last value that names this unit, if it was said in this sentence or the few before it. */
  recall(unit: Unit, sentence: number): string | null {
    const found = this.#values.get(unit)
    return found && sentence - found.sentence <= MEMORY_SENTENCES ? found.value : null
  }

  remember(value: string, sentence: number): void {
    if (FORMS[0]![1].test(value)) this.#night = value.endsWith('TNI')
    for (const [unit, form] of FORMS) {
      const parts = form.exec(value)
      if (parts) this.#values.set(unit, { value: parts[0], sentence })
    }
  }
}

/** "Last night … at 3:31 a.m.": hours before this one follow the night's midnight. */
const SMALL_HOURS_END = 6
/** A day or year spoken of longer ago is not what "that day" means. */
const MEMORY_SENTENCES = 3

/** The part of a value that names each unit. */
const FORMS: readonly (readonly [Unit, RegExp])[] = [
  ['day', /^\d{4}-\d{2}-\d{2}/],
  ['week', /^\d{4}-W\d{2}/],
  ['month', /^\d{4}-\d{2}/],
  ['quarter', /^\d{4}-Q\d/],
  ['year', /^\d{4}/],
]

/** Where a mention stands: asked only if the answer is needed. */
export interface Place {
  readonly sentence: number
  readonly direction: () => Direction
  /** The end of a range whose beginning is the expression before: "from Monday to Wednesday". */
  readonly endsRange: boolean
}

export class Resolver {
  #published: Day | null
  /** The minute of the report, where its date tells one. */
  readonly #clock: { readonly day: Day; readonly minutes: number; readonly zone: string } | null
  readonly #spoken = new Spoken()

  constructor(published: string | null) {
    const day = published === null ? null : parseDay(published)
    const year = day === null ? 0 : civilOf(day).year
    this.#published = year >= FIRST_NEWS_YEAR && year <= LAST_NEWS_YEAR ? day : null
    this.#clock = published === null || this.#published === null ? null : readClock(published, this.#published)
  }

  /**
   * Counts from the day of the report's dateline from here on, where it is shortly before the report's date: what was
   * written then says "today" of that day, whenever it is printed. Farther from it, the line may be of an old report.
   */
  countFrom(dateline: string): void {
    const day = parseDay(dateline)
    const age = day === null || this.#published === null ? 0 : daysBetween(day, this.#published)
    if (age > 0 && age <= DATELINE_AGE) this.#published = day
  }

  /** The value of the next expression in the text; what it says is kept for those after it. */
  resolve(meaning: Meaning, place: Place): TimeValue {
    const resolved = this.#resolve(meaning, place)
    if (resolved.type === 'DATE' || resolved.type === 'TIME') this.#spoken.remember(resolved.value, place.sentence)
    this.#followQuarter(meaning, resolved)
    return resolved
  }

  /** A comparison ("a year earlier") is with the quarter named last, until a longer period takes its place. */
  #followQuarter(meaning: Meaning, { value }: TimeValue): void {
    if (meaning.kind === 'term') {
      const own = meaning.year === null && (this.#spoken.quarter === null || this.#isOver(value))
      if (own || meaning.term === 'H') this.#spoken.quarter = meaning.term === 'Q' ? value : null
    } else if (meaning.kind === 'duration') {
      const months = meaning.unit === 'month' ? (meaning.amount ?? 0) : meaning.unit === 'year' ? 12 : 0
      if (months >= 6 && months <= 12) this.#spoken.quarter = null
    } else if (meaning.kind === 'mentioned' && meaning.unit === 'year') this.#spoken.quarter = null
  }

  /** Whether a quarter has ended by the report's date; a report compares such, and only forecasts others. */
  #isOver(quarter: string): boolean {
    return this.#published !== null && quarter < shiftUnit(this.#published, 'quarter', 0)
  }

  #resolve(meaning: Meaning, place: Place): TimeValue {
    switch (meaning.kind) {
      case 'duration':
        return { type: 'DURATION', value: formatDuration(meaning.amount, meaning.unit) }
      case 'set':
        return { type: 'SET', value: meaning.value }
      case 'minutes':
        return this.#minutesFromNow(meaning.by)
      case 'later':
        return this.#later(meaning, place)
      case 'time':
        return { type: 'TIME', value: this.#dayOfTime(meaning, place) + formatTimeOfDay(meaning.at) }
      case 'value':
        return { type: meaning.type, value: meaning.value }
      default:
        return { type: 'DATE', value: this.#date(meaning, place) }
    }
  }

  #dayOfTime({ date, at }: Extract<Meaning, { kind: 'time' }>, place: Place): string {
    if (date) return date.kind === 'value' ? date.value : this.#date(date, place)
    const spoken = this.#spoken.recallDay(at, place.sentence)
    return spoken ?? (this.#published === null ? OPEN.day : formatDay(this.#published))
  }

  #date(meaning: DateMeaning, place: Place): string {
    switch (meaning.kind) {
      case 'value':
        return meaning.value
      case 'date':
        return this.#calendarDate(meaning, place)
      case 'figures':
        return this.#figures(meaning.year, meaning.parts)
      case 'weekday':
        return this.#weekday(meaning.weekday, meaning.turn, place)
      case 'weekend':
        return this.#weekend(place)
      case 'season':
        return this.#season(meaning.season, meaning.turn, meaning.year, place)
      case 'holiday':
        return this.#holiday(meaning.rule, meaning.turn, meaning.year, place)
      case 'holidayWeek':
        return this.#published === null
          ? OPEN.week
          : formatWeek(parseDay(this.#holiday(meaning.rule, null, null, place))!)
      case 'term':
        return this.#term(meaning, place)
      case 'shift':
        return this.#shift(meaning.unit, meaning.by, meaning.from, place)
      case 'compared':
        return this.#compared(meaning.years, meaning.year)
      case 'beside':
        return this.#beside(meaning, place)
      case 'nth':
        return this.#nthOfMonth(meaning, place)
      case 'mentioned':
        return this.#mentioned(meaning.unit, meaning.otherwise, place)
      default:
        return meaning satisfies never
    }
  }

  #calendarDate(
    { year, yearsOn, month, day, weekday, turn }: Extract<DateMeaning, { kind: 'date' }>,
    place: Place,
  ): string {
    const counted = yearsOn === null || this.#published === null ? null : civilOf(this.#published).year + yearsOn
    const found = year ?? counted ?? this.#yearOf(month, day, weekday, turn, place)
    const head = `${found === null ? 'XXXX' : pad(found, 4)}-${pad(month, 2)}`
    return day === null ? head : `${head}-${pad(day, 2)}`
  }

  /** The year that a date leaves out: told by its weekday, else by turn or tense, else the nearest. */
  #yearOf(month: number, day: number | null, weekday: number | null, turn: Turn, place: Place): number | null {
    if (this.#published === null) return null
    if (day === null) return this.#yearOfMonth(month, turn, place)
    const now = this.#published
    const around = candidates(civilOf(now).year, month, day)
    const turned = turn === null || turn === 0 ? [] : around.filter((candidate) => (candidate - now) * turn > 0)
    const stated = weekday === null ? turned : around.filter((candidate) => weekdayOf(candidate) === weekday)
    const found = stated.length > 0 ? nearestTo(now, stated) : this.#byTense(around, place)
    return found === null ? null : civilOf(found).year
  }

  #yearOfMonth(month: number, turn: Turn, place: Place): number {
    const now = civilOf(this.#published!)
    if (turn === 0) return now.year
    if (turn === -1) return month < now.month ? now.year : now.year - 1
    if (turn === 1) return month > now.month ? now.year : now.year + 1
    const [back, on] = [(now.month - month + 12) % 12, (month - now.month + 12) % 12]
    if (back === 0) return now.year
    const direction = place.direction()
    const ahead = direction === 'future' || back - on > (direction === 'past' ? FAR_PAST : FAR)
    return ahead ? now.year + (month > now.month ? 0 : 1) : now.year - (month < now.month ? 0 : 1)
  }

  #byTense(days: readonly Day[], place: Place): Day | null {
    const now = this.#published!
    const nearest = nearestTo(now, days)
    if (nearest === null || Math.abs(daysBetween(now, nearest)) < NEAR_DAYS) return nearest
    const direction = place.direction()
    return nearestTo(now, direction === null ? days : days.filter((day) => (direction === 'past') === day <= now))
  }

  #figures(year: number, [a, b]: readonly [number, number]): string {
    const [monthFirst, dayFirst] = [dayOf(year, a, b), dayOf(year, b, a)]
    if (monthFirst === null || dayFirst === null || a === b) return formatDay((monthFirst ?? dayFirst)!)
    if (this.#published === null) return `${pad(year, 4)}-XX-XX`
    return formatDay(nearestTo(this.#published, [monthFirst, dayFirst])!)
  }

  #weekday(weekday: number, turn: Turn, place: Place): string {
    if (this.#published === null) return `XXXX-WXX-${weekday}`
    const begin = place.endsRange && turn === null ? this.#spoken.recall('day', place.sentence) : null
    if (begin !== null) return formatDay(weekdayBeside(parseDay(begin)!, weekday, 1))
    const now = this.#published
    if (turn === -1) return formatDay(weekdayBeside(now, weekday, -1))
    if (turn === 1) return formatDay(addDays(now, 7 - weekdayOf(now) + weekday))
    if (weekdayOf(now) === weekday) return formatDay(now)
    const ahead = turn === 0 || place.direction() === 'future'
    return formatDay(weekdayBeside(now, weekday, ahead ? 1 : -1))
  }

  #weekend(place: Place): string {
    if (this.#published === null) return OPEN.weekend
    const weekday = weekdayOf(this.#published)
    const ahead = weekday >= 6 || place.direction() === 'future'
    return `${formatWeek(addDays(this.#published, ahead ? 0 : -7))}-WE`
  }

  #season(season: Season, turn: Turn, year: number | null, place: Place): string {
    if (year !== null) return `${pad(year, 4)}-${season}`
    if (this.#published === null) return `XXXX-${season}`
    const now = civilOf(this.#published)
    const start = SEASON_START[season]
    const begun = now.month >= start ? now.year : now.year - 1
    const running = (now.month - start + 12) % 12 < 3
    const ahead = turn === 1 || (turn === null && place.direction() === 'future')
    // "This summer", said in any month before it, is still to come; said of a winter in January, it began last year.
    const found =
      turn === 0
        ? running
          ? begun
          : now.year
        : ahead
          ? begun + (running && turn !== 1 ? 0 : 1)
          : begun - (running && turn === -1 ? 1 : 0)
    return `${pad(found, 4)}-${season}`
  }

  #holiday({ on }: HolidayRule, turn: Turn, year: number | null, place: Place): string {
    if (year !== null) return formatDay(holidayOf(on, year))
    if (this.#published === null) return 'day' in on ? `XXXX-${pad(on.month, 2)}-${pad(on.day, 2)}` : OPEN.day
    const now = this.#published
    const thisYear = civilOf(now).year
    const days = [-1, 0, 1].map((years) => holidayOf(on, thisYear + years))
    if (turn === -1)
      return formatDay(
        nearestTo(
          now,
          days.filter((day) => day < now),
        )!,
      )
    if (turn === 1)
      return formatDay(
        nearestTo(
          now,
          days.filter((day) => day > now),
        )!,
      )
    if (turn === 0) return formatDay(days[1]!)
    return formatDay(this.#byTense(days, place)!)
  }

  #term({ term, nth, year, yearsOn }: Extract<DateMeaning, { kind: 'term' }>, place: Place): string {
    if (year !== null) return `${pad(year, 4)}-${term}${nth}`
    if (this.#published === null) return `XXXX-${term}${nth}`
    const now = civilOf(this.#published)
    const firstMonth = term === 'Q' ? nth * 3 - 2 : nth * 6 - 5
    const lastMonth = firstMonth + (term === 'Q' ? 2 : 5)
    let found = now.year + (yearsOn ?? 0)
    if (yearsOn === null && firstMonth > now.month && place.direction() !== 'future') found--
    // A term just over is still being reported on, even by those who expect to.
    const monthsToNext = firstMonth + 12 - now.month
    if (yearsOn === null && lastMonth < now.month && monthsToNext <= 6 && place.direction() === 'future') found++
    return `${pad(found, 4)}-${term}${nth}`
  }

  #shift(unit: Unit, by: number, from: 'published' | 'mentioned', place: Place): string {
    const base = from === 'published' ? this.#published : this.#spokenDay(unit, place)
    return base === null ? OPEN[unit] : shiftUnit(base, unit, by)
  }

  #minutesFromNow(by: number): TimeValue {
    const now = this.#clock
    if (now === null || Math.abs(by) > MOST_MINUTES) return { type: 'DATE', value: by < 0 ? 'PAST_REF' : 'FUTURE_REF' }
    const minutes = now.minutes + by
    const day = addDays(now.day, Math.floor(minutes / MINUTES_OF_DAY))
    const ofDay = minutes - Math.floor(minutes / MINUTES_OF_DAY) * MINUTES_OF_DAY
    return {
      type: 'TIME',
      value: `${formatDay(day)}T${pad(Math.floor(ofDay / 60), 2)}:${pad(ofDay % 60, 2)}${now.zone}`,
    }
  }

  /** Below a day nothing is counted on: a date has no clock. */
  #later({ amount, unit }: Extract<Meaning, { kind: 'later' }>, place: Place): TimeValue {
    const isCounted = amount !== null && !BELOW_A_DAY.has(unit)
    const base = isCounted ? this.#spokenDay(unit, place) : null
    if (base === null) return { type: 'DURATION', value: formatDuration(amount, unit) }
    return { type: 'DATE', value: shiftUnit(base, unit, Math.round(amount!)) }
  }

  #beside({ date, unit, by }: Extract<DateMeaning, { kind: 'beside' }>, place: Place): string {
    const day = parseDay(this.#date(date, place))
    return day === null ? OPEN[unit] : shiftUnit(day, unit, by)
  }

  #nthOfMonth({ nth, weekday, month }: Extract<DateMeaning, { kind: 'nth' }>, place: Place): string {
    const [, year, number] = /^(\d{4})-(\d{2})$/.exec(this.#date(month, place)) ?? []
    if (year === undefined) return weekday === null ? OPEN.week : OPEN.day
    const [y, m] = [Number(year), Number(number)]
    if (weekday !== null) return formatDay(nthWeekday(y, m, weekday, nth))
    // The week that has most of the n-th seven days in it: that of their middle.
    return formatWeek(dayOf(y, m, nth > 0 ? nth * 7 - 3 : daysInMonth(y, m) - 3)!)
  }

  /** A day within the unit spoken of last, to count from. */
  #spokenDay(unit: Unit, place: Place): Day | null {
    const value = this.#spoken.recall(COUNTED_FROM[unit] ?? unit, place.sentence)
    if (value === null) return null
    const quarter = /^(\d{4})-Q(\d)/.exec(value)
    if (quarter) return dayOf(Number(quarter[1]), Number(quarter[2]) * 3, 1)
    return parseDay(value + '0000-01-01'.slice(value.length))
  }

  #compared(years: number, year: number | null): string {
    const quarter = this.#spoken.quarter
    if (quarter !== null && !quarter.startsWith('X')) {
      return `${pad(year ?? Number(quarter.slice(0, 4)) - years, 4)}${quarter.slice(4)}`
    }
    if (year !== null) return pad(year, 4)
    return this.#published === null ? OPEN.year : pad(civilOf(this.#published).year - years, 4)
  }

  #mentioned(unit: Unit | null, otherwise: 'published' | 'none', place: Place): string {
    if (unit === null) return this.#lastSpoken(place) ?? OPEN.day
    if (unit === 'quarter' && this.#spoken.quarter !== null) return this.#spoken.quarter
    if (otherwise === 'none') return this.#spoken.recall(unit, place.sentence) ?? OPEN[unit]
    if (this.#published === null) return OPEN[unit]
    return shiftUnit(this.#published, unit, unit === 'quarter' ? -1 : 0)
  }

  #lastSpoken(place: Place): string | null {
    for (const unit of ['day', 'week', 'month', 'quarter', 'year'] as const) {
      const value = this.#spoken.recall(unit, place.sentence)
      if (value !== null) return value
    }
    return null
  }
}

/** Units that are counted from a day or year that was named, not from one of their own. */
const COUNTED_FROM: Partial<Record<Unit, Unit>> = {
  week: 'day',
  weekend: 'day',
  fortnight: 'day',
  decade: 'year',
  century: 'year',
}

const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/**
 * News leaves out the year only of dates near it (AP Stylebook: of dates in the current year), so a day this near is
 * the one meant, whatever the tense; beyond it, tense decides.
 */
const NEAR_DAYS = 60
/** How many months farther the last such month must be than the next for the next to be meant, by tense. */
const FAR = 7
const FAR_PAST = 9

/** A wire's report is printed the next day, or after a weekend. */
const DATELINE_AGE = 3

/** A report dated outside these years has no date that could be counted from. */
const FIRST_NEWS_YEAR = 1400
const LAST_NEWS_YEAR = 2999

/** Years on either side of the report's in which a day without a year is looked for. */
const YEARS_AROUND = 6

function candidates(year: number, month: number, day: number): Day[] {
  const days: Day[] = []
  for (let y = year - YEARS_AROUND; y <= year + YEARS_AROUND; y++) {
    const found = dayOf(y, month, day)
    if (found !== null) days.push(found)
  }
  return days
}

/** The nearest day; of two equally near, the earlier. */
function nearestTo(now: Day, days: readonly Day[]): Day | null {
  let nearest: Day | null = null
  for (const day of days) {
    if (nearest === null || Math.abs(daysBetween(now, day)) < Math.abs(daysBetween(now, nearest))) nearest = day
  }
  return nearest
}

function holidayOf(on: HolidayRule['on'], year: number): Day {
  if ('easterPlusDays' in on) return addDays(easterOf(year), on.easterPlusDays)
  if ('day' in on) return dayOf(year, on.month, Math.min(on.day, daysInMonth(year, on.month)))!
  return addDays(nthWeekday(year, on.month, on.weekday, on.nth), on.plusDays ?? 0)
}

const MINUTES_OF_DAY = 24 * 60
/** Nobody counts more than some years in hours; keeps the year in four figures. */
const MOST_MINUTES = 10 * 366 * MINUTES_OF_DAY

/** Midnight is what a date without a clock is often written as, so it tells none. */
function readClock(published: string, day: Day) {
  const parts = /T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/.exec(published)
  if (parts === null) return null
  const minutes = Number(parts[1]) * 60 + Number(parts[2])
  return minutes === 0 || minutes >= MINUTES_OF_DAY ? null : { day, minutes, zone: parts[3] ?? '' }
}

function formatTimeOfDay(at: Clock | DayPart): string {
  if (typeof at === 'string') return `T${at}`
  const seconds = at.second === null ? '' : `:${pad(at.second, 2)}`
  return `T${pad(at.hour, 2)}:${pad(at.minute ?? 0, 2)}${seconds}${at.zone}`
}
