import { expect, test } from 'vitest'
import { findQuotations } from './quotations.ts'

test.each([
  ['marks and nothing else', '"'.repeat(400_000)],
  ['single marks and nothing else', "'".repeat(400_000)],
  ['a quotation in every word', '“x” '.repeat(200_000)],
])('%s are read to the end', (_why, text) => {
  const found = findQuotations(text)
  expect(found.length).toBeLessThanOrEqual(text.length)
  expect(found.every(({ span: [start, end] }) => start < end)).toBe(true)
})
