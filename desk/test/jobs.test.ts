/** `--jobs N`: what is printed, told and returned is the same on any number of threads. Real processes and threads. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bundleProgram, runProcess } from './bundle-program.ts'
import { reportText, runProgram } from './run-program.ts'

const bin = bundleProgram()
const nutgraf = (argv: string, stdin?: string | Uint8Array, env?: Record<string, string>) =>
  runProcess(bin, argv.split(' '), stdin, env)
const jsonLines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const story = fileURLToPath(new URL('../../examples/story/', import.meta.url))

/** Reports of very different length, so that later ones are ready before earlier ones. */
const reports = numbers(200).map((n) => ({
  id: `r${n}`,
  text: reportText(n).repeat(n % 50 === 0 ? 10 : 1 + (n % 2)),
  published: '2025-03-03',
}))

async function exampleReports(): Promise<string> {
  const { stdout } = await runProgram(['read', story, '--json', '--today', '2025-03-08'])
  return jsonLines(JSON.parse(stdout).reports)
}

function examplePages(): string {
  const files = readdirSync(story, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  return jsonLines(files.sort().map((name) => ({ id: name, html: readFileSync(story + name, 'utf8') })))
}

describe('the same bytes as one job', () => {
  test.each<[what: string, command: string, input: () => string | Uint8Array | Promise<string>]>([
    ['the examples', 'annotate --jsonl', exampleReports],
    ['200 reports, with words', 'annotate --jsonl --tokens', () => jsonLines(reports)],
    ['pages', 'extract --jsonl', examplePages],
    ['nothing', 'annotate --jsonl', () => ''],
    ['blank lines only', 'annotate --jsonl', () => '\n\r\n \n'],
    ['fewer reports than threads', 'annotate --jsonl', () => jsonLines(reports.slice(1, 3))],
    ['a last line that is not ended', 'annotate --jsonl', () => jsonLines(reports.slice(0, 30)).trimEnd()],
    [
      'characters of several bytes and halves of pairs',
      'annotate --jsonl --tokens',
      () => jsonLines(numbers(60).map((n) => ({ id: n, text: `“Où ?” Ilse Žák said 🌧 \ud83d ${reportText(n)}` }))),
    ],
    [
      'bad lines in the middle',
      'annotate --jsonl',
      () => {
        const lines = jsonLines(reports).split('\n')
        lines[60] = '{"id":"half'
        lines[61] = ''
        lines[120] = '{"id":"textless"}'
        return lines.join('\n')
      },
    ],
    ['a line in another encoding', 'annotate --jsonl', () => Buffer.from('{"id":"a","text":"é"}\n', 'latin1')],
  ])('%s', async (_what, command, input) => {
    const stdin = await input()
    const one = await nutgraf(command, stdin)
    for (const jobs of [1, 2, 4]) expect(await nutgraf(`${command} --jobs ${jobs}`, stdin)).toEqual(one)
  })
})

test('a bad line is told in its place, and ends it with exit code 1', async () => {
  const stdin = jsonLines(reports.map((report, n) => (n === 100 ? { ...report, id: 7, published: 'soon' } : report)))
  const { exitCode, stdout, stderr } = await nutgraf('annotate --jsonl --jobs 2', stdin)
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  const lines = stdout.split('\n').filter(Boolean)
  expect(lines).toHaveLength(200)
  expect(JSON.parse(lines[100]!)).toMatchObject({ id: '7', line: 101, error: { code: 'published' } })
  expect(lines.filter((line) => line.includes('"error"'))).toHaveLength(1)
})

test('an answer is there before the next line comes', async () => {
  const child = spawn(process.execPath, [bin, 'annotate', '--jsonl', '--jobs', '2'])
  for (const report of reports.slice(1, 4)) {
    child.stdin.write(jsonLines([report]))
    let answer = ''
    while (!answer.endsWith('\n')) answer += String((await once(child.stdout, 'data'))[0])
    expect(JSON.parse(answer).id).toBe(report.id)
  }
  child.stdin.end()
  expect(await once(child, 'close')).toEqual([0, null])
})

test('ends quietly when nobody reads any longer, though there is more to come', async () => {
  const child = spawn(process.execPath, [bin, 'annotate', '--jsonl', '--jobs', '2'])
  let stderr = ''
  child.stderr.on('data', (chunk) => (stderr += chunk))
  child.stdin.on('error', () => {}) // the program stops reading; that is the point
  const input = jsonLines(reports)
  const feeding = setInterval(() => child.stdin.writableNeedDrain || child.stdin.write(input), 5)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [exitCode] = await once(child, 'close')
  clearInterval(feeding)
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
})

test('ends at once when it is interrupted', async () => {
  const child = spawn(process.execPath, [bin, 'annotate', '--jsonl', '--jobs', '2'])
  child.stdin.on('error', () => {}).write(jsonLines(reports))
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([null, 'SIGINT'])
})

test('a thread that runs out of memory is told, after the answers before it', async () => {
  const huge = { id: 'huge', text: 'so '.repeat(4_000_000) } // its tokens alone are more than the memory
  const { exitCode, stdout, stderr } = await nutgraf(
    'annotate --jsonl --jobs 2',
    jsonLines([...reports.slice(1, 50), huge, ...reports.slice(51, 60)]),
    { NODE_OPTIONS: '--max-old-space-size=100' },
  )
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: 'nutgraf: memory ran out; give it fewer --jobs or shorter reports\n',
  })
  expect(
    stdout
      .split('\n')
      .slice(0, 49)
      .map((line) => JSON.parse(line).id),
  ).toEqual(reports.slice(1, 50).map(({ id }) => id))
})

test.each(['0', '-1', '1.5', 'auto', '257', '1e2'])('--jobs=%s is wrong usage', async (value) => {
  expect(await nutgraf(`annotate --jsonl --jobs=${value}`, jsonLines(reports.slice(1, 2)))).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `nutgraf: --jobs takes a whole number from 1 to 256, not "${value}"\n`,
  })
})
