import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignIds } from './assign-ids.ts'
import type { Draft } from './draft.ts'

const draft = (facts: Partial<Draft>): Draft => ({
  givenId: null,
  input: 'a.txt',
  url: null,
  outlet: null,
  title: null,
  byline: null,
  published: { value: null, basis: 'unknown' },
  language: 'en',
  text: 'Rain fell.',
  ...facts,
})

const idsOf = (...drafts: Partial<Draft>[]) => assignIds(drafts.map(draft)).map(({ id }) => id)

test('a hash of what the report is', () => {
  const [id] = idsOf({})
  expect(id).toMatch(/^r[0-9a-f]{10}$/)
  expect(idsOf({ title: 'Rain', outlet: 'Ane Herald' })).toEqual([id])
  expect(idsOf({ input: 'folder/a.txt' })).toEqual([id])
  expect(idsOf({ input: 'b.txt' })).not.toEqual([id])
  expect(idsOf({ text: 'Snow fell.' })).not.toEqual([id])
  expect(idsOf({ url: 'https://example.org/a' })).not.toEqual([id])
})

test('the same at two places is numbered by their names', () => {
  const [id] = idsOf({})
  expect(idsOf({ input: 'z/a.txt' }, { input: 'b/a.txt' })).toEqual([`${id}-2`, id])
})

test('an id that a line brings is kept where it is the only one', () => {
  expect(idsOf({ givenId: 'x' }, { givenId: 'y', text: 'Snow fell.' })).toEqual(['x', 'y'])
  const [first, second] = idsOf({ givenId: 'x' }, { givenId: 'x', text: 'Snow fell.' })
  expect([first, second]).not.toContain('x')
})

test('a line cannot take the id of another report by bringing its hash', () => {
  const [id] = idsOf({})
  expect(idsOf({}, { givenId: id!, text: 'Snow fell.' })).toEqual([`${id}-2`, id])
})

test('ids are unique, and the same in any order', () => {
  const anyDraft = fc
    .record({
      givenId: fc.constantFrom(null, 'x', 'y'),
      input: fc.constantFrom('a.txt', 'b/a.txt', 'c.txt'),
      text: fc.constantFrom('Rain.', 'Snow.'),
    })
    .map(draft)
  const drafts = fc.uniqueArray(anyDraft, { selector: (facts) => JSON.stringify(facts) })
  fc.assert(
    fc.property(drafts, fc.integer(), (list, seed) => {
      const byDraft = new Map(assignIds(list).map(({ id }, i) => [list[i], id]))
      expect(new Set(byDraft.values()).size).toBe(list.length)
      const shuffled = list.toSorted((a, b) => Math.sin(seed + list.indexOf(a)) - Math.sin(seed + list.indexOf(b)))
      expect(assignIds(shuffled).map(({ id }) => id)).toEqual(shuffled.map((one) => byDraft.get(one)))
    }),
  )
})
