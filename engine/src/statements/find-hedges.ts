/** Whether a report keeps its distance from a saying: "reportedly said", "is said to be", "It is understood that". */
import type { TokenIndex } from '../language/document.ts'
import { readVerbGroup } from '../language/verb-group.ts'
import type { Credit } from './credit.ts'
import { HEARSAY_PASSIVES, HEDGES } from './cues.ts'
import type { StatementText } from './statement-text.ts'

/** By a word in the cue or beside it, or as hearsay: a passive of saying or thinking by nobody. */
export function isHedged(text: StatementText, credit: Credit): boolean {
  return hasHedge(text, credit) || (credit.relay === null && isHearsay(text, credit))
}

function hasHedge(text: StatementText, { cue, content }: Credit): boolean {
  const { document } = text
  const [first, last] = cue[0]!
  const sentence = document.sentenceTokens(document.sentenceOf(first))
  for (let t = Math.max(first - 2, sentence[0]); t <= Math.min(last + 1, sentence[1] - 1); t++) {
    if (HEDGES.has(document.lower(t)) && !content.some(([from, to]) => t >= from && t <= to)) return true
  }
  return false
}

/** "is said to be", "is said to have told", "believed to be"; not "is believed by experts". */
function isHearsay(text: StatementText, { cue, source }: Credit): boolean {
  const { document } = text
  if (source && document.lower(source[0] - 1) === 'by') return false
  return cue.some(([first, last]) => {
    for (let t = first; t <= last; t++) if (isHearsayPassive(text, t)) return true
    // "is said to have told", where the cue is but the telling.
    const group = readVerbGroup(document, last, 0)
    return group.infinitive && isHearsayPassive(text, group.first - 1)
  })
}

function isHearsayPassive({ document }: StatementText, verb: TokenIndex): boolean {
  if (document.upos(verb) !== 'VERB' || !HEARSAY_PASSIVES.has(document.lemma(verb))) return false
  const group = readVerbGroup(document, verb, 0)
  if (group.negated) return false
  const next = document.lower(verb + 1)
  if (group.first === verb) return document.xpos(verb) === 'VBN' && next === 'to'
  // "he's said much" has said it; "he's said to be ill", "it's said" are passives.
  const mayHave = /^['’]s$/.test(document.word(group.first)) && document.lower(group.first - 1) !== 'it'
  return group.passive && (!mayHave || next === 'to' || next === 'that')
}
