/** What a site's robots.txt lets us fetch (RFC 9309), asked once for each origin. */
import robotsParser from 'robots-parser'
import { maxRobotsBytes, maxRobotsRedirects } from './limits.ts'
import { readBody, request, type Visit } from './request.ts'

export interface RobotsRules {
  allows(address: URL): boolean
  readonly crawlDelayMs: number
  /** Why nothing is allowed, where it is not the rules that say so. */
  readonly unreachable: string | null
}

interface ParsedRobots {
  isAllowed(address: string, agent: string): boolean | undefined
  /** In seconds. */
  getCrawlDelay(agent: string): number | undefined
}

/** The package exports the function itself, while its types promise an object with a default. */
const parseRobots = robotsParser as unknown as (address: string, text: string) => ParsedRobots

/** The name that rules may address us by. */
const robotName = 'nutgraf'

/**
 * @throws what `fetch` throws: where the robots.txt of a server cannot be had for lack of a connection, neither can
 * its pages, and that is the better thing to say
 */
export async function fetchRobots(origin: string, visit: Visit): Promise<RobotsRules> {
  let address = new URL('/robots.txt', origin)
  for (let hop = 0; hop <= maxRobotsRedirects; hop++) {
    const response = await request(address, visit)
    const location = response.headers.get('location')
    if (response.status >= 300 && response.status < 400 && location && URL.canParse(location, address.href)) {
      await response.body?.cancel()
      address = new URL(location, address)
      if (!/^https?:$/.test(address.protocol)) return everythingAllowed
      continue
    }
    if (response.ok) return rulesFrom(origin, await readBody(response, maxRobotsBytes))
    await response.body?.cancel()
    if (response.status >= 500) return nothingAllowed(`its robots.txt cannot be read (${response.status})`) // RFC 9309, 2.3.1.4
    return everythingAllowed // RFC 9309, 2.3.1.3
  }
  return everythingAllowed // RFC 9309, 2.3.1.2
}

const everythingAllowed: RobotsRules = { allows: () => true, crawlDelayMs: 0, unreachable: null }
const nothingAllowed = (unreachable: string): RobotsRules => ({ allows: () => false, crawlDelayMs: 0, unreachable })

function rulesFrom(origin: string, body: Uint8Array | null): RobotsRules {
  if (body === null) return nothingAllowed('its robots.txt is over 500 KB')
  const rules = parseRobots(new URL('/robots.txt', origin).href, new TextDecoder().decode(body))
  const delay = rules.getCrawlDelay(robotName)
  return {
    allows: (address) => rules.isAllowed(address.href, robotName) !== false,
    crawlDelayMs: typeof delay === 'number' && delay > 0 ? delay * 1000 : 0,
    unreachable: null,
  }
}
