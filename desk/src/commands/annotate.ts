/** `nutgraf annotate --jsonl`: a text a line in, its annotations out. */
import { annotate } from '@nutgraf/engine'
import type { Options } from '../command-line/parse-command-line.ts'
import type { ExitCode, Io } from '../io.ts'
import { answerLines } from '../jsonl/answer-lines.ts'
import { optionalPublished, requireId, requireText } from '../jsonl/parse-line.ts'

export function annotateLines(options: Options, io: Io): Promise<ExitCode> {
  const tokens = options.tokens === true
  return answerLines(io, (fields) =>
    annotate(
      { id: requireId(fields), text: requireText(fields, 'text'), published: optionalPublished(fields)?.value ?? null },
      { tokens },
    ),
  )
}
