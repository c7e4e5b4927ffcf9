import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CopyInput, findCopies } from './find-copies.ts'

const wire =
  'A ferry carrying sixty passengers struck a pillar of the Kessel bridge in the port of Orlen on Saturday, and fourteen people were taken to hospital, the harbour police said. Divers were sent down to look at the pillar, which carries the coastal railway. Trains were stopped for six hours.'
const quotation =
  '"We heard a crack like a tree in a storm, then the rudder went round and round by itself, and I had no way of steering her, none at all, I could only shout to the people to hold on to whatever there was"'

function report(id: string, text: string, facts: Partial<CopyInput> & { date?: string } = {}): CopyInput {
  const published = { value: facts.date ?? null, basis: 'given' as const }
  return { id, text, outlet: facts.outlet ?? null, byline: facts.byline ?? null, published }
}

test.each([
  [
    'the later is the copy',
    [report('a', wire, { date: '2031-05-04' }), report('b', wire, { date: '2031-05-03' })],
    ['a of b'],
  ],
  [
    'the time of day counts where both have one',
    [report('a', wire, { date: '2031-05-03T10:00' }), report('b', wire, { date: '2031-05-03T09:00' })],
    ['a of b'],
  ],
  [
    'the one that credits the other is the copy, even with an earlier date',
    [
      report('a', `ORLEN (Pharos) — ${wire}`, { date: '2031-05-03' }),
      report('b', wire, { outlet: 'Pharos News Agency', date: '2031-05-04' }),
    ],
    ['a of b'],
  ],
  [
    'of equal dates the shorter is the copy',
    [report('a', wire), report('b', `${wire} The captain was questioned.`)],
    ['a of b'],
  ],
  [
    'a copy with sentences added is still one',
    [
      report('a', wire, { date: '2031-05-03' }),
      report('b', `The mayor came at noon. ${wire} She promised an inquiry, and a new light on the pier.`, {
        date: '2031-05-04',
      }),
    ],
    ['b of a'],
  ],
  [
    'the same quotation is no copy',
    [
      report('a', `The captain spoke at length after the crash. ${quotation}, he said.`),
      report('b', `Ivo Marant told the inquiry how it happened: ${quotation}.`),
    ],
    [],
  ],
  [
    'the same facts in other words are no copy',
    [
      report('a', wire),
      report(
        'b',
        'Fourteen passengers were hurt in Orlen when their ferry ran into the Kessel bridge. The railway over it was closed while divers inspected the damage.',
      ),
    ],
    [],
  ],
  [
    'a common phrase is no copy',
    [
      report('a', 'The two sides are expected to meet again in the coming days.'),
      report('b', 'The two sides are expected to meet again in the coming weeks.'),
    ],
    [],
  ],
  ['no reports', [], []],
])('%s', (_why, reports, expected) => {
  const told = (copies: ReturnType<typeof findCopies>) => copies.map(({ report, of }) => `${report} of ${of}`)
  expect(told(findCopies(reports))).toEqual(expected)
  expect(told(findCopies([...reports].reverse()))).toEqual(expected)
})

test('the share is that of the copy’s own text', () => {
  const [copy] = findCopies([
    report('wire', wire, { date: '2031-05-03' }),
    report('late', `${wire} ${'Nothing else of this was ever printed there before, said nobody. '.repeat(5)}`, {
      date: '2031-05-04',
    }),
  ])
  expect(copy!.share).toBeGreaterThan(0.3)
  expect(copy!.share).toBeLessThan(0.7)
})

test('a copy of a copy is told of the closest text', () => {
  const edited = wire.replace('Divers were sent down', 'On Sunday divers went down')
  const copies = findCopies([
    report('1', wire, { date: '2031-05-03' }),
    report('2', edited, { date: '2031-05-04' }),
    report('3', edited, { date: '2031-05-05' }),
  ])
  expect(copies.map(({ report, of }) => `${report} of ${of}`)).toEqual(['2 of 1', '3 of 2'])
})

test('any texts: shares between 0 and 1, no report of itself', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(wire, `${wire} ${quotation}`, quotation))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      for (const { report: of, of: other, share } of findCopies(texts.map((text, i) => report(`r${i}`, text)))) {
        expect(of).not.toBe(other)
        expect(share).toBeGreaterThan(0)
        expect(share).toBeLessThanOrEqual(1)
      }
    }),
  )
})
