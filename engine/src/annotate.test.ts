/** What holds of every annotation, whatever the text: it follows the contract, and points into its report. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate } from './annotate.ts'
import { annotationSchema } from './contract/schema.ts'
import type { Annotation, Span } from './contract/types.ts'
import { ENGLISH } from './language/english-model.test.fixture.ts'

const newsWords = fc.constantFrom(
  ...'Ada Lind Orby Russia the The president mayor she He said told denied that “ ” " ‘ ’ , . : ; — ( ) on Monday last week 5 March 2021 10:30 Reuters according to quoted as saying talks between and who attacked will not 30-minute $5 \n \n\n 中 😀 THE U.S. Gen. \u00a0'.split(
    ' ',
  ),
)
const newsText = fc.array(newsWords, { maxLength: 60 }).map((words) => words.join(' '))
const anyText = fc.oneof({ weight: 4, arbitrary: newsText }, fc.string({ unit: 'binary', maxLength: 120 }))
const anyDate = fc.constantFrom(undefined, '2021-03-08', '2021-03-08T14:30:00Z', '2021-03', '', 'yesterday')

function spansOf({ sentences, entities, times, statements, events }: Annotation): Span[] {
  return [
    ...sentences,
    ...entities.flatMap(({ mentions }) => mentions),
    ...times.map(({ span }) => span),
    ...statements.flatMap(({ source, cue, content, via }) => [
      ...source,
      ...cue,
      ...content,
      ...via.flatMap(({ spans }) => spans),
    ]),
    ...events.flatMap(({ trigger, span }) => [trigger, span]),
  ]
}

function entitiesNamed({ statements, events }: Annotation): (string | null)[] {
  return [
    ...statements.flatMap(({ speaker, to, via, doubt }) => [
      speaker,
      to,
      doubt?.alternative ?? null,
      ...via.map(({ entity }) => entity),
    ]),
    ...events.flatMap(({ actors, targets }) => [...actors, ...targets]),
  ]
}

test('an annotation follows the contract and points into its text', () => {
  fc.assert(
    fc.property(anyText, anyDate, fc.boolean(), (text, published, tokens) => {
      const annotation = annotate({ id: 'x', text, published }, { model: ENGLISH, tokens })
      expect(annotationSchema.safeParse(annotation).error).toBeUndefined()
      for (const [start, end] of spansOf(annotation)) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      const ids = new Set(annotation.entities.map(({ id }) => id))
      for (const id of entitiesNamed(annotation)) if (id !== null) expect(ids).toContain(id)
      for (const { head } of annotation.tokens ?? []) expect(head).toBeLessThan(annotation.tokens!.length)
    }),
    { numRuns: 300 },
  )
})

test('a line without a date is read by the date that its text is sure of', () => {
  const read = (text: string) => annotate({ id: 'x', text }, { model: ENGLISH })
  const dated = read('ORLEN, March 2, 2022 (Pharos) — The ferry sank on Tuesday, the harbour board said.')
  expect(dated.published).toMatchObject({ value: '2022-03-02', basis: 'text' })
  expect(dated.times.map(({ value }) => value)).toEqual(['2022-03-02', '2022-03-01'])
  const open = read('ORLEN, March 2 (Pharos) — The ferry sank on Tuesday, the harbour board said.')
  expect(open.published).toMatchObject({ value: null, basis: 'unknown', candidates: [{ value: 'XXXX-03-02' }] })
  expect(annotate({ id: 'x', text: 'It rained.', published: '2022-03-02' }, { model: ENGLISH }).published).toEqual({
    value: '2022-03-02',
    basis: 'given',
  })
})

test('the same text gives the same bytes', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const input = { id: 'x', text, published: '2021-03-08' }
      expect(JSON.stringify(annotate(input, { model: ENGLISH }))).toBe(
        JSON.stringify(annotate(input, { model: ENGLISH })),
      )
    }),
  )
})

test('only English is expected, but any language is taken', () => {
  expect(
    annotate(
      { id: 'fr', text: 'Le président a déclaré lundi que le barrage avait cédé pendant la nuit.' },
      { model: ENGLISH },
    ).language,
  ).toBe('fr')
})
