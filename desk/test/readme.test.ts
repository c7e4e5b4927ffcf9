/** The README shows what the program and the library print. `npm run readme` writes it anew. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { runProgram } from './run-program.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')

function found(pattern: RegExp): string[] {
  const match = pattern.exec(readme)
  expect(match, String(pattern)).not.toBeNull()
  return match!.slice(1)
}

test('the brief of the examples', async () => {
  const [argv, shown] = found(/<!-- brief: npx nutgraf ([^>]*) -->\n```text\n([\s\S]*?)```/) as [string, string]
  const { stdout } = await runProgram(argv.replace('examples/story', `${root}examples/story`).split(' '))
  expect(shown.split('\n').length).toBeGreaterThan(40)
  expect(stdout.startsWith(shown)).toBe(true)
})

test('the library in a few lines', async () => {
  const [code, shown] = found(/<!-- library -->\n```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/) as [string, string]
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    alias: { '@nutgraf/engine': `${root}engine/src/index.ts` },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'silent',
  })
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module'], {
    input: outputFiles[0]!.text,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(shown.trim().split('\n').length).toBeGreaterThan(2)
  expect(stdout).toBe(shown)
})
