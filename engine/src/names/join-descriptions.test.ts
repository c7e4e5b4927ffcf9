import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findEntities } from './find-entities.ts'

/** Entities without a name: type, name and mentions. */
const unnamedIn = (text: string) =>
  findEntities(readEnglish(text))
    .filter(({ mentions }) => mentions.every(({ kind }) => kind === 'title'))
    .map(({ type, name, mentions }) => [type, name, mentions.map(({ span }) => text.slice(...span)).join(' | ')])

describe('who acts without a name', () => {
  test.each([
    ['people by their country', 'French officials denied it.', ['group', 'French officials', 'French officials']],
    [
      'people counted',
      'Two security officials denied it.',
      ['group', 'two security officials', 'Two security officials'],
    ],
    ['people of a place', 'Residents of Norway left.', ['group', 'residents of Norway', 'Residents of Norway']],
    ['people without more', 'On Monday the rebels left.', ['group', 'rebels', 'the rebels']],
    ['people by the party', 'Republicans denied it.', ['group', 'Republicans', 'Republicans']],
    ['an army of a state', 'The Israeli army left.', ['organization', 'Israeli army', 'The Israeli army']],
    [
      'a body of a subject',
      'The energy ministry denied it.',
      ['organization', 'energy ministry', 'The energy ministry'],
    ],
    [
      'a body of a named owner, who stands outside',
      "Norway's defence ministry denied it.",
      ['organization', "Norway's defence ministry", 'defence ministry'],
    ],
    [
      'a body of an owner without a name',
      "The country's army left.",
      ['organization', "country's army", "The country's army"],
    ],
    ['two words', 'The fire brigade came.', ['organization', 'fire brigade', 'The fire brigade']],
    ['many at once', 'Local media told of it.', ['group', 'local media', 'Local media']],
    ['police, who are many', 'Police denied it.', ['group', 'police', 'Police']],
    [
      'one who is heard',
      'A senior official who asked not to be named denied it.',
      ['person', 'senior official', 'A senior official'],
    ],
    ['one of any work, who is heard', 'One baker denied it.', ['person', 'one baker', 'One baker']],
    ['one of a function nobody is said to hold', 'The referee denied it.', ['person', 'referee', 'The referee']],
    ['a body that is heard', 'The hospital denied it.', ['organization', 'hospital', 'The hospital']],
    ['no noun before a family', 'It is the only way Republicans win.', ['group', 'Republicans', 'Republicans']],
    [
      'several of somebody who is not told',
      'Their officials denied it.',
      ['group', 'their officials', 'Their officials'],
    ],
    [
      'one who comes again',
      'A duty officer came. The officer slept.',
      ['person', 'duty officer', 'A duty officer | The officer'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(unnamedIn(text)).toEqual([expected])
  })

  test.each([
    ['one who neither speaks nor has a part in anything', 'A rebel would be a fool to wait at the gate.'],
    ['one with a name after', 'A spokesman for the ministry of trade, Luc Moreau, denied it.'],
    ['one with a name before', 'Luc Moreau, a senior official, denied it.'],
    ['what somebody is', 'They are rebels and he is an officer.'],
    ['what somebody feels', "Luc Moreau's opposition to it was known."],
    ['a room', 'Luc Moreau spoke from his office.'],
    ['a share', 'Four in ten voters denied it.'],
    ['a network', 'It was told on social media.'],
    ['nobody', 'No officials denied it.'],
    ['a noun before another', 'The police car and a government report came.'],
    ['what is half of two words', 'It took great efforts of force.'],
    ['whose nobody knows', 'Our officials denied it.'],
    ['which was not told, and is only a place', 'They moved to the company in May.'],
    ['a customer whom nothing happens to', 'They wish to be a customer there.'],
    ['"the two", who were named before', 'On Monday the two leaders left.'],
    ['"both", who were named before', 'Both leaders left.'],
  ])('is not: %s', (_why, text) => {
    expect(unnamedIn(text)).toEqual([])
  })
})

describe('descriptions of one actor', () => {
  test.each([
    [
      'fewer words, later',
      'French security officials denied it. Later the officials left.',
      [['group', 'French security officials', 'French security officials | the officials']],
    ],
    [
      'the same body by adjective and by owner',
      "The Norwegian army left. Norway's army came, and the army slept.",
      [['organization', 'Norwegian army', 'The Norwegian army | army | the army']],
    ],
    [
      'another country is another',
      'The Israeli army left. The Egyptian army came.',
      [
        ['organization', 'Israeli army', 'The Israeli army'],
        ['organization', 'Egyptian army', 'The Egyptian army'],
      ],
    ],
    [
      'others are not the ones before',
      'French officials denied it. Other officials left.',
      [
        ['group', 'French officials', 'French officials'],
        ['group', 'other officials', 'Other officials'],
      ],
    ],
    [
      'of two groups the bare plural is neither',
      'French officials came. German officials left. Then officials denied it.',
      [
        ['group', 'French officials', 'French officials'],
        ['group', 'German officials', 'German officials'],
        ['group', 'officials', 'officials'],
      ],
    ],
    [
      '"his office" is the office of the one named',
      'Luc Moreau left. His office denied it.',
      [['organization', "Luc Moreau's office", 'office']],
    ],
  ])('%s', (_why, text, expected) => {
    expect(unnamedIn(text)).toEqual(expected)
  })

  test('a named body is meant by its noun', () => {
    const text = 'The Energy Ministry rose to speak. Later the ministry denied it.'
    const [ministry] = findEntities(readEnglish(text))
    expect(ministry!.mentions.map(({ span }) => text.slice(...span))).toEqual(['Energy Ministry', 'the ministry'])
    expect(unnamedIn(text)).toEqual([])
  })

  test('the country of an adjective is told', () => {
    expect(findEntities(readEnglish('The Israeli army left.'))[0]).toMatchObject({ country: 'IL' })
  })
})
