/** Which tokens stand between quotation marks. A line end closes a quotation left open. */
import type { Document } from '../language/document.ts'

/** 1 for a token within double quotation marks, the marks themselves not counted. */
export function findQuoted(document: Document): Uint8Array {
  const quoted = new Uint8Array(document.tokenCount)
  let open = false
  for (let i = 0; i < quoted.length; i++) {
    if (open && i > 0 && hasLineEnd(document, i)) open = false
    const mark = document.word(i)
    if (mark === '“' || mark === '``' || mark === '«') open = true
    else if (mark === '”' || mark === "''" || mark === '»') open = false
    else if (mark === '"') open = !open
    else if (open) quoted[i] = 1
  }
  return quoted
}

function hasLineEnd(document: Document, token: number): boolean {
  for (let at = document.end(token - 1); at < document.start(token); at++)
    if (document.text.charCodeAt(at) === 10) return true
  return false
}
