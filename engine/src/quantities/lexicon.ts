/**
 * The words of figures. Written by hand: numerals and their approximations after the Associated Press Stylebook
 * ("numerals", "casualties", "death toll"), qualifiers by the `mod` values of TIMEX3 (TimeML 1.2.1, where "nearly" is
 * LESS_THAN), currencies by ISO 4217, units of measure by the case-sensitive codes of UCUM (Unified Code for Units of
 * Measure 2.1), words for what becomes of people by the synonyms of each in a dictionary.
 */
import type { TimexMod } from '../contract/types.ts'
import type { Fate } from './quantity.ts'

const words = (list: string): string[] => list.trim().split(/\s+/)
const setOf = (list: string): ReadonlySet<string> => new Set(words(list))
/** "value: word word" lines → word → value. */
const byWord = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [value = '', list = ''] = line.trim().split(': ')
        return list.split(', ').map((word): [string, string] => [word, value])
      }),
  )

// Numbers

/** Multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
])
/** After digits only: "$3bn", "€20m". */
export const SCALE_SIGNS: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])
/** Letters that are a unit as well: they multiply after a sign of money, or before a noun that is no dimension. */
export const SCALES_OR_UNITS = setOf('k m b')
export const DIMENSIONS = setOf('deep high long wide tall thick away from above below north south east west')

/** They give no number; followed by "of", or by "of" and another: "tens of thousands of". */
export const VAGUE_NUMBERS = setOf('dozens scores tens hundreds thousands millions billions trillions')
/** Before a scale, or alone before what is counted: "several hundred", "several houses". */
export const VAGUE_COUNTS = setOf('several')
/** After "a", before a scale or "of": "a few hundred", "a handful of". */
export const VAGUE_AFTER_A = setOf('few couple handful')

// What bounds a number

/** Before a number, in lower case, with the longest first where one ends another. */
export const BOUNDS_BEFORE: readonly (readonly [phrase: readonly string[], mod: TimexMod])[] = byPhrase(`
EQUAL_OR_MORE: no fewer than, no less than, not fewer than, not less than, at least, a minimum of, as few as, as little as
EQUAL_OR_LESS: no more than, not more than, as many as, as much as, at most, up to, a maximum of
MORE_THAN: more than, greater than, upwards of, upward of, in excess of, exceeding
LESS_THAN: fewer than, less than, nearly, almost, not quite, the best part of
APPROX: an estimated, estimated, approximately, roughly, close to, some, in the region of, something like, approx., approx, circa, ~
`)
/** Prepositions too: they bound where they modify the number ("over 300"), not where they join it ("argued over two seats"). */
export const BOUNDS_OR_PREPOSITIONS: ReadonlyMap<string, TimexMod> = new Map([
  ['over', 'MORE_THAN'],
  ['above', 'MORE_THAN'],
  ['under', 'LESS_THAN'],
  ['below', 'LESS_THAN'],
  ['about', 'APPROX'],
  ['around', 'APPROX'],
])
/** Before these, a bound and not a preposition: "just over 5 percent". */
export const BOUND_ADVERBS = setOf('just well slightly somewhat little far only')
/** After a number: "300 or so", "20-odd", "50 or more". */
export const BOUNDS_AFTER: readonly (readonly [phrase: readonly string[], mod: TimexMod])[] = byPhrase(`
EQUAL_OR_MORE: or more, or higher, plus, +
EQUAL_OR_LESS: or fewer, or less
APPROX: or so, - odd
`)
/** Between a bound and its number: "at least another 20". */
export const FILLERS = setOf('another a an the a further an additional his its their')

function byPhrase(table: string): (readonly [readonly string[], TimexMod])[] {
  return [...byWord(table)]
    .map(([phrase, mod]) => [phrase.split(' '), mod as TimexMod] as const)
    .sort(([a], [b]) => b.length - a.length)
}

// Units

/** ISO 4217 codes by the signs that stand before or after a number. */
export const CURRENCY_SIGNS = byWord(`
USD: $, us$, dlrs, dlr
EUR: €
GBP: £
JPY: ¥
INR: ₹, rs, rs.
RUB: ₽
KRW: ₩
ILS: ₪
TRY: ₺
NGN: ₦
UAH: ₴
PHP: ₱
VND: ₫
CRC: ₡
KZT: ₸
`)
/** What the letters right before "$" make of it. */
export const DOLLAR_LETTERS = byWord(`
USD: us, u.s.
AUD: a, au, aus
CAD: c, ca, can
HKD: hk
NZD: nz
SGD: s
TWD: nt
BRL: r
JMD: j
TTD: tt
FJD: fj
MXN: mex
`)
/** Codes that reports write beside a number: "SEK 300", "20 million EUR". In capitals only. */
export const CURRENCY_CODES = setOf(`
  USD EUR GBP JPY CHF CNY RMB INR RUB KRW AUD CAD NZD HKD SGD TWD SEK NOK DKK CZK PLN HUF RON BGN ISK UAH TRY ILS
  EGP ZAR NGN KES GHS ETB BRL MXN ARS CLP COP PEN AED SAR QAR KWD IQD IRR PKR BDT LKR THB MYR IDR PHP VND KZT GEL
`)
/** Names that alone say which: bare dollars are those of the United States, pounds and rupees those of Britain and India. */
export const CURRENCY_NAMES = byWord(`
USD: dollar, buck, dlrs
EUR: euro
GBP: pound sterling, pound, quid
JPY: yen
CNY: yuan, renminbi
INR: rupee
RUB: rouble, ruble
KRW: won
ILS: shekel
TRY: lira
UAH: hryvnia
BRL: real
ZAR: rand
NGN: naira
PLN: zloty
HUF: forint
THB: baht
MYR: ringgit
IDR: rupiah
BDT: taka
AED: dirham
SAR: riyal
IRR: rial
ETB: birr
GHS: cedi
VND: dong
KZT: tenge
GEL: lari
AMD: dram
AFN: afghani
PEN: sol
DEM: deutschemark
`)
/** Names that more than one country uses, by the adjective or name before them. */
export const CURRENCIES_OF = byWord(`
USD: u.s. dollar, us dollar, american dollar
AUD: australian dollar
CAD: canadian dollar
HKD: hong kong dollar, kong dollar
NZD: new zealand dollar, zealand dollar
SGD: singapore dollar, singaporean dollar
TWD: taiwan dollar, taiwanese dollar
ZWL: zimbabwean dollar, zimbabwe dollar
JMD: jamaican dollar
EGP: egyptian pound
LBP: lebanese pound
SYP: syrian pound
SDG: sudanese pound
GBP: british pound
PKR: pakistani rupee
LKR: lankan rupee
NPR: nepalese rupee
CHF: swiss franc
XOF: cfa franc
RWF: rwandan franc
CDF: congolese franc
SEK: swedish crown, swedish krona, swedish kronor
NOK: norwegian crown, norwegian krone, norwegian kroner
DKK: danish crown, danish krone, danish kroner
CZK: czech crown, czech koruna
ISK: icelandic krona, icelandic crown
MXN: mexican peso
ARS: argentine peso
CLP: chilean peso
COP: colombian peso
CUP: cuban peso
PHP: philippine peso
IQD: iraqi dinar
KWD: kuwaiti dinar
JOD: jordanian dinar
DZD: algerian dinar
LYD: libyan dinar
TND: tunisian dinar
RSD: serbian dinar
QAR: qatari riyal
YER: yemeni rial
OMR: omani rial
MAD: moroccan dirham
KES: kenyan shilling
UGX: ugandan shilling
TZS: tanzanian shilling
RON: romanian leu, romanian lei
BGN: bulgarian lev
DEM: german mark, deutsche mark
KPW: north korean won
BYN: belarusian rouble, belarusian ruble
`)
/** Hundredths of a currency. */
export const SMALL_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
])
/** Before these a pound is a weight. */
export const WEIGHING = setOf('weigh lose gain heavy shed weight')

export const PERCENT = setOf('% percent pct pct. percentage')
/** UCUM codes. Miles, feet, inches and yards are the international ones, tons and gallons those of the United States. */
export const MEASURES = byWord(`
km: km, kms, kilometre, kilometer
m: m, metre, meter
cm: cm, cms, centimetre, centimeter
mm: mm, millimetre, millimeter
[mi_i]: mile
[nmi_i]: nautical mile
[ft_i]: foot, feet, ft, ft.
[in_i]: inch, inches
[yd_i]: yard, yd
km2: square kilometre, square kilometer, sq km, km2
m2: square metre, square meter, sq m, m2
[mi_i]2: square mile
[sft_i]: square foot, square feet, sq ft
har: hectare, ha
[acr_us]: acre
m3: cubic metre, cubic meter
[cft_i]: cubic foot, cubic feet
kg: kg, kgs, kilogram, kilogramme, kilo
g: gram, gramme
mg: milligram
t: tonne, metric ton
[ston_av]: ton, short ton
[lb_av]: lb, lbs, lb.
[oz_av]: ounce, oz
L: litre, liter
mL: millilitre, milliliter
[gal_us]: gallon
[bbl_us]: barrel
km/h: kph, kmh, kilometre per hour, kilometer per hour, km per hour, km / h, kilometre an hour, kilometer an hour
[mi_i]/h: mph, mile per hour, mile an hour
m/s: metre per second, meter per second
[kn_i]: knot
Cel: degrees celsius, degree celsius, degrees centigrade, °c
[degF]: degrees fahrenheit, degree fahrenheit, °f
W: watt
kW: kw, kilowatt
MW: mw, megawatt
GW: gw, gigawatt
kW.h: kwh, kilowatt-hour, kilowatt hour
MW.h: mwh, megawatt-hour, megawatt hour
V: volt
MHz: mhz, megahertz
GHz: ghz, gigahertz
MBy: mb, megabyte
GBy: gb, gigabyte
TBy: tb, terabyte
`)
/** Words of the longest of these names. */
export const LONGEST_UNIT = 3
/** No UCUM code: a hundredth, and a hundredth of that, as a difference. */
export const POINTS: ReadonlyMap<string, string> = new Map([
  ['percentage point', 'percentage point'],
  ['basis point', 'basis point'],
])

// What is counted

/** People, beside the nouns of the gazetteer. */
export const PEOPLE_NOUNS = setOf(`
  people person persons others victim civilian adult minor infant baby newborn toddler teen teenager personnel
  detainee evacuee captive abductee fugitive convict defendant accused occupant crewmember returnee escapee
  asylum-seeker immigrant inhabitant citizen national resident human individual man woman child boy girl
  serviceman servicewoman marine conscript reservist combatant troop soldier sailor airman paratrooper commando ranger
  attacker assailant bomber hijacker terrorist extremist radical loyalist nationalist smuggler trafficker
  man woman kid youngster pensioner senior junior orphan widow survivor mourner worshipper worshiper pilgrim
  grandparent grandchild sibling cousin nephew niece uncle aunt spouse twin triplet
  guy kid goer concertgoer churchgoer elder moderate incumbent delegate hopeful frontrunner front-runner caucusgoer colleague superdelegate
  applicant entrant contestant contender guest client customer buyer seller borrower lender donor recipient beneficiary
  respondent signatory nominee appointee superdelegate elector congressman congresswoman
  jobless unemployed migrant traveller traveler fan spectator attendee participant marcher rioter looter protester
  mps mp mep muslim christian jew hindu sikh kurd kulak arab hispanic latino democrat republican tory
`)
/** Several people each: counted as themselves, but something may have become of them. */
export const HOUSEHOLD_NOUNS = setOf('family household couple')
/** Those counted may be only a part, or the whole, but they are people. */
export const COUNTED_BY_PRONOUN = setOf('them whom those us you')

/** Lengths of time and repetitions are for the time stage, fractions and idioms are no figures. */
export const UNCOUNTED_NOUNS = setOf(`
  second minute hour day week weekend fortnight month quarter year decade century generation time night morning
  afternoon evening season half third fourth fifth tenth fold way thing bit lot sort kind type reason side hand
  century millennium o'clock am pm a.m. p.m. a.m p.m spring summer autumn winter fall yr old another one grader figure min sec hr yr

`)
/** A number after one of these tells which, not how many: "page 12", "Article 5", "Flight 370". */
export const LABEL_NOUNS = setOf(`
  act agenda amendment apartment apollo area article bay bill block book boeing airbus bus category channel chapter
  class clause column convention day decree directive district division document episode exhibit exit falcon figure file
  flight form game gate grade group hall highway house interstate item key law lane level line lot magnitude mark mile
  model motorway no no. nos. note number order page paragraph part pier phase pillar platform point precinct priority
  prop prop. proposition protocol psalm question reactor region resolution road room round route row rule scene season
  section sector series stage state step studio suite table terminal tier title track tower type unit verse version
  volume ward week windows world year zone age aged mach formula top under vitamin
`)
/** Results are not counts: "a 3-2 win", "voted 85 to 34". */
export const SCORE_WORDS = setOf(`
  vote win victory defeat loss lead draw tie majority decision ruling record split score beat lose trail margin verdict
  rout shutout triumph approve pass reject chance odds
`)
/** Their subject is how many: "the number of cases rose to 60". */
export const TALLY_NOUNS = setOf('number toll count tally total figure')
/** "The death toll", "the toll". */
export const TOLL_NOUNS = setOf('toll')
/** Verbs by which something comes to a number, or is at one. */
export const COMING_TO = setOf(`
  rise climb jump grow increase soar surge swell mount fall drop decline sink decrease shrink dwindle double go be stand
  reach hit pass exceed top total number put bring take raise push lower cut revise update come remain estimate value assess
`)
/** Before what is said to be the whole of something: "rose to 41", "put at 41". */
export const COMING_TO_PREPOSITIONS = setOf('to from at past above below beyond')
/** After "in" they are not what money is for: "paid $106 million in cash", "rose $2 in early trading". */
export const NOT_PAID_FOR = setOf('cash trading total all')
/** They act as people do, so that a bare "dozens" that does it is people. */
export const HUMAN_VERBS = setOf(`
  march gather rally protest demonstrate attend vote flee chant cheer queue line wait turn walk join sign volunteer
  enlist surrender defect return arrive enter cross strike riot pray mourn celebrate live work apply register enroll
  enrol lose seek testify survive escape camp assemble stream pour flock volunteer donate
`)

// What became of people

/** Verbs whose object, or subject in the passive, this has become of. */
export const FATES_OF_OBJECTS = fates(`
killed: kill, slay, murder, assassinate, massacre, slaughter, execute, behead, lynch, electrocute, drown, asphyxiate, suffocate
injured: injure, wound, hurt, maim, hospitalise, hospitalize
detained: arrest, detain, imprison, jail, capture, apprehend, intern, incarcerate
displaced: displace, uproot
evacuated: evacuate
rescued: rescue
infected: infect, sicken
`)
/** Verbs whose subject this becomes of. */
export const FATES_OF_SUBJECTS = fates(`
killed: die, perish, drown, succumb, suffocate
missing: disappear, vanish
`)
/** Adjectives and participles as predicates, complements and attributes: "14 dead", "left homeless". */
export const FATES_OF_ADJECTIVES = fates(`
killed: dead, killed, slain, murdered, deceased
injured: injured, wounded, hurt, hospitalised, hospitalized
missing: missing, unaccounted
detained: detained, arrested, imprisoned, jailed
displaced: displaced, homeless
evacuated: evacuated
rescued: rescued
infected: infected
`)
/** Nouns for people to whom it happened, and for each time that it did: "six bodies", "14 arrests". */
export const FATES_OF_NOUNS = fates(`
killed: death, fatality, body, corpse, killing, murder, dead
injured: injury, injured, wounded
missing: missing, disappearance
detained: arrest, detention, detainee
displaced: displaced
evacuated: evacuee
rescued: rescue
infected: infection, infected
`)
/** Nouns with "of" and the people: "the deaths of 14 people". */
export const FATES_BY_NOUNS = fates(`
killed: death, killing, murder, massacre, execution, slaughter, assassination, slaying, beheading, drowning
injured: wounding
missing: disappearance
detained: arrest, detention, imprisonment, capture, jailing
displaced: displacement
evacuated: evacuation
rescued: rescue
infected: infection
`)
export interface FatePhrase {
  readonly verbs: ReadonlySet<string>
  readonly with: ReadonlySet<string>
  readonly fate: Fate
}
const phrase = (verbs: string, beside: string, fate: Fate): FatePhrase => ({
  verbs: setOf(verbs),
  with: setOf(beside),
  fate,
})
/** Verbs with a word on them, of what is done to people: "taken to hospital", "shot dead", "pulled from the rubble". */
export const PHRASES_OF_OBJECTS: readonly FatePhrase[] = [
  phrase('shoot stab beat burn hack crush trample strangle freeze bludgeon', 'dead death', 'killed'),
  phrase('fear leave find presume pronounce declare', 'dead', 'killed'),
  phrase('gun mow', 'down', 'killed'),
  phrase('take rush airlift fly bring admit carry transport treat transfer', 'hospital clinic', 'injured'),
  phrase('treat', 'injury wound burn concussion fracture', 'injured'),
  phrase('leave', 'injured wounded hurt', 'injured'),
  phrase('leave report list', 'missing unaccounted', 'missing'),
  phrase('take hold place', 'custody prisoner captive detention', 'detained'),
  phrase('round', 'up', 'detained'),
  phrase('leave make render', 'homeless', 'displaced'),
  phrase('drive force', 'home house village', 'displaced'),
  phrase('pull dig save pluck free', 'rubble wreckage debris water sea river ruin roof flood', 'rescued'),
]
/** And of what people do or meet: "lost their lives", "fled their homes", "tested positive". */
export const PHRASES_OF_SUBJECTS: readonly FatePhrase[] = [
  phrase('lose', 'life', 'killed'),
  phrase('burn starve freeze bleed', 'death', 'killed'),
  phrase('suffer sustain receive', 'injury wound burn concussion fracture', 'injured'),
  phrase('remain go be', 'missing unaccounted', 'missing'),
  phrase('remain be', 'custody prisoner captive detention', 'detained'),
  phrase('flee abandon', 'home house village fighting violence war shelling', 'displaced'),
  phrase('test', 'positive', 'infected'),
  phrase('fall become', 'ill sick', 'infected'),
  phrase('contract catch', 'virus disease cholera ebola measles covid covid-19 flu malaria', 'infected'),
]
/** Of voters these win, and seize nobody: "captured 43 delegates". */
export const WON_NOT_SEIZED = setOf('delegate superdelegate elector voter viewer')
/** They are rescued where they are freed. */
export const HELD_UNLAWFULLY = setOf('hostage captive abductee')
/** With these it has not happened: "attempted murders". */
export const NOT_DONE = setOf('attempted threatened planned averted suspected prevented')
/** "Claimed 14 lives", "14 lives were lost", "the loss of 14 lives". */
export const LIFE_TAKERS = setOf('claim cost take lose loss')

function fates(table: string): ReadonlyMap<string, Fate> {
  return byWord(table) as ReadonlyMap<string, Fate>
}
