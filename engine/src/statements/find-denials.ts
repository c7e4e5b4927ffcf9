/** Whether a cue says that its source denies the content. */
import type { Document, TokenIndex, TokenRange } from '../language/document.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import { CLAIM_NOUNS, DENIAL_NOUNS, DENYING_VERBS, INTENTION_NOUNS, REJECTING_VERBS } from './cues.ts'

/** "denied that", "rejected the claim that", "ruled out", "has no plans to", "her denial that"; not "did not deny that". */
export function isDenial(
  document: Document,
  anchor: TokenIndex,
  cue: readonly TokenRange[],
  { negated }: VerbGroup,
): boolean {
  const lemma = document.lemma(anchor)
  if (document.upos(anchor) !== 'VERB' && document.upos(anchor) !== 'AUX')
    return DENIAL_NOUNS.has(lemma) || (INTENTION_NOUNS.has(lemma) && document.lower(anchor - 1) === 'no')
  const denies =
    DENYING_VERBS.has(lemma) ||
    rejectsClaim(document, anchor) ||
    rulesOut(document, anchor) ||
    hasNoPlans(document, cue)
  return denies && !negated
}

/** "rejected the claim that the dam had failed" denies that it had. */
function rejectsClaim(document: Document, verb: TokenIndex): boolean {
  if (!REJECTING_VERBS.has(document.lemma(verb))) return false
  for (let t = verb + 1; t <= verb + 4; t++) if (CLAIM_NOUNS.has(document.lemma(t))) return true
  return false
}

const rulesOut = (document: Document, verb: TokenIndex) =>
  document.lemma(verb) === 'rule' && document.lower(verb + 1) === 'out'

function hasNoPlans(document: Document, cue: readonly TokenRange[]): boolean {
  return cue.some(([first, last]) => {
    for (let t = first; t < last; t++)
      if (document.lower(t) === 'no' && INTENTION_NOUNS.has(document.lemma(t + 1))) return true
    return false
  })
}
