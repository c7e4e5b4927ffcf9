/** Second level: past, present and future without bounds. */
import type { Rule } from '../grammar.ts'
import type { DateMeaning } from '../meaning.ts'

const value = (text: string): DateMeaning => ({ kind: 'value', type: 'DATE', value: text })
export const PAST = value('PAST_REF')
const PRESENT = value('PRESENT_REF')
export const FUTURE = value('FUTURE_REF')

export const vagueRules: readonly Rule[] = [
  {
    pattern: '((right|just|even|as of)? now|currently|nowadays|these days|at present)',
    means: () => PRESENT,
    notAfter: 'is,',
    reason: 'The present of the report.',
    examples: ['It [now](PRESENT_REF) has 45 branches and is [currently](PRESENT_REF) hiring.'],
  },
  {
    pattern: '(then -?)? current',
    means: (match) => (match.has('then') ? PAST : PRESENT),
    notAfter: 'electric direct alternating ocean strong',
    notBefore: 'affairs account',
    reason: 'What is so at the time of the report.',
    examples: ['Its [current](PRESENT_REF) share is small.'],
  },
  {
    pattern: '(more|most)? recently',
    means: () => PAST,
    reason: 'A little before the report.',
    examples: ['She [recently](PAST_REF) moved.'],
  },
  {
    pattern: '(the)? (recent|past) UNITS',
    means: (match) => (match.text('UNITS') === 'second' ? null : PAST),
    notBefore: 'and of',
    reason: 'A past without bounds.',
    examples: ['Prices fell in [recent days](PAST_REF).'],
  },
  {
    pattern: '(the recent past|the distant past|the past)',
    means: () => PAST,
    after: 'in from of than into unlike',
    reason: 'The past.',
    examples: ['In [the past](PAST_REF), they had refused.'],
  },
  {
    pattern: '(the (near|foreseeable|immediate|distant|very near|not too distant)? future)',
    means: () => FUTURE,
    after: 'in for into of during',
    notBefore: 'of',
    reason: 'The future.',
    examples: ['It may be sold in [the near future](FUTURE_REF).'],
  },
  {
    pattern: '(coming|upcoming) UNITS',
    means: () => FUTURE,
    reason: 'A future without bounds.',
    examples: ['Rates will rise in [coming months](FUTURE_REF).'],
  },
  {
    pattern: '(very)? soon',
    means: () => FUTURE,
    notAfter: 'as too so how',
    notBefore: 'after as afterwards afterward enough became',
    reason: 'A little after the report.',
    examples: ['They will [soon](FUTURE_REF) leave.'],
  },
  {
    pattern: 'then',
    means: () => ({ kind: 'mentioned', unit: null, otherwise: 'none' }),
    after: 'until till since by',
    reason: 'The time spoken of.',
    examples: ['It ends on [Feb. 28](2022-02-28). Until [then](2022-02-28) it is free.'],
  },
]
