#!/usr/bin/env node
// Starts the built program. Plain JavaScript, so that a checkout that is not built yet can say so.
import { existsSync } from 'node:fs'
import * as module from 'node:module'

module.enableCompileCache?.()

const built = new URL('../dist/main.js', import.meta.url)
if (existsSync(built)) {
  const { start } = await import(built.href)
  await start()
} else {
  console.error('nutgraf: nutgraf is not built yet: run npm install && npm run build')
  process.exitCode = 2
}
