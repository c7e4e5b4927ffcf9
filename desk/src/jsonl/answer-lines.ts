/**
 * The frame of the JSONL commands: stdin line by line, an answer in each line's place, at the pace of whoever reads
 * stdout. A line that cannot be read is answered by an error line and the rest goes on.
 */
import type { ErrorLine } from '@nutgraf/engine'
import { reasonOf } from '../errors.ts'
import type { ExitCode, Io } from '../io.ts'
import { oneLine } from '../one-line.ts'
import { openOutput } from '../output.ts'
import { type Fields, LineError, optionalId, parseLine } from './parse-line.ts'
import { splitLines } from './split-lines.ts'

/** Far over any report or page, and well below the longest string of V8. */
export const maxLineBytes = 64_000_000

/**
 * Answers every line of stdin that is not blank.
 *
 * @param answer what to print for a line; undefined for nothing (yet). It may throw a `LineError`
 * @param atEnd what to print after the last line
 */
export async function answerLines(
  io: Io,
  answer: (fields: Fields) => object | undefined,
  atEnd: () => Iterable<object> = () => [],
): Promise<ExitCode> {
  if (io.stdin.isTTY) io.stderr.write('nutgraf: reading JSON Lines from the keyboard; end with Ctrl-D\n')
  const output = openOutput(io.stdout)
  let exitCode: ExitCode = 0
  for await (const line of splitLines(io.stdin, maxLineBytes)) {
    let printed: string | undefined
    let fields: Fields | null = null
    try {
      fields = parseLine(line, maxLineBytes)
      if (fields === null) continue
      printed = JSON.stringify(answer(fields))
    } catch (error) {
      exitCode = 1
      printed = JSON.stringify(errorLine(line.number, error, fields))
    }
    if (printed !== undefined && !(await output.write(`${printed}\n`))) return exitCode
  }
  for (const last of atEnd()) if (!(await output.write(`${JSON.stringify(last)}\n`))) return exitCode
  return exitCode
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
