/**
 * What is said on stderr. Messages come as they are. How far the work has come is shown once it takes longer than a
 * second: on a terminal drawn in place, elsewhere (a log, a file) a line every few seconds.
 */
import type { Terminal } from './io.ts'
import { oneLine } from './one-line.ts'

export interface Voice {
  /** One line, on its own. */
  say(line: string): void
  /** Where the work stands; replaces what was shown before. */
  progress(text: string): void
  /** Takes the progress off the screen. */
  end(): void
}

const quietMs = 1000
const redrawMs = 100
const logEveryMs = 5000

/** @param nowMs the time in ms */
export function openVoice(
  stderr: Terminal,
  env: Readonly<Record<string, string | undefined>>,
  nowMs: () => number,
): Voice {
  const inPlace = stderr.isTTY === true && env.TERM !== 'dumb'
  const started = nowMs()
  let shownAt = Number.NEGATIVE_INFINITY
  let drawn = 0
  let latest: string | null = null
  const erase = () => {
    if (drawn > 0) stderr.write(`\r${' '.repeat(drawn)}\r`)
    drawn = 0
  }
  const show = () => {
    const now = nowMs()
    if (latest === null || now - started < quietMs || now - shownAt < (inPlace ? redrawMs : logEveryMs)) return
    shownAt = now
    if (!inPlace) return void stderr.write(`nutgraf: ${latest}\n`)
    erase()
    const text = latest.slice(0, (stderr.columns ?? 80) - 1)
    stderr.write(text)
    drawn = text.length
    latest = null
  }
  const timer = setInterval(show, quietMs / 4).unref() // shows what stands still, such as a slow server
  return {
    say(line) {
      erase()
      stderr.write(`nutgraf: ${oneLine(line)}\n`)
    },
    progress(text) {
      latest = oneLine(text)
      show()
    },
    end() {
      clearInterval(timer)
      erase()
    },
  }
}
