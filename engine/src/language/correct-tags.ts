/**
 * Corrections to the tagger's closed classes, where the Universal Dependencies guidelines
 * (universaldependencies.org/u/pos) decide by form or by the words next to it.
 */
import type { Upos } from './document.ts'

const MODALS = new Set("can could may might must shall should will would wo ca 'll".split(' '))
const BE = new Set("be am is are was were been being 're 'm".split(' '))
const HAVE = new Set("have has had having 've".split(' '))
const DO = new Set('do does did'.split(' '))
const PRONOUNS_BEFORE_IS = new Set('he she it that there here what who where this how'.split(' '))
/** Adjectives of countries by their endings. */
const DEMONYM = /(?:ian|ican|rean|ish|ese|raqi|aeli|stani|udi|ench|rman|utch|wiss|reek|rab)$/
const COMMON_ADJECTIVES = new Set(
  'great good best better new excellent nice bad high low big small old young free many more such other first last long strong'.split(
    ' ',
  ),
)
/** Participles that became prepositions. */
const PARTICIPIAL_PREPOSITIONS = new Set('regarding concerning including excluding'.split(' '))
const FORMS_OF_ADDRESS = new Set('Mr Mrs Ms Miss Dr Sir Lady Lord'.split(' '))
/** Plurals of people: they make no compounds with a noun in -ing, so that one after them is a participle. */
const AGENTS = /(?:ers|ors|ists|ials|ians|men|people|rats|cans)$/
const NOMINATIVES = new Set('he she it who'.split(' '))
/** Third persons of verbs that report which are plurals of nouns too. */
const REPORTING_NOUN_FORMS = new Set(
  'notes claims reports calls answers demands comments remarks states estimates warns urges points replies'.split(' '),
)
const SUBORDINATORS = new Set(
  'although though because unless whether while whereas if than until before after since as for'.split(' '),
)
const NAME_ADJECTIVES = new Set(['United', 'Press', 'National', 'Associated'])
const HONORIFICS = new Set(
  'President Prime Minister Senator Governor Justice Secretary General Chancellor Mayor Judge'.split(' '),
)

const PUNCTUATION = /^[\p{P}`]+$/u
const SYMBOL = /^[\p{S}%§]+$/u

/** The tag of a word by its form alone, or the tagger's. */
export function correctForm(word: string, tag: string): Upos {
  const lower = word.toLowerCase()
  if (word === '%' || word === '/' || (SYMBOL.test(word) && !/^[<>~|]$/.test(word))) return 'SYM'
  if (/[^\s@]@[^\s@]|^https?:/.test(word)) return 'PROPN'
  if (PUNCTUATION.test(word)) return 'PUNCT'
  if (MODALS.has(lower) && tag !== 'NOUN' && tag !== 'PROPN') return 'AUX'
  if (lower === "n't" || lower === 'not') return 'PART'
  if (BE.has(lower)) return 'AUX'
  return tag === 'SPACE' ? 'X' : (tag as Upos)
}

/** A word with its neighbours. `lower` is the word in lower case. */
interface Seen {
  readonly words: readonly string[]
  readonly tags: readonly Upos[]
  readonly i: number
  readonly lower: string
  readonly tag: Upos
  readonly after: Upos | undefined
  readonly before: Upos | undefined
}

/** The tag that a rule is sure of, or null. */
type Rule = (seen: Seen) => Upos | null

/** By the word: closed classes. */
const WORD_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["'s", ({ words, tags, i }) => (isVerbalS(words, tags, i) ? 'AUX' : 'PART')],
  ['to', ({ words, i, after }) => tagOfTo(words[i + 1] ?? '', after)],
  ['there', ({ words, i, after }) => (after === 'AUX' || after === 'VERB' || words[i + 1] === "'s" ? 'PRON' : 'ADV')],
  ['general', ({ tag, after }) => (tag === 'ADJ' && !/^(?:NOUN|ADJ|PROPN)$/.test(after ?? '') ? 'NOUN' : null)],
  ['gon', () => 'VERB'],
  ['na', ({ words, i }) => (words[i - 1]?.toLowerCase() === 'gon' ? 'PART' : null)],
  ...['these', 'those', 'this'].map((word): [string, Rule] => [word, ({ after }) => tagOfDemonstrative(after)]),
  ...[...HAVE, ...DO].map((word): [string, Rule] => [
    word,
    ({ words, tags, i }) => (verbFollows(words, tags, i) ? 'AUX' : 'VERB'),
  ]),
  ...[...SUBORDINATORS].map((word): [string, Rule] => [word, tagOfSubordinator]),
])

/** By what stands around, in order; the first that is sure decides. */
const NEIGHBOUR_RULES: readonly Rule[] = [
  ({ tag, words, tags, i }) => (tag === 'VERB' && isSurname(words, tags, i) ? 'PROPN' : null),
  ({ tag, lower, before }) =>
    tag === 'VERB' && PARTICIPIAL_PREPOSITIONS.has(lower) && before !== 'AUX' && before !== 'PUNCT' ? 'ADP' : null,
  ({ tag, after, words, i }) => (tag === 'ADP' && after === 'VERB' && words[i + 1]!.endsWith('ing') ? 'SCONJ' : null),
  ({ words, i, before, after }) =>
    (NAME_ADJECTIVES.has(words[i]!) || HONORIFICS.has(words[i]!)) && (before === 'PROPN' || after === 'PROPN')
      ? 'PROPN'
      : null,
  ({ tag, words, tags, i }) =>
    tag === 'NOUN' && (isFiniteAfterSubject(words, tags, i) || isParticipleOfAgents(words, tags, i)) ? 'VERB' : null,
  ({ words, i }) => (isFormOfAddress(words[i]!) && isCapital(words[i + 1]) ? 'PROPN' : null),
  ({ words, i }) => (isFormOfAddress(words[i - 1]) && isCapital(words[i]) ? 'PROPN' : null),
  ({ tag, lower, before, after }) =>
    tag === 'VERB' && before === 'DET' && (after === 'ADP' || after === 'PUNCT') && !/(?:ing|ed)$/.test(lower)
      ? 'NOUN'
      : null,
  // "Iraqi officials": an adjective of a country before its noun.
  ({ tag, lower, after }) => (tag === 'PROPN' && after === 'NOUN' && DEMONYM.test(lower) ? 'ADJ' : null),
  // "Great news": a capital at the head of a sentence makes no name of a common adjective.
  ({ tag, words, i, lower }) =>
    tag === 'PROPN' && COMMON_ADJECTIVES.has(lower) && !isCapital(words[i + 1]) && !isCapital(words[i - 1])
      ? 'ADJ'
      : null,
]

/** Corrects `tags` in place by neighbouring words. */
export function correctInContext(words: readonly string[], tags: Upos[]): void {
  for (let i = 0; i < words.length; i++) {
    const lower = words[i]!.toLowerCase()
    const seen: Seen = { words, tags, i, lower, tag: tags[i]!, before: tags[i - 1], after: tags[i + 1] }
    tags[i] = WORD_RULES.get(lower)?.(seen) ?? firstSure(seen) ?? seen.tag
  }
}

function firstSure(seen: Seen): Upos | null {
  for (const rule of NEIGHBOUR_RULES) {
    const tag = rule(seen)
    if (tag) return tag
  }
  return null
}

function tagOfTo(next: string, after: Upos | undefined): Upos | null {
  if (after === 'VERB' || (after === 'AUX' && next === 'be')) return 'PART'
  return after === 'DET' ? 'ADP' : null
}

/** "those near the border": without a noun of its own it stands for one. */
function tagOfDemonstrative(after: Upos | undefined): Upos {
  return /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(after ?? '') ? 'DET' : 'PRON'
}

function tagOfSubordinator({ tags, i, lower, tag, after }: Seen): Upos | null {
  if (lower === 'whether' || lower === 'although' || lower === 'unless' || lower === 'whereas') return 'SCONJ'
  if (after !== 'PRON') return null
  return tags[i + 2] === 'VERB' || tags[i + 2] === 'AUX' || tag !== 'ADP' ? 'SCONJ' : tag
}

const isFormOfAddress = (word: string | undefined) => word !== undefined && FORMS_OF_ADDRESS.has(word.replace('.', ''))
const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word)

/** "he notes", "Lind claims that": a noun in -s right after a nominative, or after a name where the clause ends or opens. */
function isFiniteAfterSubject(words: readonly string[], tags: readonly Upos[], i: number): boolean {
  if (!/^\p{Ll}+s$/u.test(words[i]!) || words[i]!.endsWith('ss')) return false
  if (NOMINATIVES.has((words[i - 1] ?? '').toLowerCase())) return true
  if (!REPORTING_NOUN_FORMS.has(words[i]!)) return false
  const next = (words[i + 1] ?? '').toLowerCase()
  const quotes = next === '"'
  const opensClause = next === 'that' && /^(?:PRON|DET|PROPN)$/.test(tags[i + 2] ?? '')
  if (tags[i - 1] === 'NOUN') return quotes || opensClause
  return (
    tags[i - 1] === 'PROPN' &&
    (tags[i + 1] === 'PUNCT' || tags[i + 1] === 'PRON' || tags[i + 1] === 'DET' || opensClause)
  )
}

/** "Bea Moor said": a capital in running text after a name, or before a finite verb, is a surname and no verb. */
function isSurname(words: readonly string[], tags: readonly Upos[], i: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(words[i]!) || !/^\p{Ll}/u.test(words[i + 1] ?? '')) return false
  const beforeVerb = tags[i + 1] === 'VERB' && /(?:ed|id|old|ote)$/.test(words[i + 1]!)
  return tags[i - 1] === 'PROPN' || beforeVerb
}

/** "officials voicing doubt": a participle after people, not a compound. */
function isParticipleOfAgents(words: readonly string[], tags: readonly Upos[], i: number): boolean {
  if (!/^\p{Ll}{2,}ing$/u.test(words[i]!) || tags[i - 1] !== 'NOUN' || !AGENTS.test(words[i - 1]!)) return false
  return /^(?:NOUN|DET|ADJ|PRON|PROPN|SCONJ)$/.test(tags[i + 1] ?? '')
}

/** 's is a verb after a pronoun, unless a noun phrase follows that it owns; elsewhere it is the genitive. */
function isVerbalS(words: readonly string[], tags: readonly Upos[], i: number): boolean {
  if (PRONOUNS_BEFORE_IS.has((words[i - 1] ?? '').toLowerCase())) return true
  const after = tags[i + 1]
  return after === 'DET' || after === 'ADV' || (words[i + 1] ?? '') === 'not' || (words[i + 1] ?? '').endsWith('ing')
}

/** Whether the verb that an auxiliary serves comes within a few words, past adverbs, negation and an inverted subject. */
function verbFollows(words: readonly string[], tags: readonly Upos[], i: number): boolean {
  for (let j = i + 1; j < Math.min(i + 4, words.length); j++) {
    const tag = tags[j]
    if (tag === 'VERB' || tag === 'AUX') return true
    if (tag !== 'ADV' && tag !== 'PART' && tag !== 'PRON') return false
    if (words[j] === 'to') return false
  }
  return false
}
