/**
 * Fetches pages as a polite visitor: one request at a time, robots.txt first, known by its user agent, with limits on
 * time, size, redirects and tries.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { InputError } from '../errors.ts'
import { fetchError, isPassing, statusError } from './fetch-error.ts'
import { defaultFetchLimits, type FetchLimits } from './limits.ts'
import { readBody, request, retryAfter, type Visit } from './request.ts'
import { fetchRobots, type RobotsRules } from './robots.ts'

export interface FetchedPage {
  /** Where the redirects led. */
  readonly url: string
  readonly contentType: string | null
  readonly bytes: Uint8Array
}

export interface WebClient {
  /** @throws {InputError} */
  fetchPage(address: string): Promise<FetchedPage>
}

/** What a client remembers between pages, by origin. */
interface Memory {
  readonly robots: Map<string, RobotsRules>
  readonly lastRequestMs: Map<string, number>
}

export function webClient(version: string, limits: Partial<FetchLimits> = {}): WebClient {
  const all = { ...defaultFetchLimits, ...limits }
  const userAgent = `nutgraf/${version} (news reader; honours robots.txt)`
  const memory: Memory = { robots: new Map(), lastRequestMs: new Map() }
  return {
    async fetchPage(input) {
      const visit = { limits: all, userAgent, signal: AbortSignal.timeout(all.timeoutMs) }
      try {
        return await followRedirects(input, webAddress(input, input), visit, memory)
      } catch (error) {
        throw fetchError(visit.signal.aborted ? visit.signal.reason : error, input, all.timeoutMs)
      }
    },
  }
}

/** @throws {InputError} where it is no address that can be fetched */
export function webAddress(address: string, input: string, base?: URL): URL {
  const refuse = (what: string, remedy: string) => new InputError({ code: 'bad-address', input, what, remedy })
  if (!URL.canParse(address, base?.href)) throw refuse('is no valid address', 'check its spelling')
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse(
      `${base ? 'leads to an address' : 'is an address'} of the kind "${url.protocol}"`,
      'only http and https are fetched',
    )
  if (url.username || url.password)
    throw refuse('carries a user name or password', 'save the page in a browser and read the file')
  url.hash = ''
  return url
}

async function followRedirects(input: string, start: URL, visit: Visit, memory: Memory): Promise<FetchedPage> {
  let address = start
  for (let hop = 0; hop <= visit.limits.maxRedirects; hop++) {
    await askLeave(input, address, visit, memory)
    const response = await request(address, visit)
    memory.lastRequestMs.set(address.origin, performance.now())
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || location === null)
      return page(input, address, response, visit)
    await response.body?.cancel()
    address = webAddress(location, input, address)
  }
  const what = `redirects more than ${visit.limits.maxRedirects} times`
  throw new InputError({
    code: 'redirects',
    input,
    what,
    remedy: 'open it in a browser and use the address where it ends',
  })
}

/** Resolves when robots.txt lets us fetch the address now. */
async function askLeave(input: string, address: URL, visit: Visit, { robots, lastRequestMs }: Memory): Promise<void> {
  const rules = robots.get(address.origin) ?? (await fetchRobots(address.origin, visit))
  robots.set(address.origin, rules)
  if (!rules.allows(address)) {
    const what = rules.unreachable
      ? `${address.host} may not be visited: ${rules.unreachable}`
      : `robots.txt of ${address.host} forbids it`
    const remedy = rules.unreachable ? 'try again later' : 'save the page in a browser and read the file'
    throw new InputError({ code: 'robots', input, what, remedy })
  }
  const last = lastRequestMs.get(address.origin)
  if (last === undefined || rules.crawlDelayMs === 0) return
  const wait = last + Math.min(rules.crawlDelayMs, visit.limits.maxCrawlDelayMs) - performance.now()
  if (wait > 0) await sleep(wait, undefined, { signal: visit.signal })
}

async function page(input: string, address: URL, response: Response, { limits }: Visit): Promise<FetchedPage> {
  if (!response.ok) {
    await response.body?.cancel()
    throw statusError(input, response.status, isPassing(response.status) ? retryAfter(response) : null)
  }
  const bytes = await readBody(response, limits.maxBytes)
  if (bytes) return { url: address.href, contentType: response.headers.get('content-type'), bytes }
  const what = `is larger than ${limits.maxBytes / 1_000_000} MB`
  throw new InputError({ code: 'too-large', input, what, remedy: 'allow more with --max-size' })
}
