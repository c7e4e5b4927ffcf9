import { expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findQuantities } from '../quantities/find-quantities.ts'
import { attachQuantities } from './attach-quantities.ts'

/** The figures of the event that the word in *stars* tells, beside others in _underscores_. */
function figuresOf(marked: string): string[] {
  const text = marked.replace(/[*_]/g, '')
  const document = readEnglish(text)
  const tokenOf = (mark: RegExpExecArray) => document.tokenAt(marked.slice(0, mark.index).replace(/[*_]/g, '').length)
  const trigger = tokenOf(/\*\w/.exec(marked)!)
  const others = new Set([...marked.matchAll(/_\w+_/g)].map((found) => tokenOf(found)))
  const verb = document.upos(trigger) === 'VERB' ? trigger : null
  const isTrigger = (token: number) => token === trigger || others.has(token)
  return attachQuantities(document, findQuantities(document, []), trigger, verb, isTrigger).map(({ span }) =>
    text.slice(...span),
  )
}

test.each([
  ['its object', 'A bomb *killed* 14 people in Orlen.', ['14 people']],
  ['its subject', 'At least 14 people were *killed* in Orlen.', ['At least 14 people']],
  ['an oblique', 'Selby Lines was *sold* for $3 million.', ['$3 million']],
  ['a participle clause', 'A bomb *exploded* in Orlen, killing 14 and wounding 30.', ['14', '30']],
  ['a participle clause that is an event of its own', 'A bomb *exploded* in Orlen, _killing_ 14 people.', []],
  ['and that event has it', 'A bomb _exploded_ in Orlen, *killing* 14 people.', ['14 people']],
  ['the verb of a noun that tells it', 'The *explosion* left 14 people dead.', ['14 people']],
  ['another clause', 'Police *arrested* the mayor after voters chose 14 deputies.', []],
  ['a relative clause', 'Troops *attacked* a town that has 300 residents.', []],
  ['what is said in it', 'The mayor *said* that 14 people had died.', []],
  ['a noun with its people', 'The *deaths* of 14 people shocked Orlen.', ['14 people']],
  ['the noun that a participle tells of', 'The 14 people *killed* in the blast were buried.', ['14 people']],
  ['a part of its people', 'Police *arrested* 14 people, including three children.', ['14 people', 'three children']],
  ['an event counted', 'Police reported 14 *arrests* in Orlen.', ['14 arrests']],
  ['a subject shared with another verb', 'Fourteen soldiers were *shot* and _buried_ there.', ['Fourteen soldiers']],
])('%s', (_why, marked, expected) => {
  expect(figuresOf(marked)).toEqual(expected)
})
