/** Speed of the language layer in Chromium, one thread: the engine's bundle on a page, the same texts. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)
const require = createRequire(import.meta.url)

/** Seconds for all texts in each round; null where there is no Chromium. */
export async function timeBrowser(texts: readonly string[], rounds: number): Promise<number[] | null> {
  if (!CHROMIUM) return null
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(import.meta.resolve('@nutgraf/engine'))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  })
  const files: Record<string, [type: string, body: Uint8Array | string]> = {
    '/': [
      'text/html',
      '<!doctype html><title>bench</title><script type="module">import * as engine from "/engine.js"; globalThis.engine = engine</script>',
    ],
    '/engine.js': ['text/javascript', outputFiles[0]!.contents],
    '/english.bin': ['application/octet-stream', readFileSync(require.resolve('@nutgraf/engine/model/english.bin'))],
  }
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', '']
    response.writeHead(body.length > 0 ? 200 : 404, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction(() => 'engine' in globalThis)
    return await page.evaluate(readRounds, { texts, rounds })
  } finally {
    await browser.close()
    server.close()
  }
}

/** Runs on the page. */
async function readRounds({ texts, rounds }: { texts: readonly string[]; rounds: number }): Promise<number[]> {
  const { engine } = globalThis as unknown as { engine: typeof import('@nutgraf/engine') }
  const model = engine.readModel(new Uint8Array(await (await fetch('/english.bin')).arrayBuffer()))
  for (const text of texts.slice(0, 40)) engine.readLanguage(text, model)
  return Array.from({ length: rounds }, () => {
    const started = performance.now()
    for (const text of texts) engine.readLanguage(text, model)
    return (performance.now() - started) / 1000
  })
}
