/** The language model: the file that the engine ships, or one that the user names. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { LanguageModel } from '@nutgraf/engine'
import type { Options } from './command-line/parse-command-line.ts'
import { reasonOf, UsageError } from './errors.ts'

const SHIPPED = '@nutgraf/engine/model/english.bin'

/** The bytes of the file that `--model` names, or else of the one that ships; in memory that threads can share. */
export function readModelBytes({ model }: Options): Uint8Array {
  const bytes = readBytes(typeof model === 'string' ? model : createRequire(import.meta.url).resolve(SHIPPED))
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

/** @throws {UsageError} where it cannot be read */
function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(`the language model ${path} cannot be read: ${reasonOf(error)}`)
  }
}

/** @throws {UsageError} where the bytes are no language model */
export async function openModel(bytes: Uint8Array): Promise<LanguageModel> {
  const { ModelFileError, readModel } = await import('@nutgraf/engine')
  try {
    return readModel(bytes)
  } catch (error) {
    if (error instanceof ModelFileError) throw new UsageError(error.message)
    throw error
  }
}
