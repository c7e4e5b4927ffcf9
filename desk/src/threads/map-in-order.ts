/** Work that is done side by side and handed on in order: the third result comes third, however soon it was ready. */

type Next<Item> = { readonly step: IteratorResult<Item> } | { readonly failure: unknown }

/**
 * Yields the result of each item in the order of the items, each as soon as its turn has come, also while the next item
 * is still waited for. An error of the items is thrown in its place, after the results of the items before it.
 *
 * @param window most items that are taken and whose results are not handed on: where the reader is slow, no more are taken
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  window: number,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]()
  const take = (): Promise<Next<Item>> =>
    source.next().then(
      (step) => ({ step }),
      (failure) => ({ failure }),
    )
  const results: Promise<{ readonly result: Result }>[] = []
  let next: Promise<Next<Item>> | null = take()
  let end: Next<Item> | null = null
  try {
    while (next !== null || results.length > 0) {
      const awaited = results.length < window && next !== null ? [...results.slice(0, 1), next] : results.slice(0, 1)
      const ready = await Promise.race<{ readonly result: Result } | Next<Item>>(awaited)
      if ('result' in ready) {
        results.shift()
        yield ready.result
      } else if ('failure' in ready || ready.step.done) {
        end = ready
        next = null
      } else {
        results.push(heard(work(ready.step.value).then((result) => ({ result }))))
        next = take()
      }
    }
    if (end !== null && 'failure' in end) throw end.failure
  } finally {
    if (next !== null && source.return) heard(source.return()) // not awaited: it waits for a line that may never come
  }
}

/** The same promise; if it fails and nobody waits for it any longer, that is no unhandled error. */
function heard<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {})
  return promise
}
