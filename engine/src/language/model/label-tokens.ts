/** Tokens → what the language model says of them: sentences, parts of speech, names, a tree for each sentence, attributions. */
import { type Quotation, quotationOfTokens } from '../quotations.ts'
import type { TokenSpans } from '../tokenise.ts'
import { chunkTokens } from './chunk-tokens.ts'
import type { Batch } from './encode.ts'
import { BATCH_TOKENS } from './place-weights.ts'
import type { ReadTokens, TokenAttribution } from './read-attributions.ts'
import type { LanguageModel } from './read-model.ts'

/** Struct of arrays, by token unless it says otherwise; the model's `upos`, `xpos`, `deprel`, `nameTypes` name the labels. */
export interface TokenLabels {
  /** First token of each sentence, and the number of tokens as a last entry. */
  readonly sentenceToken: Int32Array
  readonly upos: Uint8Array
  /** Penn Treebank tags. */
  readonly xpos: Uint8Array
  /** The token that it hangs from, of the same sentence; −1 for the one root of each. */
  readonly head: Int32Array
  readonly deprel: Uint8Array
  /** Names by name, in text order: tokens `[first, last]`, never over a sentence's end. */
  readonly names: { readonly first: Int32Array; readonly last: Int32Array; readonly type: Uint8Array }
  /** In order of their anchors. */
  readonly attributions: readonly TokenAttribution[]
}

/**
 * Labels any tokens; no tokens have no sentences. Time is linear in the text, and memory, beyond what is returned, fixed.
 * @param ruleStarts first token of each sentence by rule (`findSentenceStarts`): the model is told of them
 * @param quotations the text's (`findQuotations`), which the model is told of too
 */
export function labelTokens(
  text: string,
  tokens: TokenSpans,
  ruleStarts: Int32Array,
  model: LanguageModel,
  quotations: readonly Quotation[],
): TokenLabels {
  const count = tokens.start.length
  const chunks = chunkTokens(text, tokens, ruleStarts, model.header.maxChunk)
  const startsByRule = new Uint8Array(count)
  for (const token of ruleStarts) if (token < count) startsByRule[token] = 1
  const found: Found = {
    sentences: [],
    names: [],
    upos: new Uint8Array(count),
    xpos: new Uint8Array(count),
    head: new Int32Array(count),
    deprel: new Uint8Array(count),
    sentence: new Int32Array(count),
    quotation: quotationOfTokens(tokens, quotations),
    attributions: [],
  }
  for (let chunk = 0; chunk + 1 < chunks.length; ) {
    const batch = nextBatch(chunks, chunk)
    model.working.encoder.encode(text, tokens, startsByRule, chunks, batch)
    tagBatch(model, batch, found)
    readSentences(model, chunks, batch, found)
    model.working.attributions.read(chunks, batch, found, found.attributions)
    chunk = batch.endChunk
  }
  found.sentences.push(count)
  const { sentences, names, upos, xpos, head, deprel, attributions } = found
  return { sentenceToken: Int32Array.from(sentences), upos, xpos, head, deprel, names: inOrder(names), attributions }
}

interface Found extends ReadTokens {
  readonly sentences: number[]
  /** First token, last, type, of one after another. */
  readonly names: [first: number, last: number, type: number][]
  readonly xpos: Uint8Array
  readonly attributions: TokenAttribution[]
}

/** As many chunks as are encoded at once. */
function nextBatch(chunks: Int32Array, firstChunk: number): Batch {
  const first = chunks[firstChunk]!
  let endChunk = firstChunk + 1
  while (endChunk + 1 < chunks.length && chunks[endChunk + 1]! - first <= BATCH_TOKENS) endChunk++
  return { first, end: chunks[endChunk]!, firstChunk, endChunk }
}

/** Rows of tag scores: one that a sentence starts here, then those of upos, xpos and names. */
function tagBatch(model: LanguageModel, { first, end }: Batch, { upos, xpos }: Found): void {
  const { kernel, addresses, strides } = model.working.placed
  const scores = new Float32Array(kernel.buffer)
  for (let token = first; token < end; token++) {
    const at = (addresses.tagScores >> 2) + (token - first) * strides.tags + 1
    upos[token] = best(scores, at, model.upos.length)
    xpos[token] = best(scores, at + model.upos.length, model.xpos.length)
  }
}

function best(scores: Float32Array, at: number, count: number): number {
  let found = 0
  for (let i = 1; i < count; i++) if (scores[at + i]! > scores[at + found]!) found = i
  return found
}

/** Parts each chunk into sentences, and reads each sentence's names and tree. */
function readSentences(model: LanguageModel, chunks: Int32Array, batch: Batch, found: Found): void {
  const { placed, attacher } = model.working
  const { first, end } = batch
  const scores = new Float32Array(placed.kernel.buffer)
  attacher.scoreHeads(end - first)
  for (let chunk = batch.firstChunk; chunk < batch.endChunk; chunk++) {
    let start = chunks[chunk]!
    for (let token = start + 1; token <= chunks[chunk + 1]!; token++) {
      const boundary = (placed.addresses.tagScores >> 2) + (token - first) * placed.strides.tags
      if (token < chunks[chunk + 1]! && !(scores[boundary]! > 0)) continue
      readSentence(model, first, start, token, scores, found)
      start = token
    }
  }
  attacher.labelArcs(end - first, found.head, found.deprel, first)
  for (let token = first; token < end; token++) if (found.head[token] !== -1) found.head[token]! += first
}

/** Reads the sentence `[start, end)` of a batch that begins at token `first`. */
function readSentence(
  model: LanguageModel,
  first: number,
  start: number,
  end: number,
  scores: Float32Array,
  { sentences, names, head, sentence }: Found,
): void {
  const { placed, attacher, names: decoder } = model.working
  sentence.fill(sentences.length, start, end)
  sentences.push(start)
  attacher.attachSentence(start - first, end - start, head, start)
  const labels = 1 + model.upos.length + model.xpos.length
  const at = (placed.addresses.tagScores >> 2) + (start - first) * placed.strides.tags + labels
  const before = names.length
  decoder.decode(scores, at, placed.strides.tags, end - start, (from, to, type) =>
    names.push([start + from, start + to, type]),
  )
  // The decoder tells the last first.
  for (let i = before, j = names.length - 1; i < j; i++, j--) [names[i], names[j]] = [names[j]!, names[i]!]
}

function inOrder(names: Found['names']): TokenLabels['names'] {
  return {
    first: Int32Array.from(names, ([first]) => first),
    last: Int32Array.from(names, ([, last]) => last),
    type: Uint8Array.from(names, ([, , type]) => type),
  }
}
