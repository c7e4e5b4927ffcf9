/**
 * What an input is, by what is in it. Name and Content-Type count only where the content leaves it open: an HTML page
 * called .txt is HTML, a picture sent as text/html is a picture.
 */
import { bomOf, decodeText } from './decode-text.ts'
import { type FileSignature, fileSignatures } from './file-signatures.ts'

export type Kind =
  | { readonly kind: 'empty' | 'gzip' | 'warc' | 'jsonl' | 'feed' | 'json' | 'html' | 'text' }
  /** XML that is neither a feed nor a page. */
  | { readonly kind: 'xml'; readonly root: string }
  | { readonly kind: 'binary'; readonly name: string; readonly remedy: string | null }

/** As much of an input as is looked at. The WHATWG MIME Sniffing standard looks at 1445 bytes; pages may open with long comments. */
export const headBytes = 65_536

interface Hints {
  readonly fileName: string
  readonly contentType: string | null
}

export function detectKind(head: Uint8Array, hints: Hints): Kind {
  if (head.length === 0) return { kind: 'empty' }
  if (head[0] === 0x1f && head[1] === 0x8b) return { kind: 'gzip' }
  if (startsWithAscii(head, 'WARC/')) return { kind: 'warc' }
  const signature = fileSignatures.find((candidate) => hasSignature(head, candidate))
  if (signature) return { kind: 'binary', name: signature.name, remedy: signature.remedy ?? null }
  if (!bomOf(head) && looksBinary(head)) return { kind: 'binary', name: 'no text', remedy: null }
  return kindOfText(decodeText(head).text, hints)
}

function startsWithAscii(head: Uint8Array, text: string): boolean {
  return Buffer.from(head.subarray(0, text.length)).toString('latin1') === text
}

function hasSignature(head: Uint8Array, { bytes, at = 0 }: FileSignature): boolean {
  for (let i = 0; i < bytes.length; i += 2) {
    const pair = bytes.slice(i, i + 2)
    if (pair !== '..' && head[at + i / 2] !== Number.parseInt(pair, 16)) return false
  }
  return true
}

/**
 * More than one byte in fifty is a control character that no text needs. A page with a stray NUL is still a page, and
 * evenly spread bytes have one in nine. UTF-16 without a mark is told by `decodeText` and has its NULs on one side.
 */
function looksBinary(head: Uint8Array): boolean {
  let controls = 0
  const nuls = [0, 0]
  for (let i = 0; i < head.length; i++) {
    const byte = head[i]!
    if (byte === 0) nuls[i % 2]!++
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++
  }
  if (controls * 50 <= head.length) return false
  const [even = 0, odd = 0] = nuls
  const utf16 = Math.max(even, odd) * 3 > head.length && Math.min(even, odd) * 50 < head.length
  return !utf16
}

function kindOfText(head: string, hints: Hints): Kind {
  const text = head.trimStart()
  if (text === '') return { kind: 'empty' }
  if (text.startsWith('{') || text.startsWith('[')) return kindOfJson(text, hints)
  if (text.startsWith('<')) return kindOfMarkup(text, hints)
  return { kind: namedHtml(hints) && /<(?:p|div|br|a|h[1-6]|span)\b/i.test(text) ? 'html' : 'text' }
}

/** JSON Feed's own mark; PHP writes its slashes with a backslash. */
const jsonFeedVersion = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/

function kindOfJson(text: string, { fileName }: Hints): Kind {
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(fileName)) return { kind: 'jsonl' }
  if (jsonFeedVersion.test(text)) return { kind: 'feed' }
  const [firstLine = ''] = text.split('\n', 1)
  if (/^\{\s*"/.test(firstLine) && (firstLine.length === text.length || firstLine.trimEnd().endsWith('}')))
    return { kind: 'jsonl' }
  if (/^\[/.test(text) && !/^\[\s*[[{\]"\d]/.test(text)) return { kind: 'text' } // "[Photo: AFP] The minister …"
  return { kind: 'json' }
}

const feedRoots = new Set(['rss', 'feed', 'rdf', 'channel'])
const htmlTags = /<(?:html|head|body|title|meta|div|p|article|main|section|table|span|script|h[1-6]|a|img|ul)\b/i

function kindOfMarkup(text: string, hints: Hints): Kind {
  const isXml = /^<\?xml\b/i.test(text)
  const root = rootElement(text)
  const local = root?.replace(/^.*:/, '').toLowerCase()
  if (local !== undefined && feedRoots.has(local)) return { kind: 'feed' }
  if (/^<!doctype\s+html\b/i.test(text) || local === 'html') return { kind: 'html' }
  if (root !== null && (isXml || !htmlTags.test(text))) return { kind: 'xml', root }
  return { kind: htmlTags.test(text) || namedHtml(hints) ? 'html' : 'text' }
}

/** Name of the first element after prolog, comments and doctype. */
function rootElement(text: string): string | null {
  let at = 0
  for (;;) {
    const open = text.indexOf('<', at)
    if (open < 0) return null
    if (text.startsWith('<!--', open)) at = endOf(text, '-->', open)
    else if (text[open + 1] === '?' || text[open + 1] === '!') at = endOf(text, '>', open)
    else return /^<([a-z_][\w:.-]{0,100})/i.exec(text.slice(open, open + 110))?.[1] ?? null
    if (at < 0) return null
  }
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

function namedHtml({ fileName, contentType }: Hints): boolean {
  return /\.(?:html?|xhtml|shtml)(?:\.gz)?$/i.test(fileName) || /\bhtml\b/i.test(contentType ?? '')
}
