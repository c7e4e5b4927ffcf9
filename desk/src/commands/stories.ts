/** `nutgraf stories --jsonl`: a report a line in, and when all are in, a story a line out. */
import { groupStories, type StoriesInput } from '@nutgraf/engine'
import type { ExitCode, Io } from '../io.ts'
import { answerHere, printAnswers } from '../jsonl/answer-lines.ts'
import { type Fields, LineError, optionalPublished, optionalText, requireId, requireText } from '../jsonl/parse-line.ts'

export function storyLines(io: Io): Promise<ExitCode> {
  const reports = new Map<string, StoriesInput>()
  const keep = (fields: Fields) => {
    const report = storiesInput(fields)
    if (reports.has(report.id))
      throw new LineError('duplicate-id', 'has an id that an earlier line has, too', 'give each report its own')
    reports.set(report.id, report)
    return undefined
  }
  return printAnswers(
    io,
    answerHere(io, keep, () => groupStories([...reports.values()])),
  )
}

function storiesInput(fields: Fields): StoriesInput {
  return {
    id: requireId(fields),
    url: optionalText(fields, 'url'),
    outlet: optionalText(fields, 'outlet'),
    title: optionalText(fields, 'title'),
    published: optionalPublished(fields)?.value ?? null,
    text: requireText(fields, 'text'),
  }
}
