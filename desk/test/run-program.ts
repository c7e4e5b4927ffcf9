/** Runs the program in this process on streams of its own, and makes the files and servers it is to read. */
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { ExitCode } from '../src/io.ts'
import { run } from '../src/main.ts'

export interface Outcome {
  readonly exitCode: ExitCode
  readonly stdout: string
  /** Lines of stderr. */
  readonly stderr: readonly string[]
}

export async function runProgram(
  argv: readonly string[],
  stdin: string | Uint8Array | Readable = '',
): Promise<Outcome> {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const [out, err] = [readAll(stdout), readAll(stderr)]
  const input = stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)], { objectMode: false })
  const exitCode = await run(argv, { stdin: input, stdout, stderr, env: {}, now: () => new Date(2025, 2, 8, 12) })
  stdout.end()
  stderr.end()
  const lines = (await err).split('\n')
  return { exitCode, stdout: await out, stderr: lines.slice(0, -1) }
}

async function readAll(stream: Readable): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** The `--json` document of the inputs, and what was said. */
export async function readJson(inputs: readonly string[], stdin?: string | Uint8Array) {
  const outcome = await runProgram(['read', ...inputs, '--json'], stdin)
  return {
    ...outcome,
    reports: JSON.parse(outcome.stdout).reports as {
      id: string
      input: string
      text: string
      [field: string]: unknown
    }[],
  }
}

export type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder with these files, which is gone when the test is over. */
export async function folderWith(files: Files): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

/** A web server on this machine; its address, without a slash at the end. */
export async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const sentences = [
  'The bridge over the Ane was closed on Monday after divers found cracks in two of its pillars, the harbour office said.',
  '“We will not gamble with lives,” said Mara Lindqvist, who runs the office. “It stays shut until the steel is tested.”',
  'About 4,000 people cross the bridge every day, and buses will take the long way round by the mill for at least a month.',
  'The mayor, Tomas Brandt, told reporters that the town had asked for money to mend the pillars three years ago.',
]

/** The text of a short report; `n` makes it another one. */
export function reportText(n = 1): string {
  return [`Report number ${n} from the river.`, ...sentences].join('\n\n')
}

/** A page with that report. */
export function reportPage(n = 1): string {
  const paragraphs = reportText(n)
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge ${n} closed</title>
<meta property="article:published_time" content="2025-03-03"></head>
<body><article><h1>Bridge ${n} closed</h1>${paragraphs.join('\n')}</article></body></html>`
}
