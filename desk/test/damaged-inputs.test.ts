/** Whatever is done to an input: it is read, or told in one line whose code is not "internal". */
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InputError } from '../src/errors.ts'
import { InputError as ReadError } from '../src/errors.ts'
import type { Draft } from '../src/inputs/draft.ts'
import { readSource } from '../src/inputs/read-source.ts'
import { reportPage, reportText } from './run-program.ts'

const http = (body: string) =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
const warc = (block: string) =>
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>A</title><pubDate>Mon, 03 Mar 2025 10:00:00 GMT</pubDate><description>${reportText()}</description></item></channel></rss>`
const ascii = (text: string) => text.replaceAll(/[^ -~\r\n]/g, '"')

const whole: Readonly<Record<string, Uint8Array>> = {
  page: Buffer.from(reportPage()),
  text: Buffer.from(reportText()),
  feed: Buffer.from(feed),
  jsonFeed: Buffer.from(
    JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: 1, content_text: reportText() }] }),
  ),
  lines: Buffer.from([1, 2, 3].map((n) => `${JSON.stringify({ id: n, text: reportText(n) })}\n`).join('')),
  warc: Buffer.from(warc(http(ascii(reportPage()))) + warc(http(ascii(reportPage(2))))),
  packed: gzipSync(reportPage()),
  packedWarc: Buffer.concat([1, 2].map((n) => gzipSync(warc(http(ascii(reportPage(n))))))),
}

async function readBytes(bytes: Uint8Array): Promise<{ drafts: Draft[]; problems: InputError[] }> {
  const drafts: Draft[] = []
  const problems: InputError[] = []
  const source = {
    input: 'a',
    url: null,
    contentType: null,
    size: null,
    bytes: (async function* () {
      yield bytes
    })(),
  }
  const context = {
    told: { problem: (error: InputError) => problems.push(error), note: () => {} },
    maxBytes: 1_000_000,
    follow: false,
    fetchPage: () => Promise.reject(new Error('nothing is fetched here')),
  }
  try {
    for await (const draft of readSource(source, context)) drafts.push(draft)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    problems.push(error)
  }
  return { drafts, problems }
}

test.each(Object.entries(whole))('%s, whole', async (_name, bytes) => {
  const { drafts, problems } = await readBytes(bytes)
  expect(problems).toEqual([])
  expect(drafts.length).toBeGreaterThan(0)
  for (const { text } of drafts) expect(text).toContain('We will not gamble with lives')
})

const damage = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({
      kind: fc.constant('set' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    }),
    fc.record({
      kind: fc.constant('insert' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    }),
  ),
  { minLength: 1, maxLength: 4 },
)

test('damaged in any way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(whole)), damage, async (name, damages) => {
      let bytes = Buffer.from(whole[name]!)
      for (const one of damages) {
        const at = Math.floor(one.at * bytes.length)
        if (one.kind === 'cut') bytes = bytes.subarray(0, at)
        else
          bytes = Buffer.concat([
            bytes.subarray(0, at),
            one.bytes,
            bytes.subarray(at + (one.kind === 'set' ? one.bytes.length : 0)),
          ])
      }
      const { drafts, problems } = await readBytes(bytes)
      expect(drafts.length + problems.length).toBeGreaterThan(0)
      for (const { message } of problems) expect(message).not.toMatch(/\n/)
    }),
    { numRuns: 300 },
  )
})

test('bytes of any kind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
      const { drafts, problems } = await readBytes(bytes)
      expect(drafts.length + problems.length).toBeGreaterThan(0)
    }),
  )
})
