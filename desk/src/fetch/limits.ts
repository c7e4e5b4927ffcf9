/** How long, how much and how often nutgraf asks of a web server. */

export interface FetchLimits {
  /** For one address all in all: robots.txt, redirects, retries, waiting and the body. */
  readonly timeoutMs: number
  /** Of a body, unpacked. */
  readonly maxBytes: number
  readonly maxRedirects: number
  /** Waits before the second, third, … try after a refused or broken connection, 429 or 5xx. */
  readonly retryDelaysMs: readonly number[]
  /** Longest Retry-After that is waited for; a server that asks for more is left alone. */
  readonly maxRetryAfterMs: number
  /** Longest Crawl-delay of a robots.txt that is kept to; more would leave nothing of the time for an address. */
  readonly maxCrawlDelayMs: number
}

export const defaultFetchLimits: FetchLimits = {
  timeoutMs: 20_000,
  maxBytes: 20_000_000,
  maxRedirects: 10,
  retryDelaysMs: [500, 2000],
  maxRetryAfterMs: 10_000,
  maxCrawlDelayMs: 10_000,
}

/** RFC 9309 section 2.5 asks for at least 500 KiB. */
export const maxRobotsBytes = 512_000
/** RFC 9309 section 2.3.1.2: at least five redirects of a robots.txt are followed. */
export const maxRobotsRedirects = 5
