import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import type { ReportEntity } from './entity.ts'
import { findEntities } from './find-entities.ts'

/** Words and marks that make names, titles, pronouns and quotations likely. */
const WORDS = fc.constantFrom(
  ...'Macron Putin the The president President of and Russia Moscow said denied he She it It his “ ” " , . - \n & \'s ’s al Bank Ministry NATO ( ) U.S. 52 who Mr. Gen. Jr. de Foreign Minister former RUSSIA leader Vladimir officials police army office residents two a official other government é 🙂'.split(
    ' ',
  ),
)
const TEXT = fc.oneof(
  fc.array(WORDS, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme' }),
)

describe('every entity is in its text', () => {
  test('mentions are spans of the text, in order, at least one of them a name or description', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const { mentions } of findEntities(readEnglish(text))) {
          expect(mentions.some(({ kind }) => kind !== 'pronoun')).toBe(true)
          for (const [i, { span }] of mentions.entries()) {
            expect(span[0]).toBeLessThan(span[1])
            expect(span[1]).toBeLessThanOrEqual(text.length)
            if (i > 0) expect(mentions[i - 1]!.span[0]).toBeLessThanOrEqual(span[0])
          }
        }
      }),
    )
  })

  test('no two names overlap, no mention is told twice', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const entities = findEntities(readEnglish(text))
        const names = spansOf(entities, (kind) => kind === 'name')
        for (const [i, [start]] of names.entries()) if (i > 0) expect(start).toBeGreaterThanOrEqual(names[i - 1]![1])
        const others = spansOf(entities, (kind) => kind !== 'name').map(String)
        expect(new Set(others).size).toBe(others.length)
      }),
    )
  })

  test('ids count the entities, and the same text gives the same answer', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const entities = findEntities(readEnglish(text))
        expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `e${i + 1}`))
        expect(findEntities(readEnglish(text))).toEqual(entities)
      }),
    )
  })
})

const entitiesIn = (text: string) => {
  const entities = findEntities(readEnglish(text))
  return entities.map((entity) => ({ ...entity, words: entity.mentions.map(({ span }) => text.slice(...span)) }))
}

/** The mentions of the one entity of that name, in text order. */
function mentionsOf(text: string, name: string): string[] {
  const found = entitiesIn(text).filter((entity) => entity.name === name)
  expect(found).toHaveLength(1)
  return found[0]!.words
}

describe('names of one entity', () => {
  test.each([
    ['the same name', 'Brask Group fell. Later Brask Group rose.', 'Brask Group', ['Brask Group', 'Brask Group']],
    ['a surname', 'Anna Tarrow spoke. Then Tarrow left.', 'Anna Tarrow', ['Anna Tarrow', 'Tarrow']],
    ['an initial', 'Anna Tarrow spoke. Then A. Tarrow left.', 'Anna Tarrow', ['Anna Tarrow', 'A. Tarrow']],
    ['a given name', 'Maria Tarrow ran. Then Maria fell.', 'Maria Tarrow', ['Maria Tarrow', 'Maria']],
    [
      'a middle name left out',
      'Anna Lena Tarrow ran. Anna Tarrow fell.',
      'Anna Lena Tarrow',
      ['Anna Lena Tarrow', 'Anna Tarrow'],
    ],
    [
      'a body without its form',
      'Brask Holdings Inc rose. Traders said Brask Holdings fell.',
      'Brask Holdings Inc',
      ['Brask Holdings Inc', 'Brask Holdings'],
    ],
    [
      'an acronym',
      'The Civil Aviation Board (CAB) met. Then the CAB closed.',
      'Civil Aviation Board',
      ['Civil Aviation Board', 'CAB', 'CAB'],
    ],
    [
      'a body by what stands before "of"',
      'The Church of Norway met. It rained. Later the Church said no.',
      'Church of Norway',
      ['Church of Norway', 'the Church'],
    ],
    [
      'a gazetteer alias',
      'The US left. America and the United States are one.',
      'United States',
      ['US', 'America', 'United States'],
    ],
  ])('%s', (_why, text, name, expected) => {
    expect(mentionsOf(text, name)).toEqual(expected)
  })

  test('a form of address tells two people of one surname apart', () => {
    const text = 'Peter Tarrow and Anna Tarrow came. Mr. Tarrow spoke and Mrs. Tarrow left.'
    expect(mentionsOf(text, 'Peter Tarrow')).toEqual(['Peter Tarrow', 'Tarrow'])
    expect(mentionsOf(text, 'Anna Tarrow')).toEqual(['Anna Tarrow', 'Tarrow'])
  })

  test('a woman is no man of the same surname', () => {
    expect(entitiesIn('Peter Tarrow and Anna Brask came. Mrs. Tarrow left.').map(({ name }) => name)).toEqual([
      'Peter Tarrow',
      'Anna Brask',
      'Tarrow',
    ])
  })
})

describe('capitals', () => {
  test.each([
    ['that speak are their country', 'On Friday Moscow denied the report.', 'Russia'],
    ['past adverbs and auxiliaries', 'Now Moscow is allegedly preparing to invade.', 'Russia'],
    ['that own what governments have', "He spoke of Moscow's security concerns.", 'Russia'],
    ['that governments deal with', 'They broke off talks with Moscow.', 'Russia'],
    ['by whom something is done', 'It fears predictions by Moscow.', 'Russia'],
    ['beside one that acts', 'They feared threats by Washington, Moscow and others.', 'Russia'],
    ['before one that acts', 'On Friday Moscow and Washington signed it.', 'Russia'],
    ['not where another clause begins', 'They left Moscow and Washington denied it.', 'Moscow'],
    ['where something happens are places', 'They held talks in Moscow.', 'Moscow'],
    ['that are visited are places', 'She was the first leader to visit Moscow.', 'Moscow'],
    ['that are reached are places', 'His journey to Moscow ended.', 'Moscow'],
  ])('%s', (_why, text, name) => {
    expect(mentionsOf(text, name)).toEqual(['Moscow'])
  })

  test('one report may mean both', () => {
    const text = 'On a visit to Moscow he was ill. Russia said so, and Moscow denied it later.'
    expect(mentionsOf(text, 'Moscow')).toEqual(['Moscow'])
    expect(mentionsOf(text, 'Russia')).toEqual(['Russia', 'Moscow'])
  })

  test('a seat of power that acts is a body, and a place where nobody acts there', () => {
    expect(entitiesIn('The Kremlin denied it.')[0]).toMatchObject({ name: 'Kremlin', type: 'organization' })
    expect(entitiesIn('They met in the Kremlin.')[0]).toMatchObject({ name: 'Kremlin', type: 'place' })
  })
})

describe('titles', () => {
  test.each([
    ['before the name', 'French President Luc Moreau left.', ['French President', 'Luc Moreau']],
    [
      'alone, with the article',
      'French President Luc Moreau left. The French president was ill.',
      ['French President', 'Luc Moreau', 'The French president'],
    ],
    [
      'the adjective of a country that no list has',
      'Torvany waited. On Monday the Torvan president, Luc Moreau, left. The Torvan leader was ill. The Torvan President came back.',
      ['the Torvan president', 'Luc Moreau', 'The Torvan leader', 'The Torvan President'],
    ],
    [
      '"leader" takes a president',
      "French President Luc Moreau left. France's leader was ill.",
      ['French President', 'Luc Moreau', "France's leader"],
    ],
    [
      'without its country',
      'President Luc Moreau left. Aides said the president was ill.',
      ['Luc Moreau', 'the president'],
    ],
    ['in apposition before', 'The Turkish president, Luc Moreau, left.', ['The Turkish president', 'Luc Moreau']],
    ['in apposition after', 'Luc Moreau, the mayor of Lyon, left.', ['Luc Moreau', 'the mayor of Lyon']],
    [
      'of another country are not his',
      'French President Luc Moreau left. The German president stayed.',
      ['French President', 'Luc Moreau'],
    ],
    [
      'former ones are not the present ones',
      'Former president Luc Moreau left. The president stayed.',
      ['Former president', 'Luc Moreau'],
    ],
    [
      'a minister by the short word',
      'Foreign Minister Luc Moreau left. The minister was ill.',
      ['Luc Moreau', 'The minister'],
    ],
    ['the only person they can mean', 'Anna Tarrow called Luc Moreau. She told him nothing.', ['Luc Moreau', 'him']],
  ])('%s', (_why, text, expected) => {
    expect(mentionsOf(text, 'Luc Moreau')).toEqual(expected)
  })

  test('an office with one holder is the only other person near by', () => {
    const text = 'French President Luc Moreau met Oleg Brask on Monday. He told the Russian president that it was late.'
    expect(mentionsOf(text, 'Oleg Brask')).toEqual(['Oleg Brask', 'the Russian president'])
  })

  test('they tell country, office and gender', () => {
    expect(entitiesIn('Russian Foreign Minister Oleg Brask spoke.')[0]).toMatchObject({
      country: 'RU',
      offices: ['foreign minister'],
      gender: 'm',
    })
    expect(entitiesIn('Spokeswoman Chandri Brask spoke.')[0]).toMatchObject({ gender: 'f' })
  })

  test("one party's nominee is not the other's", () => {
    const text = 'Republican nominee Luc Moreau spoke. The Democratic nominee was ill.'
    expect(mentionsOf(text, 'Luc Moreau')).toEqual(['Republican nominee', 'Luc Moreau'])
  })
})

describe('pronouns', () => {
  test.each([
    ['the subject before', 'Anna Tarrow met Luc Moreau. She was late.', 'Anna Tarrow', ['Anna Tarrow', 'She']],
    ['by gender', 'Anna Tarrow met Luc Moreau. He was late.', 'Luc Moreau', ['Luc Moreau', 'He']],
    [
      'the subject rather than the nearest',
      'Peter Brask called Luc Moreau. He was late.',
      'Peter Brask',
      ['Peter Brask', 'He'],
    ],
    [
      'an object is not its own subject',
      'Luc Moreau spoke. Peter Brask thanked him.',
      'Luc Moreau',
      ['Luc Moreau', 'him'],
    ],
    ['"it" that speaks', 'Russia has sent troops. It denies planning an attack.', 'Russia', ['Russia', 'It']],
    ['"it" that only is', 'Russia has sent troops. It was raining.', 'Russia', ['Russia']],
    ['the same speaker within a sentence', 'Norway left but says it is willing to talk.', 'Norway', ['Norway', 'it']],
    [
      'not the speaker, within quotation marks',
      'Luc Moreau praised Peter Brask. "He is honest," Moreau said.',
      'Peter Brask',
      ['Peter Brask', 'He'],
    ],
  ])('%s', (_why, text, name, expected) => {
    expect(mentionsOf(text, name)).toEqual(expected)
  })
})

function spansOf(entities: readonly ReportEntity[], wanted: (kind: string) => boolean) {
  return entities
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => wanted(kind)).map(({ span }) => span))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
}
