/**
 * The kernel in plain TypeScript, for hosts without WebAssembly SIMD: `engine/kernel/kernel.ts` operation for operation,
 * so that a report reads the same everywhere. Every `fround` stands where the other rounds to 32 bits.
 */
import type { Kernel } from './kernel.ts'

const { fround } = Math

export function openPlainKernel(bytes: number): Kernel {
  const buffer = new ArrayBuffer(Math.ceil(bytes / 4) * 4)
  const int16 = new Int16Array(buffer)
  const int32 = new Int32Array(buffer)
  const float = new Float32Array(buffer)
  const sums = new Int32Array(16)

  /** Sums over `k` inputs for one row and one panel. */
  function accumulate(row: number, panel: number, k: number): void {
    sums.fill(0)
    const x = row >> 1
    let w = panel >> 1
    for (let i = 0; i < k; i += 2) {
      const x0 = int16[x + i]!
      const x1 = int16[x + i + 1]!
      for (let o = 0; o < 16; o++, w += 2) sums[o] = (sums[o]! + x0 * int16[w]! + x1 * int16[w + 1]!) | 0
    }
  }

  const scaled = (sum: number, scale: number, added: number) =>
    fround(fround(fround(sums[sum]!) * float[scale]!) + float[added]!)

  function multiply(...[x, rows, k, weights, panels, scales, biases, out, floor]: Parameters<Kernel['multiply']>) {
    for (let row = 0; row < rows; row++) {
      for (let p = 0; p < panels; p++) {
        accumulate(x + row * k * 2, weights + p * k * 32, k)
        const at = (out >> 2) + (row * panels + p) * 16
        for (let o = 0; o < 16; o++)
          float[at + o] = Math.max(floor, scaled(o, (scales >> 2) + p * 16 + o, (biases >> 2) + p * 16 + o))
      }
    }
  }

  function lstm(
    ...[gates, gateRows, gateStride, weights, scales, hidden, y, yStride, step, chunks, count, cells]: Parameters<
      Kernel['lstm']
    >
  ) {
    let active = count
    for (let t = 0; active > 0; t++) {
      while (active > 0 && int32[(chunks >> 2) + 2 * (active - 1) + 1]! <= t) active--
      for (let p = 0; p < hidden / 4; p++) {
        for (let c = 0; c < active; c++) {
          const token = int32[(chunks >> 2) + 2 * c]! + step * t
          const row = y + token * yStride
          accumulate(row - step * yStride, weights + p * hidden * 32, t === 0 ? 0 : hidden)
          const gate = (gates + int32[(gateRows >> 2) + token]! * gateStride) >> 2
          for (let u = 0; u < 4; u++) {
            const cell = (cells >> 2) + c * hidden + p * 4 + u
            if (t === 0) float[cell] = 0
            int16[(row >> 1) + p * 4 + u] = update(u, (scales >> 2) + p * 16, gate + p * 16, cell)
          }
        }
      }
    }
  }

  /** One cell's gates, from the sums, to its new state; returns its output as int16. */
  function update(unit: number, scales: number, gates: number, cell: number): number {
    const i = halfTanh(scaled(unit, scales + unit, gates + unit))
    const f = halfTanh(scaled(unit + 4, scales + unit + 4, gates + unit + 4))
    const g = tanh(scaled(unit + 8, scales + unit + 8, gates + unit + 8))
    const o = halfTanh(scaled(unit + 12, scales + unit + 12, gates + unit + 12))
    const c = fround(fround(f * float[cell]!) + fround(i * g))
    float[cell] = c
    const h = fround(o * tanh(c))
    return fround(fround(h * 16384) + 12582912) - 12582912
  }

  function dotRows(...[a, aRows, aStride, b, bRows, bStride, k, out, outStride]: Parameters<Kernel['dotRows']>) {
    for (let i = 0; i < aRows; i++)
      for (let j = 0; j < bRows; j++)
        float[((out + i * outStride) >> 2) + j] = dot(float, (a + i * aStride) >> 2, (b + j * bStride) >> 2, k)
  }

  return { compiled: false, buffer, multiply, lstm, dotRows }
}

function dot(float: Float32Array, a: number, b: number, k: number): number {
  let sum0 = 0
  let sum1 = 0
  let sum2 = 0
  let sum3 = 0
  for (let i = 0; i < k; i += 4) {
    sum0 = fround(sum0 + fround(float[a + i]! * float[b + i]!))
    sum1 = fround(sum1 + fround(float[a + i + 1]! * float[b + i + 1]!))
    sum2 = fround(sum2 + fround(float[a + i + 2]! * float[b + i + 2]!))
    sum3 = fround(sum3 + fround(float[a + i + 3]! * float[b + i + 3]!))
  }
  return fround(fround(sum0 + sum2) + fround(sum1 + sum3))
}

/** σ(2x), which is how the scales of the gates i, f and o leave x. */
const halfTanh = (x: number) => fround(0.5 + fround(0.5 * tanh(x)))

/**
 * tanh by Lambert's continued fraction, its seventh convergent, out to where that reaches 1: at most 0.0001 from it, of
 * the order of the outputs' own rounding (2^-14).
 */
function tanh(x: number): number {
  const bounded = Math.max(-BOUND, Math.min(BOUND, x))
  const s = fround(bounded * bounded)
  let n = fround(s + 378)
  n = fround(fround(n * s) + 17325)
  n = fround(fround(n * s) + 135135)
  let d = fround(fround(s * 28) + 3150)
  d = fround(fround(d * s) + 62370)
  d = fround(fround(d * s) + 135135)
  return fround(fround(bounded * n) / d)
}

const BOUND = fround(4.97)
