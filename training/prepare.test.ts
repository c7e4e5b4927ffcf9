/** Python reads of a text exactly the tokens, feature rows and trees that the engine computes for it, and people's attributions on them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeRandomModel } from '../engine/src/language/model/random-model.test.fixture.ts'
import { readModel } from '../engine/src/language/model/read-model.ts'
import { HASHED_FEATURES, normaliseWord, writeHashedFeatures } from '../engine/src/language/model/word-features.ts'
import { readLanguage } from '../engine/src/language/read-language.ts'
import { tokenise } from '../engine/src/language/tokenise.ts'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-training-'))
const [data, work] = [join(folder, 'data'), join(folder, 'work')]
beforeAll(() => {
  writeCorpora()
  execFileSync('node', [here('prepare.mjs'), data, work])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** With attributions that people have marked, by the words of their parts, and the last without. */
const TEXTS = [
  'ORBY (Halyard) — “The dam won’t hold,” Ada Lind told Radio Orby on 6 March.',
  "The U.S.-led talks cost $4.5m; it's said they'll end at 10pm. See https://orby.example/dam?x=1 or @orby 😀.",
  'Ångström’s naïve café in São Tomé\u00a0— état d’âme, 停战协议, Москва.\n\nA second paragraph\twith a lone \ud800 surrogate.',
  'The mayor has said of the dam:\n\n“It will hold.” Others doubt it.',
  'Nobody has marked who says here that the dam held.',
]
const MARKED = [
  [{ source: ['Ada Lind'], cue: ['told'], content: ['“The dam won’t hold,”'] }],
  [{ source: [], cue: ['said'], content: ["they'll", 'at 10pm'] }],
  [],
  [
    { source: ['The mayor'], cue: ['has said of'], content: ['“It will hold.”'] },
    { source: ['Others'], cue: ['doubt'], content: ['it'] },
  ],
]
/** The last is one in twenty whose reports are kept out of training. */
const IDS = ['orby', 'dam', 'cafe', 'report-35']

const CONLLU = `# newdoc id = GUM_news_orby
# newpar
# text = The dam held.
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
2\tdam\tdam\tNOUN\tNN\t_\t3\tnsubj\t_\t_
3\theld\thold\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

`

/** Spans of parts of a text; the last where there are several. */
const spansIn = (text: string, parts: readonly string[]) =>
  parts.map((part) => [text.lastIndexOf(part), text.lastIndexOf(part) + part.length])

function writeReports(): string {
  const lines = MARKED.map((marked, i) => {
    const text = TEXTS[i]!
    const spans = (parts: readonly string[]) => spansIn(text, parts)
    const statements = marked.map((m) => ({ source: spans(m.source), cue: spans(m.cue), content: spans(m.content) }))
    return JSON.stringify({ id: IDS[i], text, statements })
  })
  return lines.join('\n')
}

function writeCorpora(): void {
  for (const name of ['syntax', 'names', 'attribution', 'stories', 'time/timebank', 'time/aquaint'])
    mkdirSync(join(data, name), { recursive: true })
  for (const name of ['ewt-train', 'gum-train', 'ewt-dev', 'gum-dev'])
    writeFileSync(join(data, 'syntax', `${name}.conllu.gz`), gzipSync(CONLLU))
  const names = 'Ada B-PER\nLind I-PER\nleft O\nOrby B-LOC\n. O\n\n'
  for (const name of ['conll2003-train', 'conll2003-dev'])
    writeFileSync(join(data, 'names', `${name}.conll.gz`), gzipSync(names))
  writeFileSync(join(data, 'names', 'wikigold.conll'), names)
  for (const part of ['train', 'dev']) writeFileSync(join(data, 'attribution', `${part}.jsonl`), writeReports())
  writeFileSync(join(data, 'stories', 'dev.jsonl'), JSON.stringify({ text: TEXTS.at(-1) }))
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

const READ_ATTRIBUTIONS = `
import json, sys
sys.path.insert(0, sys.argv[1])
from attribution_corpus import add_readings
from attributions import ROLES
from corpora import Corpus, Forms, Labels
forms, labels = Forms(sys.argv[2]), Labels(sys.argv[2], ("ewt-train", "gum-train"))
def read(name):
    chunks = Corpus(sys.argv[2], name, labels).chunks
    add_readings(sys.argv[3], name, chunks)
    for chunk in chunks:
        r, words = chunk["reading"], [forms.forms[f] for f in chunk["form"]]
        yield {
            "upos": r.upos.tolist(), "deprel": r.deprel.tolist(), "head": r.head.tolist(), "first": r.first.tolist(),
            "quoted": (r.quotation >= 0).tolist(), "marked": r.is_marked, "keptOut": r.kept_out,
            "found": [{"anchor": words[a], "beyond": r.beyond[a], "roots": r.head[a] not in (r.roles[a] == 2).nonzero()[0],
                       "words": [[w for w, at in zip(words, r.roles[a]) if at == role] for role in range(1, ROLES)]}
                      for a in sorted(r.roles)],
        }
print(json.dumps({name: list(read(name)) for name in ("news", "attribution-dev")}, default=bool))
`

const torch = spawnSync('python3', ['-c', 'import torch']).status === 0
if (!torch)
  console.warn(
    'no python3 with torch found: the test of what attributions are learnt from is skipped (pip install torch)',
  )

test.skipIf(!torch)(
  'trees are the same in Python, and attributions are on the tokens that people marked',
  { timeout: 60_000 },
  () => {
    const [model, out] = [join(folder, 'model.bin'), join(folder, 'attributions')]
    const bytes = writeRandomModel()
    writeFileSync(model, bytes)
    execFileSync('node', [here('prepare-attributions.mjs'), data, model, out])
    const read = execFileSync('python3', ['-c', READ_ATTRIBUTIONS, here('.'), work, out], { encoding: 'utf8' })
    const found = JSON.parse(read)
    const documents = TEXTS.map((text) => readLanguage(text, readModel(bytes)))
    for (const label of ['upos', 'deprel'] as const)
      expect(found.news.flatMap((chunk: Record<string, number[]>) => chunk[label])).toEqual(
        documents.flatMap(({ arrays }) => [...arrays[label]]),
      )
    // Texts 0 and 1 are a chunk each, 2 and 3 have two.
    expect(found.news[1].head).toEqual([...documents[1]!.arrays.head])
    expect(found.news[1].first.flatMap((first: number, i: number) => (first ? [i] : []))).toEqual(
      [...documents[1]!.arrays.sentenceToken].slice(0, -1),
    )
    expect(found.news[4].quoted).toEqual(new Array(found.news[4].quoted.length).fill(false))
    expect(found.news[5].quoted.filter(Boolean)).toHaveLength(6)
    const nothing = { source: 0, cue: 0, content: 0 }
    const told = { anchor: 'told', roots: true, beyond: nothing }
    expect(found.news.map((chunk: { found: unknown }) => chunk.found)).toEqual([
      [{ ...told, words: [['Ada', 'Lind'], ['told'], ['“', 'The', 'dam', 'wo', 'n’t', 'hold', ',', '”']] }],
      [{ ...told, anchor: 'said', words: [[], ['said'], ['they', "'ll", 'at', '10', 'pm']] }],
      [],
      [],
      [
        {
          anchor: expect.stringMatching(/^(has|said|of)$/),
          roots: true,
          beyond: { ...nothing, content: 6 },
          words: [['The', 'mayor'], ['has', 'said', 'of'], []],
        },
      ],
      [{ ...told, anchor: 'doubt', words: [['Others'], ['doubt'], ['it']] }],
      [],
    ])
    expect(found.news.map((chunk: { marked: boolean }) => chunk.marked)).toEqual([...new Array(6).fill(true), false])
    expect(found.news.map((chunk: { keptOut: boolean }) => chunk.keptOut)).toEqual([0, 0, 0, 0, 1, 1, 0].map(Boolean))
    expect(found['attribution-dev']).toEqual(found.news.slice(0, -1))
  },
)
