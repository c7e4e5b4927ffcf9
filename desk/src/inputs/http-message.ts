/** An HTTP/1.x answer as archives keep it → status, headers and the document, unpacked (RFC 9112). */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { addHeader } from './warc-records.ts'

export interface HttpAnswer {
  readonly status: number
  readonly contentType: string | null
  readonly body: Uint8Array
}

const maxHeaderBytes = 262_144

/** Null where it is no such message, or its body cannot be unpacked within `maxBytes`. */
export function parseHttpAnswer(message: Uint8Array, maxBytes: number): HttpAnswer | null {
  const start = Buffer.from(message.subarray(0, maxHeaderBytes)).toString('latin1')
  const end = /\r?\n\r?\n/.exec(start)
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(start)?.[1]
  if (!status || !end) return null
  const headers = new Map<string, string>()
  for (const line of start.slice(0, end.index).split(/\r?\n/).slice(1)) addHeader(headers, line)
  const body = unpack(message.subarray(end.index + end[0].length), headers, maxBytes)
  return body && { status: Number(status), contentType: headers.get('content-type') ?? null, body }
}

/** Some archivers unpack the body and leave the headers as they were; then the body is taken as it stands. */
function unpack(raw: Uint8Array, headers: ReadonlyMap<string, string>, maxBytes: number): Uint8Array | null {
  const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
  const body = (chunked && joinChunks(raw)) || raw
  const limit = { maxOutputLength: maxBytes }
  try {
    if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, limit)
    const coding = headers.get('content-encoding')?.toLowerCase()
    if (coding === 'br') return brotliDecompressSync(body, limit)
    if (coding === 'deflate') return inflateSync(body, limit)
    return body
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? null : body
  }
}

/** Null where the body is not in chunks after all. */
function joinChunks(raw: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < raw.length; ) {
    const lineEnd = raw.indexOf(0x0a, at)
    const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(
      Buffer.from(raw.subarray(at, lineEnd)).toString('latin1').trim(),
    )?.[1]
    if (lineEnd < 0 || lineEnd - at > 1000 || size === undefined) return null
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    chunks.push(raw.subarray(lineEnd + 1, lineEnd + 1 + length))
    at = lineEnd + 1 + length
    while (raw[at] === 0x0d || raw[at] === 0x0a) at++
  }
  return Buffer.concat(chunks)
}
