/** The language model that the engine ships, read from its file. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { LanguageModel } from '@nutgraf/engine'

const FILE = '@nutgraf/engine/model/english.bin'

/** The file's bytes, which threads may share. */
export function readModelBytes(): Uint8Array {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(FILE))
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

/** @throws {ModelFileError} where the file is damaged */
export async function openModel(bytes: Uint8Array = readModelBytes()): Promise<LanguageModel> {
  const { readModel } = await import('@nutgraf/engine')
  return readModel(bytes)
}
