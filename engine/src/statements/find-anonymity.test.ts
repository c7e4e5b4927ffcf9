import { describe, expect, test } from 'vitest'
import { annotateText } from '../annotate.ts'
import { ENGLISH } from '../language/english-model.test.fixture.ts'
import { ACCESS, WITHHOLDING } from './anonymity-words.ts'

/** For each statement of a text its source, and whether that is kept nameless. */
function anonymityIn(text: string): [source: string, anonymous: boolean][] {
  const { statements } = annotateText(text, { published: { value: null, basis: 'unknown' }, model: ENGLISH })
  return statements.map(({ source, anonymous }) => [source.map((span) => text.slice(...span)).join(' … '), anonymous])
}

const isAnonymous = (text: string) => anonymityIn(text).map(([, anonymous]) => anonymous)

describe('a source kept nameless', () => {
  test.each([
    ['a clause beside it', '“It is over,” said a clerk, who spoke on condition of anonymity.'],
    ['a clause that opens the sentence', 'Speaking on condition of anonymity, a clerk said the talks had failed.'],
    ['an adjective', 'An unnamed clerk said the talks had failed.'],
    ['a role within', 'A hospital official said the wards were full.'],
    ['one of several in such a role', 'One of the diplomats said the talks had failed.'],
    ['access', 'Three bankers briefed on the sale said the price was £4m.'],
    ['those who know', 'People with direct knowledge of the sale said the price was £4m.'],
    ['being close to a house', 'A lawyer close to the company said the price was £4m.'],
    ['what can be nothing else', 'Intelligence sources said the bridge was mined.'],
  ])('%s', (_why, text) => expect(isAnonymous(text)).toEqual([true]))

  test.each([
    ['a name', 'Marta Quill, an aide to the mayor, said the talks had failed.'],
    ['a name before what could be said of the nameless', 'Ivo Brandt, who is close to the company, said it was sold.'],
    ['a spokeswoman', 'A spokeswoman said the talks had failed.'],
    ['anybody in the street', 'A shopkeeper said the street had flooded.'],
    ['a crowd', 'Officials said the bridge was shut.'],
    ['an office', 'The minister said the bridge was shut.'],
    ['those who live near a place', 'Residents close to the plant said the air smelled.'],
    ['publications', 'Different media sources said the bridge was shut.'],
    ['somebody else’s name', 'Ivo Brandt said the man who asked not to be named was his brother.'],
  ])('not %s', (_why, text) => expect(isAnonymous(text)).toEqual([false]))

  test('is so in what is told of it before and after', () => {
    const text =
      'A clerk said the talks had failed. The clerk spoke on condition of anonymity. He said they would go on in May.'
    expect(isAnonymous(text)).toEqual([true, true])
  })

  test('is not the one named beside it', () => {
    const text =
      'Ivo Brandt said the talks had failed. An aide said, on condition of anonymity, that Brandt had shouted. Brandt said he was calm.'
    expect(anonymityIn(text).filter(([source]) => /Brandt$/.test(source))).toEqual([
      ['Ivo Brandt', false],
      ['Brandt', false],
    ])
  })
})

test.each(WITHHOLDING.map(({ example, pattern }) => [example, pattern] as const))('“%s”', (example, pattern) => {
  expect(example.match(pattern)).toHaveLength(1)
})

test('a clause of access that never comes is given up at once', () => {
  expect(ACCESS.test(` at ${'a '.repeat(1e5)}`)).toBe(false)
})
