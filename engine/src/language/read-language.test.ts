import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from './document.ts'
import { readEnglish } from './english-model.test.fixture.ts'

const tagged = (text: string) => {
  const document = readEnglish(text)
  return Array.from({ length: document.tokenCount }, (_, t) => `${document.word(t)}/${document.upos(t)}`).join(' ')
}

describe('parts of speech', () => {
  test.each([
    ['a genitive is a particle', "The mayor's plan failed.", "'s/PART"],
    ['a short "is" is an auxiliary', "She's leaving.", "'s/AUX"],
    ['"has" before its object is a verb', 'The town has a port.', 'has/VERB'],
    ['"has" before its participle is an auxiliary', 'The town has closed.', 'has/AUX'],
    ['a reporting verb that looks like a noun', '“Never,” he notes.', 'notes/VERB'],
    ['a modal', 'The bridge may fall.', 'may/AUX'],
    ['a per cent sign is a symbol', 'It rose 5%.', '%/SYM'],
  ])('%s', (_why, text, expected) => {
    expect(tagged(text)).toContain(expected)
  })
})

describe('the rough parse', () => {
  const relation = (document: Document, word: string) => {
    for (let t = 0; t < document.tokenCount; t++) {
      if (document.word(t) === word)
        return `${document.deprel(t)} of ${document.head(t) < 0 ? '-' : document.word(document.head(t))}`
    }
    return null
  }
  test.each([
    ['a subject', 'The mayor closed the bridge.', 'mayor', 'nsubj of closed'],
    ['an object', 'The mayor closed the bridge.', 'bridge', 'obj of closed'],
    ['the root', 'The mayor closed the bridge.', 'closed', 'root of -'],
    ['a passive subject', 'The bridge was closed.', 'bridge', 'nsubj:pass of closed'],
    ['a that-clause', 'Officials said that the bridge fell.', 'fell', 'ccomp of said'],
    ['an infinitive', 'The mayor vowed to resign.', 'resign', 'xcomp of vowed'],
    ['a second verb with the same subject', 'The mayor wept and resigned.', 'resigned', 'conj of wept'],
    ['a prepositional phrase', 'The mayor closed the bridge in March.', 'March', 'nmod of bridge'],
    ['a surname belongs to the given name', 'Ada Lind resigned.', 'Lind', 'flat of Ada'],
  ])('%s', (_why, text, word, expected) => {
    expect(relation(readEnglish(text), word)).toBe(expected)
  })

  test('every sentence is one tree', () => {
    const vocabulary = [
      'the',
      'mayor',
      'said',
      'that',
      'to',
      'of',
      'was',
      'and',
      'who',
      '“',
      '”',
      ',',
      '.',
      'Ada',
      'closed',
      '5',
      "'s",
      'not',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 }), (chosen) => {
        const document = readEnglish(chosen.join(' '))
        for (let s = 0; s < document.sentenceCount; s++) {
          const [first, end] = document.sentenceTokens(s)
          let roots = 0
          for (let t = first; t < end; t++) {
            let at = t
            for (let steps = 0; at >= 0; steps++) {
              expect(steps).toBeLessThanOrEqual(end - first)
              expect(at).toBeGreaterThanOrEqual(first)
              expect(at).toBeLessThan(end)
              at = document.head(at)
            }
            if (document.head(t) === -1) roots++
          }
          expect(roots).toBe(1)
        }
      }),
    )
  })
})

describe('any text', () => {
  test('is read, and positions lead back to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const document = readEnglish(text)
        for (let t = 0; t < document.tokenCount; t++) {
          expect(document.tokenAt(document.start(t))).toBe(t)
          const [first, end] = document.sentenceTokens(document.sentenceOf(t))
          expect(t).toBeGreaterThanOrEqual(first)
          expect(t).toBeLessThan(end)
        }
      }),
    )
  })

  test.each([
    ['an empty text', '', 0],
    ['white space alone', ' \n\t', 0],
    ['one endless word', 'x'.repeat(200_000), 1],
    ['another script', '停战协议已经签署。', 1],
  ])('%s', (_why, text, count) => {
    expect(readEnglish(text).sentenceCount).toBe(count)
  })
})
