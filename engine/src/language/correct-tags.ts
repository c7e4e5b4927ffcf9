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
  if (word === '%' || SYMBOL.test(word)) return 'SYM'
  if (PUNCTUATION.test(word)) return 'PUNCT'
  if (MODALS.has(lower) && tag !== 'NOUN' && tag !== 'PROPN') return 'AUX'
  if (lower === "n't" || lower === 'not') return 'PART'
  if (BE.has(lower)) return 'AUX'
  return tag === 'SPACE' ? 'X' : (tag as Upos)
}

/** Corrects `tags` in place by neighbouring words. */
export function correctInContext(words: readonly string[], tags: Upos[]): void {
  for (let i = 0; i < words.length; i++) tags[i] = tagInContext(words, tags, i)
}

function tagInContext(words: readonly string[], tags: readonly Upos[], i: number): Upos {
  const lower = words[i]!.toLowerCase()
  const tag = tags[i]!
  const [before, after] = [tags[i - 1], tags[i + 1]]
  if (lower === "'s") return isVerbalS(words, tags, i) ? 'AUX' : 'PART'
  if (HAVE.has(lower) || DO.has(lower)) return verbFollows(words, tags, i) ? 'AUX' : 'VERB'
  if (lower === 'to')
    return after === 'VERB' || (after === 'AUX' && words[i + 1] === 'be') ? 'PART' : after === 'DET' ? 'ADP' : tag
  if (lower === 'general' && tag === 'ADJ' && !/^(?:NOUN|ADJ|PROPN)$/.test(after ?? '')) return 'NOUN'
  if (lower === 'there' && (after === 'AUX' || words[i + 1] === "'s")) return 'PRON'
  if (SUBORDINATORS.has(lower) && (after === 'PRON' || lower === 'whether' || lower === 'although')) {
    return tags[i + 2] === 'VERB' || tags[i + 2] === 'AUX'
      ? 'SCONJ'
      : tag === 'ADP' && lower !== 'whether'
        ? tag
        : 'SCONJ'
  }
  if (tag === 'VERB' && isSurname(words, tags, i)) return 'PROPN'
  if (tag === 'VERB' && PARTICIPIAL_PREPOSITIONS.has(lower) && before !== 'AUX' && before !== 'PUNCT') return 'ADP'
  if (tag === 'ADP' && after === 'VERB' && words[i + 1]!.endsWith('ing')) return 'SCONJ'
  if (NAME_ADJECTIVES.has(words[i]!) || HONORIFICS.has(words[i]!))
    return before === 'PROPN' || after === 'PROPN' ? 'PROPN' : tag
  if (tag === 'NOUN' && (isFiniteAfterSubject(words, tags, i) || isParticipleOfAgents(words, tags, i))) return 'VERB'
  if (FORMS_OF_ADDRESS.has(words[i]!.replace('.', '')) && /^\p{Lu}/u.test(words[i + 1] ?? '')) return 'PROPN'
  if (FORMS_OF_ADDRESS.has((words[i - 1] ?? '').replace('.', '')) && /^\p{Lu}/u.test(words[i]!)) return 'PROPN'
  if (tag === 'VERB' && before === 'DET' && (after === 'ADP' || after === 'PUNCT') && !/(?:ing|ed)$/.test(lower))
    return 'NOUN'
  return tag
}

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
