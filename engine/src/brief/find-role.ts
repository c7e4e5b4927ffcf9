/** What a speaker is, in the reports' own words: a title among the aliases, or the words before or after the name. */
import type { StoryStatement } from '../contract/types.ts'
import { cleanLine } from './clean-line.ts'
import type { ToldStory } from './told-story.ts'

/** Nouns for those who hold an office or speak for one. Hand-written. */
const officeWords = new Set(
  `president premier minister chancellor secretary secretary-general spokesman spokeswoman spokesperson ambassador envoy
   governor mayor senator congressman congresswoman lawmaker leader king queen prince princess judge prosecutor attorney
   lawyer chief executive ceo chairman chairwoman chair director commissioner commander general colonel captain admiral
   sheriff officer inspector manager coach bishop archbishop pope founder professor analyst economist owner head
   master marshal treasurer deputy councillor mp rabbi imam cardinal principal dean rector curator administrator
   representative delegate`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
const mostWords = 7

/** "Torvan Foreign Minister", "fire chief"; '' where the reports give none that is more than "the president". */
export function findRole(
  { story, names }: ToldStory,
  { actor, statements }: { actor: string | null; statements: readonly StoryStatement[] },
): string {
  const known = story.actors.find(({ id }) => id === actor)
  if (known === undefined || known.type !== 'person') return ''
  const aliases = known.aliases.map((alias) => withoutArticle(cleanLine(alias)))
  // A bare "president" may be anybody's.
  const titles = aliases.filter((alias) => isRole(alias) && alias.includes(' '))
  const surname = (names.get(known.id) ?? '').split(' ').at(-1) ?? ''
  const printed = statements.flatMap(({ speakerText }) => readRole(cleanLine(speakerText), surname))
  return [...titles, ...printed.sort((one, other) => other.length - one.length)][0] ?? ''
}

/** The words that a source puts before the name: "defence ministry spokesman Colonel Dario Menz". */
function readRole(source: string, surname: string): string[] {
  const at = surname === '' ? -1 : source.indexOf(surname)
  if (at <= 0) return []
  const before = source.slice(0, at).split(' ')
  const last = before.findLastIndex((word) => officeWords.has(word.toLowerCase()))
  const role = withoutArticle(before.slice(0, last + 1).join(' '))
  return last >= 0 && isRole(role) ? [role] : []
}

/** Without digits or marks inside, and ending or beginning in a word for an office. */
function isRole(text: string): boolean {
  const words = text.toLowerCase().split(' ')
  if (words.length > mostWords || !/^[\p{L}\p{M} '’-]+$/u.test(text)) return false
  return officeWords.has(words.at(-1)!) || (officeWords.has(words[0]!) && words[1] === 'of')
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:the|a|an|its|his|her|their)\s/i, '')
}
