/** Web archives: each page with an article is a report; what else a crawl brings home is passed over. */
import { InputError } from '../errors.ts'
import { detectKind, headBytes } from './detect-kind.ts'
import type { Draft } from './draft.ts'
import { parseHttpAnswer } from './http-message.ts'
import { readPage, readPlainText } from './read-page.ts'
import type { ReadContext } from './reading.ts'
import { fileNameOf, type Source } from './source.ts'
import { BrokenWarc, type WarcRecord, warcRecords } from './warc-records.ts'

interface Tally {
  reports: number
  otherPages: number
  tooLarge: number
}

/** @throws {InputError} after the reports that could be read */
export async function* readWarc(source: Source, { told, maxBytes }: ReadContext): AsyncGenerator<Draft> {
  const { input } = source
  const tally: Tally = { reports: 0, otherPages: 0, tooLarge: 0 }
  try {
    for await (const record of warcRecords(source.bytes, maxBytes)) {
      const draft = readRecord(record, source, maxBytes, tally)
      if (draft) yield draft
    }
  } catch (error) {
    if (!(error instanceof BrokenWarc)) throw error
    const read = tally.reports === 1 ? 'the report before is read' : `the ${tally.reports} reports before are read`
    const remedy = `${tally.reports === 0 ? '' : `${read}; `}get a whole copy for the rest`
    throw new InputError({ code: 'broken-warc', input, what: `is a damaged WARC: ${error.message}`, remedy })
  }
  if (tally.tooLarge > 0) told.problem(recordsTooLarge(input, tally.tooLarge, maxBytes))
  if (tally.reports === 0)
    throw new InputError({
      code: 'no-reports',
      input,
      what: 'holds no page with an article',
      remedy: 'check what the crawl has stored',
    })
  if (tally.otherPages > 0)
    told.note(
      input,
      `${tally.otherPages} of ${tally.otherPages + tally.reports} pages have no article and were left out`,
    )
}

function recordsTooLarge(input: string, count: number, maxBytes: number): InputError {
  const what = `${count === 1 ? 'a record is' : `${count} records are`} larger than ${maxBytes / 1_000_000} MB`
  return new InputError({ code: 'too-large', input, what, remedy: 'allow more with --max-size' })
}

function readRecord(record: WarcRecord, source: Source, maxBytes: number, tally: Tally): Draft | null {
  const document = documentOf(record, maxBytes)
  if (document === 'too-large') tally.tooLarge++
  if (document === 'too-large' || document === null) return null
  const { body, contentType } = document
  const page = { input: source.input, url: record.url, contentType, size: body.length }
  const { kind } = detectKind(body.subarray(0, headBytes), { fileName: fileNameOf(page), contentType })
  if (kind !== 'html' && !(kind === 'text' && record.type !== 'response')) return null
  const draft = kind === 'html' ? readPage(body, page) : readText(body, page)
  if (draft) tally.reports++
  else tally.otherPages++
  return draft
}

/** Scripts and style sheets are text, too: of answers, only what is sent as a page is looked at. */
const pageTypes = /\b(?:html|xhtml\+xml)\b/i

function documentOf({ type, contentType, block }: WarcRecord, maxBytes: number) {
  if (type !== 'response') return block ? { contentType, body: block } : 'too-large'
  if (contentType !== null && !/^application\/http\b/i.test(contentType)) return null // a DNS answer
  if (block === null) return null // pictures and films; a page of that size is none
  const answer = parseHttpAnswer(block, maxBytes)
  if (answer === null || answer.status !== 200 || !pageTypes.test(answer.contentType ?? 'html')) return null
  return answer
}

function readText(body: Uint8Array, page: Omit<Source, 'bytes'>): Draft | null {
  try {
    return readPlainText(body, page)
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}
