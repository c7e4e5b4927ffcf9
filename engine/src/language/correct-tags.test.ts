import { expect, test } from 'vitest'
import { readLanguage } from './read-language.ts'

const tagOf = (text: string, word: string) => {
  const document = readLanguage(text)
  for (let t = 0; t < document.tokenCount; t++) if (document.word(t) === word) return document.upos(t)
  return null
}

test.each([
  ['an adjective of a country before its noun', 'The Iraqi officials left.', 'Iraqi', 'ADJ'],
  ['"there" before its verb stands for the subject', 'There were two fires.', 'There', 'PRON'],
  ['elsewhere it is a place', 'They lived there for years.', 'there', 'ADV'],
  ['"those" without a noun stands for one', 'He spoke to those near the gate.', 'those', 'PRON'],
  ['with one it is an article', 'He closed those gates.', 'those', 'DET'],
  ['a preposition that was a participle', 'He gave orders regarding the gate.', 'regarding', 'ADP'],
  ['a participle after people', 'There were officials voicing doubt.', 'voicing', 'VERB'],
  ['a surname that looks like a verb', 'The gate was shut by Bea Moor on Monday.', 'Moor', 'PROPN'],
  ['an adjective with the capital of a sentence’s start', 'Good news came.', 'Good', 'ADJ'],
  ['an address', 'Write to lind@orby.example today.', 'lind@orby.example', 'PROPN'],
  ['"to" before a verb', 'She vowed to resign.', 'to', 'PART'],
  ['"to" before an article', 'She went to the gate.', 'to', 'ADP'],
])('%s', (_why, text, word, expected) => {
  expect(tagOf(text, word)).toBe(expected)
})
