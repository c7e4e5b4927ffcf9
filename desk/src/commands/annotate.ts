/** `nutgraf annotate --jsonl`: a text a line in, its annotations out. */
import { jobsOf } from '../command-line/number-options.ts'
import type { Options } from '../command-line/parse-command-line.ts'
import type { ExitCode, Io } from '../io.ts'
import type { Answer } from '../jsonl/answer-line.ts'
import { answerLines } from '../jsonl/answer-lines.ts'
import { optionalPublished, requireId, requireText } from '../jsonl/parse-line.ts'
import { openModel, readModelBytes } from '../open-model.ts'

/** What `openAnnotate` needs to know; it can be sent to another thread. */
export interface AnnotateStart {
  readonly command: 'annotate'
  readonly tokens: boolean
  /** The language model's file; shared, so that no thread reads it again. */
  readonly modelBytes: Uint8Array
}

/** @throws {UsageError} */
export async function annotateLines(options: Options, io: Io): Promise<ExitCode> {
  const jobs = jobsOf(options)
  const modelBytes = readModelBytes(options)
  // Threads open it for themselves; what is wrong with one of the user's own is said before they start.
  if (options.model !== undefined && jobs > 1) await openModel(modelBytes)
  return answerLines(io, openAnnotate, { command: 'annotate', tokens: options.tokens === true, modelBytes }, jobs)
}

/** Makes this thread ready to annotate. */
export async function openAnnotate({ tokens, modelBytes }: AnnotateStart): Promise<Answer> {
  const { annotate } = await import('@nutgraf/engine')
  const model = await openModel(modelBytes)
  return (fields) =>
    annotate(
      { id: requireId(fields), text: requireText(fields, 'text'), published: optionalPublished(fields)?.value ?? null },
      { model, tokens },
    )
}
