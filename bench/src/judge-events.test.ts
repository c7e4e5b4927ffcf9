import type { EventMention, Span } from '@nutgraf/engine'
import { describe, expect, test } from 'vitest'
import { type Found, judgeCase, judgeUnrealCase } from './judge-events.ts'
import {
  isHeldBack,
  type MarkedParticipant,
  readCase,
  readOrdinaryCases,
  readUnrealCase,
  readUnrealCases,
  UNREALITIES,
} from './marked-events.ts'

const ordinary = readOrdinaryCases()
const unreal = readUnrealCases()

const KINDS =
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT INVESTIGATE DEMAND DISAPPROVE REJECT THREATEN PROTEST CRIME SANCTION MOBILIZE COERCE ASSAULT'.split(
    ' ',
  )
const STATUSES = ['happened', 'planned', 'possible', 'denied']

describe('cases', () => {
  test('are read', () => {
    const [first, second] = readCase(
      '7 a raid\nPolice took A.\nMore.\n= COERCE/none | Police | ~(A)+B/C | happened | took | date 2024 | figures 2 killed/people\n?= none | - | - | denied/possible | More\n',
    ).events
    expect(first).toEqual({
      isOptional: false,
      kinds: ['COERCE', null],
      actors: [{ names: ['Police'], isOptional: false, isEither: false }],
      targets: [
        { names: ['A'], isOptional: true, isEither: true },
        { names: ['B', 'C'], isOptional: false, isEither: false },
      ],
      statuses: ['happened'],
      words: ['took'],
      dates: ['2024'],
      place: [],
      figures: [{ number: 2, words: ['killed', 'people'] }],
    })
    expect(second).toMatchObject({ isOptional: true, kinds: [null], actors: [], statuses: ['denied', 'possible'] })
  })

  test('that are unreal are read', () => {
    expect(readUnrealCase('3 denied\nNo war came.\n! war/came\n+ peace\n')).toEqual({
      number: 3,
      unreality: 'denied',
      text: 'No war came.',
      unreal: [['war', 'came']],
      real: [['peace']],
    })
    expect(() => readUnrealCase('3 dreamt\nNo war came.\n! war\n')).toThrow('dreamt')
  })

  test('are 120 and 25 of each kind of unreality, and about half are held back', () => {
    expect(ordinary.map(({ number }) => number)).toEqual(ordinary.map((_, i) => i + 1))
    expect(ordinary).toHaveLength(120)
    expect(ordinary.filter(isHeldBack)).toHaveLength(60)
    expect(unreal.map(({ number }) => number)).toEqual(unreal.map((_, i) => i + 1))
    for (const name of UNREALITIES) {
      const some = unreal.filter(({ unreality }) => unreality === name)
      expect(some, name).toHaveLength(25)
      expect(Math.abs(some.filter(isHeldBack).length - 12.5), name).toBeLessThan(1)
    }
  })

  test('print each word that tells of an event once, and the names they are marked with', () => {
    for (const { number, text, events } of ordinary) {
      for (const { words, actors, targets, place } of events) {
        for (const word of words) expect(timesPrinted(text, word), `${number}: ${word}`).toBe(1)
        const names = [...actors, ...targets].flatMap(({ names }: MarkedParticipant) => names)
        for (const name of [...names, ...place]) expect(text, `${number}`).toContain(name)
      }
    }
    for (const { number, text, unreal: not, real } of unreal) {
      expect(not.length, `${number}`).toBeGreaterThan(0)
      for (const word of [...not, ...real].flat()) expect(timesPrinted(text, word), `${number}: ${word}`).toBe(1)
    }
  })

  test('have kinds and statuses that there are', () => {
    for (const { number, events } of ordinary) {
      for (const { kinds, statuses, figures } of events) {
        for (const kind of kinds) if (kind !== null) expect(KINDS, `${number}`).toContain(kind)
        for (const status of statuses) expect(STATUSES, `${number}`).toContain(status)
        for (const figure of figures) expect(figure.number, `${number}`).toBeGreaterThan(0)
      }
    }
  })
})

const timesPrinted = (text: string, word: string) =>
  [...text.matchAll(/[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*/gu)].reduce(
    (times, [run]) => times + ` ${run} `.split(` ${word} `).length - 1,
    0,
  )

const TEXT = 'Police in Lusk arrested two men after a raid, and Ada Lind met Jon Rask.'

const spanOf = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]

const ENTITIES = ['Police', 'Lusk', 'two men', 'Ada Lind', 'Jon Rask', 'raid'].map((name) => ({
  id: name,
  name,
  type: 'other' as const,
  mentions: [{ span: spanOf(name), kind: 'name' as const }],
}))

/** An event of TEXT on a word, as the engine would tell it; an entity's id is its name. */
const event = (word: string, given: Partial<EventMention>): EventMention => ({
  id: word,
  kind: 'COERCE',
  trigger: spanOf(word),
  actors: [],
  targets: [],
  place: null,
  date: null,
  edtf: null,
  status: 'happened',
  quantities: [],
  span: spanOf(word),
  ...given,
})

const judge = (lines: string, ...events: EventMention[]) =>
  judgeCase(readCase(`0 \n${TEXT}\n${lines}\n`), { entities: ENTITIES, events } satisfies Found)

describe('judging an event', () => {
  const ARREST = '= COERCE | Police | two men | happened | arrested'
  const rightly = { actors: ['Police'], targets: ['two men'] }

  test.each([
    ['as marked', rightly, true, true],
    ['of another kind', { ...rightly, kind: 'ASSAULT' as const }, false, false],
    ['of no kind', { ...rightly, kind: null }, false, false],
    ['not happened', { ...rightly, status: 'planned' as const }, false, false],
    ['an actor too many', { ...rightly, actors: ['Police', 'Lusk'] }, false, true],
    ['the wrong actor', { ...rightly, actors: ['Lusk'] }, false, false],
    ['no target', { ...rightly, targets: [] }, false, false],
  ])('%s', (_why, told, whole, lenient) => {
    const { outcomes, invented } = judge(ARREST, event('arrested', told))
    expect(outcomes).toMatchObject([{ whole, lenient }])
    expect(invented).toEqual([])
  })

  test.each([
    ['nobody where nobody is marked', '= COERCE | - | two men | happened | arrested', { targets: ['two men'] }, true],
    ['somebody where nobody is marked', '= COERCE | - | two men | happened | arrested', rightly, false],
    ['one who may be left out', '= COERCE | (Police) | two men | happened | arrested', { targets: ['two men'] }, true],
    ['one who may be told', '= COERCE | (Police) | two men | happened | arrested', rightly, true],
    ['half of a name', '= COERCE | Police in Lusk/Police | two men | happened | arrested', rightly, true],
    ['less than half of a name', '= COERCE | Police in Lusk arrested | two men | happened | arrested', rightly, false],
    ['either of two kinds', '= none/COERCE | Police | two men | happened | arrested', rightly, true],
    ['either of two statuses', '= COERCE | Police | two men | planned/happened | arrested', rightly, true],
  ])('%s', (_why, line, told, whole) => {
    expect(judge(line, event('arrested', told)).outcomes).toMatchObject([{ whole }])
  })

  test.each([
    ['both as actors', ['Ada Lind', 'Jon Rask'], [], true],
    ['one with the other', ['Ada Lind'], ['Jon Rask'], true],
    ['the wrong way round', ['Jon Rask'], ['Ada Lind'], false],
    ['one alone', ['Ada Lind'], [], false],
  ])('in what two do with one another: %s', (_why, actors, targets, whole) => {
    const told = event('met', { kind: 'CONSULT', actors, targets })
    expect(judge('= CONSULT | Ada Lind+~Jon Rask | - | happened | met', told).outcomes).toMatchObject([{ whole }])
  })

  test('date, place and figures, where they are marked', () => {
    const quantity = { span: spanOf('two'), number: 2, unit: 'people', what: 'man', fate: 'detained' as const }
    const told = event('arrested', { ...rightly, date: '2024-03-12', place: 'Lusk', quantities: [quantity] })
    const right = judge(`${ARREST} | date 2024-03-11/2024-03-12 | place Lusk | figures 2 detained`, told)
    expect(right.outcomes).toMatchObject([{ date: true, place: true, figures: true }])
    const wrong = judge(`${ARREST} | date 2024-03-11 | place Police | figures 2 killed`, told)
    expect(wrong.outcomes).toMatchObject([{ date: false, place: false, figures: false }])
    expect(judge(ARREST, told).outcomes).toMatchObject([{ date: null, place: null, figures: null }])
  })
})

describe('matching', () => {
  test('an event that is not told is right in nothing', () => {
    expect(judge('= COERCE | - | - | happened | raid').outcomes).toMatchObject([
      { told: undefined, whole: false, lenient: false, right: { kind: false, actors: false } },
    ])
  })

  test('what is told on no marked word is invented', () => {
    expect(judge('', event('raid', { kind: null })).invented).toEqual([
      { number: 0, told: 'none | - | - | happened | raid', hasKind: false },
    ])
  })

  test('of two events on one word the better is the one, and the other invented', () => {
    const { outcomes, invented } = judge(
      '= COERCE | Police | - | happened | arrested',
      event('arrested', { actors: ['Lusk'] }),
      event('arrested', { actors: ['Police'] }),
    )
    expect(outcomes).toMatchObject([{ whole: true }])
    expect(invented).toMatchObject([{ told: 'COERCE | Lusk | - | happened | arrested' }])
  })

  test('of two events on two words of one event the other is not counted', () => {
    const { outcomes, invented } = judge(
      '= COERCE | - | - | happened | arrested/raid',
      event('arrested', {}),
      event('raid', {}),
    )
    expect(outcomes).toHaveLength(1)
    expect(invented).toEqual([])
  })

  test('an optional event may be told, but not as happened if it has not', () => {
    const line = '?= COERCE | - | - | planned/possible | raid'
    expect(judge(line)).toMatchObject({ outcomes: [], invented: [] })
    expect(judge(line, event('raid', { status: 'possible' })).invented).toEqual([])
    expect(judge(line, event('raid', {})).invented).toHaveLength(1)
  })
})

test('unreal events are told as happened if one event on their words is', () => {
  const marked = readUnrealCase(`0 denied\n${TEXT}\n! raid\n! arrested/men\n! met\n+ met`)
  const events = [event('raid', { status: 'denied' }), event('arrested', { status: 'planned' }), event('men', {})]
  expect(judgeUnrealCase(marked, { entities: ENTITIES, events })).toMatchObject({
    unreal: [{ telling: 'otherwise' }, { telling: 'happened' }, { telling: 'missed' }],
    real: [{ telling: 'missed' }],
  })
})
