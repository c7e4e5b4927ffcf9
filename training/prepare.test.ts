/** Python reads of a text exactly the tokens and feature rows that the engine computes for it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { HASHED_FEATURES, normaliseWord, writeHashedFeatures } from '../engine/src/language/model/word-features.ts'
import { tokenise } from '../engine/src/language/tokenise.ts'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-training-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEXTS = [
  'ORBY (Halyard) — “The dam won’t hold,” Ada Lind told Radio Orby on 6 March.',
  "The U.S.-led talks cost $4.5m; it's said they'll end at 10pm. See https://orby.example/dam?x=1 or @orby 😀.",
  'Ångström’s naïve café in São Tomé\u00a0— état d’âme, 停战协议, Москва.\n\nA second paragraph\twith a lone \ud800 surrogate.',
]

const CONLLU = `# newdoc id = GUM_news_orby
# newpar
# text = The dam held.
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
2\tdam\tdam\tNOUN\tNN\t_\t3\tnsubj\t_\t_
3\theld\thold\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

`

function writeCorpora(): string {
  const data = join(folder, 'data')
  for (const name of ['syntax', 'names', 'attribution', 'stories', 'time/timebank', 'time/aquaint'])
    mkdirSync(join(data, name), { recursive: true })
  for (const name of ['ewt-train', 'gum-train', 'ewt-dev', 'gum-dev'])
    writeFileSync(join(data, 'syntax', `${name}.conllu.gz`), gzipSync(CONLLU))
  const names = 'Ada B-PER\nLind I-PER\nleft O\nOrby B-LOC\n. O\n\n'
  for (const name of ['conll2003-train', 'conll2003-dev'])
    writeFileSync(join(data, 'names', `${name}.conll.gz`), gzipSync(names))
  writeFileSync(join(data, 'names', 'wikigold.conll'), names)
  writeFileSync(join(data, 'attribution', 'train.jsonl'), TEXTS.map((text) => JSON.stringify({ text })).join('\n'))
  writeFileSync(join(data, 'stories', 'dev.jsonl'), '')
  return data
}

const READ = `
import json, sys
sys.path.insert(0, sys.argv[1])
from corpora import Corpus, Forms, Labels
forms, labels = Forms(sys.argv[2]), Labels(sys.argv[2], ("ewt-train", "gum-train"))
of = lambda f: [forms.forms[f], forms.normal[f], forms.features[f].tolist()]
news, names = Corpus(sys.argv[2], "news", labels), Corpus(sys.argv[2], "conll-train", labels)
syntax = Corpus(sys.argv[2], "gum-train", labels).chunks[0]
print(json.dumps({
  "news": [[of(f) for f in c["form"]] for c in news.chunks],
  "names": [labels.ner[i] for i in names.chunks[0]["ner"]],
  "heads": syntax["head"].tolist(), "upos": [labels.upos[i] for i in syntax["upos"]],
}))
`

const python = spawnSync('python3', ['-c', 'import numpy']).status === 0
if (!python) console.warn('no python3 with numpy found: the test of what Python reads is skipped (pip install numpy)')

test.skipIf(!python)('tokens, features and labels are the same in Python', () => {
  const work = join(folder, 'work')
  execFileSync('node', [here('prepare.mjs'), writeCorpora(), work])
  const read = execFileSync('python3', ['-c', READ, here('.'), work], { encoding: 'utf8' })
  const { news, names, heads, upos } = JSON.parse(read)
  const expected = TEXTS.flatMap((text) => {
    const { start, end } = tokenise(text)
    return Array.from(start, (from, i) => {
      const form = text.slice(from, end[i])
      const rows = new Int32Array(HASHED_FEATURES.length)
      writeHashedFeatures(form, rows, 0)
      return [form, normaliseWord(form), [...rows]]
    })
  })
  expect(news.flat()).toEqual(expected)
  expect(names).toEqual(['B-PER', 'E-PER', 'O', 'S-LOC', 'O'])
  expect(heads).toEqual([1, 2, -1, 2])
  expect(upos).toEqual(['DET', 'NOUN', 'VERB', 'PUNCT'])
})
