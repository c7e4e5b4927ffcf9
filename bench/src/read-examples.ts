/** The text that is measured: the reports of the bundled example story, repeated to a given size. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { readCapture, readHtml } from '@nutgraf/engine'

const story = new URL('../../examples/story/', import.meta.url).pathname

/** Texts of at least `characters` in all, each a whole report; what is read of each is its article, not its page. */
export function readExamples(characters: number): string[] {
  const reports = readdirSync(story, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((path) => readTexts(join(story, path)))
    .filter((text) => text !== '')
  if (reports.length === 0) throw new Error(`no reports found in ${story}: run this from a whole checkout`)
  const texts: string[] = []
  for (let length = 0; length < characters; length += texts.at(-1)!.length)
    texts.push(reports[texts.length % reports.length]!)
  return texts
}

function readTexts(path: string): string[] {
  switch (extname(path)) {
    case '.html':
      return [readHtml(readFileSync(path, 'utf8')).text]
    case '.txt':
      return [readCapture(readFileSync(path, 'utf8')).text]
    case '.jsonl':
      return readFileSync(path, 'utf8').split('\n').flatMap(textOfLine)
    default:
      return []
  }
}

/** The archive may hold a damaged line, as archives do. */
function textOfLine(line: string): string[] {
  try {
    const { text } = JSON.parse(line) as { text?: unknown }
    return typeof text === 'string' ? [text] : []
  } catch {
    return []
  }
}
