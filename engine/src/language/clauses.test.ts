import { describe, expect, test } from 'vitest'
import { agentOf, nounPhrase, subjectOf } from './clauses.ts'
import { markDocument } from './marked-document.test.fixture.ts'

const wordOf = (marked: string, word: string) => {
  const document = markDocument(marked)
  for (let t = 0; t < document.tokenCount; t++) if (document.word(t) === word) return { document, token: t }
  throw new Error(`no ${word}`)
}

describe('the subject of a verb', () => {
  test.each([
    ['its own', 'Lind/NNP/nsubj>spoke spoke/VBD/root', 'spoke', 'Lind own'],
    ['after the verb', 'said/VBD/root Lind/NNP/nsubj>said', 'said', 'Lind own'],
    ['of a passive', 'it/PRP/nsubj:pass>closed was/VBD/aux:pass>closed closed/VBN/root', 'closed', 'it own'],
    [
      'shared with the verb before',
      'Lind/NNP/nsubj>came came/VBD/root and/CC/cc>met met/VBD/conj>came Pell/NNP/obj>met',
      'met',
      'Lind',
    ],
    [
      'of what governs an infinitive',
      'Lind/NNP/nsubj>wants wants/VBZ/root to/TO/mark>speak speak/VB/xcomp>wants',
      'speak',
      'Lind',
    ],
    [
      'the one who is urged',
      'Lind/NNP/nsubj>urged urged/VBD/root Pell/NNP/obj>urged to/TO/mark>speak speak/VB/xcomp>urged',
      'speak',
      'Pell',
    ],
    [
      'of the clause that a participle goes on',
      'Lind/NNP/nsubj>spoke spoke/VBD/root ,/,/punct>adding adding/VBG/advcl>spoke',
      'adding',
      'Lind',
    ],
    [
      'what a relative pronoun takes up',
      'Lind/NNP/nsubj>left ,/,/punct>spoke who/WP/nsubj>spoke spoke/VBD/acl:relcl>Lind left/VBD/root',
      'spoke',
      'Lind own',
    ],
    ['the noun of a participle', 'men/NNS/nsubj>left armed/VBN/acl>men left/VBD/root', 'armed', 'men own'],
    ['that of its verb', 'Lind/NNP/nsubj>speak must/MD/aux>speak speak/VB/root', 'must', 'Lind own'],
    ['none', 'spoke/VBD/root', 'spoke', null],
    ['none of a clause that is said', 'said/VBD/root rains/VBZ/ccomp>said', 'rains', null],
  ])('%s', (_why, marked, verb, expected) => {
    const { document, token } = wordOf(marked, verb)
    const subject = subjectOf(document, token)
    expect(subject && `${document.word(subject.token)}${subject.own ? ' own' : ''}`).toBe(expected)
  })
})

describe('the noun phrase of a head', () => {
  test.each([
    ['a name', 'Ada/NNP/root Lind/NNP/flat>Ada', 'Ada', 'Ada Lind'],
    ['its modifiers', 'the/DT/det>mayor old/JJ/amod>mayor mayor/NN/root', 'mayor', 'the old mayor'],
    [
      'an apposition, without the comma after it',
      'Lind/NNP/root ,/,/punct>mayor the/DT/det>mayor mayor/NN/appos>Lind …/,/punct>Lind',
      'Lind',
      'Lind , the mayor',
    ],
    ['a relative clause', 'Lind/NNP/root who/WP/nsubj>spoke spoke/VBD/acl:relcl>Lind', 'Lind', 'Lind who spoke'],
    [
      'not a clause that hangs on it by mistake',
      'it/PRP/nsubj>rained rained/VBD/advcl>Lind Lind/NNP/root',
      'Lind',
      'Lind',
    ],
    ['nothing beyond a word of somebody else', 'old/JJ/amod>mayor said/VBD/root mayor/NN/nsubj>said', 'mayor', 'mayor'],
    ['brackets', 'Lind/NNP/root (/-LRB-/punct>Orby Orby/NNP/appos>Lind )/-RRB-/punct>Orby', 'Lind', 'Lind ( Orby )'],
  ])('%s', (_why, marked, head, expected) => {
    const { document, token } = wordOf(marked, head)
    const [first, last] = nounPhrase(document, token)
    const [start, end] = document.span(first, last)
    expect(document.text.slice(start, end)).toBe(expected)
  })
})

test.each([
  [
    'by somebody',
    'It/PRP/nsubj:pass>shut was/VBD/aux:pass>shut shut/VBN/root by/IN/case>guards guards/NNS/obl:agent>shut',
    'guards',
  ],
  [
    'without a preposition',
    'It/PRP/nsubj:pass>shut was/VBD/aux:pass>shut shut/VBN/root two/JJ/amod>guards guards/NNS/obl:agent>shut',
    'two guards',
  ],
  ['by nobody', 'It/PRP/nsubj:pass>shut was/VBD/aux:pass>shut shut/VBN/root', null],
])('a passive %s', (_why, marked, expected) => {
  const document = markDocument(marked)
  const agent = agentOf(document, 2)
  expect(agent && document.text.slice(...document.span(...agent))).toBe(expected)
})
