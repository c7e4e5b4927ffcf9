/**
 * The words that report speech and thought, by class. The classes are those of Levin (English Verb Classes and Alternations,
 * 1993). After each word: how often it is part of a cue in PolNeAR 1.0 (train part, 840 US political reports), and how often
 * it occurs there as a verb or noun at all. In are the words of the classes, and others that are five cues or more and in at
 * least four of ten uses; 0/0 are variants in spelling and rarer members. The model does not need them: they serve the rules
 * for what it leaves out, and tell denial and hearers.
 */

const VERBS: Readonly<Record<string, string>> = {
  // Levin 37.7 (say), 37.1 (message), 37.9 (advise); 37.4 (instrument of communication)
  saying: `
    say 5446/6311, tell 514/736, accord 398/430, add 291/397, show 257/517, note 186/197, suggest 185/239,
    report 171/248, argue 152/179, announce 139/178, describe 110/157, find 99/383, continue 96/356, point 93/133,
    claim 88/136, respond 86/181, explain 85/122, cite 79/94, declare 75/107, acknowledge 74/98, refer 66/101,
    insist 63/75, mention 58/88, express 57/80, state 55/72, warn 55/64, reveal 53/81, discuss 53/99, recall 50/62,
    propose 49/103, conclude 45/62, predict 39/59, indicate 38/52, admit 35/70, confirm 29/52, read 28/100,
    reply 27/34, repeat 25/54, highlight 25/52, remind 23/43, learn 23/89, emphasize 22/32, complain 22/30,
    assure 22/38, assert 20/29, answer 20/64, allege 19/49, concede 18/23, reiterate 18/21, boast 18/27,
    determine 18/84, estimate 17/37, convince 16/39, stress 15/17, remark 15/17, joke 15/21, disclose 14/27,
    persuade 14/37, rule 14/39, lament 13/14, imply 13/26, signal 12/22, quote 12/20, hint 11/14, recommend 11/27,
    voice 11/16, underscore 10/30, caution 10/11, maintain 9/57, detail 9/16, outline 9/17, hear 9/154, credit 9/11,
    speculate 8/11, brag 8/12, contend 7/13, inform 7/18, recount 7/12, testify 6/20, bemoan 6/6, advise 6/48,
    clarify 6/12, proclaim 6/10, articulate 6/10, allude 6/7, interject 6/8, vouch 6/6, observe 5/10, forecast 5/5,
    reaffirm 5/7, utter 5/9, contradict 5/15, elaborate 4/8, pronounce 3/5, underline 1/3, retort 1/1, emphasise 0/0,
    notify 0/0`,
  // Levin 37.3
  'manner of speaking': `
    rail 14/17, shout 12/27, chant 11/17, rattle 8/21, yell 7/16, recite 7/10, cry 4/8, muse 4/4, quip 3/3,
    exclaim 2/2, whisper 1/3`,
  // verbs of posting and writing, Levin 25.2 and PolNeAR
  writing: `
    write 299/403, tweet 90/111, post 34/72, email 10/23, retweet 7/12`,
  // Levin 37.1.2 (inquire)
  asking: `
    ask 298/475, question 59/80, wonder 17/33, inquire 0/0`,
  // Levin 29.4, 29.5, 30.1: belief, knowledge, feeling
  thinking: `
    know 140/689, see 137/688, expect 121/225, think 115/843, believe 82/348, hope 81/165, feel 36/219, worry 36/71,
    remember 27/71, view 26/77, fear 24/43, recognize 23/76, understand 15/148, deem 14/22, regard 8/32,
    envision 7/11, suspect 6/16, contemplate 5/9, doubt 4/12, recognise 0/0`,
  // Levin 32 (desire), 13.3, 63
  'wanting and intending': `
    want 117/678, seek 89/223, offer 82/205, decline 69/97, agree 68/153, promise 64/90, refuse 60/95, vow 51/56,
    pledge 46/132, plan 38/158, decide 38/140, prefer 23/48, threaten 21/51, aim 19/57, intend 13/50, balk 5/6,
    wish 3/26`,
  // Levin 37.1, 60 (order)
  demanding: `
    call 406/719, urge 60/80, charge 24/60, order 21/31, press 18/52, demand 17/39, advocate 16/42, request 11/30,
    plead 10/17, invite 5/34, instruct 2/10, beg 2/9, command 1/35, implore 1/4`,
  // Levin 33 (judgment), 29.1, 29.2
  judging: `
    endorse 109/207, criticize 91/124, accuse 88/118, defend 62/124, oppose 61/149, back 57/199, praise 54/67,
    attack 51/148, blame 38/59, reject 38/69, blast 37/40, denounce 36/47, name 36/85, dismiss 35/46, slam 26/34,
    mock 25/36, tout 24/26, portray 23/33, echo 23/39, condemn 18/34, promote 18/53, thank 16/44, decry 14/14,
    applaud 12/22, apologize 12/29, assail 11/13, welcome 9/42, label 8/14, congratulate 8/17, attribute 8/17,
    invoke 8/19, hail 7/10, rebuke 7/10, chide 7/7, characterize 6/11, deride 6/8, liken 6/9, rebuff 6/11, lash 6/7,
    lambaste 5/6, interpret 5/10, dub 5/8, criticise 2/2, characterise 0/0, apologise 0/0, lambast 0/0`,
  // Levin 37.7 with negation in the sense
  denying: `
    deny 32/72, disavow 9/21, dispute 8/18, rebut 7/9, repudiate 4/6, refute 2/3`,
}

/** Verbs of these that deny what they report. */
export const DENYING_VERBS: ReadonlySet<string> = new Set('deny disavow dispute rebut refute repudiate'.split(' '))
/** Verbs of these whose object hears it: "told Parliament that". */
export const HEARER_VERBS: ReadonlySet<string> = new Set(
  'advise ask assure beg caution command convince implore inform instruct invite notify order persuade press promise remind tell urge warn'.split(
    ' ',
  ),
)

const lemmasOf = (entries: string) =>
  entries
    .trim()
    .split(/,\s*/)
    .map((entry) => entry.split(' ')[0]!)

export const CUE_VERBS: ReadonlySet<string> = new Set(Object.values(VERBS).flatMap(lemmasOf))

/** Verbs that deny what a claim, rumour or charge says, where such a noun is their object. */
export const REJECTING_VERBS: ReadonlySet<string> = new Set('reject dismiss deny dispute refute rebut'.split(' '))
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  'claim report allegation accusation suggestion charge assertion rumour rumor idea notion'.split(' '),
)

/** Nouns that deny what they bring in, and nouns that do after "no": "has no plans to", "had no intention of". */
export const DENIAL_NOUNS: ReadonlySet<string> = new Set(['denial', 'rebuttal', 'refutation'])
export const INTENTION_NOUNS: ReadonlySet<string> = new Set('plan intention intent'.split(' '))

/** Adverbs that tell a whole clause on nobody's word. "apparently" is as often the reporter's own guess. */
export const HEARSAY: ReadonlySet<string> = new Set('reportedly allegedly purportedly supposedly'.split(' '))

/** Words by which a report distances itself from a saying. */
export const HEDGES: ReadonlySet<string> = new Set('reportedly allegedly purportedly supposedly apparently'.split(' '))

/** Verbs that report whatever clause they take. */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
  'say tell announce warn deny argue insist allege testify'.split(' '),
)

/** Verbs of saying and thinking that are told inside what others say. */
export const NESTING_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell claim deny warn argue announce insist report write testify admit promise allege accuse quote state declare believe think ' +
    'fear hope vow predict confirm confess complain threaten order ask assure inform shout call demand agree refuse urge show describe favour favor'
  ).split(' '),
)

/** Verbs whose passive tells on nobody's word: "is said to be ill", "It is understood that". */
export const HEARSAY_PASSIVES: ReadonlySet<string> = new Set(
  'say believe think report understand rumour rumor allege claim repute presume'.split(' '),
)

/** Occasions and letters by whose day something was said: "In a speech on 12 February, …". */
export const OCCASIONS: ReadonlySet<string> = new Set(
  (
    'speech interview statement address conference briefing debate hearing rally sermon lecture broadcast testimony remark comment ' +
    'letter email e-mail message memo post tweet article column essay report ruling verdict forum podcast'
  ).split(' '),
)

/** Participles that open the circumstances of a saying: "Speaking to reporters on Monday, …". */
export const SPEAKING: ReadonlySet<string> = new Set('speaking talking writing testifying'.split(' '))

/** Verbs that give a name. */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  'name rename call title entitle dub christen nickname'.split(' '),
)
