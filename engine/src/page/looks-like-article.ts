/** Whether a page that was read is an article at all, so that a reader can be warned of front pages and login walls. */
import type { Page } from './page.ts'

/** Running text of a short news item: two sentences or so. */
const MIN_PROSE = 200
const MIN_LINE = 40
const ENDS_SENTENCE = /[.!?…。！？؟।]["'”’»)\]]*$/
/** One Chinese, Japanese or Korean character says about what three Latin ones do. */
const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g

/** True where the page's text has at least a short report's worth of whole sentences. */
export function looksLikeArticle({ text }: Pick<Page, 'text'>): boolean {
  let prose = 0
  for (const line of text.split('\n')) {
    const size = line.length + 2 * (line.match(IDEOGRAPHS)?.length ?? 0)
    if (size >= MIN_LINE && ENDS_SENTENCE.test(line.slice(-20).trimEnd())) prose += size
    if (prose >= MIN_PROSE) return true
  }
  return false
}
