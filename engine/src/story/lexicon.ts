/**
 * Words the story stage knows. All lists were written by hand for this project; each entry stands for what it says,
 * in lower case and, where compared by stem, in any form of the word.
 */

import type { Fate } from '../quantities/quantity.ts'

const words = (list: string): string[] => list.trim().split(/\s+/)

/** Words before a person's name that are no part of it, and those after it. */
export const honorifics: ReadonlySet<string> = new Set(
  words(`
    mr mrs ms miss mx dr prof professor sir dame lord lady baroness rev reverend father sister rabbi imam sheikh
    president minister premier chancellor senator sen rep congressman congresswoman governor gov mayor ambassador judge
    justice king queen prince princess pope captain capt colonel col general gen lieutenant lt major maj sergeant sgt
    admiral adm commander cmdr inspector detective officer coach chief secretary spokesman spokeswoman spokesperson
  `),
)
export const nameSuffixes: ReadonlySet<string> = new Set(words('jr sr ii iii iv phd md qc kc mp mep'))

/** Small words that an acronym leaves out: NATO, FARC, but OECD ("for" left out, "Economic Co-operation" not). */
export const acronymGaps: ReadonlySet<string> = new Set(words('of the and for in on to de du des la le y e und der'))

/** Words at the end of an outlet's name that it is also known without: "Reuters News", "Xinhua News Agency". */
export const outletEndings: ReadonlySet<string> = new Set(words('news agency press newswire wire online com'))

/** Sources that nobody can name: what rests on them is counted together. */
export const unnamedSources: readonly string[] = words(`
  official officials source sources diplomat diplomats aide aides insider insiders person people worker adviser advisers
  officer officers spokesman spokeswoman spokesperson analyst analysts expert experts observer observers witness witnesses
`)
/** Words for a source that is a publication without being named. */
export const mediaWords: readonly string[] = words(
  'media press newspaper newspapers paper magazine agency agencies television tv radio channel broadcaster station website report reports',
)

/**
 * Words for one kind of act, so that "planning an invasion" meets "a ground assault is imminent". Used only to set a
 * denial beside what it denies, where the one denying is named too.
 */
export const actClasses: readonly { readonly act: string; readonly words: readonly string[] }[] = [
  {
    act: 'attack',
    words: words(
      'invasion invade assault attack offensive incursion aggression strike struck bombing bombard bomb shelling shell raid airstrike',
    ),
  },
  { act: 'aircraft', words: words('drone aircraft plane jet helicopter uav warplane') },
  { act: 'shooting', words: words('shoot shot shooting gunfire fire fired firing') },
  { act: 'killing', words: words('kill killing murder assassinate assassination execute execution massacre') },
  { act: 'poisoning', words: words('poison poisoning novichok nerve') },
  { act: 'explosion', words: words('explosion explode blast detonate detonation blew') },
  { act: 'sabotage', words: words('sabotage tamper tampering saboteur') },
  { act: 'interference', words: words('interfere interference meddle meddling hack hacking hacker cyberattack') },
  {
    act: 'fraud',
    words: words(
      'fraud fraudulent rigged rigging corruption corrupt bribe bribery embezzle embezzlement launder laundering',
    ),
  },
  {
    act: 'abuse',
    words: words('abuse assault harass harassment rape molest misconduct torture mistreat mistreatment'),
  },
  { act: 'warning', words: words('warn warned warning alert alerted alarm') },
  { act: 'leak', words: words('leak leaked leaking disclosure disclose') },
  { act: 'lock', words: words('lock locked bolted chained padlock barred') },
  { act: 'cover-up', words: words('conceal concealed cover-up hide hid hidden hiding suppress') },
  { act: 'negotiation', words: words('negotiate negotiation talks bargain mediation mediate') },
  { act: 'resignation', words: words('resign resignation quit') },
  { act: 'dismissal', words: words('dismiss dismissal fire fired sack sacked oust ousted') },
  { act: 'withdrawal', words: words('withdraw withdrawal withdrew retreat pullout') },
  { act: 'deal', words: words('deal agreement accord pact treaty ceasefire truce') },
  { act: 'payment', words: words('pay paid payment ransom') },
  { act: 'weapons', words: words('weapon weapons arms missile missiles munition warhead chemical nuclear') },
  { act: 'involvement', words: words('involvement involved responsible responsibility blame behind') },
]

/** Words that tell a talk over a wire from one face to face: the same two can have both in one week. */
export const wireTalk: readonly string[] = words(
  'call called phone phoned telephone telephoned dial dialled ring rang videoconference',
)
export const faceToFaceTalk: readonly string[] = words(
  'meet met meeting visit visited host hosted receive received arrive arrival summit',
)

/** What a report counts after a disaster or in a conflict, in the order in which accounts tell it. */
export const tollNames: ReadonlyMap<Fate, string> = new Map([
  ['killed', 'people killed'],
  ['injured', 'people injured'],
  ['missing', 'people missing'],
  ['detained', 'people detained'],
  ['displaced', 'people displaced'],
  ['evacuated', 'people evacuated'],
  ['rescued', 'people rescued'],
  ['infected', 'people infected'],
])
/** Of the missing there are fewer every hour; the other counts only grow. */
export const shrinkingFates: ReadonlySet<Fate> = new Set(['missing'])

/**
 * Nouns for those counted as a whole, and for what happened to each. "10 Americans" and "four children" are parts of a
 * toll and left out.
 */
export const countedPeople: ReadonlySet<string> = new Set(
  words('people person other victim passenger resident body death fatality life injury arrest infection rescue'),
)
/** A figure that hangs on these is of what may yet happen or is only thought. */
export const supposingVerbs: ReadonlySet<string> = new Set(words('fear could may might would'))

/** Before a figure these say that it is not so: "denied that as many as 20 people had died". */
export const denialVerbs: ReadonlySet<string> = new Set(words('deny denies denied denying dismissed rejected'))
/** Anywhere in a sentence these say that a figure in it was wrong: "An earlier version of this report said …". */
export const correctionWords: ReadonlySet<string> = new Set(
  words('correction corrected corrects version untrue incorrect incorrectly wrongly mistakenly erroneously retracted'),
)
/** Tokens at which the part of a sentence that tells a figure begins or ends. */
export const clauseEdges: ReadonlySet<string> = new Set(
  words(`
    , ; : . ( ) – — -- " “ ” „ ‘ ’ « » that when where which who whose after before because as while whereas and but
    although though since until if said says
  `),
)

/** A sentence that begins with one of these leans on the one before and cannot open a summary. */
export const leaningOpeners: ReadonlySet<string> = new Set(
  words(`
    he she it they we i you his her its their this that these those but and or so yet also however meanwhile moreover
    then there further furthermore besides instead still notably nevertheless nonetheless additionally earlier later
    asked according both such another
  `),
)
