/** Second level: quarters, halves, decades, centuries, seasons, and the periods that business news compares. */
import type { Match, Rule } from '../grammar.ts'
import type { DateMeaning } from '../meaning.ts'

interface TermYear {
  readonly year: number | null
  readonly yearsOn: number | null
}
const UNSAID: TermYear = { year: null, yearsOn: null }

function quarter(nth: number, { year, yearsOn }: TermYear = UNSAID): DateMeaning | null {
  return nth >= 1 && nth <= 4 ? { kind: 'term', term: 'Q', nth, year, yearsOn } : null
}
function half(nth: number, { year, yearsOn }: TermYear = UNSAID): DateMeaning | null {
  return nth === 1 || nth === 2 ? { kind: 'term', term: 'H', nth, year, yearsOn } : null
}

/** The year of a term, from a YEARDATE ("of 1990") or a TURN ("last year's"). */
function yearOf(match: Match): TermYear {
  if (match.has('YEARDATE')) {
    const meaning = match.meaning('YEARDATE')
    return { year: meaning.kind === 'value' ? Number(meaning.value) : null, yearsOn: null }
  }
  if (!match.has('UNITREF')) return UNSAID
  const meaning = match.meaning('UNITREF')
  return { year: null, yearsOn: meaning.kind === 'shift' && meaning.unit === 'year' ? meaning.by : 0 }
}

const decade = (value: string): DateMeaning => ({ kind: 'value', type: 'DATE', value })
const compared = (match: Match, years = 1): DateMeaning => ({
  kind: 'compared',
  years,
  year: match.has('YEARDATE') ? yearOf(match).year : null,
})

const PART_OF = '((early|late|mid|middle) -?)?'
const QUARTER = '((fiscal|financial) -?)? ORD (quarter|- quarter)'

export const termRules: readonly Rule[] = [
  {
    pattern: `(the|its|their)? ((fiscal|financial) -?)? ORD quarter`,
    means: (match) => quarter(match.number('ORD')),
    notAfter: 'a an',
    reason: 'The n-th quarter: without a year, the last that has begun.',
    examples: ['Profit fell in [the third quarter](2021-Q3).'],
  },
  {
    pattern: `((fiscal|financial) -?)? ORD - quarter`,
    means: (match) => quarter(match.number('ORD')),
    reason: 'Hyphenated before a noun; its article belongs to the noun.',
    examples: ['The [third-quarter](2021-Q3) loss was small.'],
  },
  {
    pattern: `the? ${QUARTER} (of|in)? YEARDATE`,
    means: (match) => quarter(match.number('ORD'), yearOf(match)),
    reason: 'A quarter and its year.',
    examples: ['Sales rose in [the second quarter of 2020](2020-Q2).'],
  },
  {
    pattern: `the? ${QUARTER} (of|in)? UNITREF`,
    means: (match) => quarter(match.number('ORD'), yearOf(match)),
    reason: 'A quarter of a year counted from the report.',
    examples: ['It will pay in [the first quarter of next year](2023-Q1).'],
  },
  {
    pattern: 'the ORD (and|or|through|to) second:ORD (quarters|quarter)',
    means: (match) => quarter(match.number('ORD')),
    second: { label: 'second', means: (match) => quarter(match.number('second')) },
    reason: 'Two quarters share their noun.',
    examples: ['Sales fell in [the second](2021-Q2) and [third quarters](2021-Q3).'],
  },
  {
    pattern: `UNITREF 's ${QUARTER}`,
    means: (match) => quarter(match.number('ORD'), yearOf(match)),
    reason: 'The same, year first.',
    examples: ["It beat [last year's third quarter](2021-Q3)."],
  },
  {
    pattern: `the? YEARDATE ${QUARTER}`,
    means: (match) => quarter(match.number('ORD'), yearOf(match)),
    reason: 'The same, year first.',
    examples: ['There was a charge in [the 2020 second quarter](2020-Q2).'],
  },
  {
    pattern: '(QNAME YEARDATE|YEARDATE QNAME|QNAME of YEARDATE|QNAME)',
    means: (match) => quarter(match.number('QNAME'), yearOf(match)),
    reason: 'As analysts write it.',
    examples: ['Growth slowed in [Q3 2021](2021-Q3).'],
  },
  {
    pattern: "(the ORD half of (YEARDATE|UNITREF)|UNITREF 's ORD half|ORD - half)",
    means: (match) => half(match.number('ORD'), yearOf(match)),
    reason: 'A half of a year; by itself "the first half" is more often of a match.',
    examples: ['Rents rose in [the first half of 2021](2021-H1).'],
  },
  {
    pattern: 'the ORD half of the year',
    means: (match) => half(match.number('ORD')),
    reason: 'The same.',
    examples: ['Rents rose in [the second half of the year](2021-H2).'],
  },
  {
    pattern: `the? ${PART_OF} DECADE`,
    means: (match) => decade(match.text('DECADE')),
    reason: 'A decade is its three figures in TIMEX3.',
    examples: ['They wed in [the early 1990s](199).', 'Rules of [the 1960s](196) apply.'],
  },
  {
    pattern: `the ${PART_OF} YEAR ('s|' s)`,
    means: (match) => (match.number('YEAR') % 10 === 0 ? decade(String(match.number('YEAR') / 10)) : null),
    reason: "With an apostrophe the plural of a round year is a decade too: the 1980's.",
    examples: ["Prices fell in [the 1980's](198)."],
  },
  {
    pattern: `(the ${PART_OF}|(early|late|mid) -?) ('|‘) TENS`,
    means: (match) => decade(`19${match.number('TENS')}`),
    reason: "The '80s are those of the last century.",
    examples: ["Hair was big in [the '80s](198)."],
  },
  {
    pattern: `the ${PART_OF} DECADEWORD`,
    means: (match) => decade(`19${match.number('DECADEWORD')}`),
    reason: 'The same in words.',
    examples: ['He sang in [the late sixties](196).'],
  },
  {
    pattern: `the? ${PART_OF} (ORD|NTH) -? century`,
    means: (match) => century(match.number(match.has('ORD') ? 'ORD' : 'NTH')),
    reason: 'The 20th century is 19 in TIMEX3.',
    examples: ['It was built in [the 19th century](18).'],
  },
  {
    pattern:
      "(the? year - (earlier|ago) (period|quarter|half|ORD -? quarter)|year - (earlier|ago)|UNITREF 's (period|quarter)|the? (comparable|corresponding|same) (period|quarter) (AUNIT (earlier|ago)|UNITREF|the (previous|prior) year)|the quarter AUNIT (ago|earlier))",
    means: (match) => compared(match),
    reason: 'Business news compares a period with the same one of the year before.',
    examples: [
      'Profit rose in [the third quarter](2021-Q3) from [the year-earlier quarter](2020-Q3).',
      'It made less in [the corresponding period last year](2021).',
      'It compares with a [year-earlier](2021) loss.',
    ],
  },
  {
    pattern: 'UNITREF',
    means: (match) => {
      const meaning = match.meaning('UNITREF')
      const isLastYear = meaning.kind === 'shift' && meaning.unit === 'year' && meaning.by === -1
      return isLastYear && meaning.from === 'published' ? compared(match) : null
    },
    after: 'million billion share from with',
    reason: 'After a sum of money last year is compared with the quarter reported on.',
    examples: [
      'In [the third quarter](2021-Q3) it earned $3 million, against a loss of $2 million [last year](2020-Q3).',
      'It rained less than [last year](2021).',
    ],
  },
  {
    pattern: 'the year before',
    means: (match) => compared(match),
    notBefore: 'that when the he she it they his her its last',
    reason: 'The year before the period compared, or before the report.',
    examples: ['Sales rose from $3 million [the year before](2021).'],
  },
  {
    pattern: 'the (latest|current)? (period|quarter)',
    means: () => ({ kind: 'mentioned', unit: 'quarter', otherwise: 'published' }),
    reason: 'The quarter that the report is about.',
    examples: ['Net fell in [the third quarter](2021-Q3). Sales in [the quarter](2021-Q3) rose.'],
    notBefore: 'of',
  },
  {
    pattern: 'the YEARDATE (period|quarter)',
    means: (match) => ({ ...compared(match), years: 0 }) as DateMeaning,
    reason: 'The same quarter of another year.',
    examples: ['Net fell in [the third quarter](2021-Q3). In [the 2020 period](2020-Q3) it rose.'],
  },
  {
    pattern: `(the early|the late|early|late|mid|the)? SEASON`,
    means: (match) => ({ kind: 'season', season: match.text('SEASON'), turn: null, year: null }),
    after: 'in during over until till by since through throughout into of for through early late mid',
    notBefore: 'olympics games olympic semester term short line water rolls',
    reason: 'A season after a preposition of time; "fall" and "spring" are verbs and waters too.',
    examples: ['It snowed little in [the winter](2021-WI).', 'It rose from spring water.'],
  },
]

function century(nth: number): DateMeaning | null {
  return nth >= 1 && nth <= 30 ? decade(String(nth - 1).padStart(2, '0')) : null
}
