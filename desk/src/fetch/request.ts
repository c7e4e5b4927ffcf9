/** One address, once: a GET without following redirects, tried again where the server is only busy. */
import { setTimeout as sleep } from 'node:timers/promises'
import { isPassing } from './fetch-error.ts'
import type { FetchLimits } from './limits.ts'

export interface Visit {
  readonly limits: FetchLimits
  readonly userAgent: string
  /** Ends everything done for one input. */
  readonly signal: AbortSignal
}

/** @throws what `fetch` throws when the last try fails too */
export async function request(address: URL, visit: Visit): Promise<Response> {
  const { limits, signal } = visit
  for (let attempt = 0; ; attempt++) {
    const delay = limits.retryDelaysMs[attempt]
    try {
      const response = await fetch(address, {
        redirect: 'manual',
        signal,
        headers: {
          'user-agent': visit.userAgent,
          accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
        },
      })
      if (!isPassing(response.status) || delay === undefined) return response
      const asked = retryAfter(response)
      if (asked !== null && asked > limits.maxRetryAfterMs) return response
      await response.body?.cancel()
      await sleep(Math.max(delay, asked ?? 0), undefined, { signal })
    } catch (error) {
      signal.throwIfAborted()
      if (delay === undefined || !mayPass(error)) throw error
      await sleep(delay, undefined, { signal }).catch(() => signal.throwIfAborted())
    }
  }
}

/** A name that does not exist or a bad certificate will be so the next second, too. */
function mayPass(error: unknown): boolean {
  const code = (error as { cause?: { code?: unknown } }).cause?.code
  return (
    typeof code === 'string' &&
    /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EAI_AGAIN|UND_ERR_SOCKET|UND_ERR_CONNECT_TIMEOUT)$/.test(code)
  )
}

/** How long the server asks to be left alone, in ms; it may give seconds or a date (RFC 9110, 10.2.3). */
export function retryAfter(response: Response): number | null {
  const value = response.headers.get('retry-after')?.trim()
  if (!value) return null
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const until = Date.parse(value)
  const now = Date.parse(response.headers.get('date') ?? '')
  return Number.isNaN(until) || Number.isNaN(now) ? null : Math.max(0, until - now)
}

/** The body in one piece, unpacked; null where it is over the limit, and then the rest is not fetched. */
export async function readBody(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
