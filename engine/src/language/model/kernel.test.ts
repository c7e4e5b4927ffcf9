import { describe, expect, test } from 'vitest'
import { type Kernel, openCompiledKernel, RESERVED_BYTES } from './kernel.ts'
import { openPlainKernel } from './plain-kernel.ts'

const BYTES = 1 << 20

/** Both kernels with the same pseudo-random bytes in their memories. */
function openBoth(seed: number): [Kernel, Kernel] {
  const compiled = openCompiledKernel(BYTES)!
  const plain = openPlainKernel(BYTES)
  const bytes = new Uint8Array(compiled.buffer)
  let state = seed
  for (let i = 0; i < bytes.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    bytes[i] = state >>> 24
  }
  new Uint8Array(plain.buffer).set(bytes)
  return [compiled, plain]
}

/** Fills a region with floats of −size … size, made of the int16 that stand there. */
function fillFloats({ buffer }: Kernel, at: number, count: number, size: number) {
  const floats = new Float32Array(buffer, at, count)
  const noise = new Int16Array(buffer, at, count).slice()
  for (let i = 0; i < count; i++) floats[i] = (noise[i]! / 32768) * size
}

const contents = ({ buffer }: Kernel) => new Uint8Array(buffer).subarray(RESERVED_BYTES)

describe('WebAssembly and plain TypeScript leave the same bits', () => {
  test.each([
    ['an even number of rows', 6, 32, 3, -Infinity],
    ['an odd one', 5, 16, 1, 0],
    ['one row', 1, 160, 2, 0],
    ['more rows than a block', 67, 48, 2, -Infinity],
  ])('multiply: %s', (_why, rows, k, panels, floor) => {
    const kernels = openBoth(rows)
    for (const kernel of kernels) {
      fillFloats(kernel, 0x60000, panels * 16, 1e-6)
      fillFloats(kernel, 0x61000, panels * 16, 1)
      kernel.multiply(0x10000, rows, k, 0x40000, panels, 0x60000, 0x61000, 0x80000, floor)
    }
    expect(Buffer.compare(contents(kernels[0]), contents(kernels[1]))).toBe(0)
  })

  test.each([
    ['forward', 1, [0, 9, 9, 7, 16, 7, 23, 1]],
    ['backward', -1, [8, 9, 15, 7, 22, 7, 23, 1]],
    ['one chunk', 1, [0, 24]],
    ['no chunk', 1, []],
  ])('lstm: %s', (_why, step, chunks) => {
    const hidden = 32
    const kernels = openBoth(step + 2)
    for (const kernel of kernels) {
      new Int32Array(kernel.buffer, 0x1000, 24).set(Array.from({ length: 24 }, (_, token) => (token * 5) % 24))
      new Int32Array(kernel.buffer, 0x2000, chunks.length).set(chunks)
      fillFloats(kernel, 0x10000, 24 * 4 * hidden, 6)
      fillFloats(kernel, 0x20000, 4 * hidden, 1e-7)
      kernel.lstm(
        0x10000,
        0x1000,
        16 * hidden,
        0x30000,
        0x20000,
        hidden,
        0x50000,
        4 * hidden,
        step,
        0x2000,
        chunks.length / 2,
        0x60000,
      )
    }
    expect(Buffer.compare(contents(kernels[0]), contents(kernels[1]))).toBe(0)
  })

  test.each([
    ['even', 6, 8, 32],
    ['odd', 3, 4, 96],
    ['one', 1, 4, 4],
  ])('dotRows: %s', (_why, aRows, bRows, k) => {
    const kernels = openBoth(k)
    for (const kernel of kernels) {
      fillFloats(kernel, 0x10000, 0x2000, 3)
      fillFloats(kernel, 0x20000, 0x2000, 3)
      kernel.dotRows(0x10000, aRows, 4 * k + 16, 0x20000, bRows, 4 * k, k, 0x40000, 64)
    }
    expect(Buffer.compare(contents(kernels[0]), contents(kernels[1]))).toBe(0)
  })
})

test('multiply gives the sums', () => {
  const kernel = openPlainKernel(4096)
  new Int16Array(kernel.buffer, 256, 16).set([1, 2, 3])
  // Inputs 0 and 1 of outputs 0 and 1, then input 2 of output 0.
  new Int16Array(kernel.buffer, 512, 4).set([10, 20, -1, 5])
  new Int16Array(kernel.buffer, 512 + 64, 1).set([100])
  new Float32Array(kernel.buffer, 1024, 2).set([0.5, 2])
  new Float32Array(kernel.buffer, 1088, 2).set([1, -3])
  kernel.multiply(256, 1, 16, 512, 1, 1024, 1088, 2048, -Infinity)
  expect([...new Float32Array(kernel.buffer, 2048, 3)]).toEqual([176, 15, 0])
})
