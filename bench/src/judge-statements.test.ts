import type { Span, Statement } from '@nutgraf/engine'
import { describe, expect, test } from 'vitest'
import { judgeStatements, quotedSpans } from './judge-statements.ts'

const TEXT = 'Ada Lind said the dam “has failed” and denied it. “We left,” she said.'
const at = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
const marked = (source: string, cue: string, content: string) => ({
  source: [at(source)],
  cue: [at(cue)],
  content: [at(content)],
})
const found = (source: string, cue: string, content: string, manner: Statement['manner']) =>
  ({ ...marked(source, cue, content), manner }) as unknown as Statement

const judge = (gold: ReturnType<typeof marked>[], statements: Statement[]) =>
  judgeStatements(TEXT, gold, statements, () => 'verb')

describe('a marked statement', () => {
  const lind = marked('Ada Lind', 'said', 'the dam “has failed”')
  test.each([
    ['is right with its content and source', found('Ada Lind', 'said', 'the dam “has failed”', 'mixed'), 'right'],
    ['is right by half of its content', found('Ada Lind', 'said', 'dam “has failed”', 'mixed'), 'right'],
    ['has another source', found('she', 'said', 'the dam “has failed”', 'mixed'), 'source'],
    ['has another content', found('Ada Lind', 'said', 'We left', 'mixed'), 'content'],
    ['is not found', found('she', 'denied', 'it', 'mixed'), 'cue is a verb'],
  ])('%s', (_why, statement, outcome) => {
    expect(judge([lind], [statement]).outcomes).toEqual([{ outcome, quoted: true }])
  })

  test('is matched once, and what is left over is extra', () => {
    const same = found('Ada Lind', 'said', 'the dam “has failed”', 'mixed')
    expect(judge([lind], [same, same]).extra).toBe(1)
  })

  test('is given as the marks in the text say', () => {
    const manners = judge([lind], [found('Ada Lind', 'said', 'the dam “has failed”', 'direct')]).manners
    expect(manners).toEqual([{ marked: 'mixed', found: 'direct' }])
  })
})

test.each([
  ['“one” and "two"', ['“one”', '"two"']],
  ["``one'' is closed", ["``one''"]],
  ['“one is not\nclosed', ['“one is not\n']],
])('what is quoted in %s', (text, expected) => {
  expect(quotedSpans(text).map(([start, end]) => text.slice(start, end))).toEqual(expected)
})
