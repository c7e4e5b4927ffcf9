/** On whose word: who stands between the report and the speaker. */
import type { Credit } from './credit.ts'
import type { RelayedCredit } from './find-relays.ts'
import { mediumIn } from './is-medium.ts'
import { MEDIUM_NOUNS, OWN_DOCUMENTS, PUBLIC_TEXTS, WRITING_VERBS } from './relay-words.ts'
import { type Context, entityOf, type Hop, headEnd } from './resolve-speakers.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

/** Who stands between the report and the speaker, nearest the report first. */
export function chainOf(
  credits: readonly RelayedCredit[],
  index: number,
  enclosing: readonly number[],
  speakers: readonly (string | null)[],
  context: Context,
): Hop[] {
  const credit = credits[index]!
  const hops: Hop[] = context.wire ? [context.wire] : []
  if (isPublicText(context, credit)) return hops
  const relay = (phrase: TokenRange) => hops.push(hopOf(context, phrase, relayOf(context, phrase, speakers[index]!)))
  for (const outer of enclosing) {
    const { source, relays } = credits[outer]!
    relays.forEach(relay)
    const oneself = speakers[outer] ? speakers[outer] === speakers[index] : source?.[0] === credit.source?.[0]
    if (source && !oneself && !isOwnDocument(context, source, credit)) {
      hops.push(hopOf(context, source, speakers[outer] ?? null))
    }
  }
  credit.relays.forEach(relay)
  return hops.filter(
    (hop, i) =>
      !isOutlet(context.outlet, hop.name) &&
      (hop.entity === null || hop.entity !== speakers[index]) &&
      hops.findIndex((other) => other.name === hop.name) === i,
  )
}

/** The entity of who relays: never the person who speaks, whom an apposition may seem to make "her lawyer, Ada Lind,". */
function relayOf(context: Context, phrase: TokenRange, speaker: string | null): string | null {
  const entity = entityOf(context, phrase)
  return entity === speaker && context.known.get(speaker ?? '')?.type === 'person' ? null : entity
}

/** A law says what it says whoever refers to it. */
function isPublicText({ text }: Context, { source }: Credit): boolean {
  return source !== null && PUBLIC_TEXTS.has(text.document.lemma(headEnd(text, source)))
}

/** "Lind wrote, according to emails": they are Lind's. */
function isOwnDocument({ text }: Context, source: TokenRange, { cue }: Credit): boolean {
  const { document } = text
  return OWN_DOCUMENTS.has(document.lemma(headEnd(text, source))) && WRITING_VERBS.has(document.lemma(cue[0]![1]))
}

/** Deeper nesting than any report has; bounds the work on text made to nest. */
const MAX_NESTING = 8

/** For each credit those that only pass it on, outermost first. */
export function enclosingCredits(credits: readonly Credit[], text: StatementText): number[][] {
  const cueOf = (index: number) => credits[index]!.cue[0]![0]
  const found = creditsAround(credits)
  const apart = found.map((outer, index) =>
    outer.filter((other) => !found[other]!.includes(index) || cueOf(other) > cueOf(index)),
  )
  for (const [inner, outer] of stackedCredits(credits, apart, text)) apart[inner] = [...apart[inner]!, outer]
  return apart.map((outer) => outer.toSorted((a, b) => apart[a]!.length - apart[b]!.length || cueOf(a) - cueOf(b)))
}

/**
 * Credits that stand side by side for the same words: "…, the captain said, according to the Herald". The second speaks of
 * the first; before the words ("According to the Herald, …, the captain said"), the first of the second.
 */
function stackedCredits(
  credits: readonly Credit[],
  enclosing: readonly (readonly number[])[],
  { document }: StatementText,
): [inner: number, outer: number][] {
  const order = [...credits.keys()].sort((a, b) => credits[a]!.cue[0]![0] - credits[b]!.cue[0]![0])
  return order.slice(1).flatMap((later, i): [number, number][] => {
    const earlier = order[i]!
    if (enclosing[earlier]!.includes(later) || enclosing[later]!.includes(earlier)) return []
    const [words, cue] = [credits[later]!.content[0], credits[earlier]!.cue[0]!]
    if (!words || words[0] !== credits[earlier]!.content[0]?.[0]) return []
    if (document.lower(cue[0]) === 'according' && cue[0] < words[0]) return [[later, earlier]]
    const isAccording = document.lower(credits[later]!.cue[0]![0]) === 'according'
    return isAccording || words[1] < cue[0] ? [[earlier, later]] : []
  })
}

/**
 * For each credit those whose content its cue lies in, outermost first. One sweep over the text. Two may lie in one
 * another where content runs on over the sentence's last credit: "A told B that …, C said".
 */
function creditsAround(credits: readonly Credit[]): number[][] {
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
  const medium = mediumAfterBy(context.text, phrase)
  const [first, last] = describing(context.text, medium ?? phrase)
  const inside = entity ?? lastEntityIn(context, phrase) ?? entityOf(context, medium)
  const name = context.known.get(inside ?? '')?.name ?? document.text.slice(...document.span(first, last))
  return { name, entity: inside, spans: [document.span(phrase[0], phrase[1])] }
}

/** The words of a phrase that name somebody: no article, no clause, of "the agency Velpress" the last. */
function describing({ document }: StatementText, [first, last]: TokenRange): TokenRange {
  const opening = first < last && /^(?:an?|the)$/.test(document.lower(first)) ? first + 1 : first
  for (let t = opening + 1; t <= last; t++) {
    if (MEDIUM_NOUNS.has(document.lower(t - 1)) && /^\p{Lu}/u.test(document.word(t))) return [t, last]
    if (/^(?:VERB|AUX)$/.test(document.upos(t)) || document.word(t) === ',') return [opening, t - 1]
  }
  return [opening, last]
}

/** "a dispatch by the agency Velpress": the agency. */
function mediumAfterBy(text: StatementText, [first, last]: TokenRange): TokenRange | null {
  for (let t = first + 1; t < last; t++) {
    if (/^(?:by|from|in|on)$/.test(text.document.lower(t))) return mediumIn(text, [t + 1, last])
  }
  return null
}

/** "a report by news agency Sputnik": the organisation that a relaying phrase ends in. */
function lastEntityIn({ text, known, mentionsByEnd }: Context, phrase: TokenRange): string | null {
  const { document } = text
  // "filings obtained by the Courier" are not the Courier.
  for (let t = phrase[0] + 1; t < phrase[1]; t++)
    if (/^VB[DGN]$/.test(document.xpos(t)) && document.lower(t + 1) === 'by') return null
  const [start, end] = document.span(...phrase)
  const ending = mentionsByEnd.get(end) ?? []
  return ending.find((mention) => mention.start >= start && known.get(mention.id)?.type === 'organization')?.id ?? null
}

/** Whether a hop is the publisher itself: "Halyard" for "Halyard News Agency". */
function isOutlet(outlet: string | null, name: string): boolean {
  if (!outlet) return false
  const [own, hop] = [outlet, name].map((words) => ` ${words.toLowerCase().replace(/^the /, '')} `)
  return own!.includes(hop!) || hop!.includes(own!)
}
