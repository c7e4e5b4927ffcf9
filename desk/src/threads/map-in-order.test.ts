import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapInOrder } from './map-in-order.ts'

async function* countTo(end: number): AsyncGenerator<number> {
  for (let n = 0; n < end; n++) yield n
}

/** Lets what is ready go on, `times` times. */
async function wait(times: number): Promise<void> {
  for (let n = 0; n < times; n++) await new Promise(setImmediate)
}

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = []
  for await (const value of values) all.push(value)
  return all
}

test('the order is that of the items, whichever is ready first, and no more than the window are on their way', async () => {
  const durations = fc.array(fc.nat({ max: 6 }), { maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(durations, fc.integer({ min: 1, max: 5 }), async (durationOf, window) => {
      let [onTheirWay, most] = [0, 0]
      const work = async (n: number) => {
        most = Math.max(most, ++onTheirWay)
        await wait(durationOf[n]!)
        return n * 2
      }
      const results: number[] = []
      for await (const result of mapInOrder(countTo(durationOf.length), work, window)) {
        results.push(result)
        onTheirWay--
      }
      expect(results).toEqual(durationOf.map((_, n) => n * 2))
      expect(most).toBeLessThanOrEqual(window)
    }),
    { numRuns: 50 },
  )
})

test('no more than the window are taken while nobody takes the results', async () => {
  let taken = 0
  const results = mapInOrder(countTo(100), async () => ++taken, 4)
  await results.next()
  await wait(50)
  expect(taken).toBeLessThanOrEqual(5)
})

test('as many as the window are done side by side', async () => {
  const started: number[] = []
  let finish: () => void = () => {}
  const finished = new Promise<void>((resolve) => {
    finish = resolve
  })
  const work = async (n: number) => {
    started.push(n)
    if (started.length === 3) finish()
    await finished
  }
  await collect(mapInOrder(countTo(5), work, 3))
  expect(started).toEqual([0, 1, 2, 3, 4])
})

test('a result is there while the next item is still waited for', async () => {
  let go: () => void = () => {}
  const items = async function* () {
    yield 1
    await new Promise<void>((resolve) => {
      go = resolve
    })
    yield 2
  }
  const results = mapInOrder(items(), async (n) => n, 4)
  expect(await results.next()).toEqual({ done: false, value: 1 })
  go()
  expect(await results.next()).toEqual({ done: false, value: 2 })
  expect(await results.next()).toEqual({ done: true, value: undefined })
})

test('what is thrown comes in its place', async () => {
  const items = async function* () {
    yield* countTo(2)
    throw new Error('the items broke off')
  }
  const seen: number[] = []
  const slowly = async (n: number) => {
    await wait(5)
    return n
  }
  const broken = async () => {
    for await (const n of mapInOrder(items(), slowly, 4)) seen.push(n)
  }
  await expect(broken()).rejects.toThrow('the items broke off')
  expect(seen).toEqual([0, 1])

  const failsAtOne = async (n: number) => {
    if (n === 1) throw new Error('one failed')
    await wait(5 - n)
    return n
  }
  const results = mapInOrder(countTo(5), failsAtOne, 4)
  expect(await results.next()).toEqual({ done: false, value: 0 })
  await expect(results.next()).rejects.toThrow('one failed')
})

test('who stops early closes the items', async () => {
  let closed = false
  const items = async function* () {
    try {
      yield* countTo(100)
    } finally {
      closed = true
    }
  }
  for await (const n of mapInOrder(items(), async (item) => item, 4)) if (n === 3) break
  await wait(1)
  expect(closed).toBe(true)
})
