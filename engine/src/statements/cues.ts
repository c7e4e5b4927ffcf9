/**
 * The words that report speech and thought. Verbs and nouns are those that annotators of PolNeAR 1.0 (train part,
 * 840 US political reports) marked as cues in at least a third of their uses, with others of the same classes from
 * Levin's verbs of communication (English Verb Classes and Alternations, 1993, classes 37 and 33) and desire
 * (class 32). What a verb takes decides what of the clause after it is content.
 */

/** What a cue takes: a clause (that, wh- or bare) or quotation, a noun phrase as topic, an infinitive. */
export interface CuePattern {
  readonly clause: boolean
  readonly topic: boolean
  readonly infinitive: boolean
  /** The speaker denies the content. */
  readonly denies: boolean
  /** Takes the hearer as its object: "told Parliament that". */
  readonly hearer: boolean
}

/** Letters after a lemma: c clause or quotation, t topic, i infinitive, d denies, h hearer as object. */
const VERBS = `
say ct, tell cth, add ct, write ct, note ct, report ct, argue ct, announce ct, suggest ct, state ct, declare ct, claim cti,
assert ct, insist cti, explain ct, acknowledge ct, admit ct, concede ct, confirm ct, reveal ct, disclose ct, stress ct,
emphasize ct, emphasise ct, underline ct, underscore ct, reiterate ct, repeat ct, remark ct, observe c, mention ct, recall ct,
reply c, respond c, answer c, retort c, tweet ct, post c, conclude c, warn cth, predict ct, estimate c, speculate ct,
allege ct, contend c, maintain c, testify ct, boast ct, brag ct, joke c, complain ct, lament ct, bemoan ct, wonder c,
caution cth, assure cth, remind cth, inform cth, notify cth, convince ch, persuade ch, advise cth, ask cth, question ct,
inquire c, clarify ct, elaborate c, recount ct, describe t, hint ct, imply ct, signal ct, indicate ct, show c, shout c, yell c, chant c,
cry c, whisper c, exclaim c, interject c, muse c, proclaim ct, pronounce ct, reaffirm ct, recommend ct, propose cti, quip c,
continue c, believe ci, think c, know c, feel c, understand c, suspect ct, doubt ct, hope ci, fear cti, worry ct, expect cti,
want ti, wish ci, prefer ti, intend i, plan i, seek i, aim i, vow cti, pledge cti, promise ctih, threaten cti, offer i, agree ci,
refuse i, decline i, decide ci, demand cti, request cti, urge tich, order ti, call t, accuse t, blame t, criticize t, criticise t,
condemn t, denounce t, decry t, slam t, blast t, mock t, dismiss t, reject t, oppose t, endorse t, praise t, applaud t, hail t,
welcome t, defend t, back t, tout t, highlight t, cite t, express t, voice t, discuss t, portray t, characterize t,
characterise t, label t, deem t, view t, regard t, name t, echo t, thank t, congratulate t, apologize t, apologise t, deny ctid,
dispute ctd, refute ctd, disavow td, rebut td, repudiate td, rebuke t, chide t, lambast t, lambaste t, assail t, deride t, rail t, plead i, advocate t,
promote t, recognize c, recognise c, remember ct, rule c, credit t, liken t, allude t, refer t, point ct, contradict t, determine c, find c, learn c, hear c, see c, quote ct, attack t, read c, go c
`

/** Nouns whose that-clause or infinitive is somebody's: "a claim by the ministry that …". */
const NOUNS = `
claim, assertion, allegation, accusation, statement, warning, prediction, suggestion, belief, view, hope, fear, concern, promise,
pledge, vow, threat, denial, demand, call, report, rumour, rumor, argument, complaint, conclusion, opinion, insistence,
acknowledgement, admission, announcement, confirmation, assurance, estimate, expectation, skepticism, scepticism, doubt,
criticism, plan, proposal, offer, refusal, decision, desire, intention, idea, notion, assessment, speculation
`

const FLAGS = { clause: 'c', topic: 't', infinitive: 'i', denies: 'd', hearer: 'h' } as const

function readVerb(entry: string): [string, CuePattern] {
  const [lemma = '', flags = ''] = entry.trim().split(' ')
  const has = (name: keyof typeof FLAGS) => flags.includes(FLAGS[name])
  return [
    lemma,
    {
      clause: has('clause'),
      topic: has('topic'),
      infinitive: has('infinitive'),
      denies: has('denies'),
      hearer: has('hearer'),
    },
  ]
}

export const CUE_VERBS: ReadonlyMap<string, CuePattern> = new Map(VERBS.trim().split(/,\s*/).map(readVerb))
export const CUE_NOUNS: ReadonlySet<string> = new Set(NOUNS.trim().split(/,\s*/))

/** Verbs that deny what a claim, rumour or charge says, where such a noun is their object. */
export const REJECTING_VERBS: ReadonlySet<string> = new Set('reject dismiss deny dispute refute rebut'.split(' '))
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  'claim report allegation accusation suggestion charge assertion rumour rumor idea notion'.split(' '),
)

/** Verbs that can follow a quotation without a clause of their own: "…", she continued. Verbs of saying first. */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell add write note report argue announce suggest state declare claim assert insist explain acknowledge admit concede confirm ' +
    'reveal stress emphasize emphasise underline reiterate repeat remark observe recall reply respond answer retort tweet post conclude ' +
    'warn predict allege contend maintain testify boast joke complain lament wonder caution ask continue shout yell chant cry whisper ' +
    'exclaim interject muse proclaim quip promise vow think hope elaborate clarify go read quote tell urge comment begin agree'
  ).split(' '),
)

/** Participles that carry on a sentence's own speaker: "…, adding that". */
export const CARRYING_PARTICIPLES: ReadonlySet<string> = new Set(
  'adding saying noting arguing claiming insisting stressing warning calling telling citing asserting explaining suggesting declaring stating describing accusing urging vowing promising denying writing pointing'.split(
    ' ',
  ),
)

/** Words by which a report distances itself from a saying. */
export const HEDGES: ReadonlySet<string> = new Set('reportedly allegedly purportedly supposedly apparently'.split(' '))

/** Particles of reporting verbs: "pointed out", "went on", "called for" is none. */
export const PARTICLES: ReadonlySet<string> = new Set('out on up away down back in'.split(' '))
