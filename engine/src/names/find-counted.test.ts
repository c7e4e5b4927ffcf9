import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findEntities } from './find-entities.ts'

/** "type: words" of people and things without a name. */
const countedIn = (text: string) =>
  findEntities(readEnglish(text))
    .filter(({ mentions }) => mentions.every(({ kind }) => kind !== 'name'))
    .map(({ type, mentions }) => `${type}: ${text.slice(...mentions[0]!.span)}`)

describe('people told of by a number', () => {
  test.each([
    ['object of a participle', 'The roof fell in, killing three.', ['group: three']],
    ['subject of a passive', 'Nine were hurt.', ['group: Nine']],
    ['subject', 'Two drowned.', ['group: Two']],
    ['with a bound', 'At least 20 were injured.', ['group: At least 20']],
    ['with a longer bound', 'More than 1,200 were rescued.', ['group: More than 1,200']],
    ['some of those told of', 'Hail fell, injuring 12 of them.', ['group: 12 of them']],
    ['without its auxiliary', 'Nine died and at least 20 injured.', ['group: Nine', 'group: at least 20']],
    ['a headline', '300 held after match in Orby', ['group: 300']],
    ['with what they are', 'Three dead as roof falls in', ['group: Three']],
    ['told without a number', 'Five were killed and others wounded.', ['group: Five', 'group: others']],
    ['dozens', 'The flood killed dozens.', ['group: dozens']],
    ['one more', 'A fourth was rescued on Monday.', ['person: A fourth']],
    ['one', 'One was killed. Another died on Monday.', ['person: One', 'person: Another']],
  ])('%s', (_why, text, expected) => {
    expect(countedIn(text)).toEqual(expected)
  })

  test.each([
    ['an age', 'Ada Lind was killed at 51.'],
    ['money', 'The sale freed $300.'],
    ['a large sum', 'The sale freed 40 million.'],
    ['a share', 'The frost killed 20 percent of the trees.'],
    ['what holds them', 'The hall holds 400.'],
    ['a score', 'Ada Lind hit 51.'],
    ['parts of things', 'The frost killed two of the trees.'],
    ['none', 'No one was hurt.'],
    ['what may be', 'It could kill thousands.'],
  ])('nobody: %s', (_why, text) => {
    expect(countedIn(text)).toEqual([])
  })
})
