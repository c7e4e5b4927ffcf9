import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLanguage } from '../language/read-language.ts'
import { findTimes, RULE_LEVELS } from './find-times.ts'

/** Examples are reports of Tuesday, 8 February 2022. */
const PUBLISHED = '2022-02-08'

/** "on [May 5](2022-05-05)" → the text, and what is to be found in it. */
function readExample(example: string): { text: string; times: [string, string][] } {
  const times: [string, string][] = []
  const text = example.replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_all, words: string, value: string) => {
    times.push([words, value])
    return words
  })
  return { text, times }
}

function timesIn(text: string, published: string | null): [string, string][] {
  return findTimes(readLanguage(text), published).map(({ span, value }) => [text.slice(...span), value])
}

describe("each rule's examples", () => {
  const rows = RULE_LEVELS.flat().flatMap(({ pattern, reason, examples }) =>
    examples.map((example) => ({ pattern, reason, example })),
  )
  test('there are some', () => expect(rows.length).toBeGreaterThan(100))
  test.each(rows)('$example', ({ example }) => {
    const { text, times } = readExample(example)
    expect(timesIn(text, PUBLISHED)).toEqual(times)
  })
})
