import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PATHS, RELATIONS, type Trees, writePathCodes } from './tree-paths.ts'

/** Sentences of "relation>head" with heads by their place in the text, −1 for a root; relations by number. */
function trees(...sentences: string[]): Trees {
  const rows = sentences.flatMap((sentence, s) =>
    sentence.split(' ').map((arc) => [...arc.split('>').map(Number), s] as [number, number, number]),
  )
  return {
    deprel: Uint8Array.from(rows, ([relation]) => relation),
    head: Int32Array.from(rows, ([, head]) => head),
    sentence: Int32Array.from(rows, ([, , s]) => s),
  }
}

function codes(anchor: number, of: Trees, first = 0, end = of.head.length): number[] {
  const out = new Int32Array(end - first)
  writePathCodes(anchor, of, first, end, out)
  return [...out]
}

const SELF = RELATIONS
const UP = RELATIONS + 1
const [BEFORE, JUST_BEFORE, JUST_AFTER, AFTER] = [260, 261, 262, 263]

test.each<[why: string, anchor: number, of: Trees, expected: number[]]>([
  ['a sentence of one token', 0, trees('9>-1'), [SELF]],
  ['what hangs on the anchor has its own relation', 1, trees('5>1 9>-1 6>1'), [5, SELF, 6]],
  ['what hangs deeper has that of its branch', 3, trees('1>1 2>2 5>3 9>-1'), [5, 5, 5, SELF]],
  ['the root, from its dependent', 1, trees('9>-1 4>0 7>0'), [UP + SELF, SELF, UP + 7]],
  [
    'ancestors beyond the third count as the third, and so does what hangs on them',
    5,
    trees('9>-1 1>0 2>1 3>2 4>3 5>4 6>1 7>6 8>0'),
    [3 * UP + SELF, 3 * UP + SELF, 3 * UP + SELF, 2 * UP + SELF, UP + SELF, SELF, 3 * UP + 6, 3 * UP + 6, 3 * UP + 8],
  ],
  [
    'other sentences by whether they touch',
    4,
    trees('9>-1', '9>-1', '1>3 9>-1 2>3', '9>-1 3>5', '9>-1'),
    [BEFORE, JUST_BEFORE, UP + 1, UP + SELF, SELF, JUST_AFTER, JUST_AFTER, AFTER],
  ],
])('%s', (_why, anchor, of, expected) => {
  expect(codes(anchor, of)).toEqual(expected)
})

test('codes begin with the chunk, and nothing before it is looked at', () => {
  expect(codes(2, trees('9>-1', '1>2 9>-1 2>2', '9>-1'), 1, 4)).toEqual([1, SELF, 2])
})

/** Straight from the definition: climbs from the token to the first ancestor of the anchor. */
function byClimbing(token: number, anchor: number, { head, deprel }: Trees): number {
  const ancestors = [anchor]
  while (head[ancestors.at(-1)!]! >= 0) ancestors.push(head[ancestors.at(-1)!]!)
  if (ancestors.includes(token)) return Math.min(ancestors.indexOf(token), 3) * UP + SELF
  let child = token
  while (!ancestors.includes(head[child]!)) child = head[child]!
  return Math.min(ancestors.indexOf(head[child]!), 3) * UP + deprel[child]!
}

test('any tree has the codes that climbing gives', () => {
  // The head of a token drawn from those before it makes a tree; turned round, heads come after.
  const tree = fc.array(fc.tuple(fc.nat(1000), fc.nat(RELATIONS - 1)), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(tree, fc.boolean(), fc.nat(1000), (rows, turned, chosen) => {
      const last = rows.length - 1
      const place = (t: number) => (turned ? last - t : t)
      const head = new Int32Array(rows.length)
      const deprel = new Uint8Array(rows.length)
      for (const [t, [up, relation]] of rows.entries()) {
        head[place(t)] = t === 0 ? -1 : place(up % t)
        deprel[place(t)] = relation
      }
      const of = { head, deprel, sentence: new Int32Array(rows.length) }
      const anchor = chosen % rows.length
      const found = codes(anchor, of)
      expect(found).toEqual(Array.from(head, (_, t) => byClimbing(t, anchor, of)))
      expect(Math.max(...found)).toBeLessThan(PATHS)
    }),
  )
})
