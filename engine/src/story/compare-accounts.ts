/** Where reports tell the same on their own, where figures differ, and what is denied that others say. */
import type { Account, Evidence } from '../contract/types.ts'
import { nameTokens } from './actor-names.ts'
import { backgroundShare } from './background-share.ts'
import { compareEventFigures } from './compare-event-figures.ts'
import { compareFigures } from './compare-figures.ts'
import { contentStems, countShared, overlapOf } from './content-stems.ts'
import type { Independence, ToldAt } from './find-independent.ts'
import type { Toll } from './find-tolls.ts'
import { gatherBy } from './gather-by.ts'
import { actClasses } from './lexicon.ts'
import type { MergedActors } from './merge-actors.ts'
import type { MergedEvent } from './merge-events.ts'
import type { MergedStatement } from './merge-statements.ts'
import { dayNumber } from './report-dates.ts'
import { COMPARING } from './rules.ts'
import { stemWord } from './stem-word.ts'
import { firstDayOf, joinSlices, type StoryMember } from './story-member.ts'
import { readStoryWords } from './story-words.ts'
import { UnionFind } from './union-find.ts'

export interface ToldStory {
  /** Earliest first. */
  readonly members: readonly StoryMember[]
  readonly merged: MergedActors
  readonly statements: readonly MergedStatement[]
  readonly events: readonly MergedEvent[]
  readonly independence: Independence
  readonly tolls: readonly Toll[]
  /** How much each stem says about this story. */
  readonly weights: ReadonlyMap<string, number>
}

type Side = Account['sides'][number]

/**
 * Denials first, then figures that differ, then what independent reports agree on: what belongs to the story before its
 * background, deeds before words, the most widely told first, then what says most about the story.
 */
export function compareAccounts(story: ToldStory): Account[] {
  return [
    ...findDenials(story),
    ...compareFigures(story.members, story.tolls),
    ...compareEventFigures(story.members, story.events),
    ...findAgreements(story),
  ]
}

// What is denied

/** Something told, as it is compared: a merged statement or event. */
interface Claim {
  readonly text: string
  /** Of words that are neither common nor names. */
  readonly stems: ReadonlySet<string>
  readonly acts: ReadonlySet<string>
  /** Actors who say it, or who do it in an event. */
  readonly by: ReadonlySet<string>
  readonly said: boolean
  /** The first four and five letters of all words, for looking up whether an actor is named. */
  readonly beginnings: ReadonlySet<string>
  readonly evidence: readonly Evidence[]
}

/** A word can stand for several kinds of act: "assault", "fire". */
const actsOfStem = new Map(
  [
    ...gatherBy(
      actClasses.flatMap(({ act, words }) => words.map((word) => ({ act, stem: stemWord(word) }))),
      ({ stem }) => stem,
    ),
  ].map(([stem, list]) => [stem, list.map(({ act }) => act)]),
)
const NEGATION =
  /\b(?:no|not|never|none|nobody|nothing|neither|nor|without|deny|denies|denied|denying|cannot)\b|n['’]t\b/i

function findDenials(story: ToldStory): Account[] {
  const names = readNameStems(story.merged)
  const claims = [
    ...story.statements.map((statement) => readStatement(story, statement, names)),
    ...story.events.map((event) => readEvent(event, names)),
  ]
  const denials = claims.filter((_, i) => isDenial(story, i) && claims[i]!.stems.size + claims[i]!.acts.size > 0)
  const assertions = claims.filter(
    (claim, i) => !isDenial(story, i) && !NEGATION.test(claim.text) && !isDeniedClaim(claim, denials),
  )
  return joinDenials(denials).flatMap((set): Account[] => {
    const sides = findAssertions(story, set, assertions)
    if (sides.length === 0) return []
    const [{ text }] = set as [Claim]
    const evidence = set.flatMap(({ evidence }) => evidence)
    return [{ kind: 'deny', about: text, sides: [{ text, evidence }, ...sides] }]
  })
}

/** "rejected the claim that …": a claim of nobody or an event, told only in the words of a denial, asserts nothing. */
function isDeniedClaim({ said, by, evidence }: Claim, denials: readonly Claim[]): boolean {
  if (said && by.size > 0) return false
  return evidence.every((telling) => denials.some((denial) => overlaps(telling, denial.evidence)))
}

/** Claims are the statements, then the events. */
function isDenial({ statements, events }: ToldStory, i: number): boolean {
  const statement = statements[i]?.statement
  return statement ? statement.denied : events[i - statements.length]!.event.status === 'denied'
}

function readStatement(
  { members }: ToldStory,
  { statement, tellings }: MergedStatement,
  names: ReadonlySet<string>,
): Claim {
  const texts = tellings.map(({ member, statement }) => joinSlices(members[member]!.report.text, statement.content))
  const by = new Set(tellings.flatMap(({ speaker }) => (speaker ? [speaker] : [])))
  return { ...readClaim(statement.text, texts, names), by, said: true, evidence: statement.evidence }
}

/** Of all acts in its sentence an event asserts its own. */
function readEvent({ event, tellings }: MergedEvent, names: ReadonlySet<string>): Claim {
  const acts = new Set(tellings.flatMap(({ trigger }) => actsOfStem.get(trigger) ?? []))
  return {
    ...readClaim(event.text, [event.text], names),
    acts,
    by: new Set(event.actors),
    said: false,
    evidence: event.evidence,
  }
}

type Wording = Pick<Claim, 'text' | 'stems' | 'acts' | 'beginnings'>

function readClaim(text: string, texts: readonly string[], names: ReadonlySet<string>): Wording {
  const words = readStoryWords(text).map(({ start, end }) => text.slice(start, end).toLowerCase())
  const telling = [...contentStems(texts.join('\n'))].filter((stem) => backgroundShare(stem) < COMPARING.commonShare)
  return {
    text,
    stems: new Set(telling.filter((stem) => !names.has(stem))),
    acts: new Set(telling.flatMap((stem) => actsOfStem.get(stem) ?? [])),
    beginnings: new Set(words.flatMap((word) => [word.slice(0, 4), word.slice(0, 5)])),
  }
}

/** Stems of the words with capitals in the actors' names: that two texts name the same people says nothing of what they deny. */
function readNameStems({ actors }: MergedActors): Set<string> {
  const names = actors.flatMap(({ name, aliases }) => [name, ...aliases])
  return new Set(names.flatMap((name) => readStoryWords(name).flatMap(({ stem, capital }) => (capital ? [stem] : []))))
}

/** Denials of one thing by one speaker, in one report or several, are one side. */
function joinDenials(denials: readonly Claim[]): Claim[][] {
  const sets = new UnionFind(denials.length)
  denials.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = denials[j]!
      const sameSpeaker = countShared(a.by, b.by) > 0
      if (sameSpeaker && (countShared(a.acts, b.acts) > 0 || overlapOf(a.stems, b.stems) >= COMPARING.sameDenial))
        sets.join(i, j)
    }
  })
  return sets.sets().map((set) => set.map((i) => denials[i]!))
}

/** The claims of others that a set of denials contradicts, the closest first. */
function findAssertions(story: ToldStory, denials: readonly Claim[], assertions: readonly Claim[]): Side[] {
  const speakers = new Set(denials.flatMap(({ by }) => [...by]))
  const found = assertions.flatMap((claim) => {
    if (claim.said && countShared(claim.by, speakers) > 0) return []
    const evidence = claim.evidence.filter((telling) => !denials.some((denial) => overlaps(telling, denial.evidence)))
    const likeness = Math.max(...denials.map((denial) => contradiction(story, denial, claim)))
    return evidence.length > 0 && likeness > 0 ? [{ text: claim.text, evidence, likeness }] : []
  })
  // An event and the statement that tells it are one sentence: the first kept stands for both.
  const sides: Side[] = []
  for (const { text, evidence } of found.sort((a, b) => b.likeness - a.likeness)) {
    if (sides.length >= COMPARING.maxAssertions) break
    if (!sides.some((side) => evidence.some((telling) => overlaps(telling, side.evidence))))
      sides.push({ text, evidence })
  }
  return sides
}

/**
 * How closely a claim asserts what is denied; 0 where it does not. Either both have a word for the same kind of act
 * and the claim names the one who denies it, or many of the denied words come back.
 */
function contradiction(story: ToldStory, denial: Claim, claim: Claim): number {
  const acts = countShared(denial.acts, claim.acts)
  const shared = countShared(denial.stems, claim.stems)
  const named = acts > 0 && [...denial.by].some((actor) => namesActor(story.merged, actor, claim))
  // What a report itself says did not happen denies less clearly than what somebody denies: it takes more in common.
  if (named && (denial.said || shared > 0)) return 2 * acts + shared
  const many = shared >= COMPARING.minSharedStems && shared / denial.stems.size >= COMPARING.minDenialShare
  return many ? shared : 0
}

/** Whether an actor does what is claimed or is named in it, be it by an adjective: "Russian" begins as "Russia" does. */
function namesActor({ byId }: MergedActors, id: string, claim: Claim): boolean {
  if (!claim.said && claim.by.has(id)) return true
  const actor = byId.get(id)
  if (!actor) return false
  return [actor.name, ...actor.aliases].some((name) => {
    if (!/^\p{Lu}/u.test(name)) return false
    const tokens = nameTokens(name)
    const token = (actor.type === 'person' ? tokens.at(-1) : tokens[0]) ?? ''
    const beginning = token.slice(0, Math.max(4, Math.min(5, token.length - 1)))
    return beginning.length >= 4 && claim.beginnings.has(beginning)
  })
}

function overlaps(telling: Evidence, others: readonly Evidence[]): boolean {
  return others.some(
    ({ report, spans }) =>
      report === telling.report &&
      spans.some(([start, end]) => telling.spans.some(([from, to]) => from < end && start < to)),
  )
}

// What independent reports agree on

interface Agreement {
  readonly account: Account
  readonly background: boolean
  /** That somebody said something is agreed more easily than that something happened. */
  readonly said: boolean
  readonly worth: number
}

function findAgreements(story: ToldStory): Account[] {
  const agreements = [...agreeOnEvents(story), ...agreeOnStatements(story)]
  return agreements
    .filter(({ account }) => account.sides.length > 1)
    .sort(
      (a, b) =>
        Number(a.background) - Number(b.background) ||
        Number(a.said) - Number(b.said) ||
        b.account.sides.length - a.account.sides.length ||
        b.worth - a.worth,
    )
    .map(({ account }) => account)
}

function agreeOnEvents(story: ToldStory): Agreement[] {
  return story.events
    .filter(({ event }) => event.independent > 1)
    .map(({ event, tellings }) => {
      const told = tellings.map(({ member, sentence }) => ({ member, span: sentence }))
      return judgeAgreement(story, event.date, false, tellAgreement(story, event.text, told, event.evidence))
    })
}

function agreeOnStatements(story: ToldStory): Agreement[] {
  return story.statements
    .filter(({ tellings }) => new Set(tellings.map(({ member }) => member)).size > 1)
    .map(({ statement, tellings }) => {
      const told = tellings.map(({ member, statement }) => ({ member, span: statement.content[0]! }))
      return judgeAgreement(story, statement.date, true, tellAgreement(story, statement.text, told, statement.evidence))
    })
}

/** What is dated well before the first report is background; words that many of the reports use make the story. */
function judgeAgreement(
  { members, weights }: ToldStory,
  date: string | null,
  said: boolean,
  account: Account,
): Agreement {
  const [day, first] = [dayNumber(date), firstDayOf(members)]
  const stems = [...contentStems(account.about)]
  const worth = stems.reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0) / Math.sqrt(1 + stems.length)
  return { account, said, background: day !== null && first !== null && day < first - COMPARING.backgroundDays, worth }
}

/** One side for each independent voice, in the words of its first telling. */
function tellAgreement(
  story: ToldStory,
  about: string,
  told: readonly ToldAt[],
  evidence: readonly Evidence[],
): Account {
  const { voices } = story.independence.voicesOf(told)
  const byVoice = gatherBy(told.keys(), (i) => voices[i]!)
  const sides = [...byVoice.values()].map((list) => {
    const { member } = told[list[0]!]!
    const text = joinSlices(story.members[member]!.report.text, evidence[list[0]!]!.spans)
    return { text, evidence: list.map((i) => evidence[i]!) }
  })
  return { kind: 'agree', about, sides }
}
