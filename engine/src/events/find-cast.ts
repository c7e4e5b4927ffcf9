/** Who does it and to whom, for each kind of trigger: active, passive and nominal. */
import { nounPhrase, prepositionOf } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { type Complement, findComplements } from './find-complements.ts'
import { wordSet } from './index-frames.ts'
import { accidentalSubjects, sayingVerbs, weaponNouns } from './lexicon.ts'
import { nounLemma, type SentenceView, type Trigger } from './match-triggers.ts'
import { nounRole } from './noun-role.ts'
import type { Participant } from './participant-map.ts'
import { isPassive, subjectHeadOf } from './read-arguments.ts'
import { subjectsOf, whoIs } from './who-is.ts'

export interface Cast {
  readonly actors: readonly Participant[]
  readonly targets: readonly Participant[]
}

const places = wordSet('across along around at beyond in inside into near off outside over through throughout within')
/** What these name after a deed is about, not whom it is done to. */
const aside = wordSet('according via under until since during amid despite following after before over')
/** Kinds whose object may name its author: "rejected a call by Chad". */
const answers = wordSet('REJECT DISAPPROVE CONCEDE AGREE SUPPORT')
const accidents = wordSet(accidentalSubjects)
const weapons = wordSet(weaponNouns)
const saying = wordSet(`${sayingVerbs} tell insist warn`)
/** The place after "in" is where they met or said it, not whom it was done to. */
const meetings = wordSet('CONSULT COOPERATE DISAPPROVE SUPPORT')
/** Deeds against somebody: whom the text names after "against" comes before whom it names first. */
const hostile = wordSet('ASSAULT COERCE DISAPPROVE INVESTIGATE MOBILIZE PROTEST SANCTION')
const accusing = wordSet('accuse acquit arrest blame charge clear condemn convict indict jail sentence suspect try')
const planning = wordSet('consider deny order plan prepare propose resume weigh')
const isSomebody = ({ type }: Participant) => type === 'person' || type === 'group' || type === 'organization'
const journeys = wordSet('arrive travel fly return visit')
/** Deeds whose "of" names the doer: "the withdrawal of Syria". */
const ownDeeds = wordSet('RETREAT MOBILIZE PROTEST')

/** Null where the words tell of no deed: "the crash killed three". */
export function findCast(view: SentenceView, trigger: Trigger): Cast | null {
  const cast = castOf(view, trigger)
  if (cast === null) return null
  const actors = unique(cast.actors).filter((participant) => trigger.kind !== null || takesPart(participant))
  const acting = new Set(actors.map(({ entity }) => entity))
  return {
    actors,
    targets: unique(cast.targets).filter(
      (participant) => !acting.has(participant.entity) && (trigger.kind !== null || takesPart(participant)),
    ),
  }
}

/** A storm, a bridge or a town does nothing in events of no kind; a country may. */
const takesPart = ({ type, country }: Participant): boolean => type !== 'other' && (type !== 'place' || country)

function castOf(view: SentenceView, trigger: Trigger): Cast | null {
  if (trigger.verb !== null) return castOfVerb(view, trigger, trigger.verb)
  return trigger.kind === 'DEMAND' ? castOfObligation(view, trigger.token) : castOfNoun(view, trigger)
}

function unique(participants: readonly Participant[]): Participant[] {
  return [...new Map(participants.map((participant) => [participant.entity, participant])).values()]
}

/** "Russia said that Sudan must leave": who says it demands it of the subject. */
function castOfObligation(view: SentenceView, must: TokenIndex): Cast | null {
  const { document } = view
  const verb = document.head(must)
  const obliged = verb < 0 ? null : subjectHeadOf(document, verb)
  if (obliged === null) return null
  const said = sayingOf(document, verb)
  if (said === null) return null
  return { actors: subjectsOf(view, said), targets: whoIs(view, obliged) }
}

/** The verb of saying that a clause hangs on, or that hangs on it: "Brazil must return them, said the minister". */
function sayingOf(document: Document, verb: TokenIndex): TokenIndex | null {
  const above = /^(?:ccomp|parataxis)$/.test(document.deprel(verb)) ? [document.head(verb)] : []
  const beside = document.dependents(verb).filter((t) => document.deprel(t) === 'parataxis')
  return [...above, ...beside].find((t) => t >= 0 && saying.has(document.lemma(t))) ?? null
}

function castOfVerb(view: SentenceView, trigger: Trigger, verb: TokenIndex): Cast | null {
  const { document } = view
  const head = subjectHeadOf(document, verb)
  if (trigger.kind === 'ASSAULT' && head !== null && isAccident(document, head)) return null
  const subject = subjectsOf(view, verb).filter(({ first, last }) => trigger.token < first || trigger.token > last)
  const complements = findComplements(view, trigger)
  const by = complements
    .filter(({ preposition, own }) => preposition === 'by' && own)
    .flatMap(({ participants }) => participants)
  // "received a loan from the bank": who gives acts.
  if (trigger.object !== null && document.lemma(trigger.token) === 'receive') {
    const givers = complements
      .filter(({ preposition }) => preposition === 'from')
      .flatMap(({ participants }) => participants)
    return { actors: givers, targets: isPassive(document, verb) ? by : subject }
  }
  // "is committed to", "are ready to" look like passives and are not.
  const adjectival = trigger.kind === 'AGREE' || trigger.kind === 'THREATEN'
  if (isPassive(document, verb) && (by.length > 0 || !adjectival)) {
    if (trigger.token === verb)
      return { actors: by, targets: targetsOfPassive(view, trigger, complements, by, subject) }
    return { actors: by, targets: chooseTargets(view, trigger, complements, by) }
  }
  const owners = trigger.token === verb ? [] : ownersOf(view, trigger.token)
  const actors = subject.length > 0 ? subject : owners
  const targets = chooseTargets(view, trigger, complements, actors)
  return { actors, targets: targets.length === 0 && trigger.kind === 'THREATEN' ? warnedBy(view, verb) : targets }
}

/** "threatened to kill them unless Chad freed …": who can avert it is threatened. */
function warnedBy(view: SentenceView, verb: TokenIndex): Participant[] {
  const { document } = view
  const pending = [verb]
  for (let i = 0; i < Math.min(pending.length, 8); i++) {
    for (const token of document.dependents(pending[i]!)) {
      const relation = document.deprel(token)
      const condition = document.dependents(token).some((t) => /^(?:if|unless)$/.test(document.lower(t)))
      if (relation === 'advcl' && condition) return subjectsOf(view, token)
      if (relation === 'xcomp' || relation === 'ccomp' || document.xpos(token) === 'VB') pending.push(token)
    }
  }
  return []
}

/** "A fire killed three": nobody did it. "A bomb fire"… is left to the weapon. */
function isAccident(document: Document, head: TokenIndex): boolean {
  const [from, last] = nounPhrase(document, head)
  let accident = false
  for (let token = from; token <= last; token++) {
    const lemma = nounLemma(document, token)
    if (weapons.has(lemma)) return false
    accident ||= accidents.has(lemma) && document.upos(token) === 'NOUN'
  }
  return accident
}

/** The nearest complement that is neither the actor nor a mere place; a place where there is nothing else. */
function chooseTargets(
  view: SentenceView,
  trigger: Trigger,
  complements: readonly Complement[],
  actors: readonly Participant[],
): readonly Participant[] {
  const { document } = view
  const { kind, token, verb } = trigger
  const acting = new Set(actors.map(({ entity }) => entity))
  const others = complements
    .map(({ preposition, participants, own, inContent }) => ({
      preposition,
      own,
      inContent,
      participants: participants.filter(({ entity }) => !acting.has(entity)),
    }))
    .filter(({ preposition, participants }) => participants.length > 0 && !aside.has(preposition))
    // "signed it in the presence of Lula": what is in, at or near somebody is not done to him.
    .filter(
      ({ preposition, participants }) =>
        !places.has(preposition) || participants.every(({ type }) => type !== 'person' && type !== 'group'),
    )
    .filter(({ preposition, own }) => preposition !== 'by' || !own || (kind !== null && answers.has(kind)))
  const against = others.find(({ preposition }) => preposition === 'against')
  if (against !== undefined && kind !== null && hostile.has(kind)) return against.participants
  // "complained to the UN about Israel": the complaint is made to one and is about the other.
  if (kind === 'DISAPPROVE' && others.length > 1 && others[0]!.preposition === 'to') others.shift()
  const isPlace = ({ preposition, participants }: Complement): boolean =>
    places.has(preposition) && participants.every(({ type }) => type === 'place')
  if (kind === null) {
    // What befell whom: only who stands in the object himself, or after "of": "the death of Lula".
    const joins = verb === null ? /^(?:|of|at)$/ : /^$/
    const whom = others.find(
      ({ preposition, participants, inContent }) =>
        joins.test(preposition) && !inContent && participants.every(isSomebody),
    )
    return whom?.participants ?? []
  }
  const whom = others.find((complement) => !isPlace(complement))
  if (whom !== undefined) return whom.participants
  if (meetings.has(kind) && !journeys.has(document.lemma(token))) return []
  // "bombed in Kabul"; but "a school in Kabul" tells only where the school is.
  const where =
    others.find(({ own, participants }) => own || participants.every(({ country }) => country))?.participants ?? []
  return kind === 'PROTEST' ? where.filter(({ country }) => country) : where
}

/** Its subject; where that is what was sent or given, to whom; where there is none, as of an active verb. */
function targetsOfPassive(
  view: SentenceView,
  trigger: Trigger,
  complements: readonly Complement[],
  by: readonly Participant[],
  subject: readonly Participant[],
): readonly Participant[] {
  const isWhom = subjectHeadOf(view.document, trigger.token) !== null && trigger.object === null
  return subject.length > 0 || isWhom ? subject : chooseTargets(view, trigger, complements, by)
}

function castOfNoun(view: SentenceView, trigger: Trigger): Cast {
  const { kind, token } = trigger
  const complements = findComplements(view, trigger)
  const after = (word: string): readonly Participant[] =>
    complements.filter(({ preposition }) => preposition === word).flatMap(({ participants }) => participants)
  const own = kind !== null && ownDeeds.has(kind) ? ofPhrase(view, token) : []
  const owners = ownersOf(view, token)
  // "the Paris attacks": a place by its name is where a deed against people was; "the French attacks" are France's.
  const struck = kind === 'ASSAULT' || kind === null ? owners.filter((owner) => isPlaceByName(view, owner)) : []
  const named = [...owners.filter((owner) => !struck.includes(owner)), ...after('between'), ...after('by'), ...own]
  const doers = named.length > 0 ? named : [...plannersOf(view, token), ...accusedOf(view, token)]
  const near = complements.filter(({ preposition }) => preposition !== 'between')
  const targets = struck.length > 0 ? struck : chooseTargets(view, trigger, near, doers)
  if (kind !== 'CONSULT' || doers.length > 0) return { actors: doers, targets }
  return { actors: holdersOf(view, token, targets), targets }
}

const isPlaceByName = ({ document }: SentenceView, { type, kind, last }: Participant) =>
  type === 'place' && kind === 'name' && document.lower(last + 1) !== "'s" && document.lower(last + 1) !== "'"

function ofPhrase(view: SentenceView, noun: TokenIndex): Participant[] {
  const { document } = view
  return document
    .dependents(noun)
    .filter((t) => document.deprel(t) === 'nmod' && prepositionOf(document, t) === 'of')
    .flatMap((t) => whoIs(view, t))
}

/** Whose: "Lula's visit", "his meeting", "the Russian assault", "U.S.-Russia talks". */
function ownersOf(view: SentenceView, noun: TokenIndex): Participant[] {
  const { document } = view
  return document
    .dependents(noun)
    .filter((t) => t < noun && /^(?:nmod:poss|compound|amod|nmod)$/.test(document.deprel(t)))
    .flatMap((t) => whoIs(view, t))
}

/** "denies planning an invasion", "ordered an attack": the deed is that of the subject. */
function plannersOf(view: SentenceView, noun: TokenIndex): readonly Participant[] {
  const { document } = view
  const { governor, relation } = nounRole(document, noun)
  if (governor < 0 || relation !== 'obj' || !planning.has(document.lemma(governor))) return []
  return subjectsOf(view, governor)
}

/** "charged with the murder of his neighbour", "accused Chad of an attack": the deed is that of who is accused. */
function accusedOf(view: SentenceView, noun: TokenIndex): readonly Participant[] {
  const { document } = view
  const { governor, relation, preposition } = nounRole(document, noun)
  if (governor < 0 || relation !== 'obl' || !/^(?:of|with|for)$/.test(preposition)) return []
  if (!accusing.has(document.lemma(governor))) return []
  if (isPassive(document, governor)) return subjectsOf(view, governor)
  const object = document.dependents(governor).find((t) => document.deprel(t) === 'obj')
  return object === undefined ? [] : whoIs(view, object)
}

/** Talks that nobody is said to hold: "with Y", they are those of whom the sentence is about; else of who tells whom. */
function holdersOf(view: SentenceView, noun: TokenIndex, targets: readonly Participant[]): readonly Participant[] {
  const { document } = view
  for (let at = document.head(noun), steps = 0; at >= 0 && steps < 6; at = document.head(at), steps++) {
    if (document.upos(at) !== 'VERB') continue
    const subject = subjectsOf(view, at)
    if (targets.length > 0) {
      if (subject.length > 0) return subject
      continue
    }
    if (document.lemma(at) !== 'tell') return []
    const told = document.dependents(at).find((t) => /^i?obj$/.test(document.deprel(t)))
    const hearers = told === undefined ? [] : whoIs(view, told)
    return hearers.length === 0 || subject.length === 0 ? [] : [...subject, ...hearers]
  }
  return []
}

/** Whether a sentence speaks of a weapon or an attack, besides the word given. */
export function tellsOfWeapon({ document, first, end }: SentenceView, besides: TokenIndex): boolean {
  for (let token = first; token < end; token++) {
    if (token !== besides && weapons.has(nounLemma(document, token))) return true
  }
  return false
}
