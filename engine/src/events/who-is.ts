/** Who a noun phrase or the subject of a verb is, among those that the report mentions. */
import { prepositionOf } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import type { SentenceView } from './match-triggers.ts'
import type { Participant } from './participant-map.ts'
import { subjectHeadOf } from './read-arguments.ts'

/** Who the subject of a verb is; the parser makes two subjects of one at times: "NATO-member | Norway". */
export function subjectsOf(view: SentenceView, verb: TokenIndex, depth = 0): Participant[] {
  const { document } = view
  const head = subjectHeadOf(document, verb)
  if (head === null) return []
  const next = document.subtree(head)[1] + 1
  const others = document
    .dependents(verb)
    .filter((t) => t !== head && document.deprel(t).startsWith('nsubj') && document.subtree(t)[0] === next)
  return [head, ...others].flatMap((t) => whoIs(view, t, depth))
}

/** Noun phrases in noun phrases are looked into no deeper than this. */
const DEEPEST = 4

/**
 * Who a noun phrase is: who its head mentions, and who is joined to that by "and"; where the head mentions nobody, who
 * stands before it ("Russian troops"), else whose it is ("hackers of Mali"), else where it is.
 */
export function whoIs(view: SentenceView, head: TokenIndex, depth = 0): Participant[] {
  const { document, participants } = view
  const own = participants.inTime(head) ? null : participants.at(head)
  const first = own !== null ? [own] : depth < DEEPEST ? whoseIs(view, head, depth) : []
  const joined = document
    .dependents(head)
    .filter((t) => isJoined(document, head, t))
    .flatMap((t) => (depth < DEEPEST ? whoIs(view, t, depth + 1) : []))
  return [...first, ...joined]
}

/** "Peru and Chile", "Peru, Chile and Cuba": the parser takes the middle of a list for an apposition at times. */
function isJoined(document: Document, head: TokenIndex, token: TokenIndex): boolean {
  const relation = document.deprel(token)
  if (relation === 'conj') return document.upos(token) !== 'VERB'
  if (relation !== 'nmod:unmarked' && relation !== 'appos') return false
  const [from] = document.subtree(token)
  const isListed =
    document.upos(token) === 'PROPN' && (document.lower(from) === ',' || document.lower(from - 1) === ',')
  const last = document.dependents(head).findLast((t) => document.deprel(t) === 'conj')
  return token > head && isListed && last !== undefined && last === document.subtree(token)[1] + 2
}

/** "became the first leader to visit", "is the man who shot him": the noun is said of the subject. */
const isSaidOf = (document: Document, noun: TokenIndex) =>
  document.deprel(noun) === 'xcomp' || document.dependents(noun).some((t) => document.deprel(t) === 'cop')

const predicateOf = (document: Document, noun: TokenIndex) =>
  document.deprel(noun) === 'xcomp' ? document.head(noun) : noun

function whoseIs(view: SentenceView, head: TokenIndex, depth: number): Participant[] {
  const { document } = view
  const dependents = document.dependents(head)
  const of = (isIt: (token: TokenIndex) => boolean) =>
    dependents.filter(isIt).flatMap((token) => whoIs(view, token, depth + 1))
  const name = of((t) => document.deprel(t) === 'flat')
  if (name.length > 0) return name
  const before = of((t) => t < head && /^(?:nmod:poss|compound|amod|nmod)$/.test(document.deprel(t)))
  if (before.length > 0) return before
  const appositions = of((t) => document.deprel(t) === 'appos')
  if (appositions.length > 0) return appositions
  const owners = of((t) => t > head && document.deprel(t) === 'nmod' && prepositionOf(document, t) === 'of')
  if (owners.length > 0) return owners
  if (document.deprel(head) === 'appos') return whoIs(view, document.head(head), depth + 1)
  const others = of((t) => t > head && document.deprel(t) === 'nmod' && prepositionOf(document, t) !== 'by').filter(
    ({ type, country }) => type !== 'place' || country,
  )
  return others.length > 0 || !isSaidOf(document, head)
    ? others
    : subjectsOf(view, predicateOf(document, head), depth + 1)
}
