/** Feeds: each item that has a text is a report. An item is read as the page that it would be on its site. */
import { looksLikeArticle, readHtml } from '@nutgraf/engine'
import { InputError, reasonOf } from '../errors.ts'
import { decodeText } from './decode-text.ts'
import { type Draft, draftOf } from './draft.ts'
import { type FeedItem, feedItems } from './feed-items.ts'
import { readPage } from './read-page.ts'
import type { ReadContext } from './reading.ts'
import { charsetOf, type Source } from './source.ts'

/** @throws {InputError} where it is no feed, or has nothing to read */
export async function* readFeed(
  bytes: Uint8Array,
  source: Omit<Source, 'bytes'>,
  context: ReadContext,
): AsyncGenerator<Draft> {
  const { input } = source
  const items = parse(decodeText(bytes, charsetOf(source.contentType)).text, input)
  if (items.length === 0)
    throw new InputError({
      code: 'no-items',
      input,
      what: 'is a feed without items',
      remedy: 'try again when it has some',
    })
  let summaries = 0
  let empty = 0
  for (const item of items) {
    const followed =
      context.follow && source.url !== null && item.url !== null ? await followItem(item.url, source, context) : null
    const draft = followed ?? readItem(item, source)
    if (draft === null) empty++
    else if (!followed && !item.isWhole) summaries++
    if (draft) yield draft
  }
  if (empty === items.length)
    throw new InputError({
      code: 'no-text',
      input,
      what: 'is a feed of headlines without text',
      remedy: 'give its pages, or use --follow with its address',
    })
  if (summaries > 0)
    context.told.note(input, `${summaries} of ${items.length} items are summaries only, and were read as they are`)
  if (empty > 0) context.told.note(input, `${empty} of ${items.length} items have no text and were left out`)
}

function parse(text: string, input: string): FeedItem[] {
  try {
    return feedItems(text)
  } catch (error) {
    const what = `is a broken feed (${reasonOf(error)})`
    throw new InputError({
      code: 'broken-feed',
      input,
      what,
      remedy: 'check that it is complete, well-formed RSS, Atom or JSON Feed',
    })
  }
}

/** The page behind an item; null where it cannot be had, which is told. */
async function followItem(
  address: string,
  source: Omit<Source, 'bytes'>,
  { told, fetchPage }: ReadContext,
): Promise<Draft | null> {
  try {
    const { bytes, url, contentType } = await fetchPage(new URL(address, source.url ?? undefined).href)
    return readPage(bytes, { input: source.input, url, contentType, size: bytes.length })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    told.problem(error)
    return null
  }
}

function readItem(item: FeedItem, { input, url }: Omit<Source, 'bytes'>): Draft | null {
  if (item.content === null) return null
  const page = readHtml(pageOf(item, item.content), { url: absolute(item.url, url) })
  return page.text === '' || (item.isWhole && !looksLikeArticle(page) && page.text.length < 80)
    ? null
    : draftOf(page, input)
}

function absolute(address: string | null, base: string | null): string | null {
  if (address === null || !URL.canParse(address, base ?? undefined)) return null
  return new URL(address, base ?? undefined).href
}

/** The item as a page, so that its date, names and furniture are read as those of pages are. */
function pageOf({ title, byline, outlet, published }: FeedItem, content: string): string {
  const meta = Object.entries({
    'og:title': title,
    author: byline,
    'og:site_name': outlet,
    'article:published_time': published,
  })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value ?? '')}">`)
  const body = /<[a-z!/]/i.test(content) ? content : paragraphs(content)
  return `<!doctype html><html><head>${meta.join('')}</head><body><article>${body}</article></body></html>`
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.includes('&') ? paragraph : escapeHtml(paragraph)}</p>`)
    .join('')
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
