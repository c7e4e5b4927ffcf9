// Fails where a figure on the development corpora has fallen below its floor in floors.json.
//   node .ci/floors.mjs FOLDER-OF-SCORERS
import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

const scorers = realpathSync(process.argv[2])
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'))
const program = ['--cmd', 'node desk/bin/nutgraf.js']

const corpora = join(scorers, '..', 'data')

function figures(script, args) {
  const { stdout, stderr, status } = spawnSync('node', [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const last = stdout.trim().split('\n').at(-1)
  if (status !== 0 || !last?.startsWith('{')) throw new Error(`${script} ${args.join(' ')} failed: ${stderr || stdout}`)
  return JSON.parse(last)
}

const found = {
  ...figures(join(scorers, 'run.mjs'), ['all', ...program]),
  seeds: figures(join(scorers, 'seeds.mjs'), program),
  plover: figures('bench/dist/score-events.js', [join(corpora, 'events', 'plover-gsr.jsonl')]),
  happenings: figures('bench/dist/score-happenings.js', []),
}
for (const [path, floor] of Object.entries(floors)) {
  const value = path.split('.').reduce((at, key) => at?.[key], found)
  const ok = typeof value === 'number' && value >= floor
  console.log(`${ok ? 'ok  ' : 'FELL'} ${path.padEnd(34)} ${value} (floor ${floor})`)
  if (!ok) process.exitCode = 1
}
