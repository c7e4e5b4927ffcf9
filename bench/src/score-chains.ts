/**
 * Scores the chains of the cases of bench/chains: on whose word each speaker is heard.
 *   node bench/dist/score-chains.js [--errors]
 * `--errors` lists what is wrong in the cases that rules are written on, and in no others.
 */
import { isHeldBack, type JudgedCase, judgeCase } from './judge-chains.ts'
import { readMarkedCases } from './marked-chains.ts'

const percent = (part: number, whole: number) =>
  (whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '-').padStart(8)

const outcomesOf = (cases: readonly JudgedCase[]) => cases.flatMap(({ outcomes }) => outcomes)

function printChains(cases: readonly JudgedCase[]) {
  console.log('  chains of                marked    found  speaker    right')
  const outcomes = outcomesOf(cases).filter(({ marked }) => marked.via.length > 0)
  for (const [name, hops] of Object.entries({ 'any length': null, 'one hop': 1, 'two hops': 2, 'three hops': 3 })) {
    const some = outcomes.filter(({ marked }) => hops === null || marked.via.length === hops)
    const found = some.filter(({ told }) => told !== undefined)
    const spoken = some.filter(({ speakerRight }) => speakerRight)
    const right = some.filter(({ right }) => right)
    const shares = [found, spoken, right].map((part) => percent(part.length, some.length))
    console.log(`    ${name.padEnd(20)} ${String(some.length).padStart(8)} ${shares.join(' ')}`)
  }
}

function printWithout(cases: readonly JudgedCase[]) {
  const invented = cases.filter(({ chains }) => chains.length > 0)
  const outcomes = outcomesOf(cases)
  const spoken = outcomes.filter(({ speakerRight }) => speakerRight)
  const right = outcomes.filter(({ right }) => right)
  console.log(`  without a chain          ${String(cases.length).padStart(6)}`)
  console.log(`    a hop invented     ${percent(invented.length, cases.length).padStart(18)}`)
  console.log(`    statements, right speaker ${percent(spoken.length, outcomes.length).padStart(11)}`)
  console.log(`      and no hop      ${percent(right.length, outcomes.length).padStart(19)}`)
}

const chains = readMarkedCases('chains.txt').map(judgeCase)
const none = readMarkedCases('none.txt').map(judgeCase)

for (const [title, belongs] of Object.entries({
  'all cases': () => true,
  'rules written on': (judged: JudgedCase) => !isHeldBack(judged),
  'held back': isHeldBack,
})) {
  console.log(title)
  printChains(chains.filter(belongs))
  printWithout(none.filter(belongs))
}

const hearers = outcomesOf([...chains, ...none])
const hearersRight = hearers.filter(({ hearerRight }) => hearerRight)
console.log(`hearers right, all cases ${percent(hearersRight.length, hearers.length)}`)

if (process.argv.includes('--errors')) {
  for (const judged of [...chains, ...none]) {
    if (isHeldBack(judged)) continue
    for (const { marked, told, right } of judged.outcomes) {
      if (right) continue
      const via = marked.via.map(([name]) => name).join(' < ') || 'none'
      console.log(`${judged.number}: "${marked.words}" is ${marked.speaker[0]} | ${via}, not ${told ?? 'found'}`)
    }
    if (judged.number > 100) for (const chain of judged.chains) console.log(`${judged.number}: invented: ${chain}`)
  }
}
