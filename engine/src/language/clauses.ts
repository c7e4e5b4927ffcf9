/** Who does what to whom in a clause, read from its tree of Universal Dependencies. */
import type { Document, TokenIndex } from './document.ts'

export interface Subject {
  /** Head of the noun phrase. */
  readonly token: TokenIndex
  /** The verb has it for itself; else it is that of a verb on which this one hangs ("came and met", "wants to meet"). */
  readonly own: boolean
}

/** A clause in a clause in a clause is followed no further up than this. */
const MAX_CLAUSES = 6
const RELATIVE_PRONOUN = /^(?:who|whom|whose|which|that)$/

/** The subject of a verb, of a passive too, or that of an auxiliary's verb; null if its sentence names none. */
export function subjectOf(document: Document, verb: TokenIndex, steps = MAX_CLAUSES): Subject | null {
  const found = dependentOf(document, verb, /^nsubj/)
  const relation = document.deprel(verb)
  const head = document.head(verb)
  if (found !== null) {
    const relative = relation === 'acl:relcl' && RELATIVE_PRONOUN.test(document.lower(found))
    return { token: relative ? head : found, own: true }
  }
  if (head < 0 || steps === 0) return null
  switch (relation) {
    case 'acl':
      return { token: head, own: true }
    case 'aux':
    case 'aux:pass':
    case 'cop':
      return subjectOf(document, head, steps - 1)
    case 'xcomp': {
      const object = dependentOf(document, head, /^obj$/)
      return object === null ? shared(subjectOf(document, head, steps - 1)) : { token: object, own: false }
    }
    case 'conj':
    case 'advcl':
      return shared(subjectOf(document, head, steps - 1))
    default:
      return null
  }
}

const shared = (subject: Subject | null): Subject | null => subject && { ...subject, own: false }

/** Relations inside a noun phrase; a clause or adverbial that a wrong arc hangs on a noun stays outside. */
const NOMINAL = /^(?:acl|amod|appos|case|cc|compound|conj|det|fixed|flat|goeswith|nmod|nummod|punct|advmod)(?::|$)/

/**
 * The noun phrase of a head: its words before and after as far as relations of noun phrases lead without a gap, marks
 * at its ends left out.
 */
export function nounPhrase(document: Document, head: TokenIndex): [first: TokenIndex, last: TokenIndex] {
  const dependents = document.dependents(head)
  let first = head
  let last = head
  for (const token of dependents.filter((t) => t < head).reverse()) {
    const [from, to] = document.subtree(token)
    if (to !== first - 1 || !NOMINAL.test(document.deprel(token))) break
    first = from
  }
  for (const token of dependents.filter((t) => t > head)) {
    const [from, to] = document.subtree(token)
    if (from !== last + 1 || !NOMINAL.test(document.deprel(token))) break
    last = to
  }
  while (first < head && isMark(document, first)) first++
  while (last > head && isMark(document, last)) last--
  return [first, last]
}

const isMark = (document: Document, token: TokenIndex) =>
  document.upos(token) === 'PUNCT' && !/^[()[\]]$/.test(document.word(token))

function dependentOf(document: Document, token: TokenIndex, relation: RegExp): TokenIndex | null {
  return document.dependents(token).find((t) => relation.test(document.deprel(t))) ?? null
}

/** Whether a noun phrase is joined by a preposition: "to" the mayor. */
export function hasCase(document: Document, head: TokenIndex, word: string): boolean {
  return document.dependents(head).some((t) => document.deprel(t) === 'case' && document.lower(t) === word)
}

/** The preposition of a noun phrase, the first word of a longer one; '' for none. */
export function prepositionOf(document: Document, head: TokenIndex): string {
  for (const token of document.dependents(head)) {
    if (document.deprel(token) === 'case' && document.upos(token) !== 'PART') return document.lower(token)
  }
  return ''
}

/** A noun phrase without the preposition before it. */
export function withoutCase(
  document: Document,
  [first, last]: readonly [first: TokenIndex, last: TokenIndex],
): [first: TokenIndex, last: TokenIndex] {
  return document.upos(first) === 'ADP' && first < last ? [first + 1, last] : [first, last]
}

/** Who does what a passive tells, "by his driver", without the preposition; null if nobody is said to. */
export function agentOf(document: Document, verb: TokenIndex): [first: TokenIndex, last: TokenIndex] | null {
  const agent = dependentOf(document, verb, /^obl:agent$/)
  return agent === null ? null : withoutCase(document, nounPhrase(document, agent))
}

/** The token of a stretch that hangs on one outside it, by which the stretch joins its sentence. */
export function headOfRange(document: Document, first: TokenIndex, last: TokenIndex): TokenIndex {
  for (let token = first; token <= last; token++) {
    const head = document.head(token)
    if (head < first || head > last) return token
  }
  return first
}
