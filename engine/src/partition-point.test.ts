import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partitionPoint } from './partition-point.ts'

test('counts what is below a value in a sorted list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (values, wanted) => {
      const sorted = [...values].sort((a, b) => a - b)
      expect(partitionPoint(sorted.length, (i) => sorted[i]! < wanted)).toBe(
        sorted.filter((value) => value < wanted).length,
      )
    }),
  )
})
