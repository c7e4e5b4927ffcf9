import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findEntities } from './find-entities.ts'

/** Who the pronoun, at its last place in the text, is: the name of the entity. */
function meaningOf(text: string, pronoun: string): string | undefined {
  const start = text.lastIndexOf(` ${pronoun} `) + 1
  return findEntities(readEnglish(text)).find(({ mentions }) => mentions.some(({ span }) => span[0] === start))?.name
}

describe('it, they, its and their', () => {
  test.each([
    [
      'in what is said: who says it, before a name that is nearer to the beginning',
      'Tarrow Bank failed, and the government said it would pay.',
      'it',
      'government',
    ],
    ['several', 'The union said they had agreed.', 'they', 'union'],
    ['in the subject of what is said', 'The army denied that its jets had bombed Orby.', 'its', 'army'],
    ['the subject of its own clause', 'Norway closed its border.', 'its', 'Norway'],
    ['of the clause in what is said', 'Norway said the charity had lost its way.', 'its', 'charity'],
    ['several, of their clause', 'Rebels said they freed their hostages.', 'their', 'rebels'],
  ])('%s', (_why, text, pronoun, expected) => {
    expect(meaningOf(text, pronoun)).toBe(expected)
  })

  test.each([
    ['one person is no it', 'Ada Lind said it would pay.', 'it'],
    ['what stands for nothing', 'Norway said it was clear that Orby had lost.', 'it'],
    ['weather', 'Norway said it rained in Orby.', 'it'],
    ['one body is no their where a thing is the subject', 'The deal had its critics in Norway.', 'its'],
  ])('is nobody: %s', (_why, text, pronoun) => {
    expect(meaningOf(text, pronoun)).toBeUndefined()
  })
})

describe('objects', () => {
  test.each([
    [
      'another than the doer, though she is the subject before',
      'Ada Lind won and the mayor, Eva Marl, praised her on Monday.',
      'her',
      'Ada Lind',
    ],
    ['of an infinitive', 'Ada Lind won and Eva Marl agreed to meet her on Monday.', 'her', 'Ada Lind'],
    ['several, in the sentence before', 'The minister met nurses in Orby. He promised them a rise.', 'them', 'nurses'],
    [
      'several, in its own sentence',
      'Dockers at Port Ellis called off a walkout after the owner offered them a rise.',
      'them',
      'dockers',
    ],
    ['whom a verb of people has', 'Police stopped two men and arrested them on Monday.', 'them', 'two men'],
  ])('%s', (_why, text, pronoun, expected) => {
    expect(meaningOf(text, pronoun)).toBe(expected)
  })

  test.each([
    ['things as likely', 'Dockers lifted the crates and the foreman sold them on Monday.', 'them'],
    ['of two groups either', 'Nurses met dockers. The port offered them a rise.', 'them'],
    ['never who does it', 'Nurses offered them a rise.', 'them'],
  ])('is nobody: %s', (_why, text, pronoun) => {
    expect(meaningOf(text, pronoun)).toBeUndefined()
  })
})
