/** Looking ahead in a stream of bytes, unpacking it, and holding it in memory up to a limit. */
import { createGunzip, type Gunzip } from 'node:zlib'

export interface Peeked {
  /** The first bytes: at least as many as asked for, fewer only where the stream ends or breaks before. */
  readonly head: Uint8Array
  /** The whole stream, head included. Call `return` when it is not read to its end, so that the file is closed. */
  readonly all: AsyncIterableIterator<Uint8Array> & { return(): Promise<IteratorResult<Uint8Array>> }
}

/** An error of the stream is kept until the bytes before it are read, unless it comes first. */
export async function peek(bytes: AsyncIterable<Uint8Array>, atLeast: number): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]()
  const ahead: Uint8Array[] = []
  let rest: () => Promise<IteratorResult<Uint8Array>> = () => iterator.next()
  for (let seen = 0; seen < atLeast; ) {
    const step = await iterator.next().catch((error: unknown) => {
      if (ahead.length === 0) throw error
      rest = () => Promise.reject(error)
      return { done: true as const, value: undefined }
    })
    if (step.done) break
    ahead.push(step.value)
    seen += step.value.length
  }
  const all = {
    next: () => {
      const chunk = ahead.shift()
      return chunk ? Promise.resolve({ done: false as const, value: chunk }) : rest()
    },
    return: async () => {
      await iterator.return?.()
      return { done: true as const, value: undefined }
    },
    [Symbol.asyncIterator]: () => all,
  }
  return { head: Buffer.concat(ahead), all }
}

/** Packed bytes that are handed over at a time. Deflate packs at most 1032 to 1, so a bomb makes 17 MB of one piece. */
const packedPiece = 16_384

/**
 * Unpacks gzip, several members in a row included. A cut or damaged stream throws zlib's error after all that could be
 * unpacked; piped streams would drop what is waiting in their buffers then.
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip()
  const unpacked: Uint8Array[] = []
  unzip.on('data', (chunk: Uint8Array) => unpacked.push(chunk))
  const failed = new Promise<Error>((resolve) => unzip.on('error', resolve))
  try {
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length; at += packedPiece) {
        const failure = await Promise.race([failed, push(unzip, chunk.subarray(at, at + packedPiece))])
        yield* unpacked.splice(0)
        if (failure) throw failure
      }
    }
    const failure = await Promise.race([failed, finish(unzip)])
    yield* unpacked.splice(0)
    if (failure) throw failure
  } finally {
    unzip.destroy()
  }
}

/** Resolves when zlib has worked the piece off; where it fails, only its "error" event tells. */
function push(unzip: Gunzip, piece: Uint8Array): Promise<null> {
  return new Promise((resolve) => unzip.write(piece, (error) => error || resolve(null)))
}

function finish(unzip: Gunzip): Promise<null> {
  return new Promise((resolve) => unzip.once('end', () => resolve(null)).end())
}

/** All bytes in one piece, or null where there are more than `maxBytes`; then reading stops there. */
export async function collectBytes(bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
