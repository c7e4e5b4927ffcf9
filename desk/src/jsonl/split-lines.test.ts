import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitBatches, splitLines } from './split-lines.ts'

async function linesOf(text: string, pieceBytes: number, maxBytes = 1000): Promise<[number, string | null][]> {
  const bytes = Buffer.from(text)
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
  }
  const lines: [number, string | null][] = []
  for await (const line of splitLines(pieces(), maxBytes))
    lines.push([line.number, line.bytes && Buffer.from(line.bytes).toString()])
  return lines
}

test.each<[why: string, text: string, lines: [number, string | null][]]>([
  ['nothing', '', []],
  ['one line, not ended', 'a', [[1, 'a']]],
  ['one line, ended', 'a\n', [[1, 'a']]],
  [
    'blank lines count',
    'a\n\nb\n',
    [
      [1, 'a'],
      [2, ''],
      [3, 'b'],
    ],
  ],
  [
    'CRLF',
    'a\r\nb\r\n',
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  ['a carriage return inside a line is part of it', 'a\rb\n', [[1, 'a\rb']]],
  ['so is the line separator that JavaScript knows', 'a\u2028b\n', [[1, 'a\u2028b']]],
  [
    'a line over the limit is named but not kept',
    'aaaaaaaaaaa\nb\n',
    [
      [1, null],
      [2, 'b'],
    ],
  ],
  [
    'a line at the limit is kept',
    'aaaaaaaaaa\nb\n',
    [
      [1, 'aaaaaaaaaa'],
      [2, 'b'],
    ],
  ],
])('%s', async (_why, text, lines) => {
  for (const pieceBytes of [1, 2, 3, 100]) expect(await linesOf(text, pieceBytes, 10)).toEqual(lines)
})

test('where the pieces are cut does not matter, inside a character or a CRLF neither', async () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n]/g, ''))
  const ending = fc.constantFrom('\n', '\r\n')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(line, ending)), fc.integer({ min: 1, max: 7 }), async (lines, pieceBytes) => {
      const text = lines.map(([content, end]) => content + end).join('')
      expect(await linesOf(text, pieceBytes, 100_000)).toEqual(lines.map(([content], i) => [i + 1, content]))
    }),
  )
})

test.each<[why: string, chunks: string[], batches: number[][]]>([
  ['a chunk closes a batch, as the next may be long in coming', ['a\nb\n', 'c\n'], [[1, 2], [3]]],
  ['a line belongs to the chunk that ends it', ['a\nb', 'b\nc'], [[1], [2], [3]]],
  ['a chunk without a line end makes none', ['a', 'b\n'], [[1]]],
  ['a batch is closed when it has its bytes', [`${'a'.repeat(600)}\n`.repeat(5)], [[1, 2], [3, 4], [5]]],
  ['blank lines weigh something, too', ['\n'.repeat(25)], [numbers(1, 10), numbers(11, 20), numbers(21, 25)]],
  ['nothing', ['', ''], []],
])('batches: %s', async (_why, chunks, batches) => {
  const bytes = async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const found: number[][] = []
  for await (const batch of splitBatches(bytes(), { maxLineBytes: 10_000, batchBytes: 1000 }))
    found.push(batch.map(({ number }) => number))
  expect(found).toEqual(batches)
})

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
