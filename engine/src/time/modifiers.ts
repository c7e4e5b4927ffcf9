/**
 * The `mod` of TIMEX3: words inside an expression that qualify its value ("early March", "at least three weeks").
 * Which word makes which is after the tables of TIMEX2 (Ferro et al. 2005, §4.3) and TIMEX3 (TimeML 1.2.1); where
 * the tables leave a word out ("earlier", "later"), as TimeBank marks it.
 */
import type { TimexMod } from '../contract/types.ts'

export interface Modifier {
  /** In lower case, words parted by one space; hyphens are spaces. */
  readonly words: string
  /** Of a day, month or another place in time. Less than a year *ago* is after that day: see `ago`. */
  readonly date?: TimexMod
  /** Of a length. */
  readonly length?: TimexMod
  /** Of a date that is told by how long ago it was. */
  readonly ago?: TimexMod
  readonly example: string
}

/** At the head of an expression, after its article. */
export const LEADING: readonly Modifier[] = [
  { words: 'early', date: 'START', example: 'It opens in [early March](START).' },
  { words: 'earlier', date: 'START', example: 'It opened [earlier this month](START).' },
  { words: 'beginning of', date: 'START', example: 'It opens at [the beginning of March](START).' },
  { words: 'start of', date: 'START', example: 'It opens at [the start of next year](START).' },
  { words: 'early part of', date: 'START', example: 'It shut in [the early part of 1990](START).' },
  { words: 'the first part of', date: 'START', example: 'It shut in [the first part of 1990](START).' },
  { words: 'turn of', date: 'START', example: 'It shut at [the turn of 1990](START).' },
  { words: 'mid', date: 'MID', example: 'It opens in [mid-March](MID).' },
  { words: 'middle', date: 'MID', example: 'He wrote it in [the middle 1950s](MID).' },
  { words: 'middle of', date: 'MID', example: 'It opens in [the middle of next week](MID).' },
  { words: 'late', date: 'END', example: 'Shots were heard [late Monday evening](END).' },
  { words: 'later', date: 'END', example: 'It opens [later this year](END).' },
  { words: 'end of', date: 'END', example: 'It is due by [the end of next week](END).' },
  { words: 'close of', date: 'END', example: 'It fell by [the close of 2020](END).' },
  { words: 'latter part of', date: 'END', example: 'It shut in [the latter part of 1990](END).' },
  { words: 'the last part of', date: 'END', example: 'It shut in [the last part of 1990](END).' },
  ...['about', 'around', 'approximately', 'roughly', 'nearly', 'almost', 'close to'].map(
    (words): Modifier => ({
      words,
      date: 'APPROX',
      length: 'APPROX',
      ago: 'APPROX',
      example: `He ruled for [${words} three years](APPROX).`,
    }),
  ),
  { words: 'a couple of', length: 'APPROX', ago: 'APPROX', example: 'It lasted [a couple of days](APPROX).' },
  ...['more than', 'over', 'just over', 'well over'].map(
    (words): Modifier => ({
      words,
      length: 'MORE_THAN',
      ago: 'BEFORE',
      example: `He left [${words} three years ago](BEFORE).`,
    }),
  ),
  ...['less than', 'under', 'fewer than'].map(
    (words): Modifier => ({
      words,
      length: 'LESS_THAN',
      ago: 'AFTER',
      example: `It took [${words} three weeks](LESS_THAN).`,
    }),
  ),
  ...['no more than', 'not more than', 'at most', 'up to'].map(
    (words): Modifier => ({
      words,
      length: 'EQUAL_OR_LESS',
      ago: 'ON_OR_AFTER',
      example: `It takes [${words} three weeks](EQUAL_OR_LESS).`,
    }),
  ),
  ...['at least', 'no less than'].map(
    (words): Modifier => ({
      words,
      length: 'EQUAL_OR_MORE',
      ago: 'ON_OR_BEFORE',
      example: `It takes [${words} three weeks](EQUAL_OR_MORE).`,
    }),
  ),
]

/** At the end of an expression. */
export const TRAILING: readonly Modifier[] = [
  { words: 'end', date: 'END', example: "It is due by [year's end](END)." },
  { words: 'or so', length: 'APPROX', ago: 'APPROX', example: 'He stayed for [a month or so](APPROX).' },
  { words: 'or less', length: 'EQUAL_OR_LESS', example: 'It took [three weeks or less](EQUAL_OR_LESS).' },
  { words: 'or more', length: 'EQUAL_OR_MORE', example: 'It took [three weeks or more](EQUAL_OR_MORE).' },
  { words: 'more or less', length: 'APPROX', example: 'It took [three weeks more or less](APPROX).' },
  { words: 'or later', date: 'ON_OR_AFTER', example: 'It opens in [2024 or later](ON_OR_AFTER).' },
  { words: 'and beyond', date: 'ON_OR_AFTER', example: 'It has orders for [2024 and beyond](ON_OR_AFTER).' },
  { words: 'or earlier', date: 'ON_OR_BEFORE', example: 'It was built in [1920 or earlier](ON_OR_BEFORE).' },
]

/** What may stand before a leading modifier: "the next two years or so", "for the nearly three years". */
const PASSED_OVER: ReadonlySet<string> = new Set(
  'the these those its their his her a an past last next coming first'.split(' '),
)
const LONGEST = 4

const leading = new Map(LEADING.map((modifier) => [modifier.words, modifier]))
const trailing = new Map(TRAILING.map((modifier) => [modifier.words, modifier]))

/**
 * The modifier that an expression of the given words carries, or null. `told` says what its value is: a length, a
 * date, or a date told by its distance from now.
 */
export function findModifier(expression: string, told: 'date' | 'length' | 'ago'): TimexMod | null {
  const words = expression
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '')
  return at(words, leading, told, true) ?? at(words, trailing, told, false)
}

function at(
  words: readonly string[],
  modifiers: ReadonlyMap<string, Modifier>,
  told: 'date' | 'length' | 'ago',
  isLeading: boolean,
): TimexMod | null {
  const start = isLeading ? words.findIndex((word) => !PASSED_OVER.has(word)) : 0
  // An article may be the modifier's own: "a couple of".
  for (const from of new Set([0, start])) {
    for (let length = Math.min(LONGEST, words.length - 1); length > 0 && from >= 0; length--) {
      const part = isLeading ? words.slice(from, from + length) : words.slice(words.length - length)
      const found = modifiers.get(part.join(' '))?.[told]
      if (found) return found
    }
  }
  return null
}
