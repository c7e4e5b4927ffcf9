/** Which tokens stand between quotation marks. */
import type { Document } from '../language/document.ts'

/** 1 for a token of a quotation, its marks among them. */
export function findQuoted(document: Document): Uint8Array {
  const quoted = new Uint8Array(document.tokenCount)
  for (const { pieces } of document.quotations) {
    for (const [start, end] of pieces)
      for (let t = document.tokenAt(start); t < quoted.length && document.start(t) < end; t++) quoted[t] = 1
  }
  return quoted
}
