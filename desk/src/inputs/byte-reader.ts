/** Takes lines and counted bytes off a stream, as protocols with headers need it. */

const lineFeed = 0x0a

export interface ByteReader {
  /** Up to and without the next line feed, a carriage return before it dropped; null at the end of the stream. */
  readLine(maxBytes: number): Promise<string | null>
  /** The next `count` bytes; fewer where the stream ends before. */
  read(count: number): Promise<Uint8Array>
  /** Passes over the next `count` bytes without keeping them; how many there were. */
  skip(count: number): Promise<number>
}

export function byteReader(bytes: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = bytes[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array()
  /** False at the end. Keeps at least one byte in `held` otherwise. */
  const fill = async () => {
    while (held.length === 0) {
      const { done, value } = await iterator.next()
      if (done) return false
      held = value
    }
    return true
  }
  const take = (count: number) => {
    const taken = held.subarray(0, count)
    held = held.subarray(taken.length)
    return taken
  }
  return {
    async readLine(maxBytes) {
      const pieces: Uint8Array[] = []
      for (let size = 0; size <= maxBytes && (await fill()); ) {
        const end = held.indexOf(lineFeed)
        const piece = take(end < 0 ? held.length : end + 1)
        size += piece.length
        pieces.push(piece)
        if (end >= 0) break
      }
      return pieces.length === 0
        ? null
        : Buffer.concat(pieces)
            .toString('utf8')
            .replace(/\r?\n$/, '')
    },
    async read(count) {
      const pieces: Uint8Array[] = []
      for (let left = count; left > 0 && (await fill()); left -= pieces.at(-1)!.length) pieces.push(take(left))
      return Buffer.concat(pieces)
    },
    async skip(count) {
      let left = count
      while (left > 0 && (await fill())) left -= take(left).length
      return count - left
    },
  }
}
