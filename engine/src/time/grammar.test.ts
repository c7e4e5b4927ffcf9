import { expect, test } from 'vitest'
import { expandPattern } from './grammar.ts'

const spelled = (pattern: string) => expandPattern(pattern).map((steps) => steps.map((step) => step.class).join(' '))

test.each([
  ['a sequence', 'a B c', ['a B c']],
  ['an optional word', 'a? B', ['a B', 'B']],
  ['alternatives', '(a|b c) D', ['a D', 'b c D']],
  ['an optional group', 'a (b|c)?', ['a b', 'a c', 'a']],
  ['a named capture stands for its class', 'high:NUM', ['NUM']],
  ['groups in groups', '((a|b) c)? D', ['a c D', 'b c D', 'D']],
  ['nothing at all is no pattern', 'a?', ['a']],
])('expandPattern: %s', (_why, pattern, expected) => expect(spelled(pattern)).toEqual(expected))
