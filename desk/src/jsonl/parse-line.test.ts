import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fields, LineError, optionalPublished, parseLine, requireId, requireText } from './parse-line.ts'

const parse = (text: string | Uint8Array) => parseLine({ number: 1, bytes: Buffer.from(text) }, 1_000_000)
const codeOf = (action: () => unknown): string | null => {
  try {
    action()
    return null
  } catch (error) {
    if (error instanceof LineError) return error.code
    throw error
  }
}

test.each<[why: string, line: string | Uint8Array, fields: Fields | null]>([
  ['an object', '{"id":"a"}', { id: 'a' }],
  ['blanks around it', ' \t{"id":"a"} ', { id: 'a' }],
  ['a byte order mark', '\ufeff{"id":"a"}', { id: 'a' }],
  ['a blank line', ' \t', null],
  ['half a surrogate pair comes through', '{"id":"\\ud83d"}', { id: '\ud83d' }],
])('%s', (_why, line, fields) => {
  expect(parse(line)).toEqual(fields)
})

test.each<[why: string, line: string | Uint8Array, code: string]>([
  ['half an object', '{"id":', 'not-json'],
  ['words', 'hello', 'not-json'],
  ['Latin-1', Buffer.from('{"id":"é"}', 'latin1'), 'not-utf8'],
  ['a list', '[1]', 'not-an-object'],
  ['null', 'null', 'not-an-object'],
  ['a string', '"a"', 'not-an-object'],
  ['brackets 100,000 deep', '['.repeat(100_000), 'not-json'],
])('%s is an error', (_why, line, code) => {
  expect(codeOf(() => parse(line))).toBe(code)
})

test('any line is an object, blank, or a LineError', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      codeOf(() => parse(text))
    }),
  )
})

describe('fields', () => {
  test.each<[why: string, id: unknown, expected: string]>([
    ['a string', 'a', 'a'],
    ['a number is its digits', 17, '17'],
  ])('id: %s', (_why, id, expected) => {
    expect(requireId({ id })).toBe(expected)
  })

  test.each([undefined, null, '', {}, [], true])('id: not %s', (id) => {
    expect(codeOf(() => requireId({ id }))).toBe('id')
  })

  test.each([undefined, null, 7, ['a']])('text: not %s', (text) => {
    expect(codeOf(() => requireText({ text }, 'text'))).toBe('field')
  })

  test('an empty text is a text', () => {
    expect(requireText({ text: '' }, 'text')).toBe('')
  })
})

describe('published', () => {
  test.each<[published: unknown, value: string | null]>([
    ['2022-02-08', '2022-02-08'],
    ['2022-02', '2022-02'],
    ['2022', '2022'],
    ['2024-02-29', '2024-02-29'],
    ['2022-02-08T09:30', '2022-02-08T09:30'],
    ['2022-02-08T09:30:00Z', '2022-02-08T09:30:00Z'],
    ['2022-02-08T09:30:00.123+05:30', '2022-02-08T09:30:00.123+05:30'],
    [' 2022-02-08 09:30:00 ', '2022-02-08 09:30:00'],
    [undefined, null],
    [null, null],
    ['', null],
  ])('%s', (published, value) => {
    expect(optionalPublished({ published })?.value ?? null).toBe(value)
  })

  test('what extract found keeps its basis', () => {
    expect(optionalPublished({ published: { value: '2022-02-08', basis: 'page' } })).toEqual({
      value: '2022-02-08',
      basis: 'page',
    })
    expect(optionalPublished({ published: { value: null, basis: 'unknown' } })).toBeNull()
    expect(optionalPublished({ published: '2022-02-08' })?.basis).toBe('given')
  })

  test.each<[why: string, published: unknown]>([
    ['a word', 'yesterday'],
    ['a date in words', '8 Feb 2022'],
    ['a month too many', '2022-13-01'],
    ['a day that the year does not have', '2023-02-29'],
    ['a date that can be read two ways', '02/08/2022'],
    ['a number', 20220208],
    ['an object with no date', { value: 'x' }],
    ['a list', ['2022']],
  ])('%s is no date', (_why, published) => {
    expect(codeOf(() => optionalPublished({ published }))).toBe('published')
  })
})
