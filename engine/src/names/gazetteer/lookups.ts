/**
 * The gazetteer as maps: what a string of words may be. Built once, on first import, from the lists beside this file.
 * All lookups take a word or name as the text has it; accents and curly apostrophes do not matter, capitals do.
 */
import { COMMON_WORDS as COMMON } from './ambiguous.ts'
import { CALENDAR, NO_NAMES } from './calendar.ts'
import { CITIES } from './cities.ts'
import { COUNTRIES } from './countries.ts'
import { COUNTRY_NAMES } from './country-names.ts'
import {
  BARE_BODIES,
  BODIES_OF_TWO_WORDS,
  INTRODUCED_BODIES,
  LOOSE_BODIES,
  OWNED_BODIES,
  PEOPLE_PLURALS,
  PEOPLE_SINGULARS,
  PERSONAL_BODIES,
  STATE_BODIES,
  TELLING_ADJECTIVES,
} from './described.ts'
import {
  DEEDS_DONE_TO_PLACES,
  FACILITIES,
  FACILITIES_OF_TWO_WORDS,
  SIDES_IN_WAR,
  VEHICLES,
  VERBS_DONE_AT_PLACES,
  VERBS_DONE_TO_PLACES,
  VERBS_DONE_TO_VEHICLES,
  WEAPONS,
} from './facilities.ts'
import { EITHER, FEMALE, MALE } from './given-names.ts'
import { COMPANY_FORMS, ORGANIZATION_HEADS, PLACE_OPENERS } from './heads.ts'
import { MORE_FEMALE, MORE_MALE } from './more-names.ts'
import { GROUPS, ORGANIZATIONS, TEAMS } from './organizations.ts'
import { AGENCIES, OUTLETS } from './outlets.ts'
import {
  BODIES_IN_PLURAL,
  BUILDINGS,
  COUNTS_OF_PEOPLE,
  DEEDS,
  GROUPS_AS_ONE,
  MORE_BODIES,
  MORE_PARTICIPANTS,
  MORE_PLURALS,
  NOT_OF_THEMSELVES,
  PEOPLE_FIRST,
  STATES,
} from './participants.ts'
import { PLACES } from './places.ts'
import {
  ASSOCIATIONS,
  AUTHORITIES,
  BUSINESSES,
  FUNCTIONS,
  GENERAL_BODIES,
  INSTITUTIONS,
  IRREGULAR_PLURALS,
  KINDS_OF_BODIES,
  KINDS_OF_PEOPLE,
  KNOWN_ROLES,
  MORE_PERSON_NOUNS,
  OF_PEOPLE_TOO,
  OUTLETS_OF_NEWS,
  PEOPLE_AS_ONE,
  SIDES,
} from './role-nouns.ts'
import { SEATS } from './seats.ts'
import {
  FEMALE_HONORIFICS,
  FEMALE_NOUNS,
  HONORIFICS,
  MALE_HONORIFICS,
  MALE_NOUNS,
  OFFICE_MODIFIERS,
  OFFICES,
  PERSON_NOUNS,
} from './titles.ts'

export type EntryKind =
  | 'country'
  | 'capital'
  | 'seat'
  | 'place'
  | 'organization'
  | 'agency'
  | 'outlet'
  | 'team'
  | 'adjective'
  | 'people'
  | 'group'

export interface GazetteerEntry {
  /** The usual full name; what aliases and acronyms stand for. */
  readonly name: string
  readonly kind: EntryKind
  /** ISO 3166-1 code, or the gazetteer's own for what has none ("eng"): of the country itself, a capital, an adjective. */
  readonly country?: string
}

export type Gender = 'f' | 'm'

/** What a noun calls without naming it: several people, one person, an organ of the state, a body of somebody's. */
export type DescribedKind = 'people' | 'person' | 'state' | 'body'

const entries = new Map<string, GazetteerEntry>()
const byCapitals = new Map<string, GazetteerEntry>()
const capitalsOf = new Map<string, string>()
const countryNames = new Map<string, string>()
/** First word of each name of several words → length in characters of the longest such name. */
const longestFrom = new Map<string, number>()
const longestFromCapitals = new Map<string, number>()

const ACCENTS = /\p{M}+/gu
const NOT_ASCII = /[^\0-\x7f]/

/** A name without accents and with straight apostrophes and single spaces, as the maps have it. */
export function plainName(name: string): string {
  let plain = name
  if (NOT_ASCII.test(plain))
    plain = plain
      .normalize('NFD')
      .replace(ACCENTS, '')
      .replaceAll('’', "'")
      .replaceAll('ı', 'i')
      .replaceAll('ø', 'o')
      .replaceAll('ł', 'l')
      .replaceAll('đ', 'd')
  return /\s\s|[^\S ]/.test(plain) ? plain.replace(/\s+/g, ' ') : plain
}

/** The first word of a name: up to a space, apostrophe, hyphen or ampersand. */
export function firstWord(name: string): string {
  let at = 0
  while (at < name.length && !" '’-&/".includes(name[at]!)) at++
  return name.slice(0, at)
}

function note(index: Map<string, number>, name: string) {
  const first = firstWord(name)
  if (first.length < name.length) index.set(first, Math.max(index.get(first) ?? 0, name.length))
}

/** The first entry of a name stands: the order of filling is the order of likelihood in the news. */
function add(name: string, entry: GazetteerEntry) {
  const plain = plainName(name)
  if (plain === '') return
  if (!entries.has(plain)) entries.set(plain, entry)
  note(longestFrom, plain)
  const capitals = plain.toUpperCase()
  if (!byCapitals.has(capitals)) byCapitals.set(capitals, entry)
  note(longestFromCapitals, capitals)
}

const lines = (table: string) => table.split('\n').filter((line) => line !== '')
const list = (cell: string | undefined) => (cell ?? '').split(',').filter((part) => part !== '')

/** ISO code → names and capital, as the standard and its like have them. */
const generated = new Map(
  lines(COUNTRY_NAMES).map((line) => {
    const [code = '', names, capital] = line.split('|')
    return [code, { names: list(names), capital: list(capital) }] as const
  }),
)

function addCountry(line: string) {
  const [code = '', usual, aliases, capitals, adjectives, people] = line.split('|')
  const own = generated.get(code)
  const name = usual || own?.names[0] || ''
  countryNames.set(code, name)
  for (const alias of [name, ...list(aliases)]) add(alias, { name, kind: 'country', country: code })
  for (const adjective of list(adjectives)) add(adjective, { name: adjective, kind: 'adjective', country: code })
  for (const word of list(people)) add(word, { name: word, kind: 'people', country: code })
  for (const capital of [...(own?.capital ?? []), ...list(capitals)]) capitalsOf.set(plainName(capital), code)
}

/** Names that the news uses less, after all that it uses more: "Congo" is first the larger. */
function addGenerated() {
  for (const [code, { names, capital }] of generated) {
    const name = countryNames.get(code) ?? names[0]
    if (name === undefined) continue
    countryNames.set(code, name)
    for (const alias of names) add(alias, { name, kind: 'country', country: code })
    for (const city of capital) if (!capitalsOf.has(city)) capitalsOf.set(city, code)
  }
}

function addAliases(table: string, kind: EntryKind) {
  for (const line of lines(table)) {
    const [name = '', aliases] = line.split('|')
    for (const alias of [name, ...list(aliases)]) add(alias, { name, kind })
  }
}

function addPlain(names: string, kind: EntryKind) {
  for (const name of names.split(/[\n|]/)) if (name !== '') add(name, { name: name.replaceAll('’', "'"), kind })
}

for (const line of lines(COUNTRIES)) addCountry(line)
addGenerated()
for (const [capital, country] of capitalsOf) add(capital, { name: capital, kind: 'capital', country })
for (const line of lines(SEATS)) {
  const [name = '', country, aliases] = line.split('|')
  for (const alias of [name, ...list(aliases)]) add(alias, { name, kind: 'seat', ...(country ? { country } : {}) })
}
addAliases(ORGANIZATIONS, 'organization')
addAliases(AGENCIES, 'agency')
addPlain(PLACES, 'place')
addAliases(OUTLETS, 'outlet')
addPlain(TEAMS, 'team')
addPlain(GROUPS, 'group')
addPlain(CITIES, 'place')

const words = (table: string) => new Set(table.split(/\s+/).filter((word) => word !== ''))
const names = (table: string) => new Set(table.split('|').map(plainName))

const female = new Set([...names(FEMALE), ...words(MORE_FEMALE)])
const male = new Set([...names(MALE), ...words(MORE_MALE)])
const either = names(EITHER)
const honorifics = words(HONORIFICS)
const femaleHonorifics = words(FEMALE_HONORIFICS)
const maleHonorifics = words(MALE_HONORIFICS)
const personNouns = words(PERSON_NOUNS)
const femaleNouns = words(FEMALE_NOUNS)
const maleNouns = words(MALE_NOUNS)
const officeModifiers = words(OFFICE_MODIFIERS)
const officeClasses = new Map(lines(OFFICES).map((line) => line.replaceAll('-', ' ').split('|') as [string, string]))
const officeStarts = new Set([...officeClasses.keys()].map((office) => office.split(' ')[0]!))
const organizationHeads = words(ORGANIZATION_HEADS)
const companyForms = words(COMPANY_FORMS)
const placeOpeners = words(PLACE_OPENERS)
const calendar = words(CALENDAR)
const noNames = words(NO_NAMES)
const common = words(COMMON)

/** What the gazetteer has under a name, written exactly so. */
export const findEntry = (name: string): GazetteerEntry | undefined => entries.get(plainName(name))
/** The same for a name all in capitals, where the gazetteer has it in small letters ("MOSCOW"). */
export const findEntryInCapitals = (name: string): GazetteerEntry | undefined => byCapitals.get(plainName(name))
/** Length of the longest name of several words that begins with this word; 0 if there is none. */
export const longestNameFrom = (word: string, capitals = false): number =>
  (capitals ? longestFromCapitals : longestFrom).get(word) ?? 0

/** "Russian", "Russians" → "RU". */
export function countryOfDemonym(word: string): string | undefined {
  const entry = findEntry(word)
  return entry?.kind === 'adjective' || entry?.kind === 'people' ? entry.country : undefined
}
/** "RU" → "Russia". */
export const nameOfCountry = (code: string): string | undefined => countryNames.get(code)

/** The news agency or outlet of a name; `undefined` where it is neither. */
export function findAgency(name: string): GazetteerEntry | undefined {
  const entry = findEntry(name.replace(/^the /i, '')) ?? findEntry(name)
  return entry?.kind === 'agency' || entry?.kind === 'outlet' ? entry : undefined
}

/** Gender of a given name; "either" where the lists have it for both, `undefined` where it is no given name. */
export function genderOfName(word: string): Gender | 'either' | undefined {
  const plain = plainName(word)
  if (either.has(plain)) return 'either'
  const f = female.has(plain)
  const m = male.has(plain)
  if (f && m) return 'either'
  return f ? 'f' : m ? 'm' : undefined
}
export const isGivenName = (word: string): boolean => genderOfName(word) !== undefined

// The rest take words in lower case.
export const isHonorific = (lower: string): boolean => honorifics.has(lower)
export function genderOfTitle(lower: string): Gender | undefined {
  if (femaleHonorifics.has(lower) || femaleNouns.has(lower)) return 'f'
  return maleHonorifics.has(lower) || maleNouns.has(lower) ? 'm' : undefined
}
/** Class of an office by its words ("prime minister" → "leader"); `undefined` where it is none. */
export const classOfOffice = (lower: string): string | undefined => officeClasses.get(lower)
export const startsOffice = (lower: string): boolean => officeStarts.has(lower)
export const isOfficeModifier = (lower: string): boolean => officeModifiers.has(lower)
/** A word that stands before names of people: form of address, office or occupation. */
export const isTitleWord = (lower: string): boolean =>
  honorifics.has(lower) || officeClasses.has(lower) || personNouns.has(lower)

export const isOrganizationHead = (lower: string): boolean => organizationHeads.has(lower)
export const isCompanyForm = (lower: string): boolean => companyForms.has(lower)
export const isPlaceOpener = (lower: string): boolean => placeOpeners.has(lower)
export const isCalendarWord = (lower: string): boolean => calendar.has(lower)
export const isNoName = (lower: string): boolean => noNames.has(lower)
export const isCommonWord = (lower: string): boolean => common.has(lower)

const describedKinds = new Map<string, DescribedKind>()
for (const [table, kind] of [
  [PEOPLE_PLURALS, 'people'],
  [PEOPLE_SINGULARS, 'person'],
  [STATE_BODIES, 'state'],
  [OWNED_BODIES, 'body'],
] as const)
  for (const word of words(table)) describedKinds.set(word, kind)
const firstsOfTwo = new Map(
  lines(BODIES_OF_TWO_WORDS).map((line) => {
    const [last = '', firsts = ''] = line.split('|')
    return [last, words(firsts)] as const
  }),
)

const plurals = new Map(lines(IRREGULAR_PLURALS).map((line) => line.split('|') as [string, string]))
const singulars = new Map([...plurals].map(([singular, plural]) => [plural, singular]))
const pluralOf = (noun: string) =>
  plurals.get(noun) ??
  (/[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /man$/.test(noun)
      ? noun.replace(/man$/, 'men')
      : /(?:s|x|ch|sh)$/.test(noun)
        ? `${noun}es`
        : `${noun}s`)
/** Nouns that tell of an actor only where he, she or it speaks, or was named before. */
const openNouns = new Set<string>()

function addOpen(noun: string, kind: DescribedKind) {
  if (describedKinds.has(noun)) return
  describedKinds.set(noun, kind)
  openNouns.add(noun)
}

const bodyFamilies = new Map<string, Set<string>>()
for (const [family, table] of Object.entries({
  business: BUSINESSES,
  association: ASSOCIATIONS,
  side: SIDES,
  press: OUTLETS_OF_NEWS,
  authority: AUTHORITIES,
  institution: INSTITUTIONS,
}))
  for (const noun of words(table)) bodyFamilies.set(noun, (bodyFamilies.get(noun) ?? new Set()).add(family))
for (const noun of bodyFamilies.keys()) addOpen(noun, 'body')
for (const noun of words(MORE_BODIES)) addOpen(noun, 'body')
const buildings = words(BUILDINGS)
const pluralBodies = new Set(words(BODIES_IN_PLURAL))
const notOfThemselves = words(NOT_OF_THEMSELVES)
for (const noun of words(
  `${BUSINESSES} ${ASSOCIATIONS} ${OUTLETS_OF_NEWS} ${SIDES} ${AUTHORITIES} ${INSTITUTIONS} ${MORE_BODIES}`,
)) {
  if (noun.endsWith('s')) continue
  const plural = pluralOf(noun)
  if (notOfThemselves.has(plural)) continue
  singulars.set(plural, noun)
  addOpen(plural, 'people')
  if (!words(PEOPLE_FIRST).has(noun)) pluralBodies.add(plural)
  if (buildings.has(noun)) buildings.add(plural)
}
for (const noun of words(`${PEOPLE_AS_ONE} ${GROUPS_AS_ONE} ${MORE_PLURALS} ${BODIES_IN_PLURAL}`))
  addOpen(noun, 'people')
for (const noun of words(
  `${MORE_PERSON_NOUNS} ${PERSON_NOUNS} ${PEOPLE_SINGULARS} ${FUNCTIONS} ${MORE_PARTICIPANTS}`,
)) {
  addOpen(noun, 'person')
  const plural = pluralOf(noun)
  singulars.set(plural, noun)
  addOpen(plural, 'people')
}

const peopleFirst = words(PEOPLE_FIRST)
const states = words(STATES)
const deeds = words(DEEDS)
const countsOfPeople = words(COUNTS_OF_PEOPLE)
const ofPeopleToo = words(OF_PEOPLE_TOO)
const functions = words(FUNCTIONS)
const generalBodies = words(GENERAL_BODIES)
const kindsOf = new Map(
  lines(`${KINDS_OF_PEOPLE}${KINDS_OF_BODIES}`).map((line) => {
    const [general = '', kinds = ''] = line.split('|')
    return [general, words(kinds)] as const
  }),
)
const knownRoles = new Map(lines(KNOWN_ROLES).map((line) => line.split('|') as [string, string]))
const bareBodies = words(BARE_BODIES)
const looseBodies = words(LOOSE_BODIES)
const introducedBodies = words(INTRODUCED_BODIES)
const personalBodies = words(PERSONAL_BODIES)
const tellingAdjectives = words(TELLING_ADJECTIVES)

/** What a noun with the word before it may call unnamed; "Republicans" are people. */
export function describedKind(word: string, lower: string, lowerBefore: string): DescribedKind | undefined {
  const firsts = firstsOfTwo.get(lower)
  if (firsts?.has(lowerBefore)) return 'state'
  const kind = describedKinds.get(lower)
  if (kind !== undefined || !lower.endsWith('s') || lower === word) return kind
  return entries.get(word)?.kind === 'group' ? 'people' : undefined
}
/** Whether a noun is for several bodies: "companies". */
export const isPluralBody = (lower: string): boolean => pluralBodies.has(lower)
/** Whether a noun tells of an actor only where the actor speaks or was named before. */
export const isOpenNoun = (lower: string): boolean => openNouns.has(lower)
/** Whether such a noun is mostly something else where the actor is silent: "head". */
export const isMisleading = (lower: string): boolean => notOfThemselves.has(lower)
/** Whether a noun for a body is one for its building too. */
export const isBuilding = (lower: string): boolean => buildings.has(lower)

const [facilities, vehicles, weapons, sidesInWar] = [FACILITIES, VEHICLES, WEAPONS, SIDES_IN_WAR].map(words)
const [doneToPlaces, doneToVehicles] = [VERBS_DONE_TO_PLACES, VERBS_DONE_TO_VEHICLES].map(words)
const [doneAtPlaces, deedsToPlaces] = [VERBS_DONE_AT_PLACES, DEEDS_DONE_TO_PLACES].map(words)
const facilitiesOfTwo = new Map(
  lines(FACILITIES_OF_TWO_WORDS).map((line) => {
    const [last = '', firsts = ''] = line.split('|')
    return [last, words(firsts)] as const
  }),
)
const thingForms = new Set(
  [...facilities!, ...vehicles!, ...weapons!, ...facilitiesOfTwo.keys()].flatMap((noun) => [noun, pluralOf(noun)]),
)
/** Whether a word is a form of a noun for a place of use, a vehicle or a weapon. */
export const isThing = (lower: string): boolean => thingForms.has(lower)
/** Whether a noun, by its lemma, is for a building or another place of use; some are only after another noun. */
export const isFacility = (lemma: string, lowerBefore: string): boolean =>
  facilitiesOfTwo.get(lemma)?.has(lowerBefore) ?? facilities!.has(lemma)
/** Whether a noun, by its lemma, is for a vehicle or vessel. */
export const isVehicle = (lemma: string): boolean => vehicles!.has(lemma)
/** Whether a noun, by its lemma, is for a weapon that acts for its forces: "warplane". */
export const isWeapon = (lemma: string): boolean => weapons!.has(lemma)
/** Whether a noun says whose a weapon is: "government". */
export const isSideInWar = (lower: string): boolean => sidesInWar!.has(lower)
/** Whether a verb, by its lemma, tells of what is done to its object, a place or a vehicle. */
export const isDoneToPlace = (lemma: string): boolean => doneToPlaces!.has(lemma)
export const isDoneToVehicle = (lemma: string): boolean => doneToPlaces!.has(lemma) || doneToVehicles!.has(lemma)
/** Whether a verb, by its lemma, tells of what is done to the place after "at", "on", "into" or "against". */
export const isDoneAtPlace = (lemma: string): boolean => doneAtPlaces!.has(lemma)
/** Whether a noun, by its lemma, is for a deed done to a place: "raid". */
export const isDeedToPlace = (lemma: string): boolean => deedsToPlaces!.has(lemma)
/** Whether a verb, by its lemma, tells of a state. */
export const isStateVerb = (lemma: string): boolean => states.has(lemma)
/** Whether a noun, by its lemma, is for a deed that somebody does to somebody. */
export const isDeed = (lemma: string): boolean => deeds.has(lemma)
/** "dozens", "group": of people it counts them. */
export const isCountOfPeople = (lower: string): boolean => countsOfPeople.has(lower)
/** "wives" → "wife" for nouns of people; other words as they are. */
export const singularOf = (lower: string): string => singulars.get(lower) ?? lower
/** Whether a noun is a function that there is one of in its setting: "judge", "captain". */
export const isFunction = (lower: string): boolean => functions.has(lower)
/** Whether one noun takes in another: "scientist" takes in "chemist". */
export const takesIn = (general: string, noun: string): boolean => kindsOf.get(general)?.has(noun) ?? false
/** What sorts of body a noun is for; none for a word that is for no body. */
export const familiesOfBody = (lower: string): ReadonlySet<string> => bodyFamilies.get(lower) ?? NO_FAMILIES
const NO_FAMILIES: ReadonlySet<string> = new Set()
/** Whether a noun of bodies is one of people as well: "owner". */
export const isOfPeopleToo = (lower: string): boolean => ofPeopleToo.has(lower)
/** Whether such a noun is one for a person first: "owner", not "insurer". */
export const isPersonFirst = (lower: string): boolean => peopleFirst.has(lower)
export const isGeneralBody = (lower: string): boolean => generalBodies.has(lower)
/** What a well-known body is called besides its name: "un health agency". */
export const knownRole = (name: string): string | undefined => knownRoles.get(name)
export const isBareBody = (lower: string): boolean => bareBodies.has(lower)
export const isLooseBody = (lower: string): boolean => looseBodies.has(lower)
export const isIntroducedBody = (lower: string): boolean => introducedBodies.has(lower)
export const isPersonalBody = (lower: string): boolean => personalBodies.has(lower)
export const isTellingAdjective = (lower: string): boolean => tellingAdjectives.has(lower)
