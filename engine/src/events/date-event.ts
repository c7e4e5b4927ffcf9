/** When an event was, as far as its own clause says. */
import type { TimeMention } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import type { SentenceView } from './find-subject.ts'
import { wordSet } from './index-frames.ts'
import { sayingVerbs } from './lexicon.ts'
import type { Trigger } from './match-triggers.ts'

const aboutDeeds: ReadonlySet<string> = new Set(['AGREE', 'DEMAND', 'DISAPPROVE', 'REJECT', 'THREATEN'])
const saying = wordSet(`${sayingVerbs} tell`)

interface PlacedTime {
  readonly first: TokenIndex
  readonly last: TokenIndex
  readonly value: string
}

/**
 * The value of the time expression nearest to the trigger, with no other verb in between; null if there is none.
 * Times of the saying ("said on Monday") date the statement, not the event.
 */
export function dateEvent(view: SentenceView, times: readonly TimeMention[], event: Trigger): string | null {
  const trigger = event.token
  let nearest: PlacedTime | null = null
  let shortest = Number.POSITIVE_INFINITY
  for (const time of times) {
    const placed = placeTime(view.document, time)
    const distance = Math.min(Math.abs(placed.first - trigger), Math.abs(placed.last - trigger))
    if (placed.first < view.first || placed.last >= view.end || distance >= shortest) continue
    if (datesSaying(view, placed, trigger) || isParted(view.document, placed, event)) continue
    nearest = placed
    shortest = distance
  }
  return nearest?.value ?? null
}

/** Only points in time date an event; how long it took, or how often it comes, does not. */
export function isDate({ type, value }: TimeMention): boolean {
  return (type === 'DATE' || type === 'TIME') && /^\d{2}/.test(value)
}

function placeTime(document: Document, { span, value }: TimeMention): PlacedTime {
  const first = document.tokenAt(span[0])
  return { first, last: Math.max(first, document.tokenAt(span[1] - 1)), value }
}

/**
 * Another verb, or a word that begins another clause, stands between. Infinitives and participles part nothing, but
 * after an event that is about a deed: in "threatened to leave on Monday", Monday is when they would leave.
 */
function isParted(document: Document, { first, last }: PlacedTime, { kind, token: trigger, verb }: Trigger): boolean {
  const [from, to] = last < trigger ? [last + 1, trigger] : [trigger + 1, first]
  for (let token = from; token < to; token++) {
    if (token === verb || token === trigger) continue
    const upos = document.upos(token)
    if (upos === 'SCONJ' || /^(?:;|who|which|while|when|after|before|since|until)$/.test(document.lower(token)))
      return true
    const bound = document.lower(token).endsWith('ing') || document.lower(token - 1) === 'to'
    const open = upos === 'VERB' && (!bound || aboutDeeds.has(kind))
    if (open && !isReduced(document, token)) return true
  }
  return false
}

/** "the curfew imposed in Lima on Monday": a participle that hangs on a noun. */
function isReduced(document: Document, token: TokenIndex): boolean {
  return (
    /(?:ed|en)$/.test(document.lower(token)) &&
    document.upos(token - 1) === 'NOUN' &&
    document.upos(token + 1) === 'ADP'
  )
}

/** "said on Monday", "told reporters Monday", "on Monday said": the verb of saying is next to the time. */
function datesSaying({ document, first, end }: SentenceView, time: PlacedTime, trigger: TokenIndex): boolean {
  let before = time.first - 1
  if (document.upos(before) === 'ADP') before--
  for (const token of [before, before - 1]) {
    if (token < first || token === trigger) break
    if (document.upos(token) === 'VERB') return saying.has(document.lemma(token))
    if (document.upos(token) === 'PUNCT') break
  }
  const after = time.last + 1
  return after < end && after !== trigger && document.upos(after) === 'VERB' && saying.has(document.lemma(after))
}
