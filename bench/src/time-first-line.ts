/** How long a person waits for the first line: from starting the program to its first output for one report. */
import { spawn } from 'node:child_process'

const program = new URL('../../desk/bin/nutgraf.js', import.meta.url).pathname

/** Milliseconds until the first byte on stdout. */
export function timeFirstLine(text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, [program, 'annotate', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
    let first: number | null = null
    child.stdout.on('data', () => {
      first ??= performance.now() - started
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0 && first !== null) resolve(first)
      else
        reject(
          new Error(
            `nutgraf annotate ended with ${code} and ${first === null ? 'no' : 'some'} output: run npm run build`,
          ),
        )
    })
    child.stdin.end(`${JSON.stringify({ id: 'one', text })}\n`)
  })
}
