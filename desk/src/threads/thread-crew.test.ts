import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { type Crew, openCrew } from './thread-crew.ts'

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-crew-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A crew whose threads run this code for each message, with `tell` to answer, `start` and their `id`. */
function crewOf(code: string, { size = 2, start = null as unknown } = {}): Crew<unknown, unknown> {
  const script = join(folder, `${code.length}.mjs`)
  writeFileSync(
    script,
    `import { parentPort, threadId as id, workerData as start } from 'node:worker_threads'
const tell = (answer) => parentPort.postMessage(answer)
parentPort.on('message', (task) => { ${code} })`,
  )
  const crew = openCrew<unknown, unknown>(pathToFileURL(script), start, size)
  onTestFinished(() => crew.dismiss())
  return crew
}

test('threads start when there is work and the others are busy, up to the size', async () => {
  const crew = crewOf('tell(id)')
  const first = await crew.work(0)
  expect(await crew.work(0)).toBe(first)
  const ids = await Promise.all([1, 2, 3, 4, 5, 6].map((task) => crew.work(task)))
  expect(new Set(ids).size).toBe(2)
})

test('bytes that are shared are the same in every thread', async () => {
  const counter = new Int32Array(new SharedArrayBuffer(4))
  const crew = crewOf('tell(Atomics.add(start, 0, task))', { start: counter })
  await Promise.all([1, 2, 3, 4].map((task) => crew.work(task)))
  expect(counter[0]).toBe(10)
})

test.each([
  ['throws', "throw new RangeError(task + ' was too much')", '7 was too much'],
  ['ends the process it thinks it is', 'process.exit(3)', 'a worker thread ended too early, with exit code 3'],
])('a thread that %s fails what it has been given and all that comes', async (_what, code, said) => {
  const crew = crewOf(code, { size: 1 })
  const given = [crew.work(7), crew.work(8)]
  for (const task of given) await expect(task).rejects.toThrow(said)
  await expect(crew.work(9)).rejects.toThrow(said)
})

test('a script that is not there', async () => {
  const crew = openCrew(pathToFileURL(join(folder, 'gone.mjs')), null, 2)
  await expect(crew.work(1)).rejects.toThrow('gone.mjs')
  await crew.dismiss()
})

test('dismissed, a thread ends in the middle of its work', async () => {
  const crew = crewOf('for (;;);')
  const endless = crew.work(1)
  const failed = expect(endless).rejects.toThrow('ended too early')
  await crew.dismiss()
  await failed
})
