/**
 * What the language model sees of a word: a row of its word table, found by the normal form, and rows of hashed tables
 * for the word's beginning, endings, shape and own spelling, so that unseen words have features too (hash embeddings
 * after Svenstrup et al. 2017, in the manner of spaCy's MultiHashEmbed). Training reads rows that this code wrote.
 */

/** The hashed features of a word in the order of their rows, with the rows of each table. */
export const HASHED_FEATURES = [
  ['prefix1', 256],
  ['prefix3', 4096],
  ['suffix2', 2048],
  ['suffix3', 4096],
  ['suffix4', 8192],
  ['shape', 1024],
  ['hash', 16384],
] as const

/** More characters than this of a word (a URL, a line without spaces) tell the model nothing. */
const MAX_CHARS = 32
const MAX_SHAPE_RUN = 3

const SAME_WORD = new Map([
  ['``', '"'],
  ["''", '"'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['`', "'"],
  ['–', '-'],
  ['—', '--'],
  ['―', '--'],
  ['…', '...'],
  ["n't", 'not'],
  ['n’t', 'not'],
])

/** The form under which the word table knows a word: lower case, one kind of apostrophe, quotation mark and dash. */
export function normaliseWord(form: string): string {
  const lower = form.slice(0, MAX_CHARS).toLowerCase()
  const same = SAME_WORD.get(lower)
  if (same !== undefined) return same
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Writes the rows of a word in the hashed tables to `out[at …]`, in the order of `HASHED_FEATURES`. */
export function writeHashedFeatures(form: string, out: Int32Array, at: number): void {
  const word = form.length > MAX_CHARS ? form.slice(0, MAX_CHARS / 2) + form.slice(-MAX_CHARS / 2) : form
  const lower = word.toLowerCase()
  const pieces = [
    lower.slice(0, 1),
    lower.slice(0, 3),
    lower.slice(-2),
    lower.slice(-3),
    lower.slice(-4),
    shapeOf(word),
  ]
  pieces.push(word)
  for (let f = 0; f < HASHED_FEATURES.length; f++) out[at + f] = hash(pieces[f]!, f) % HASHED_FEATURES[f]![1]
}

/** A word's shape: X for a capital, x for a small letter, d for a digit, other marks as they are, runs cut to three. */
export function shapeOf(word: string): string {
  let shape = ''
  let run = 0
  for (const char of word) {
    const kind = kindOf(char)
    run = shape.endsWith(kind) ? run + 1 : 1
    if (run <= MAX_SHAPE_RUN) shape += kind
  }
  return shape
}

function kindOf(char: string): string {
  if (char >= 'a' && char <= 'z') return 'x'
  if (char >= 'A' && char <= 'Z') return 'X'
  if (char >= '0' && char <= '9') return 'd'
  if (char < '\x80') return char
  if (char.toLowerCase() !== char) return 'X'
  return char.toUpperCase() !== char || /\p{L}/u.test(char) ? 'x' : char
}

/** FNV-1a over UTF-16 code units, 32 bits, begun differently for each feature. */
function hash(piece: string, seed: number): number {
  let h = (0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0
  for (let i = 0; i < piece.length; i++) h = Math.imul(h ^ piece.charCodeAt(i), 0x01000193)
  return (h ^ (h >>> 15)) >>> 0
}
