/**
 * What the reader of attributions is told of a token beside the encoder's vector and the tree. Training computes the same
 * (training/attributions.py).
 */

/** Places of a token's flags: in a quotation, first of its sentence, always on, then one for each UPOS and relation. */
export const FLAGS = { quoted: 0, first: 1, on: 2, upos: 3 } as const

/** Flags of a token, with room up to a multiple of 8. */
export const flagWidth = (upos: number, deprel: number) => Math.ceil((FLAGS.upos + upos + deprel) / 8) * 8

/** Distances below 5 count as they are; then the least of each row. The same rows follow for tokens before the anchor. */
const FAR = [5, 8, 12, 18, 28, 45, 80]
const ROWS = FAR.length + 5
/** Rows of the table of distances. */
export const DISTANCES = 2 * ROWS

/** The row of a distance, in tokens from the anchor on. */
export function distanceRow(distance: number): number {
  const length = Math.abs(distance)
  const row = length < FAR[0]! ? length : FAR[0]! - 1 + FAR.filter((least) => length >= least).length
  return distance < 0 ? ROWS + row : row
}
