/**
 * The language model's arithmetic in WebAssembly SIMD, written in AssemblyScript; `engine/scripts/make-kernel.mjs`
 * compiles it. `kernel.ts` in `engine/src/language/model/` says what each function is for, and `plain-kernel.ts` beside it
 * does the same in TypeScript, operation for operation. Addresses and strides are in bytes.
 *
 * Weights are packed in panels of 16 outputs: of a panel, the 16 outputs' weights for inputs 0 and 1, side by side in
 * twos, then those for 2 and 3, and so on. One `dot_i16x8_s` then serves four outputs, and no sum is spread over lanes.
 */

/** Rows that are taken through all panels together, so that they and a panel stay in the nearest cache. */
const BLOCK_ROWS: i32 = 32

/** Where `accumulate` leaves its sums: 16 of the first row, 16 of the second, at the bottom of the memory. */
const SUMS: usize = 0

/** Sums over `k` inputs for two rows and one panel. The hot loop: all but a few per cent of the model's time is here. */
function accumulate(row0: usize, row1: usize, panel: usize, k: i32): void {
  let a0 = i32x4.splat(0)
  let a1 = a0
  let a2 = a0
  let a3 = a0
  let b0 = a0
  let b1 = a0
  let b2 = a0
  let b3 = a0
  const end = row0 + ((<usize>k) << 1)
  while (row0 < end) {
    let x0 = v128.load32_splat(row0)
    let x1 = v128.load32_splat(row1)
    let w = v128.load(panel)
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(w, x0))
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(w, x1))
    w = v128.load(panel, 16)
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(w, x0))
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(w, x1))
    w = v128.load(panel, 32)
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(w, x0))
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(w, x1))
    w = v128.load(panel, 48)
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(w, x0))
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(w, x1))
    x0 = v128.load32_splat(row0, 4)
    x1 = v128.load32_splat(row1, 4)
    w = v128.load(panel, 64)
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(w, x0))
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(w, x1))
    w = v128.load(panel, 80)
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(w, x0))
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(w, x1))
    w = v128.load(panel, 96)
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(w, x0))
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(w, x1))
    w = v128.load(panel, 112)
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(w, x0))
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(w, x1))
    row0 += 8
    row1 += 8
    panel += 128
  }
  v128.store(SUMS, a0)
  v128.store(SUMS, a1, 16)
  v128.store(SUMS, a2, 32)
  v128.store(SUMS, a3, 48)
  v128.store(SUMS, b0, 64)
  v128.store(SUMS, b1, 80)
  v128.store(SUMS, b2, 96)
  v128.store(SUMS, b3, 112)
}

export function multiply(
  x: usize,
  rows: i32,
  k: i32,
  weights: usize,
  panels: i32,
  scales: usize,
  biases: usize,
  out: usize,
  floor: f32,
): void {
  const xStride = (<usize>k) << 1
  const outStride = (<usize>panels) << 6
  const panelBytes = (<usize>k) << 5
  const least = f32x4.splat(floor)
  for (let block: i32 = 0; block < rows; block += BLOCK_ROWS) {
    const end = min(block + BLOCK_ROWS, rows)
    for (let p: usize = 0; p < <usize>panels; p++) {
      for (let row = block; row < end; row += 2) {
        const next = min(row + 1, end - 1)
        accumulate(x + <usize>row * xStride, x + <usize>next * xStride, weights + p * panelBytes, k)
        const at = p << 6
        const out0 = out + <usize>row * outStride + at
        const out1 = out + <usize>next * outStride + at
        for (let v: usize = 0; v < 64; v += 16) {
          const scale = v128.load(scales + at + v)
          const bias = v128.load(biases + at + v)
          v128.store(out0 + v, f32x4.pmax(least, scaled(v, scale, bias)))
          v128.store(out1 + v, f32x4.pmax(least, scaled(v + 64, scale, bias)))
        }
      }
    }
  }
}

function scaled(sum: usize, scale: v128, added: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(v128.load(SUMS + sum)), scale), added)
}

export function lstm(
  gates: usize,
  gateRows: usize,
  gateStride: i32,
  weights: usize,
  scales: usize,
  hidden: i32,
  y: usize,
  yStride: i32,
  step: i32,
  chunks: usize,
  count: i32,
  cells: usize,
): void {
  const panelBytes = (<usize>hidden) << 5
  for (let t: i32 = 0; count > 0; t++) {
    while (count > 0 && load<i32>(chunks + ((<usize>(count - 1)) << 3), 4) <= t) count--
    for (let p: usize = 0; p < <usize>hidden >> 2; p++) {
      for (let c: i32 = 0; c < count; c += 2) {
        const d = min(c + 1, count - 1)
        const token0 = load<i32>(chunks + ((<usize>c) << 3)) + step * t
        const token1 = load<i32>(chunks + ((<usize>d) << 3)) + step * t
        const y0 = y + <usize>token0 * <usize>yStride
        const y1 = y + <usize>token1 * <usize>yStride
        const back = <usize>(step * yStride)
        const gates0 = gates + <usize>load<i32>(gateRows + ((<usize>token0) << 2)) * <usize>gateStride + (p << 6)
        const gates1 = gates + <usize>load<i32>(gateRows + ((<usize>token1) << 2)) * <usize>gateStride + (p << 6)
        // Fetched now, for nothing, they have arrived when the sums are done.
        load<i32>(gates0)
        load<i32>(gates1)
        accumulate(y0 - back, y1 - back, weights + p * panelBytes, t === 0 ? 0 : hidden)
        const cellStride = (<usize>hidden) << 2
        update(0, scales + (p << 6), gates0, cells + <usize>c * cellStride + (p << 4), y0 + (p << 3), t === 0)
        if (d > c)
          update(64, scales + (p << 6), gates1, cells + <usize>d * cellStride + (p << 4), y1 + (p << 3), t === 0)
      }
    }
  }
}

/** Four cells' gates, from the sums, to their new state and output. */
function update(sums: usize, scales: usize, gates: usize, cell: usize, y: usize, first: bool): void {
  const i = halfTanh(scaled(sums, v128.load(scales), v128.load(gates)))
  const f = halfTanh(scaled(sums + 16, v128.load(scales, 16), v128.load(gates, 16)))
  const g = tanh(scaled(sums + 32, v128.load(scales, 32), v128.load(gates, 32)))
  const o = halfTanh(scaled(sums + 48, v128.load(scales, 48), v128.load(gates, 48)))
  const old = first ? f32x4.splat(0) : v128.load(cell)
  const c = f32x4.add(f32x4.mul(f, old), f32x4.mul(i, g))
  v128.store(cell, c)
  const h = f32x4.mul(o, tanh(c))
  // 1.5 · 2^23: adding it rounds to a whole number, which is then the low half of the float's bits.
  const rounded = f32x4.add(f32x4.mul(h, f32x4.splat(16384)), f32x4.splat(12582912))
  v128.store64_lane(y, v128.shuffle<i16>(rounded, rounded, 0, 2, 4, 6, 0, 2, 4, 6), 0)
}

/** σ(2x), which is how the scales of the gates i, f and o leave x. */
function halfTanh(x: v128): v128 {
  const half = f32x4.splat(0.5)
  return f32x4.add(half, f32x4.mul(half, tanh(x)))
}

/** `pmin` and `pmax` are one instruction each, unlike `min` and `max`, and differ from them for NaN only. */
function tanh(x: v128): v128 {
  const bound = f32x4.splat(4.97)
  x = f32x4.pmax(f32x4.neg(bound), f32x4.pmin(bound, x))
  const s = f32x4.mul(x, x)
  let n = f32x4.add(s, f32x4.splat(378))
  n = f32x4.add(f32x4.mul(n, s), f32x4.splat(17325))
  n = f32x4.add(f32x4.mul(n, s), f32x4.splat(135135))
  let d = f32x4.add(f32x4.mul(s, f32x4.splat(28)), f32x4.splat(3150))
  d = f32x4.add(f32x4.mul(d, s), f32x4.splat(62370))
  d = f32x4.add(f32x4.mul(d, s), f32x4.splat(135135))
  return f32x4.div(f32x4.mul(x, n), d)
}

export function dotRows(
  a: usize,
  aRows: i32,
  aStride: i32,
  b: usize,
  bRows: i32,
  bStride: i32,
  k: i32,
  out: usize,
  outStride: i32,
): void {
  for (let i: i32 = 0; i < aRows; i += 2) {
    const next = min(i + 1, aRows - 1)
    for (let j: i32 = 0; j < bRows; j += 4) {
      dotTile(
        a + <usize>(i * aStride),
        a + <usize>(next * aStride),
        b + <usize>(j * bStride),
        <usize>bStride,
        k,
        out + <usize>(i * outStride) + ((<usize>j) << 2),
        out + <usize>(next * outStride) + ((<usize>j) << 2),
      )
    }
  }
}

/** Two rows by four. */
function dotTile(x: usize, y: usize, b: usize, bStride: usize, k: i32, outX: usize, outY: usize): void {
  let x0 = f32x4.splat(0)
  let x1 = x0
  let x2 = x0
  let x3 = x0
  let y0 = x0
  let y1 = x0
  let y2 = x0
  let y3 = x0
  const b1 = b + bStride
  const b2 = b1 + bStride
  const b3 = b2 + bStride
  for (let at: usize = 0; at < (<usize>k) << 2; at += 16) {
    const p = v128.load(x + at)
    const q = v128.load(y + at)
    let w = v128.load(b + at)
    x0 = f32x4.add(x0, f32x4.mul(p, w))
    y0 = f32x4.add(y0, f32x4.mul(q, w))
    w = v128.load(b1 + at)
    x1 = f32x4.add(x1, f32x4.mul(p, w))
    y1 = f32x4.add(y1, f32x4.mul(q, w))
    w = v128.load(b2 + at)
    x2 = f32x4.add(x2, f32x4.mul(p, w))
    y2 = f32x4.add(y2, f32x4.mul(q, w))
    w = v128.load(b3 + at)
    x3 = f32x4.add(x3, f32x4.mul(p, w))
    y3 = f32x4.add(y3, f32x4.mul(q, w))
  }
  v128.store(outX, laneSums(x0, x1, x2, x3))
  v128.store(outY, laneSums(y0, y1, y2, y3))
}

/** Of each vector (lane 0 + lane 2) + (lane 1 + lane 3). */
function laneSums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7))
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7))
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7))
}
