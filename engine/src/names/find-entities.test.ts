import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLanguage } from '../language/read-language.ts'
import type { ReportEntity } from './entity.ts'
import { findEntities } from './find-entities.ts'

/** Words and marks that make names, titles, pronouns and quotations likely. */
const WORDS = fc.constantFrom(
  ...'Macron Putin the The president President of and Russia Moscow said denied he She it It his “ ” " , . - \n & \'s ’s al Bank Ministry NATO ( ) U.S. 52 who Mr. Gen. Jr. de Foreign Minister former RUSSIA leader Vladimir é 🙂'.split(
    ' ',
  ),
)
const TEXT = fc.oneof(
  fc.array(WORDS, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme' }),
)

describe('every entity is in its text', () => {
  test('mentions are spans of the text, in order, at least one of them a name', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const { mentions } of findEntities(readLanguage(text))) {
          expect(mentions.some(({ kind }) => kind === 'name')).toBe(true)
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
        const entities = findEntities(readLanguage(text))
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
        const entities = findEntities(readLanguage(text))
        expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `e${i + 1}`))
        expect(findEntities(readLanguage(text))).toEqual(entities)
      }),
    )
  })
})

function spansOf(entities: readonly ReportEntity[], wanted: (kind: string) => boolean) {
  return entities
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => wanted(kind)).map(({ span }) => span))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
}
