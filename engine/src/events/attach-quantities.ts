/** Which figures an event is told with: those of its own clause by the tree, "The blast killed 14 people and cost $3bn". */
import type { Quantity } from '../contract/types.ts'
import { subjectOf } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { partitionPoint } from '../partition-point.ts'
import { type FoundQuantity, toQuantity } from '../quantities/quantity.ts'

/** A figure stands no further from its event than this, in tokens, nor hangs more words below it. */
const WINDOW_TOKENS = 120
const MAX_DEPTH = 12

/**
 * The figures of an event in text order: those that its trigger's clause holds as subject, object, oblique or
 * complement, and in participle clauses that hang on it ("…, killing 14") unless these are events of their own.
 *
 * @param quantities of the document, in text order
 * @param verb the verb whose subject acts, where it is not the trigger itself; null for a noun alone
 * @param isTrigger whether a token tells an event: what hangs on another's word is the other's
 */
export function attachQuantities(
  document: Document,
  quantities: readonly FoundQuantity[],
  trigger: TokenIndex,
  verb: TokenIndex | null,
  isTrigger: (token: TokenIndex) => boolean,
): Quantity[] {
  const [first, end] = document.sentenceTokens(document.sentenceOf(trigger))
  const clause = readClause(document, trigger, verb, isTrigger)
  const floor = Math.max(first, trigger - WINDOW_TOKENS)
  const ceiling = Math.min(end, trigger + WINDOW_TOKENS)
  const found: Quantity[] = []
  let at = partitionPoint(quantities.length, (i) => quantities[i]!.first < floor)
  for (; at < quantities.length && quantities[at]!.first < ceiling; at++) {
    const quantity = quantities[at]!
    if (isOwn(document, quantity, clause, isTrigger)) found.push(toQuantity(quantity))
  }
  return found
}

interface Clause {
  /** Figures that hang on these are the event's. */
  readonly heads: ReadonlySet<TokenIndex>
  /** Its subject, own or shared: "14 people" of "14 people were shot and killed"; null if none is told. */
  readonly subject: TokenIndex | null
}

function readClause(
  document: Document,
  trigger: TokenIndex,
  verb: TokenIndex | null,
  isTrigger: (token: TokenIndex) => boolean,
): Clause {
  const heads = new Set([trigger])
  if (verb !== null) heads.add(verb)
  const carrier = carrierOf(document, trigger)
  if (carrier !== null && !isTrigger(carrier)) heads.add(carrier)
  const acting = verb ?? (document.upos(trigger) === 'VERB' ? trigger : null)
  const subject = acting === null ? null : modifiedBy(document, acting)
  return { heads, subject: subject ?? (acting === null ? null : (subjectOf(document, acting)?.token ?? null)) }
}

/** The verb of a noun that tells an event, "the explosion killed 14"; the one that governs an infinitive: "ordered 300 to leave". */
function carrierOf(document: Document, trigger: TokenIndex): TokenIndex | null {
  const head = document.head(trigger)
  if (head < 0 || document.upos(head) !== 'VERB') return null
  const relation = document.deprel(trigger)
  return /^(?:nsubj|obj|obl|xcomp)/.test(relation) ? head : null
}

/** The noun that a participle or attribute tells of: "14 people killed in the blast", "the three wounded soldiers". */
function modifiedBy(document: Document, verb: TokenIndex): TokenIndex | null {
  return /^(?:acl|amod)/.test(document.deprel(verb)) ? document.head(verb) : null
}

function isOwn(
  document: Document,
  { first, last, head }: FoundQuantity,
  { heads, subject }: Clause,
  isTrigger: (token: TokenIndex) => boolean,
): boolean {
  if (subject !== null && subject >= first && subject <= last) return true
  for (let token = head, depth = 0; token >= 0 && depth < MAX_DEPTH; token = document.head(token), depth++) {
    if (heads.has(token) || token === subject) return true
    if (isTrigger(token) || beginsClause(document, token)) return false
  }
  return false
}

/** Whether what is below a token is a clause of its own, with its own subject or a conjunction that opens it. */
function beginsClause(document: Document, token: TokenIndex): boolean {
  const relation = document.deprel(token)
  if (/^(?:parataxis|ccomp|csubj|acl:relcl)/.test(relation)) return true
  if (relation !== 'advcl' && relation !== 'conj' && relation !== 'acl') return false
  return document
    .dependents(token)
    .slice(0, MAX_DEPENDENTS)
    .some((t) => document.deprel(t).startsWith('nsubj') || (relation === 'advcl' && document.deprel(t) === 'mark'))
}
const MAX_DEPENDENTS = 24
