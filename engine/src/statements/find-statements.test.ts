import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotateText } from '../annotate.ts'
import type { Span } from '../contract/types.ts'
import { ENGLISH, readEnglish } from '../language/english-model.test.fixture.ts'
import { findStatements } from './find-statements.ts'

const PUBLISHED = { value: '2025-03-06', basis: 'given' } as const

/** Each statement as "source | cue | content", and what was found of it. */
function statementsOf(text: string) {
  const { statements, entities } = annotateText(text, { published: PUBLISHED, model: ENGLISH })
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(' … ')
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null
  return statements.map((statement) => ({
    line: `${words(statement.source)} | ${words(statement.cue)} | ${words(statement.content)}`,
    speaker: nameOf(statement.speaker),
    to: nameOf(statement.to),
    via: statement.via.map(({ name }) => name),
    manner: statement.manner,
    denied: statement.denied,
    hedged: statement.hedged,
    date: statement.date,
  }))
}

const lines = (text: string) => statementsOf(text).map(({ line }) => line)

describe('source, cue and content', () => {
  test.each([
    ['a that-clause', 'Officials said that the dam had failed.', 'Officials | said | that the dam had failed'],
    ['a bare clause', 'Officials said the dam had failed.', 'Officials | said | the dam had failed'],
    ['an attribution at the end', 'The dam had failed, officials said.', 'officials | said | The dam had failed'],
    ['one in the middle', '“The dam,” Ada Lind said, “has failed.”', 'Ada Lind | said | “The dam,” … “has failed.”'],
    [
      'a quotation before its speaker',
      '“The dam has failed,” Ada Lind said.',
      'Ada Lind | said | “The dam has failed,”',
    ],
    ['a verb before its subject', '“The dam has failed,” said Ada Lind.', 'Ada Lind | said | “The dam has failed,”'],
    ['a quotation after a colon', 'Ada Lind said: “The dam has failed.”', 'Ada Lind | said | “The dam has failed.”'],
    [
      'a paragraph of its own for the quotation',
      'Ada Lind said:\n\n“The dam has failed.”',
      'Ada Lind | said | “The dam has failed.”',
    ],
    [
      'any verb beside a quotation set off by a colon',
      'She turned to the crowd: “The dam has failed.”',
      'She | turned to the crowd | “The dam has failed.”',
    ],
    ['or by a comma', '“The dam has failed,” she shot back.', 'she | shot | “The dam has failed,”'],
    ['a name and a colon', 'Ada Lind: “The dam has failed.”', 'Ada Lind | : | “The dam has failed.”'],
    [
      'a full stop inside the marks',
      '“The dam has failed.” Ada Lind told reporters.',
      'Ada Lind | told | “The dam has failed.”',
    ],
    [
      'an opening mark that should close',
      '“The dam has failed,“ Ada Lind said.',
      'Ada Lind | said | “The dam has failed,“',
    ],
    [
      'an apposition after the verb',
      '“The dam has failed,” said Ada Lind, the mayor of Orby.',
      'Ada Lind, the mayor of Orby | said | “The dam has failed,”',
    ],
    [
      'a time between verb and clause',
      'Officials said on Tuesday that the dam had failed.',
      'Officials | said | that the dam had failed',
    ],
    [
      'a time between subject and verb',
      'Ada Lind on Tuesday said the dam had failed.',
      'Ada Lind | said | the dam had failed',
    ],
    [
      'an adverb before the verb',
      'Ada Lind has repeatedly said the dam is safe.',
      'Ada Lind | has repeatedly said | the dam is safe',
    ],
    [
      'a relative clause after the subject',
      'Ada Lind, who met the envoy on Monday, said the dam had failed.',
      'Ada Lind, who met the envoy on Monday | said | the dam had failed',
    ],
    [
      'an apposition after the name',
      'Ada Lind, the mayor of Orby, said the dam had failed.',
      'Ada Lind, the mayor of Orby | said | the dam had failed',
    ],
    [
      'according to, at the front',
      'According to officials, the dam had failed.',
      'officials | According to | the dam had failed',
    ],
    [
      'according to, at the end',
      'The dam had failed, according to officials.',
      'officials | according to | The dam had failed',
    ],
    ['an infinitive', 'Ada Lind vowed to rebuild the dam.', 'Ada Lind | vowed | to rebuild the dam'],
    ['a topic', 'Ada Lind condemned the attack on the dam.', 'Ada Lind | condemned | the attack on the dam'],
    [
      'a noun that reports',
      "The minister's claim that the dam was safe was wrong.",
      "The minister's | claim | that the dam was safe",
    ],
    [
      'a second verb without its subject',
      'Ada Lind praised the crews and accused the ministry of neglect.',
      'Ada Lind | accused | the ministry of neglect',
    ],
    [
      'a participle that carries on',
      'The dam is safe, Ada Lind said, adding that it would be watched.',
      'Ada Lind | adding | that it would be watched',
    ],
    [
      'a verb with a particle',
      'Ada Lind pointed out that the dam was old.',
      'Ada Lind | pointed out | that the dam was old',
    ],
    ['a question', 'Ada Lind asked whether the dam would hold.', 'Ada Lind | asked | whether the dam would hold'],
    [
      'a passive with its agent',
      'The ministry was accused of neglect by Ada Lind.',
      'Ada Lind | was accused of | The ministry … neglect',
    ],
    [
      'a quotation that starts inside the clause',
      'Ada Lind said the dam was “a ruin”.',
      'Ada Lind | said | the dam was “a ruin”',
    ],
    [
      'an attribution in the midst of a clause',
      'In the valley, Ada Lind said, nobody slept.',
      'Ada Lind | said | In the valley … nobody slept',
    ],
    [
      'an aside before that',
      'Ada Lind said, without a smile, that the dam was safe.',
      'Ada Lind | said | that the dam was safe',
    ],
    [
      'a party in brackets',
      'Ada Lind (Civic Alliance) said the dam had failed.',
      'Ada Lind (Civic Alliance) | said | the dam had failed',
    ],
    [
      'a list of speakers',
      'Ada Lind, Jonas Pell and Bea Moor said the dam had failed.',
      'Ada Lind, Jonas Pell and Bea Moor | said | the dam had failed',
    ],
    [
      'a relative pronoun as the source',
      'They asked Ada Lind, who said the dam had failed.',
      'who | said | the dam had failed',
    ],
    [
      'what the reporter adds after a dash',
      'Ada Lind said the dam had failed — the third in a year.',
      'Ada Lind | said | the dam had failed',
    ],
    [
      'the next report begins with a pronoun',
      'Ada Lind said the dam had failed, and she accused the ministry of neglect.',
      'Ada Lind | said | the dam had failed',
    ],
    [
      'an auxiliary goes on inside the clause',
      'Ada Lind said that the ministry had asked and had offered money.',
      'Ada Lind | said | that the ministry had asked and had offered money',
    ],
    ['typewriter marks', "''They're safe,'' Ada Lind said.", "Ada Lind | said | ''They're safe,''"],
    [
      'a dateline is no content',
      'ORBY, March 5 (Halden) — The dam held, Ada Lind said.',
      'Ada Lind | said | The dam held',
    ],
    ['British marks', "'The dam has failed,' said Ada Lind.", "Ada Lind | said | 'The dam has failed,'"],
  ])('%s', (_why, text, expected) => {
    expect(lines(text)).toContain(expected)
  })

  test('a second sentence of the same quotation goes to the same speaker', () => {
    expect(lines('“The dam has failed,” Ada Lind said. “We must leave the valley.”')).toEqual([
      'Ada Lind | said | “The dam has failed,” … “We must leave the valley.”',
    ])
  })

  test('a quotation over paragraphs, opened again on each, is one', () => {
    const text = 'Ada Lind said: “The dam has failed.\n\n“We must leave the valley.”'
    expect(lines(text)).toEqual(['Ada Lind | said | “The dam has failed.\n\n“We must leave the valley.”'])
  })

  test.each([
    ['scare quotes are nobody’s words', 'The so-called “deal” fell apart in March.'],
    ['a title in quotation marks neither', 'The film “Northern Light” opened in Orby.'],
    ['a programme in quotation marks neither', 'The mayor will be on Radio Orby’s “Morning,” at ten.'],
    ['where something was said is no content', 'Ada Lind spoke at a rally in Orby.'],
    ['a participle before its noun reports nothing', 'The proposed dam would stand in Orby.'],
  ])('%s', (_why, text) => {
    expect(lines(text)).toEqual([])
  })
})

describe('who, to whom, on whose word', () => {
  const about = (text: string, part: string) => {
    const found = statementsOf(text).find(({ line }) => line.split(' | ')[2]!.includes(part))
    expect(found, `a statement about "${part}"`).toBeDefined()
    return found!
  }

  test.each([
    ['a full name', 'Ada Lind said the dam had failed.', 'Ada Lind'],
    ['a surname', 'Ada Lind came to Orby. Lind said the dam had failed.', 'Ada Lind'],
    ['a pronoun', 'Ada Lind came to Orby. She said the dam had failed.', 'Ada Lind'],
    ['a name with its office', 'The Orby mayor, Ada Lind, said the dam had failed.', 'Ada Lind'],
    ['a title with the name after', 'Its owner, Ada Lind, said the dam had failed.', 'Ada Lind'],
    ['a name after an aside', 'Speaking in Orby, the mayor, Ada Lind, said the dam had failed.', 'Ada Lind'],
    [
      'words joined before the noun',
      'Ferris Corp. met. The Orby-based company said the dam had failed.',
      'Ferris Corp.',
    ],
    ['somebody without a name', 'A senior engineer said the dam had failed.', 'senior engineer'],
    ['nobody who could be known', 'It was hot. They said the dam had failed.', null],
  ])('speaker: %s', (_why, text, expected) => {
    expect(about(text, 'the dam had failed').speaker).toBe(expected)
  })

  test('a running speaker keeps the floor, but not for a pronoun of the other gender', () => {
    expect(about('Mr Pell said the dam held. He added that the valley was dry.', 'the valley was dry').speaker).toBe(
      'Pell',
    )
    expect(
      about('Mr Pell said the dam held. She added that the valley was dry.', 'the valley was dry').speaker,
    ).toBeNull()
  })

  test('the hearer', () => {
    expect(about('Ada Lind told Jonas Pell that the dam had failed.', 'the dam had failed').to).toBe('Jonas Pell')
  })

  test.each([
    [
      'an agency that quotes',
      '“The dam has failed,” Reuters quoted Ada Lind as saying.',
      'The dam has failed',
      ['Reuters'],
    ],
    [
      'a report within a report',
      'According to a report by the news agency Reuters, Ada Lind said the dam had failed.',
      'the dam had failed',
      ['Reuters'],
    ],
    [
      'a dateline',
      'ORBY (Reuters) — The dam broke. Ada Lind said the valley was empty.',
      'the valley was empty',
      ['Reuters'],
    ],
    ['nobody', 'Ada Lind said the dam had failed.', 'the dam had failed', []],
    ['not oneself', 'Ada Lind said she hoped that the dam would hold.', 'that the dam would hold', []],
  ])('via: %s', (_why, text, part, expected) => {
    const found = statementsOf(text).filter(({ line }) => line.split(' | ')[2]!.includes(part))
    expect(found.at(-1)!.via).toEqual(expected)
  })

  test.each([
    ['all inside quotation marks', 'Ada Lind said: “The dam has failed.”', 'direct'],
    ['some', 'Ada Lind said the dam was “a ruin that nobody wanted”.', 'mixed'],
    ['none', 'Ada Lind said the dam had failed.', 'indirect'],
  ])('manner: %s', (_why, text, expected) => {
    expect(statementsOf(text)[0]!.manner).toBe(expected)
  })

  test('a denial', () => {
    const denial = about('The ministry denied closing the dam.', 'closing the dam')
    expect(denial.denied).toBe(true)
    expect(about('The ministry confirmed that the dam was closed.', 'the dam was closed').denied).toBe(false)
  })

  test('to reject a claim is to deny what it says, ', () => {
    const found = statementsOf('Ada Lind rejected the claim that the dam had failed.')
    expect(found.map(({ speaker, denied }) => [speaker, denied])).toEqual([['Ada Lind', true]])
  })

  test('a denial that is itself denied is none', () => {
    expect(about('The ministry did not deny that the dam was closed.', 'the dam was closed').denied).toBe(false)
  })

  test('hearsay', () => {
    expect(about('The ministry reportedly said the dam was closed.', 'the dam was closed').hedged).toBe(true)
  })

  test('who goes on is still heard through the agency', () => {
    const text = '“The dam has failed,” Reuters quoted Ada Lind as saying. Further, Lind said the valley was empty.'
    expect(about(text, 'the valley was empty').via).toEqual(['Reuters'])
    expect(about(text.replace('Further, ', ''), 'the valley was empty').via).toEqual([])
  })

  test('a second saying to the same hearer is of the same day', () => {
    const text =
      'Ada Lind told Jonas Pell on Tuesday that the dam had failed. Lind told Pell that the valley was empty.'
    expect(about(text, 'the valley was empty').date).toBe('2025-03-04')
  })

  test('what is told of a source is no statement', () => {
    expect(lines('An official who asked not to be named said the dam had failed.')).toEqual([
      'An official who asked not to be named | said | the dam had failed',
    ])
  })

  test('the publisher is no hop of its own report', () => {
    const text = 'ORBY (Reuters) — Ada Lind said the valley was empty.'
    const via = (outlet: string | null) =>
      annotateText(text, { published: PUBLISHED, outlet, model: ENGLISH }).statements.map(
        (statement) => statement.via.length,
      )
    expect(via(null)).toEqual([1])
    expect(via('Reuters')).toEqual([0])
  })

  test('the day of the saying is that of its clause', () => {
    expect(about('Ada Lind said on Tuesday that the dam had failed in 2019.', 'the dam had failed').date).toBe(
      '2025-03-04',
    )
  })
})

describe('any text', () => {
  const vocabulary = [
    'said',
    '“',
    '”',
    '"',
    "'",
    ',',
    '.',
    ':',
    '\n',
    'Ada',
    'Lind',
    'that',
    'the',
    'dam',
    'according',
    'to',
    'quoted',
    'as',
    'saying',
    'denied',
    'who',
    'and',
    'by',
  ]

  test('gives statements whose spans lie in it, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 50 }), (chosen) => {
        const text = chosen.join(' ')
        const found = findStatements({ document: readEnglish(text), entities: [], times: [] })
        for (const { source, cue, content } of found) {
          expect(content.length).toBeGreaterThan(0)
          for (const role of [source, cue, content]) {
            let at = 0
            for (const [start, end] of role) {
              expect(start).toBeGreaterThanOrEqual(at)
              expect(end).toBeGreaterThan(start)
              at = end
            }
            expect(at).toBeLessThanOrEqual(text.length)
          }
        }
      }),
    )
  })

  test.each([
    ['ten thousand unbalanced quotation marks', '" said Lind '.repeat(10_000)],
    ['quotations in quotations a thousand deep', `${'“ he said ‘ '.repeat(1000)}end${' ’ ”'.repeat(1000)}`],
    ['a quotation of a megabyte', `“${'unpronounceableness '.repeat(50_000)},” Lind said.`],
  ])('%s is read', (_why, text) => {
    const found = findStatements({ document: readEnglish(text), entities: [], times: [] })
    expect(found.every(({ content }) => content.every(([start, end]) => start < end && end <= text.length))).toBe(true)
  })
})
