/**
 * Scores the speakers behind pronouns, titles and descriptions on the reports of bench/speakers.
 *   node bench/dist/score-speakers.js [--errors]
 * `--errors` lists what is wrong in the reports that rules are written on, and in no others.
 */
import { isHeldBack, judgeReport, type Outcome, tally } from './judge-speakers.ts'
import { readMarkedReports } from './marked-reports.ts'

const CLASSES: Readonly<Record<string, RegExp>> = {
  all: /./,
  pronouns: /[pq]/,
  'titles, descriptions': /[td]/,
  '  he, she, it, they': /p/,
  '  in quotations': /q/,
  '  titles': /t/,
  '  descriptions': /d/,
  'beside the name': /a/,
  'shared surnames': /n/,
  'left out': /e/,
}

const percent = (part: number, whole: number) =>
  (whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '-').padStart(8)

function printTable(title: string, outcomes: readonly Outcome[]) {
  console.log(`${title.padEnd(22)} marked    found    right`)
  for (const [name, marks] of Object.entries(CLASSES)) {
    const { marked, found, right } = tally(outcomes.filter(({ source }) => marks.test(source.mark)))
    console.log(
      `  ${name.padEnd(20)} ${String(marked).padStart(6)} ${percent(found, marked)} ${percent(right, marked)}`,
    )
  }
}

const outcomes = readMarkedReports().map(judgeReport)
printTable('all reports', outcomes.flat())
printTable(
  'rules written on',
  outcomes.flat().filter(({ report }) => !isHeldBack(report)),
)
printTable(
  'held back',
  outcomes.flat().filter(({ report }) => isHeldBack(report)),
)

if (process.argv.includes('--errors')) {
  for (const { report, source, words, speaker, right } of outcomes.flat()) {
    if (right || isHeldBack(report)) continue
    const told = speaker === undefined ? 'no statement' : (speaker ?? 'no speaker')
    console.log(`${report}: ${source.mark} "${words}" is ${source.speakers[0]}, not ${told}`)
  }
}
