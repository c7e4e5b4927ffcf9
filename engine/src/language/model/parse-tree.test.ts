import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TreeParser } from './parse-tree.ts'

const MAX_TOKENS = 40
const parser = new TreeParser(MAX_TOKENS)

/** Heads of tokens 1 … n, 0 for the root; `scores[d][h]` is the arc from h to d, row 0 unused. */
function parse(scores: readonly (readonly number[])[]): number[] {
  const count = scores.length - 1
  scores.forEach((row, token) => void parser.scores.set(row, token * (count + 1)))
  parser.parse(count)
  return [...parser.heads.slice(1, count + 1)]
}

const worth = (scores: readonly (readonly number[])[], heads: readonly number[]) =>
  heads.reduce((sum, head, i) => sum + scores[i + 1]![head]!, 0)

function isTreeWithOneRoot(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false
  return heads.every((_, i) => {
    let token = i + 1
    for (let steps = 0; token !== 0 && steps <= heads.length; steps++) token = heads[token - 1]!
    return token === 0
  })
}

/** The best of all assignments of heads that are trees. */
function bestByTrying(scores: readonly (readonly number[])[]): number {
  const count = scores.length - 1
  let best = -Infinity
  const heads: number[] = []
  const place = (token: number) => {
    if (token > count) {
      if (isTreeWithOneRoot(heads)) best = Math.max(best, worth(scores, heads))
      return
    }
    for (let head = 0; head <= count; head++) {
      if (head === token) continue
      heads[token - 1] = head
      place(token + 1)
    }
  }
  place(1)
  return best
}

const scoresOf = (maxTokens: number, score: fc.Arbitrary<number>) =>
  fc.integer({ min: 1, max: maxTokens }).chain((count) =>
    fc.array(fc.array(score, { minLength: count + 1, maxLength: count + 1 }), {
      minLength: count + 1,
      maxLength: count + 1,
    }),
  )

describe('TreeParser', () => {
  test.each([
    ['one token is the root', [[], [0, 0]], [0]],
    ['the best heads, where they are a tree', [[], [5, 0, 1], [1, 5, 0]], [0, 1]],
    ['a cycle is broken where it costs least', [[], [1, 0, 9], [3, 9, 0]], [2, 0]],
    ['two roots become one', [[], [9, 0, 1], [8, 2, 0]], [0, 1]],
    ['a cycle in a cycle', [[], [0, 0, 9, 1], [0, 9, 0, 8], [1, 7, 7, 0]], [2, 3, 0]],
  ])('%s', (_why, scores, heads) => {
    expect(parse(scores)).toEqual(heads)
  })

  test('no tree of a short sentence is worth more', () => {
    fc.assert(
      fc.property(scoresOf(5, fc.integer({ min: -20, max: 20 })), (scores) => {
        const heads = parse(scores)
        expect(isTreeWithOneRoot(heads)).toBe(true)
        expect(worth(scores, heads)).toBe(bestByTrying(scores))
      }),
      { numRuns: 300 },
    )
  })

  test('any scores at all give a tree with one root', () => {
    const score = fc.oneof(
      fc.double(),
      fc.integer({ min: 0, max: 2 }),
      fc.constantFrom(NaN, Infinity, -Infinity, 1e300),
    )
    fc.assert(
      fc.property(scoresOf(MAX_TOKENS, score), (scores) => {
        expect(isTreeWithOneRoot(parse(scores))).toBe(true)
      }),
    )
  })
})
