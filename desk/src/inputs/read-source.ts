/** Any source of bytes → the reports in it: looks what it is and hands it to the reader of that kind. */
import { InputError, systemCode } from '../errors.ts'
import { collectBytes, gunzip, peek } from './byte-streams.ts'
import { decodeText } from './decode-text.ts'
import { detectKind, headBytes, type Kind } from './detect-kind.ts'
import type { Draft } from './draft.ts'
import { readFeed } from './read-feed.ts'
import { readJsonl } from './read-jsonl.ts'
import { notAnArticle, readPage, readPlainText } from './read-page.ts'
import { readWarc } from './read-warc.ts'
import type { ReadContext } from './reading.ts'
import { fileNameOf, type Source } from './source.ts'

/** A gzip within a gzip is somebody's accident; more of them are somebody's idea. */
const maxWrappings = 2

/** @throws {InputError} possibly after some reports */
export async function* readSource(source: Source, context: ReadContext, wrappings = 0): AsyncGenerator<Draft> {
  const { head, all } = await peek(source.bytes, headBytes)
  try {
    const kind = detectKind(head, { fileName: fileNameOf(source), contentType: source.contentType })
    const peeked = { ...source, bytes: all }
    if (kind.kind !== 'gzip') yield* readKind(kind, peeked, head, context)
    else if (wrappings < maxWrappings) yield* readGzip(peeked, context, wrappings + 1)
    else
      throw unreadable(source, {
        kind: 'binary',
        name: 'gzip in gzip in gzip',
        remedy: 'unpack it and read what is in it',
      })
  } finally {
    await all.return()
  }
}

async function* readGzip(source: Source, context: ReadContext, wrappings: number): AsyncGenerator<Draft> {
  let read = 0
  try {
    for await (const draft of readSource({ ...source, size: null, bytes: gunzip(source.bytes) }, context, wrappings)) {
      read++
      yield draft
    }
  } catch (error) {
    if (!systemCode(error)?.startsWith('Z_')) throw error
    const what = systemCode(error) === 'Z_BUF_ERROR' ? 'is a gzip file cut short' : 'is a damaged gzip file'
    const kept =
      read === 0
        ? ''
        : `${read === 1 ? 'the report' : `the ${read} reports`} before the damage ${read === 1 ? 'is' : 'are'} read; `
    throw new InputError({ code: 'broken-gzip', input: source.input, what, remedy: `${kept}get a whole copy` })
  }
}

async function* readKind(kind: Kind, source: Source, head: Uint8Array, context: ReadContext): AsyncGenerator<Draft> {
  switch (kind.kind) {
    case 'warc':
      return yield* readWarc(source, context)
    case 'jsonl':
      return yield* readJsonl(await inUtf8(source, head, context), context)
    case 'feed':
      return yield* readFeed(await wholeDocument(source, context), source, context)
    case 'html': {
      const draft = readPage(await wholeDocument(source, context), source)
      if (!draft) throw notAnArticle(source.input)
      return yield draft
    }
    case 'text':
      return yield readPlainText(await wholeDocument(source, context), source)
    default:
      throw unreadable(source, kind)
  }
}

/** @throws {InputError} where it is over the limit; a file that is known to be is not even read */
async function wholeDocument({ input, size, bytes }: Source, { maxBytes }: ReadContext): Promise<Uint8Array> {
  const whole = size !== null && size > maxBytes ? null : await collectBytes(bytes, maxBytes)
  if (whole) return whole
  const found = size === null ? '' : ` (${Math.ceil(size / 1_000_000)} MB)`
  const what = `is larger than ${maxBytes / 1_000_000} MB${found}`
  throw new InputError({ code: 'too-large', input, what, remedy: 'allow more with --max-size, or split it' })
}

/** JSON Lines is UTF-8, except where PowerShell wrote it. */
async function inUtf8(source: Source, head: Uint8Array, context: ReadContext): Promise<Source> {
  const { encoding } = decodeText(head)
  if (!encoding.startsWith('utf-16')) return source
  const { text } = decodeText(await wholeDocument(source, context))
  return { ...source, bytes: once(Buffer.from(text)) }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

type UnreadableKind = Extract<Kind, { kind: 'binary' | 'xml' }> | { readonly kind: Kind['kind'] }

function unreadable({ input, contentType }: Source, kind: UnreadableKind): InputError {
  const sentAs = contentType === null ? '' : `, though it was sent as ${contentType.split(';', 1)[0]?.trim()}`
  if ('name' in kind) {
    const remedy = kind.remedy ?? 'leave it out'
    return new InputError({ code: 'binary', input, what: `is ${kind.name}${sentAs}`, remedy })
  }
  if (kind.kind === 'empty')
    return new InputError({ code: 'empty', input, what: 'is empty', remedy: 'leave it out, or fetch it again' })
  const what = 'root' in kind ? `is XML but no feed (<${kind.root}>)` : 'is JSON, but neither a feed nor JSON Lines'
  const remedy = 'root' in kind ? 'give RSS, Atom or the page itself' : 'write one report a line: {"text": …}'
  return new InputError({ code: 'unknown-format', input, what, remedy })
}
