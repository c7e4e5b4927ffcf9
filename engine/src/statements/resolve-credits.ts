/** Credits → statements of the contract: speaker and whether nameless, hearer, chain, manner, date, denial and hedging. */
import type { Manner, Span, Statement } from '../contract/types.ts'
import type { Credit } from './credit.ts'
import { dateOf } from './date-credit.ts'
import { findAnonymity } from './find-anonymity.ts'
import { findDoubts } from './find-doubt.ts'
import { isHedged } from './find-hedges.ts'
import { withoutCiting, withRelays } from './find-relays.ts'
import { entityOf, namedSpeakers, openContext, type ResolveContext } from './resolve-speakers.ts'
import type { StatementText, TokenRange } from './statement-text.ts'
import { chainOf, enclosingCredits } from './trace-chain.ts'

export function resolveCredits(found: readonly Credit[], given: ResolveContext): Statement[] {
  const context = openContext(given)
  const told = withoutCiting(withoutCreditsOfSources(found), context.text)
  const outer = enclosingCredits(told, context.text)
  const credits = withRelays(told, outer, context)
  const speakers = firstPersonSpeakers(credits, namedSpeakers(credits, context), outer, context.text)
  const anonymous = findAnonymity(credits, speakers, context)
  const statements = credits.map((credit, index): Statement => {
    const { document } = context.text
    const range = ([first, last]: TokenRange): Span => document.span(first, last)
    return {
      id: `s${index + 1}`,
      source: credit.source ? [range(credit.source)] : [],
      cue: credit.cue.map(range),
      content: inOrder(credit.content).map(range),
      speaker: speakers[index]!,
      anonymous: anonymous[index]!,
      manner: mannerOf(context.text, credit.content),
      to: entityOf(context, credit.hearer),
      via: chainOf(credits, index, outer[index]!, speakers, context),
      date: dateOf(credit, context.text),
      denied: credit.denies,
      hedged: isHedged(context.text, credit),
      doubt: null,
    }
  })
  return findDoubts(carryOn(credits, statements, context.text), context)
}

/** "“I told the board,” Ada Lind said": within quotation marks "I" and "we" are whoever they quote. */
function firstPersonSpeakers(
  credits: readonly Credit[],
  speakers: readonly (string | null)[],
  outer: readonly (readonly number[])[],
  text: StatementText,
): (string | null)[] {
  return credits.map(({ source }, index) => {
    const isFirstPerson = source && source[0] === source[1] && /^(?:i|we)$/.test(text.document.lower(source[0]))
    const quoting = isFirstPerson && text.isQuoted(source[0]) ? outer[index]!.at(-1) : undefined
    return quoting === undefined ? speakers[index]! : speakers[quoting]!
  })
}

/** "an official who asked not to be named said": what is told of a source is no statement of its own. */
function withoutCreditsOfSources(credits: readonly Credit[]): Credit[] {
  const sources = credits.flatMap(({ source }) => (source ? [source] : [])).sort((a, b) => a[0] - b[0])
  let at = 0
  let reach = -1
  const inSource = new Set<Credit>()
  for (const credit of [...credits].sort((a, b) => a.cue[0]![0] - b.cue[0]![0])) {
    const cue = credit.cue[0]![0]
    while (at < sources.length && sources[at]![0] <= cue) reach = Math.max(reach, sources[at++]![1])
    if (reach >= cue) inSource.add(credit)
  }
  return credits.filter((credit) => !inSource.has(credit))
}

/** Words and verbs by which a sentence goes on with the speaker and the relay of the one before it. */
const GOING_ON = new Set('further furthermore moreover also additionally'.split(' '))

const ADDING = new Set(['add', 'continue'])

/**
 * A speaker whose words an agency was quoting is still heard through it where the text says that it goes on: "Further,
 * the minister said", "He added". Likewise a saying without a day of its own to the same hearer is of the same day.
 */
function carryOn(credits: readonly Credit[], statements: readonly Statement[], text: StatementText): Statement[] {
  const last = new Map<string, Statement>()
  return statements.map((statement, index) => {
    const { speaker, to } = statement
    if (!speaker) return statement
    const before = last.get(speaker)
    const toSameHearer = to && last.get(`${speaker} ${to}`)
    let carried = statement
    if (before && statement.via.length === 0 && goesOn(credits[index]!, text)) carried = { ...carried, via: before.via }
    if (toSameHearer && !statement.date) carried = { ...carried, date: toSameHearer.date }
    last.set(speaker, carried)
    if (to) last.set(`${speaker} ${to}`, carried)
    return carried
  })
}

function goesOn({ cue }: Credit, text: StatementText): boolean {
  const { document } = text
  const [first, verb] = cue[0]!
  if (ADDING.has(document.lemma(verb))) return true
  for (let t = text.sentenceAround(first)[0]; t <= verb; t++) if (GOING_ON.has(document.lower(t))) return true
  return false
}

function inOrder(ranges: readonly TokenRange[]): TokenRange[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0])
  return sorted.filter((range, i) => i === 0 || range[0] > sorted[i - 1]![1])
}

/** Share of quoted characters at which a content counts as direct, and under which as indirect (contract: "nearly all"). */
const DIRECT_SHARE = 0.9

const INDIRECT_SHARE = 0.02

function mannerOf(text: StatementText, content: readonly TokenRange[]): Manner {
  let quoted = 0
  let all = 0
  for (const [first, last] of content) {
    for (let t = first; t <= last; t++) {
      const length = text.document.end(t) - text.document.start(t)
      all += length
      if (text.isQuoted(t)) quoted += length
    }
  }
  const share = all > 0 ? quoted / all : 0
  if (share >= DIRECT_SHARE) return 'direct'
  return share <= INDIRECT_SHARE ? 'indirect' : 'mixed'
}
