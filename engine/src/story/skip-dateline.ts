/** Where a report's first sentence begins: after the dateline or label that some outlets print before it. */
import { readDateline } from '../page/read-dateline.ts'

/** "WORLD NEWS: ", "EXCLUSIVE — ". */
const LABEL = /^\p{Lu}{3}[\p{Lu} ]{0,28}(?::|\s(?:—|–|--))\s/u
const LONGEST = 40

/** Length of the dateline or label at the beginning of a sentence, in UTF-16 code units; 0 where there is none. */
export function skipDateline(sentence: string): number {
  return readDateline(sentence)?.end ?? LABEL.exec(sentence.slice(0, LONGEST))?.[0].length ?? 0
}
