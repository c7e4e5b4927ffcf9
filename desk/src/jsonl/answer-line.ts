/** One line in, what is printed in its place out. It never throws: a line that cannot be read is answered by an error line. */
import type { ErrorLine } from '@nutgraf/engine'
import { reasonOf } from '../errors.ts'
import { oneLine } from '../one-line.ts'
import { type Fields, LineError, optionalId, parseLine } from './parse-line.ts'
import type { Line } from './split-lines.ts'

/** Far over any report or page, and well below the longest string of V8. */
export const maxLineBytes = 64_000_000

/** What to print for a line; undefined for nothing (yet). It may throw a `LineError`. */
export type Answer = (fields: Fields) => object | undefined

export interface Answered {
  /** Whole lines, UTF-8 where they are bytes; empty for a line that has no answer. */
  readonly printed: string | Uint8Array
  /** Whether one of them tells an error. */
  readonly failed: boolean
}

const encoder = new TextEncoder()

export function answerLine(line: Line, answer: Answer): Answered & { readonly printed: string } {
  let fields: Fields | null = null
  try {
    fields = parseLine(line, maxLineBytes)
    return { printed: fields === null ? '' : printedLine(answer(fields)), failed: false }
  } catch (error) {
    return { printed: printedLine(errorLine(line.number, error, fields)), failed: true }
  }
}

export function printedLine(answer: object | undefined): string {
  return answer === undefined ? '' : `${JSON.stringify(answer)}\n`
}

function errorLine(line: number, error: unknown, fields: Fields | null): ErrorLine {
  const id = readableId(fields)
  const told =
    error instanceof LineError
      ? { code: error.code, message: `the line ${error.message}` }
      : { code: 'internal', message: oneLine(reasonOf(error)) }
  return { ...(id === null ? {} : { id }), line, error: told }
}

function readableId(fields: Fields | null): string | null {
  try {
    return fields && optionalId(fields)
  } catch {
    return null
  }
}

/** The answers to some lines as bytes, which a thread can hand over without a copy. */
export function answerBatch(
  lines: readonly Line[],
  answer: Answer,
): Answered & { readonly printed: Uint8Array<ArrayBuffer> } {
  const answered = lines.map((line) => answerLine(line, answer))
  const pieces = answered.map(({ printed }) => encoder.encode(printed)) // joined as text they could be too long for a string
  const printed = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    printed.set(piece, at)
    at += piece.length
  }
  return { printed, failed: answered.some(({ failed }) => failed) }
}
