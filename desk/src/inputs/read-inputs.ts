/** The INPUTs of `nutgraf read` → reports. What cannot be read is told and left out; the rest is read. */
import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Report } from '@nutgraf/engine'
import { InputError, reasonOf } from '../errors.ts'
import { assignIds } from './assign-ids.ts'
import type { Draft } from './draft.ts'
import { findFiles } from './find-files.ts'
import { fileSource, stdinSource } from './open-source.ts'
import { readSource } from './read-source.ts'
import type { ReadContext } from './reading.ts'
import type { Source } from './source.ts'

export interface InputsContext extends ReadContext {
  readonly stdin: Readable
  /** Called whenever one more report is read. */
  readonly onReport: (count: number) => void
}

export async function readInputs(inputs: readonly string[], context: InputsContext): Promise<Report[]> {
  const drafts = new Map<string, Draft>()
  const seenSources = new Set<string>()
  for (const input of inputs) {
    await guard(input, context, async () => {
      for await (const { key, source } of sourcesOf(input, context)) {
        if (seenSources.has(key)) continue
        seenSources.add(key)
        await guard(source.input, context, async () => {
          for await (const draft of readSource(source, context)) {
            const same = sameReportKey(draft)
            if (!drafts.has(same)) drafts.set(same, draft)
            context.onReport(drafts.size)
          }
        })
      }
    })
  }
  const all = [...drafts.values()]
  noteForeign(all, context)
  return assignIds(all)
}

/** A problem with one input must not keep the next from being read. */
async function guard(input: string, { told }: ReadContext, read: () => Promise<void>): Promise<void> {
  try {
    await read()
  } catch (error) {
    told.problem(error instanceof InputError ? error : internalError(input, error))
  }
}

function internalError(input: string, error: unknown): InputError {
  const remedy = 'leave it out, and please report it'
  return new InputError({ code: 'internal', input, what: `could not be read (${reasonOf(error)})`, remedy })
}

interface KeyedSource {
  /** The same for the same file or address. */
  readonly key: string
  readonly source: Source
}

async function* sourcesOf(input: string, context: InputsContext): AsyncGenerator<KeyedSource> {
  if (input === '-') yield { key: '-', source: stdinSource(context.stdin) }
  else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) yield { key: input, source: await fetchedSource(input, context) }
  else
    for await (const file of findFiles(input, context.told))
      yield { key: `file:${file.realPath}`, source: fileSource(file) }
}

async function fetchedSource(input: string, { fetchPage }: ReadContext): Promise<Source> {
  const { url, contentType, bytes } = await fetchPage(input)
  return { input, url, contentType, size: bytes.length, bytes: onePiece(bytes) }
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes
}

/**
 * The same address with the same text is the same report; without an address it must be the same place, too. Hashed,
 * so that no text is held twice.
 */
function sameReportKey({ url, input, givenId, outlet, title, text }: Draft): string {
  const facts = url === null ? [null, input, givenId, outlet, title, text] : [url, text]
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64')
}

/** The languages that are not read, a line for each input and language. */
function noteForeign(drafts: readonly Draft[], { told }: ReadContext): void {
  const counts = new Map<string, { input: string; language: string; count: number }>()
  for (const { input, language } of drafts) {
    if (/^(?:en|und)\b/.test(language)) continue
    const key = `${language} ${input}`
    counts.set(key, { input, language, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  for (const { input, language, count } of counts.values()) {
    const reports = count === 1 ? 'is' : `holds ${count} reports`
    const listed = count === 1 ? 'it is listed but not analysed' : 'they are listed but not analysed'
    told.note(input, `${reports} in ${languageName(language)}; nutgraf reads English; ${listed}`)
  }
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
