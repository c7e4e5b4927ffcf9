import { expect, test } from 'vitest'
import { ENGLISH } from '../language/english-model.test.fixture.ts'
import { readStories } from '../read-stories.ts'

const BODY = [
  'The old bridge over the Tarn at Orby gave way on Monday night and took two lorries with it, the fire brigade said.',
  '“We had asked for it to be closed in the spring,” the chief engineer, Ada Lind, said. “Nobody answered the letter.”',
  'Jonas Pell, who drives the milk lorry, said he had felt the road tilt under him before the railing went.',
  'The county denied that it had been warned. Divers will search the river again on Wednesday morning.',
]

const report = (id: string, outlet: string, day: string, paragraphs: readonly string[]) => ({
  id,
  input: id,
  url: null,
  outlet,
  title: `Bridge at Orby gives way (${id})`,
  byline: null,
  published: { value: day, basis: 'given' as const },
  language: 'en',
  text: paragraphs.join('\n\n'),
})

const agency = report('a', 'Halden News Agency', '2025-03-04', BODY)
const copy = report('b', 'The Orby Post', '2025-03-05', [
  ...BODY,
  'The mayor, Bea Moor, told the Post that the town would mourn.',
])

test('what a copy tells rests on the agency that it copies', () => {
  const [story] = readStories([agency, copy], { model: ENGLISH }).stories
  expect(story!.copies).toMatchObject([{ report: 'b', of: 'a' }])
  const letter = story!.statements.find(({ text }) => text.includes('Nobody answered the letter'))
  expect(letter!.evidence.map(({ report }) => report)).toEqual(['a', 'b'])
  expect(letter!.via.map(({ name }) => name)).toEqual(['Halden News Agency'])
  expect(story!.dependence[0]).toMatchObject({ on: 'Halden News Agency', reports: 1 })
})

test('what the copy adds of its own does not', () => {
  const [story] = readStories([agency, copy], { model: ENGLISH }).stories
  const mourn = story!.statements.find(({ text }) => text.includes('the town would mourn'))
  expect(mourn!.via).toEqual([])
})

test('the agency alone is no hop of its own report', () => {
  const [story] = readStories([agency], { model: ENGLISH }).stories
  expect(story!.statements.length).toBeGreaterThan(1)
  expect(story!.statements.flatMap(({ via }) => via)).toEqual([])
})
