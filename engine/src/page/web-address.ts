/** Addresses that a page states, made absolute and checked. Hostile values give null. */

/** The WHATWG URL class: in every browser, worker and Node, but in no type library that a pure ES package can ask for. */
declare const URL: new (
  address: string,
  base?: string,
) => {
  protocol: string
  username: string
  password: string
  hash: string
  readonly href: string
  readonly hostname: string
  readonly pathname: string
}

const MAX_ADDRESS = 4000

/** An absolute http(s) address, without user, password and fragment; null for anything else. */
export function webAddress(address: string | null | undefined, base: string | null): string | null {
  if (!address || address.length > MAX_ADDRESS) return null
  try {
    const url = new URL(address.trim(), base ?? undefined)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
    url.username = url.password = url.hash = ''
    return url.href
  } catch {
    return null
  }
}

/** Whether a page fetched from `fetched` may state that its address is `stated`: same site, and not its front page. */
export function mayStateAddress(stated: string, fetched: string): boolean {
  const [to, from] = [new URL(stated), new URL(fetched)]
  return siteOf(to.hostname) === siteOf(from.hostname) && !(to.pathname === '/' && from.pathname !== '/')
}

/** The end of the host name, so that "m.example.org" and "www.example.org" are one site. */
const siteOf = (hostname: string): string => hostname.split('.').slice(-2).join('.')
