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
  if (reports.length > 0 || options.format === 'json') {
    const { text, note } = await rendered(reading, options)
    if (note !== null) voice.say(note)
    await openOutput(io.stdout).write(text)
  }
  return exitCode
}

interface Rendered {
  readonly text: string
  /** What the format has no room for, for stderr. */
  readonly note: string | null
}

async function rendered(reading: Reading, { format, width, colour, all }: ReadOptions): Promise<Rendered> {
  const { renderBrief, renderMarkdown, toIcalendar, toTimelineJs } = await import('@nutgraf/engine')
  switch (format) {
    case 'brief':
      return { text: renderBrief(reading, { width, colour, all }), note: null }
    case 'markdown':
      return { text: renderMarkdown(reading, { all }), note: null }
    case 'json':
      return { text: `${JSON.stringify(reading)}\n`, note: null }
    case 'timelinejs': {
      const { timeline, undated } = toTimelineJs(reading)
      const left = [countOf(undated.events, 'event'), countOf(undated.statements, 'statement')]
      return { text: `${JSON.stringify(timeline)}\n`, note: tellLeft(left, 'without a date', 'on the timeline') }
    }
    case 'ics': {
      const { calendar, undated, denied } = toIcalendar(reading)
      const left = [countOf(undated, 'event', ' without a date'), countOf(denied, 'denied event')]
      return { text: calendar, note: tellLeft(left, '', 'in the calendar') }
    }
  }
}

/** "12 events"; '' for none. */
function countOf(count: number, noun: string, more = ''): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}${more}`
}

/** "12 events and 3 statements without a date are not on the timeline"; null where nothing is left out. */
function tellLeft(counts: readonly string[], why: string, where: string): string | null {
  const left = counts.filter((count) => count !== '')
  if (left.length === 0) return null
  const verb = left.length === 1 && left[0]!.startsWith('1 ') ? 'is' : 'are'
  return [left.join(' and '), why, verb, 'not', where].filter((part) => part !== '').join(' ')
}
