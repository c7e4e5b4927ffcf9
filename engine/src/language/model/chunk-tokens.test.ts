import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSentenceStarts } from '../split-sentences.ts'
import { tokenise } from '../tokenise.ts'
import { chunkTokens } from './chunk-tokens.ts'

function chunks(text: string, maxChunk: number) {
  const tokens = tokenise(text)
  const starts = chunkTokens(text, tokens, findSentenceStarts(text, tokens), maxChunk)
  return Array.from(starts.slice(0, -1), (first, i) => text.slice(tokens.start[first], tokens.end[starts[i + 1]! - 1]))
}

describe('chunkTokens', () => {
  test.each([
    ['nothing', '', 8, []],
    ['a paragraph is a chunk', 'Rain fell. Roads closed.', 8, ['Rain fell. Roads closed.']],
    ['a line break ends it', 'Rain fell.\nRoads closed.', 8, ['Rain fell.', 'Roads closed.']],
    [
      'a long one is cut where a sentence starts',
      'Rain fell. Roads closed. He left.',
      8,
      ['Rain fell. Roads closed.', 'He left.'],
    ],
    ['a sentence that would just fit is not cut', 'Rain fell. Roads closed.', 6, ['Rain fell. Roads closed.']],
    ['a sentence longer than a chunk is cut at the limit', 'a b c d e f g', 3, ['a b c', 'd e f', 'g']],
    ['after a cut at the limit, sentences count again', 'A b c d e. He left. So', 4, ['A b c d', 'e.', 'He left. So']],
  ])('%s', (_why, text, maxChunk, expected) => {
    expect(chunks(text, maxChunk)).toEqual(expected)
  })

  test('chunks cover all tokens in order and keep to the limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aB. \n!') }),
        fc.integer({ min: 1, max: 6 }),
        (text, maxChunk) => {
          const tokens = tokenise(text)
          const starts = chunkTokens(text, tokens, findSentenceStarts(text, tokens), maxChunk)
          expect(starts[0]).toBe(0)
          expect(starts.at(-1)).toBe(tokens.start.length)
          for (let c = 1; c < starts.length; c++) {
            expect(starts[c]! - starts[c - 1]!).toBeGreaterThan(0)
            expect(starts[c]! - starts[c - 1]!).toBeLessThanOrEqual(maxChunk)
          }
        },
      ),
    )
  })
})
