import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine } from './clean-line.ts'

test.each([
  ['line breaks and tabs become one space', 'Rain\r\n\tfell.\u2028Roads\u00a0closed.', 'Rain fell. Roads closed.'],
  ['a colour sequence goes with its parameters', '\u001b[31;1mRed\u001b[0m alert', 'Red alert'],
  ['so does one that clears the screen', 'Calm\u001b[2J\u001b[H now', 'Calm now'],
  ['an eight-bit control sequence as well', 'Calm\u009b2K now', 'Calm now'],
  ['a bell and a backspace are dropped', 'al\u0007l\b ok\u0000', 'all ok'],
  ['a right-to-left override cannot turn words round', 'paid \u202eeurt ton\u202c today', 'paid eurt ton today'],
  ['bidirectional isolates and marks go too', '\u2066a\u2069\u200f\u061cb', 'ab'],
  ['zero-width spaces and byte order marks hide nothing', 'Mi\u200bn\ufeffister', 'Minister'],
  ['half a surrogate pair is no character', 'a\ud800b', 'ab'],
  ['stacked marks are kept to what languages use', `e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(4)}`],
  ['emoji keep the joiners they are spelt with', '👩‍👧 left', '👩‍👧 left'],
  ['Arabic script stays', 'قال الوزير', 'قال الوزير'],
])('%s', (_why, text, expected) => {
  expect(cleanLine(text)).toBe(expected)
})

test('nothing that controls a terminal is left of any text', () => {
  const control = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = cleanLine(text)
      expect(control.test(line)).toBe(false)
      expect(cleanLine(line)).toBe(line)
    }),
  )
})
