/**
 * What a report gives a day to is something for a timeline, though no frame of the lexicon knows it: "shares fell on
 * Thursday", "a rocket exploded on Wednesday". Such happenings are of no kind.
 */
import type { TimeMention } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { partitionPoint } from '../partition-point.ts'
import type { FoundQuantity } from '../quantities/quantity.ts'
import { datedVerb } from './date-event.ts'
import { isOccurring, wordSet } from './index-frames.ts'
import type { SentenceView, Trigger } from './match-triggers.ts'
import { STATIC_VERBS } from './static-verbs.ts'

const isStatic = wordSet(Object.values(STATIC_VERBS).join(' '))

/** Verbs that the given times date, and those joined to them, other than what `taken` tells of; in text order. */
export function findHappenings(
  view: SentenceView,
  times: readonly TimeMention[],
  taken: readonly Trigger[],
): Trigger[] {
  const { document } = view
  const known = wordsOf(taken)
  const found = new Set<TokenIndex>()
  for (const time of times) {
    const verb = datedVerb(view, time)
    if (verb === null) continue
    for (const each of [verb, ...document.dependents(verb).filter((t) => document.deprel(t) === 'conj')]) {
      if (!known.has(each) && isHappening(document, each) && !isTold(document, each, known)) found.add(each)
    }
  }
  return [...found].sort((one, other) => one - other).map((token) => happening(token, token))
}

/**
 * What became of people, told with a figure: "three dead as a bridge gives way", "23 people were taken to hospital". By
 * the word on which the figure hangs, where `taken` does not tell it.
 */
export function findFates(
  { document, first, end }: SentenceView,
  quantities: readonly FoundQuantity[],
  taken: readonly Trigger[],
): Trigger[] {
  const known = wordsOf(taken)
  const found = new Map<TokenIndex, Trigger>()
  let at = partitionPoint(quantities.length, (i) => quantities[i]!.first < first)
  for (; at < quantities.length && quantities[at]!.last < end; at++) {
    const { head, fate } = quantities[at]!
    const token = fate === undefined ? -1 : tellingWord(document, head)
    if (token < 0 || known.has(token) || isStatic.has(document.lemma(token))) continue
    const verb = document.upos(token) === 'VERB' ? token : null
    found.set(token, happening(token, verb))
  }
  return [...found.values()]
}

const happening = (token: TokenIndex, verb: TokenIndex | null): Trigger => ({
  kind: null,
  token,
  verb,
  object: null,
  needs: undefined,
})

/** The words that tell of events, with the verbs that carry them. */
const wordsOf = (triggers: readonly Trigger[]): ReadonlySet<TokenIndex> =>
  new Set(triggers.flatMap(({ token, verb }) => (verb === null ? [token] : [token, verb])))

/** The verb or adjective on which a figure hangs, else its own noun; −1 where another noun stands between. */
function tellingWord(document: Document, head: TokenIndex): TokenIndex {
  const governor = document.head(head)
  if (governor < 0) return head
  const tells = /^(?:VERB|ADJ)$/.test(document.upos(governor)) && /^(?:nsubj|obj|obl)/.test(document.deprel(head))
  return tells ? governor : -1
}

/** "The deployment of troops began": its subject or object tells what happened. */
function isTold(document: Document, verb: TokenIndex, known: ReadonlySet<TokenIndex>): boolean {
  if (!isOccurring(document.lemma(verb))) return false
  return document.dependents(verb).some((t) => known.has(t) && /^(?:nsubj|obj)/.test(document.deprel(t)))
}

/** A finite verb of change with a subject; "was due", "would be" and generic presents are none. */
function isHappening(document: Document, verb: TokenIndex): boolean {
  if (document.upos(verb) !== 'VERB' || isStatic.has(document.lemma(verb))) return false
  const dependents = document.dependents(verb)
  if (dependents.some((t) => document.deprel(t) === 'cop')) return false
  // "was going to lose" tells of the losing.
  if (dependents.some((t) => document.deprel(t) === 'xcomp' && document.xpos(t) === 'VB')) return false
  const tag = document.xpos(verb)
  const auxiliary = dependents.some((t) => /^aux/.test(document.deprel(t)))
  const finite = tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || auxiliary
  const relation = document.deprel(verb)
  const joined = relation === 'conj' && tag !== 'VBG'
  return (finite || joined) && /^(?:root|ccomp|conj|parataxis|acl:relcl|advcl)$/.test(relation)
}
