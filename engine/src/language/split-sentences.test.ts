import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHardWrapped, MAX_SENTENCE_TOKENS, splitSentences } from './split-sentences.ts'

const sentences = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['an ordinary stop', 'Rain fell. Roads closed.', ['Rain fell.', 'Roads closed.']],
    ['a title does not end one', 'Mr. Gray left. She stayed.', ['Mr. Gray left.', 'She stayed.']],
    ['nor do initials', 'J. R. Lind won. He wept.', ['J. R. Lind won.', 'He wept.']],
    [
      'nor a decimal point',
      'Rates rose to 3.5 per cent. Shares fell.',
      ['Rates rose to 3.5 per cent.', 'Shares fell.'],
    ],
    ['an initialism before a name goes on', 'The U.S. Senate voted.', ['The U.S. Senate voted.']],
    [
      'an initialism before a word that opens sentences ends one',
      'They flew to the U.S. The talks began.',
      ['They flew to the U.S.', 'The talks began.'],
    ],
    ['a company ends one likewise', 'She joined Orbital Inc. He left it.', ['She joined Orbital Inc.', 'He left it.']],
    [
      'a question quoted before its speaker goes on',
      '“Why?” she asked. “Go!” he said.',
      ['“Why?” she asked.', '“Go!” he said.'],
    ],
    [
      'closing marks belong to the sentence they close',
      'He said "It is over." She left.',
      ['He said "It is over."', 'She left.'],
    ],
    ['an opening mark begins the next', 'He left. "It is over," she said.', ['He left.', '"It is over," she said.']],
    ['a full stop without a space', 'They feared a war.The talks failed.', ['They feared a war.', 'The talks failed.']],
    ['dots in mid-sentence', 'He paused ... then spoke.', ['He paused ... then spoke.']],
    ['a line is a paragraph', 'Orby votes\nThe polls opened at eight.', ['Orby votes', 'The polls opened at eight.']],
    ['marks that run together end one', 'Is it shut.? Yes?! No!.', ['Is it shut.?', 'Yes?!', 'No!.']],
    ['a number in a list does not', '1. Rain fell. It was 3. Then snow.', ['1. Rain fell.', 'It was 3.', 'Then snow.']],
    [
      'the number of a note belongs to the sentence before',
      'The dam broke. [3] [12] Two died. [4] “Go,” he said.',
      ['The dam broke. [3] [12]', 'Two died. [4]', '“Go,” he said.'],
    ],
    ['a face does too', 'We won! :) Come over', ['We won! :)', 'Come over']],
    ['an address begins one', 'Read it. http://orby.example/a', ['Read it.', 'http://orby.example/a']],
    [
      'a cry that is quoted goes on to a speaker with a capital',
      '“Why?” Ada Lind asked. “Go!” I cried. “No!” He left.',
      ['“Why?” Ada Lind asked.', '“Go!” I cried.', '“No!”', 'He left.'],
    ],
    ['a cry without end', `Go${'!'.repeat(30)} Now`, [`Go${'!'.repeat(30)}`, 'Now']],
    [
      'a dateline goes on',
      'PORT VELL (Northern Wire) — The dam broke. Two died.',
      ['PORT VELL (Northern Wire) — The dam broke.', 'Two died.'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  const wrapped = [
    'The council of Orby voted late on Monday to close the old bridge over',
    'the Tarn, after engineers found that its piers had moved by the width',
    'of a hand since the spring flood and that a further flood would bring',
    'it down. Traffic will be led over the northern crossing.',
    '',
    'The mayor said the work would begin at once.',
  ].join('\n')

  test('in hard-wrapped text only an empty line is a paragraph', () => {
    expect(isHardWrapped(wrapped)).toBe(true)
    expect(sentences(wrapped)).toHaveLength(3)
  })

  test('text without an end is cut', () => {
    expect(splitSentences('word '.repeat(3 * MAX_SENTENCE_TOKENS))).toHaveLength(3)
  })

  test('sentences stay in order and leave out only white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB. \n"“”\'!?1()') }), (text) => {
        let at = 0
        for (const [start, end] of splitSentences(text)) {
          expect(start).toBeLessThan(end)
          expect(text.slice(at, start).trim()).toBe('')
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})
