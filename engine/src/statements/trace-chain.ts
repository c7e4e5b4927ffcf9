/** On whose word: who stands between the report and the speaker. */
import { findAgency } from '../names/gazetteer/lookups.ts'
import type { Credit } from './credit.ts'
import { RELAYING_NOUNS } from './cues.ts'
import { type Context, entityOf, type Hop } from './resolve-speakers.ts'
import type { TokenRange } from './statement-text.ts'

/** Who stands between the report and the speaker, nearest the report first. */
export function chainOf(
  credits: readonly Credit[],
  index: number,
  enclosing: readonly number[],
  speakers: readonly (string | null)[],
  context: Context,
): Hop[] {
  const credit = credits[index]!
  const hops: Hop[] = context.wire ? [context.wire] : []
  for (const outer of enclosing) {
    const { source, relay } = credits[outer]!
    if (relay) hops.push(hopOf(context, relay, entityOf(context, relay)))
    const oneself = speakers[outer] ? speakers[outer] === speakers[index] : source?.[0] === credit.source?.[0]
    if (source && !oneself) hops.push(hopOf(context, source, speakers[outer] ?? null))
  }
  if (credit.relay) hops.push(hopOf(context, credit.relay, entityOf(context, credit.relay)))
  if (credit.hearer && isMedium(context, credit.hearer)) {
    hops.push(hopOf(context, credit.hearer, entityOf(context, credit.hearer)))
  }
  return hops.filter(
    (hop, i) => !isOutlet(context.outlet, hop.name) && hops.findIndex((other) => other.name === hop.name) === i,
  )
}

/** Deeper nesting than any report has; bounds the work on text made to nest. */
const MAX_NESTING = 8

/** For each credit those whose content its cue lies in, outermost first: they only pass it on. One sweep over the text. */
export function enclosingCredits(credits: readonly Credit[]): number[][] {
  const contents = credits
    .flatMap(({ content }, index) => content.map(([first, last]) => ({ first, last, index })))
    .sort((a, b) => a.first - b.first || b.last - a.last)
  const order = [...credits.keys()].sort((a, b) => credits[a]!.cue[0]![0] - credits[b]!.cue[0]![0])
  const found: number[][] = credits.map(() => [])
  let next = 0
  let open: typeof contents = []
  for (const index of order) {
    const [first, last] = credits[index]!.cue[0]!
    while (next < contents.length && contents[next]!.first <= first) open.push(contents[next++]!)
    open = open.filter((content) => content.last >= first).slice(-MAX_NESTING)
    found[index] = open
      .filter((content) => content.last >= last && content.index !== index)
      .map((content) => content.index)
  }
  return found
}

function hopOf(context: Context, phrase: TokenRange, entity: string | null): Hop {
  const { document } = context.text
  const inside = entity ?? lastEntityIn(context, phrase)
  const name =
    context.known.get(inside ?? '')?.name ?? document.text.slice(document.start(phrase[0]), document.end(phrase[1]))
  return { name, entity: inside, spans: [document.span(phrase[0], phrase[1])] }
}

/** "a report by news agency Sputnik": the organisation that a relaying phrase ends in. */
function lastEntityIn({ text, known, mentionsByEnd }: Context, phrase: TokenRange): string | null {
  const [start, end] = text.document.span(...phrase)
  const ending = mentionsByEnd.get(end) ?? []
  return ending.find((mention) => mention.start >= start && known.get(mention.id)?.type === 'organization')?.id ?? null
}

/** Whether a hop is the publisher itself: "Halyard" for "Halyard News Agency". */
function isOutlet(outlet: string | null, name: string): boolean {
  if (!outlet) return false
  const [own, hop] = [outlet, name].map((words) => ` ${words.toLowerCase().replace(/^the /, '')} `)
  return own!.includes(hop!) || hop!.includes(own!)
}

/** A hearer that publishes what it hears: an outlet by its name, or "the newspaper". */
function isMedium({ text, outlet }: Context, [first, last]: TokenRange): boolean {
  const { document } = text
  const name = document.text.slice(document.start(first), document.end(last))
  if (isOutlet(outlet, name) || findAgency(name)) return true
  for (let t = first; t <= last; t++) {
    if (RELAYING_NOUNS.has(document.lower(t))) return true
  }
  return false
}
