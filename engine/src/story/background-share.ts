/** How common a word is in news at large, by its stem. */
import { wordClasses } from './background-words.ts'
import { WEIGHING } from './rules.ts'
import { stemWord } from './stem-word.ts'

const DIGITS = /^\p{N}/u

let backgroundShares: Map<string, number> | undefined

/** Share of news reports that use a word of this stem, 0–0.5; an assumed small one for words not in the table. */
export function backgroundShare(stem: string): number {
  backgroundShares ??= readBackground()
  return backgroundShares.get(stem) ?? (DIGITS.test(stem) ? WEIGHING.digitsShare : WEIGHING.unknownShare)
}

/** Shares by stem: forms of one word add up, to half the reports at most. */
function readBackground(): Map<string, number> {
  const shares = new Map<string, number>()
  for (const { share, words } of wordClasses) {
    for (const word of words.trim().split(/\s+/)) {
      const stem = stemWord(word)
      shares.set(stem, Math.min(0.5, (shares.get(stem) ?? 0) + share))
    }
  }
  return shares
}
