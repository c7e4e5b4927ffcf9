import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSentenceStarts } from '../split-sentences.ts'
import { tokenise } from '../tokenise.ts'
import { labelTokens, type TokenLabels } from './label-tokens.ts'
import type { LstmWeights, ModelFile, QuantisedMatrix } from './model-file.ts'
import { TreeParser } from './parse-tree.ts'
import { openPlainKernel } from './plain-kernel.ts'
import { writeRandomModel } from './random-model.test.fixture.ts'
import { type LanguageModel, readModel } from './read-model.ts'
import { HASHED_FEATURES, normaliseWord, writeHashedFeatures } from './word-features.ts'

const bytes = writeRandomModel()
const model = readModel(bytes)

function label(text: string, by: LanguageModel = model): TokenLabels {
  const tokens = tokenise(text)
  return labelTokens(text, tokens, findSentenceStarts(text, tokens), by)
}

const NEWS =
  'PORT VELL (Northern Wire) — The dam at Orby held overnight, the mayor, Ada Lind, said on Monday.\n\n' +
  '"It did what it was built to do," she told reporters. About 200 people left their homes. Nobody was hurt, ' +
  'she said, but the road to Tarn is closed and two bridges are gone.\nThe government has not yet answered.\n'

/** What must hold of any labels. */
function expectWhole(labels: TokenLabels, count: number, by: LanguageModel = model) {
  const { sentenceToken, upos, xpos, head, deprel, names } = labels
  for (const array of [upos, xpos, head, deprel]) expect(array).toHaveLength(count)
  expect(sentenceToken.at(-1)).toBe(count)
  if (count > 0) expect(sentenceToken[0]).toBe(0)
  let broken = ''
  for (let s = 0; s + 1 < sentenceToken.length; s++) {
    const [first, end] = [sentenceToken[s]!, sentenceToken[s + 1]!]
    if (first >= end) broken = `sentence ${s} is empty`
    if (!isTree(head.subarray(first, end), first)) broken = `sentence ${s} is no tree`
    for (let token = first; token < end; token++)
      if ((by.deprel[deprel[token]!] === 'root') !== (head[token] === -1)) broken = `relation of ${token}`
  }
  for (let n = 0; n < names.first.length; n++) {
    const [first, last] = [names.first[n]!, names.last[n]!]
    if (first > last || first <= (names.last[n - 1] ?? -1)) broken = `name ${n} is out of order`
    if (sentenceToken.some((start) => start > first && start <= last)) broken = `name ${n} is in two sentences`
    if (!by.nameTypes[names.type[n]!]) broken = `name ${n} has no type`
  }
  expect(broken).toBe('')
}

/** One root, and every token reaches it inside the sentence. */
function isTree(heads: Int32Array, first: number): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false
  return heads.every((_, i) => {
    let token = i
    for (let steps = 0; steps <= heads.length; steps++) {
      if (heads[token] === -1) return true
      token = heads[token]! - first
      if (!(token >= 0 && token < heads.length)) return false
    }
    return false
  })
}

describe('labelTokens', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\n '],
    ['one token', 'Rain'],
    ['a report', NEWS],
    ['lone surrogates', 'a \ud800 b\udc00c \udfff\ud800'],
    ['a form longer than any word', `See ${'x'.repeat(100_000)} there`],
    ['many lines of one word', 'Rain\n'.repeat(3000)],
    ['a text without an end', 'the dam of words '.repeat(25_000)],
  ])('%s is labelled whole', (_why, text) => {
    expectWhole(label(text), tokenise(text).start.length)
  })

  test('any text is labelled whole', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('the ', 'Ada ', 'said', '.', '\n', '"', ' ', '1'), maxLength: 600 }),
    )
    fc.assert(fc.property(text, (text) => expectWhole(label(text), tokenise(text).start.length)))
  })

  test('a sentence starts at every line, and the model may start more', () => {
    const bold = readModel(writeRandomModel({ boundaryBias: 100 }))
    const shy = readModel(writeRandomModel({ boundaryBias: -100 }))
    expect([...label('Rain fell\nRoads closed', bold).sentenceToken]).toEqual([0, 1, 2, 3, 4])
    expect([...label('Rain fell. So\nRoads closed', shy).sentenceToken]).toEqual([0, 4, 6])
  })

  test('what was read before changes nothing', () => {
    const fresh = label(NEWS, readModel(bytes))
    // More forms than are kept.
    label(Array.from({ length: 9000 }, (_, i) => `w${i}`).join(' '))
    expect(label(NEWS)).toEqual(fresh)
    expect(label(NEWS)).toEqual(fresh)
  })

  test('a paragraph is labelled the same wherever it stands among others', () => {
    const alone = label('Roads closed near the dam.')
    const among = label(`Rain fell all night.\nRoads closed near the dam.\n${NEWS}`)
    expect([...among.upos.slice(5, 11)]).toEqual([...alone.upos])
    expect([...among.head.slice(5, 11)].map((head) => (head === -1 ? -1 : head - 5))).toEqual([...alone.head])
  })

  test('plain TypeScript labels as WebAssembly does', () => {
    const plain = readModel(bytes, openPlainKernel)
    expect([model.working.placed.kernel.compiled, plain.working.placed.kernel.compiled]).toEqual([true, false])
    expect(label(NEWS, plain)).toEqual(label(NEWS))
  })

  test('working memory is fixed, and moderate for the sizes that are used', () => {
    const large = readModel(writeRandomModel({ hidden: 192, word: 96, chars: 64, arc: 96, rel: 64 }))
    const { buffer } = large.working.placed.kernel
    expect(buffer.byteLength).toBeLessThan(48 << 20)
    label('the dam of words '.repeat(2000), large)
    expect(large.working.placed.kernel.buffer).toBe(buffer)
    expect(buffer.byteLength).toBeGreaterThan(0)
  })
})

describe('against the same model in 64-bit floats, written from its equations', () => {
  const text = 'The dam at Orby held overnight, the mayor, Ada Lind, said on Monday.'
  const tokens = tokenise(text)
  const forms = Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i]))

  test.each([
    ['two layers', writeRandomModel({ seed: 5, boundaryBias: -100 })],
    ['one layer', writeRandomModel({ seed: 7, layers: 1, boundaryBias: -100 })],
    ['three layers', writeRandomModel({ seed: 6, layers: 3, hidden: 48, arc: 16, rel: 32, boundaryBias: -100 })],
  ])('%s', (_why, bytes) => {
    const tested = readModel(bytes)
    const labels = label(text, tested)
    const { file, placed } = tested.working
    const expected = runInFloats(file, forms)
    const scores = new Float32Array(placed.kernel.buffer)
    const difference = (rows: readonly (readonly number[])[], address: number, stride: number) =>
      Math.max(
        ...rows.flatMap((row, t) => row.map((value, r) => Math.abs(value - scores[(address >> 2) + t * stride + r]!))),
      )
    // Outputs are rounded to 2^-14 and tanh is 0.0001 off at most; weights turn that into this.
    expect(difference(expected.tags, placed.addresses.tagScores, placed.strides.tags)).toBeLessThan(0.004)
    expect(difference(expected.arcs, placed.addresses.arcVectors, placed.strides.arcs)).toBeLessThan(0.004)
    expect([...labels.head]).toEqual(expected.head)
    expect([...labels.deprel]).toEqual(expected.deprel)
    expect(Math.max(...expected.tags.flat())).toBeGreaterThan(0.5)
  })
})

function runInFloats(file: ModelFile, forms: readonly string[]) {
  let rows = forms.map((form, t) => embed(file, form, t === 0 ? 1 : 0))
  for (const { forward, backward } of file.layers) {
    const after = runLstm(rows, forward)
    const before = runLstm([...rows].reverse(), backward).reverse()
    rows = after.map((h, t) => [...h, ...before[t]!])
  }
  const arcs = rows.map((row) => times(file.arcs, row).map((value) => Math.max(0, value)))
  return { tags: rows.map((row) => times(file.tags, row)), arcs, ...attach(file, arcs) }
}

function embed(file: ModelFile, form: string, mark: number): number[] {
  const { word, chars } = file.header.dims
  const row = file.words.indexOf(normaliseWord(form)) + 1
  const own = Array.from({ length: word }, (_, d) => file.wordTable.values[row * word + d]! * file.wordTable.scale)
  const features = new Int32Array(HASHED_FEATURES.length)
  writeHashedFeatures(form, features, 0)
  const parts = [
    ...file.hashedTables.map((table, f) => [table, features[f]!] as const),
    [file.startTable, mark] as const,
  ]
  const sum = Array.from({ length: chars }, (_, d) =>
    parts.reduce((sum, [table, at]) => sum + table.values[at * chars + d]! * table.scale, 0),
  )
  return [...own, ...sum]
}

function times({ rows, columns, values, scales, bias }: QuantisedMatrix, x: readonly number[]): number[] {
  return Array.from({ length: rows }, (_, r) => {
    let sum = 0
    for (let k = 0; k < columns; k++) sum += values[r * columns + k]! * x[k]!
    return sum * scales[r]! + (bias?.[r] ?? 0)
  })
}

function runLstm(rows: readonly number[][], { input, hidden }: LstmWeights): number[][] {
  const size = hidden.columns
  let h: number[] = new Array(size).fill(0)
  let c = h
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
  return rows.map((row) => {
    const fromInput = times(input, row)
    const gates = times(hidden, h).map((value, g) => value + fromInput[g]!)
    const gate = (g: number, u: number) => gates[g * size + u]!
    c = c.map((old, u) => sigmoid(gate(1, u)) * old + sigmoid(gate(0, u)) * Math.tanh(gate(2, u)))
    h = c.map((cell, u) => sigmoid(gate(3, u)) * Math.tanh(cell))
    return h
  })
}

function attach(file: ModelFile, vectors: readonly number[][]) {
  const { arc, rel } = file.header.dims
  const heads = [[...file.rootArc], ...vectors.map((vector) => vector.slice(arc, 2 * arc))]
  const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a, (x, i) => x * b[i]!).reduce((x, y) => x + y)
  const row = (matrix: Float32Array, r: number, width: number) => matrix.subarray(r * width, (r + 1) * width)
  const parser = new TreeParser(vectors.length)
  for (const [i, vector] of vectors.entries())
    for (const [j, head] of heads.entries()) {
      const turned = head.map((_, r) => dot(row(file.arcBilinear, r, arc), head))
      parser.scores[(i + 1) * heads.length + j] = dot(vector.slice(0, arc), turned) + dot(file.arcHeadBias, head)
    }
  parser.parse(vectors.length)
  const head = Array.from(vectors, (_, i) => parser.heads[i + 1]! - 1)
  const relations = vectors.map((vector, i) => {
    if (head[i] === -1) return 0
    const own = vector.slice(2 * arc, 2 * arc + rel)
    const other = vectors[head[i]!]!.slice(2 * arc + rel)
    const pair = [...own, ...other, ...own.map((x, d) => x * other[d]!)]
    const scores = Array.from(file.relBias, (bias, r) =>
      r === 0 ? -Infinity : bias + dot(row(file.rel, r, 3 * rel), pair),
    )
    return scores.indexOf(Math.max(...scores))
  })
  return { head, deprel: relations }
}
