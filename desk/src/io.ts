/** What the program touches of the world outside: its streams, environment and clock. Tests hand in their own. */
import type { Readable, Writable } from 'node:stream'

/** A stream that may be a terminal. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number }

export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Terminal
  readonly stderr: Terminal
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
}

/** 0: all was read; 1: some input could not be read; 2: wrong usage. */
export type ExitCode = 0 | 1 | 2
