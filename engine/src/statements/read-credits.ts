/** Attributions as the model reads them → credits: whose words they are where the text leaves it out, to whom, and whether denied. */
import { agentOf, nounPhrase, subjectOf } from '../language/clauses.ts'
import type { Attribution, Document, TokenIndex, TokenRange } from '../language/document.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import type { Credit } from './credit.ts'
import { HEARER_VERBS, NAMING_VERBS } from './cues.ts'
import { isDenial } from './find-denials.ts'
import { findHearer } from './find-hearer.ts'
import { phraseEndingAt } from './find-phrases.ts'
import { settleContent, settleCue, settleSource } from './settle-spans.ts'
import type { StatementText } from './statement-text.ts'

/** The credits of the model's attributions, in the order of these. */
export function readCredits(text: StatementText): Credit[] {
  return withSourcesApart(text, eachCredit(text))
}

function eachCredit(text: StatementText): Credit[] {
  const { document } = text
  return document.arrays.attributions.flatMap((attribution) => {
    const { anchor } = attribution
    const content = settleContent(text, attribution)
    if (content.length === 0 || isNaming(text, anchor, content)) return []
    const cue = settleCue(text, attribution.cue, content)
    const group = text.verbGroup(anchor)
    const read = attribution.source[0]
    const spoken = read && !isTold(document, anchor, read) ? settleSource(text, read) : null
    const source = spoken ?? agentOf(document, anchor) ?? sharedSource(text, attribution, group)
    return {
      cue,
      source,
      antecedent: source && antecedentOf(text, source, anchor),
      content,
      hearer: findHearer(text, attribution, content),
      relay: null,
      denies: isDenial(document, anchor, cue, group),
    }
  })
}

/** "The ship, renamed “Hope”," gives a name and says nothing. */
function isNaming(text: StatementText, verb: TokenIndex, content: readonly TokenRange[]): boolean {
  const { document } = text
  if (!NAMING_VERBS.has(document.lemma(verb)) || document.deprel(verb) !== 'acl' || document.xpos(verb) !== 'VBN')
    return false
  return content.every(([first]) => text.isQuoted(first) && !text.isSpeech(text.quotationOf(first)))
}

/**
 * "According to the agency Halvora, Lind, who had met him, told reporters": the source of "according to" ends with its
 * comma where nothing else is left to be the subject of the verb, and the rest of the sentence is what it tells.
 */
function withSourcesApart(text: StatementText, credits: readonly Credit[]): Credit[] {
  const { document } = text
  const subjects = new Map<TokenIndex, TokenRange>()
  const parted = credits.map((credit) => {
    const { source, cue } = credit
    if (!source || document.lower(cue[0]![0]) !== 'according') return credit
    const [floor, ceiling] = text.sentenceAround(cue[0]![0])
    const verb = document.upos(source[1] + 1) === 'PUNCT' ? source[1] + 2 : source[1] + 1
    const comma = firstComma(text, source)
    if (cue[0]![0] > floor + 1 || comma < 0 || !/^(?:VERB|AUX)$/.test(document.upos(verb))) return credit
    subjects.set(verb, [comma + 1, source[1]])
    const end = document.upos(ceiling) === 'PUNCT' ? ceiling - 1 : ceiling
    return { ...credit, source: [source[0], comma - 1] as const, content: [[comma + 1, end] as const] }
  })
  return parted.map((credit) => {
    const subject = subjects.get(credit.cue[0]![0])
    return subject ? { ...credit, source: settleSource(text, subject), antecedent: null } : credit
  })
}

function firstComma({ document }: StatementText, [first, last]: TokenRange): TokenIndex {
  for (let t = first + 1; t < last; t++) if (document.word(t) === ',') return t
  return -1
}

/** "She was told that": the subject of a passive of telling only hears. */
function isTold(document: Document, verb: TokenIndex, [first, last]: TokenRange): boolean {
  if (!HEARER_VERBS.has(document.lemma(verb))) return false
  return document.dependents(verb).some((t) => document.deprel(t) === 'nsubj:pass' && first <= t && t <= last)
}

/**
 * The subject that an active verb shares with the verb on which it hangs: "Lind praised the crews and accused …", "…, adding
 * that". null for a passive, a noun or a participle beside its noun, which may well have no source.
 */
function sharedSource(text: StatementText, { anchor, content, cue }: Attribution, group: VerbGroup): TokenRange | null {
  const { document } = text
  if (document.upos(anchor) !== 'VERB' || group.passive || isPastParticiple(document, anchor)) return null
  const subject = subjectOf(document, anchor)
  if (!subject) return null
  const phrase = nounPhrase(document, subject.token)
  const isApart = [...content, ...cue].every(([first, last]) => last < phrase[0] || first > phrase[1])
  return isApart && text.isQuoted(phrase[0]) === text.isQuoted(anchor) ? phrase : null
}

/** "a plan called": it modifies its noun. */
const isPastParticiple = (document: Document, verb: TokenIndex) =>
  document.deprel(verb) === 'acl' && document.xpos(verb) === 'VBN'

/** What a relative pronoun takes up: the noun that its clause hangs on, or the phrase before it where the tree has none. */
function antecedentOf(text: StatementText, [first, last]: TokenRange, verb: TokenIndex): TokenRange | null {
  const { document } = text
  if (first !== last || !/^(?:who|which|that)$/.test(document.lower(first))) return null
  for (let clause = verb, steps = 0; clause >= 0 && steps < MAX_CLAUSES; clause = document.head(clause), steps++) {
    if (document.deprel(clause) !== 'acl:relcl') continue
    const [from, to] = nounPhrase(document, document.head(clause))
    return from < first ? [from, Math.min(to, first - 1)] : null
  }
  const before = document.word(first - 1) === ',' ? first - 2 : first - 1
  return phraseEndingAt(text, before, document.sentenceTokens(document.sentenceOf(first))[0])
}

/** "who said and wrote": a verb in a verb of a relative clause. */
const MAX_CLAUSES = 4
