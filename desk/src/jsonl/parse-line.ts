/** One line of JSON Lines → an object whose fields are known to be strings, or what is wrong with it. */
import type { Published } from '@nutgraf/engine'
import type { Line } from './split-lines.ts'

/** Listed with their meaning in docs/inputs.md; a test keeps the two in step. */
export const lineErrorCodes = [
  'not-json',
  'not-an-object',
  'not-utf8',
  'too-long',
  'id',
  'field',
  'published',
  'duplicate-id',
] as const
export type LineErrorCode = (typeof lineErrorCodes)[number]

export class LineError extends Error {
  override readonly name = 'LineError'
  readonly code: LineErrorCode
  readonly what: string
  readonly remedy: string

  constructor(code: LineErrorCode, what: string, remedy: string) {
    super(`${what}; ${remedy}`)
    this.code = code
    this.what = what
    this.remedy = remedy
  }
}

export type Fields = Readonly<Record<string, unknown>>

const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * The object on a line; null for a blank one. A byte order mark is dropped, as editors write one before line 1.
 *
 * @throws {LineError}
 */
export function parseLine(line: Line, maxBytes: number): Fields | null {
  if (line.bytes === null)
    throw new LineError('too-long', `is longer than ${maxBytes / 1_000_000} MB`, 'split the report')
  const text = decodeLine(line.bytes)
  if (text.trim() === '') return null
  const value = parseJson(text)
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new LineError('not-an-object', 'is JSON but no object', 'write {"id": …, …}')
  return value as Fields
}

function decodeLine(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new LineError('not-utf8', 'is not UTF-8', 'convert it to UTF-8')
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LineError('not-json', `is not JSON${jsonReason(error)}`, 'write one JSON object a line')
  }
}

/** Where V8 finds JSON broken, without the piece of the text that it quotes: that may hold anything. */
function jsonReason(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  if (/\bend of JSON|Unterminated/.test(message)) return ' (it ends too early)'
  const place = /at position (\d+)/.exec(message)?.[1]
  return place === undefined ? '' : ` (broken at character ${Number(place) + 1})`
}

/**
 * The id of a line. A number is taken as its digits.
 *
 * @throws {LineError}
 */
export function requireId(fields: Fields): string {
  const id = optionalId(fields)
  if (id === null) throw new LineError('id', 'has no field "id"', 'give each report an id')
  return id
}

/** @throws {LineError} */
export function optionalId({ id }: Fields): string | null {
  if (id === undefined || id === null) return null
  if (typeof id === 'number') return String(id)
  if (typeof id !== 'string')
    throw new LineError('id', 'has a field "id" that is neither a string nor a number', 'use a string')
  if (id === '') throw new LineError('id', 'has an empty field "id"', 'give each report an id')
  return id
}

/** @throws {LineError} where the field is missing or no string */
export function requireText(fields: Fields, name: string): string {
  const value = optionalText(fields, name)
  if (value === null) throw new LineError('field', `has no field "${name}"`, 'it holds what is to be read')
  return value
}

/**
 * A string, or null where the field is null or missing.
 *
 * @throws {LineError}
 */
export function optionalText(fields: Fields, name: string): string | null {
  const value = fields[name]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string')
    throw new LineError('field', `has a field "${name}" that is not a string`, 'use a string')
  return value
}

/** Year, month, day and at most a time with its zone: ISO 8601, as TIMEX3 writes it. */
const isoDate =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ]\d\d(?::\d\d(?::\d\d(?:[.,]\d+)?)?)?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i

/**
 * The date of publication. A string is a date that is handed in; the object that `nutgraf extract` writes keeps its
 * basis. An empty string counts as missing, as exports of spreadsheets write it.
 *
 * @throws {LineError} where it is no date
 */
export function optionalPublished(fields: Fields): Published | null {
  const { published } = fields
  const isObject = published !== null && typeof published === 'object' && 'value' in published
  const { value, basis } = isObject ? (published as Fields) : { value: published, basis: 'given' }
  if (value === undefined || value === null || value === '') return null
  if (typeof value !== 'string' || !isDate(value.trim()))
    throw new LineError(
      'published',
      'has a field "published" that is no date',
      'write it as 2022-02-08 or 2022-02-08T09:30:00Z',
    )
  return { value: value.trim(), basis: isBasis(basis) ? basis : 'given' }
}

const isBasis = (basis: unknown): basis is Published['basis'] =>
  ['given', 'page', 'text', 'story'].includes(basis as string)

function isDate(value: string): boolean {
  const [, year, month = '01', day = '01'] = isoDate.exec(value) ?? []
  if (year === undefined) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}
