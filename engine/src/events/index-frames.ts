/** The lexicon as look-up tables: lemma → frames, and sets of words. */
import {
  carryingVerbs,
  type NounFrame,
  nounFrames,
  occurringVerbs,
  realizingVerbs,
  type VerbFrame,
  verbFrames,
} from './lexicon.ts'

/** The words of a list that is written with spaces between. */
export function wordSet(words: string | undefined): ReadonlySet<string> {
  return new Set(words?.split(' '))
}

/** A frame with its lists as sets; an empty set asks for nothing. */
export interface IndexedFrame {
  readonly kind: VerbFrame['kind']
  readonly next: ReadonlySet<string>
  readonly notNext: ReadonlySet<string>
  readonly unless: ReadonlySet<string>
  readonly object: ReadonlySet<string>
  readonly subject: ReadonlySet<string>
  readonly needs: VerbFrame['needs']
}

const indexed = (frame: VerbFrame): IndexedFrame => ({
  kind: frame.kind,
  next: wordSet(frame.next),
  notNext: wordSet(frame.notNext),
  unless: wordSet(frame.unless),
  object: wordSet(frame.object),
  subject: wordSet(frame.subject),
  needs: frame.needs,
})

function indexVerbs(): ReadonlyMap<string, readonly IndexedFrame[]> {
  const byLemma = new Map<string, IndexedFrame[]>()
  for (const frame of verbFrames) {
    for (const verb of wordSet(frame.verbs)) byLemma.set(verb, [...(byLemma.get(verb) ?? []), indexed(frame)])
  }
  return byLemma
}

function indexNouns(): ReadonlyMap<string, readonly NounFrame[]> {
  const byLemma = new Map<string, NounFrame[]>()
  for (const frame of nounFrames) {
    for (const noun of wordSet(frame.nouns)) byLemma.set(noun, [...(byLemma.get(noun) ?? []), frame])
  }
  return byLemma
}

export const verbsByLemma = indexVerbs()
export const nounsByLemma = indexNouns()

const occurring = wordSet(`${carryingVerbs} ${realizingVerbs} ${occurringVerbs}`)

/** Whether a verb only says that what its noun names takes place: "held talks", "the strike went on". */
export const isOccurring = (verb: string): boolean => occurring.has(verb)
