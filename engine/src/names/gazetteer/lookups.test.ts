import { describe, expect, test } from 'vitest'
import { CITIES } from './cities.ts'
import { COUNTRIES } from './countries.ts'
import { EITHER, FEMALE, MALE } from './given-names.ts'
import {
  classOfOffice,
  countryOfDemonym,
  findAgency,
  findEntry,
  findEntryInCapitals,
  genderOfName,
  isTitleWord,
  longestNameFrom,
  nameOfCountry,
} from './lookups.ts'
import { OFFICES } from './titles.ts'

describe('lookups', () => {
  test.each([
    ['an alias leads to the usual name', findEntry('U.S.')?.name, 'United States'],
    ['accents do not matter', findEntry('Élysée')?.kind, 'seat'],
    ['nor do curly apostrophes', findEntry('People’s Republic of China')?.name, 'China'],
    ['nor line ends within a name', findEntry('United\n States')?.name, 'United States'],
    ['capitals do', findEntry('who'), undefined],
    ['but a line in capitals is read', findEntryInCapitals('SOUTH KOREA')?.country, 'KR'],
    ['an adjective has its country', countryOfDemonym('Turkish'), 'TR'],
    ['a word for people too', countryOfDemonym('Frenchmen'), 'FR'],
    ['a city is no demonym', countryOfDemonym('Moscow'), undefined],
    ['a code leads to a country', nameOfCountry('GB'), 'United Kingdom'],
    ['an agency', findAgency('the Associated Press')?.kind, 'agency'],
    ['an outlet', findAgency('the New York Times')?.name, 'New York Times'],
    ['a given name tells gender', genderOfName('Olena'), 'f'],
    ['an office has a class', classOfOffice('prime minister'), 'leader'],
    ['a word before names', isTitleWord('gen.'), true],
    ['the longest name from a word', longestNameFrom('North') >= 'North Atlantic Treaty Organization'.length, true],
  ])('%s', (_why, found, expected) => {
    expect(found).toBe(expected)
  })
})

describe('the lists', () => {
  test.each([
    ['countries', COUNTRIES.trim().split('\n'), 5],
    ['offices', OFFICES.trim().split('\n'), 1],
  ])('every line of %s has its columns', (_name, lines, bars) => {
    expect(lines.length).toBeGreaterThan(50)
    for (const line of lines) expect(line.split('|').length - 1, line).toBe(bars)
  })

  test('no given name is in two of the lists', () => {
    const lists = [FEMALE, MALE, EITHER].map((list) => list.split('|'))
    expect(lists.every((list) => list.length > 50)).toBe(true)
    expect(new Set(lists.flat()).size).toBe(lists.flat().length)
  })

  test('cities are sorted and none is told twice', () => {
    const cities = CITIES.split('|')
    expect(cities.length).toBeGreaterThan(1000)
    expect(cities).toEqual([...new Set(cities)].sort())
  })
})
