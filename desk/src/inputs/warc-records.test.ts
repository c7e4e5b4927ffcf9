import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { gunzip } from './byte-streams.ts'
import { parseHttpAnswer } from './http-message.ts'
import { warcRecords } from './warc-records.ts'

const record = (type: string, block: string, lineEnd = '\r\n', extra: readonly string[] = []) =>
  [
    `WARC/1.0`,
    `WARC-Type: ${type}`,
    'WARC-Target-URI: https://example.org/a',
    ...extra,
    `Content-Length: ${Buffer.byteLength(block)}`,
    '',
    block,
    '',
    '',
  ].join(lineEnd)

async function recordsOf(archive: string | Uint8Array, { pieceBytes = 7, maxBytes = 1000 } = {}) {
  const bytes = Buffer.from(archive)
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
  }
  const records: string[] = []
  try {
    for await (const { type, url, block } of warcRecords(pieces(), maxBytes))
      records.push(`${type} ${url} ${block && Buffer.from(block).toString()}`)
  } catch (error) {
    records.push((error as Error).message)
  }
  return records
}

test.each<[why: string, archive: string, records: string[]]>([
  ['one record', record('response', 'HTTP/1.1 200'), ['response https://example.org/a HTTP/1.1 200']],
  [
    'several, of which some hold no page',
    record('warcinfo', 'x') + record('resource', 'a') + record('request', 'GET') + record('conversion', 'b'),
    ['resource https://example.org/a a', 'conversion https://example.org/a b'],
  ],
  [
    'line feeds alone',
    record('resource', 'a\n', '\n') + record('resource', 'b', '\n'),
    ['resource https://example.org/a a\n', 'resource https://example.org/a b'],
  ],
  [
    'a block that looks like a record',
    record('resource', record('resource', 'a')),
    [`resource https://example.org/a ${record('resource', 'a')}`],
  ],
  [
    'an address in brackets',
    record('resource', 'a').replace('https://example.org/a', '<https://example.org/a>'),
    ['resource https://example.org/a a'],
  ],
  [
    'a block over the limit',
    record('resource', 'a'.repeat(1001)) + record('resource', 'b'),
    ['resource https://example.org/a null', 'resource https://example.org/a b'],
  ],
  [
    'cut in a block',
    record('resource', 'a') + record('resource', 'bbbbbb').slice(0, -8),
    ['resource https://example.org/a a', 'it is cut short'],
  ],
  [
    'cut in a header',
    record('resource', 'a') + record('resource', 'b').slice(0, 30),
    ['resource https://example.org/a a', 'it is cut short'],
  ],
  [
    'a length below nothing',
    record('resource', 'a', '\r\n', ['Content-Length: -1']),
    ['a record does not tell its length'],
  ],
  ['a header without end', `WARC/1.0\r\n${'A: b\r\n'.repeat(300)}`, ['a record has too long a header']],
  ['a header line without end', `WARC/1.0\r\n${'A'.repeat(200_000)}`, ['it is cut short']],
  ['nothing', '', []],
])('%s', async (_why, archive, records) => {
  for (const pieceBytes of [1, 7, 100_000]) expect(await recordsOf(archive, { pieceBytes })).toEqual(records)
})

test('what warcio writes, packed record by record', async () => {
  const pages = ['<p>One</p>', '<p>Two</p>']
  const packed: Uint8Array[] = []
  for (const [i, page] of pages.entries()) {
    const written = WARCRecord.create(
      {
        url: `https://example.org/${i}`,
        type: 'response',
        date: '2025-03-03T00:00:00Z',
        warcVersion: 'WARC/1.1',
        httpHeaders: { 'content-type': 'text/html' },
        statusline: 'HTTP/1.1 200 OK',
      },
      [Buffer.from(page)],
    )
    packed.push(await WARCSerializer.serialize(written, { gzip: true }))
  }
  const bytes = (async function* () {
    yield Buffer.concat(packed)
  })()
  const bodies: (string | undefined)[] = []
  for await (const { block } of warcRecords(gunzip(bytes), 10_000))
    bodies.push(Buffer.from(parseHttpAnswer(block!, 10_000)!.body).toString())
  expect(bodies).toEqual(pages)
})

describe('HTTP answers', () => {
  const page = '<p>Rain fell.</p>'.repeat(20)
  const answer = (headers: string, body: string | Uint8Array) =>
    Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`), Buffer.from(body)])
  const chunked = `5\r\n${page.slice(0, 5)}\r\n${(page.length - 5).toString(16)};x=y\r\n${page.slice(5)}\r\n0\r\n\r\n`

  test.each<[why: string, message: Uint8Array]>([
    ['plain', answer('', page)],
    ['line feeds alone', Buffer.from(`HTTP/1.0 200 OK\nContent-Type: text/html\n\n${page}`)],
    ['in chunks', answer('Transfer-Encoding: chunked\r\n', chunked)],
    ['said to be in chunks, but joined by the archiver', answer('Transfer-Encoding: chunked\r\n', page)],
    ['gzip', answer('Content-Encoding: gzip\r\n', gzipSync(page))],
    ['gzip that nobody names', answer('', gzipSync(page))],
    ['brotli', answer('Content-Encoding: br\r\n', brotliCompressSync(page))],
    ['deflate', answer('Content-Encoding: deflate\r\n', deflateSync(page))],
    ['said to be gzip, but unpacked by the archiver', answer('Content-Encoding: gzip\r\n', page)],
    ['said to be brotli, but unpacked by the archiver', answer('Content-Encoding: br\r\n', page)],
  ])('%s', (_why, message) => {
    const parsed = parseHttpAnswer(message, 1_000_000)
    expect(parsed).toMatchObject({ status: 200, contentType: 'text/html' })
    expect(Buffer.from(parsed?.body ?? []).toString()).toBe(page)
  })

  test.each<[why: string, message: string | Uint8Array]>([
    ['no message', 'hello'],
    ['a message without an end to its header', 'HTTP/1.1 200 OK\r\nA: b'],
    ['a bomb', answer('Content-Encoding: gzip\r\n', gzipSync(Buffer.alloc(2_000_000)))],
  ])('%s is none', (_why, message) => {
    expect(parseHttpAnswer(Buffer.from(message), 1_000_000)).toBeNull()
  })
})
