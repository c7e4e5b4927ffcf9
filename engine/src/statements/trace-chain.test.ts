import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import { findEntities } from '../names/find-entities.ts'
import { findTimes } from '../time/find-times.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { findStatements } from './find-statements.ts'
import { findWire } from './find-wire.ts'
import { resolveCredits } from './resolve-credits.ts'
import { StatementText, type TokenRange } from './statement-text.ts'

/**
 * The chains of credits written into a text: `[1source] <1cue> {1content}`, a digit for each credit. Whatever reads credits,
 * these are given; as "speaker via hop < hop" in the order of the digits.
 */
function chainsOf(marked: string, outlet: string | null = null): string[] {
  const { plain, spans } = takeMarksOff(marked)
  const document = readEnglish(plain)
  const entities = findEntities(document)
  const text = new StatementText(document, findTimes(document, '2025-03-06'))
  const tokens = ([start, end]: readonly [number, number]): TokenRange => [
    document.tokenAt(start),
    document.tokenAt(end) - 1,
  ]
  const rangesOf = (role: string) => (spans.get(role) ?? []).map(tokens)
  const digits = [...new Set([...spans.keys()].map((role) => role[1]!))].sort()
  const credits = digits.map(
    (digit): Credit => ({
      ...PLAIN_CREDIT,
      source: rangesOf(`[${digit}`)[0] ?? null,
      cue: rangesOf(`<${digit}`),
      content: rangesOf(`{${digit}`),
    }),
  )
  const found = resolveCredits(credits, { text, entities, outlet, wire: findWire(document, entities) })
  return found.map(({ speaker, source, via }) => {
    const name = entities.find(({ id }) => id === speaker)?.name ?? plain.slice(...(source[0] ?? [0, 0]))
    return via.length > 0 ? `${name} via ${via.map((hop) => hop.name).join(' < ')}` : name
  })
}

function takeMarksOff(marked: string) {
  const spans = new Map<string, [number, number][]>()
  const open: { role: string; start: number }[] = []
  let plain = ''
  for (const part of marked.split(/([[<{]\d|[\]>}])/)) {
    if (/^[[<{]\d$/.test(part)) open.push({ role: part, start: plain.length })
    else if (/^[\]>}]$/.test(part)) {
      const { role, start } = open.pop()!
      spans.set(role, [...(spans.get(role) ?? []), [start, plain.length]])
    } else plain += part
  }
  return { plain, spans }
}

describe('who relays', () => {
  test.each([
    ['an agency is told', '[1Mia Torn] <1told> Reuters {1that the dam had burst}.', 'Mia Torn via Reuters'],
    [
      'an outlet by its name',
      '[1Mia Torn] <1told> the Vell Courier {1that the dam had burst}.',
      'Mia Torn via Vell Courier',
    ],
    [
      'an outlet with its kind before it',
      '[1Mia Torn] <1told> the German weekly Der Bote {1that the dam had burst}.',
      'Mia Torn via Der Bote',
    ],
    ['a Sunday paper', '{1The dam has burst}, [1Mia Torn] <1told> the Sunday Globe.', 'Mia Torn via Sunday Globe'],
    [
      'a presenter stands for the outlet',
      '[1Mia Torn] <1told> CNN’s Roy Pike {1that the dam had burst}.',
      'Mia Torn via CNN',
    ],
    [
      'an interview',
      'In an interview on Monday with Radio Vell, [1Mia Torn] <1said> {1the dam had burst}.',
      'Mia Torn via Radio Vell',
    ],
    ['confirmed to', '[1Mia Torn] <1confirmed> to AFP {1that the dam had burst}.', 'Mia Torn via AFP'],
    ['on a broadcaster', '{1“The dam has burst,”} [1Mia Torn] <1said> on Fox News.', 'Mia Torn via Fox News'],
    [
      'remarks carried by',
      'In remarks carried by state television, [1Mia Torn] <1vowed> {1to rebuild the dam}.',
      'Mia Torn via state television',
    ],
    [
      'remarks published in',
      'In remarks published in the Vell Courier, [1Mia Torn] <1said> {1the dam had burst}.',
      'Mia Torn via Vell Courier',
    ],
    [
      'one’s letter, which an outlet has seen',
      'In a letter seen by the Vell Courier, [1Mia Torn] <1says> {1the dam will burst}.',
      'Mia Torn via Vell Courier',
    ],
    [
      'an outlet that has the recording',
      'The Vell Courier has obtained a recording in which [1Mia Torn] <1says> {1the dam will burst}.',
      'Mia Torn via Vell Courier',
    ],
    [
      'a lawyer who speaks for his client',
      'Speaking through her lawyer, [1Mia Torn] <1said> {1she had never seen the dam}.',
      'Mia Torn via her lawyer',
    ],
    [
      'an outlet cites somebody',
      '[1The Vell Courier], citing two officials, <1said> {1the dam had burst}.',
      'two officials via Vell Courier',
    ],
    [
      'and at the end of the sentence',
      '{1The dam had burst}, [1AFP] <1reported>, quoting Mia Torn.',
      'Mia Torn via AFP',
    ],
    [
      'and with the citing in the source',
      '[1AFP, citing Mia Torn,] <1reported> {1that the dam had burst}.',
      'Mia Torn via AFP',
    ],
  ])('%s', (_why, text, expected) => {
    expect(chainsOf(text)).toEqual([expected])
  })

  test('whoever is cited is credited once', () => {
    expect(chainsOf('{1{2The dam had burst}, [1AFP] <1reported>}, <2citing> [2Mia Torn].')).toEqual([
      'Mia Torn via AFP',
    ])
  })
})

describe('who does not', () => {
  test.each([
    ['a venue', '[1Mia Torn] <1told> a Reuters forum in Vell {1that the dam had burst}.'],
    ['an outlet’s editor', '[1Mia Torn] <1told> the newspaper’s editor {1that the dam had burst}.'],
    ['an outlet’s lawyers', '[1Mia Torn] <1told> the Times’s lawyers {1that the dam had burst}.'],
    ['reporters', '[1Mia Torn] <1told> reporters {1that the dam had burst}.'],
    ['an outlet that is to do something', '[1Mia Torn] <1told> the Vell Courier {1to print a correction}.'],
    ['an outlet that is urged', '[1Mia Torn] <1urged> the Vell Courier {1to print a correction}.'],
    ['a platform', '{1“The dam has burst,”} [1Mia Torn] <1wrote> on Facebook.'],
    ['a reason', '[1Mia Torn], citing bad weather, <1said> {1the race was off}.'],
    ['what somebody cites who is no outlet', '[1Mia Torn], citing a Reuters report, <1said> {1the law was wrong}.'],
    ['an outlet in the words themselves', '[1Mia Torn] <1said> {1the letter seen by Reuters was forged}.'],
  ])('%s', (_why, text) => {
    expect(chainsOf(text)).toEqual(['Mia Torn'])
  })

  test('an outlet that is told of itself', () => {
    expect(chainsOf('[1Inspectors] <1told> Channel 6 {1that its mast would be felled}.')).toEqual(['inspectors'])
    expect(chainsOf('Ferris Corp. is broke. [1Directors] <1told> Channel 6 {1that its mill would close}.')).toEqual([
      'directors via Channel 6',
    ])
  })
})

describe('who passes on', () => {
  test.each([
    [
      'a statement in a statement',
      '[1Mia Torn] <1said> {1[2the king] <2had told> her {2that he was ill}}.',
      ['Mia Torn', 'king via Mia Torn'],
    ],
    [
      'the hearer of the outer one is nearer the report',
      '[1Mia Torn] <1told> AFP {1that [2the king] <2had vowed> {2to fight}}.',
      ['Mia Torn via AFP', 'king via AFP < Mia Torn'],
    ],
    [
      'content that runs on over the last credit',
      '{2[1Guards] <1told> the envoy }{1{2that he was ill}, [2Mia Torn] <2said>}.',
      ['guards via Mia Torn', 'Mia Torn'],
    ],
    [
      'credits side by side after the words',
      '{1{2The dam had burst}}, [1Mia Torn] <1said>, <2according to> [2the Vell Courier].',
      ['Mia Torn via Vell Courier', 'Vell Courier'],
    ],
    [
      'and before them',
      '<1According to> [1the Vell Courier], {1{2the dam had burst}}, [2Mia Torn] <2said>.',
      ['Vell Courier', 'Mia Torn via Vell Courier'],
    ],
    [
      'but not two who say the same',
      '[1Mia Torn] <1said> and [2Roy Pike] <2confirmed> {1{2that the dam had burst}}.',
      ['Mia Torn', 'Roy Pike'],
    ],
    [
      'documents of somebody else',
      '{2[1Mia Torn] <1told> police {1that she had slept}}, <2according to> [2court papers] obtained by the Vell Courier.',
      ['Mia Torn via Vell Courier < court papers', 'court papers via Vell Courier'],
    ],
    [
      'one’s own emails are no hop, their finder is',
      '{2{1“Burn it,”} [1Mia Torn] <1wrote>}, <2according to> [2emails] seen by the Vell Courier.',
      ['Mia Torn via Vell Courier', 'emails via Vell Courier'],
    ],
    [
      'a report by an agency is the agency',
      '<1According to> [1a dispatch by the agency Velpress], {1[2Mia Torn] <2said> {2the dam had burst}}.',
      ['a dispatch by the agency Velpress', 'Mia Torn via Velpress'],
    ],
    ['not oneself', '[1Mia Torn] <1said> {1[2she] <2believed> {2the dam would burst}}.', ['Mia Torn', 'Mia Torn']],
    [
      'a law says what it says, whoever refers to it',
      '{2[1The law] <1says> {1that nobody may fish here}}, [2Mia Torn] <2said>.',
      ['The law', 'Mia Torn'],
    ],
    [
      'a dateline is first',
      'VELL (AFP) — [1Mia Torn] <1told> Radio Vell {1that [2the king] <2had vowed> {2to fight}}.',
      ['Mia Torn via AFP < Radio Vell', 'king via AFP < Radio Vell < Mia Torn'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(chainsOf(text)).toEqual(expected)
  })

  test('the publisher is no hop', () => {
    expect(chainsOf('[1Mia Torn] <1told> the Vell Courier {1that the dam had burst}.', 'Vell Courier')).toEqual([
      'Mia Torn',
    ])
  })
})

describe('any text', () => {
  const WORDS =
    'said told Reuters citing quoting by the a in on letter seen interview with through her lawyer Ada Lind , . “ ” ( ) — that according to as saying'
  const vocabulary = WORDS.split(' ')

  test('has hops whose spans lie in it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 50 }), (chosen) => {
        const text = chosen.join(' ')
        const document = readEnglish(text)
        for (const { via } of findStatements({ document, entities: findEntities(document), times: [] })) {
          for (const { spans } of via) {
            for (const [start, end] of spans) {
              expect(start).toBeLessThan(end)
              expect(end).toBeLessThanOrEqual(text.length)
            }
          }
        }
      }),
    )
  })
})
