// Reports and a model that parses → what the training of the reader of attributions reads.
//   node training/prepare-attributions.mjs DATA MODEL OUT
// DATA is as for prepare.mjs, MODEL a model's file; only what it says of tags, trees and sentences is used.
//
// OUT/news.jsonl, OUT/attribution-dev.jsonl   a line for each chunk of prepare.mjs' corpus of that name, in the same order:
//   u UPOS, r relations (both indices of the model's labels), h heads (index in the chunk, -1 root), s sentence starts,
//   q number of the quotation that a token is in (-1 none), and of reports whose attributions people have marked
//   k 1 where the report is kept out of training, and
//   g its attributions: { anchor: a token, roles: of the tokens (0 none, 1 source, 2 cue, 3 content), beyond: how many
//   tokens each role has outside the chunk }. The model reads a chunk at once, so that roles outside cannot be learnt.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chunkTokens } from '../engine/dist/language/model/chunk-tokens.js'
import { labelTokens } from '../engine/dist/language/model/label-tokens.js'
import { readModel } from '../engine/dist/language/model/read-model.js'
import { findQuotations, quotationOfTokens } from '../engine/dist/language/quotations.js'
import { findSentenceStarts } from '../engine/dist/language/split-sentences.js'
import { tokenise } from '../engine/dist/language/tokenise.js'
import { attributionReports, newsReports } from './news-reports.mjs'

/** One report in so many is kept out, to look at errors and to choose the decoder's constants on. */
const KEPT_OUT = 20n
/** What overwrites what where a token has several roles: the last does. */
const ROLES = [
  ['content', 3],
  ['cue', 2],
  ['source', 1],
]

const [data, modelFile, out] = process.argv.slice(2)
if (!data || !modelFile || !out) {
  console.error('usage: node training/prepare-attributions.mjs DATA MODEL OUT')
  process.exit(2)
}
const model = readModel(readFileSync(modelFile))
mkdirSync(out, { recursive: true })

/** By the id alone, so that it does not change as reports are added. */
const isKeptOut = (id) => BigInt(`0x${createHash('md5').update(String(id)).digest('hex')}`) % KEPT_OUT === 0n

function writeCorpus(name, reports) {
  const lines = []
  let count = 0
  for (const report of reports)
    for (const chunk of readReport(report)) {
      lines.push(`${JSON.stringify(chunk)}\n`)
      count += chunk.g?.length ?? 0
    }
  writeFileSync(join(out, `${name}.jsonl`), lines.join(''))
  console.log(`${name}: ${count} attributions in ${lines.length} chunks`)
}

function* readReport({ id, text, statements }) {
  const tokens = tokenise(text)
  const rules = findSentenceStarts(text, tokens)
  const quotations = findQuotations(text)
  const labels = labelTokens(text, tokens, rules, model, quotations)
  const isStart = new Set(labels.sentenceToken)
  const quotation = quotationOfTokens(tokens, quotations)
  const gold = statements?.flatMap((statement) => placeStatement(statement, tokens, labels))
  const starts = chunkTokens(text, tokens, rules)
  for (let c = 0; c + 1 < starts.length; c++) {
    const [first, end] = [starts[c], starts[c + 1]]
    const of = (labels) => Array.from(labels.subarray(first, end))
    yield {
      u: of(labels.upos),
      r: of(labels.deprel),
      h: of(labels.head).map((head) => (head < 0 ? -1 : head - first)),
      s: Array.from({ length: end - first }, (_, i) => (isStart.has(first + i) ? 1 : 0)),
      q: of(quotation),
      k: gold && (isKeptOut(id) ? 1 : 0),
      g: gold?.filter(({ anchor }) => anchor >= first && anchor < end).map((one) => cutTo(one, first, end)),
    }
  }
}

/** A statement on tokens, as one { anchor, roles: token → role }; none where no token is in its cue. */
function placeStatement(statement, tokens, { head, upos }) {
  const roles = new Map()
  for (const [name, role] of ROLES) for (const token of tokensIn(statement[name] ?? [], tokens)) roles.set(token, role)
  const cue = tokensIn(statement.cue ?? [], tokens)
  return cue.length > 0 ? [{ anchor: anchorOf(cue, head, upos), roles }] : []
}

/** The tokens that have half of themselves or more in one of the spans. */
function tokensIn(spans, { start, end }) {
  const found = []
  for (const [from, to] of spans)
    for (let t = firstEndingAfter(end, from); t < start.length && start[t] < to; t++)
      if (2 * (Math.min(to, end[t]) - Math.max(from, start[t])) >= end[t] - start[t]) found.push(t)
  return found
}

/** By binary search; tokens are in order. */
function firstEndingAfter(end, offset) {
  let [low, high] = [0, end.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle] <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The token of a cue that hangs from none other of it: of several a verb before a noun before a function word, the first. */
function anchorOf(cue, head, upos) {
  const inside = new Set(cue)
  const rank = (token) => {
    const tag = model.upos[upos[token]]
    return tag === 'VERB' ? 0 : ['NOUN', 'ADJ', 'PROPN'].includes(tag) ? 1 : tag !== 'PUNCT' ? 2 : 3
  }
  return cue
    .filter((t) => !inside.has(head[t]))
    .reduce((best, t) => (rank(t) < rank(best) || (rank(t) === rank(best) && t < best) ? t : best))
}

/** An attribution in the numbers of the chunk `[first, end)`. */
function cutTo({ anchor, roles }, first, end) {
  const inside = new Array(end - first).fill(0)
  const beyond = { source: 0, cue: 0, content: 0 }
  const names = new Map(ROLES.map(([name, role]) => [role, name]))
  for (const [token, role] of roles) {
    if (token >= first && token < end) inside[token - first] = role
    else beyond[names.get(role)]++
  }
  return { anchor: anchor - first, roles: inside, beyond }
}

writeCorpus('news', newsReports(data))
// The last file: where it is, all is.
writeCorpus('attribution-dev', attributionReports(data, 'dev'))
