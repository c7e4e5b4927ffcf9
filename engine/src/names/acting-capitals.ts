/**
 * Whether a capital city or seat of power stands for its government ("Moscow denied the report", "talks with Moscow")
 * or is the place ("a visit to Moscow"). Metonymy of this sort is the commonest in news: Markert & Nissim 2007,
 * SemEval-2007 task 8, where 41 in 100 are place-for-people.
 */
import type { Document, TokenIndex } from '../language/document.ts'
import type { NameMention } from './find-names.ts'
import {
  ACTOR_VERBS,
  BETWEEN_SUBJECT_AND_VERB,
  DEALING_NOUNS,
  DEALING_PREPOSITIONS,
  GOVERNMENT_NOUNS,
  SPEECH_VERBS,
  VERBS_AT_GOVERNMENTS,
} from './lexicon.ts'

/** Adverbs looked over between a subject and its verb. */
const MOST_BETWEEN = 5

/** For each name whether it acts; names in text order. In a list one that acts takes the others along. */
export function readActing(document: Document, names: readonly NameMention[]): boolean[] {
  const acts: boolean[] = []
  let previousActs = false
  names.forEach((name, i) => {
    acts.push(isActing(document, name, names[i - 1], previousActs))
    previousActs = acts[i]! || name.entry?.kind === 'country'
  })
  // "Washington and Moscow signed": the verb stands after the last of them.
  for (let i = names.length - 2; i >= 0; i--) acts[i] ||= acts[i + 1]! && opensList(document, names[i]!, names[i + 1]!)
  return acts
}

function opensList(document: Document, { first, last, entry }: NameMention, next: NameMention): boolean {
  const isCapital = entry?.kind === 'capital' || entry?.kind === 'seat'
  return isCapital && !/^(?:ADP|VERB)$/.test(document.upos(first - 1)) && isListed(document, last, next.first)
}

export function isActing(
  document: Document,
  name: NameMention,
  previous: NameMention | undefined,
  previousActs: boolean,
): boolean {
  const kind = name.entry?.kind
  if (kind !== 'capital' && kind !== 'seat') return false
  const before = document.lower(name.first - 1) === 'the' ? name.first - 2 : name.first - 1
  const isAfterPlaceWord = document.upos(before) === 'ADP'
  if (isPossessor(document, name.last)) return true
  if (isDealtWith(document, before)) return true
  if (previousActs && previous && isListed(document, previous.last, name.first)) return true
  return !isAfterPlaceWord && isSubjectOfAct(document, name.last)
}

/** "Moscow's security concerns": up to two words between. */
function isPossessor(document: Document, last: TokenIndex): boolean {
  const mark = document.lower(last + 1)
  if (mark !== "'s" && mark !== "'") return false
  for (let i = last + 2; i <= last + 4; i++) if (GOVERNMENT_NOUNS.has(document.lower(i))) return true
  return false
}

/** "rejected by Moscow", "talks with Moscow", "sanctions on Moscow", "urged Moscow to leave". */
function isDealtWith(document: Document, before: TokenIndex): boolean {
  const word = document.lower(before)
  if (word === 'by') return true
  if (VERBS_AT_GOVERNMENTS.has(document.lemma(before)))
    return document.upos(before) === 'VERB' || document.lower(before).endsWith('ed')
  if (!DEALING_PREPOSITIONS.has(word)) return false
  for (let i = before - 1; i >= before - 2; i--) if (DEALING_NOUNS.has(document.lower(i))) return true
  return false
}

function isSubjectOfAct(document: Document, last: TokenIndex): boolean {
  for (let i = last + 1; i <= last + MOST_BETWEEN && i < document.tokenCount; i++) {
    const word = document.lower(i)
    if (BETWEEN_SUBJECT_AND_VERB.has(word)) continue
    return (
      SPEECH_VERBS.has(word) ||
      ((document.upos(i) === 'VERB' || document.upos(i) === 'AUX') && ACTOR_VERBS.has(document.lemma(i)))
    )
  }
  return false
}

/** "Washington, London and Paris": one that acts takes the others along. */
function isListed(document: Document, previousLast: TokenIndex, first: TokenIndex): boolean {
  if (first - previousLast > 3 || first - previousLast < 2) return false
  for (let i = previousLast + 1; i < first; i++) {
    const word = document.lower(i)
    if (word !== ',' && word !== 'and' && word !== 'or') return false
  }
  return true
}

export const isActorVerbAfter = (document: Document, token: TokenIndex): boolean => isSubjectOfAct(document, token)
