/**
 * The model's arithmetic over one block of memory, in WebAssembly SIMD where there is such a thing and in plain
 * TypeScript where there is not; both give the same bits. Addresses and strides are in bytes.
 */
import { KERNEL_WASM } from './kernel-wasm.ts'
import { openPlainKernel } from './plain-kernel.ts'

/** Outputs of a panel of packed weights (`packWeights`). */
export const PANEL = 16
/** The first bytes of the memory are the kernel's own. */
export const RESERVED_BYTES = 128

export interface Kernel {
  /** Whether it runs in WebAssembly, some fifteen times as fast. */
  readonly compiled: boolean
  readonly buffer: ArrayBuffer
  /**
   * out = max(floor, (x · weightsᵀ) · scales + biases), row by row.
   * x: int16 [rows, k]; weights: packed, `panels` of 16 outputs; scales, biases: float32; out: float32 [rows, panels · 16].
   */
  multiply(
    x: number,
    rows: number,
    k: number,
    weights: number,
    panels: number,
    scales: number,
    biases: number,
    out: number,
    floor: number,
  ): void
  /**
   * Runs one direction of an LSTM layer over chunks of tokens, all of them side by side, a token of each at a time.
   * gates: float32, what the input adds to the gates, in row `gateRows[token]` (int32), rows `gateStride` apart and in the
   * order of a `GateLayout`, as are the weights (packed, [4·hidden, hidden]) and scales.
   * y: int16 [token], `yStride` apart, h · 2^14 on return. step: 1 forward, −1 backward.
   * chunks: pairs of int32, the token a chunk is begun at and its length, longest first. cells: float32 [count, hidden].
   */
  lstm(
    gates: number,
    gateRows: number,
    gateStride: number,
    weights: number,
    scales: number,
    hidden: number,
    y: number,
    yStride: number,
    step: number,
    chunks: number,
    count: number,
    cells: number,
  ): void
  /** out[i, j] = a[i] · b[j] over k float32; k and bRows are multiples of 4. */
  dotRows(
    a: number,
    aRows: number,
    aStride: number,
    b: number,
    bRows: number,
    bStride: number,
    k: number,
    out: number,
    outStride: number,
  ): void
}

/** What this file needs of WebAssembly, which the language's own library of types leaves to its hosts. */
declare namespace WebAssembly {
  class Memory {
    constructor(descriptor: { initial: number; maximum: number })
    readonly buffer: ArrayBuffer
  }
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    constructor(module: Module, imports: { env: { memory: Memory } })
    readonly exports: Pick<Kernel, 'multiply' | 'lstm' | 'dotRows'>
  }
}
declare function atob(base64: string): string

const PAGE_BYTES = 65536

/** A kernel over `bytes` of zeroed memory. */
export function openKernel(bytes: number): Kernel {
  return openCompiledKernel(bytes) ?? openPlainKernel(bytes)
}

/** null where the host has no WebAssembly with SIMD, or a page's content security policy forbids it. */
export function openCompiledKernel(bytes: number): Kernel | null {
  let module: WebAssembly.Module
  try {
    module = new WebAssembly.Module(Uint8Array.from(atob(KERNEL_WASM), (char) => char.charCodeAt(0)))
  } catch {
    return null
  }
  const pages = Math.ceil(bytes / PAGE_BYTES)
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
  const { multiply, lstm, dotRows } = new WebAssembly.Instance(module, { env: { memory } }).exports
  return { compiled: true, buffer: memory.buffer, multiply, lstm, dotRows }
}
