import { describe, expect, test } from 'vitest'
import { markDocument } from './marked-document.test.fixture.ts'
import { readVerbGroup } from './verb-group.ts'

/** Only tags matter here: every word hangs on the last. */
function groupOf(tagged: string, verb: string, times: readonly string[] = []) {
  const document = markDocument(
    tagged.replace(
      /(\S+)\/(\S+)/g,
      (_, word, tag) => `${word}/${tag}/${AUXILIARIES.test(word) ? 'aux' : 'dep'}>${word}`,
    ),
  )
  const words = tagged.split(' ').map((word) => word.split('/')[0]!)
  const group = readVerbGroup(document, words.indexOf(verb), 0, (t) => times.includes(words[t]!))
  const { passive, negated, infinitive, gerund, modal } = group
  const marks = { passive, negated, infinitive, gerund, modal: modal >= 0 }
  return {
    from: words[group.first],
    marks: Object.entries(marks)
      .filter(([, is]) => is)
      .map(([mark]) => mark)
      .join(' '),
  }
}
const AUXILIARIES = /^(?:is|was|were|had|been|be|did|will|may)$/

describe('a verb group', () => {
  test.each([
    ['a verb alone', 'Lind/NNP spoke/VBD', 'spoke', 'spoke', ''],
    ['its auxiliaries', 'Lind/NNP had/VBD been/VBN speaking/VBG', 'speaking', 'had', ''],
    ['a passive', 'it/PRP had/VBD been/VBN closed/VBN', 'closed', 'had', 'passive'],
    ['an irregular participle, by its tag', 'it/PRP was/VBD hit/VBN', 'hit', 'was', 'passive'],
    ['a passive with "get"', 'he/PRP got/VBD arrested/VBN', 'arrested', 'got', 'passive'],
    ['having a thing', 'he/PRP had/VBD closed/VBN', 'closed', 'had', ''],
    ['a negation', 'he/PRP did/VBD not/RB speak/VB', 'speak', 'did', 'negated'],
    ['a contracted one', "he/PRP did/VBD n't/RB speak/VB", 'speak', 'did', 'negated'],
    ['a modal', 'he/PRP may/MD speak/VB', 'speak', 'may', 'modal'],
    ['an infinitive', 'he/PRP wants/VBZ to/TO speak/VB', 'speak', 'to', 'infinitive'],
    ['an infinitive in the passive', 'he/PRP asked/VBD to/TO be/VB named/VBN', 'named', 'to', 'passive infinitive'],
    ['a preposition "to"', 'he/PRP took/VBD to/IN speaking/VBG', 'speaking', 'speaking', 'gerund'],
    ['an adverb between', 'he/PRP will/MD soon/RB speak/VB', 'speak', 'will', 'modal'],
    ['a question word is none', 'when/RB spoke/VBD', 'spoke', 'spoke', ''],
  ])('%s', (_why, tagged, verb, from, marks) => {
    expect(groupOf(tagged, verb)).toEqual({ from, marks })
  })

  test('a time between subject and verb', () => {
    expect(groupOf('Lind/NNP on/IN Monday/NNP spoke/VBD', 'spoke', ['Monday']).from).toBe('on')
    expect(groupOf('Lind/NNP on/IN Orby/NNP spoke/VBD', 'spoke').from).toBe('spoke')
  })

  test('is read from no further than the floor, and never far', () => {
    const document = markDocument(`${'not/RB/dep>speak '.repeat(50)}speak/VB/root`)
    expect(readVerbGroup(document, 50, 48).first).toBe(48)
    expect(50 - readVerbGroup(document, 50, 0).first).toBeLessThan(10)
  })
})
