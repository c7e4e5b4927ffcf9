/** `nutgraf extract --jsonl`: a web page a line in, the report that it holds out. */
import type { Extraction } from '@nutgraf/engine'
import { jobsOf } from '../command-line/number-options.ts'
import type { Options } from '../command-line/parse-command-line.ts'
import type { ExitCode, Io } from '../io.ts'
import type { Answer } from '../jsonl/answer-line.ts'
import { answerLines } from '../jsonl/answer-lines.ts'
import { optionalText, requireId, requireText } from '../jsonl/parse-line.ts'

/** What `openExtract` needs to know; it can be sent to another thread. */
export interface ExtractStart {
  readonly command: 'extract'
}

/** @throws {UsageError} */
export async function extractLines(options: Options, io: Io): Promise<ExitCode> {
  const jobs = jobsOf(options)
  return answerLines(io, openExtract, { command: 'extract' }, jobs)
}

/** Makes this thread ready to extract. */
export async function openExtract(_start: ExtractStart): Promise<Answer> {
  const { readHtml } = await import('@nutgraf/engine')
  return (fields): Extraction => {
    const id = requireId(fields)
    const { title, byline, outlet, published, language, text } = readHtml(requireText(fields, 'html'), {
      url: optionalText(fields, 'url'),
    })
    return { id, title, byline, outlet, published, language, text }
  }
}
