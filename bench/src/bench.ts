/**
 * Speed of `annotate` beside two libraries for English text, on the same text in the same run. Prints a table, and last
 * one line of JSON. The libraries do far less: sentences and tags, and no names gathered, dates, statements or events.
 */
import { annotate, readLanguage } from '@nutgraf/engine'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { ENGLISH } from './english-model.ts'
import { readExamples } from './read-examples.ts'
import { timeBrowser } from './time-browser.ts'
import { timeFirstLine } from './time-first-line.ts'
import { timeJobs } from './time-jobs.ts'
import { timeTimes } from './time-times.ts'

interface Candidate {
  readonly name: string
  readonly does: string
  read(text: string): unknown
}

const textBytes = 512 * 1024
const rounds = 3
const starts = 7
/** Times the text is read again by the whole program, so that its start does not count for much. */
const repeats = 6
/** Rounds of the whole program, which reads for half a minute. */
const jobRounds = 2
/** Rounds of the time stage alone, which takes a few milliseconds each. */
const timesRounds = 9
/** Reports read before the clock starts, so that the first round is not that of a cold engine. */
const warmUp = 40

const wink = winkNLP(model, ['sbd', 'pos'])

const candidates: readonly Candidate[] = [
  {
    name: 'nutgraf annotate',
    does: 'sentences, tags, parse, names, dates, statements, events',
    read: (text) => JSON.stringify(annotate({ id: 'one', text, published: '2025-03-08' }, { model: ENGLISH })),
  },
  {
    name: 'nutgraf language',
    does: 'sentences, tags, parse, names',
    read: (text) => readLanguage(text, ENGLISH),
  },
  {
    name: 'wink-nlp',
    does: 'sentences, tags',
    read: (text) => {
      const document = wink.readDoc(text)
      return [document.sentences().out(), document.tokens().out(wink.its.pos)]
    },
  },
  { name: 'compromise', does: 'sentences, tags', read: (text) => compromise(text).json() },
]

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Seconds for all texts. */
function timeReading({ read }: Candidate, texts: readonly string[]): number {
  const started = performance.now()
  for (const text of texts) read(text)
  return (performance.now() - started) / 1000
}

/** Seconds of each candidate in each round; the order is reversed every round, so that none always runs in the other's wake. */
function timeRounds(texts: readonly string[]): Map<Candidate, number[]> {
  const seconds = new Map<Candidate, number[]>(candidates.map((candidate) => [candidate, []]))
  for (const candidate of candidates) timeReading(candidate, texts.slice(0, warmUp))
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? candidates : candidates.toReversed()
    for (const candidate of order) seconds.get(candidate)!.push(timeReading(candidate, texts))
  }
  return seconds
}

function countTokens(texts: readonly string[]): number {
  const counts = new Map<string, number>()
  let total = 0
  for (const text of texts) {
    const known = counts.get(text) ?? annotate({ id: 'one', text }, { model: ENGLISH, tokens: true }).tokens!.length
    counts.set(text, known)
    total += known
  }
  return total
}

async function main(): Promise<void> {
  const texts = readExamples(textBytes)
  const tokens = countTokens(texts)
  const characters = texts.reduce((sum, { length }) => sum + length, 0)
  const seconds = timeRounds(texts)
  const own = median(seconds.get(candidates[0]!)!)
  const results = candidates.map((candidate) => {
    const time = median(seconds.get(candidate)!)
    const { name, does } = candidate
    return {
      name,
      does,
      reportsPerSecond: texts.length / time,
      tokensPerSecond: tokens / time,
      timesNutgraf: own / time,
    }
  })
  const [one = [], two = []] = await timeJobs(Array(repeats).fill(texts).flat(), [1, 2], jobRounds)
  const jobs = {
    reports: repeats * texts.length,
    oneJobSeconds: median(one.map(({ wallSeconds }) => wallSeconds)),
    twoJobsSeconds: median(two.map(({ wallSeconds }) => wallSeconds)),
    // of runs that follow each other, as both change with whatever else the machine does
    speed: median(one.map(({ wallSeconds }, round) => wallSeconds / two[round]!.wallSeconds)),
    cpu: median(two.map(({ cpuSeconds }, round) => cpuSeconds / one[round]!.cpuSeconds)),
  }
  const timesMegabytes = median(timeTimes(texts, timesRounds))
  const inBrowser = await timeBrowser(texts, rounds)
  const browser = inBrowser && { tokensPerSecond: tokens / median(inBrowser) }
  const waits: number[] = []
  for (let start = 0; start < starts; start++) waits.push(await timeFirstLine(texts[0]!))

  console.log(`${texts.length} reports, ${characters} characters, ${tokens} tokens; medians of ${rounds} rounds\n`)
  console.log(
    `${'program'.padEnd(18)}${'reports/s'.padStart(10)}${'tokens/s'.padStart(10)}${'speed'.padStart(8)}   does`,
  )
  for (const { name, does, reportsPerSecond, tokensPerSecond, timesNutgraf } of results) {
    const figures = [reportsPerSecond.toFixed(0).padStart(10), tokensPerSecond.toFixed(0).padStart(10)]
    console.log(`${name.padEnd(18)}${figures.join('')}${`${timesNutgraf.toFixed(2)}×`.padStart(8)}   ${does}`)
  }
  console.log(`\nnutgraf times alone, of documents that are read: ${timesMegabytes.toFixed(1)} MB/s`)
  console.log(
    browser
      ? `nutgraf language in Chromium: ${browser.tokensPerSecond.toFixed(0)} tokens/s`
      : 'no Chromium found: the speed in a browser is not measured',
  )
  console.log(
    `--jobs 2 beside --jobs 1, the whole program on ${jobs.reports} reports: ${jobs.speed.toFixed(2)}× the speed with ` +
      `${jobs.cpu.toFixed(2)}× the CPU time (${jobs.oneJobSeconds.toFixed(1)} s, ${jobs.twoJobsSeconds.toFixed(1)} s)`,
  )
  console.log(`from start to the first line for one report: ${median(waits).toFixed(0)} ms (median of ${starts})`)
  console.log(
    JSON.stringify({
      reports: texts.length,
      characters,
      tokens,
      rounds,
      results,
      timesMegabytes,
      browser,
      jobs,
      firstLineMs: Math.round(median(waits)),
    }),
  )
}

await main()
