import { expect, test } from 'vitest'
import { lemmatiseVerb } from './lemmatise-verb.ts'

test.each([
  ['voicing', 'voice'],
  ['warning', 'warn'],
  ['stopping', 'stop'],
  ['telling', 'tell'],
  ['hoping', 'hope'],
  ['urging', 'urge'],
  ['saying', 'say'],
  ['notes', 'note'],
  ['replies', 'reply'],
  ['stresses', 'stress'],
])('%s → %s', (form, lemma) => {
  expect(lemmatiseVerb(form)).toBe(lemma)
})
