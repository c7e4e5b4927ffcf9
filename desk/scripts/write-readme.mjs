#!/usr/bin/env node
/**
 * Puts what the program and the library print into README.md, below the commands and code that print it.
 *   node desk/scripts/write-readme.mjs            writes README.md; the program must be built
 * A test runs the same commands from the sources and compares.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = (...argv) =>
  execFileSync(process.execPath, argv, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

let readme = readFileSync(`${root}README.md`, 'utf8')
const fill = (pattern, print) => {
  readme = readme.replace(pattern, (_all, head, code) => `${head}\`\`\`text\n${print(code)}\`\`\``)
}

const BRIEF_LINES = 64
fill(/(<!-- brief: npx nutgraf ([^>]*) -->\n)```text\n[\s\S]*?```/, (argv) => {
  const lines = run('desk/bin/nutgraf.js', ...argv.split(' ')).split('\n')
  return `${lines.slice(0, BRIEF_LINES).join('\n')}\n`
})
fill(/(<!-- library -->\n```js\n([\s\S]*?)```\n\n)```text\n[\s\S]*?```/, (code) =>
  run('--input-type=module', '--eval', code),
)
writeFileSync(`${root}README.md`, readme)
