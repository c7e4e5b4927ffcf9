/** What holds of every reading: the contract, evidence in the reports, and no say for the order of the input. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingSchema } from './contract/schema.ts'
import type { Report } from './contract/types.ts'
import { ENGLISH } from './language/english-model.test.fixture.ts'
import { readStories } from './read-stories.ts'

const sentence = fc.constantFrom(
  'The bridge over the Tarn at Orby gave way on Monday night, the fire brigade said.',
  '“We had asked for it to be closed,” the chief engineer, Ada Lind, said. “Nobody answered the letter.”',
  'Ada Lind denied that the bridge had been safe.',
  'Two people were killed.',
  'At least five people were killed, the county said.',
  'According to Reuters, the county rejected the claim that it had been warned.',
  'Orby Rovers beat Marsh End 3-1 on Saturday.',
  'Jonas Pell told Reuters that he had felt the road tilt.',
)
const day = fc.constantFrom('2025-03-04', '2025-03-05', null)
const outlet = fc.constantFrom('Reuters', 'The Orby Post', null)

const reports = fc
  .array(fc.tuple(fc.array(sentence, { minLength: 1, maxLength: 5 }), day, outlet), { minLength: 1, maxLength: 6 })
  .map((rows) =>
    rows.map(
      ([sentences, value, publisher], i): Report => ({
        id: `r${i}`,
        input: `r${i}.txt`,
        url: null,
        outlet: publisher,
        title: sentences[0]!.slice(0, 30),
        byline: null,
        published: value ? { value, basis: 'given' } : { value: null, basis: 'unknown' },
        language: 'en',
        text: sentences.join('\n\n'),
      }),
    ),
  )

test('a reading follows the contract; every report is in one story; evidence lies in its report', () => {
  fc.assert(
    fc.property(reports, (made) => {
      const reading = readStories(made, { model: ENGLISH, notAfter: '2025-03-08' })
      expect(readingSchema.safeParse(reading).error).toBeUndefined()
      expect(reading.stories.flatMap(({ reports }) => reports).sort()).toEqual(made.map(({ id }) => id).sort())
      const texts = new Map(reading.reports.map(({ id, text }) => [id, text]))
      for (const story of reading.stories) {
        const rows = [
          ...story.summary,
          ...story.statements,
          ...story.events,
          ...story.accounts.flatMap(({ sides }) => sides),
        ]
        for (const { report, spans } of rows.flatMap(({ evidence }) => evidence)) {
          expect(story.reports).toContain(report)
          for (const [start, end] of spans) expect(texts.get(report)!.slice(start, end).length).toBe(end - start)
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('the order of the reports changes nothing in the stories', () => {
  fc.assert(
    fc.property(reports, (made) => {
      expect(readStories([...made].reverse(), { model: ENGLISH }).stories).toEqual(
        readStories(made, { model: ENGLISH }).stories,
      )
    }),
    { numRuns: 25 },
  )
})

test('a report in another language is listed and in no story', () => {
  const [report] = fc.sample(reports, { numRuns: 1, seed: 1 })[0]!
  const french: Report = { ...report!, id: 'fr', language: 'fr', text: 'Le pont a cédé lundi.' }
  const reading = readStories([report!, french], { model: ENGLISH })
  expect(reading.reports.map(({ id }) => id)).toEqual([report!.id, 'fr'])
  expect(reading.stories.flatMap(({ reports }) => reports)).toEqual([report!.id])
})

test('the year of a day without one is that of its story, not the latest that fits', () => {
  const text =
    'The bridge over the Tarn at Orby gave way on Monday, March 4, and two lorries fell, the fire brigade said.'
  const of = (id: string, published: Report['published'], body: string): Report => ({
    id,
    input: id,
    url: null,
    outlet: null,
    title: 'Bridge at Orby gives way',
    byline: null,
    published,
    language: 'en',
    text: body,
  })
  const undated = of('a', { value: null, basis: 'unknown' }, text)
  const dated = of(
    'b',
    { value: '2002-03-05', basis: 'page' },
    `${text} Divers searched the Tarn at Orby for the lorries.`,
  )
  const dateOf = (reports: Report[]) =>
    readStories(reports, { model: ENGLISH, notAfter: '2025-03-08' }).reports[0]!.published
  const told = (from: string, value: string) => expect.objectContaining({ from, value })
  expect(dateOf([undated, dated])).toEqual({
    value: '2002-03-04',
    basis: 'text',
    candidates: [told('weekday', '2002-03-04'), told('story', '2002-03-05')],
  })
  expect(dateOf([undated])).toMatchObject({ value: '2024-03-04', basis: 'text' })
  expect(dateOf([{ ...undated, text: text.replace('Monday, March 4', 'Monday') }, dated])).toEqual({
    value: '2002-03-05',
    basis: 'story',
    candidates: [told('story', '2002-03-05')],
  })
  expect(dateOf([{ ...undated, text: text.replace('Monday, March 4', 'Monday, February 4') }, dated])).toMatchObject({
    value: '2002-03-05',
    basis: 'story',
    candidates: [told('story', '2002-03-05'), told('weekday', '2002-02-04')],
  })
  expect(dateOf([dated])).toEqual({ value: '2002-03-05', basis: 'page' })
})
