#!/usr/bin/env node
/**
 * Writes the contract as JSON Schema (draft 2020-12) to engine/schema/, from engine/dist/contract/schema.js.
 * `--check` writes nothing and fails where a file is missing or differs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import * as contract from '../dist/contract/schema.js'

const SCHEMAS = {
  'annotate-input': contract.annotateInputSchema,
  annotation: contract.annotationSchema,
  'extract-input': contract.extractInputSchema,
  extraction: contract.extractionSchema,
  'stories-input': contract.storiesInputSchema,
  'story-line': contract.storyLineSchema,
  'error-line': contract.errorLineSchema,
  reading: contract.readingSchema,
}

const folder = new URL('../schema/', import.meta.url)
const check = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(SCHEMAS)) {
  const file = new URL(`${name}.json`, folder)
  const json = `${JSON.stringify({ title: `nutgraf ${name}`, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`
  if (!check) writeFileSync(file, json)
  else if (readOrEmpty(file) !== json) {
    console.error(`${fileURLToPath(file)} is not what the contract says: run npm run schema`)
    process.exitCode = 1
  }
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
