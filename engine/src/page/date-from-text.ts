/** The date of a report that states none: from its dateline, or from a weekday whose date falls in one likely year. */
import { type Day, dayOf, formatDay, parseDay, weekdayOf } from '../time/calendar.ts'

export interface DatingOptions {
  /** Day of reading, ISO 8601: no report is later. */
  readonly notAfter?: string
}

export interface TextDate {
  /** `YYYY-MM-DD`. */
  readonly value: string
  readonly reason: string
}

/** A day named in the text, with what is said of its weekday and year. */
interface NamedDay {
  readonly at: number
  /** As printed, without odd spaces: "Monday, February 7". */
  readonly name: string
  readonly month: number
  readonly day: number
  readonly year: number | null
  /** ISO, Monday 1; null where none is named. */
  readonly weekday: number | null
  readonly inDateline: boolean
}

/** The day of a report stands in its first paragraphs; what is named further down is background. */
const searched = 4000
/** Years mentioned can tell the year of a report if it is the same one or the next: news looks back that far. */
const nearYears = 1

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const weekdays = 'mon tue wed thu fri sat sun'.split(' ')
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekdayName = '(?:(mon|tues|wednes|thurs|fri|satur|sun)day,? ?(?:,|\\(|the )? ?)?'
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?'
const yearAfter = '(?:,? ?((?:19|20)\\d\\d)\\b)?'
const monthFirst = new RegExp(
  `\\b${weekdayName}${monthName}\\.? ?${dayNumber}\\b(?! ?[:.]?\\d{2}\\b| ?%)${yearAfter}`,
  'gi',
)
const dayFirst = new RegExp(`\\b${weekdayName}${dayNumber}(?: of)? ${monthName}\\b\\.?${yearAfter}`, 'gi')

/** Before a day, in its clause: it is to come. */
const toBe =
  /\b(?:will|shall|would|going to|set to|to be|scheduled|expected|due|plans?|planned|planning|upcoming|next|coming)\b[^.;]{0,60}$/i
/** Right before a day: a bound, or another day's name. */
const notTheDay =
  /\b(?:until|till|by|before|after|since|from|between|and|to|ahead of|deadline|starting|beginning|effective|born|founded|dated|through)(?: (?:on|of|at|noon|midnight|the)){0,2},? ?$/i
/** After a day: the same. */
const toCome = /^[^.;]{0,12}\b(?:will|deadline|elections?|vote|anniversary|attacks?|through)\b/i
/** "PORT VELL, March 4 (Northern Wire) —" */
const afterDateline = /^,? ?(?:\([^()]{2,40}\)|[\p{L}/. ]{2,30})? ?(?:—|–|--?)\s/u
const beforeDateline = /^(?:\([^()]{1,60}\) ?)?\p{Lu}[^:;!?"“”()\n]{1,60},? ?\(?$/u

/**
 * The day of a report from its text: a day in its dateline, or the first past day named with its weekday.
 * A weekday fixes the year among those it falls in ("Monday, February 7": 2005, 2011, 2022): the one that the years
 * in the text point to, else the latest not after `notAfter`. Null without such evidence: no year is made up.
 */
export function dateFromText(text: string, options: DatingOptions = {}): TextDate | null {
  const start = text.slice(0, searched).replace(/[\s\u00a0]/g, ' ')
  const notAfter = options.notAfter === undefined ? null : parseDay(options.notAfter.slice(0, 10))
  const named = findDays(start)
  const candidates = named.filter((day) => day.inDateline || mayBeReportDay(day, start))
  const years = yearsIn(start)
  for (const day of candidates.sort((a, b) => Number(b.inDateline) - Number(a.inDateline) || a.at - b.at)) {
    const dated = dateDay(day, named, years, notAfter)
    if (dated) return dated
  }
  return null
}

function findDays(text: string): NamedDay[] {
  const found: NamedDay[] = []
  for (const match of text.matchAll(monthFirst)) {
    found.push(toNamedDay(text, match, match[1], match[2]!, match[3]!, match[4]))
  }
  for (const match of text.matchAll(dayFirst)) {
    found.push(toNamedDay(text, match, match[1], match[3]!, match[2]!, match[4]))
  }
  return found
    .filter(({ month, day }) => dayOf(2000, month, day) !== null)
    .sort((a, b) => a.at - b.at)
    .filter((day, index, all) => index === 0 || day.at > all[index - 1]!.at + 3)
}

function toNamedDay(
  text: string,
  match: RegExpMatchArray & { index: number },
  weekday: string | undefined,
  month: string,
  day: string,
  year: string | undefined,
): NamedDay {
  const end = match.index + match[0].length
  const lineStart = match.index < 70 ? match.index : -1
  return {
    at: match.index,
    name: match[0]
      .replace(/[ ,]*, */g, ', ')
      .replace(/ +/g, ' ')
      .trim(),
    month: months.indexOf(month.slice(0, 3).toLowerCase()) + 1,
    day: Number(day),
    year: year ? Number(year) : null,
    weekday: weekday ? weekdays.indexOf(weekday.slice(0, 3).toLowerCase()) + 1 : null,
    inDateline:
      lineStart >= 0 &&
      beforeDateline.test(text.slice(0, match.index)) &&
      afterDateline.test(text.slice(end, end + 60)),
  }
}

/** Named in passing or to come, a day says nothing of the report's own. */
function mayBeReportDay({ at, name, weekday }: NamedDay, text: string): boolean {
  const before = text.slice(Math.max(0, at - 90), at)
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1)
  if (toBe.test(clause) || notTheDay.test(clause) || toCome.test(text.slice(at + name.length, at + name.length + 40)))
    return false
  // "On Sept. 30, 2016": without a weekday a full date is nearly always background, in PolNeAR and Giveme5W1H.
  return weekday !== null
}

function dateDay(
  day: NamedDay,
  named: readonly NamedDay[],
  years: readonly number[],
  notAfter: Day | null,
): TextDate | null {
  if (day.year !== null) {
    const stated = dayOf(day.year, day.month, day.day)
    const fits = stated !== null && (day.weekday === null || weekdayOf(stated) === day.weekday)
    return fits && (notAfter === null || stated <= notAfter)
      ? { value: formatDay(stated), reason: `the text says ${day.name}` }
      : null
  }
  const guide = day.weekday === null ? named.find((other) => other.weekday !== null && isNear(other, day)) : day
  if (!guide) return null
  const choice = chooseYear(guide, years, notAfter)
  const found = choice && dayOf(choice.year, day.month, day.day)
  if (found === null || (notAfter !== null && found > notAfter)) return null
  const because = `${guide.name} falls in ${choice!.year}, ${choice!.why}`
  return { value: formatDay(found), reason: guide === day ? because : `${day.name} in the dateline; ${because}` }
}

/** In the same or a neighbouring month of one year, so that both days fall in the same year. */
function isNear(other: NamedDay, day: NamedDay): boolean {
  return other.year === null && Math.abs(other.month - day.month) <= 1
}

function chooseYear(
  day: NamedDay,
  years: readonly number[],
  notAfter: Day | null,
): { year: number; why: string } | null {
  const fitting = fittingYears(day, notAfter)
  const mention = years.findLast((year) => notAfter === null || dayOf(year, 1, 1)! <= notAfter)
  const near = mention === undefined ? [] : fitting.filter((year) => year >= mention && year - mention <= nearYears)
  if (near[0] !== undefined) return { year: near[0], why: `and the text mentions ${mention}` }
  const latest = fitting.at(-1)
  if (notAfter === null || latest === undefined) return null
  return { year: latest, why: `the latest such year up to ${formatDay(notAfter).slice(0, 4)}` }
}

/** Years, oldest first, in which the day falls on its weekday. */
function fittingYears({ month, day, weekday }: NamedDay, notAfter: Day | null): number[] {
  const fitting: number[] = []
  for (let year = 1900; year <= 2100; year++) {
    const date = dayOf(year, month, day)
    if (date !== null && weekdayOf(date) === weekday && (notAfter === null || date <= notAfter)) fitting.push(year)
  }
  return fitting
}

/** Years mentioned as past ("since 2021", "in 2019"), oldest first; years to come ("by 2030", "the 2024 vote") left out. */
function yearsIn(text: string): number[] {
  const years: number[] = []
  for (const match of text.matchAll(
    /\b((?:19|20)\d\d)\b(?![\d,]*\d| (?:people|troops|soldiers|dollars|metres|meters|miles|km|homes|tons|tonnes))/g,
  )) {
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    if (!/(?:\b(?:by|until|till|through|before|for|than|about|some|nearly|over|around)|[$€£]|\bto) ?$/i.test(before))
      years.push(Number(match[1]))
  }
  return years.sort((a, b) => a - b)
}
