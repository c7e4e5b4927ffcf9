/**
 * Plain verbs of saying that the model has passed over, and sayings within what others say, which it was not taught: "told the
 * court that the guards had warned of a fire".
 */
import { nounPhrase, subjectOf } from '../language/clauses.ts'
import type { TokenIndex, TokenRange } from '../language/document.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import { type Credit, PLAIN_CREDIT } from './credit.ts'
import { DENYING_VERBS, HEARER_VERBS, NESTING_VERBS } from './cues.ts'
import { findHearer } from './find-hearer.ts'
import { POSSESSIVE, phraseEndingAt } from './find-phrases.ts'
import { DOCUMENT_NOUNS } from './relay-words.ts'
import { headEnd } from './resolve-speakers.ts'
import type { StatementText } from './statement-text.ts'

/**
 * A verb of saying, inside the content of `outer` or in nobody's, whose speaker is named and whose words are a clause; or,
 * where the telling is what is told ("had threatened to leave", "denies the charges, according to his lawyer"), whatever
 * it takes.
 */
export function creditByVerb(text: StatementText, verb: TokenIndex, outer: Credit | null): Credit | null {
  const { document } = text
  if (document.upos(verb) !== 'VERB' || !NESTING_VERBS.has(document.lemma(verb))) return null
  const group = text.verbGroup(verb)
  const found = group.passive ? null : sourceOf(text, group)
  if (!found) return null
  const { source } = found
  const said =
    clauseOf(text, verb) ??
    clauseAround(text, verb, source) ??
    (outer && isTold(text, group, outer) ? complementOf(text, verb) : null)
  if (!said || !mayBeTold(text, verb, source, said)) return null
  const attribution = { anchor: verb, score: 1, source: [source], cue: [[verb, verb] as const], content: [said] }
  return {
    ...PLAIN_CREDIT,
    cue: [[group.first, verb]],
    ...found,
    content: [said],
    hearer: findHearer(text, attribution, [said]),
    denies: DENYING_VERBS.has(document.lemma(verb)) && !group.negated,
  }
}

/** The verb's own subject before it, "who" with what it takes up; where the tree has none, the phrase that ends at the verb. */
function sourceOf(
  text: StatementText,
  { verb, first }: VerbGroup,
): (Pick<Credit, 'source' | 'antecedent'> & { source: TokenRange }) | null {
  const { document } = text
  const subject = subjectOf(document, verb)
  if (subject?.own && subject.token < verb) {
    const phrase = nounPhrase(document, subject.token)
    if (phrase[1] < verb) return { source: phrase }
    const who = document.dependents(verb).find((t) => document.deprel(t).startsWith('nsubj'))
    const end = who !== undefined && document.word(who - 1) === ',' ? who - 2 : (who ?? 0) - 1
    return who !== undefined && end >= phrase[0] ? { source: [who, who], antecedent: [phrase[0], end] } : null
  }
  if (subject?.own || !/^(?:NOUN|PROPN)$/.test(document.upos(first - 1))) return null
  const source = phraseEndingAt(text, first - 1, document.sentenceTokens(document.sentenceOf(verb))[0])
  return source && { source }
}

/** "The tanker had been hit, the captain said, according to …": the words before a verb that stands beside them. */
function clauseAround({ document }: StatementText, verb: TokenIndex, source: TokenRange): TokenRange | null {
  if (document.deprel(verb) !== 'parataxis' || document.word(source[0] - 1) !== ',') return null
  const [first] = document.subtree(document.head(verb))
  return first < source[0] - 1 ? [first, source[0] - 2] : null
}

/** The clause that a verb takes, after it or before ("The dam held, the mayor said, according to …"). */
function clauseOf({ document }: StatementText, verb: TokenIndex): TokenRange | null {
  const clause = document.dependents(verb).find((t) => document.deprel(t) === 'ccomp')
  return clause === undefined ? null : document.subtree(clause)
}

/** From an infinitive, an object or what "of", "for", "about" bring in to the clause's end: "to sack the board", "of ice on the wings". */
function complementOf(text: StatementText, verb: TokenIndex): TokenRange | null {
  const { document } = text
  const hears = HEARER_VERBS.has(document.lemma(verb))
  const opens = (t: TokenIndex) => {
    const [first] = document.subtree(t)
    switch (document.deprel(t)) {
      case 'xcomp':
        return true
      case 'advcl':
        return document.lower(first) === 'to'
      case 'obl':
        return TOPIC.test(document.lower(first))
      default:
        return document.deprel(t) === 'obj' && !hears
    }
  }
  const first = document
    .dependents(verb)
    .find((t) => t > verb && !text.isTime(t) && document.upos(t) !== 'PRON' && opens(t))
  return first === undefined ? null : [document.subtree(first)[0], document.subtree(verb)[1]]
}

const TOPIC = /^(?:of|for|about)$/

/**
 * In the pluperfect of what is told afterwards, in a document ("the minutes show that Lind warned of"), or all
 * that somebody is cited for: "X denies it, according to Y".
 */
function isTold(text: StatementText, { first, verb }: VerbGroup, outer: Credit): boolean {
  const { document } = text
  for (let t = first; t < verb; t++) if (document.lower(t) === 'had') return true
  if (outer.source && DOCUMENT_NOUNS.has(document.lemma(headEnd(text, outer.source)))) return true
  const head = document.head(verb)
  const isWhole = !outer.content.some(([from, to]) => from <= head && head <= to)
  return isWhole && document.lower(outer.cue[0]![0]) === 'according'
}

/**
 * A name or description; a pronoun only where "that" opens the clause or a hearer is told it ("I told him we would go"), since "he
 * said he thought it over" tells no more than he said.
 */
function mayBeTold({ document }: StatementText, verb: TokenIndex, [subject]: TokenRange, [first]: TokenRange): boolean {
  if (document.upos(subject) !== 'PRON' || POSSESSIVE.test(document.lower(subject))) return true
  const children = document.dependents(verb)
  const isHeard = children.some((t) => /^i?obj$/.test(document.deprel(t)) && t < first)
  if (isHeard && HEARER_VERBS.has(document.lemma(verb))) return /^(?:he|she|they|i|we)$/.test(document.lower(subject))
  return document.lower(first) === 'that' && /^(?:he|she|they|who)$/.test(document.lower(subject))
}
