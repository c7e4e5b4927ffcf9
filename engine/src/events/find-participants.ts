/** Who does it and to whom, for each kind of trigger: active, passive and nominal. */
import type { TokenIndex } from '../language/document.ts'
import { readVerbGroup } from '../language/verb-group.ts'
import { type Complement, findComplements } from './find-objects.ts'
import { findSubject, firstIn, type SentenceView } from './find-subject.ts'
import { wordSet } from './index-frames.ts'
import { accidentalSubjects, sayingVerbs, weaponNouns } from './lexicon.ts'
import { nounLemma, type Trigger } from './match-triggers.ts'
import type { Participant } from './participant-map.ts'

export interface Cast {
  readonly actors: readonly Participant[]
  readonly targets: readonly Participant[]
  /** First token of the clause that tells of the event. */
  readonly clauseStart: TokenIndex
}

const places = wordSet('at in inside near outside around within')
/** What these name after a deed is about, not whom it is done to. */
const aside = wordSet('via under until since during')
/** Kinds whose object may name its author: "rejected a call by Chad". */
const answers = wordSet('REJECT DISAPPROVE CONCEDE AGREE SUPPORT')
const accidents = wordSet(accidentalSubjects)
const weapons = wordSet(weaponNouns)
const saying = wordSet(`${sayingVerbs} tell insist warn`)
/** The place after "in" is where they met or said it, not whom it was done to. */
const meetings = wordSet('CONSULT COOPERATE DISAPPROVE SUPPORT')
/** Deeds against somebody: whom the text names after "against" comes before whom it names first. */
const hostile = wordSet('ASSAULT COERCE DISAPPROVE INVESTIGATE MOBILIZE PROTEST SANCTION')
const planning = wordSet('consider deny order plan prepare propose resume weigh')
const inNounPhrase = wordSet('ADJ NUM NOUN PROPN')
const journeys = wordSet('arrive travel fly return visit')
/** Deeds whose "of" names the doer: "the withdrawal of Syria". */
const ownDeeds = wordSet('RETREAT MOBILIZE PROTEST')

/** Null where the words tell of no deed: "the crash killed three". */
export function findCast(view: SentenceView, trigger: Trigger): Cast | null {
  const cast = castOf(view, trigger)
  if (cast === null) return null
  const actors = unique(cast.actors)
  const acting = new Set(actors.map(({ entity }) => entity))
  return { ...cast, actors, targets: unique(cast.targets).filter(({ entity }) => !acting.has(entity)) }
}

function castOf(view: SentenceView, trigger: Trigger): Cast | null {
  if (trigger.verb !== null) return castOfVerb(view, trigger, trigger.verb)
  return trigger.kind === 'DEMAND' ? castOfObligation(view, trigger.token) : castOfNoun(view, trigger)
}

/** "Russia said that Sudan must leave": who says it demands it of the subject. */
function castOfObligation(view: SentenceView, must: TokenIndex): Cast | null {
  const { document, first } = view
  const obliged = findSubject(view, must)
  for (let token = obliged.clauseStart - 1; token >= Math.max(first, obliged.clauseStart - 8); token--) {
    if (document.upos(token) !== 'VERB') continue
    if (!saying.has(document.lemma(token))) return null
    const { participants, clauseStart } = findSubject(view, token)
    return { actors: participants, targets: obliged.participants, clauseStart }
  }
  return null
}

function unique(participants: readonly Participant[]): Participant[] {
  return [...new Map(participants.map((participant) => [participant.entity, participant])).values()]
}

function castOfVerb(view: SentenceView, trigger: Trigger, verb: TokenIndex): Cast | null {
  const { document, first } = view
  const subject = findSubject(view, verb)
  if (trigger.kind === 'ASSAULT' && isAccident(view, subject.region)) return null
  const complements = findComplements(view, trigger.token)
  const { clauseStart } = subject
  const by = complements.find(({ preposition }) => preposition === 'by')?.participants ?? []
  const { passive } = readVerbGroup(document, verb, first)
  // "is committed to", "are ready to" look like passives and are not.
  const adjectival = trigger.kind === 'AGREE' || trigger.kind === 'THREATEN'
  const reduced = document.lower(verb + 1) === 'by' && !document.lower(verb).endsWith('ing') && by.length > 0
  if ((passive && (by.length > 0 || !adjectival)) || reduced)
    return { actors: by, targets: subject.participants, clauseStart }
  const targets = chooseTargets(view, trigger, complements, subject.participants)
  return { actors: subject.participants, targets, clauseStart }
}

/** "A fire killed three": nobody did it. "A bomb fire"… is left to the weapon. */
function isAccident({ document }: SentenceView, [from, to]: readonly [TokenIndex, TokenIndex]): boolean {
  let accident = false
  for (let token = from; token < to; token++) {
    const lemma = nounLemma(document, token)
    if (weapons.has(lemma)) return false
    accident ||= accidents.has(lemma) && document.upos(token) === 'NOUN'
  }
  return accident
}

/** Whether a sentence speaks of a weapon or an attack. */
export function tellsOfWeapon({ document, first, end }: SentenceView): boolean {
  for (let token = first; token < end; token++) if (weapons.has(nounLemma(document, token))) return true
  return false
}

/** The nearest complement that is neither the actor nor a mere place; a place where there is nothing else. */
function chooseTargets(
  { document }: SentenceView,
  { kind, token }: Trigger,
  complements: readonly Complement[],
  actors: readonly Participant[],
): readonly Participant[] {
  const acting = new Set(actors.map(({ entity }) => entity))
  const others = complements
    .map(({ preposition, participants }) => ({
      preposition,
      participants: participants.filter(({ entity }) => !acting.has(entity)),
    }))
    .filter(({ preposition, participants }) => participants.length > 0 && !aside.has(preposition))
    .filter(({ preposition }) => preposition !== 'by' || answers.has(kind))
  const against = others.find(({ preposition }) => preposition === 'against')
  if (against !== undefined && hostile.has(kind)) return against.participants
  // "complained to the UN about Israel": the complaint is made to one and is about the other.
  if (kind === 'DISAPPROVE' && others.length > 1 && others[0]!.preposition === 'to') others.shift()
  const isPlace = ({ preposition, participants }: Complement): boolean =>
    places.has(preposition) && participants.every(({ type }) => type === 'place')
  const whom = others.find((complement) => !isPlace(complement))
  if (whom !== undefined) return whom.participants
  if (meetings.has(kind) && !journeys.has(document.lemma(token))) return []
  return others[0]?.participants ?? []
}

function castOfNoun(view: SentenceView, trigger: Trigger): Cast {
  const complements = findComplements(view, trigger.token)
  const doers = doersOf(view, trigger, complements)
  const near = complements.filter(({ preposition }) => preposition !== '' && preposition !== 'between')
  const targets = chooseTargets(view, trigger, near.slice(0, 2), doers)
  const unclaimed = trigger.kind === 'CONSULT' && doers.length === 0
  const actors = unclaimed ? holdersOf(view, trigger.token, targets) : doers
  return { actors, targets, clauseStart: view.first }
}

/** Whom the noun phrase itself names as doing it, or the subject of a verb that plans it. */
function doersOf(
  view: SentenceView,
  { kind, token }: Trigger,
  complements: readonly Complement[],
): readonly Participant[] {
  const after = (word: string): readonly Participant[] =>
    complements.find(({ preposition }) => preposition === word)?.participants ?? []
  const of = ownDeeds.has(kind) && view.document.lower(token + 1) === 'of' ? after('of') : []
  const named = [...findOwners(view, token), ...after('between'), ...after('by'), ...of]
  return named.length > 0 ? named : plannersBefore(view, token)
}

/** Talks that nobody is said to hold: "with Y", they are those of whom the sentence is about; else of who tells whom. */
function holdersOf(view: SentenceView, noun: TokenIndex, targets: readonly Participant[]): Participant[] {
  if (targets.length === 0) return tellersBefore(view, noun)
  const entities = new Set(targets.map(({ entity }) => entity))
  return firstIn(view, view.first, view.end).filter(({ entity }) => !entities.has(entity))
}

/** Whose: "Lula's visit", "his meeting", "the Russian assault", "U.S.-Russia talks". */
function findOwners({ document, participants, first }: SentenceView, noun: TokenIndex): Participant[] {
  const owners: Participant[] = []
  for (let token = noun - 1; token >= Math.max(first, noun - 8); token--) {
    const found = participants.at(token)
    if (found !== null) {
      owners.unshift(found)
      token = found.first
      continue
    }
    const joins = document.upos(token) === 'CCONJ' && owners.length > 0 && participants.at(token - 1) !== null
    if (!joins && !inNounPhrase.has(document.upos(token)) && !/^(?:'s?|-)$/.test(document.lower(token))) break
  }
  return owners
}

/** "denies planning an invasion", "ordered an attack": the deed is that of the subject. */
function plannersBefore(view: SentenceView, noun: TokenIndex): readonly Participant[] {
  const { document, first } = view
  for (let token = noun - 1; token >= Math.max(first, noun - 6); token--) {
    const upos = document.upos(token)
    if (upos === 'VERB') return planning.has(document.lemma(token)) ? findSubject(view, token).participants : []
    if (upos !== 'DET' && upos !== 'ADJ' && !(upos === 'NOUN' && document.lower(token).endsWith('ing'))) return []
  }
  return []
}

/** "told Putin at the start of talks": who tells and who is told hold the talks. */
function tellersBefore(view: SentenceView, noun: TokenIndex): Participant[] {
  const { document, first } = view
  for (let token = noun - 1; token >= Math.max(first, noun - 12); token--) {
    if (document.upos(token) === 'PUNCT') return []
    if (document.upos(token) !== 'VERB') continue
    if (document.lemma(token) !== 'tell') return []
    const told = findComplements({ ...view, end: noun }, token)[0]?.participants ?? []
    const tellers = findSubject(view, token).participants
    return told.length === 0 || tellers.length === 0 ? [] : [...tellers, ...told]
  }
  return []
}
