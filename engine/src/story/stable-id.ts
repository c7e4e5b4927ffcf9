/** Ids that depend on what a thing is made of, never on the order in which it was met. */

/** `prefix-` and 13 base-36 characters of a 64-bit hash of the parts; parts keep their order. */
export function stableId(prefix: string, parts: readonly string[]): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (const part of parts) {
    for (let i = 0; i <= part.length; i++) {
      // Past the last character stands a mark that no character has, so that ["ab", "c"] differs from ["a", "bc"].
      const code = i < part.length ? part.charCodeAt(i) : 0x10000
      high = Math.imul(high ^ code, 2654435761)
      low = Math.imul(low ^ code, 1597334677)
    }
  }
  return `${prefix}-${finish(high, low)}${finish(low, high)}`
}

/** The last mixing of MurmurHash3's 32-bit finaliser, over one half with the other. */
function finish(half: number, other: number): string {
  let hash = Math.imul(half ^ (half >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36).padStart(7, '0')
}

/** For sorting ids and other strings by code units: the same on every machine, whatever its language. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
