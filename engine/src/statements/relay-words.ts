/** Words of relaying: who passes on what others said, and how a report says so. Hand-written, by the wording of agencies. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns for what publishes news: "the newspaper", "state television", "the weekly Der Bote". */
export const MEDIUM_NOUNS = words(`
agency newspaper paper daily weekly monthly magazine tabloid broadsheet outlet broadcaster channel station network media
television tv radio website podcast newswire wire journal programme program
`)

/** Words that a publication's name ends in: "the Harmouth Herald". After them, or a programme, the name may go on. */
export const MEDIUM_NAMES = words(`
advertiser argus bulletin chronicle courier dispatch echo enquirer examiner express gazette globe guardian herald inquirer
journal leader mail mercury messenger mirror monitor news observer post press record register reporter review sentinel
spectator standard star sun telegraph times tribune weekly wire radio television tv sports magazine today newswire daily
`)

/** Words that a broadcaster's name begins with: "Radio Harmouth", "Channel 6". */
export const MEDIUM_OPENERS = words('radio channel tv')

/** Documents through which somebody is heard who did not hand them to the report: "according to court documents". */
export const DOCUMENT_NOUNS = words(`
affidavit complaint diary document dossier email e-mail filing indictment letter lawsuit log memo memorandum message minute
minutes note paper record recording report testimony text transcript warrant
`)

/** Documents that are whoever's words they hold. */
export const OWN_DOCUMENTS = words('email e-mail letter message text note diary post tweet memo memorandum journal')

/** Verbs of writing: with them, letters and emails are the speaker's own. */
export const WRITING_VERBS = words('write email e-mail text message post tweet note jot scrawl scribble reply')

/** Nouns for words that somebody has given: "in remarks carried by", "emails seen by". */
export const WORDS_GIVEN = words(`
address affidavit broadcast comment conversation document email e-mail excerpt exchange extract filing footage interview
letter log memo memorandum message minute minutes note paper quote record recording remark speech statement tape testimony
text transcript video
`)

/** Nouns that take their hearer with "with" or "to": "in an interview with the Herald". */
export const WORDS_TO_HEARER = words('interview conversation comment remark statement quote')

/** What an outlet does with words it did not hear first: "carried by", "seen by", "monitored by". */
export const PASSING_ON = words(`
air broadcast carry circulate distribute issue monitor obtain print publish quote relay release review run screen see show
stream televise transmit view cite report
`)

/** What an outlet does that has a document: "the Herald has seen a letter in which". */
export const HAVING_SEEN = words('see obtain review view publish print carry air broadcast')

/** Verbs that only tell; demanding verbs ("urged Reuters to") address an outlet as anybody. */
export const TELLING_VERBS = words('tell')

/** They take whoever is told with "to": "confirmed to Reuters". */
export const TELLING_TO = words('say confirm admit explain reveal disclose confide acknowledge deny add describe')

/** Who speaks for somebody: "through her lawyer". */
export const MOUTHPIECES = words(`
lawyer attorney solicitor barrister counsel agent manager spokesman spokeswoman spokesperson representative publicist
intermediary mediator translator relative go-between secretary office
`)

/** Texts that anybody can read: whoever refers to a law does not stand between the report and the law. */
export const PUBLIC_TEXTS = words(`
law act constitution treaty statute rule rulebook regulation code charter convention bible koran quran scripture proverb
map
`)
