/** The program: reads the command line, hands over to one command, turns its errors into a line and an exit code. */
import { commandHelp, programHelp } from './command-line/help.ts'
import { type Order, parseCommandLine } from './command-line/parse-command-line.ts'
import { reasonOf, systemCode, UsageError } from './errors.ts'
import type { ExitCode, Io } from './io.ts'
import { oneLine } from './one-line.ts'
import { programVersion } from './version.ts'

/** Runs one command line. Never rejects: what goes wrong is said on `io.stderr` and in the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await carryOut(parseCommandLine(argv), io)
  } catch (error) {
    io.stderr.write(`nutgraf: ${oneLine(failureLine(error))}\n`)
    return error instanceof UsageError ? 2 : 1
  }
}

function failureLine(error: unknown): string {
  if (error instanceof UsageError) return error.message
  if (systemCode(error) === 'ENOSPC') return 'stdout: the disk is full; make room and run it again'
  if (systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') return 'memory ran out; give it fewer --jobs or shorter reports'
  return `stopped by an error of its own: ${reasonOf(error)}; please report it with the input that causes it`
}

/** Commands are imported when called for, so that `annotate` does not load what only `read` needs. */
async function carryOut(order: Order, io: Io): Promise<ExitCode> {
  if (order.kind === 'version') return print(io, `${programVersion()}\n`)
  if (order.kind === 'help') return print(io, order.command ? commandHelp(order.command) : programHelp())
  switch (order.command) {
    case 'read':
      return (await import('./commands/read.ts')).read(order.inputs, order.options, io)
    case 'annotate':
      return (await import('./commands/annotate.ts')).annotateLines(order.options, io)
    case 'extract':
      return (await import('./commands/extract.ts')).extractLines(order.options, io)
    case 'stories':
      return (await import('./commands/stories.ts')).storyLines(io)
  }
}

function print(io: Io, text: string): ExitCode {
  io.stdout.write(text)
  return 0
}

/** Runs the process's own command line on its own streams. */
export async function start(): Promise<void> {
  const { argv, stdin, stdout, stderr, env } = process
  process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, env, now: () => new Date() })
  stdin.destroy() // a writer that is still there (`yes | nutgraf … | head -1`) must not keep the process alive
}
