import { expect, test } from 'vitest'
import { readNumber } from './read-numbers.ts'

test.each([
  ['a unit', 'seven days', 7, 1],
  ['tens and units', 'twenty four hours', 24, 2],
  ['with a hyphen', 'ninety - six', 96, 3],
  ['a bare hundred', 'hundred years', 100, 1],
  ['hundreds and the rest', 'two hundred and ten years', 210, 4],
  ['thousands', 'three thousand two hundred', 3200, 4],
  ['a year in two pairs', 'nineteen ninety - six', 1996, 4],
  ['a year of this century in two pairs', 'twenty twelve', 2012, 2],
  ['no number after a full number', 'five six', 5, 1],
  ['"and" without a hundred before it joins nothing', 'five and six', 5, 1],
])('%s', (_why, words, value, length) => {
  expect(readNumber(words.split(' '), 0)).toMatchObject({ value, length })
})

test('a word that is no number', () => expect(readNumber(['constructor'], 0)).toBeNull())
