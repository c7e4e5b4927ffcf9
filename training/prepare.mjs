// Corpora → what the training reads: chunks of tokens with their features and gold labels.
//   node training/prepare.mjs DATA OUT
// DATA holds the corpora's folders (syntax/, names/, attribution/, …: README.md there lists them); OUT is written.
// Tokens, rule sentence starts, chunks and features are the engine's own, so that training and inference can't differ.
//
// OUT/forms.json    the distinct forms, their normal forms, and which form is each one's ALL CAPS and Capitalised twin
// OUT/features.bin  int32, forms × hashed features
// OUT/NAME.jsonl    a chunk a line: f forms, b rule sentence starts, and where the corpus has them s sentence starts,
//                   u UPOS, x XPOS, h heads (index in the chunk, -1 root, -2 outside it), r relations, n names (BIOES)
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { chunkTokens } from '../engine/dist/language/model/chunk-tokens.js'
import { HASHED_FEATURES, normaliseWord, writeHashedFeatures } from '../engine/dist/language/model/word-features.js'
import { findSentenceStarts } from '../engine/dist/language/split-sentences.js'
import { tokenise } from '../engine/dist/language/tokenise.js'
import { attributionReports, newsReports } from './news-reports.mjs'

// GUM's texts under licences without a non-commercial clause (LICENSE.md of the corpus, genre by genre; Wikinews and
// academic texts CC BY, Wikipedia and Wikivoyage CC BY-SA, court and speeches public, OpenStax and vlogs CC BY).
// Left out: essay, fiction, letter, podcast, whow (all CC BY-NC-SA), conversation (licence not stated there).
const GUM_GENRES = new Set(['academic', 'bio', 'court', 'interview', 'news', 'speech', 'textbook', 'vlog', 'voyage'])

const [data, out] = process.argv.slice(2)
if (!data || !out) {
  console.error('usage: node training/prepare.mjs DATA OUT')
  process.exit(2)
}
mkdirSync(out, { recursive: true })

const forms = new Map()
const formId = (form) => {
  const known = forms.get(form)
  if (known !== undefined) return known
  forms.set(form, forms.size)
  return forms.size - 1
}

const read = (...path) => {
  const bytes = readFileSync(join(data, ...path))
  return (path.at(-1).endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Writes a corpus; `documents` yields { text, tokens, labels(i) → per-token labels, head(i) → token index or -1 }. */
function writeCorpus(name, documents) {
  const file = createWriteStream(join(out, `${name}.jsonl`))
  let [count, chunks] = [0, 0]
  for (const document of documents) {
    const { text, tokens } = document
    const rules = findSentenceStarts(text, tokens)
    const isRuleStart = new Set(rules)
    const starts = chunkTokens(text, tokens, rules)
    for (let c = 0; c + 1 < starts.length; c++) {
      const [first, end] = [starts[c], starts[c + 1]]
      const range = Array.from({ length: end - first }, (_, i) => first + i)
      const inside = (head) => (head === -1 ? -1 : head >= first && head < end ? head - first : -2)
      const labels = (of) => (of ? range.map(of) : undefined)
      file.write(
        `${JSON.stringify({
          f: range.map((i) => formId(document.form?.(i) ?? text.slice(tokens.start[i], tokens.end[i]))),
          b: range.map((i) => (isRuleStart.has(i) ? 1 : 0)),
          s: labels(document.start),
          u: labels(document.upos),
          x: labels(document.xpos),
          h: document.head && range.map((i) => inside(document.head(i))),
          r: labels(document.deprel),
          n: labels(document.name),
        })}\n`,
      )
      count += end - first
      chunks++
    }
  }
  file.end()
  console.log(`${name}: ${count} tokens in ${chunks} chunks`)
}

/** CoNLL-U documents: sentences joined by a space, paragraphs by an empty line. */
function* conlluDocuments(conllu, wanted = () => true) {
  let doc
  for (const block of conllu.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter(Boolean)
    const meta = (key) => lines.find((l) => l.startsWith(`# ${key}`))?.replace(/^[^=]*=?\s?/, '')
    const sentence = meta('text =')
    if (sentence === undefined) continue
    if (meta('newdoc') !== undefined) {
      if (doc && wanted(doc.id)) yield finish(doc)
      doc = { id: meta('newdoc'), text: '', rows: [], spans: [], starts: [] }
    }
    if (doc.text) doc.text += meta('newpar') === undefined ? ' ' : '\n\n'
    addSentence(
      doc,
      sentence,
      lines.filter((l) => l[0] !== '#').map((l) => l.split('\t')),
    )
  }
  if (doc && wanted(doc.id)) yield finish(doc)
}

function addSentence(doc, sentence, rows) {
  const base = doc.text.length
  const first = doc.rows.length
  doc.text += sentence
  doc.starts.push(first)
  let at = 0
  const place = (form) => {
    const start = sentence.indexOf(form, at)
    at = start + form.length
    return [base + start, base + at]
  }
  let surface
  for (const row of rows) {
    const [n, form, , upos, xpos, , head, deprel] = row
    if (n.includes('.')) continue
    if (n.includes('-')) {
      const [from, to] = n.split('-').map(Number)
      const words = rows.filter(([m]) => /^\d+$/.test(m) && from <= +m && +m <= to)
      const span = place(form)
      surface = { to, at: span[0], span, spelt: words.map((w) => w[1]).join('') === form }
      continue
    }
    if (surface?.to < +n) surface = undefined
    let span
    if (!surface) span = place(form)
    else if (surface.spelt) {
      span = [surface.at, surface.at + form.length]
      surface.at += form.length
    } else span = +n === surface.to ? [surface.span[1], surface.span[1]] : surface.span
    doc.spans.push(span)
    doc.rows.push({ form, upos, xpos, deprel, head: +head === 0 ? -1 : first + +head - 1 })
  }
}

function finish({ text, rows, spans, starts }) {
  const isStart = new Set(starts)
  return {
    text,
    tokens: { start: Int32Array.from(spans, (s) => s[0]), end: Int32Array.from(spans, (s) => s[1]) },
    form: (i) => rows[i].form,
    start: (i) => (isStart.has(i) ? 1 : 0),
    upos: (i) => rows[i].upos,
    xpos: (i) => rows[i].xpos,
    head: (i) => rows[i].head,
    deprel: (i) => rows[i].deprel,
  }
}

/** Columns of words and IOB2 tags → the sentences as text, a document each, with tags on the engine's own tokens. */
function* iobDocuments(conll) {
  for (const block of conll.split(/\n\s*\n/)) {
    const rows = block
      .split('\n')
      .map((l) => l.trim().split(/\s+/))
      .filter(([w, tag]) => w && tag && w !== '-DOCSTART-')
    if (rows.length === 0) continue
    let text = ''
    const names = []
    let before = 'O'
    for (const [word, tag] of rows) {
      if (text && !/^([.,;:?!%)\]}]+|'s|n't|'(re|ve|ll|d|m))$/i.test(word) && !/[([{$]$/.test(text)) text += ' '
      const type = tag.slice(2)
      if (tag[0] === 'I' && before === type) names.at(-1).end = text.length + word.length
      else if (tag !== 'O') names.push({ type, start: text.length, end: text.length + word.length })
      before = tag === 'O' ? '' : type
      text += word
    }
    const tokens = tokenise(text)
    const labels = new Array(tokens.start.length).fill('O')
    let token = 0
    for (const { type, start, end } of names) {
      while (token < labels.length && tokens.end[token] <= start) token++
      const first = token
      while (token < labels.length && tokens.start[token] < end) token++
      for (let i = first; i < token; i++)
        labels[i] = `${token - first === 1 ? 'S' : i === first ? 'B' : i === token - 1 ? 'E' : 'I'}-${type}`
    }
    yield { text, tokens, name: (i) => labels[i] }
  }
}

function* rawDocuments(reports) {
  for (const { text } of reports) yield { text, tokens: tokenise(text) }
}

const gumWanted = (id) => GUM_GENRES.has(id.split('_')[1])
writeCorpus('ewt-train', conlluDocuments(read('syntax', 'ewt-train.conllu.gz')))
writeCorpus('gum-train', conlluDocuments(read('syntax', 'gum-train.conllu.gz'), gumWanted))
writeCorpus('ewt-dev', conlluDocuments(read('syntax', 'ewt-dev.conllu.gz')))
writeCorpus('gum-dev', conlluDocuments(read('syntax', 'gum-dev.conllu.gz')))
writeCorpus('conll-train', iobDocuments(read('names', 'conll2003-train.conll.gz')))
writeCorpus('conll-dev', iobDocuments(read('names', 'conll2003-dev.conll.gz')))
writeCorpus('wikigold', iobDocuments(read('names', 'wikigold.conll')))
writeCorpus('news', rawDocuments(newsReports(data)))
writeCorpus('attribution-dev', rawDocuments(attributionReports(data, 'dev')))

// ALL CAPS and Capitalised twins, for headlines and datelines made from running text.
const originals = [...forms.keys()]
const upper = originals.map((form) => formId(form.toUpperCase()))
const title = originals.map((form) => formId(form.slice(0, 1).toUpperCase() + form.slice(1)))
const all = [...forms.keys()]
const features = new Int32Array(all.length * HASHED_FEATURES.length)
for (const [i, form] of all.entries()) writeHashedFeatures(form, features, i * HASHED_FEATURES.length)
writeFileSync(join(out, 'features.bin'), features)
writeFileSync(
  join(out, 'forms.json'),
  JSON.stringify({ forms: all, normal: all.map(normaliseWord), upper, title, tables: HASHED_FEATURES }),
)
console.log(`${all.length} forms`)
