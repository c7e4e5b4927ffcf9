import { describe, expect, test } from 'vitest'
import type { Span } from '../../contract/types.ts'
import { findQuotations, type Quotation } from '../quotations.ts'
import { tokenise } from '../tokenise.ts'
import { DISTANCES, distanceRow, flagWidth, quotationOfTokens } from './attribution-features.ts'

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
