/**
 * The bundled story, read by the whole program, against what a careful reader took from it (examples/expected.json).
 * What the pages hold is checked piece by piece. For who said what, the floors say how much is right at least: raise
 * them with the rules that find more.
 */
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reading, Report, Story, StoryStatement } from '@nutgraf/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { runProgram } from './run-program.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

interface ExpectedReport {
  readonly key: string
  readonly file: string
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string
  readonly basis: readonly string[]
  readonly mustContain: readonly string[]
  readonly mustNotContain: readonly string[]
}

interface ExpectedStatement {
  readonly words: string
  readonly variants?: readonly string[]
  readonly speaker: string
  readonly creditedTo?: { readonly name: string }
  readonly via: readonly string[]
  readonly denied: boolean
}

interface Expected {
  readonly reports: readonly ExpectedReport[]
  readonly stories: readonly (readonly string[])[]
  readonly copies: readonly { readonly report: string; readonly of: string }[]
  readonly statements: readonly ExpectedStatement[]
}

const expected: Expected = JSON.parse(readFileSync(join(examples, 'expected.json'), 'utf8'))

/** Figures of the first version; a change that lowers one has made something worse. */
const FLOORS = { found: 78, speakers: 69, chains: 13, denials: 78 }

const plain = (text: string | null) =>
  (text ?? '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase()

let reading: Reading
let reportOf: ReadonlyMap<string, Report>

beforeAll(async () => {
  const { exitCode, stdout } = await runProgram(['read', join(examples, 'story'), '--json', '--today', '2025-03-08'])
  expect(exitCode).toBe(0)
  reading = JSON.parse(stdout)
  reportOf = new Map(expected.reports.map((wanted) => [wanted.key, findReport(wanted)]))
}, 60_000)

/** A report is told by its file and its first words that must be there; a file may hold several. */
function findReport({ key, file, mustContain }: ExpectedReport): Report {
  const found = reading.reports.filter(
    ({ input, text }) =>
      input.includes(join(dirname(file), basename(file))) &&
      mustContain.every((part) => plain(text).includes(plain(part))),
  )
  expect(found, key).toHaveLength(1)
  return found[0]!
}

test('every report is read once', () => {
  expect(reading.reports).toHaveLength(expected.reports.length)
})

describe.each(expected.reports.map((wanted) => [wanted.key, wanted] as const))('%s', (key, wanted) => {
  test('holds the report and none of its furniture', () => {
    const text = plain(reportOf.get(key)!.text)
    for (const part of wanted.mustContain) expect(text).toContain(plain(part))
    for (const part of wanted.mustNotContain) expect(text).not.toContain(plain(part))
  })

  test('has its headline and date', () => {
    const { title, published } = reportOf.get(key)!
    if (wanted.title) expect(plain(title)).toContain(plain(wanted.title))
    expect(published.value?.slice(0, 10)).toBe(wanted.published)
    expect(wanted.basis).toContain(published.basis)
  })
})

test('the reports fall into their stories', () => {
  const idsOf = (keys: readonly string[]) => keys.map((key) => reportOf.get(key)!.id).sort()
  expect(reading.stories.map(({ reports }) => [...reports].sort())).toEqual(expected.stories.map(idsOf))
})

test('the copies are found, and no others', () => {
  const wanted = expected.copies
    .map(({ report, of }) => [reportOf.get(report)!.id, reportOf.get(of)!.id].join(' '))
    .sort()
  expect(reading.stories.flatMap(({ copies }) => copies.map(({ report, of }) => `${report} ${of}`)).sort()).toEqual(
    wanted,
  )
})

describe('who said what', () => {
  const textOf = (statement: StoryStatement) =>
    [
      statement.text,
      ...statement.evidence.map(({ report, spans }) => {
        const { text } = reading.reports.find(({ id }) => id === report)!
        return spans.map(([start, end]) => text.slice(start, end)).join(' ')
      }),
    ].map(plain)

  const namesOf = (story: Story, { speaker, speakerText }: StoryStatement) => {
    const actor = story.actors.find(({ id }) => id === speaker)
    return [actor?.name ?? '', ...(actor?.aliases ?? []), speakerText].map(plain)
  }

  function tellingsOf({ words, variants = [] }: ExpectedStatement) {
    const wanted = [words, ...variants].map(plain)
    return reading.stories.flatMap((story) =>
      story.statements
        .filter((statement) => textOf(statement).some((text) => wanted.some((part) => text.includes(part))))
        .map((statement) => ({ story, statement })),
    )
  }

  const bySpeaker = (wanted: ExpectedStatement) =>
    tellingsOf(wanted).filter(({ story, statement }) =>
      namesOf(story, statement).some(
        (name) => name && (name.includes(plain(wanted.speaker)) || plain(wanted.speaker).includes(name)),
      ),
    )

  test('the words are found', () => {
    const found = expected.statements.filter((wanted) => tellingsOf(wanted).length > 0)
    expect(found.length).toBeGreaterThanOrEqual(FLOORS.found)
  })

  test('and their speakers', () => {
    const found = expected.statements.filter((wanted) => bySpeaker(wanted).length > 0)
    expect(found.length).toBeGreaterThanOrEqual(FLOORS.speakers)
  })

  test('and on whose word', () => {
    const chained = expected.statements.filter(({ via }) => via.length > 0)
    const found = chained.filter((wanted) =>
      bySpeaker(wanted).some(({ statement }) =>
        wanted.via.every((name) =>
          statement.via.some((hop) => plain(hop.name).includes(plain(name)) || plain(name).includes(plain(hop.name))),
        ),
      ),
    )
    expect(found.length).toBeGreaterThanOrEqual(FLOORS.chains)
  })

  test('and what is denied', () => {
    const found = expected.statements.filter((wanted) =>
      tellingsOf(wanted).some(({ statement }) => statement.denied === wanted.denied),
    )
    expect(found.length).toBeGreaterThanOrEqual(FLOORS.denials)
  })

  test('the quotation credited to the wrong president is doubted, and the right one named', () => {
    const wrong = expected.statements.find(({ creditedTo }) => creditedTo)!
    const doubted = tellingsOf(wrong).filter(
      ({ story, statement }) =>
        statement.doubt && namesOf(story, statement).some((name) => name.includes(plain(wrong.creditedTo!.name))),
    )
    expect(doubted).toHaveLength(1)
    const { story, statement } = doubted[0]!
    expect(story.actors.find(({ id }) => id === statement.doubt!.alternative)?.name).toBe(wrong.speaker)
  })
})

test('the changed toll and the denied drone are among the accounts', () => {
  const [story] = reading.stories
  const about = (kind: string) => story!.accounts.filter((account) => account.kind === kind)
  expect(about('differ').some((account) => /killed|dead/.test(account.about))).toBe(true)
  expect(about('deny').some((account) => account.sides.some(({ text }) => text.includes('drone')))).toBe(true)
})

test('every line points into a report', () => {
  const texts = new Map(reading.reports.map(({ id, text }) => [id, text]))
  for (const { statements, events, summary, accounts } of reading.stories) {
    const evidence = [...statements, ...events, ...summary, ...accounts.flatMap(({ sides }) => sides)].flatMap(
      (row) => row.evidence,
    )
    expect(evidence.length).toBeGreaterThan(10)
    for (const { report, spans } of evidence) {
      expect(spans.length).toBeGreaterThan(0)
      for (const [start, end] of spans) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(texts.get(report)!.length)
      }
    }
  }
})
