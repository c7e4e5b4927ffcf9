/** To whom: those that a trigger takes as objects or with prepositions, its own before those of what it is about. */
import { prepositionOf } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { nounsByLemma, wordSet } from './index-frames.ts'
import { nounLemma, type SentenceView, type Trigger } from './match-triggers.ts'
import { occurringVerbOf } from './noun-role.ts'
import type { Participant, Participants } from './participant-map.ts'
import { type Argument, argumentsOf } from './read-arguments.ts'

/** Who stands in one argument of a trigger. */
export interface Complement {
  readonly preposition: string
  readonly participants: readonly Participant[]
  /** It is one of the trigger's own, not of a noun among them: "banned a march by Kurds". */
  readonly own: boolean
  /** It is of what the trigger asks for, promises or refuses. */
  readonly inContent: boolean
}

/** Prepositions that join whom a deed is done to to its noun. */
const besides = wordSet('on against with into')
/** Kinds whose object is what is sent, given or signed, not to whom: "deployed troops near Ukraine". */
const moved = wordSet('MOBILIZE RETREAT AID INVESTIGATE SANCTION AGREE SUPPORT COOPERATE DEMAND PROTEST CONSULT')
/** Kinds in which a deed is judged, and not whom it was done to. */
const judging = wordSet('DISAPPROVE SUPPORT DEMAND')

/** The participants that a trigger takes, those it takes itself before those of what it asks for or agrees to. */
export function findComplements(
  { document, participants }: SentenceView,
  { kind, token, verb, object }: Trigger,
): Complement[] {
  const without = kind !== null && moved.has(kind) ? object : null
  const own = argumentsOf(document, token)
  const carried =
    verb === null
      ? [...besideNoun(document, token), ...besideEvent(document, token)]
      : verb === token
        ? []
        : argumentsOf(document, verb)
  const heads = new Set(own.map(({ head }) => head))
  const all = [...own, ...carried.filter(({ head }) => head !== token && !heads.has(head))]
  const named = all.flatMap((argument) => {
    const found = participants.at(argument.head)
    const within = found === null || argument.head === without || participants.inTime(argument.head)
    return within ? [] : [{ ...argument, found }]
  })
  const complements: { preposition: string; participants: Participant[]; inContent: boolean; own: boolean }[] = []
  for (const { head, preposition, depth, inContent, found } of named) {
    if (
      (depth > 0 || /^(?:appos|flat|nmod:unmarked)$/.test(document.deprel(head))) &&
      isInsideAnother(document, head, participants, found)
    )
      continue
    if (depth > 0 && kind !== null && judging.has(kind) && isVictim(document, head)) continue
    const joined = document.deprel(head) === 'conj' ? complements.at(-1) : undefined
    if (joined !== undefined && joined.preposition === preposition && joined.inContent === inContent) {
      joined.participants.push(found)
    } else complements.push({ preposition, participants: [found], inContent, own: depth === 0 })
  }
  return [...complements.filter(({ inContent }) => !inContent), ...complements.filter(({ inContent }) => inContent)]
}

/** "No meeting took place between the delegations": with whom, where the noun is what takes place. */
function besideEvent(document: Document, noun: TokenIndex): Argument[] {
  const verb = occurringVerbOf(document, noun)
  if (verb === null) return []
  return argumentsOf(document, verb).filter(({ preposition }) => /^(?:between|with)$/.test(preposition))
}

/** "condemned the killing of the journalist Lula": not he is condemned. */
function isVictim(document: Document, head: TokenIndex): boolean {
  let at = head
  for (let steps = 0; steps < 4 && /^(?:appos|compound|flat|conj)/.test(document.deprel(at)); steps++)
    at = document.head(at)
  const deed = document.head(at)
  if (deed < 0 || prepositionOf(document, at) !== 'of') return false
  if (document.lower(deed).endsWith('ing')) return true
  const frames = nounsByLemma.get(nounLemma(document, deed))
  return frames?.some(({ kind }) => kind === 'ASSAULT' || kind === 'COERCE' || kind === null) ?? false
}

/** "could not stop the attack on Kabul": what follows a noun is often the noun's, where the parser gives it to the verb. */
function besideNoun(document: Document, noun: TokenIndex): Argument[] {
  const governor = document.head(noun)
  if (governor < 0 || document.deprel(noun) !== 'obj') return []
  const next = document.subtree(noun)[1] + 1
  return argumentsOf(document, governor).filter(
    ({ head, preposition }) => besides.has(preposition) && document.subtree(head)[0] === next,
  )
}

/** "two men in Oslo", "aid workers from the Red Cross": the phrase it stands in is a participant of its own. */
function isInsideAnother(
  document: Document,
  head: TokenIndex,
  participants: Participants,
  { entity }: Participant,
): boolean {
  for (let at = document.head(head), steps = 0; at >= 0 && steps < 4; at = document.head(at), steps++) {
    const outer = participants.at(at)
    if (outer !== null && outer.entity !== entity && outer.kind !== 'pronoun') return true
    if (!/^(?:conj|nmod|compound|amod|appos|flat)/.test(document.deprel(at))) return false
  }
  return false
}
