/**
 * Bytes in chunks → lines. It splits on the byte of a line feed, which UTF-8 never uses inside a character, so a chunk
 * may end anywhere. At most one line is held at a time, and of a line over the limit no more than its start.
 */

export interface Line {
  /** Counted from 1, blank lines too, as an editor counts. */
  readonly number: number
  /** Without its line break (LF or CRLF); null where the line is over the limit. */
  readonly bytes: Uint8Array | null
}

const lineFeed = 0x0a
const carriageReturn = 0x0d

/** @param maxBytes longest line that is kept whole */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1
  let held = 0
  let pieces: Uint8Array[] = []
  const keep = (piece: Uint8Array) => {
    held += piece.length
    if (held <= maxBytes) pieces.push(piece)
    else pieces = []
  }
  const takeLine = (): Line => {
    const line = { number: number++, bytes: held > maxBytes ? null : withoutReturn(Buffer.concat(pieces)) }
    held = 0
    pieces = []
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, end))
      yield takeLine()
      start = end + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
  }
  if (held > 0) yield takeLine()
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line
}
