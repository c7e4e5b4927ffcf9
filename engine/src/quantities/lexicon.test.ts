import { expect, test } from 'vitest'
import { CURRENCIES_OF, CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, DOLLAR_LETTERS, MEASURES } from './lexicon.ts'

/** "RMB" is what reports write for CNY; the others that left the standard are kept for old reports. */
const OUTSIDE = new Set(['RMB', 'DEM'])

test('every currency is one of ISO 4217', () => {
  const known = new Set(Intl.supportedValuesOf('currency'))
  const codes = [CURRENCY_SIGNS, DOLLAR_LETTERS, CURRENCY_NAMES, CURRENCIES_OF].flatMap((table) => [...table.values()])
  expect(codes.length).toBeGreaterThan(100)
  const unknown = [...codes, ...CURRENCY_CODES].filter((code) => !known.has(code) && !OUTSIDE.has(code))
  expect(unknown).toEqual([])
})

test('a unit of measure is written as UCUM writes units: letters, brackets, and an exponent or quotient', () => {
  expect(MEASURES.size).toBeGreaterThan(60)
  const codes = new Set(MEASURES.values())
  expect([...codes].filter((code) => !/^(?:[A-Za-z]+|\[[A-Za-z_]+\])(?:\d|[./][a-z]+)?$/.test(code))).toEqual([])
})
