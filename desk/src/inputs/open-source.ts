/** Files and stdin as sources of bytes. They are opened when somebody reads, and closed when he stops. */
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { type FoundFile, fileError } from './find-files.ts'
import type { Source } from './source.ts'

export function fileSource({ path, size }: FoundFile): Source {
  return { input: path, url: null, contentType: null, size, bytes: fileBytes(path) }
}

async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk as Uint8Array
  } catch (error) {
    throw fileError(error, path)
  }
}

export function stdinSource(stdin: Readable): Source {
  return { input: '-', url: null, contentType: null, size: null, bytes: stdin }
}
