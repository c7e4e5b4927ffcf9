/** The cases of bench/chains: short texts and the chains of their statements. */
import { readFileSync } from 'node:fs'

const folder = new URL('../chains/', import.meta.url)

/** Names that mean the same, as the text prints them. */
export type Names = readonly string[]

export interface MarkedStatement {
  readonly speaker: Names
  /** Null for nobody. */
  readonly to: Names | null
  /** Nearest the report first. */
  readonly via: readonly Names[]
  /** Some that occur in the content. */
  readonly words: string
}

export interface MarkedCase {
  readonly number: number
  readonly outlet: string | null
  readonly text: string
  readonly statements: readonly MarkedStatement[]
}

/** Those of `chains.txt` have a chain, those of `none.txt` have none. */
export function readMarkedCases(file: 'chains.txt' | 'none.txt'): MarkedCase[] {
  const blocks = readFileSync(new URL(file, folder), 'utf8').split(/^# /m).slice(1)
  return blocks.map(readCase)
}

/** A block: its number and title, then lines as bench/chains/README.md has them. */
export function readCase(block: string): MarkedCase {
  const [title = '', ...lines] = block.split('\n')
  const isText = (line: string) => !/^[@=] /.test(line)
  const rests = (mark: string) => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2))
  return {
    number: Number.parseInt(title, 10),
    outlet: rests('@')[0] ?? null,
    text: lines.filter(isText).join('\n').trim(),
    statements: rests('=').map(readStatement),
  }
}

function readStatement(line: string): MarkedStatement {
  const [speaker = '', to = '', via = '', words = ''] = line.split(' | ')
  return {
    speaker: readNames(speaker),
    to: to === '-' ? null : readNames(to),
    via: via === 'none' ? [] : via.split(' < ').map(readNames),
    words,
  }
}

const readNames = (names: string): Names => names.split('/')
