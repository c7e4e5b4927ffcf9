import { expect, test } from 'vitest'
import { type Bounded, canBothHold } from './compare-bounds.ts'

test.each<[why: string, a: Bounded, b: Bounded, expected: boolean]>([
  ['the same number', { number: 14 }, { number: 14 }, true],
  ['two numbers', { number: 9 }, { number: 14 }, false],
  ['at least 12 and 14', { number: 12, mod: 'EQUAL_OR_MORE' }, { number: 14 }, true],
  ['at least 20 and 14', { number: 20, mod: 'EQUAL_OR_MORE' }, { number: 14 }, false],
  ['more than 300 and 300, which was rounded', { number: 300, mod: 'MORE_THAN' }, { number: 300 }, true],
  ['as many as 20 and 14', { number: 20, mod: 'EQUAL_OR_LESS' }, { number: 14 }, true],
  ['as many as 20 and 30', { number: 20, mod: 'EQUAL_OR_LESS' }, { number: 30 }, false],
  ['about 100 and 95', { number: 100, mod: 'APPROX' }, { number: 95 }, true],
  ['about 100 and 60', { number: 100, mod: 'APPROX' }, { number: 60 }, false],
  ['10 to 15 and 12', { number: 10, to: 15 }, { number: 12 }, true],
  ['10 to 15 and 20', { number: 10, to: 15 }, { number: 20 }, false],
  ['dozens and 40', { number: null }, { number: 40 }, true],
  ['at least 20 and fewer than 10', { number: 20, mod: 'EQUAL_OR_MORE' }, { number: 10, mod: 'LESS_THAN' }, false],
])('%s', (_why, a, b, expected) => {
  expect(canBothHold(a, b)).toBe(expected)
  expect(canBothHold(b, a)).toBe(expected)
})
