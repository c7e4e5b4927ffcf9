import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations, quotationOfTokens } from '../quotations.ts'
import { findSentenceStarts } from '../split-sentences.ts'
import { tokenise } from '../tokenise.ts'
import { distanceRow } from './attribution-features.ts'
import { chunkTokens } from './chunk-tokens.ts'
import { ROLE, RoleDecoder } from './decode-roles.ts'
import { labelTokens, type TokenLabels } from './label-tokens.ts'
import type { LayerWeights, LstmWeights, ModelFile, QuantisedMatrix, Table } from './model-file.ts'
import { TreeParser } from './parse-tree.ts'
import { openPlainKernel } from './plain-kernel.ts'
import { writeRandomModel } from './random-model.test.fixture.ts'
import { type LanguageModel, readModel } from './read-model.ts'
import { writePathCodes } from './tree-paths.ts'
import { HASHED_FEATURES, normaliseWord, writeHashedFeatures } from './word-features.ts'

const bytes = writeRandomModel()
const model = readModel(bytes)

function label(text: string, by: LanguageModel = model): TokenLabels {
  const tokens = tokenise(text)
  return labelTokens(text, tokens, findSentenceStarts(text, tokens), by, findQuotations(text))
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
  expectAttributions(labels, count)
}

function expectAttributions({ attributions }: TokenLabels, count: number) {
  let broken = ''
  let before = -1
  const inChunk = new Map<number, number>()
  for (const { anchor, score, first, roles } of attributions) {
    if (anchor <= before) broken = `anchor ${anchor} is out of order`
    if (!(score >= 0 && score <= 1)) broken = `score of ${anchor}`
    if (anchor < first || anchor >= first + roles.length || first + roles.length > count) broken = `chunk of ${anchor}`
    if (!roles.includes(ROLE.content) || roles.some((role) => role > ROLE.content)) broken = `roles of ${anchor}`
    inChunk.set(first, (inChunk.get(first) ?? 0) + 1)
    if (inChunk.get(first)! > 1 + roles.length / 4) broken = `too many in the chunk at ${first}`
    before = anchor
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
    ['a text without an end', 'the dam of words '.repeat(3000)],
    ['a text of nothing but verbs of saying', 'said '.repeat(5000)],
    ['a text of nothing but quotation marks', '" '.repeat(3000)],
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

  test('a token is an anchor, and an attribution stands, from the probability and the score that the file says', () => {
    const found = (low: number, threshold: number) => label(NEWS, readModel(writeRandomModel({ low, threshold })))
    const all = found(0, 0).attributions
    expect(all.length).toBeGreaterThan(4)
    const middle = all.map(({ score }) => score).sort()[all.length >> 1]!
    expect(found(0, middle).attributions).toEqual(all.filter(({ score }) => score >= middle))
    expect(found(1, 0).attributions).toEqual([])
  })

  test('what was read before changes nothing', () => {
    const fresh = label(NEWS, readModel(bytes))
    // More forms than are kept.
    label(Array.from({ length: 9000 }, (_, i) => `w${i}`).join(' '))
    expect(label(NEWS)).toEqual(fresh)
    expect(label(NEWS)).toEqual(fresh)
  })

  test('a paragraph is labelled the same wherever it stands among others', () => {
    const eager = readModel(writeRandomModel({ contentBias: 1.2 }))
    const alone = label('Roads closed near the dam.', eager)
    const among = label(`Rain fell all night.\nRoads closed near the dam.\n${NEWS}`, eager)
    expect([...among.upos.slice(5, 11)]).toEqual([...alone.upos])
    expect([...among.head.slice(5, 11)].map((head) => (head === -1 ? -1 : head - 5))).toEqual([...alone.head])
    const there = among.attributions.filter(({ first }) => first === 5)
    expect(there.map((found) => ({ ...found, anchor: found.anchor - 5, first: 0 }))).toEqual(alone.attributions)
    expect(there.length).toBeGreaterThan(0)
  })

  test('plain TypeScript labels as WebAssembly does', () => {
    const plain = readModel(bytes, openPlainKernel)
    expect([model.working.placed.kernel.compiled, plain.working.placed.kernel.compiled]).toEqual([true, false])
    expect(label(NEWS, plain)).toEqual(label(NEWS))
  })

  test('working memory is fixed, and moderate for the sizes that are used', () => {
    const large = readModel(
      writeRandomModel({
        hidden: 192,
        word: 96,
        chars: 64,
        arc: 96,
        rel: 64,
        attribution: { layer: 128, second: 64, joint: 96 },
      }),
    )
    const { buffer } = large.working.placed.kernel
    expect(buffer.byteLength).toBeLessThan(48 << 20)
    label('the dam of words '.repeat(800), large)
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

  // Each text is one chunk.
  test.each([
    ['a sentence and a quotation', 47, `${text} "It held," she said. So far.`],
    ['two layers of another size', 12, `"It held," she said. ${text}`],
  ])('attributions: %s', (_why, seed, text) => {
    const tested = readModel(writeRandomModel({ seed, attribution: { layer: 48, second: 32, joint: 16 } }))
    const labels = label(text, tested)
    const expected = attributeInFloats(tested.working.file, text, labels)
    expect(labels.attributions.map(({ anchor }) => anchor)).toEqual(expected.map(({ anchor }) => anchor))
    expect(expected.length).toBeGreaterThan(2)
    let [same, tokens] = [0, 0]
    for (const [a, { score, roles }] of expected.entries()) {
      const found = labels.attributions[a]!
      expect(Math.abs(found.score - score)).toBeLessThan(0.01)
      tokens += roles.length
      for (const [t, role] of roles.entries()) if (found.roles[t] === role) same++
    }
    expect(same / tokens).toBeGreaterThan(0.98)
  })
})

/** The anchors of a text of one chunk, with their scores and those of the roles of all tokens. */
function attributeInFloats(file: ModelFile, text: string, labels: TokenLabels) {
  const tokens = tokenise(text)
  const starts = findSentenceStarts(text, tokens)
  const count = tokens.start.length
  expect([...chunkTokens(text, tokens, starts)]).toEqual([0, count])
  const forms = Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i]))
  const marks = forms.map((_, t) => (starts.includes(t) ? 1 : 0))
  const { head, deprel, upos } = labels
  const sentence = head.map((_, t) => labels.sentenceToken.filter((start) => start <= t).length)
  const quotation = quotationOfTokens(tokens, findQuotations(text))
  const flagged = encodeInFloats(file, forms, marks).map((y, t) => {
    const flags = new Array(file.header.dims.attribution.flags).fill(0)
    flags[0] = quotation[t]! >= 0 ? 1 : 0
    flags[1] = labels.sentenceToken.includes(t) ? 1 : 0
    flags[2] = flags[3 + upos[t]!] = flags[3 + file.header.labels.upos.length + deprel[t]!] = 1
    return [...y, ...flags]
  })
  const { layer, first, second, roles, path, distance, quote } = file.attribution
  const scores = runLayer(flagged, layer).map((z) => times(first, z))
  const { joint } = file.header.dims.attribution
  const anchors = [...scores.keys()].sort((a, b) => scores[b]![0]! - scores[a]![0]!).slice(0, 1 + Math.floor(count / 4))
  const codes = new Int32Array(count)
  const read = (anchor: number) => {
    writePathCodes(anchor, { head, deprel, sentence }, 0, count, codes)
    const inputs = scores.map((own, t) => {
      const same = quotation[t] === quotation[anchor]
      const parts = [
        own.slice(1, 1 + joint),
        scores[anchor]!.slice(1 + joint),
        rowOf(path, codes[t]!, joint),
        rowOf(distance, distanceRow(t - anchor), joint),
        rowOf(quote, quotation[t]! < 0 ? 0 : same ? 3 : 1, joint),
      ]
      return own.slice(1, 1 + joint).map((_, d) =>
        Math.max(
          0,
          parts.map((part) => part[d]!).reduce((a, b) => a + b),
        ),
      )
    })
    const shares = runLayer(inputs, second).map((v) => softmax(times(roles, v)))
    const decoded = new Uint8Array(count)
    new RoleDecoder(count).decode(Float32Array.from(shares.flat()), anchor, decoded)
    const content = shares.filter((_, t) => decoded[t] === ROLE.content).map((share) => share[ROLE.content]!)
    const sure = content.reduce((a, b) => a + b, 0) / Math.max(1, content.length)
    const probability = 1 / (1 + Math.exp(-scores[anchor]![0]!))
    return { anchor, score: Math.cbrt(probability * shares[anchor]![ROLE.cue]! * sure), roles: decoded }
  }
  return anchors
    .sort((a, b) => a - b)
    .map(read)
    .filter((found) => found.roles.includes(ROLE.content))
}

function softmax(scores: readonly number[]): number[] {
  const exps = scores.map(Math.exp)
  const sum = exps.reduce((a, b) => a + b)
  return exps.map((exp) => exp / sum)
}

const rowOf = ({ values, scale }: Table, row: number, width: number) =>
  Array.from(values.subarray(row * width, (row + 1) * width), (value) => value * scale)

function runLayer(rows: readonly number[][], { forward, backward }: LayerWeights): number[][] {
  const after = runLstm(rows, forward)
  const before = runLstm([...rows].reverse(), backward).reverse()
  return after.map((h, t) => [...h, ...before[t]!])
}

const encodeInFloats = (file: ModelFile, forms: readonly string[], marks: readonly number[]) =>
  file.layers.reduce(
    runLayer,
    forms.map((form, t) => embed(file, form, marks[t]!)),
  )

function runInFloats(file: ModelFile, forms: readonly string[]) {
  const rows = encodeInFloats(
    file,
    forms,
    forms.map((_, t) => (t === 0 ? 1 : 0)),
  )
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
