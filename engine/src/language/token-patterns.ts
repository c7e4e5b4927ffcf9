/**
 * The shapes of tokens, as sticky patterns. Each is an unambiguous run, or bounded where it may be tried in vain at
 * many places, so that reading a text stays linear. Their order of trial is in `tokenise.ts`.
 */
import { DOMAIN_ENDINGS, FILE_ENDINGS } from './lexicon.ts'

/** ' and what keyboards and captures put in its place. */
const APOSTROPHE = "['’‘ʼ`´]"

const bothCases = (words: readonly string[]) => [...words, ...words.map((word) => word.toUpperCase())].join('|')

export const URL_OR_ADDRESS =
  /(?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>"“”]{1,2000}|[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}|[@#](?=[\p{N}_]{0,20}\p{L})[\p{L}\p{N}_]{1,100}/uy
/** What ends an address that stands in a sentence, and is not part of it. */
export const TRAILING_URL_MARKS = /[.,;:!?'")\]}’”]+$/

/** `orbynews.com`, `orbynews.co.uk/a/b`, `budget-2.xls`, `rec.boats.orby`: the ending in one case, since "internet.Net income" is a missing space. */
export const DOMAIN_OR_FILE = new RegExp(
  `[\\w#-]{1,64}(?:\\.[\\w#-]{1,64}){0,4}\\.(?:${bothCases(FILE_ENDINGS)}|(?:${bothCases(DOMAIN_ENDINGS)})(?:\\.[a-z]{2})?(?:/[^\\s<>"“”]{0,500})?)(?![\\p{L}\\p{N}_-])|[a-z]{2,20}(?:\\.[a-z]{2,20}){2,6}(?![\\w.])`,
  'uy',
)

/** Telephone numbers and US post codes with four more digits; years in a range are two tokens. */
const PHONE_NUMBER = '(?:\\d{3}[/.])?\\d{3}-\\d{4}(?![\\d-])|\\d{5}-\\d{4}(?![\\d-])'
const LIST_OF_DIGITS = '\\d+(?:,\\d{3}(?!\\d)|,\\d{2}(?=(?:,\\d{2}){0,4},\\d{3}(?!\\d))|[.:/]\\d+)*(?:-\\d+(?:-\\d+)+)?'
export const NUMBER = new RegExp(`${PHONE_NUMBER}|${LIST_OF_DIGITS}`, 'y')
/** `+44` and `.5`, after a space, a bracket or a sign of money. */
export const SIGNED_NUMBER = new RegExp(`(?:\\+|\\.)(?:${LIST_OF_DIGITS})(?![\\p{L}\\p{N}])`, 'uy')
export const ORDINAL = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/uy
/** `80's`, `1960’s`; of a year of this century the ending is a genitive. */
export const DECADE = new RegExp(`(?:(?:1\\d)?\\d0)${APOSTROPHE}s(?![\\p{L}\\p{N}])`, 'uy')
export const LETTERS_AND_DIGITS = /[\p{L}\p{N}]+/uy

export const INITIALISM =
  /(?:\p{L}\.){2,8}(?!\p{L})|(?:\p{Lu}\.){2,8}\p{Lu}(?![\p{L}\p{N}.])|\p{Lu}\.(?![IA](?!\p{L}))\p{Lu}(?![\p{L}\p{N}.])|(?:(?:\p{Ll}\.){2,8}\p{Ll}|[ap]\.m|u\.[ks]|e\.[gu]|i\.e)(?![\p{L}\p{N}.])|(?:Ph|Ed|Psy|Pharm|LL|[MB])\.(?:D|Ed|Sc|Phil|Tech)\.?(?!\p{L})/uy
/** `w/o`, `n/a`, `L/C`, `s/he` */
export const LETTER_SLASH_LETTER = /(?!m\/s)\p{L}\/(?:\p{L}|he|out)(?![\p{L}\p{N}/])/uy
/** A word that the speaker broke off: "the th- the other". Without a vowel, it is no word before a dash. */
export const BROKEN_WORD = /[b-df-hj-np-tv-z]{1,2}-(?=\s)/iy
export const WORD = /[\p{L}\p{N}\p{M}_]+(?:[&'’‘ʼ`´·][\p{L}\p{N}\p{M}_]+)*/uy
export const CLITIC = new RegExp(`(?:n${APOSTROPHE}t|${APOSTROPHE}(?:s|re|ve|ll|d|m))$`, 'iu')
/** A clitic parted from its word by a space, a bracket or a quotation mark, or after digits. */
export const LOOSE_CLITIC = new RegExp(`${APOSTROPHE}(?:s|re|ve|ll|d|m)(?![\\p{L}\\p{N}'’])`, 'iuy')
/** Words whose first sound is an apostrophe. */
export const CLIPPED_WORD = /['’‘](?:em|til|cuz|tis|twas|n)(?![\p{L}\p{N}])/iuy
/** Western faces; after a letter they are a bracket's end as often, so that only those with a nose stand there. */
export const EMOTICON = />?[:;=](?:['^-]?[()]+|-?[DPp])(?![\p{L}\p{N}])|\^_*\^/uy
export const EMOTICON_WITH_NOSE = /[:;=][-^][()]+/y
/** A line drawn with signs. */
export const RULE_OF_SIGNS = /[-=_*~+<>|]{5,}/y
export const MARKS = /\.?[!?]+(?:\.(?!\.))?|\.{2,}|…+|-{2,}|–+|—+|``|[‘’]{2}|''|\*+|_+|=+|<{2,}|>{2,}|\++|~+|\^+/y
export const PICTOGRAPH =
  /\p{Extended_Pictographic}(?:\u{fe0f}|[\u{1f3fb}-\u{1f3ff}]|\u{200d}\p{Extended_Pictographic})*/uy
