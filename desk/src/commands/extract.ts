/** `nutgraf extract --jsonl`: a web page a line in, the report that it holds out. */
import { type Extraction, readHtml } from '@nutgraf/engine'
import type { ExitCode, Io } from '../io.ts'
import { answerLines } from '../jsonl/answer-lines.ts'
import { type Fields, optionalText, requireId, requireText } from '../jsonl/parse-line.ts'

export function extractLines(io: Io): Promise<ExitCode> {
  return answerLines(io, extract)
}

function extract(fields: Fields): Extraction {
  const id = requireId(fields)
  const { title, byline, outlet, published, language, text } = readHtml(requireText(fields, 'html'), {
    url: optionalText(fields, 'url'),
  })
  return { id, title, byline, outlet, published, language, text }
}
