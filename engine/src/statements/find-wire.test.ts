import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { CLOSINGS, findWire } from './find-wire.ts'

const wireOf = (text: string) => findWire(readEnglish(text), [])?.name ?? null

describe('the agency of a report', () => {
  test.each([
    ['a dateline', 'VELL (Reuters) - The dam burst.', 'Reuters'],
    ['with a day and a country', 'PORT VELL, Halden, May 3 (AllPress) — The dam burst.', 'AllPress'],
    ['without a place', '(Reuters) - The dam burst.', 'Reuters'],
    ['under a headline', 'Dam bursts\n\nVELL, May 3 (Reuters) - The dam burst.', 'Reuters'],
    ['a district', 'VELL (Halden County) — The dam burst.', null],
    ['a day', 'VELL (12 March) – The dam burst.', null],
    ['a remark', '(Laughter) - The dam burst.', null],
    ['agencies without a name', 'The dam burst.\n\nWith inputs from agencies', 'agencies'],
    ['with an agency’s reporting', 'The dam burst.\n\nWith additional reporting by PA Media', 'PA Media'],
    ['an agency’s name after a dash', 'The dam burst.\n\n— Reuters', 'Reuters'],
    ['and in brackets', 'The dam burst. (AFP)', 'AFP'],
    ['a contribution', 'The dam burst.\n\nThe Associated Press contributed to this report.', 'The Associated Press'],
    ['the report’s own reporters', 'The dam burst.\n\nWith additional reporting by Ned Fry', null],
    ['a signature', 'The dam burst.\n\n— Ned Fry', null],
    ['a picture’s credit', 'The dam burst.\n\n(Photo: Reuters)', null],
    ['an abbreviation', 'The dam burst, said the Associated Press (AP)', null],
  ])('%s', (_why, text, expected) => {
    expect(wireOf(text)).toBe(expected)
  })

  test.each(CLOSINGS.map(({ example }) => example))('closing: %s', (example) => {
    expect(wireOf(`The dam burst.\n\n${example}`)).not.toBeNull()
  })
})
