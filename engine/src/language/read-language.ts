/** Text → Document: tokens, sentences, tags, names and a dependency parse. */
import { Document, type NameKind } from './document.ts'
import { labelTokens } from './model/label-tokens.ts'
import type { LanguageModel } from './model/read-model.ts'
import { findSentenceStarts } from './split-sentences.ts'
import { tokenise } from './tokenise.ts'

/** Reads any text; an empty one has no sentences. Time and memory are linear in its length. */
export function readLanguage(text: string, model: LanguageModel): Document {
  const tokens = tokenise(text)
  const labels = labelTokens(text, tokens, findSentenceStarts(text, tokens), model)
  const { first, last, type } = labels.names
  return new Document(text, {
    tokenStart: tokens.start,
    tokenEnd: tokens.end,
    upos: labels.upos,
    xpos: labels.xpos,
    deprel: labels.deprel,
    labels: model,
    head: labels.head,
    sentenceToken: labels.sentenceToken,
    names: Array.from(first, (start, i) => ({
      first: start,
      last: last[i]!,
      kind: model.nameTypes[type[i]!] as NameKind,
    })),
  })
}
