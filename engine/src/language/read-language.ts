/** Text → Document: tokens, sentences, tags, names, a dependency parse, quotations and attributions. */
import { type Attribution, Document, type NameKind, type TokenRange } from './document.ts'
import { ROLE } from './model/decode-roles.ts'
import { labelTokens } from './model/label-tokens.ts'
import type { TokenAttribution } from './model/read-attributions.ts'
import type { LanguageModel } from './model/read-model.ts'
import { findQuotations } from './quotations.ts'
import { findSentenceStarts } from './split-sentences.ts'
import { tokenise } from './tokenise.ts'

/** Reads any text; an empty one has no sentences. Time and memory are linear in its length. */
export function readLanguage(text: string, model: LanguageModel): Document {
  const tokens = tokenise(text)
  const quotations = findQuotations(text)
  const labels = labelTokens(text, tokens, findSentenceStarts(text, tokens), model, quotations)
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
    quotations,
    attributions: labels.attributions.map(readAttribution),
  })
}

/** Where no token has its best score as the cue, the anchor is. */
function readAttribution({ anchor, score, first, roles }: TokenAttribution): Attribution {
  const of = (role: number) => rangesOf(role, roles, first)
  const cue = of(ROLE.cue)
  return {
    anchor,
    score,
    source: of(ROLE.source),
    cue: cue.length > 0 ? cue : [[anchor, anchor]],
    content: of(ROLE.content),
  }
}

function rangesOf(role: number, roles: Uint8Array, first: number): TokenRange[] {
  const ranges: TokenRange[] = []
  for (let t = 0; t < roles.length; t++) {
    if (roles[t] !== role) continue
    const from = t
    while (roles[t + 1] === role) t++
    ranges.push([first + from, first + t])
  }
  return ranges
}
