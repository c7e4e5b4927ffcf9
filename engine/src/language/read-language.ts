/** Text → Document: tokens, sentences, tags, lemmas and a rough parse. */

import { attachHeads } from './attach-heads.ts'
import { Document } from './document.ts'
import { findSentenceStarts } from './split-sentences.ts'
import { tagWords } from './tag-words.ts'
import { tokenise } from './tokenise.ts'

/** Reads any text; an empty one has no sentences. Time and memory are linear in its length. */
export function readLanguage(text: string): Document {
  const tokens = tokenise(text)
  const sentenceToken = findSentenceStarts(text, tokens)
  const { upos, lemma } = tagWords(text, tokens, sentenceToken)
  const { head, deprel } = attachHeads({ text, tokens, upos, lemma, sentenceToken })
  return new Document(text, {
    tokenStart: tokens.start,
    tokenEnd: tokens.end,
    upos,
    lemma,
    head,
    deprel,
    sentenceToken,
  })
}
