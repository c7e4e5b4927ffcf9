import { expect, test } from 'vitest'
import { DISTANCES, distanceRow, flagWidth } from './attribution-features.ts'

test.each([
  ['the anchor itself', 0, 0],
  ['near ones as they are', 4, 4],
  ['the first that share a row', 5, 5],
  ['the last of that row', 7, 5],
  ['the next', 8, 6],
  ['a line away', 27, 8],
  ['the farthest', 256, 11],
  ['just before', -1, 13],
  ['as far before', -256, 23],
])('distance: %s', (_why, distance, row) => {
  expect(distanceRow(distance)).toBe(row)
  expect(row).toBeLessThan(DISTANCES)
})

test('flags have room for all labels, by eights', () => {
  expect([flagWidth(17, 49), flagWidth(17, 52), flagWidth(17, 53)]).toEqual([72, 72, 80])
})
