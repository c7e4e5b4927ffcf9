/** Words that the search for names and their referents turns on. Hand-written, in lower case, divided by spaces. */

const words = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/).filter((word) => word !== ''))

/** Lower-case words inside names of people and places: "Charles de Gaulle", "Rio de Janeiro", "Ludwig van Beethoven". */
export const PARTICLES = words(
  `de la le van von der den du da dos das di del della bin ibn al el ul ur ter ten y af av zu do d' l' bint`,
)

/** Forms of address that nothing but a person's name follows. */
export const ADDRESSES = words(`mr mr. mrs mrs. ms ms. mx messrs messrs.`)

/** Weather that is given names: "Storm Hilde". */
export const WEATHER = words(`storm hurricane cyclone typhoon`)

/** Verbs of saying: their subject is a person, an organisation, a government. */
export const SPEECH_VERBS = words(
  `say says said saying tell tells told add adds added ask asks asked reply replies replied announce announces announced
   claim claims claimed insist insists insisted warn warns warned deny denies denied argue argues argued declare declares
   declared explain explains explained note notes noted state states stated report reports reported confirm confirms confirmed
   admit admits admitted acknowledge acknowledges acknowledged assert asserts asserted allege alleges alleged believe
   believes believed think thinks thought predict predicts predicted recall recalls recalled respond responds responded
   suggest suggests suggested tweet tweets tweeted write writes wrote testify testifies testified vow vows vowed pledge
   pledges pledged promise promises promised complain complains complained conclude concludes concluded stress stresses
   stressed reiterate reiterates reiterated quip quips quipped joke joked muse mused concede concedes conceded`,
)

/** What only somebody who can will and speak does: with these a capital city is its government. */
export const ACTOR_VERBS = words(
  `accept accuse act agree aim announce appeal approve ask attack back ban blame block break call cancel challenge claim
   complain concede condemn confirm consider cooperate criticise criticize cut decide declare decline demand denounce deny
   deploy dismiss dispute do downplay encourage expect expel express fear feel freeze give halt hit honour honor hope
   ignore impose insist intend invade invite join keep know launch lift link look make mobilise mobilize move need
   negotiate object offer oppose order plan pledge plot prepare press promise propose protest pull push push put question
   ratify reaffirm react recall recognise recognize refuse reject remain repeat reply request respond retaliate rule say see seek
   send sever sign signal slam slap stop strengthen stress suggest summon supply support suspect suspend take talk tell
   threaten try turn unveil urge use veto view violate voice vow want warn weigh welcome withdraw withhold work wish worry
   believe think add note maintain admit acknowledge argue stand brief consult counter fail hold lobby play pursue retain
   share side spend want will`,
)

/** Nouns that come after a capital's possessive when the government is meant: "Moscow's security concerns". */
export const GOVERNMENT_NOUNS = words(
  `concern concerns demand demands proposal proposals policy policies position positions stance offer offers ambition
   ambitions aggression ally allies ambassador envoy answer approach army attempt attempts backing bid claim claims
   commitment commitments condition conditions consent control decision decisions defence defense denial denials diplomacy
   diplomats effort efforts embassy enemies fear fears forces foreign government grip hand hopes insistence intention
   intentions interest interests intervention invasion leaders leadership line military move moves nuclear objections
   obligations partners plan plans pledge pledges policy-makers power pressure promise promises reaction refusal rejection
   relations relationship reluctance reply request requests response responses role rulers rule sanctions security stake
   statement statements strategy support suspicion suspicions threat threats ties troops view views war warning warnings
   willingness words`,
)

/** Adverbs and particles that may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB = words(
  `has have had is are was were will would may might must can could should shall does do did be been being not n't 's
   also allegedly reportedly already apparently clearly consistently explicitly finally firmly flatly formally however
   immediately increasingly initially later long meanwhile merely mostly never nevertheless now officially often once
   only openly previously probably promptly publicly quickly quietly rarely recently repeatedly say still strongly
   subsequently swiftly then therefore today too traditionally usually vehemently yesterday yet again always since itself`,
)

export const HE = words(`he him his himself`)
export const SHE = words(`she her hers herself`)

/** Nouns for what governments have with, between, on and against one another. */
export const DEALING_NOUNS = words(
  `accord agreement alliance confrontation conflict contacts cooperation deal dialogue dispute negotiations pact
   partnership peace pressure rapprochement relations relationship rift row sanctions standoff stand-off talks tension
   tensions ties treaty truce war border demands embargo measures`,
)
export const DEALING_PREPOSITIONS = words(`with between against on from to of`)

/** Verbs whose object is a government where it is a capital city, and never the city. */
export const VERBS_AT_GOVERNMENTS = words(
  `accuse ask assure blame call condemn criticise criticize encourage help inform irk anger annoy lobby persuade press
   pressure push reassure remind request tell thank urge warn antagonise antagonize provoke deter sanction please`,
)

/** Verbs whose "it" stands for nothing: "it rained", "it seems that". */
export const IMPERSONAL = words(`rain snow freeze seem appear happen turn take matter emerge transpire`)

// Around descriptions of actors without a name ("two French officials").

/** "His office": somebody's. The first person is left to the stage that knows who speaks. */
export const OWN_WORDS = words(`his her its their my our your whose`)
/** "No officials", "every voter": nobody in particular; "both leaders" were told of before; "social media" is no actor. */
export const NO_ONE_IN_PARTICULAR = words(
  `no any both more social every each what which either neither such enough fewer`,
)
/** Beside the calendar's words, they may stand before or after an actor without a preposition: "the army today freed". */
export const WHEN_WORDS = words(`today yesterday tonight tomorrow`)
/** "Another official": not the one before. */
export const ANOTHER = words(`other another`)
/** "Several officials". */
export const COUNTING = words(`some several many few most all dozens hundreds thousands`)
/** "As a police officer", "like officials". */
export const PREDICATING = words(`as like became become becomes becoming`)
/** Before "his office" they make it a room. */
export const ROOM_PREPOSITIONS = words(`in at from outside inside into near behind`)

/** Verbs that say who is at the head of something: "who led the rescue". */
export const LEADING_VERBS = words(
  `led leads lead heads headed runs ran chairs chaired directs directed manages managed`,
)
/** Words before a noun by which the news varies a person's name: anybody can be called so. */
export const VARYING_WORDS = words(`former outgoing veteran ex young elderly retired`)
/** Of these, the ones that say that somebody is it no more. */
export const PAST_WORDS = words(`former ex late`)
/** Offices whose holders act in reports that do not name them. */
export const UNNAMED_OFFICES = words(`judge justice prosecutor captain`)
/** Words in the names of sides that play: "Oldwick Rovers". */
export const SIDE_NAMES = words(
  `united rovers wanderers city town fc afc athletic albion wednesday hotspur rangers villa`,
)

// Around silent actors ("fired at villagers").

/** Before somebody whom a deed is done with or against. */
export const AFFECTING = words(`against with on at upon between`)
/** Before somebody else whom it reaches. */
export const CONVERSE_PREPOSITIONS = words(`from to for by towards toward among`)
/** What somebody is said to be who has come to harm or is out of it. */
export const CONDITIONS = words(
  `dead injured wounded hurt missing trapped safe unhurt unharmed homeless hospitalised hospitalized ill sick stranded alive`,
)
/** What somebody did whose infinitive tells it: "tried to kill two men". */
export const ATTEMPTS = words(
  `try attempt manage begin start continue help fail refuse decide agree come go use force order tell ask appear`,
)
/** Their object is what somebody is called or made: "elected a new leader". */
export const NAMING = words(`name call label dub elect nominate appoint choose consider`)
/** Before a clause that may not be so. */
export const DOUBTING = words(`if whether unless`)
/** With these the past is a habit: "farmers often burned". */
export const HABITUAL = words(
  `often usually always never generally typically frequently traditionally sometimes rarely`,
)

// Around what deeds are done to ("fired at a school").

/** Before a place that the deed is done to. */
export const DONE_AT = words(`at on into against`)
/** Between a noun for a deed and the place it is done to. */
export const DEED_ON = words(`on of at against to`)
/** What is opened, or set to a house, where that is a deed done to something. */
export const FIRE = words(`fire`)
export const ABLAZE = words(`ablaze alight fire`)

// Around people who are counted only ("killing three").

/** What befalls people, by its lemma: whom it is done to may be told by a number alone. */
export const FATES = words(
  `abduct arrest behead deport detain drown evacuate execute expel free hospitalise hospitalize hurt imprison injure jail kidnap kill
   maim massacre murder rescue slay trap wound`,
)
/** Of these meanings only in the passive: "300 were held", not "the hall holds 300". */
export const FATES_IN_PASSIVE = words(
  `charge convict dig discharge hold hit pull release save sentence shoot stab treat`,
)
/** What happens to people whom the subject counts. */
export const FATES_OF_SUBJECTS = words(`die drown perish survive`)
/** In the place of a number: "killed dozens", "others were hurt". */
export const COUNTS = words(`dozens hundreds scores thousands others`)
/** "A fourth died", "another was hurt": one person. */
export const ONE_MORE = words(`another one second third fourth fifth sixth seventh eighth ninth tenth`)
/** Before a number: "at least 20", "more than 100". */
export const BOUNDS = words(
  `a about almost another approximately around as at estimated fewer further least less many more most nearly other over roughly
   some than the up to`,
)
/** "Two of them". */
export const WHOLES = words(`them us those whom`)
/** Verbs besides these whose object is people: "urged them". */
export const DONE_TO_PEOPLE = words(
  `accuse allow ask assure beat blame congratulate criticise criticize dismiss employ encourage fine greet help hire invite
   order pay persuade promise question recruit remind replace sack search sue teach tell thank train urge warn welcome`,
)
