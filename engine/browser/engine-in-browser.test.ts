/**
 * The engine runs wherever JavaScript does: its bundle imports nothing of Node's, and gives in Chromium, on the page
 * and in a worker, what it gives here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { annotate, readCapture, readHtml, readModel, readStories, renderBrief } from '@nutgraf/engine'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path))
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url))
const modelFile = readFileSync(new URL('../model/english.bin', import.meta.url))
const model = readModel(modelFile)
const bundle = async () => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  })
  return outputFiles[0]!.text
}

test('the bundle for browsers holds no Node module', async () => {
  expect(await bundle()).not.toMatch(/from\s*["']node:|require\(["']node:/)
})

if (!CHROMIUM)
  console.warn('no Chromium found: the tests in a browser are skipped (install it, or name it in CHROMIUM)')

describe.skipIf(!CHROMIUM)('in Chromium', () => {
  const story = new URL('../../examples/story/', import.meta.url)
  const capture = readFileSync(new URL('worldrelay/capture-4471.txt', story), 'utf8')
  const html =
    '<title>Dam holds</title><article><h1>Dam holds</h1><p>The dam at Orby held overnight, the mayor said on Monday.</p></article>'
  let browser: Browser
  let server: Server
  let origin: string

  beforeAll(async () => {
    const script = await bundle()
    const files: Record<string, [type: string, body: string | Buffer]> = {
      '/': [
        'text/html',
        '<!doctype html><title>engine</title><script type="module">import * as engine from "/engine.js"; globalThis.engine = engine</script>',
      ],
      '/engine.js': ['text/javascript', script],
      '/english.bin': ['application/octet-stream', modelFile],
      '/worker.js': [
        'text/javascript',
        "import { annotate, readModel } from './engine.js'; const model = readModel(new Uint8Array(await (await fetch('/english.bin')).arrayBuffer())); onmessage = ({ data }) => postMessage(annotate(data, { model })); postMessage('ready')",
      ],
    }
    server = createServer((request, response) => {
      const [type, body] = files[request.url ?? ''] ?? ['text/plain', '']
      response.writeHead(body.length > 0 ? 200 : 404, { 'content-type': type }).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  test('the page reads a report as Node does', async () => {
    const page = await browser.newPage()
    await page.goto(origin)
    await page.waitForFunction(() => 'engine' in globalThis)
    const own = { id: 'a', input: 'a', published: { value: '2025-03-06', basis: 'given' as const } }
    const found = await page.evaluate(
      async ({ capture, html, own }) => {
        const { engine } = globalThis as unknown as { engine: typeof import('@nutgraf/engine') }
        const bytes = await (await fetch('/english.bin')).arrayBuffer()
        const model = engine.readModel(new Uint8Array(bytes))
        const reading = engine.readStories([{ ...engine.readCapture(capture), ...own }], { model })
        return {
          page: engine.readHtml(html),
          reading,
          brief: engine.renderBrief(reading, { width: 80, colour: false }),
        }
      },
      { capture, html, own },
    )
    const reading = readStories([{ ...readCapture(capture), ...own }], { model })
    expect(reading.stories[0]!.statements.length).toBeGreaterThan(2)
    expect(found).toEqual({ page: readHtml(html), reading, brief: renderBrief(reading, { width: 80, colour: false }) })
  })

  test('a worker annotates as Node does', async () => {
    const page = await browser.newPage()
    await page.goto(origin)
    const input = {
      id: 'w',
      text: 'The mayor of Orby, Ada Lind, said on Monday that "the dam will hold".',
      published: '2025-03-06',
    }
    const found = await page.evaluate(
      (data) =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' })
          worker.onmessage = ({ data: said }) => (said === 'ready' ? worker.postMessage(data) : resolve(said))
          worker.onerror = (event) => reject(new Error(event.message))
        }),
      input,
    )
    expect(found).toEqual(annotate(input, { model }))
  })
})
