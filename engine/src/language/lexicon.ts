/** Words that decide token and sentence boundaries. Hand-written from newsroom usage (AP Stylebook abbreviations). */

/** Before a name or number: the full stop never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx mlle mme dr prof rev fr hon st ste ft mt gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig ' +
    'sen rep reps sens gov pres amb dep det insp supt asst atty messrs vs v viz cf fig figs pp vol approx attn ' +
    'sheikh sgts lts gens cols govs drs profs al esp incl'
  ).split(' '),
)

/** Take a full stop, and may end a sentence. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'inc corp co ltd llc plc bros jr sr esq etc dept univ assn est ave blvd rd hwy no nos ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn ' +
    'tex vt va wash wis wyo ont que alta ed eds min mins max hr hrs sec secs yr yrs lb lbs oz tel ext misc ' +
    'a.m p.m u.s u.k u.n e.u d.c i.e e.g ph.d m.d b.a m.a'
  ).split(' '),
)

/** Written with a full stop only before a number or name; with one at a sentence's end they are words ("No.", "Fig."). */
export const ABBREVIATION_OR_WORD: ReadonlySet<string> = new Set(
  'no nos mar mon sat sun fri jun wash ill ind miss mass mo la pa ore del min max sec al v fig ed'.split(' '),
)

/**
 * Words that begin sentences far more often than names: after an abbreviation that may end a sentence
 * ("the U.S. The …"), one of these in capitals says that it did.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you there here his her its their our my ' +
    'but and or yet so if when while after before since although though because however meanwhile moreover ' +
    'in on at by for from with as to of about despite during under over until what who why how where which ' +
    'is are was were do does did has have had will would can could may might should must ' +
    'some many most several all both one two three another other also earlier later last next officials ' +
    'not no now then such according asked'
  ).split(' '),
)

/** After a quoted question or cry and a name, the sentence goes on ("“Why?” Lind asked"). */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says say asked asks ask told tells wrote writes added adds cried cries shouted shouts yelled replied replies ' +
    'answered exclaimed called calls demanded wondered tweeted posted joked quipped began continued'
  ).split(' '),
)
/** With a capital they begin a sentence of their own; "I" has one always. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set('He She It They We You The A This That There'.split(' '))

/**
 * Prefixes that stay in one token with what follows their hyphen, as in UD English-EWT and GUM (`non-aligned`, but
 * `long - term`): those that are no words, or are hardly ever written before a hyphen as words.
 */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  (
    'non e re co anti pre mid pro post semi sub pan multi ex counter un inter neo trans ultra ' +
    'over cross mini intra socio psycho super arch proto pseudo quasi hyper meta'
  ).split(' '),
)

/** Words written as one that UD splits in two: characters of the first part. */
export const SPLIT_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'can|not gon|na got|ta wan|na gim|me lem|me out|ta lot|ta ' +
    // Without their apostrophe; those that are words too ("well", "its", "were", "ill", "shell", "lets") stay whole.
    'do|nt ca|nt wo|nt did|nt does|nt is|nt are|nt was|nt were|nt has|nt have|nt had|nt would|nt could|nt should|nt ' +
    'ai|nt i|m i|ve you|re you|ve you|ll they|re they|ve they|ll we|ve that|s what|s there|s here|s he|s she|s'
  )
    .split(' ')
    .map((word): [string, number] => [word.replace('|', ''), word.indexOf('|')]),
)

/** "its" before these is "it's". */
export const AFTER_IT_IS: ReadonlySet<string> = new Set('a an the not been'.split(' '))

/** Parted from the number before them; other letters after digits make one word with them ("4G", "2D", "220b"). */
export const UNITS: ReadonlySet<string> = new Set(
  (
    'am pm k m mm b bn mn tn t km cm m2 km2 mi ft yd yds kg mg g lb lbs oz ml l hz khz mhz ghz kb mb gb tb kw mw ' +
    'gw kwh mwh kph mph kmh rpm hr hrs min mins sec secs yr yrs yo hp ha sq p bps pc pt pts'
  ).split(' '),
)

/** Endings of addresses of the web that are no words of English ("said.it", "me.in" are missing spaces). */
export const DOMAIN_ENDINGS = 'com org net edu gov mil info biz int co ac uk eu tv io ru'.split(' ')

/** Endings of file names. */
export const FILE_ENDINGS =
  'doc docx xls xlsx ppt pptx pdf txt csv zip jpg jpeg png gif html htm xml json mp3 mp4 exe url'.split(' ')
