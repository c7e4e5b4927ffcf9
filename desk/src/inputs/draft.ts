/** A report as it comes out of an input: all but its id, which is given when all inputs are read. */
import type { Page, Report } from '@nutgraf/engine'

export interface Draft extends Omit<Report, 'id'> {
  /** The id that a JSONL line brings along. */
  readonly givenId: string | null
}

export function draftOf(page: Page, input: string, givenId: string | null = null): Draft {
  const { url, outlet, title, byline, published, language, text } = page
  return { givenId, input, url, outlet, title, byline, published, language, text }
}
