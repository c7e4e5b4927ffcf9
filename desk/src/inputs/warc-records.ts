/**
 * WARC (ISO 28500:2017, versions 1.0 and 1.1) → its records, one at a time; no more than one is held in memory. Archives
 * come from many tools, so lines may end in LF alone and records may have any number of blank lines between them.
 */
import { type ByteReader, byteReader } from './byte-reader.ts'

export interface WarcRecord {
  readonly type: string
  readonly url: string | null
  readonly contentType: string | null
  /** What the record holds: an HTTP message for a response, the document itself for others. Null where it is too large. */
  readonly block: Uint8Array | null
}

/** The archive cannot be read on from here; the records before are whole. */
export class BrokenWarc extends Error {
  override readonly name = 'BrokenWarc'
}

const maxHeaderLines = 200
const maxHeaderBytes = 65_536
const wantedTypes = new Set(['response', 'resource', 'conversion'])

/**
 * Records that may hold a page; others are passed over.
 *
 * @param maxBytes largest block that is kept
 * @throws {BrokenWarc}
 */
export async function* warcRecords(bytes: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<WarcRecord> {
  const reader = byteReader(bytes)
  for (let headers = await nextHeaders(reader); headers; headers = await nextHeaders(reader)) {
    const length = Number(headers.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0) throw new BrokenWarc('a record does not tell its length')
    const type = headers.get('warc-type')?.toLowerCase() ?? ''
    const keep = wantedTypes.has(type) && length <= maxBytes
    const block = keep ? await reader.read(length) : null
    if ((block?.length ?? (await reader.skip(length))) < length) throw new BrokenWarc('it is cut short')
    const url = headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null // wget 1.14 to 1.20 put brackets around
    if (wantedTypes.has(type)) yield { type, url, contentType: headers.get('content-type') ?? null, block }
  }
}

/** The header of the next record, names in lower case; null at the end of the archive. */
async function nextHeaders(reader: ByteReader): Promise<Map<string, string> | null> {
  let version = await reader.readLine(maxHeaderBytes)
  while (version === '') version = await reader.readLine(maxHeaderBytes)
  if (version === null) return null
  if (!version.startsWith('WARC/')) throw new BrokenWarc('a record is longer or shorter than it says')
  const headers = new Map<string, string>()
  for (let count = 0; count < maxHeaderLines; count++) {
    const line = await reader.readLine(maxHeaderBytes)
    if (line === null) throw new BrokenWarc('it is cut short')
    if (line === '') return headers
    addHeader(headers, line)
  }
  throw new BrokenWarc('a record has too long a header')
}

export function addHeader(headers: Map<string, string>, line: string): void {
  const colon = line.indexOf(':')
  const name = line.slice(0, colon).trim().toLowerCase()
  if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
}
