/**
 * Scores the events of `annotate` on the cases of bench/events: those of ordinary news, and what is told as happened that
 * has not.
 *   node bench/dist/score-happenings.js [--even]
 * `--even` lists what is wrong in the cases that rules are written on, and in no others.
 */
import { annotateText } from '@nutgraf/engine'
import { ENGLISH } from './english-model.ts'
import {
  type Invented,
  type JudgedCase,
  type JudgedUnreal,
  type JudgedWords,
  judgeCase,
  judgeUnrealCase,
  type Outcome,
  PARTS,
} from './judge-events.ts'
import {
  isHeldBack,
  PUBLISHED,
  readOrdinaryCases,
  readPracticeCases,
  readUnrealCases,
  UNREALITIES,
} from './marked-events.ts'

const find = (text: string) =>
  annotateText(text, { published: { value: PUBLISHED, basis: 'given' }, outlet: null, model: ENGLISH })

const percent = (part: number, whole: number) =>
  (whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '-').padStart(10)

function printShares(name: string, right: number, told: number, marked: number) {
  const f1 = percent(2 * right, told + marked)
  console.log(`    ${name.padEnd(26)}${percent(right, told)}${percent(right, marked)}${f1}`)
}

function printOrdinary(cases: readonly JudgedCase[]) {
  const outcomes = cases.flatMap(({ outcomes }) => outcomes)
  const invented = cases.flatMap(({ invented }) => invented)
  console.log(`  ${cases.length} of ordinary news: ${outcomes.length} events`)
  console.log(`    ${''.padEnd(26)} precision    recall        F1`)
  const print = (name: string, isRight: (outcome: Outcome) => boolean, some = outcomes, wrong = invented) => {
    const found = some.filter(({ told }) => told !== undefined)
    printShares(name, some.filter(isRight).length, found.length + wrong.length, some.length)
  }
  print('trigger', ({ told }) => told !== undefined)
  for (const part of PARTS) print(`  and ${part}`, ({ right }) => right[part])
  print('all four', ({ whole }) => whole)
  print('  one actor, one target', ({ lenient }) => lenient)
  const isPolitics = ({ marked }: Outcome) => marked.kinds[0] !== null
  const hasKind = ({ hasKind }: Invented) => hasKind
  print('  politics', ({ whole }) => whole, outcomes.filter(isPolitics), invented.filter(hasKind))
  print(
    '  of no kind',
    ({ whole }) => whole,
    outcomes.filter((outcome) => !isPolitics(outcome)),
    invented.filter((event) => !hasKind(event)),
  )
  printDetails(outcomes)
}

/** Of the events found, how many have what is marked beside them. */
function printDetails(outcomes: readonly Outcome[]) {
  const found = outcomes.filter(({ told }) => told !== undefined)
  const details = (['date', 'place', 'figures'] as const).map((detail) => {
    const marked = found.filter((outcome) => outcome[detail] !== null)
    return `${detail} ${percent(marked.filter((outcome) => outcome[detail]).length, marked.length).trim()} of ${marked.length}`
  })
  console.log(`    right where found: ${details.join(', ')}`)
}

function printUnreal(cases: readonly JudgedUnreal[]) {
  console.log(`  ${cases.length} with what has not happened`)
  console.log('                           marked     found  told as happened: of marked  of found')
  for (const name of UNREALITIES) {
    printUnreality(
      name,
      cases.filter(({ unreality }) => unreality === name),
    )
  }
  printUnreality('all', cases)
  const real = cases.flatMap(({ real }) => real)
  const told = toldAs(real, 'happened')
  console.log(`    has happened${String(real.length).padStart(17)}${percent(found(real), real.length)}`)
  console.log(`      and told so${String(told).padStart(16)}${percent(told, real.length)}`)
}

function printUnreality(name: string, cases: readonly JudgedUnreal[]) {
  const unreal = cases.flatMap(({ unreal }) => unreal)
  const happened = toldAs(unreal, 'happened')
  console.log(
    `    ${name.padEnd(19)}${String(unreal.length).padStart(10)}${percent(found(unreal), unreal.length)}` +
      `${percent(happened, unreal.length).padStart(28)}${percent(happened, found(unreal))}`,
  )
}

const toldAs = (words: readonly JudgedWords[], as: JudgedWords['telling']) =>
  words.filter(({ telling }) => telling === as).length
const found = (words: readonly JudgedWords[]) => words.length - toldAs(words, 'missed')

function printMisses(ordinary: readonly JudgedCase[], unreal: readonly JudgedUnreal[]) {
  for (const { number, text, outcomes, invented } of ordinary) {
    const wrong = outcomes.filter(({ whole }) => !whole)
    if (wrong.length + invented.length === 0) continue
    console.log(`\n${number}: ${text}`)
    for (const { marked, told } of wrong) console.log(`  is       ${tellMarked(marked)}\n  told     ${told ?? 'not'}`)
    for (const { told } of invented) console.log(`  invented ${told}`)
  }
  for (const { number, text, unreal: words, real } of unreal) {
    const wrong = words.filter(({ telling }) => telling === 'happened')
    const untold = real.filter(({ telling }) => telling !== 'happened')
    if (wrong.length + untold.length === 0) continue
    console.log(`\n${number}: ${text}`)
    for (const { words } of wrong) console.log(`  has not happened: ${words.join('/')}`)
    for (const { words, telling } of untold) console.log(`  has happened: ${words.join('/')} (${telling})`)
  }
}

function figuresOf(cases: readonly JudgedCase[]) {
  const outcomes = cases.flatMap(({ outcomes }) => outcomes)
  const invented = cases.flatMap(({ invented }) => invented).length
  const right = outcomes.filter(({ whole }) => whole).length
  const told = outcomes.filter(({ told }) => told !== undefined).length + invented
  return { precision: right / told, recall: right / outcomes.length }
}

/** Of what has not happened, how much is not told as if it had. */
const shareOf = (words: readonly JudgedWords[]) => 1 - toldAs(words, 'happened') / words.length

function tellMarked({ kinds, actors, targets, statuses, words }: Outcome['marked']): string {
  const tell = (participants: typeof actors) =>
    participants
      .map(({ names, isOptional, isEither }) => `${isEither ? '~' : ''}${isOptional ? `(${names[0]})` : names[0]}`)
      .join('+') || '-'
  const kind = kinds.map((kind) => kind ?? 'none').join('/')
  return [kind, tell(actors), tell(targets), statuses.join('/'), words.join('/')].join(' | ')
}

const ordinary = readOrdinaryCases().map((marked) => judgeCase(marked, find(marked.text)))
const practice = readPracticeCases().map((marked) => judgeCase(marked, find(marked.text)))
const unreal = readUnrealCases().map((marked) => judgeUnrealCase(marked, find(marked.text)))

type Numbered = { readonly number: number }
const isWorkedWith = (judged: Numbered) => !isHeldBack(judged)
for (const [title, belongs] of Object.entries({
  'all cases': () => true,
  'rules written on': isWorkedWith,
  'held back': isHeldBack,
})) {
  console.log(title)
  printOrdinary(ordinary.filter(belongs))
  printUnreal(unreal.filter(belongs))
}

console.log('practice')
printOrdinary(practice)

const figures = {
  allFour: figuresOf(ordinary),
  heldBack: figuresOf(ordinary.filter(isHeldBack)),
  practice: figuresOf(practice),
  notToldAsHappened: shareOf(unreal.flatMap(({ unreal }) => unreal)),
}

if (process.argv.includes('--even'))
  printMisses([...ordinary.filter(isWorkedWith), ...practice], unreal.filter(isWorkedWith))
console.log(JSON.stringify(figures))
