/** JSON Lines: each line is a report, with its text or its page, and what is known of it. */
import { identifyLanguage, looksLikeArticle, readHtml } from '@nutgraf/engine'
import { InputError } from '../errors.ts'
import {
  type Fields,
  LineError,
  optionalId,
  optionalPublished,
  optionalText,
  parseLine,
  requireText,
} from '../jsonl/parse-line.ts'
import { splitLines } from '../jsonl/split-lines.ts'
import { type Draft, draftOf } from './draft.ts'
import type { ReadContext } from './reading.ts'
import type { Source } from './source.ts'

/** Bad lines of one input that are told one by one; thousands more would hide everything else. */
const maxToldLines = 20

export async function* readJsonl({ input, bytes }: Source, { told, maxBytes }: ReadContext): AsyncGenerator<Draft> {
  let bad = 0
  for await (const line of splitLines(bytes, maxBytes)) {
    try {
      const fields = parseLine(line, maxBytes)
      if (fields) yield draftFrom(fields, input)
    } catch (error) {
      if (!(error instanceof LineError)) throw error
      if (++bad <= maxToldLines) told.problem(badLine(input, `line ${line.number}`, error.what, error.remedy))
    }
  }
  const untold = bad - maxToldLines
  if (untold > 0)
    told.problem(badLine(input, `${untold} more lines`, 'cannot be read either', 'mend what makes the file'))
}

function badLine(input: string, where: string, what: string, remedy: string): InputError {
  return new InputError({ code: 'bad-line', input, where, what, remedy })
}

function draftFrom(fields: Fields, input: string): Draft {
  const stated = {
    url: optionalText(fields, 'url'),
    outlet: optionalText(fields, 'outlet'),
    title: optionalText(fields, 'title'),
    byline: optionalText(fields, 'byline'),
  }
  const published = optionalPublished(fields)
  const givenId = optionalId(fields)
  const html = typeof fields.text === 'string' ? null : optionalText(fields, 'html')
  if (html !== null) {
    const page = readHtml(html, { url: stated.url })
    if (!looksLikeArticle(page)) throw new LineError('field', 'has a page without an article', 'leave such lines out')
    return draftOf({ ...withoutNulls(page, stated), published: published ?? page.published }, input, givenId)
  }
  const text = requireText(fields, 'text')
  if (text.trim() === '') throw new LineError('field', 'has a field "text" that is empty', 'leave such lines out')
  return {
    givenId,
    input,
    ...stated,
    published: published ?? { value: null, basis: 'unknown' },
    language: identifyLanguage(text),
    text,
  }
}

/** What the line states goes before what the page says. */
function withoutNulls<Page extends object>(
  page: Page,
  stated: { readonly [Key in keyof Page]?: Page[Key] | null },
): Page {
  return { ...page, ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null)) }
}
