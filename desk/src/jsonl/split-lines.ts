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
/** Bytes that a line in a batch costs besides its own, so that a file of blank lines does not make batches of thousands. */
const lineOverhead = 100

/** @param maxBytes longest line that is kept whole */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  for await (const lines of splitChunks(chunks, maxBytes)) yield* lines
}

/**
 * Lines in batches. A batch is closed when it has `batchBytes`, and at the end of a chunk, so that no line waits for
 * others that may be long in coming.
 */
export async function* splitBatches(
  chunks: AsyncIterable<Uint8Array>,
  { maxLineBytes, batchBytes }: { readonly maxLineBytes: number; readonly batchBytes: number },
): AsyncGenerator<Line[]> {
  for await (const lines of splitChunks(chunks, maxLineBytes)) {
    let batch: Line[] = []
    let held = 0
    for (const line of lines) {
      batch.push(line)
      held += lineOverhead + (line.bytes?.length ?? 0)
      if (held < batchBytes) continue
      yield batch
      batch = []
      held = 0
    }
    if (batch.length > 0) yield batch
  }
}

/** The lines that end in each chunk, one after the other, and last the one that no line feed ends. */
async function* splitChunks(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Generator<Line> | Line[]> {
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
  const takeLines = function* (chunk: Uint8Array) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, end))
      yield takeLine()
      start = end + 1
    }
    if (start < chunk.length) keep(chunk.subarray(start))
  }
  for await (const chunk of chunks) yield takeLines(chunk)
  if (held > 0) yield [takeLine()]
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line
}
