/**
 * Words that tell of an event, and those that say that it has not happened. The rows are in `lexicon/`, by family: made
 * by hand after the definitions of the categories in the PLOVER manual (Open Event Data Alliance, 2.0 draft), from the
 * event words of PLOVER's gold records that are worked with and from WordNet 3.1, whose words
 * `scripts/suggest-event-words.mjs` lists; no dictionary of events was copied. Each row has an example, which a test reads.
 */
import type { EventKind } from '../contract/types.ts'
import {
  assaultVerbs,
  coerceVerbs,
  conflictNouns,
  crimeVerbs,
  mobilizeVerbs,
  protestVerbs,
  sanctionVerbs,
} from './lexicon/conflict.ts'
import {
  agreeVerbs,
  aidVerbs,
  concedeVerbs,
  consultVerbs,
  cooperateVerbs,
  cooperationNouns,
  retreatVerbs,
  supportVerbs,
} from './lexicon/cooperation.ts'
import {
  demandVerbs,
  disapproveVerbs,
  disputeNouns,
  investigateVerbs,
  rejectVerbs,
  threatenVerbs,
} from './lexicon/dispute.ts'
import { ordinaryNouns, ordinaryVerbs } from './lexicon/ordinary.ts'

/** A verb, and what must stand by it for the verb to mean this kind of event. */
export interface VerbFrame {
  /** null: an event of no PLOVER category. */
  readonly kind: EventKind | null
  /** Lemmas. */
  readonly verbs: string
  /** One of these words follows directly, adverbs and dates aside: a particle, a preposition, "to", "that". */
  readonly next?: string
  /** None of these words follows directly. */
  readonly notNext?: string
  /** None of these lemmas stands within the next three words. */
  readonly unless?: string
  /** A noun of these lemmas is in the object. */
  readonly object?: string
  /** The subject is a noun of these lemmas. */
  readonly subject?: string
  /**
   * What must be found, because the verb alone says too little: a target; a doer and a target; or a sign that it was a
   * deed and no accident, which is a doer or a weapon; or somebody in the object (a passive's subject) himself.
   */
  readonly needs?: 'target' | 'both' | 'deed' | 'whom'
  readonly example: string
}

/** A noun that names an event. */
export interface NounFrame {
  readonly kind: EventKind | null
  /** Lemmas. */
  readonly nouns: string
  /** It names an event only with a verb of `carryingVerbs`: "held a conversation". */
  readonly carried?: true
  /** It is a word of many meanings, and one of these stands before it: "air strike", "hunger strike". */
  readonly after?: string
  /** None of these stands before it: a "campaign rally" protests against nothing. */
  readonly notAfter?: string
  readonly example: string
}

/**
 * First match wins: a verb's narrower frames stand before its wider ones, those of PLOVER's kinds before those of none.
 */
export const verbFrames: readonly VerbFrame[] = [
  ...sanctionVerbs,
  ...coerceVerbs,
  ...concedeVerbs,
  ...retreatVerbs,
  ...rejectVerbs,
  ...threatenVerbs,
  ...mobilizeVerbs,
  ...demandVerbs,
  ...disapproveVerbs,
  ...investigateVerbs,
  ...protestVerbs,
  ...crimeVerbs,
  ...assaultVerbs,
  ...aidVerbs,
  ...cooperateVerbs,
  ...supportVerbs,
  ...agreeVerbs,
  ...consultVerbs,
  ...ordinaryVerbs,
]

export const nounFrames: readonly NounFrame[] = [
  ...cooperationNouns,
  ...disputeNouns,
  ...conflictNouns,
  ...ordinaryNouns,
]

/** "Willing", "ready": being so is an event of its own (PLOVER's AGREE) when an infinitive follows. */
export const willingAdjectives = 'willing ready prepared'

/** What one may be ready to do, besides the deeds of the lexicon, that is a threat and no offer. */
export const hostileDeeds = 'act avenge fight punish resist respond retaliate strike'

/** Verbs that only carry the event that their object names: "hold talks", "launch an attack". */
export const carryingVerbs =
  'attend begin carry complete conduct continue convene engage enter give have hold host launch lead make mount open order organise organize pay renew resume stage start undertake wage'

/** Verbs of saying: the subject of what is said stands after them. */
export const sayingVerbs =
  'acknowledge add admit allege announce argue assert claim comment conclude confirm declare describe disclose explain hear hint indicate know maintain mention note predict quote read recall reiterate remark repeat reply report reveal say show signal state stress suggest tell testify think believe understand write'

/** With one of these, a death was no accident. */
export const weaponNouns =
  'airstrike artillery attack attacker bomb bomber bombing cannon device drone explosive grenade gunbattle gunfire gunman gunship mine minefield missile mortar raid rocket shell shelling shooting sniper strike suicide warplane'

/** A deliberate act has a doer; these subjects kill without one, and are no assault. */
export const accidentalSubjects =
  'accident avalanche blast blaze collapse collision crash cyclone derailment disease drought earthquake epidemic eruption explosion famine fire flood heatwave hurricane landslide lightning mudslide outbreak pandemic quake storm tornado tsunami typhoon virus wildfire'

/** What governs an event, and what it says of it. Lemmas of verbs, nouns and adjectives. */
export const governors: Readonly<Record<'planned' | 'possible' | 'denied', string>> = {
  planned:
    'agree aim arrange commit decide due expect expected intend intention offer order pencil plan planned planning pledge poised prepare preparation prepared promise propose ready resolve schedule scheduled set slate slated tentatively upcoming vow will willing',
  possible:
    'able accuse accusation advocate allegation allege allegedly alleged anticipate appeal ask attempt believe call chance charge claim concern consider could danger demand desire doubt effort encourage eager fear forecast hope hypothetical idea imagine imminent implore indict insist invite conceivably maybe perhaps possibly presumably probably likely likelihood mull need option persuade ponder possibility possible potential potentially predict prediction press pressure probability probable proposal purported purportedly prospect push question reportedly request require risk rumor rumour seek signal speculate speculation suggest suggestion suppose supposedly suspect suspected suspicion theoretical unclear uncertain unconfirmed unknown unproven threat threaten threatened try urge want warn warning whether wish worry',
  denied:
    'abandon absence against avert avoid avoidance block cancel cancellation decline deny denial deter fail failure false foil forbid lack never no nobody none oppose opposition postpone preclude prevent prevention prohibit rebuff refusal refuse reject rejection rule scrap stop unable unlikely unwilling thwart untrue without',
}

/** Verbs whose infinitive comes about: "began to withdraw", "managed to meet". */
export const realizingVerbs = 'begin cease come continue get go help keep manage proceed resume start succeed use'

/** Verbs whose infinitive comes about if they do (Karttunen 1971): "forced it to leave", "helped her win". */
export const causingVerbs = 'bring cause compel drive enable force get have help lead let make oblige prompt see'

/** Verbs of orders, whose infinitive is what is asked for: "told them to leave". */
export const orderingVerbs = 'advise ask beg call command direct instruct order tell urge warn'

/** Verbs that say of the event they have as subject that it takes place, so that it is as real as they are. */
export const occurringVerbs = 'break collapse end erupt fail follow happen occur proceed take unfold'

/** Verbs with a particle that say so, where the verb alone says another thing or nothing. */
export const phrasalStatus: Readonly<Record<string, 'planned' | 'possible' | 'denied'>> = {
  'call off': 'denied',
  'hold off': 'denied',
  'put off': 'denied',
  'rule out': 'denied',
  'turn down': 'denied',
  'shy away': 'denied',
  'call for': 'possible',
  'pencil in': 'planned',
}

/** What these say did not come about did if they are denied themselves: "could not prevent the attack". */
export const implicativeDenials = 'avert avoid block fail failure prevent stop'

/** Modal verbs and what they say of the verb after them; "would" is told apart by what governs it. */
export const modalStatus: Readonly<Record<string, 'planned' | 'possible'>> = {
  will: 'planned',
  "'ll": 'planned',
  wo: 'planned',
  shall: 'planned',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  ca: 'possible',
  should: 'possible',
  must: 'possible',
  ought: 'possible',
  would: 'possible',
  "'d": 'possible',
}

/** What is said of an event named as a subject: "an assault is imminent". */
export const predicates: Readonly<Record<'planned' | 'possible' | 'denied', string>> = {
  planned: 'due expected planned scheduled set slated',
  possible: 'conceivable feared imminent inevitable likely possible probable',
  denied: 'baseless cancelled canceled false postponed unfounded unlikely unthinkable untrue wrong',
}

/** Words that tell of a plan or chance only with an infinitive: "is set to visit", but "set on fire". */
export const beforeInfinitive = 'able due going need poised prepared ready set want'
