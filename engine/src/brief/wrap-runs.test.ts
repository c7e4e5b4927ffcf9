import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from './display-width.ts'
import { clipAround, clipText, paintLine, wrapRuns } from './wrap-runs.ts'

const wrap = (text: string, width: number, hanging = 0): string[] =>
  wrapRuns([{ text }], { width, first: 0, hanging }).map((line) => paintLine(line, false))

test.each([
  ['at spaces', 'Rain fell on the coast', 10, ['Rain fell', 'on the', 'coast']],
  ['a word too long for the line is cut', 'abcdefghijkl mn', 5, ['abcde', 'fghij', 'kl mn']],
  ['between wide characters', '外交部长访问', 5, ['外交', '部长', '访问']],
  ['a full stop does not begin a line', '部长访问。', 8, ['部长访', '问。']],
])('breaks %s', (_why, text, width, expected) => {
  expect(wrap(text, width)).toEqual(expected)
})

test('runs that touch are one word, and their styles close on each line', () => {
  const lines = wrapRuns([{ text: 'He said ' }, { text: 'no way', style: 'strong' }, { text: '!' }], {
    width: 10,
    first: 0,
    hanging: 2,
  })
  expect(lines.map((line) => paintLine(line, true))).toEqual([
    'He said \u001b[1mno\u001b[0m',
    '  \u001b[1mway\u001b[0m!',
  ])
})

test.each([
  ['what fits stays', 'Rain fell', 9, 'Rain fell'],
  ['a longer text ends at a word', 'Rain fell on the coast', 12, 'Rain fell…'],
  ['without a comma before the dots', 'Rain fell, roads closed', 12, 'Rain fell…'],
  ['wide characters count twice', '外交部长访问', 7, '外交部…'],
])('clips: %s', (_why, text, most, expected) => {
  expect(clipText(text, most)).toBe(expected)
})

test('no line is wider than the width, and no word is lost', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 })
  fc.assert(
    fc.property(text, fc.integer({ min: 6, max: 40 }), fc.integer({ min: 0, max: 3 }), (words, width, hanging) => {
      for (const line of wrap(words, width, hanging)) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
  const letters = fc.stringMatching(/^[a-z外交部 ]{0,100}$/)
  fc.assert(
    fc.property(letters, fc.integer({ min: 4, max: 30 }), (words, width) => {
      expect(wrap(words, width).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
    }),
  )
})

const long =
  'An official, who would give no name, said late on Monday that the owners had been telephoned twice in the night'

test.each([
  ['text that fits is left alone', 'The tide turned.', 40, 9, 'The tide turned.'],
  ['the focus is reached from the beginning', long, 60, 3, 'An official, who would give no name, said late on Monday…'],
  ['the beginning gives way, at a comma', long, 100, 82, `… ${long.slice(13)}`],
  ['or, where there is less room, at "that"', long, 60, 82, '… that the owners had been telephoned twice in the night'],
  ['with nowhere to cut, at the focus itself', `${'x'.repeat(60)} fell down`, 40, 61, '… fell down'],
])('clipAround: %s', (_why, text, most, focus, expected) => {
  expect(clipAround(text, most, focus)).toBe(expected)
})
