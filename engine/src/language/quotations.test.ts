import { describe, expect, test } from 'vitest'
import type { Span } from '../contract/types.ts'
import { findQuotations, type Quotation, quotationOfTokens } from './quotations.ts'
import { tokenise } from './tokenise.ts'

test.each([
  ['marks and nothing else', '"'.repeat(400_000)],
  ['single marks and nothing else', "'".repeat(400_000)],
  ['a quotation in every word', '“x” '.repeat(200_000)],
])('%s are read to the end', (_why, text) => {
  const found = findQuotations(text)
  expect(found.length).toBeLessThanOrEqual(text.length)
  expect(found.every(({ span: [start, end] }) => start < end)).toBe(true)
})

describe('quotationOfTokens', () => {
  test.each([
    ['none', 'Rain fell.', '...'],
    ['one, with its marks', 'He said: "It held."', '...00000'],
    ['two', '"Yes", he said, "now."', '000....1111'],
    ['over paragraphs', '“It held.\n\n“We hope.” He left.', '000000000...'],
    ['marks that touch make tokens of two', '"Yes""No"', '000111'],
  ])('%s', (_why, text, expected) => {
    const found = quotationOfTokens(tokenise(text), findQuotations(text))
    expect(Array.from(found, (number) => (number < 0 ? '.' : number)).join('')).toBe(expected)
  })

  test('a token of two quotations belongs to the later', () => {
    const tokens = { start: Int32Array.of(0, 3, 8), end: Int32Array.of(3, 8, 9) }
    const quotation = (start: number, end: number): Quotation => ({
      span: [start, end] as Span,
      pieces: [[start, end] as Span],
    })
    const spans = [quotation(0, 5), quotation(5, 7), quotation(7, 8)]
    expect([...quotationOfTokens(tokens, spans)]).toEqual([0, 2, -1])
  })
})
