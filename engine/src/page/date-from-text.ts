/**
 * The date of a report whose page states none, worked out from its text: from a line that is a date, from its dateline,
 * from a day that is named with its weekday. What else it may be is listed, with the reason of each.
 */
import type { DateCandidate, Published, Span } from '../contract/types.ts'
import { addDays, civilOf, type Day, dayOf, formatDay, pad, parseDay, weekdayOf } from '../time/calendar.ts'
import { findDates, textBesideDates } from './capture-date.ts'
import { findWeekdays, type PlainWeekday } from './find-weekdays.ts'
import { findYears, type YearMention } from './find-years.ts'
import { dayInYear, findNamedDays, type NamedDay } from './named-days.ts'
import { type Dateline, findDateline, headLines } from './read-dateline.ts'

export interface DatingOptions {
  /** Day of reading, ISO 8601: no report is later. */
  readonly notAfter?: string | undefined
  /** First and last day of the other reports of its story. */
  readonly near?: readonly [first: Day, last: Day] | undefined
  /** Whether the latest year up to `notAfter` in which a day falls on its weekday is good enough. */
  readonly latestYear?: boolean
}

/** The day of a report stands in its first paragraphs; what is named further down is background. */
const SEARCHED = 4000
/** Years mentioned can tell the year of a report if it is the same one or the next: news looks back that far. */
const NEAR_YEARS = 1
/** A text whose latest year lies so far back is not of the latest year in which its weekday fits. */
const FAR_YEARS = 10
/** A day is of the year in which it falls so near the story, and the report's own if it falls nearer still; in days. */
const NEAR_STORY = 31
const IN_STORY = 7
/** Years told of a day that fits several. */
const YEARS_LISTED = 2
const MAX_CANDIDATES = 5

/** What a text tells of its own time, read once. */
interface Evidence {
  /** The beginning of the text, its spaces plain. */
  readonly text: string
  readonly days: readonly NamedDay[]
  readonly years: readonly YearMention[]
  readonly weekdays: readonly PlainWeekday[]
  readonly dateline: Dateline | null
  readonly notAfter: Day | null
  readonly near: readonly [first: Day, last: Day] | null
  readonly latestYear: boolean
}

interface Ranked extends DateCandidate {
  /** Whether it is good enough to be the report's date. */
  readonly sure: boolean
}

/** A day of a certain year, with what makes it that year; `why` is '' where the text states it. */
interface DatedDay {
  readonly day: Day
  readonly why: string
  readonly spans: readonly Span[]
  readonly sure: boolean
}

/**
 * The date with the basis "text" where the text is sure enough of it, else unknown; either with its candidates, if any.
 * A weekday fixes the year among those it falls in ("Monday, February 7": 2005, 2011, 2022): the one near `near`, or that
 * the years in the text point to, or with `latestYear` the latest. No year is made up.
 */
export function dateFromText(text: string, options: DatingOptions = {}): Published {
  const evidence = gatherEvidence(text, options)
  const ranked = [...stateDates(evidence), ...datelineDates(evidence), ...namedDates(evidence)]
  const best = chooseBest(ranked)
  const rest = ranked.filter((candidate) => candidate !== best).sort((a, b) => Number(b.sure) - Number(a.sure))
  const candidates = withoutRepeats(best ? [best, ...rest] : rest).slice(0, MAX_CANDIDATES)
  const value = best?.value ?? null
  return { value, basis: value ? 'text' : 'unknown', ...(candidates.length > 0 && { candidates }) }
}

function gatherEvidence(text: string, { notAfter, near, latestYear = false }: DatingOptions): Evidence {
  const start = text.slice(0, SEARCHED).replace(/[^\S\n]/g, ' ')
  const days = findNamedDays(start)
  const today = notAfter === undefined ? null : parseDay(notAfter.slice(0, 10))
  return {
    text: start,
    days,
    years: findYears(start).filter(({ year }) => today === null || year <= civilOf(today).year),
    weekdays: findWeekdays(start, days),
    dateline: findDateline(start),
    notAfter: today,
    near: near ?? null,
    latestYear,
  }
}

/** A line that says it, then the dateline; of the days in the text the latest, as no report is older than what it tells. */
function chooseBest(ranked: readonly Ranked[]): Ranked | undefined {
  const sure = ranked.filter((candidate) => candidate.sure)
  const first = sure[0]
  if (first?.from !== 'weekday') return first
  return sure.reduce((best, candidate) => (candidate.value > best.value ? candidate : best))
}

function withoutRepeats(ranked: readonly Ranked[]): DateCandidate[] {
  const seen = new Set<string>()
  return ranked.flatMap(({ sure, ...candidate }) => {
    if (seen.has(candidate.value)) return []
    seen.add(candidate.value)
    return [candidate]
  })
}

/** "Published: 8 February 2022", "Tuesday, Feb. 8, 2022": lines of the head with nothing else in them. */
function stateDates({ text, years, notAfter }: Evidence): Ranked[] {
  return headLines(text).flatMap((start) => {
    const line = text.slice(start).split('\n', 1)[0]!
    const dates = findDates(line)
    const [date] = dates
    if (!date?.value || date.kind === 'updated' || dates.length > 1 || textBesideDates(line, dates) !== '') return []
    const day = parseDay(date.value.slice(0, 10))
    if (day === null || (notAfter !== null && day > notAfter)) return []
    const span: Span = [start + line.search(/\S/), start + line.trimEnd().length]
    const sure = !isBackground(civilOf(day).year, years)
    return [{ value: date.value, from: 'day', spans: [span], sure, reason: `its line “${quote(text, span)}”` }]
  })
}

/** A report that tells of a later year is later than the day. */
const isBackground = (year: number, years: readonly YearMention[]): boolean => (years.at(-1)?.year ?? 0) > year

function datelineDates(evidence: Evidence): Ranked[] {
  const { text, dateline, days } = evidence
  const date = dateline?.date
  const day = date && days.find(({ start, end }) => start >= date[0] && end <= date[1])
  if (!dateline || !day) return []
  const pieces = [dateline.place, dateline.date, dateline.agency].filter((piece) => piece !== null)
  const end = Math.max(...pieces.map((piece) => piece[1]))
  const span: Span = [dateline.start, text[end] === ')' ? end + 1 : end]
  return toCandidates(day, evidence, {
    from: 'dateline',
    span,
    name: `dateline “${quote(text, span)}”`,
    dated: settleYear(day, evidence, datelineGuide(day, evidence)),
  })
}

/** Days named in the text; whether one may be the report's own, its words tell. */
function namedDates(evidence: Evidence): Ranked[] {
  const { text, dateline, days } = evidence
  const found = days.flatMap((day) => {
    const span: Span = [day.start, day.end]
    if ((dateline && day.start < dateline.end && day.start >= dateline.start) || isOtherDay(day, text)) return []
    const own = day.weekday !== null || isToday(day, text)
    const dated = settleYear(day, evidence, day.weekday === null ? null : { day, name: 'which', spans: [] })
    return toCandidates(day, evidence, {
      from: own ? 'weekday' : 'day',
      span,
      name: `the text says “${quote(text, span)}”`,
      dated: own
        ? dated.map((one) => (endsLine(day, text) ? one : nextDay(one, evidence)))
        : dated.map((one) => ({ ...one, sure: false })),
    })
  })
  return found.sort((a, b) => Number(b.from === 'weekday') - Number(a.from === 'weekday'))
}

interface Told {
  readonly from: DateCandidate['from']
  readonly span: Span
  readonly name: string
  readonly dated: readonly DatedDay[]
}

function toCandidates(
  { month, day, year }: NamedDay,
  { notAfter }: Evidence,
  { from, span, name, dated }: Told,
): Ranked[] {
  const possible = dated.filter((one) => notAfter === null || one.day <= notAfter)
  if (dated.length > 0 || year !== null)
    return possible.map(({ day, why, spans, sure }) => ({
      value: formatDay(day),
      reason: why ? `${name}${why.startsWith('which') ? ',' : ';'} ${why}` : name,
      spans: [span, ...spans].sort((a, b) => a[0] - b[0]),
      from,
      sure,
    }))
  const value = `XXXX-${pad(month, 2)}-${pad(day, 2)}`
  return [{ value, reason: `${name}; nothing tells the year`, spans: [span], from, sure: false }]
}

/** A day that tells by its weekday in which years another one can be. */
interface Guide {
  readonly day: NamedDay
  readonly name: string
  /** Other places that it rests on. */
  readonly spans: readonly Span[]
  /** The weekday is told of near the day, not of it: in PolNeAR's wires it is the day's own in two of three only. */
  readonly loose?: true
}

/** The day itself, a day with its weekday in a neighbouring month, or the first weekday told of: that of the dateline. */
function datelineGuide(day: NamedDay, { text, days, weekdays, dateline }: Evidence): Guide | null {
  if (day.weekday !== null) return { day, name: quote(text, [day.start, day.end]), spans: [] }
  const other = days.find(
    ({ weekday, year, month }) => weekday !== null && year === null && Math.abs(month - day.month) <= 1,
  )
  if (other) {
    const span: Span = [other.start, other.end]
    return { day: other, name: quote(text, span), spans: [span] }
  }
  const plain = weekdays.find(({ start }) => start > dateline!.end)
  if (!plain) return null
  const name = `that day is a ${text.slice(plain.start, plain.end)}, which the text tells of, and`
  return { day: { ...day, weekday: plain.weekday }, name, spans: [[plain.start, plain.end]], loose: true }
}

/** The years that a day may be of; none where nothing tells. */
function settleYear(day: NamedDay, evidence: Evidence, guide: Guide | null): DatedDay[] {
  if (day.year !== null) return statedYear(day, evidence)
  const near = nearYear(day, evidence)
  if (near) return [near]
  if (!guide) return []
  const { years, notAfter, latestYear } = evidence
  const fitting = fittingYears(guide.day, notAfter)
  const mention = years.at(-1)
  const dated = (year: number, why: string, sure: boolean, spans: readonly Span[] = []): DatedDay[] => {
    const found = dayInYear(day, year)
    const because = `${guide.name} falls in ${year}, ${why}`
    return found === null ? [] : [{ day: found, why: because, spans: [...guide.spans, ...spans], sure }]
  }
  const fits = fitting.find((year) => mention && year >= mention.year && year - mention.year <= NEAR_YEARS)
  if (fits !== undefined) return dated(fits, `and the text mentions ${mention!.year}`, !guide.loose, [mention!.span])
  if (notAfter === null || guide.loose) return []
  const today = formatDay(notAfter).slice(0, 4)
  return fitting
    .slice(-YEARS_LISTED)
    .reverse()
    .flatMap((year, nth) => {
      if (nth > 0) return dated(year, 'a year further back', false)
      const tooFar = mention !== undefined && year - mention.year > FAR_YEARS
      return dated(year, `the latest such year up to ${today}`, latestYear && !tooFar)
    })
}

function statedYear(day: NamedDay, { years, dateline }: Evidence): DatedDay[] {
  const stated = dayInYear(day, day.year!)
  if (stated === null || (day.weekday !== null && weekdayOf(stated) !== day.weekday)) return []
  const inDateline = dateline !== null && day.start < dateline.end
  if (inDateline || !isBackground(day.year!, years)) return [{ day: stated, why: '', spans: [], sure: true }]
  const later = years.at(-1)!
  return [{ day: stated, why: `but it mentions ${later.year}, too`, spans: [later.span], sure: false }]
}

function nearYear(day: NamedDay, { near }: Evidence): DatedDay | null {
  if (near === null) return null
  const { year } = civilOf(near[1])
  const away = (found: Day) => Math.max(near[0] - found, found - near[1], 0)
  for (const each of [year, year - 1, year + 1]) {
    const found = dayInYear(day, each)
    if (found === null || away(found) > NEAR_STORY) continue
    if (day.weekday !== null && weekdayOf(found) !== day.weekday) continue
    return { day: found, why: 'the year is that of its story', spans: [], sure: away(found) <= IN_STORY }
  }
  return null
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

/** "Ferry sinks off Orlen Tuesday, March 1, 2022": a headline with the report's own date behind it. */
const endsLine = ({ end, year }: NamedDay, text: string): boolean => year !== null && text[end] === '\n'

/** A report of "Monday, February 7" that tells of a plain "Tuesday", too, is of the day after. */
function nextDay(dated: DatedDay, { weekdays, notAfter, text }: Evidence): DatedDay {
  const after = addDays(dated.day, 1)
  const plain = weekdays.find(({ weekday }) => weekday === weekdayOf(after))
  if (!plain || !dated.sure || (notAfter !== null && after > notAfter)) return dated
  const name = text.slice(plain.start, plain.end)
  const why = [dated.why, `it tells of ${name}, the day after, too`].filter((part) => part).join('; ')
  return { ...dated, day: after, why, spans: [...dated.spans, [plain.start, plain.end]] }
}

/** Before a day, in its clause: it is to come. */
const TO_BE =
  /\b(?:will|shall|would|going to|set to|(?:is|are|was|were) to|to be|scheduled|expected|due|plans?|planned|planning|upcoming|next|coming|opens|begins|starts|returns|runs|expires|closes|ends|takes (?:place|effect))\b[^.;\n]{0,60}$/i
/** Right before a day: a bound, or another day's name. */
const NOT_THE_DAY =
  /\b(?:until|till|by|before|after|since|from|between|and|to|ahead of|deadline|starting|beginning|effective|born|founded|dated|through|anniversary of)(?: (?:on|of|at|noon|midnight|the)){0,2},? ?$/i
/** Before a day, in its clause: it is looked back on. */
const LOOKED_BACK = /\banniversary\b[^.;\n]{0,60}$/i
/** After a day: the same. */
const TO_COME = /^[^.;\n]{0,12}\b(?:will|deadline|elections?|vote|anniversary|attacks?|through)\b/i

/** Named in passing or to come, a day says nothing of the report's own. */
function isOtherDay({ start, end }: NamedDay, text: string): boolean {
  const before = text.slice(Math.max(0, start - 90), start)
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n')) + 1,
  )
  if (TO_BE.test(clause) || NOT_THE_DAY.test(clause) || LOOKED_BACK.test(clause)) return true
  return TO_COME.test(text.slice(end, end + 40))
}

/** "today, 8 February 2022": as good as a weekday. */
const isToday = ({ start }: NamedDay, text: string): boolean =>
  /\b(?:today|tonight|this (?:morning|afternoon|evening))[,:]? ?\(?$/i.test(text.slice(Math.max(0, start - 20), start))

/** As printed, without odd spaces: "Monday ,February 7" is "Monday, February 7". */
const quote = (text: string, span: Span): string =>
  text
    .slice(...span)
    .replace(/[ ,]*, */g, ', ')
    .replace(/\s+/g, ' ')
    .trim()
