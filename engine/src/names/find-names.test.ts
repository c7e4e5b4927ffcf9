import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findNames } from './find-names.ts'

const namesIn = (text: string) =>
  findNames(readEnglish(text)).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)

describe('where a name begins and ends', () => {
  test.each([
    ['an honorific is no part of it', 'He met Mr. Tarrow there.', ['person Tarrow']],
    ['nor is an office', 'Ask President Anna Tarrow about it.', ['person Anna Tarrow']],
    ['nor an adjective of country', 'French President Luc Moreau left.', ['person Luc Moreau']],
    ['nor what an office is for', 'Railways Minister Ravi Menon resigned.', ['person Ravi Menon']],
    ['an office with "of" is one title', 'Secretary of State John Marlow said no.', ['person John Marlow']],
    ['the article stays outside', 'It joined the World Bank.', ['organization World Bank']],
    ['a possessive ends it', "Kenya's Tarrow won.", ['place Kenya', 'person Tarrow']],
    ['unless a body follows', "She led the Women's Party.", ["organization Women's Party"]],
    ['particles are part of a surname', 'Nobody saw Jan van der Meer again.', ['person Jan van der Meer']],
    ['and may open it', 'The runs came from de Silva alone.', ['person de Silva']],
    ['so is "al-"', 'He accused Omar al-Harun of it.', ['person Omar al-Harun']],
    ['a hyphen joins given names', 'Yesterday Jean-Paul Ricard spoke.', ['person Jean-Paul Ricard']],
    ['and the syllables of a Korean one', 'He named Kim Sang-woo as his heir.', ['person Kim Sang-woo']],
    ['but not two names', 'The EU-Russia summit failed.', ['organization EU', 'place Russia']],
    ['a name within an adjective is none', 'The NATO-led force left.', []],
    ['an "of" joins where a head comes before it', 'It sued the Bank of Tarrow.', ['organization Bank of Tarrow']],
    [
      '"and" joins what a body is for',
      'The Health and Education Committee met.',
      ['organization Health and Education Committee'],
    ],
    ['and otherwise divides', 'Spain and France agreed.', ['place Spain', 'place France']],
    ['a direction belongs to its place', 'Snow fell in Western Ukraine.', ['place Western Ukraine']],
    [
      'a company form ends it, without the full stop of the sentence',
      'He runs Tarrow Holdings Inc.',
      ['organization Tarrow Holdings Inc'],
    ],
    ['a new line ends it', 'in Spain\nAnna Tarrow said so.', ['place Spain', 'person Anna Tarrow']],
  ])('%s', (_why, text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('capitals that make no name', () => {
  test.each([
    ['the first word of a sentence', 'Results were late. Officials blamed rain.', []],
    ['days and months', 'On Monday and in August it rained.', []],
    ['months beside a name are names', 'Theresa May spoke.', ['person Theresa May']],
    ['peoples and creeds', 'Russians and Muslims marched.', []],
    ['a unit of money', 'It cost US$ 300.', []],
    ['a party and state in brackets', 'Rep. Ann Tarrow (R-Ohio) agreed.', ['person Ann Tarrow', 'place Ohio']],
    ['a section label', 'WEATHER: It rained in Spain.', ['place Spain']],
  ])('%s', (_why, text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('what a name names', () => {
  test.each([
    ['a given name: a person', 'Then came Maria Tarrowsen.', ['person Maria Tarrowsen']],
    ['a noun of work before it: a person', 'The captain Brask scored.', ['person Brask']],
    ['an age after it: a person', 'Later Brask, 41, left.', ['person Brask']],
    ['a head inside it: a body', 'It is the Tarrow Institute for Peace.', ['organization Tarrow Institute for Peace']],
    ['shares after it: a body', 'Yesterday Brask shares fell.', ['organization Brask']],
    ['an office after it: no person', 'The Brask mayor left.', ['place Brask']],
    ['"in" before it: a place', 'They met in Brask on Monday.', ['place Brask']],
    ['a country after a comma: a place', 'He is from Brask, Norway.', ['place Brask', 'place Norway']],
    [
      'a place of the same name with a surname after it: a person',
      'Here Georgia Tarrow lives.',
      ['person Georgia Tarrow'],
    ],
    ['a league table: teams', 'Leeds 2 Bradford 1\n', ['organization Leeds', 'organization Bradford']],
    [
      'what sides do to each other: teams',
      'Yesterday Leeds beat Bradford again.',
      ['organization Leeds', 'organization Bradford'],
    ],
    ['prose: towns', 'Trains between Leeds and Bradford stopped.', ['place Leeds', 'place Bradford']],
    ['quotation marks: a work', 'They showed "Winter Tarrow" again.', ['other Winter Tarrow']],
    [
      'the surname of a person named in full',
      'Anna Brask came. In Brask they saw a friend.',
      ['person Anna Brask', 'person Brask'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('headlines', () => {
  test.each([
    [
      'names of the report are found in its headline',
      'Tarrow Accuses Brask Group of Hiding Losses Again\n\nMinister Anna Tarrow said the Brask Group hid losses.',
      ['person Tarrow', 'organization Brask Group', 'person Anna Tarrow', 'organization Brask Group'],
    ],
    ['capitals alone are none', 'Police Find Missing Boat After Storm\n\nIt was empty.', []],
    ['the gazetteer is read in capitals too', 'STORM HITS NORTHERN SPAIN AND FRANCE', ['place SPAIN', 'place FRANCE']],
    [
      'a list of names is no headline',
      'Anna Brask, Maria Tarrow, John Hollis, Peter Marlow',
      ['person Anna Brask', 'person Maria Tarrow', 'person John Hollis', 'person Peter Marlow'],
    ],
    ['a dateline is a place', 'MADRID (Reuters) - Rain fell.', ['place MADRID', 'organization Reuters']],
  ])('%s', (_why, text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})
