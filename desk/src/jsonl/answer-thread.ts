/** What a worker thread of `--jobs` runs: it answers batches of lines, each message with one message, in order. */
import * as module from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { AnnotateStart } from '../commands/annotate.ts'
import type { ExtractStart } from '../commands/extract.ts'
import { type Answer, answerBatch } from './answer-line.ts'
import type { Line } from './split-lines.ts'

export type ThreadStart = AnnotateStart | ExtractStart

const { enableCompileCache } = module as { enableCompileCache?: () => void } // Node 22.1 and later
enableCompileCache?.()

async function openAnswer(start: ThreadStart): Promise<Answer> {
  switch (start.command) {
    case 'annotate':
      return (await import('../commands/annotate.ts')).openAnnotate(start)
    case 'extract':
      return (await import('../commands/extract.ts')).openExtract(start)
  }
}

const answer = await openAnswer(workerData)
parentPort?.on('message', (lines: readonly Line[]) => {
  const answered = answerBatch(lines, answer)
  parentPort?.postMessage(answered, [answered.printed.buffer])
})
