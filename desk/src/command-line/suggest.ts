/** "Did you mean …?" for commands and options. */

/** Edits (insert, delete, replace) that turn one word into the other: Levenshtein 1966, one row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[to.length]!
}

/** Longer words than any command or option need no comparing. */
const longestWord = 40

/** The known word nearest to what was typed, or null where none is near: at most a third of it may be wrong. */
export function suggest(typed: string, known: readonly string[]): string | null {
  if (typed.length > longestWord) return null
  const ranked = known
    .map((word) => ({
      word,
      edits: word.startsWith(typed) && typed.length > 1 ? 1 : editDistance(typed.toLowerCase(), word),
    }))
    .filter(({ word, edits }) => edits <= Math.max(1, Math.ceil(Math.max(word.length, typed.length) / 3)))
    .sort((a, b) => a.edits - b.edits)
  return ranked[0]?.word ?? null
}
