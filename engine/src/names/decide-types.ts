/**
 * One type for all mentions of a name in a report, and the gazetteer's entry where it is of that type. A sentence may
 * tell little ("Brask declined"): what most of them tell holds for all, and fuller names speak for their short forms,
 * "Anna Brask" for "Brask", "Tarrow Holdings Inc" for "Tarrow", "Civil Aviation Board" for "CAB".
 */
import type { EntityType } from '../contract/types.ts'
import type { NameMention } from './find-names.ts'
import { firstWord, isCompanyForm, isGivenName, isPlaceOpener } from './gazetteer/lookups.ts'
import { initialsOf } from './join-acronyms.ts'
import { shorterForms } from './join-partial-names.ts'
import { entryOf, weighEntry } from './weigh-entry.ts'

type Counts = Map<EntityType, number>

/** @param names with the type that each one's sentence tells, and without entries. */
export function decideTypes(read: readonly NameMention[]): NameMention[] {
  const names = read.map(heedWords)
  const fullNames = names.filter(isFullName)
  const surnames = new Set(fullNames.map(({ key }) => lastWord(key)))
  const introduced = new Set(
    fullNames.filter(({ key }) => isGivenName(firstWord(key))).flatMap(({ key }) => [alike(key), lastWord(key)]),
  )
  const counts = countTypes(names)
  return names.map((name) => {
    const entry = entryOf(name.key)
    const isTown = name.type !== 'person' && (entry?.kind === 'capital' || entry?.kind === 'place')
    // In one report a town may be the town and its team: each mention is what its sentence says.
    // Newspapers name a person in full and go on with the surname: no count of doubtful sentences outweighs that.
    const isPerson = !entry && introduced.has(alike(name.key))
    const type = isTown ? name.type : isPerson ? 'person' : mostCounted(name.type, counts.get(alike(name.key))!)
    if (type === 'person' && surnames.has(alike(name.key))) return { ...name, type }
    return { ...name, ...weighEntry(name.key, type, entry) }
  })
}

/** Words inside a name that no person's has: "Fort Carden" is a place, "Brask Ltd" a company, whatever the sentence suggests. */
function heedWords(name: NameMention): NameMention {
  const words = name.key.toLowerCase().split(' ')
  if (name.type !== 'person' || words.length === 1) return name
  if (isCompanyForm(words.at(-1)!)) return { ...name, type: 'organization' }
  return isPlaceOpener(words[0]!) ? { ...name, type: 'place' } : name
}

/** "BRASK" in a headline is "Brask". */
const alike = (key: string) => key.toUpperCase()
const isFullName = ({ key, type }: NameMention) => type === 'person' && key.includes(' ')
const lastWord = (key: string) => alike(key.slice(key.lastIndexOf(' ') + 1))

/** A full name tells more than a short form: of a person named once, one doubtful sentence makes no place. */
const FULL_NAME = 2

function countTypes(names: readonly NameMention[]): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  const count = (key: string, type: EntityType, weight = 1) => {
    const types: Counts = counts.get(key) ?? new Map()
    counts.set(key, types.set(type, (types.get(type) ?? 0) + weight))
  }
  for (const name of names) {
    count(alike(name.key), name.type)
    if (isFullName(name)) count(lastWord(name.key), name.type, FULL_NAME)
    if (name.type === 'organization')
      for (const short of [...shorterForms(name.key), ...initialsOf(name.key)])
        count(alike(short), name.type, FULL_NAME)
  }
  return counts
}

/** The mention's own type where none has more. */
function mostCounted(own: EntityType, types: Counts): EntityType {
  let best = own
  for (const [type, times] of types) if (times > (types.get(best) ?? 0)) best = type
  return best
}
