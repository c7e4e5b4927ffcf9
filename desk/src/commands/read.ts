/** `nutgraf read INPUT…`: the main job, from inputs to the brief. */
import type { LanguageModel, Reading } from '@nutgraf/engine'
import type { Options } from '../command-line/parse-command-line.ts'
import { UsageError } from '../errors.ts'
import { webClient } from '../fetch/web-client.ts'
import { readInputs } from '../inputs/read-inputs.ts'
import type { ExitCode, Io } from '../io.ts'
import { openModel, readModelBytes } from '../open-model.ts'
import { openOutput } from '../output.ts'
import { openVoice, type Voice } from '../progress.ts'
import { programVersion } from '../version.ts'
import { type ReadOptions, readOptions } from './read-options.ts'

/** @throws {UsageError} */
export async function read(inputs: readonly string[], given: Options, io: Io): Promise<ExitCode> {
  const options = readOptions(given, io)
  if (inputs.filter((input) => input === '-').length > 1) throw new UsageError('stdin (-) can be read only once')
  const voice = openVoice(io.stderr, io.env, () => io.now().getTime())
  try {
    return await readAndTell(inputs, options, await openModel(readModelBytes(given)), io, voice)
  } finally {
    voice.end()
  }
}

async function readAndTell(
  inputs: readonly string[],
  options: ReadOptions,
  model: LanguageModel,
  io: Io,
  voice: Voice,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  if (inputs.includes('-') && io.stdin.isTTY) voice.say('reading from the keyboard; end with Ctrl-D')
  const client = webClient(programVersion(), { timeoutMs: options.timeoutMs, maxBytes: options.maxBytes })
  const reports = await readInputs(inputs, {
    stdin: io.stdin,
    maxBytes: options.maxBytes,
    follow: options.follow,
    fetchPage: (address) => {
      voice.progress(`fetching ${address}`)
      return client.fetchPage(address)
    },
    onReport: (count) => voice.progress(`reading: ${count} reports so far`),
    told: {
      problem: (error) => {
        exitCode = 1
        voice.say(error.message)
      },
      note: (input, text) => voice.say(`${input}: ${text}`),
    },
  })
  const { readStories } = await import('@nutgraf/engine')
  const onProgress = (done: number, of: number) => voice.progress(`analysing: ${done} of ${of} reports`)
  const reading = readStories(reports, { model, notAfter: options.today, onProgress })
  voice.end()
  if (reports.length > 0 || options.format === 'json')
    await openOutput(io.stdout).write(await rendered(reading, options))
  return exitCode
}

async function rendered(reading: Reading, { format, width, colour, all }: ReadOptions): Promise<string> {
  if (format === 'json') return `${JSON.stringify(reading)}\n`
  const { renderBrief, renderMarkdown } = await import('@nutgraf/engine')
  const brief = format === 'markdown' ? renderMarkdown(reading, { all }) : renderBrief(reading, { width, colour, all })
  return brief.endsWith('\n') ? brief : `${brief}\n`
}
