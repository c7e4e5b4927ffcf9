/**
 * Lemmas that no spelling rule gives: closed classes as UD English has them (universaldependencies.org/en), and words
 * that end like an inflection and are none. Words in small letters with a typewriter's apostrophe.
 */
import type { Upos } from './document.ts'

/** "form lemma" pairs, joined by a comma. */
const pairs = (list: string): [string, string][] => list.split(',').map((pair) => pair.split(' ') as [string, string])

const AUXILIARIES = pairs(
  "is be,am be,are be,was be,were be,been be,being be,'s be,'m be,'re be,s be,m be,re be,r be,ai be,has have,had have," +
    "having have,'ve have,ve have,does do,did do,done do,doing do,'ll will,ll will,wo will,'d would,d would,ca can," +
    'sha shall,gets get,got get,getting get,gotten get',
)

/** By part of speech; the same form elsewhere has another lemma, or is spelled by rule. */
export const CLOSED_CLASSES: Readonly<Partial<Record<Upos, ReadonlyMap<string, string>>>> = {
  AUX: new Map(AUXILIARIES),
  VERB: new Map([...AUXILIARIES, ...pairs("goes go,gon go,wan want,got get,gim give,lem let,born bear,'d have")]),
  PRON: new Map(
    pairs(
      "i I,me I,him he,them they,'em they,em they,us we,'s we,s we,these this,those that,mine my,yours your," +
        "ours our,hers her,theirs their,u you,ya you,y' you",
    ),
  ),
  DET: new Map(pairs('an a,these this,those that')),
  PART: new Map(pairs("n't not,nt not,' 's,s 's,na to,ta to,a to")),
  ADP: new Map(pairs('thru through,w/ with,w/o without,til till')),
  ADV: new Map(pairs('better well,best well,worse badly,worst badly,farther far,furthest far')),
  ADJ: new Map(pairs('better good,best good,worse bad,worst bad,farther far,furthest far,eldest old')),
  NOUN: new Map(pairs('men man,women woman,pm p.m.,p.m p.m.,am a.m.,a.m a.m.,etc etc.')),
  NUM: new Map(pairs('m million,mn million,b billion,bn billion,k thousand,t trillion,tn trillion')),
  CCONJ: new Map(pairs("n and,'n and,n' and,'n' and")),
  PUNCT: new Map(pairs('“ ",” ",„ ",« ",» ",‘ \',’ \',– -,— -')),
  SYM: new Map(pairs('– -,— -')),
}

/** Months and days as newspapers shorten them; without a full stop "Jan", "Mar" and "Sun" are names too. */
export const MONTHS_AND_DAYS = new Map(
  pairs(
    'jan. January,feb. February,mar. March,apr. April,jun. June,jul. July,aug. August,sep. September,sept. September,' +
      'oct. October,nov. November,dec. December,feb February,aug August,sept September,oct October,nov November,' +
      'dec December,mon. Monday,tue. Tuesday,tues. Tuesday,wed. Wednesday,thu. Thursday,thur. Thursday,' +
      'thurs. Thursday,fri. Friday,sat. Saturday,sun. Sunday,tues Tuesday,thurs Thursday',
  ),
)

/** Plurals that have no singular, or one of another meaning. */
export const PLURAL_ONLY: ReadonlySet<string> = new Set(
  (
    'regards thanks clothes troops means politics pants glasses headquarters goods surroundings ' +
    'remains manners whereabouts proceedings jeans savings genitals economics arrears trousers sunglasses ' +
    'scissors species series news electronics dynamics auspices confines furnishings belongings earnings outskirts ' +
    'premises barracks congratulations condolences riches hostilities spectacles tongs pliers shears ' +
    'pyjamas pajamas tights binoculars leftovers odds alms amends kudos crossroads gallows'
  ).split(' '),
)

/** Names of countries in -s. */
export const NAMES_IN_S: ReadonlySet<string> = new Set('Philippines Netherlands Bahamas Seychelles Maldives'.split(' '))

/** Adjectives of countries, peoples and faiths, which keep their capital, by their endings. */
export const PROPER_ADJECTIVE =
  /^(?:\p{Lu}\p{L}*(?:(?<!ar)ian|(?:ri|xi|eri)can|rean|pean|bean|nese|lese|guese|mese|raqi|stani|aeli|udi|emeni|mali|deshi|uwaiti|lamic|lim|lem|hist)|African|Hindu|Inuit|Latin|German|Roman|Cuban|British|English|Spanish|Irish|Scottish|Turkish|Jewish|Polish|Swedish|Danish|Finnish|Kurdish|French|Welsh|Dutch|Czech|Greek|Swiss|Thai|Turk|Arab|Arabic|Arabian|Afghan|Sunni|Shiite|Shia|Catholic|Republican)$/u

/** Abbreviations of capitals: without a vowel ("TV", "PDT"), or well known. */
export const ACRONYM = /^(?:[B-DF-HJ-NP-TV-XZ]{2,5}|IT|AI|UFO|SUV|USB|FAQ|ATM|PIN|IQ|VIP|EU|UN|OK)$/

/** Nouns in -s that are singular beside a noun without it. */
export const SINGULAR_IN_S: ReadonlySet<string> = new Set(
  'news means series species physics mathematics athletics gymnastics ethics mechanics logistics tactics'.split(' '),
)

/** Ends of words before -es that it belongs to: "boxes", "dishes". */
export const SIBILANTS = /(?:s|x|z|ch|sh)$/
