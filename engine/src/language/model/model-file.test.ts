import { describe, expect, test } from 'vitest'
import { ModelFileError, type ModelHeader, parseModelFile } from './model-file.ts'
import { writeRandomModel } from './random-model.test.fixture.ts'

const whole = writeRandomModel({ hidden: 16, word: 16 })
const headerLength = new DataView(whole.buffer).getUint32(8, true)

/** The file with its header changed; the tensors stay where they are. */
function withHeader(change: (header: ModelHeader) => void): Uint8Array {
  const header = JSON.parse(new TextDecoder().decode(whole.subarray(12, 12 + headerLength)))
  change(header)
  const bytes = new TextEncoder().encode(JSON.stringify(header))
  const file = whole.slice()
  file.set(bytes, 12)
  new DataView(file.buffer).setUint32(8, bytes.length, true)
  return file
}

function withBytes(at: number, ...bytes: number[]): Uint8Array {
  const file = whole.slice()
  file.set(bytes, at)
  return file
}

describe('parseModelFile', () => {
  test('reads what was written', () => {
    const file = parseModelFile(whole)
    expect(file.words).toEqual(['the', 'of', 'dam', 'said'])
    expect(file.wordTable.values).toHaveLength(5 * 16)
    expect(file.layers.map(({ forward }) => forward.input.columns)).toEqual([32, 32])
    expect(file.tags).toMatchObject({ rows: 1 + 17 + 50 + 17, columns: 32 })
  })

  test('bytes at an odd place in a larger buffer read the same', () => {
    const larger = new Uint8Array(whole.length + 3)
    larger.set(whole, 3)
    expect(parseModelFile(larger.subarray(3)).arcBilinear).toEqual(parseModelFile(whole).arcBilinear)
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(0), /does not begin with "NGLM"/],
    ['another file', new TextEncoder().encode('{"name": "a model"}'), /does not begin with "NGLM"/],
    ['a later format', withBytes(4, 9), /format 9, but this version of nutgraf reads 2/],
    ['the format before attributions', withBytes(4, 1), /format 1, but this version of nutgraf reads 2: get its own/],
    ['a header past the end', withBytes(8, 0xff, 0xff, 0x0f, 0), /header of 1048575 bytes in a file of/],
    ['a huge header', withBytes(8, 0xff, 0xff, 0xff, 0xff), /header of 4294967295 bytes/],
    ['a header that is no text', withBytes(20, 0xff), /header is not UTF-8/],
    ['a header that is no JSON', withBytes(12, 0x20), /header is not JSON/],
    ['the file cut short', whole.slice(0, whole.length - 3000), /ends at byte \d+ of \d+: the file is cut/],
    ['a dimension that is no multiple of 16', withHeader((h) => (h.dims.hidden = 20)), /dims.hidden/],
    ['a dimension that sums could not hold', withHeader((h) => (h.dims.hidden = 1024)), /dims.hidden/],
    ['a chunk too long for trees', withHeader((h) => (h.maxChunk = 4096)), /maxChunk/],
    ['no labels', withHeader((h) => (h.labels.upos = [])), /labels.upos/],
    ['other buckets', withHeader((h) => (h.buckets.shape = 7)), /7 buckets for shape, not 1024/],
    ['a tensor missing', withHeader((h) => delete h.tensors.tags), /tensor "tags" is missing/],
    [
      'no weights for attributions',
      withHeader((h) => {
        for (const name of Object.keys(h.tensors)) if (name.startsWith('attribution.')) delete h.tensors[name]
      }),
      /tensor "attribution.layer.forward.input" is missing/,
    ],
    [
      'no thresholds for attributions',
      withHeader((h) => delete (h as Partial<ModelHeader>).attribution),
      /attribution/,
    ],
    ['a threshold that is no share', withHeader((h) => (h.attribution.threshold = 2)), /attribution.threshold/],
    [
      'flags that the labels deny',
      withHeader((h) => (h.dims.attribution.flags = 80)),
      /dims.attribution.flags is 80; the labels make it 72/,
    ],
    ['a tensor of another type', withHeader((h) => (h.tensors.arcs!.dtype = 'uint8')), /"arcs" is uint8, not int8/],
    [
      'a shape that the dimensions deny',
      withHeader((h) => (h.tensors.rootArc!.shape = [2, 16])),
      /"rootArc" is \[2,16\]; .* \[32\]/,
    ],
    [
      'bytes that are not its shape',
      withHeader((h) => (h.tensors.rootArc!.byteLength = 64)),
      /"rootArc" has 64 bytes, which are not \[32\] of float32/,
    ],
    [
      'an offset past the end',
      withHeader((h) => (h.tensors.rootArc!.offset = 2 ** 40)),
      /"rootArc" ends at byte 1099511627904 of/,
    ],
    ['an offset that is no number', withHeader((h) => (h.tensors.rel!.offset = -64)), /tensors.rel.offset/],
    ['a table without a scale', withHeader((h) => delete h.tensors['table.word']!.scale), /"table.word" has no scale/],
    ['words fewer than rows', withHeader((h) => (h.tensors.vocabulary!.byteLength = 1)), /"vocabulary" has 1 bytes/],
  ])('refuses %s', (_why, bytes, message) => {
    expect(() => parseModelFile(bytes)).toThrow(ModelFileError)
    expect(() => parseModelFile(bytes)).toThrow(message)
  })

  test('refuses more relations than paths have room for', () => {
    expect(() => parseModelFile(writeRandomModel({ hidden: 16, word: 16, relations: 65 }))).toThrow(
      'labels.deprel are 65; paths in the tree have room for 64',
    )
  })

  test('refuses weights that are no numbers', () => {
    const { offset } = JSON.parse(new TextDecoder().decode(whole.subarray(12, 12 + headerLength))).tensors.arcHeadBias
    expect(() => parseModelFile(withBytes(offset + 4, 0, 0, 0xc0, 0x7f))).toThrow('"arcHeadBias" holds NaN at 1')
  })

  test('any one byte changed gives a model or a clear refusal', () => {
    for (let at = 0; at < 12 + headerLength; at += 7) {
      try {
        parseModelFile(withBytes(at, whole[at]! ^ 0x15))
      } catch (error) {
        expect(error).toBeInstanceOf(ModelFileError)
      }
    }
  })
})
