/** Words by which a report shows whom a speaker stands for, and that words are another's on purpose. Hand-written. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Functions whose holder speaks for the body or country: "the head of Northgate Steel", "Norland’s finance minister". */
export const SPEAKING_ROLES = words(`
ambassador boss captain ceo chair chairman chairwoman chancellor chief coach commander consul director emperor envoy
executive founder general governor head king leader manager mayor minister monarch mp negotiator owner premier president
prime-minister queen secretary spokesman spokesperson spokeswoman strongman sultan
`)

/** They make a function one that is held no longer, or for another. */
export const NOT_HELD = words('former ex late then once onetime ousted exiled shadow would-be')

/** Verbs and nouns beside words that are another’s on purpose: agreeing, reading out, mimicking, speaking for somebody. */
export const RESTATING = words(`
agree behalf chant cite concur echo imitate joke mimic mock parody paraphrase parrot pray proxy quote read recall recite
recount repeat restate retell retweet sing swear translate word
`)

/** A life that changed sides, or has two: whoever has one may say "we" of either. */
export const LIFE_WORDS = words(`
born bring citizen citizenship daughter defect descent emigrate exile family father flee former grandfather grandmother
grandparent grow husband immigrant immigrate join leave marry migrate mother move native parent passport play raise
refugee root settle sign son study switch transfer wife
`)

/** Who fights for a country, at home as a rule: troops and forces are sent to defend others as well. */
export const FORCES = words('army navy militia guard soldier police')

/** What they do for their own, before its name. */
export const DEFENDING = words('defend protect guard save liberate free shield')

/** With these in a paragraph, one country may well defend another. */
export const ALLIANCE = words(`
ally alliance allied allies aid assist help pact partner partnership treaty friend friendship brother nato joint jointly
alongside together side support mutual
`)

/** What a name in apposition makes the speaker’s own: "our country, Norland,". */
export const OWN_BODIES = words(`
association church city club company country county firm fatherland government homeland island kingdom motherland nation
paper parliament party province republic school state team town tribe union university village
`)

/** "we, the people of Norland". */
export const OWN_PEOPLE = words('people citizens men women workers players government parliament members farmers fans')

/** Owners told by a pronoun. */
export const POSSESSIVES = words('his her their its')
