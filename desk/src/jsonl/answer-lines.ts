/**
 * The frame of the JSONL commands: stdin line by line, an answer in each line's place, at the pace of whoever reads
 * stdout. A line that cannot be read is answered by an error line and the rest goes on.
 */
import type { ExitCode, Io } from '../io.ts'
import { openOutput } from '../output.ts'
import { mapInOrder } from '../threads/map-in-order.ts'
import { type Crew, openCrew } from '../threads/thread-crew.ts'
import { type Answer, type Answered, answerLine, maxLineBytes, printedLine } from './answer-line.ts'
import type { ThreadStart } from './answer-thread.ts'
import { type Line, splitBatches, splitLines } from './split-lines.ts'

/** Some five reports: enough that handing them over costs nothing beside reading them, few enough to share out evenly. */
const batchBytes = 16_000
/** Batches on their way for each thread. One that is slow holds up what comes after it; the others have this much to do meanwhile. */
const batchesAhead = 4

/**
 * Answers every line of stdin that is not blank.
 *
 * @param open makes the thread that it is called on ready to answer; where `jobs` is 1 that is this one
 */
export async function answerLines<Start extends ThreadStart>(
  io: Io,
  open: (start: Start) => Promise<Answer>,
  start: Start,
  jobs: number,
): Promise<ExitCode> {
  return printAnswers(io, jobs === 1 ? answerHere(io, await open(start)) : answerInThreads(io, start, jobs))
}

/** Prints answers as they come, until nobody reads them any longer. */
export async function printAnswers(io: Io, answers: AsyncIterable<Answered>): Promise<ExitCode> {
  if (io.stdin.isTTY) io.stderr.write('nutgraf: reading JSON Lines from the keyboard; end with Ctrl-D\n')
  const output = openOutput(io.stdout)
  let exitCode: ExitCode = 0
  for await (const { printed, failed } of answers) {
    if (failed) exitCode = 1
    if (printed.length > 0 && !(await output.write(printed))) break
  }
  return exitCode
}

/**
 * Answers the lines of stdin on this thread.
 *
 * @param atEnd what to print after the last line
 */
export async function* answerHere(
  { stdin }: Io,
  answer: Answer,
  atEnd: () => Iterable<object> = () => [],
): AsyncGenerator<Answered> {
  for await (const line of splitLines(stdin, maxLineBytes)) yield answerLine(line, answer)
  for (const last of atEnd()) yield { printed: printedLine(last), failed: false }
}

/**
 * Answers them on other threads, in batches. The script is a file of its own, `answer-thread.ts` when it is built.
 *
 * @param jobs most threads
 */
async function* answerInThreads({ stdin }: Io, start: ThreadStart, jobs: number): AsyncGenerator<Answered> {
  const script = new URL('./answer-thread.js', import.meta.url)
  const crew: Crew<readonly Line[], Answered> = openCrew(script, start, jobs)
  try {
    const batches = splitBatches(stdin, { maxLineBytes, batchBytes })
    yield* mapInOrder(batches, crew.work, jobs * batchesAhead)
  } finally {
    await crew.dismiss()
  }
}
