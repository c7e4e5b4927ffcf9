/** What a second thread gains: the whole program with `--jobs 2` beside `--jobs 1` on the same reports, in turns. */
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program = new URL('../../desk/bin/nutgraf.js', import.meta.url).pathname
const tellCpu = new URL('./tell-cpu.js', import.meta.url).href

export interface Run {
  readonly wallSeconds: number
  /** User and system time of all threads. */
  readonly cpuSeconds: number
}

/** The runs with each number of jobs; start-up counts. */
export async function timeJobs(texts: readonly string[], jobs: readonly number[], rounds: number): Promise<Run[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'))
  try {
    const input = join(folder, 'reports.jsonl')
    writeFileSync(input, texts.map((text, n) => `${JSON.stringify({ id: `n${n}`, text })}\n`).join(''))
    const runs: Run[][] = jobs.map(() => [])
    for (let round = 0; round < rounds; round++) {
      const order = [...jobs.keys()]
      if (round % 2 === 1) order.reverse() // so that none always runs in the other's wake
      for (const index of order) runs[index]!.push(await timeRun(input, jobs[index]!))
    }
    return runs
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function timeRun(input: string, jobs: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const stdin = openSync(input, 'r')
    const started = performance.now()
    const child = spawn(process.execPath, ['--import', tellCpu, program, 'annotate', '--jsonl', '--jobs', `${jobs}`], {
      stdio: [stdin, 'ignore', 'inherit', 'pipe'],
    })
    closeSync(stdin)
    let told = ''
    child.stdio[3]!.on('data', (chunk) => {
      told += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve({ wallSeconds: (performance.now() - started) / 1000, cpuSeconds: Number(told) })
      else reject(new Error(`nutgraf annotate --jobs ${jobs} ended with ${code}: run npm run build`))
    })
  })
}
