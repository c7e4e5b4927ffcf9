/**
 * Scores the statements of `annotate` against a corpus of attributions, and counts what is wrong by its kind.
 *   node bench/dist/score-statements.js REPORTS.jsonl
 * A line is one report: {"id", "text", "published"?, "statements": [{"source", "cue", "content": [[start, end], …]}]}.
 */
import { readFileSync } from 'node:fs'
import { annotate, type Manner, readLanguage, type Span } from '@nutgraf/engine'
import { ENGLISH } from './english-model.ts'
import { type Judgement, judgeStatements, type MarkedStatement, type Outcome } from './judge-statements.ts'

interface MarkedReport {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly statements: readonly MarkedStatement[]
}

const OUTCOMES: readonly Outcome[] = [
  'right',
  'source',
  'no source found',
  'content',
  'cue is a verb',
  'cue is a noun',
  'cue is other',
]
const MANNERS: readonly Manner[] = ['direct', 'indirect', 'mixed']
const percent = (part: number, whole: number) =>
  (whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '-').padStart(8)

function judge({ id, text, published, statements }: MarkedReport): Judgement {
  const report = { id, text, ...(published ? { published } : {}) }
  const document = readLanguage(text, ENGLISH)
  const kindOf = (cue: readonly Span[]) => {
    for (const [start, end] of cue) {
      for (let t = document.tokenAt(start); t < document.tokenCount && document.start(t) < end; t++) {
        if (document.upos(t) === 'VERB' || document.upos(t) === 'NOUN')
          return document.upos(t) === 'VERB' ? 'verb' : 'noun'
      }
    }
    return 'other'
  }
  return judgeStatements(text, statements, annotate(report, { model: ENGLISH }).statements, kindOf)
}

function printOutcomes(judgements: readonly Judgement[]): void {
  const all = judgements.flatMap(({ outcomes }) => outcomes)
  const classes = { all, quoted: all.filter(({ quoted }) => quoted), unquoted: all.filter(({ quoted }) => !quoted) }
  console.log(
    `marked statements  ${Object.keys(classes)
      .map((name) => name.padStart(17))
      .join('')}`,
  )
  for (const outcome of OUTCOMES) {
    const columns = Object.values(classes).map((those) => {
      const count = those.filter((one) => one.outcome === outcome).length
      return `${String(count).padStart(9)}${percent(count, those.length)}`
    })
    console.log(`  ${outcome.padEnd(17)}${columns.join('')}`)
  }
  console.log(`  ${'extra'.padEnd(17)}${String(judgements.reduce((sum, { extra }) => sum + extra, 0)).padStart(9)}`)
}

function printManners(judgements: readonly Judgement[]): void {
  const manners = judgements.flatMap((judgement) => judgement.manners)
  const right = manners.filter(({ marked, found }) => marked === found).length
  console.log(`manner of the ${manners.length} matched: ${percent(right, manners.length).trim()} right`)
  for (const marked of MANNERS) {
    const of = manners.filter((manner) => manner.marked === marked)
    const counts = MANNERS.map((found) => `${of.filter((manner) => manner.found === found).length} ${found}`)
    console.log(`  ${marked.padEnd(9)} as ${counts.join(', ')}`)
  }
}

const file = process.argv[2]
if (!file) {
  console.error('usage: node bench/dist/score-statements.js REPORTS.jsonl')
  process.exit(2)
}
const reports = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): MarkedReport => JSON.parse(line))
const judgements = reports.map(judge)
printOutcomes(judgements)
printManners(judgements)
