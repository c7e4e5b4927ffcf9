/** The model that ships, for tests, and texts read with it. */
import { readFileSync } from 'node:fs'
import type { Document } from './document.ts'
import { type LanguageModel, readModel } from './model/read-model.ts'
import { readLanguage } from './read-language.ts'

export const ENGLISH: LanguageModel = readModel(readFileSync(new URL('../../model/english.bin', import.meta.url)))

export const readEnglish = (text: string): Document => readLanguage(text, ENGLISH)
