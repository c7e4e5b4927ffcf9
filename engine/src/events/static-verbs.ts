/**
 * Verbs that tell of no happening of their own, even where the report gives a day: those of saying, thinking, feeling,
 * seeming and being. The verbs of news whose first sense is in these lexicographer files of WordNet 3.1 (verb.communication,
 * verb.cognition, verb.emotion, verb.perception, verb.stative; wordnet.princeton.edu), read by hand: those that do change
 * something (sign, dismiss, expire) are left out, and light verbs added.
 */
export const STATIC_VERBS: Readonly<Record<string, string>> = {
  /** Speech: it is told as a statement, or as a kind of the frames. */
  communication:
    'accuse acknowledge address admit advertise advise advocate agree allege allude announce answer apologize ' +
    'applaud argue ask assert assure avoid beg bet betray blame bless boast boo bow brag brief cajole call ' +
    'caution challenge chant characterize chat circulate cite claim clarify command comment communicate complain ' +
    'compromise concede condemn congratulate consult contact contend contest count counter criticize cry deal ' +
    'debunk declare decry dedicate defend demand denounce deny deride describe detail deter determine devote ' +
    'dial dictate direct disagree disavow disclose discount discuss disparage dispute disrupt document doom ' +
    'downplay dub echo elaborate email emphasize ensure exaggerate explain express extol face flag flirt ' +
    'guarantee hail hint ignore illustrate imply indicate inform insist instruct insult interject interrupt ' +
    'interview investigate joke justify label lecture list log lure mean mention mind misrepresent mock moderate ' +
    'negotiate note oppose outline plead pledge point portray praise pray predicate predict pretend proceed ' +
    'project promise pronounce propose protest purport question quote rail rebuff rebuke rebut recite recommend ' +
    'record recount refer refuse reiterate remark repeat reply report request revile rewrite say shout signal ' +
    'speak spell state stress suggest suppose suspect talk teach televise tell testify thank title tout ' +
    'translate underscore urge utter voice volunteer vouch vow warn warrant wave write yell',
  /** Thought. */
  cognition:
    'accept affirm anticipate assess associate assume attribute await base believe book calculate catch check ' +
    'classify compare conclude confirm confuse consider contrast credit debate decide deem derive differentiate ' +
    'discredit discriminate distinguish doubt dwell endure engineer equate estimate examine expect explore ' +
    'figure focus forget guess identify intend interpret judge know learn liken link measure opt pick plan plot ' +
    'presume prioritize rank rate react read realize recall recognize reconsider regard reject relate rely ' +
    'remember remind reshape respect respond rethink review schedule shape skip solve speculate study stump ' +
    'surprise survey think tolerate trust underestimate understand value view wonder',
  /** Feeling. */
  emotion:
    'admire alarm alienate anger animate appreciate assuage brace bully care cheer dislike distract enjoy excite ' +
    'fear feel galvanize hate hope impress inspire invite lament like love mourn offend please prefer provoke ' +
    'reassure regret relish scare want wish worry',
  /** Perception and appearance. */
  perception:
    'air appear boom demonstrate display experience eye hear hide hurt listen look mask miss monitor notice ' +
    'obscure observe overlook pepper perceive present rattle reflect resonate reveal ring see seem sense show ' +
    'soften sound spot tick tweet watch witness',
  /** States. */
  stative:
    'abide accompany accord account amount arise attend average balance be bear belie bristle cap center combine ' +
    'compensate comprise concern conflict consist constitute contain continue contradict cost defer define defy ' +
    'depend deserve differ distance dominate eclipse embody embrace entail exceed exist falter fare feature fit ' +
    'hold imperil include involve keep lack last lie line linger live loom maintain match matter mire need ' +
    'neighbor offset outnumber overshadow pause pose precede preserve prove qualify ramp range refrain represent ' +
    'require resemble resist result retain satisfy scale separate serve share shore spend star stem stretch suit ' +
    'sustain tend threaten total transcend violate wait weigh withstand',
  /** Light verbs, which need another word to tell what happened. */
  light:
    'act add be become belong come do get happen have help keep let live need occur own press pursue remain seek seem sit stand stay try use wait want wear work',
}
