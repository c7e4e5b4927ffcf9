import { expect, test } from 'vitest'
import { stemWord } from './stem-word.ts'

test.each([
  ['plurals', 'troops', 'troop'],
  ['plurals in -ies', 'cities', 'city'],
  ['plurals in -es', 'clashes', 'clash'],
  ['doubled consonants', 'planning', 'plan'],
  ['past and present', 'invaded', 'invading'],
  ['countries and their people', 'russian', 'russia'],
  ['possessives', "mayor's", 'mayor'],
])('%s meet', (_why, a, b) => {
  expect(stemWord(a)).toBe(stemWord(b))
})

test.each([
  ['-us is no plural', 'virus', 'viru'],
  ['short words stay whole', 'is', 'i'],
  ['king is not the present of k', 'king', 'k'],
])('%s', (_why, a, b) => {
  expect(stemWord(a)).not.toBe(stemWord(b))
})
