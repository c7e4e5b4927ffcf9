import { describe, expect, test } from 'vitest'
import { Document, type NameKind, type NameSpan } from '../language/document.ts'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { markDocument } from '../language/marked-document.test.fixture.ts'
import { findNames } from './find-names.ts'

const namesOf = (document: Document) =>
  findNames(document).map(({ start, end, type }) => `${type} ${document.text.slice(start, end)}`)

/** Reads "[Anna Tarrow|PER] spoke": a text in which the spans in brackets, and no others, are taken for names. */
function readMarked(marked: string): Document {
  const spans: { start: number; end: number; kind: NameKind }[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]*\|[A-Z]+\])/)) {
    const mark = /^\[([^\]]*)\|([A-Z]+)\]$/.exec(part)
    const words = mark?.[1] ?? part
    if (mark) spans.push({ start: text.length, end: text.length + words.length, kind: mark[2] as NameKind })
    text += words
  }
  const document = readEnglish(text)
  const names: NameSpan[] = spans.map(({ start, end, kind }) => ({
    first: document.tokenAt(start),
    last: document.tokenAt(end - 1),
    kind,
  }))
  return new Document(text, { ...document.arrays, names })
}

describe('where a name begins and ends', () => {
  test.each([
    ['a form of address is no part of it', 'He met [Mr. Tarrow|PER] there.', ['person Tarrow']],
    ['nor is an office', 'Ask [President Anna Tarrow|PER] about it.', ['person Anna Tarrow']],
    ['nor one of two words', 'Ask [Prime Minister Anna Tarrow|PER] about it.', ['person Anna Tarrow']],
    ['nor an adjective of country', 'Then [French President Luc Moreau|PER] left.', ['person Luc Moreau']],
    ['nor is money', 'They fined [Pell & Lind £|ORG]40m.', ['organization Pell & Lind']],
    ['nor its figure', 'They fined [Pell & Lind £40m|ORG].', ['organization Pell & Lind']],
    ['but a title that is a given name is', 'Then [Dean Marlow|PER] left.', ['person Dean Marlow']],
    ['the article stays outside', 'It joined [the World Bank|ORG].', ['organization World Bank']],
    ['unless the name is known with it', 'They met in [The Hague|LOC].', ['place The Hague']],
    ['a possessive ends the name of a person', "Nobody saw [Tarrow's|PER] car.", ['person Tarrow']],
    ['and of what is known without it', "Nobody saw [Kenya's|LOC] flag.", ['place Kenya']],
    ['a body may have it in its name', "She left the [Women's Party|ORG].", ["organization Women's Party"]],
    ['at its end too', "Nobody eats at [McDonald's|ORG] now.", ["organization McDonald's"]],
    [
      'a hyphen between two names divides them',
      'The [EU-Russia|MISC] summit failed.',
      ['organization EU', 'place Russia'],
    ],
    ['but not within one name', 'He flew to [Guinea-Bissau|LOC].', ['place Guinea-Bissau']],
    ['nor in one of a person', 'He named [Kim Sang-woo|PER] as his heir.', ['person Kim Sang-woo']],
    [
      'a company form keeps its full stop',
      'He runs [Tarrow Holdings Inc.|ORG] from home.',
      ['organization Tarrow Holdings Inc.'],
    ],
    ['but not that of the sentence', 'He runs [Tarrow Holdings Inc.|ORG]', ['organization Tarrow Holdings Inc']],
  ])('%s', (_why, marked, expected) => {
    expect(namesOf(readMarked(marked))).toEqual(expected)
  })

  test('mentions broken over a line end are of one name', () => {
    const keys = findNames(readMarked('[Anna Tarrow|PER] spoke. Then [Anna\nTarrow|PER] left.')).map(({ key }) => key)
    expect(keys).toEqual(['Anna Tarrow', 'Anna Tarrow'])
  })
})

describe('what names nobody and nothing', () => {
  test.each([
    ['adjectives of country', 'A [Russian|MISC] ship sank.', []],
    ['and others', 'An [Elizabethan|MISC] house burned.', []],
    ['peoples and creeds', '[Russians|MISC] and [Muslims|MISC] marched.', []],
    ['a name within an adjective', 'The [NATO|ORG]-led force left.', []],
    ['or after a prefix', 'An ex-[Yugoslavia|LOC] team played.', []],
    ['an adjective with a name in it', 'The [Moscow-backed|MISC] force left.', []],
    ['months', 'It rained in [August|LOC].', []],
    ['but a month in a name is part of it', 'Then [Theresa May|PER] spoke.', ['person Theresa May']],
  ])('%s', (_why, marked, expected) => {
    expect(namesOf(readMarked(marked))).toEqual(expected)
  })
})

describe('what a name names', () => {
  test.each([
    [
      'what most mentions tell holds for all',
      '[Brask|ORG] sold it. [Brask|ORG] hired him. Then [Brask|PER] declined.',
      ['organization Brask', 'organization Brask', 'organization Brask'],
    ],
    [
      'the surname of a person named in full is that person',
      '[Anna Brask|PER] came. Later [Brask|LOC] left.',
      ['person Anna Brask', 'person Brask'],
    ],
    [
      'a word that no person has in a name decides',
      'She went to [Fort Brask|PER] for [Tarrow Ltd|PER].',
      ['place Fort Brask', 'organization Tarrow Ltd'],
    ],
    [
      'a person introduced in full goes on as the surname, however often sentences leave it open',
      '[Anna Brask|PER] came. [Brask|ORG] left. [Brask|ORG] spoke. [Brask|ORG] won.',
      ['person Anna Brask', 'person Brask', 'person Brask', 'person Brask'],
    ],
    [
      'a full name with a given name is a person wherever it is one once',
      '[Anna Brask|ORG] won there. [Anna Brask|PER] came.',
      ['person Anna Brask', 'person Anna Brask'],
    ],
    [
      'the short form of a body is that body',
      '[Tarrow Holdings Inc|ORG] lost money. Then [Tarrow|PER] declined, and [Tarrow Ltd|ORG] too.',
      ['organization Tarrow Holdings Inc', 'organization Tarrow', 'organization Tarrow Ltd'],
    ],
    [
      'so are its initials',
      'The [Civil Aviation Board|ORG] met. Then [CAB|PER] declined.',
      ['organization Civil Aviation Board', 'organization CAB'],
    ],
    [
      'who is addressed is a person',
      'It wrote to [Ms Crane|ORG] and Mr [Brask|LOC].',
      ['person Crane', 'person Brask'],
    ],
    [
      'a town may be its team and itself',
      'Yesterday [Leeds|ORG] won. Trains to [Leeds|LOC] stopped.',
      ['organization Leeds', 'place Leeds'],
    ],
    ['a country is a place where it acts', 'Then [Ukraine|ORG] declined.', ['place Ukraine']],
    ['so is a capital that acts', 'Then [Moscow|ORG] denied it.', ['place Moscow']],
    ['an agency is an organisation', 'Then [Reuters|PER] told it.', ['organization Reuters']],
    ['a person may be called like a country', 'Then [Georgia|PER] left.', ['person Georgia']],
    [
      'and have the surname',
      'Then [Tom Holland|PER] left, and [Holland|PER] it was.',
      ['person Tom Holland', 'person Holland'],
    ],
    ['what is none of these is another thing', 'The [World Cup|MISC] began.', ['other World Cup']],
  ])('%s', (_why, marked, expected) => {
    expect(namesOf(readMarked(marked))).toEqual(expected)
  })

  test.each([
    ['a country has its entry', 'It rained in [Holland|LOC].', 'Netherlands'],
    ['in capitals too', '[MOSCOW|LOC] (Reuters) - It rained.', 'Moscow'],
    ['a person of that name has none', 'Then [Georgia|PER] left.', undefined],
    ['nor has a team of the town', 'Then [Boston|ORG] won.', undefined],
  ])('%s', (_why, marked, name) => {
    expect(findNames(readMarked(marked))[0]?.entry?.name).toBe(name)
  })
})

describe('countries that no list has', () => {
  test.each([
    [
      'an adjective before a noun is no name, and its country a place',
      '[Torvan|ORG] soldiers fled. On Friday [Torvany|PER] denied it.',
      ['place Torvany'],
    ],
    [
      'a name with another stem is no country',
      '[Torvan|ORG] soldiers fled. Then [Brask|PER] left.',
      ['organization Torvan', 'person Brask'],
    ],
    [
      'nor one that is the plural',
      '[Torvan|PER] relatives came. The [Torvans|PER] left.',
      ['person Torvan', 'other Torvans'],
    ],
  ])('%s', (_why, marked, expected) => {
    expect(namesOf(readMarked(marked))).toEqual(expected)
  })
})

describe('names that were left out', () => {
  test.each([
    [
      'one that the report has elsewhere',
      '[Anna Tarrow|PER] spoke. Nobody heard Tarrow again.',
      ['person Anna Tarrow', 'person Tarrow'],
    ],
    ['not where it is part of another', '[Anna Tarrow|PER] spoke. He lives in Tarrow Street.', ['person Anna Tarrow']],
    [
      'countries, agencies and known bodies',
      'It rained in Ukraine, Reuters said.',
      ['place Ukraine', 'organization Reuters'],
    ],
    ['words that are towns as well are none', 'Reading is nice there.', []],
    [
      'names of the report in its headline',
      'Tarrow Accuses Brask Group of Hiding Losses Again\n\nMinister [Anna Tarrow|PER] said that the [Brask Group|ORG] hid losses.',
      ['person Tarrow', 'organization Brask Group', 'person Anna Tarrow', 'organization Brask Group'],
    ],
    ['capitals alone are none', 'Police Find Missing Boat After Storm\n\nIt was empty.', []],
    ['the gazetteer is read in capitals too', 'STORM HITS NORTHERN SPAIN AND FRANCE', ['place SPAIN', 'place FRANCE']],
  ])('%s', (_why, marked, expected) => {
    expect(namesOf(readMarked(marked))).toEqual(expected)
  })
})

describe('names as the model tells them', () => {
  test.each([
    [
      'a person, a body, a place',
      'Maria Schmidt joined the Bank of England in London on Monday.',
      ['person Maria Schmidt', 'organization Bank of England', 'place London'],
    ],
    ['a title is no part of the name', 'On Friday, President John Miller resigned.', ['person John Miller']],
    ['names in a row are several', 'Spain, France and Italy agreed.', ['place Spain', 'place France', 'place Italy']],
    ['capitals alone make no name', 'Results were late. Officials blamed rain on Monday.', []],
    ['a dateline is a place', 'MADRID (Reuters) - Rain fell on Monday.', ['place MADRID', 'organization Reuters']],
  ])('%s', (_why, text, expected) => {
    expect(namesOf(readEnglish(text))).toEqual(expected)
  })
})

test('a lone plural is a people and no person', () => {
  const marked = markDocument('Norlanders/NNPS/nsubj>voted voted/VBD/root')
  const document = new Document(marked.text, { ...marked.arrays, names: [{ first: 0, last: 0, kind: 'PER' }] })
  expect(findNames(document).map(({ type }) => type)).toEqual(['other'])
})
