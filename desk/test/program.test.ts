/** The program as a process of its own: start-up, pipes, exit codes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bundleProgram, runProcess } from './bundle-program.ts'
import { folderWith, reportPage, reportText } from './run-program.ts'

const desk = fileURLToPath(new URL('..', import.meta.url))
const bin = bundleProgram()
const nutgraf = (argv: readonly string[], stdin?: string) => runProcess(bin, argv, stdin)

test('tells its version', async () => {
  expect(await nutgraf(['--version'])).toEqual({
    exitCode: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    stderr: '',
  })
})

test('tells wrong usage on stderr, with exit code 2', async () => {
  expect(await nutgraf(['raed'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'nutgraf: there is no command "raed"; did you mean nutgraf read?\n',
  })
})

test('says what to do where it is not built', async () => {
  const folder = await folderWith({ 'package.json': '{"type":"module"}' })
  cpSync(join(desk, 'bin'), join(folder, 'bin'), { recursive: true })
  const child = spawn(process.execPath, [join(folder, 'bin', 'nutgraf.js'), 'read', 'a.html'])
  let stderr = ''
  child.stderr.on('data', (chunk) => (stderr += chunk))
  expect(await once(child, 'close')).toEqual([2, null])
  expect(stderr).toBe('nutgraf: nutgraf is not built yet: run npm install && npm run build\n')
})

test('reads files, tells what it cannot read, and ends with exit code 1', async () => {
  const folder = await folderWith({ 'a.html': reportPage() })
  const { exitCode, stdout, stderr } = await nutgraf([
    'read',
    join(folder, 'a.html'),
    join(folder, 'gone.html'),
    '--json',
  ])
  expect(exitCode).toBe(1)
  expect(JSON.parse(stdout).reports).toHaveLength(1)
  expect(stderr).toBe(`nutgraf: ${folder}/gone.html: no such file or folder; check the name\n`)
})

describe('JSON Lines', () => {
  test('come out as they went in', async () => {
    const stdin = [1, 2, 3].map((n) => `${JSON.stringify({ id: `n${n}`, text: reportText(n) })}\n`).join('')
    const { exitCode, stdout, stderr } = await nutgraf(['annotate', '--jsonl'], stdin)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['n1', 'n2', 'n3'])
  })

  test('end quietly when nobody reads any longer, though there is more to come', async () => {
    const child = spawn(process.execPath, [bin, 'annotate', '--jsonl'])
    let stderr = ''
    child.stderr.on('data', (chunk) => (stderr += chunk))
    child.stdin.on('error', () => {}) // the program stops reading; that is the point
    const line = `${JSON.stringify({ id: 'a', text: reportText() })}\n`
    const feeding = setInterval(() => child.stdin.write(line), 5)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [exitCode] = await once(child, 'close')
    clearInterval(feeding)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })
})
