import { expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findEntities } from '../names/find-entities.ts'
import { findCredits } from './find-credits.ts'
import { resolveCredits } from './resolve-credits.ts'
import { StatementText } from './statement-text.ts'

test('"I" within quotation marks is whoever they quote', () => {
  const document = readEnglish('“I told him that the dam leaked,” Ada Lind said.')
  const entities = findEntities(document)
  const text = new StatementText(document, [])
  const statements = resolveCredits(findCredits(text), { text, entities, outlet: null, wire: null })
  const lind = entities.find(({ name }) => name === 'Ada Lind')!.id
  expect(statements.map(({ speaker }) => speaker)).toEqual([lind, lind])
  expect(statements[0]!.via).toEqual([])
})
