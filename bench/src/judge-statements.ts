/** Statements of `annotate` against marked ones: which are found, what of the others is wrong, and how the words are given. */
import type { Manner, Span, Statement } from '@nutgraf/engine'

export interface MarkedStatement {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** What became of a marked statement, by the first thing that is wrong; "right" where content and source are. */
export type Outcome =
  | 'right'
  | 'source'
  | 'no source found'
  | 'content'
  | 'cue is a verb'
  | 'cue is a noun'
  | 'cue is other'

export interface Judgement {
  readonly outcomes: readonly { readonly outcome: Outcome; readonly quoted: boolean }[]
  /** Statements found that are none of the marked ones. */
  readonly extra: number
  /** Of the matched statements, how the marks in the text say that their content is given, and how the statement does. */
  readonly manners: readonly { readonly marked: Manner; readonly found: Manner }[]
}

/** Overlap of contents, and of sources, at which two statements are the same: half of their joint characters (Jaccard). */
const SAME = 0.5
/** As in the contract: "nearly all" of a direct content stands in quotation marks. */
const [DIRECT, INDIRECT] = [0.9, 0.02]

interface Pair {
  readonly gold: number
  readonly found: number
  readonly overlap: number
}

/** @param kindOf what a cue is: the tag of its first word that is a verb or noun */
export function judgeStatements(
  text: string,
  marked: readonly MarkedStatement[],
  found: readonly Statement[],
  kindOf: (cue: readonly Span[]) => 'verb' | 'noun' | 'other',
): Judgement {
  const wanted = marked.map(({ content }) => charactersOf(text, content))
  const given = found.map(({ content }) => charactersOf(text, content))
  const quoted = charactersOf(text, quotedSpans(text))
  const pairs = matched(wanted, given)
  const matchOf = new Map(pairs.map(({ gold, found: match }) => [gold, found[match]!]))
  const outcomes = marked.flatMap((statement, i) => {
    if (wanted[i]!.size === 0) return []
    const outcome = outcomeOf(text, statement, matchOf.get(i), found, kindOf)
    return [{ outcome, quoted: shareOf(wanted[i]!, quoted) > 0.5 }]
  })
  const manners = pairs.map(({ gold, found: match }) => ({
    marked: mannerOf(shareOf(wanted[gold]!, quoted)),
    found: found[match]!.manner,
  }))
  return { outcomes, extra: given.filter(({ size }) => size > 0).length - pairs.length, manners }
}

function outcomeOf(
  text: string,
  marked: MarkedStatement,
  match: Statement | undefined,
  found: readonly Statement[],
  kindOf: (cue: readonly Span[]) => 'verb' | 'noun' | 'other',
): Outcome {
  if (match) {
    const source = charactersOf(text, marked.source)
    if (jaccard(source, charactersOf(text, match.source)) >= SAME) return 'right'
    return match.source.length === 0 ? 'no source found' : 'source'
  }
  const cue = charactersOf(text, marked.cue)
  const credited = found.some((statement) => shareOf(cue, charactersOf(text, statement.cue)) > 0)
  return credited ? 'content' : MISSED[kindOf(marked.cue)]
}

const MISSED = { verb: 'cue is a verb', noun: 'cue is a noun', other: 'cue is other' } as const

/** Pairs, each side in one at most, the closest contents first. */
function matched(wanted: readonly Set<number>[], given: readonly Set<number>[]): Pair[] {
  const pairs: Pair[] = []
  for (const [gold, some] of wanted.entries()) {
    for (const [found, others] of given.entries()) {
      const overlap = some.size > 0 ? jaccard(some, others) : 0
      if (overlap >= SAME) pairs.push({ gold, found, overlap })
    }
  }
  pairs.sort((a, b) => b.overlap - a.overlap || a.gold - b.gold || a.found - b.found)
  const [golds, founds] = [new Set<number>(), new Set<number>()]
  return pairs.filter(
    ({ gold, found }) => !golds.has(gold) && !founds.has(found) && golds.add(gold) && founds.add(found),
  )
}

function mannerOf(share: number): Manner {
  if (share >= DIRECT) return 'direct'
  return share <= INDIRECT ? 'indirect' : 'mixed'
}

/** Offsets of the characters of spans that are no spaces. */
function charactersOf(text: string, spans: readonly Span[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans) for (let i = start; i < end; i++) if (/\S/.test(text[i]!)) found.add(i)
  return found
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = overlapOf(a, b)
  const all = a.size + b.size - both
  return all === 0 ? 1 : both / all
}

const shareOf = (a: ReadonlySet<number>, b: ReadonlySet<number>) => (a.size === 0 ? 0 : overlapOf(a, b) / a.size)

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const i of a) if (b.has(i)) both++
  return both
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"”', '“': '”"', '”': '”', '«': '»', '``': "''", "''": "''" }

/** What stands in double quotation marks, marks included; one that is not closed ends with its line. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = []
  let open = -1
  let closing = ''
  for (const { 0: mark, index } of text.matchAll(/``|''|["“”«»\n]/g)) {
    if (open < 0) {
      const closes = CLOSING[mark]
      if (closes) [open, closing] = [index, closes]
    } else if (mark === '\n' || closing.includes(mark)) {
      spans.push([open, index + mark.length])
      open = -1
    }
  }
  return open < 0 ? spans : [...spans, [open, text.length]]
}
