import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTree } from './tree.ts'

/** Heads of one tree over shuffled tokens: each but the root hangs on one that comes before it in the shuffle. */
const heads = fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).chain((choices) =>
  fc.shuffledSubarray([...choices.keys()], { minLength: choices.length }).map((order) => {
    const head = new Int32Array(choices.length).fill(-1)
    for (let i = 1; i < order.length; i++) head[order[i]!] = order[choices[i]! % i]!
    return head
  }),
)

const ancestors = (head: Int32Array, token: number): number[] => {
  const found = [token]
  while (head[found.at(-1)!]! >= 0) found.push(head[found.at(-1)!]!)
  return found
}

test('edges are those of the tokens below, and dependents are those with that head, in order', () => {
  fc.assert(
    fc.property(heads, (head) => {
      const { first, last, child, sibling } = readTree(head)
      const tokens = [...head.keys()]
      for (const token of tokens) {
        const below = tokens.filter((t) => ancestors(head, t).includes(token))
        expect([first[token], last[token]]).toEqual([Math.min(...below), Math.max(...below)])
        const dependents: number[] = []
        for (let t = child[token]!; t >= 0; t = sibling[t]!) dependents.push(t)
        expect(dependents).toEqual(tokens.filter((t) => head[t] === token))
      }
    }),
  )
})

test('a chain of a hundred thousand tokens is read', () => {
  const head = Int32Array.from({ length: 100_000 }, (_, t) => t - 1)
  expect(readTree(head).last[0]).toBe(99_999)
})
