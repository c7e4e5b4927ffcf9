/**
 * The words of time: each with the class that rules name it by and what it stands for. Hand-written from newsroom
 * usage (AP and Reuters style for abbreviations of months and weekdays).
 */
import type { DayPart, HolidayRule, Season, Unit } from './meaning.ts'

/** A word's class in rules, the value it carries, and whether it must be written with a capital or without one. */
export interface Entry {
  readonly class: string
  readonly words: Readonly<Record<string, number | string>>
  readonly written?: 'Capital' | 'lower'
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

const numbered = (words: readonly string[], suffix = '') =>
  Object.fromEntries(words.map((word, i) => [word + suffix, i + 1]))

const MONTH_ABBREVIATIONS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}
const WEEKDAY_ABBREVIATIONS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}
const withStop = (words: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(words).map(([word, value]) => [`${word}.`, value]))

const LONE_MONTHS = Object.fromEntries(
  Object.entries(numbered(MONTHS)).filter(([month]) => month !== 'march' && month !== 'may'),
)

const UNIT_WORDS: Readonly<Record<string, Unit>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
}
const plurals = Object.fromEntries(Object.entries(UNIT_WORDS).map(([word, unit]) => [`${word}s`, unit]))

const SEASONS: Readonly<Record<string, Season>> = { spring: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI' }
const PARTS: Readonly<Record<string, DayPart>> = {
  dawn: 'MO',
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  nighttime: 'NI',
  daytime: 'DT',
}

export const LEXICON: readonly Entry[] = [
  { class: 'MONTH', words: numbered(MONTHS), written: 'Capital' },
  { class: 'MONTH', words: { ...MONTH_ABBREVIATIONS, ...withStop(MONTH_ABBREVIATIONS) }, written: 'Capital' },
  // A month that may stand alone: the full names that are no other word, and abbreviations with their full stop.
  {
    class: 'LONEMONTH',
    words: { ...LONE_MONTHS, ...withStop(MONTH_ABBREVIATIONS) },
    written: 'Capital',
  },
  { class: 'MAYBEMONTH', words: { march: 3, may: 5 }, written: 'Capital' },
  { class: 'WEEKDAY', words: numbered(WEEKDAYS), written: 'Capital' },
  { class: 'WEEKDAYS', words: numbered(WEEKDAYS, 's'), written: 'Capital' },
  { class: 'WEEKDAYABBR', words: { ...WEEKDAY_ABBREVIATIONS, ...withStop(WEEKDAY_ABBREVIATIONS) }, written: 'Capital' },
  { class: 'UNIT', words: { ...UNIT_WORDS, century: 'century' }, written: 'lower' },
  { class: 'UNITS', words: { ...plurals, centuries: 'century' }, written: 'lower' },
  { class: 'SEASON', words: SEASONS },
  { class: 'PART', words: PARTS },
  { class: 'QNAME', words: { q1: 1, q2: 2, q3: 3, q4: 4 } },
  { class: 'AMPM', words: { 'a.m.': 0, 'a.m': 0, am: 0, 'p.m.': 12, 'p.m': 12, pm: 12 } },
  {
    class: 'ZONE',
    // Names with one fixed offset give it; the others ("local time", "ET") name no offset.
    words: {
      gmt: 'Z',
      utc: 'Z',
      z: 'Z',
      est: '',
      edt: '',
      cst: '',
      cdt: '',
      mst: '',
      mdt: '',
      pst: '',
      pdt: '',
      et: '',
      ct: '',
      pt: '',
      bst: '',
      cet: '',
      cest: '',
      ist: '',
      msk: '',
      eet: '',
      jst: '',
    },
  },
  { class: 'TURN', words: { last: -1, past: -1, this: 0, current: 0, next: 1, coming: 1, upcoming: 1 } },
  {
    class: 'ORD',
    words: {
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      seventh: 7,
      eighth: 8,
      ninth: 9,
      tenth: 10,
      eleventh: 11,
      twelfth: 12,
      thirteenth: 13,
      fourteenth: 14,
      fifteenth: 15,
      sixteenth: 16,
      seventeenth: 17,
      eighteenth: 18,
      nineteenth: 19,
      twentieth: 20,
      '20th': 20,
    },
  },
  {
    class: 'DECADEWORD',
    words: { twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 },
  },
]

/** Written numbers, by the place they take in one. */
export const ONES: ReadonlyMap<string, number> = new Map(
  Object.entries({ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 }),
)
export const TEENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
)
export const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }),
)

/**
 * Days that fall by a rule: holidays of the United States (5 U.S.C. 6103), of the United Kingdom and of the western
 * church year, and fixed days that world news names. Those that move by another calendar are left out.
 */
export const HOLIDAYS: Readonly<Record<string, HolidayRule['on']>> = {
  "new year 's day": { month: 1, day: 1 },
  "new year 's eve": { month: 12, day: 31 },
  'martin luther king jr. day': { month: 1, weekday: 1, nth: 3 },
  'martin luther king day': { month: 1, weekday: 1, nth: 3 },
  "valentine 's day": { month: 2, day: 14 },
  "presidents ' day": { month: 2, weekday: 1, nth: 3 },
  'presidents day': { month: 2, weekday: 1, nth: 3 },
  "international women 's day": { month: 3, day: 8 },
  "st. patrick 's day": { month: 3, day: 17 },
  "april fool 's day": { month: 4, day: 1 },
  'good friday': { easterPlusDays: -2 },
  easter: { easterPlusDays: 0 },
  'easter sunday': { easterPlusDays: 0 },
  'easter monday': { easterPlusDays: 1 },
  'palm sunday': { easterPlusDays: -7 },
  'ash wednesday': { easterPlusDays: -46 },
  'earth day': { month: 4, day: 22 },
  'may day': { month: 5, day: 1 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  'flag day': { month: 6, day: 14 },
  juneteenth: { month: 6, day: 19 },
  'the fourth of july': { month: 7, day: 4 },
  'fourth of july': { month: 7, day: 4 },
  'bastille day': { month: 7, day: 14 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  halloween: { month: 10, day: 31 },
  "all saints ' day": { month: 11, day: 1 },
  'guy fawkes night': { month: 11, day: 5 },
  // The Tuesday after the first Monday of November (2 U.S.C. 7).
  'election day': { month: 11, weekday: 1, nth: 1, plusDays: 1 },
  'veterans day': { month: 11, day: 11 },
  'armistice day': { month: 11, day: 11 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  'black friday': { month: 11, weekday: 4, nth: 4, plusDays: 1 },
  'christmas eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  'christmas day': { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
}

/** After a weekday these make it a newspaper or programme: "the Sunday Times". */
export const TITLES_AFTER_WEEKDAY = 'times telegraph mirror express mail herald tribune magazine'
/** Before a weekday these make it the name of one day in history or of a custom. */
export const NAMES_BEFORE_WEEKDAY = 'bloody super black cyber holy maundy fat'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs that ask for something: "demanded it by Friday" looks ahead, when it was demanded aside. Lemmas. */
export const DEMANDING: ReadonlySet<string> = words('ask call demand insist order request require urge')
/** Words of plans: what somebody is due, ready or wants to do lies ahead, whatever the tense of the word itself. */
export const PLANNING: ReadonlySet<string> = words(
  'plan plans planned planning schedule scheduled expect expects expected expecting due set slated intend ' +
    'intends intended hope hopes hoped likely ready poised going agreed agree agrees vowed promised pledged wants want ' +
    'wanted supposed about bound ordered urged asked proposed proposes prepares prepared preparing booked aims aim ' +
    'deadline decided decides allowed invited',
)
/** Nouns of plans: what an agreement is to do is still to be done. */
export const PLANS: ReadonlySet<string> = words(
  'agreement agreements deal plan plans proposal proposals offer bid decision pledge promise intention hope hopes vow ' +
    'deadline order orders',
)
/** Verbs whose object is what will be: "planned for Friday" names the day of the thing, not of the planning. */
export const SCHEDULING: ReadonlySet<string> = words(
  'plan plans planned planning schedule schedules scheduled scheduling expect expects expected expecting set slated ' +
    'intended booked',
)
/** Words that put a time under them into the future: "the strike beginning Friday", "due in April". */
export const COMING: ReadonlySet<string> = words(
  'due upcoming payable effective expires expire begins beginning starting',
)
/** Prepositions that look ahead: firmly, or only where no verb before them looks back ("fell by Tuesday"). */
export const FUTURE_PREPOSITIONS: ReadonlyMap<string, 'firm' | 'weak'> = new Map([
  ['until', 'firm'],
  ['till', 'firm'],
  ['by', 'weak'],
  ['before', 'weak'],
  ['through', 'weak'],
])

/** Cues that are written with a capital wherever they stand. */
export const CAPITAL_CUES: ReadonlySet<string> = words('christmas thanksgiving easter halloween juneteenth')
/** Words of the rules that speak of time by themselves; others need a month, weekday, unit or year beside them. */
export const CUES: ReadonlySet<string> = new Set([
  ...CAPITAL_CUES,
  ...words(
    'now currently nowadays present current today yesterday tomorrow tonight recently past future soon then overnight ' +
      'noon midday midnight daily weekly monthly yearly hourly nightly ago daylong weeklong monthlong ' +
      "yearlong century period o'clock",
  ),
])

/** Words that count what a rate is of, beside numbers: "dozens of calls a day". */
export const COUNTS: ReadonlySet<string> = words('once twice dozens hundreds thousands millions billions')
/** Makers of cars, whose models go by their year: "a 1987 Chevrolet". */
export const CAR_MAKERS =
  'audi bmw buick cadillac chevrolet chevy chrysler dodge fiat ford honda hyundai isuzu jaguar jeep kia lexus lincoln ' +
  'mazda mercedes mercedes-benz mercury mitsubishi nissan oldsmobile peugeot plymouth pontiac porsche renault saab ' +
  'subaru suzuki toyota volkswagen volvo'

/** Between the two ends of a range. */
export const RANGE_WORDS: ReadonlySet<string> = words('to through thru until till - – —')
/** Verbs that change a time for another: "moved from Monday to Wednesday" is no range. */
export const MOVING_VERBS: ReadonlySet<string> = words(
  'move postpone delay defer reschedule shift push change switch bring advance',
)
/** Before a month that stands alone: after one of these a name that follows is another phrase. */
export const MONTH_PREPOSITIONS: ReadonlySet<string> = words(
  'in since until till by last next this past early late mid - during through between from of for the a and',
)

/** After "Sept. 11" these tell the day of the attacks on New York and Washington, which has no other name. */
export const SEPTEMBER_11_NOUNS =
  'attack attacks terrorist terrorists terror hijackers hijackings memorial commission conspiracy victims tragedy families'
