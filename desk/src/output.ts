/** Writes to stdout at the reader's pace, and notices when the reader has gone (`nutgraf … | head`). */
import type { Writable } from 'node:stream'
import { systemCode } from './errors.ts'

export interface Output {
  /** Resolves when the stream takes more. False: nobody reads any longer, so there is no point in going on. */
  write(text: string | Uint8Array): Promise<boolean>
}

/** Errors other than a closed pipe are the caller's: `write` rejects with them. */
export function openOutput(stream: Writable): Output {
  let failure: Error | null = null
  stream.on('error', (error) => {
    failure ??= error
  })
  const gone = () => stream.destroyed || (failure !== null && systemCode(failure) === 'EPIPE')
  return {
    async write(text) {
      if (!gone()) await new Promise<void>((resolve) => stream.write(text, () => resolve()) && resolve())
      if (failure !== null && !gone()) throw failure
      return !gone()
    },
  }
}
