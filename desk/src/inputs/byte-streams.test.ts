import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectBytes, gunzip, peek } from './byte-streams.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function* failing(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
  throw new Error('the disk is gone')
}

async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<{ text: string; error: string | null }> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of bytes) chunks.push(chunk)
    return { text: Buffer.concat(chunks).toString(), error: null }
  } catch (error) {
    return {
      text: Buffer.concat(chunks).toString(),
      error: (error as { code?: string }).code ?? (error as Error).message,
    }
  }
}

describe('peek', () => {
  test('the stream is whole after a look at its head', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.integer({ min: 1, max: 9 }), fc.nat(20), async (bytes, size, atLeast) => {
        const { head, all } = await peek(inPieces(bytes, size), atLeast)
        expect(head.length).toBeGreaterThanOrEqual(Math.min(atLeast, bytes.length))
        expect((await readAll(all)).text).toBe(Buffer.from(bytes).toString())
      }),
    )
  })

  test('an error waits for the bytes before it', async () => {
    const { all } = await peek(failing(Buffer.from('read me')), 100)
    expect(await readAll(all)).toEqual({ text: 'read me', error: 'the disk is gone' })
  })

  test('return closes a stream that was only looked at', async () => {
    let closed = false
    const bytes = (async function* () {
      try {
        yield Buffer.from('abc')
        yield Buffer.from('def')
      } finally {
        closed = true
      }
    })()
    const { all } = await peek(bytes, 1)
    await all.return()
    expect(closed).toBe(true)
  })
})

describe('gunzip', () => {
  const members = Buffer.concat([gzipSync('The lock held. '), gzipSync(''), gzipSync('The valve did not.')])

  test('several members, cut anywhere, are one text', async () => {
    for (let size = 1; size <= members.length; size++)
      expect(await readAll(gunzip(inPieces(members, size)))).toEqual({
        text: 'The lock held. The valve did not.',
        error: null,
      })
  })

  test('a stream that breaks off gives what comes before the break, then the error', async () => {
    const whole = gzipSync('The lock held. ')
    for (let cut = 1; cut < members.length - whole.length - 20; cut++) {
      const read = await readAll(gunzip(inPieces(members.subarray(0, whole.length + 20 + cut), 7)))
      expect(read.text.startsWith('The lock held. ')).toBe(true)
      expect(read.error).toBe('Z_BUF_ERROR')
    }
  })

  test('damaged bytes are an error', async () => {
    const damaged = Buffer.from(gzipSync('The lock held. '.repeat(50)))
    damaged.fill(0xff, 12, 20)
    expect((await readAll(gunzip(inPieces(damaged, 1000)))).error).toBe('Z_DATA_ERROR')
  })

  test('a bomb stops where the reader does', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000), { level: 9 })
    expect(await collectBytes(gunzip(inPieces(bomb, 65_536)), 1_000_000)).toBeNull()
  })
})
