/**
 * What can go wrong at the desk, as data: `InputError` for an input that cannot be read (exit code 1) and `UsageError`
 * for a command line that makes no sense (exit code 2). Both come out as one line on stderr.
 */

/** Listed with their meaning in docs/inputs.md; a test keeps the two in step. */
export const inputErrorCodes = [
  'missing',
  'no-permission',
  'link-loop',
  'not-a-file',
  'no-match',
  'no-reports',
  'unreadable',
  'empty',
  'too-large',
  'binary',
  'unknown-format',
  'broken-gzip',
  'broken-feed',
  'no-items',
  'broken-warc',
  'bad-line',
  'not-an-article',
  'no-text',
  'bad-address',
  'robots',
  'timeout',
  'no-host',
  'no-connection',
  'cut-short',
  'http-status',
  'redirects',
  'internal',
] as const
export type InputErrorCode = (typeof inputErrorCodes)[number]

interface InputErrorFacts {
  readonly code: InputErrorCode
  /** The input as the user named it, or the file found under it. */
  readonly input: string
  /** Place within the input, e.g. "line 12". */
  readonly where?: string
  readonly what: string
  readonly remedy: string
}

export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: InputErrorCode
  readonly input: string
  readonly where: string | null
  readonly what: string
  readonly remedy: string

  constructor({ code, input, where, what, remedy }: InputErrorFacts) {
    super(`${input}${where === undefined ? '' : `, ${where}`}: ${what}; ${remedy}`)
    this.code = code
    this.input = input
    this.where = where ?? null
    this.what = what
    this.remedy = remedy
  }
}

export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What an unforeseen error says of itself, on one line. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error)
}

/** The system's code of an error ("ENOENT"), or null where it has none. */
export function systemCode(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : null
}
