import { expect, test } from 'vitest'
import { annotateText } from '../annotate.ts'
import { ENGLISH } from '../language/english-model.test.fixture.ts'

const hedgesIn = (text: string) =>
  annotateText(text, { published: { value: null, basis: 'unknown' }, model: ENGLISH }).statements.map(
    ({ hedged }) => hedged,
  )

test.each([
  ['an adverb beside the verb', 'The minister reportedly said the pipeline was finished.'],
  ['hearsay of a subject', 'The suspect is believed to be in Sudria.'],
  ['hearsay with an adverb', 'The pilot is widely thought to be a spy.'],
  ['hearsay of a clause', 'It is understood that the deal is off.'],
  ['hearsay of somebody’s saying', 'Ivo Brandt is said to have told friends that the marriage was over.'],
])('hedged: %s', (_why, text) => expect(hedgesIn(text)).toContain(true))

test.each([
  ['a plain saying', 'The minister said the pipeline was finished.'],
  ['a hope is not hearsay', 'The bridge is expected to open in May.'],
  ['nor is what was made public', 'It was announced that the theatre would close.'],
  ['whoever believes it is told', 'It is believed by experts that the painting is a copy.'],
  ['an adverb of the content', 'The minister said the reportedly finished pipeline was empty.'],
])('not hedged: %s', (_why, text) => expect(hedgesIn(text)[0]).toBe(false))
