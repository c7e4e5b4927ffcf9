/** The reports of bench/speakers: their text, and the sources marked in it with who is speaking. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '@nutgraf/engine'

const folder = new URL('../speakers/', import.meta.url).pathname

export interface MarkedSource {
  /** One letter: see bench/speakers/README.md. */
  readonly mark: string
  readonly span: Span
  /** The speaker's names as the report prints them; of one without a name, the words that describe it. */
  readonly speakers: readonly string[]
}

export interface MarkedReport {
  /** The file's name without its ending. */
  readonly id: string
  readonly text: string
  readonly sources: readonly MarkedSource[]
}

export function readMarkedReports(): MarkedReport[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ id: file.slice(0, -4), ...takeMarksOff(readFileSync(join(folder, file), 'utf8')) }))
}

/** `{class:words|speaker/speaker}` becomes its words. */
export function takeMarksOff(marked: string): { text: string; sources: MarkedSource[] } {
  const sources: MarkedSource[] = []
  let text = ''
  let read = 0
  for (const found of marked.matchAll(/\{(\w):([^|{}]*)\|([^{}]*)\}/g)) {
    const [whole, mark, words, speakers] = found as unknown as [string, string, string, string]
    text += marked.slice(read, found.index)
    sources.push({ mark, span: [text.length, text.length + words.length], speakers: speakers.split('/') })
    text += words
    read = found.index + whole.length
  }
  return { text: text + marked.slice(read), sources }
}
