// The reports of news that training reads, from the corpora's folder.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Those of a part of PolNeAR: { id, text, statements: [{ source, cue, content }] }, each a list of [start, end) in the text. */
export const attributionReports = (data, part) => readLines(join(data, 'attribution', `${part}.jsonl`))

/** The corpus "news": what attributions are learnt from, then reports with nothing marked in them, as { text } alone. */
export function* newsReports(data) {
  yield* attributionReports(data, 'train')
  for (const { text } of readLines(join(data, 'stories', 'dev.jsonl'))) yield { text }
  for (const set of ['timebank', 'aquaint'])
    for (const file of readdirSync(join(data, 'time', set)).sort())
      yield { text: textOfTimeMl(readFileSync(join(data, 'time', set, file), 'utf8')) }
}

function textOfTimeMl(timeMl) {
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(timeMl)?.[1] ?? ''
  return body
    .replace(/<[^>]*>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .trim()
}

function readLines(path) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}
