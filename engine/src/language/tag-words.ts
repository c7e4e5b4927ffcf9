/**
 * Tokens → part of speech, by wink-nlp and its English model (github.com/winkjs/wink-nlp, MIT), with closed classes
 * corrected to the Universal Dependencies guidelines, and lemmas by `lemmatise.ts`. wink tokenises for itself, so it
 * is given our tokens with spaces between, and its tags are carried back by position.
 */
import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import { correctForm, correctInContext } from './correct-tags.ts'
import type { Upos } from './document.ts'
import { lemmatise } from './lemmatise.ts'
import type { TokenSpans } from './tokenise.ts'

export interface TaggedWords {
  readonly upos: Upos[]
  readonly lemma: string[]
}

/** wink's tokeniser is quadratic in the length of a token: longer ones than any word of English go in as this. */
const STAND_IN = 'item'
const MAX_WORD_CHARS = 40
/** Tokens handed to wink at once; bounds its memory. */
const BATCH_TOKENS = 4000

let wink: WinkMethods | undefined

/** Tags the tokens of a text. `sentenceToken` holds the first token of each sentence and the number of tokens. */
export function tagWords(text: string, tokens: TokenSpans, sentenceToken: Int32Array): TaggedWords {
  wink ??= winkNLP(model, ['pos'])
  const upos: Upos[] = []
  const lemma: string[] = []
  for (let s = 0; s + 1 < sentenceToken.length; ) {
    const first = sentenceToken[s]!
    while (s + 1 < sentenceToken.length && sentenceToken[s]! - first < BATCH_TOKENS) s++
    const words = plainWords(text, tokens, first, sentenceToken[s]!)
    const tags = tagBatch(wink, words)
    correctInContext(words, tags)
    for (const [i, tag] of tags.entries()) {
      upos.push(tag)
      lemma.push(lemmatise(words[i]!, tag))
    }
  }
  return { upos, lemma }
}

function plainWords(text: string, tokens: TokenSpans, first: number, end: number): string[] {
  const words: string[] = []
  for (let token = first; token < end; token++) {
    const length = tokens.end[token]! - tokens.start[token]!
    words.push(length > MAX_WORD_CHARS ? STAND_IN : straighten(text.slice(tokens.start[token], tokens.end[token])))
  }
  return words
}

function straighten(word: string): string {
  if (word.length > 4) return word.includes('’') ? word.replaceAll('’', "'") : word
  if (word === '“' || word === '”' || word === '``' || word === "''") return '"'
  return word.replaceAll('’', "'")
}

function tagBatch(nlp: WinkMethods, words: readonly string[]): Upos[] {
  const upos: Upos[] = []
  const document = nlp.readDoc(words.join(' ')).tokens()
  const values = document.out(nlp.its.value) as string[]
  const spaces = document.out(nlp.its.precedingSpaces) as string[]
  const tags = document.out(nlp.its.pos) as string[]
  let item = 0
  let itemStart = spaces[0]?.length ?? 0
  let wordStart = 0
  for (const word of words) {
    const wordEnd = wordStart + word.length
    while (item < values.length && itemStart + values[item]!.length <= wordStart) {
      itemStart += values[item]!.length + (spaces[item + 1]?.length ?? 0)
      item++
    }
    upos.push(correctForm(word, tags[item] ?? 'X'))
    wordStart = wordEnd + 1
  }
  return upos
}
