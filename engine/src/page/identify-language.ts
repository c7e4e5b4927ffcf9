/** Which language a text is in: by its script, and within a script by function words, letters and endings. */
import { type LanguageProfile, languageOfScript, nameParticles, profiles, type Script } from './language-profiles.ts'

/** A report states its language in its first few hundred words; more would only cost time. */
const sampleLength = 6000
/** Evidence, in function words, below which the language is not told. */
const leastEvidence = 0.65
/** A capitalised word may be part of a name: "New York", "President Lind". */
const capitalWeight = 0.4
const letterWeight = 0.35
const endingWeight = 0.3

interface Evidence {
  /** What a word, a letter or an ending is worth to the languages (by index) that have it. */
  readonly words: Map<string, Float64Array>
  readonly letters: Map<string, Float64Array>
  readonly endings: Map<string, Float64Array>
  readonly languages: readonly string[]
}

/** "U.S.", "J. Lind": letters that are words in other languages. */
const initials = /(?<!\p{L})\p{Lu}\./gu

const scriptPatterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  ...Object.keys(profiles),
  ...languageOfScript.map(([script]) => script),
].map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const)
const particles = new Set(nameParticles.split(' '))
const evidenceOfScript = new Map<string, Evidence>()

/**
 * BCP 47 language subtag of a text ("en", "fr", "zh"), or "und" where it cannot be told: no letters, too short, or
 * an unknown script. Looks at the first 6,000 characters. Never throws.
 */
export function identifyLanguage(text: string): string {
  const sample = text.slice(0, sampleLength)
  const script = mainScript(sample)
  if (!script) return 'und'
  if (!Object.hasOwn(profiles, script)) return languageOfScript.find(([name]) => name === script)![1]
  return mainLanguage(sample, script as Script)
}

/** The script of most letters; kana outweigh Han, since Japanese news is written in both. */
function mainScript(sample: string): string | null {
  let best: string | null = null
  let most = 0
  for (const [script, pattern] of scriptPatterns) {
    const weight = script === 'Hiragana' || script === 'Katakana' ? 8 : 1
    const count = (sample.match(pattern)?.length ?? 0) * weight
    if (count > most) [best, most] = [script, count]
  }
  return best
}

function mainLanguage(sample: string, script: Script): string {
  const evidence = evidenceFor(script)
  const scores = new Float64Array(evidence.languages.length)
  const words = sample.replace(initials, ' ').match(/[\p{L}\p{M}'’]+/gu) ?? []
  const isCapitals = sample === sample.toUpperCase()
  const seen = new Map<string, number>()
  words.forEach((word, index) => {
    const lower = word.toLowerCase().replaceAll('’', "'")
    if (!isCapitals && particles.has(lower) && standsInName(words, index)) return
    const times = (seen.get(lower) ?? 0) + 1
    seen.set(lower, times)
    // A word says less each time it comes again: one foreign name must not outvote the sentence around it.
    const isCapital = !isCapitals && startsWithCapital(word)
    addTo(scores, evidence.words.get(lower), (isCapital && index > 0 ? capitalWeight : 1) / Math.sqrt(times))
    if (!isCapital) addShape(scores, evidence, lower)
  })
  const best = scores.indexOf(Math.max(...scores))
  return scores[best]! >= leastEvidence ? evidence.languages[best]! : 'und'
}

/** Letters and endings of a word in lower case: names keep foreign ones, so capitalised words do not count. */
function addShape(scores: Float64Array, evidence: Evidence, lower: string): void {
  for (const letter of lower) addTo(scores, evidence.letters.get(letter), letterWeight)
  for (let length = 2; length <= 4 && length < lower.length - 1; length++) {
    addTo(scores, evidence.endings.get(lower.slice(-length)), endingWeight)
  }
}

function addTo(scores: Float64Array, worth: Float64Array | undefined, weight: number): void {
  if (worth) for (let index = 0; index < scores.length; index++) scores[index]! += worth[index]! * weight
}

function standsInName(words: readonly string[], index: number): boolean {
  const isNamePart = (word: string | undefined) => !!word && (startsWithCapital(word) || particles.has(word))
  return isNamePart(words[index - 1]) && isNamePart(words[index + 1])
}

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/** Built on first use for each script, so that loading the module costs nothing. */
function evidenceFor(script: Script): Evidence {
  const known = evidenceOfScript.get(script)
  if (known) return known
  const list: readonly LanguageProfile[] = profiles[script]
  const made: Evidence = {
    words: worths(list.map(({ words }) => words.split(' '))),
    letters: worths(list.map(({ letters }) => [...(letters ?? '')])),
    endings: worths(list.map(({ endings }) => (endings ? endings.split(' ') : []))),
    languages: list.map(({ language }) => language),
  }
  evidenceOfScript.set(script, made)
  return made
}

/** A mark that one language has alone is worth 1; shared by n languages it is worth 1/√n to each. */
function worths(marks: readonly (readonly string[])[]): Map<string, Float64Array> {
  const owners = new Map<string, Set<number>>()
  marks.forEach((list, index) => {
    for (const mark of list) owners.set(mark, (owners.get(mark) ?? new Set()).add(index))
  })
  return new Map(
    [...owners].map(([mark, indexes]) => [
      mark,
      Float64Array.from(marks, (_, index) => (indexes.has(index) ? 1 / Math.sqrt(indexes.size) : 0)),
    ]),
  )
}
