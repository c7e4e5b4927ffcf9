import { describe, expect, test } from 'vitest'
import { isHeldBack, judgeCase } from './judge-chains.ts'
import { readCase, readMarkedCases } from './marked-chains.ts'

const chains = readMarkedCases('chains.txt')
const none = readMarkedCases('none.txt')

describe('cases', () => {
  test('are read', () => {
    expect(
      readCase('7 an interview\n@ The Post\nAda Lind said no.\n\nMore.\n= Ada Lind/Lind | - | AP < aide | no\n'),
    ).toEqual({
      number: 7,
      outlet: 'The Post',
      text: 'Ada Lind said no.\n\nMore.',
      statements: [{ speaker: ['Ada Lind', 'Lind'], to: null, via: [['AP'], ['aide']], words: 'no' }],
    })
  })

  test('sixty have a chain, a hundred have none, and half of each are held back', () => {
    expect(chains).toHaveLength(60)
    expect(none).toHaveLength(100)
    expect(chains.filter(isHeldBack)).toHaveLength(30)
    expect(none.filter(isHeldBack)).toHaveLength(50)
    for (const { number, statements } of chains) {
      expect(Math.max(...statements.map(({ via }) => via.length)), `${number}`).toBeGreaterThan(0)
    }
    for (const { number, statements } of none) {
      expect(statements.length, `${number}`).toBeGreaterThan(0)
      expect(statements.flatMap(({ via }) => via)).toEqual([])
    }
  })

  test('print the words and, but for case, the names that they are marked with', () => {
    for (const { number, text, statements } of [...chains, ...none]) {
      for (const { speaker, to, via, words } of statements) {
        expect(text, `${number}`).toContain(words)
        for (const names of [speaker, ...(to ? [to] : []), ...via]) {
          const printed = names.some((name) => text.toLowerCase().includes(name.toLowerCase()))
          expect(printed, `${number}: ${names}`).toBe(true)
        }
      }
    }
  })
})

describe('judging', () => {
  const TEXT = 'According to a report by the news agency Reuters, Ada Lind said the dam had failed.'

  test.each([
    ['the chain as marked', 'Ada Lind | - | Reuters | the dam had failed', true],
    ['but for an article', 'Ada Lind | - | the Reuters | the dam had failed', true],
    ['another speaker', 'Jon Rask | - | Reuters | the dam had failed', false],
    ['a hop too many', 'Ada Lind | - | none | the dam had failed', false],
    ['a hop too few', 'Ada Lind | - | AP < Reuters | the dam had failed', false],
    ['nobody said so', 'Ada Lind | - | Reuters | According to a report', false],
  ])('%s', (_why, marked, expected) => {
    const judged = judgeCase(readCase(`0 \n${TEXT}\n= ${marked}`))
    expect(judged.outcomes.map(({ right }) => right)).toEqual([expected])
    expect(judged.chains).toContain('Ada Lind | Reuters')
  })
})

/** Shares of chains right whole, and of cases without a chain in which one is invented; worse is a step back. */
const FLOORS = { all: 0.8, heldBack: 0.72 }
const MOST_INVENTED = 0.03

describe('the cases of bench/chains', () => {
  const judged = chains.map(judgeCase)
  const shareRight = (cases: typeof judged) => {
    const chained = cases.flatMap(({ outcomes }) => outcomes).filter(({ marked }) => marked.via.length > 0)
    return chained.filter(({ right }) => right).length / chained.length
  }

  test.each([
    ['all', judged, FLOORS.all],
    ['held back', judged.filter(isHeldBack), FLOORS.heldBack],
  ])('%s: as many chains are right as were', (_part, cases, floor) => {
    expect(shareRight(cases)).toBeGreaterThanOrEqual(floor)
  })

  test('hardly a chain is invented', () => {
    const invented = none.map(judgeCase).filter((judged) => judged.chains.length > 0)
    expect(invented.length / none.length).toBeLessThanOrEqual(MOST_INVENTED)
  })
})
