/** A crew of worker threads that run the same script. A thread is started when there is work and all others are busy. */
import { Worker } from 'node:worker_threads'

export interface Crew<Task, Result> {
  /** Has a thread do the task. Rejects where that thread fails or ends. */
  work(task: Task): Promise<Result>
  /** Ends all threads, whatever they are doing. */
  dismiss(): Promise<void>
}

interface Thread<Task, Result> extends Crew<Task, Result> {
  /** Tasks given and not yet done. */
  readonly load: () => number
}

/**
 * @param script a module that answers every message with one message, in order
 * @param start what each thread finds in its `workerData`; a SharedArrayBuffer in it is shared, not copied
 * @param size most threads
 */
export function openCrew<Task, Result>(script: URL, start: unknown, size: number): Crew<Task, Result> {
  const threads: Thread<Task, Result>[] = []
  const leastBusy = () => threads.reduce((least, thread) => (thread.load() < least.load() ? thread : least))
  const choose = () => {
    if (threads.length > 0 && (threads.length === size || leastBusy().load() === 0)) return leastBusy()
    const thread = startThread<Task, Result>(script, start)
    threads.push(thread)
    return thread
  }
  return {
    work: async (task) => choose().work(task),
    async dismiss() {
      await Promise.all(threads.map((thread) => thread.dismiss()))
    },
  }
}

function startThread<Task, Result>(script: URL, start: unknown): Thread<Task, Result> {
  const worker = new Worker(script, { workerData: start })
  const waiting: { resolve(result: Result): void; reject(error: Error): void }[] = []
  let failure: Error | null = null
  const fail = (error: Error) => {
    failure ??= error
    for (const { reject } of waiting.splice(0)) reject(failure)
  }
  worker.on('message', (result: Result) => waiting.shift()?.resolve(result))
  worker.on('messageerror', fail)
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`a worker thread ended too early, with exit code ${code}`)))
  return {
    load: () => waiting.length,
    work: (task) => {
      if (failure !== null) return Promise.reject(failure)
      worker.postMessage(task)
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    async dismiss() {
      await worker.terminate()
    },
  }
}
