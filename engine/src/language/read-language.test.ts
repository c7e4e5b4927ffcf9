import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document, TokenRange } from './document.ts'
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

describe('the parse', () => {
  /** "relation of head", of the first token with that word. */
  const relation = (document: Document, word: string) => {
    for (let t = 0; t < document.tokenCount; t++) {
      if (document.word(t) === word)
        return `${document.deprel(t)} of ${document.head(t) < 0 ? '-' : document.word(document.head(t))}`
    }
    return null
  }
  // The relations are those of Universal Dependencies 2 as UD English-EWT and GUM have them since release 2.15.
  test.each([
    ['a subject', 'The mayor closed the bridge.', 'mayor', 'nsubj of closed'],
    ['an object', 'The mayor closed the bridge.', 'bridge', 'obj of closed'],
    ['the root', 'The mayor closed the bridge.', 'closed', 'root of -'],
    ['a passive subject', 'The bridge was closed by the police.', 'bridge', 'nsubj:pass of closed'],
    ['its auxiliary', 'The bridge was closed by the police.', 'was', 'aux:pass of closed'],
    ['its agent', 'The bridge was closed by the police.', 'police', 'obl:agent of closed'],
    ['a subject after its verb', '“The bridge has fallen,” said Ada Lind.', 'Ada', 'nsubj of said'],
    ['a that-clause', 'Officials said that the bridge fell.', 'fell', 'ccomp of said'],
    ['one without "that"', 'Officials said the bridge had fallen.', 'fallen', 'ccomp of said'],
    ['a clause before its speaker', 'The bridge has fallen, he said.', 'fallen', 'ccomp of said'],
    ['a hearer', 'Officials told reporters that the bridge fell.', 'reporters', 'iobj of told'],
    ['an infinitive', 'The mayor vowed to resign.', 'resign', 'xcomp of vowed'],
    ['one with an object before it', 'The mayor urged residents to leave.', 'leave', 'xcomp of urged'],
    ['a second verb with the same subject', 'The mayor wept and resigned.', 'resigned', 'conj of wept'],
    ['a second noun', 'Police and soldiers closed the bridge.', 'soldiers', 'conj of Police'],
    ['a relative clause', 'Officials who had seen the report resigned.', 'seen', 'acl:relcl of Officials'],
    ['a participle after its noun', 'The bridge built in 1931 fell.', 'built', 'acl of bridge'],
    ['a clause of reason', 'The mayor resigned because the bridge fell.', 'fell', 'advcl of resigned'],
    ['a participle that goes on', 'The mayor resigned, saying the bridge was safe.', 'saying', 'advcl of resigned'],
    ['an apposition', 'She met Ada Lind, the mayor of Orby.', 'mayor', 'appos of Ada'],
    ['a surname belongs to the given name', 'Ada Lind resigned.', 'Lind', 'flat of Ada'],
    ['a title describes the name', 'President Lind resigned.', 'President', 'nmod:desc of Lind'],
    ['a noun before a noun', 'The fire chief resigned.', 'fire', 'compound of chief'],
    ['whose', 'The mayor’s plan failed.', 'mayor', 'nmod:poss of plan'],
    ['what a noun is of', 'The mayor of Orby resigned.', 'Orby', 'nmod of mayor'],
    ['where and when', 'The mayor resigned in March.', 'March', 'obl of resigned'],
    ['a day without a preposition', 'The mayor resigned Monday.', 'Monday', 'obl:unmarked of resigned'],
    ['what somebody is', 'Lind is the mayor.', 'Lind', 'nsubj of mayor'],
    ['its "is"', 'Lind is the mayor.', 'is', 'cop of mayor'],
    ['a negation', 'The mayor did not resign.', 'not', 'advmod of resign'],
    ['a particle', 'The mayor gave up.', 'up', 'compound:prt of gave'],
    ['a number', 'Two bridges fell.', 'Two', 'nummod of bridges'],
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

describe('attributions', () => {
  const read = (text: string) => {
    const document = readEnglish(text)
    const words = (ranges: readonly TokenRange[]) =>
      ranges.map(([first, last]) => text.slice(...document.span(first, last))).join(' … ')
    return document.arrays.attributions.map(({ source, cue, content }) => [words(source), words(cue), words(content)])
  }
  test.each([
    [
      'a clause with "that"',
      'Officials said that the bridge had fallen.',
      [['Officials', 'said', 'that the bridge had fallen']],
    ],
    ['a quotation', '“The bridge has fallen,” Ada Lind said.', [['Ada Lind', 'said', '“The bridge has fallen,”']]],
    [
      'words on both sides of their speaker',
      '“The bridge has fallen,” said Lind. “Nobody was hurt.”',
      [['Lind', 'said', '“The bridge has fallen,” … “Nobody was hurt.”']],
    ],
    ['none', 'The bridge fell on Monday.', []],
  ])('%s', (_why, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('parts are in order, in one paragraph, and do not touch', () => {
    const vocabulary = [
      '“',
      '”',
      'said',
      'Lind',
      'officials',
      'told',
      'that',
      'the',
      'bridge',
      'fell',
      ',',
      '.',
      '\n\n',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 60 }), (chosen) => {
        const document = readEnglish(chosen.join(' '))
        for (const { anchor, score, source, cue, content } of document.arrays.attributions) {
          expect(score).toBeGreaterThan(0)
          expect(cue.length).toBeGreaterThan(0)
          expect(content.length).toBeGreaterThan(0)
          for (const ranges of [source, cue, content]) {
            let before = -2
            for (const [first, last] of ranges) {
              expect(first).toBeGreaterThan(before + 1)
              expect(last).toBeGreaterThanOrEqual(first)
              const between = document.text.slice(...document.span(Math.min(first, anchor), Math.max(last, anchor)))
              expect(between).not.toContain('\n\n')
              before = last
            }
          }
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
