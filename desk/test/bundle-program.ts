/** The program as a process of its own, bundled from the sources, so that no build can be stale. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'

const desk = fileURLToPath(new URL('..', import.meta.url))

/** Bundles the program before the tests of a file and removes it after them. Returns the path of its `bin`. */
export function bundleProgram(): string {
  const program = mkdtempSync(join(tmpdir(), 'nutgraf-program-'))
  beforeAll(async () => {
    for (const part of ['bin', 'package.json']) cpSync(join(desk, part), join(program, part), { recursive: true })
    // The language model is a file of the engine's package, and is found as one.
    symlinkSync(join(desk, '..', 'node_modules'), join(program, 'node_modules'), 'dir')
    await build({
      entryPoints: {
        main: join(desk, 'src', 'main.ts'),
        'answer-thread': join(desk, 'src', 'jsonl', 'answer-thread.ts'),
      },
      outdir: join(program, 'dist'),
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      alias: { '@nutgraf/engine': join(desk, '..', 'engine', 'src', 'index.ts') },
      banner: {
        js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
      },
      logLevel: 'error',
    })
  })
  afterAll(() => rmSync(program, { recursive: true, force: true }))
  return join(program, 'bin', 'nutgraf.js')
}

export interface ProcessOutcome {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** @param env set in addition to this process's own */
export async function runProcess(
  bin: string,
  argv: readonly string[],
  stdin: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<ProcessOutcome> {
  const child = spawn(process.execPath, [bin, ...argv], { env: { ...process.env, ...env } })
  child.stdin.on('error', () => {}).end(stdin) // it may end before it has read all
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk))
  const [exitCode] = await once(child, 'close')
  return { exitCode, stdout, stderr }
}
