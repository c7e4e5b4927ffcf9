import { expect, test } from 'vitest'
import { displayWidth } from './display-width.ts'

test.each([
  ['plain letters take a column each', 'Rain fell', 9],
  ['so do accented ones', 'Élysée', 6],
  ['an accent written as a mark takes none', 'E\u0301lyse\u0301e', 6],
  ['Chinese takes two', '外交部', 6],
  ['Hangul in one piece or in letters alike', '한\u1112\u1161\u11ab', 4],
  ['full-width Latin takes two', 'Ａ１', 4],
  ['an emoji takes two', '🔥', 2],
  ['a family of emoji is drawn as one', '👨‍👩‍👧‍👦', 2],
  ['Cyrillic, Greek and Arabic take one', 'МирΩسلام', 8],
])('%s', (_why, text, expected) => {
  expect(displayWidth(text)).toBe(expected)
})
