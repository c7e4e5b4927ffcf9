/** Where a report's first sentence begins: after the dateline or label that some outlets print before it. */

/** "ORLEN, Vastia, May 3 (Pharos) — ", "ORLEN -- " and "WORLD: ". */
const OPENING_LABEL =
  /^(?:\p{Lu}[^()—–\n]{1,60}\([^()\n]{2,40}\)\s?[—–-]+\s?|\p{Lu}{3}[^—–\n]{0,50}?\s(?:[—–]+|-{2,3})\s?|\p{Lu}[\p{Lu} ]{2,30}:\s)/u
const LONGEST = 160

/** Length of the dateline or label at the beginning of a sentence, in UTF-16 code units; 0 where there is none. */
export function skipDateline(sentence: string): number {
  return OPENING_LABEL.exec(sentence.slice(0, LONGEST))?.[0].length ?? 0
}
