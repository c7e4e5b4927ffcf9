/** The language model that the engine ships. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readModel } from '@nutgraf/engine'

export const ENGLISH = readModel(
  readFileSync(createRequire(import.meta.url).resolve('@nutgraf/engine/model/english.bin')),
)
