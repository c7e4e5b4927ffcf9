/** A second verb of saying that shares the subject of the first: "said the talks had failed and warned that war was close". */
import type { TokenIndex } from '../language/document.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { CUE_VERBS, DENYING_VERBS } from './cues.ts'
import type { StatementText } from './statement-text.ts'

/** The credits of the verbs that go on, in the form of the first, after a credit of the same sentence. */
export function creditConjuncts(text: StatementText, credits: readonly Credit[]): Credit[] {
  const { document } = text
  const anchors = new Map(credits.map((credit) => [credit.cue[0]![1], credit]))
  const found: Credit[] = []
  let before: { credit: Credit; verb: TokenIndex } | null = null
  for (let t = 0; t < document.tokenCount; t++) {
    const credit = anchors.get(t)
    if (credit) before = credit.source && document.upos(t) === 'VERB' ? { credit, verb: t } : null
    else if (before && goesOn(text, t, before.verb)) {
      const next = creditOf(text, t, before.credit)
      if (next) found.push(next)
    }
  }
  return found
}

function goesOn(text: StatementText, verb: TokenIndex, first: TokenIndex): boolean {
  const { document } = text
  if (document.upos(verb) !== 'VERB' || !CUE_VERBS.has(document.lemma(verb)) || text.isQuoted(verb)) return false
  if (!/^VB[DZ]$/.test(document.xpos(verb)) || document.xpos(verb) !== document.xpos(first)) return false
  if (document.sentenceOf(verb) !== document.sentenceOf(first)) return false
  const joint = document.upos(verb - 1) === 'ADV' ? verb - 2 : verb - 1
  return document.upos(joint) === 'CCONJ'
}

function creditOf({ document }: StatementText, verb: TokenIndex, { source }: Credit): Credit | null {
  const parts = document.dependents(verb).filter((t) => t > verb)
  if (parts.some((t) => /^nsubj/.test(document.deprel(t)))) return null
  const said = parts.find((t) => /^(?:ccomp|xcomp)$/.test(document.deprel(t)))
  return said === undefined
    ? null
    : {
        ...PLAIN_CREDIT,
        cue: [[verb, verb]],
        source,
        content: [document.subtree(said)],
        denies: DENYING_VERBS.has(document.lemma(verb)),
      }
}
