/** Training tells the reader of attributions of tokens exactly what the engine tells it, and decodes what it says as the engine does. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { distanceRow, flagWidth } from '../engine/src/language/model/attribution-features.ts'
import { RoleDecoder } from '../engine/src/language/model/decode-roles.ts'
import { PATHS, writePathCodes } from '../engine/src/language/model/tree-paths.ts'

const READ = `
import json, sys
sys.path.insert(0, sys.argv[1])
import numpy as np
from attributions import PATHS, distance_rows, flag_width, flags, path_codes, quote_rows
of = json.loads(sys.argv[2])
head, deprel, sentence, quotation = (np.array(of[k]) for k in ("head", "deprel", "sentence", "quotation"))
first = np.diff(sentence, prepend=-1) != 0
print(json.dumps({
  "paths": PATHS, "codes": [path_codes(a, head, deprel, sentence).tolist() for a in range(len(head))],
  "distances": distance_rows(np.arange(-256, 257)).tolist(), "width": [flag_width(17, n) for n in range(45, 65)],
  "flags": [np.flatnonzero(row).tolist() for row in flags(quotation, first, deprel, deprel, 10, 10)],
  "quotes": quote_rows(quotation, 3).tolist(),
}))
`

const python = spawnSync('python3', ['-c', 'import torch']).status === 0
if (!python) console.warn('no python3 with torch found: the test of what training tells is skipped (pip install torch)')

const DECODE = `
import json, sys
sys.path.insert(0, sys.argv[1])
import numpy as np
from attribution_figures import decode
rng = np.random.default_rng(1)
cases = []
for n in range(1, 100):
    scores = rng.normal(size=(n, 4)).cumsum(0)  # neighbours are alike, as words of one part are
    shares = np.exp(scores) / np.exp(scores).sum(1, keepdims=True)
    anchor = int(rng.integers(n))
    cases.append({"shares": shares.astype(np.float32).tolist(), "anchor": anchor, "roles": decode(shares.astype(np.float32), anchor).tolist()})
print(json.dumps(cases))
`

test.skipIf(!python)('attributions are decoded the same in Python', { timeout: 60_000 }, () => {
  const run = spawnSync('python3', ['-c', DECODE, fileURLToPath(new URL('.', import.meta.url))], { encoding: 'utf8' })
  expect(run.stderr).toBe('')
  const decoder = new RoleDecoder(192)
  for (const { shares, anchor, roles } of JSON.parse(run.stdout)) {
    const found = new Uint8Array(roles.length)
    decoder.decode(Float32Array.from(shares.flat()), anchor, found)
    expect([...found]).toEqual(roles)
  }
})

test.skipIf(!python)('paths, distances, flags and quotations are the same in Python', { timeout: 60_000 }, () => {
  // Four sentences; the third is six deep.
  const tokens = {
    head: [1, -1, 3, -1, -1, 4, 5, 6, 7, 8, 5, 10, 13, -1],
    deprel: [1, 9, 2, 9, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    sentence: [0, 0, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3],
    quotation: [-1, 0, 0, 0, -1, 1, 1, -1, -1, -1, -1, -1, -1, -1],
  }
  const run = spawnSync('python3', ['-c', READ, fileURLToPath(new URL('.', import.meta.url)), JSON.stringify(tokens)], {
    encoding: 'utf8',
  })
  expect(run.stderr).toBe('')
  const found = JSON.parse(run.stdout)
  const trees = {
    head: Int32Array.from(tokens.head),
    deprel: Uint8Array.from(tokens.deprel),
    sentence: Int32Array.from(tokens.sentence),
  }
  const codes = tokens.head.map((_, anchor) => {
    const out = new Int32Array(tokens.head.length)
    writePathCodes(anchor, trees, 0, out.length, out)
    return [...out]
  })
  expect(found.paths).toBe(PATHS)
  expect(found.codes).toEqual(codes)
  expect(found.distances).toEqual(Array.from({ length: 513 }, (_, i) => distanceRow(i - 256)))
  expect(found.width).toEqual(Array.from({ length: 20 }, (_, i) => flagWidth(17, 45 + i)))
  expect(found.flags.slice(0, 3)).toEqual([
    [1, 2, 4, 14],
    [0, 2, 12, 22],
    [0, 1, 2, 5, 15],
  ])
  expect(found.quotes).toEqual([0, 3, 3, 3, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0])
})
