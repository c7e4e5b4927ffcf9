/**
 * A word's lemma by its form and part of speech, as UD English has it: closed classes and irregular forms from lists,
 * the rest by spelling, where a list of words tells "hoping" (hope) from "hopping" (hop).
 */
import type { Upos } from './document.ts'
import {
  ACRONYM,
  CLOSED_CLASSES,
  MONTHS_AND_DAYS,
  NAMES_IN_S,
  PLURAL_ONLY,
  PROPER_ADJECTIVE,
  SIBILANTS,
  SINGULAR_IN_S,
} from './lemma-rules.ts'
import {
  ADJECTIVES,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  NOUNS_IN_E,
  NOUNS_IN_S,
  NOUNS_IN_US,
  VERBS,
  VERBS_THAT_WIN_WITH_E,
} from './lemma-words.ts'

/** Longer words are no words; they are their own lemma. */
const LONGEST_WORD = 60

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'))
const mapOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split('|').map((pair) => pair.split(' ') as [string, string]))

const verbs = setOf(VERBS)
const verbsThatWinWithE = setOf(VERBS_THAT_WIN_WITH_E)
const adjectives = setOf(ADJECTIVES)
const nounsInS = new Set([...setOf(NOUNS_IN_S), ...setOf(NOUNS_IN_US)])
const nounsInE = setOf(NOUNS_IN_E)
const irregularVerbs = mapOf(IRREGULAR_VERBS)
const irregularNouns = mapOf(IRREGULAR_NOUNS)

/**
 * The lemma of a word. `xpos`, its tag of the Penn Treebank, tells "found" (VB) from "found" (VBD, find) and a noun in
 * -s from a plural; without it the commoner reading is taken. Never throws, and reads at most 60 characters.
 */
export function lemmatise(form: string, upos: Upos, xpos = ''): string {
  if (form.length > LONGEST_WORD) return form
  const lower = upos === 'PUNCT' ? form : form.toLowerCase().replace(/[’‘ʼ`´]/g, "'")
  if (upos === 'PRON' && lower === 'her') return xpos === 'PRP' ? 'she' : 'her'
  if (lower === "'d" && xpos === 'VBD') return 'have'
  const closed = CLOSED_CLASSES[upos]?.get(lower)
  if (closed !== undefined) return closed
  if (keepsCapitals(form, upos, xpos)) return form
  switch (upos) {
    case 'AUX':
      return xpos === 'MD' ? lower : lemmaOfVerb(lower, xpos)
    case 'VERB':
      return lemmaOfVerb(lower, xpos)
    case 'NOUN':
      return lemmaOfNoun(lower, xpos)
    case 'ADJ':
    case 'ADV':
      return lemmaOfAdjective(lower, upos, xpos)
    case 'PROPN':
      return lemmaOfName(form, lower, xpos)
    case 'NUM':
      return lower.replace(/(\d),(?=\d{3})/g, '$1')
    case 'X':
      return form
    default:
      return lower
  }
}

/** Parts of names, adjectives of countries, acronyms, Roman numerals. */
function keepsCapitals(form: string, upos: Upos, xpos: string): boolean {
  if (upos === 'ADJ' || upos === 'ADV') return xpos === 'NNP' || PROPER_ADJECTIVE.test(form)
  if (upos === 'NOUN') return xpos !== 'NNS' && ACRONYM.test(form)
  return upos === 'NUM' && /^[IVXLC]+$/.test(form)
}

/** "re-elected", "co-workers": what stands before the last hyphen does not change. */
function afterHyphen(word: string, lemmaOf: (last: string) => string): string {
  const cut = word.lastIndexOf('-') + 1
  return cut === 0 || cut === word.length ? lemmaOf(word) : word.slice(0, cut) + lemmaOf(word.slice(cut))
}

function lemmaOfVerb(word: string, xpos: string): string {
  if (xpos === 'VB' || xpos === 'VBP') return word
  return afterHyphen(word, (last) => {
    if (xpos === 'VBG' || xpos === 'VBZ') return irregularVerbs.get(last) ?? regularVerb(last)
    return irregularVerbs.get(last) ?? (xpos === '' && verbs.has(last) ? last : regularVerb(last))
  })
}

function regularVerb(word: string): string {
  if (/..ing$/.test(word)) return verbOfStem(word.slice(0, -3), word)
  if (/..ied$|..ies$/.test(word)) return ieOrY(word.slice(0, -3), verbs)
  if (/..ed$/.test(word)) return verbOfStem(word.slice(0, -2), word)
  if (/..in'$/.test(word)) return verbOfStem(word.slice(0, -3), word)
  if (/[^s]s$/.test(word)) return verbInS(word)
  return word
}

function verbInS(word: string): string {
  const stem = word.slice(0, -1)
  if (verbs.has(stem) || !stem.endsWith('e')) return stem
  const short = stem.slice(0, -1)
  return verbs.has(short) || (SIBILANTS.test(short) && !/[^s]s$|z$/.test(short)) || short.endsWith('o') ? short : stem
}

const ieOrY = (stem: string, known: ReadonlySet<string>) =>
  known.has(`${stem}ie`) && !known.has(`${stem}y`) ? `${stem}ie` : stem.length > 1 ? `${stem}y` : `${stem}ie`

/** A short vowel before one consonant at the end of one syllable: that consonant would be written twice. */
const DOUBLES = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/

/** voic → voice, stopp → stop, tell → tell, warn → warn, hop → hope. */
function verbOfStem(stem: string, word: string): string {
  const withE = `${stem}e`
  if (!/[aeiouy]/.test(stem)) return word
  if (verbsThatWinWithE.has(withE)) return withE
  if (verbs.has(stem) && !(DOUBLES.test(stem) && verbs.has(withE))) return stem
  if (verbs.has(withE)) return withE
  const single = stem.slice(0, -1)
  if (isDoubled(stem) && (verbs.has(single) || !/(?:l|s|f|z)$/.test(stem))) return single
  return spellsWithE(stem) ? withE : stem
}

const isDoubled = (stem: string) => stem.length > 2 && stem.at(-1) === stem.at(-2) && /[bcdfgklmnprstvz]$/.test(stem)

/** Of a verb in no list: "vlogg", "googl", "monetiz", "livestream". */
const spellsWithE = (stem: string) =>
  /(?:[cuvz]|[^aeiou]l|[rnd]g|[^s]s|at|[aeiou]r)$/.test(stem) && !/(?:[aeiou]{2}[rs]|er|or|[aeiou][wl]l)$/.test(stem)

function lemmaOfNoun(word: string, xpos: string): string {
  if (xpos === 'NN' || PLURAL_ONLY.has(word)) return word
  return afterHyphen(word, (last) => {
    if (xpos === '' && isSingular(last)) return last
    return singularOf(last)
  })
}

const isSingular = (word: string) => /(?:ss|is)$/.test(word) || nounsInS.has(word) || SINGULAR_IN_S.has(word)

function singularOf(word: string): string {
  const irregular = irregularNouns.get(word)
  if (irregular !== undefined) return irregular
  if (/..men$/.test(word) && !/(?:abdo|speci|regi|^o|^ac|^hy|^sta|^se|^ra|a)men$/.test(word))
    return `${word.slice(0, -2)}an`
  if (!/..s$/.test(word) || /ss$/.test(word)) return word
  if (/^\d|'s$/.test(word)) return word
  const stem = word.slice(0, -1)
  if (!stem.endsWith('e') || nounsInE.has(stem)) return stem
  if (/..ies$/.test(word)) return ieOrY(word.slice(0, -3), nounsInE)
  const short = stem.slice(0, -1)
  if (/s$/.test(short)) return /ss$/.test(short) || nounsInS.has(short) ? short : stem
  if (/z$/.test(short)) return /[tz]z$/.test(short) ? short : stem
  return SIBILANTS.test(short) || /[^aeiou]o$/.test(short) ? short : stem
}

function lemmaOfAdjective(word: string, upos: Upos, xpos: string): string {
  if (word === 'further') return xpos === 'RBR' ? 'far' : word
  const ending = /..(?:er|est)$/.test(word) ? (word.endsWith('r') ? 2 : 3) : 0
  if (ending === 0) return word
  const isCompared = /^(?:JJ|RB)[RS]$/.test(xpos)
  if (!isCompared && (xpos !== '' || upos === 'ADV' || adjectives.has(word))) return word
  return afterHyphen(word, (last) => positiveOf(last.slice(0, -ending), isCompared) ?? last)
}

/** larg → large, thinn → thin, happi → happy; null where a list must know it and none does. */
function positiveOf(stem: string, isCompared: boolean): string | null {
  if (stem.endsWith('i')) {
    const positive = `${stem.slice(0, -1)}y`
    return isCompared || adjectives.has(positive) ? positive : null
  }
  if (adjectives.has(stem) && !(DOUBLES.test(stem) && adjectives.has(`${stem}e`))) return stem
  if (adjectives.has(`${stem}e`)) return `${stem}e`
  if (isDoubled(stem) && adjectives.has(stem.slice(0, -1))) return stem.slice(0, -1)
  return isCompared ? stem : null
}

function lemmaOfName(form: string, lower: string, xpos: string): string {
  const month = MONTHS_AND_DAYS.get(lower)
  if (month !== undefined) return month
  if (xpos !== 'NNPS' || NAMES_IN_S.has(form)) return form
  const singular = singularOf(lower)
  return lower.startsWith(singular) ? form.slice(0, singular.length) : matchCase(singular, form)
}

/** "Libraries" → "Library", "COMPANIES" → "COMPANY". */
function matchCase(word: string, form: string): string {
  if (form === form.toUpperCase()) return word.toUpperCase()
  return form[0] === form[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word
}
