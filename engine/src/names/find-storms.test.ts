import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findEntities } from './find-entities.ts'

const othersIn = (text: string) =>
  findEntities(readEnglish(text))
    .filter(({ type }) => type === 'other')
    .map(({ name, mentions }) => `${name} ${mentions.length}`)

describe('weather with a name', () => {
  test.each([
    ['a storm, and its name alone', 'Storm Hilde tore down trees. Hilde was the third this year.', ['Storm Hilde 2']],
    ['with its kind', 'Tropical Storm Odette killed two people.', ['Tropical Storm Odette 1']],
    ['a hurricane', 'Hurricane Odalys hit Cuba on Friday.', ['Hurricane Odalys 1']],
    ['no name after it', 'The storm hit Cuba. Storm Center staff left.', []],
    ['a first name', 'Storm Lind Rask won the race.', []],
  ])('%s', (_why, text, expected) => {
    expect(othersIn(text)).toEqual(expected)
  })
})
