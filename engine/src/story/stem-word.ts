/** Words cut to a common beginning, so that "troops" meets "troop", "invading" "invade" and "Russian" "Russia". */

const DOUBLED = /([bdgklmnprt])\1$/
const SIBILANT_PLURAL = /(?:ch|sh|x|ss|z)es$/
const NO_PLURAL = /(?:ss|us|is)$/

/** Cuts English endings; for telling words alike, not for printing. Other languages' words stay mostly whole. */
export function stemWord(lower: string): string {
  let word = lower.endsWith("'s") ? lower.slice(0, -2) : lower
  word = cutPlural(word)
  if (word.length > 5 && word.endsWith('ing')) word = undouble(word.slice(0, -3))
  else if (word.length > 4 && word.endsWith('ed')) word = undouble(word.slice(0, -2))
  if (word.length > 5 && word.endsWith('ian')) word = word.slice(0, -3)
  else if (word.length > 5 && word.endsWith('ia')) word = word.slice(0, -2)
  if (word.length > 4 && word.endsWith('e')) return word.slice(0, -1)
  if (word.length > 4 && word.endsWith('y')) return `${word.slice(0, -1)}i`
  return word
}

function cutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || NO_PLURAL.test(word)) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && SIBILANT_PLURAL.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function undouble(word: string): string {
  return DOUBLED.test(word) ? word.slice(0, -1) : word
}
