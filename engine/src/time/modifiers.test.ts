import { expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findTimes } from './find-times.ts'
import { LEADING, TRAILING } from './modifiers.ts'

const modsIn = (text: string) =>
  findTimes(readEnglish(text), '2022-02-08').map(({ span, mod }) => [text.slice(...span), mod])

test.each([...LEADING, ...TRAILING])('$words: $example', ({ example }) => {
  const [, words, mod] = /\[([^\]]+)\]\(([^)]+)\)/.exec(example)!
  expect(modsIn(example.replace(/\[([^\]]+)\]\([^)]+\)/, '$1'))).toEqual([[words, mod]])
})

test.each([
  ['a date that is only said has none', 'He left on Monday.', [['Monday', undefined]]],
  ['less than a week ago is after that week', 'He left less than a week ago.', [['less than a week ago', 'AFTER']]],
  ['at least a year ago is no later', 'He left at least a year ago.', [['at least a year ago', 'ON_OR_BEFORE']]],
  ['the article before it', 'For the next two years or so it is shut.', [['the next two years or so', 'APPROX']]],
  ['a decade has parts', 'Prices rose in the late 1990s.', [['the late 1990s', 'END']]],
  ['so has a year', 'It shut in mid-1996.', [['mid-1996', 'MID']]],
  ['a rough day', 'It closes around 7 March.', [['around 7 March', 'APPROX']]],
  ['a rough hour', 'It fell at about 7 p.m.', [['about 7 p.m.', 'APPROX']]],
  ['"over" may say during', 'It rained over the weekend.', [['the weekend', undefined]]],
])('%s: %s', (_why, text, expected) => expect(modsIn(text)).toEqual(expected))
