/** What can go wrong with an address → an `InputError` in a person's words. */
import { InputError, type InputErrorCode, reasonOf, systemCode } from '../errors.ts'

export function fetchError(error: unknown, input: string, timeoutMs: number): InputError {
  if (error instanceof InputError) return error
  const [code, what, remedy] = explain(error, timeoutMs)
  return new InputError({ code, input, what, remedy })
}

type Explanation = readonly [code: InputErrorCode, what: string, remedy: string]

function explain(error: unknown, timeoutMs: number): Explanation {
  if ((error as Error | null)?.name === 'TimeoutError')
    return ['timeout', `no full answer within ${timeoutMs / 1000} s`, 'try again later, or with a longer --timeout']
  const cause = (error as { cause?: unknown } | null)?.cause ?? error
  const system = systemCode(cause) ?? ''
  if (system === 'ENOTFOUND' || system === 'EAI_AGAIN' || system === 'EAI_NONAME')
    return ['no-host', 'there is no server of that name', 'check the address and the connection to the network']
  if (system === 'ECONNREFUSED')
    return ['no-connection', 'the server refuses the connection', 'check the address, or try again later']
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(system))
    return [
      'no-connection',
      `the server cannot prove who it is (${system})`,
      'save the page in a browser and read the file',
    ]
  if (/^(?:Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR__)/.test(system))
    return ['cut-short', 'the answer is packed in a broken way', 'save the page in a browser and read the file']
  if (system === 'UND_ERR_SOCKET' || system === 'ECONNRESET' || system === 'EPIPE' || system.startsWith('UND_ERR_RES'))
    return ['cut-short', 'the server broke off in the middle', 'try again later']
  return ['no-connection', `no answer (${reasonOf(cause)})`, 'check the address, or try again later']
}

/** An answer that is not a page. */
export function statusError(input: string, status: number, retryAfterMs: number | null): InputError {
  const remedies: Readonly<Record<number, string>> = {
    401: 'save the page in a browser and read the file',
    402: 'save the page in a browser and read the file',
    403: 'save the page in a browser and read the file',
    404: 'check the address',
    410: 'the page was taken down; look for it in a web archive',
    451: 'the page may not be shown where you are',
  }
  const wait = retryAfterMs === null ? 'later' : `in ${Math.ceil(retryAfterMs / 1000)} seconds`
  const remedy = remedies[status] ?? (isPassing(status) ? `try again ${wait}` : 'check the address')
  return new InputError({
    code: 'http-status',
    input,
    what: `the server answers ${status}${nameOfStatus(status)}`,
    remedy,
  })
}

/** Worth another try: the server says "not now" rather than "no". */
export const isPassing = (status: number) => status === 429 || status >= 500

/** Names of the statuses that people meet (RFC 9110, RFC 6585, RFC 7725); the server's own phrase may say anything. */
const statusNames: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  410: 'Gone',
  429: 'Too Many Requests',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

function nameOfStatus(status: number): string {
  const name = statusNames[status]
  return name === undefined ? '' : ` ${name}`
}
