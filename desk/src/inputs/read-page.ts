/** Web pages and plain text: one input, one report. */
import { looksLikeArticle, readCapture, readHtml } from '@nutgraf/engine'
import { InputError } from '../errors.ts'
import { decodeText } from './decode-text.ts'
import { type Draft, draftOf } from './draft.ts'
import { charsetOf, type Source } from './source.ts'

/**
 * The article of a page.
 *
 * @returns null where the page has none: a front page, a login form, a video with a line under it
 */
export function readPage(bytes: Uint8Array, { input, url, contentType }: Omit<Source, 'bytes'>): Draft | null {
  const page = readHtml(decodeText(bytes, charsetOf(contentType)).text, { url })
  return page.text !== '' && looksLikeArticle(page) ? draftOf(page, input) : null
}

export function notAnArticle(input: string): InputError {
  const remedy = 'give the page of one report, or its text as a .txt file'
  return new InputError({ code: 'not-an-article', input, what: 'is a page without an article', remedy })
}

/** @throws {InputError} where nothing is left when the furniture is gone */
export function readPlainText(bytes: Uint8Array, { input, url, contentType }: Omit<Source, 'bytes'>): Draft {
  const capture = readCapture(decodeText(bytes, charsetOf(contentType)).text)
  if (capture.text !== '') return draftOf({ ...capture, url: capture.url ?? url }, input)
  throw new InputError({ code: 'no-text', input, what: 'has no running text', remedy: 'give the text of a report' })
}
