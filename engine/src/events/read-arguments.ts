/**
 * What a verb or a noun takes in its tree of Universal Dependencies: its subject, its objects and what prepositions
 * join to it, each with the noun phrases inside it, so far as they belong to the same clause.
 */
import { prepositionOf, subjectOf } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'

export interface Argument {
  /** Head of the noun phrase. */
  readonly head: TokenIndex
  /** In lower case; '' for an object. Inside an "of" it is that of the whole: "on the offices of Fatah" is "on". */
  readonly preposition: string
  /** How many noun phrases it stands in: 0 for the argument itself. */
  readonly depth: number
  /** It belongs to an infinitive or clause that the trigger takes: "demanded that Iraq leave". */
  readonly inContent: boolean
}

/** Noun phrases in noun phrases are followed no deeper than this, clauses in clauses neither. */
const DEEPEST = 6
/** The widest clause whose arguments are read, in tokens on each side of its head. */
const WINDOW = 120

/** Prepositions that join to a word what it is about. */
const contentMarks = /^(?:about|against|for|from|in|into|of|on|over|to|with)$/

const base = (relation: string) => relation.split(':', 1)[0]!

/** Objects and obliques of a verb, or what prepositions join to a noun, in text order. */
export function argumentsOf(document: Document, trigger: TokenIndex): Argument[] {
  const found: Argument[] = []
  const relative = relativeObjectOf(document, trigger)
  if (relative !== null) found.push({ head: relative, preposition: '', depth: 0, inContent: false })
  readClause(document, trigger, false, 0, found)
  return found.sort((one, other) => one.head - other.head)
}

/** "the men whom troops shot", "the plan he criticised": the object is the noun on which the clause hangs. */
function relativeObjectOf(document: Document, verb: TokenIndex): TokenIndex | null {
  if (document.deprel(verb) !== 'acl:relcl') return null
  const dependents = document.dependents(verb)
  const object = dependents.find((t) => document.deprel(t) === 'obj')
  if (object !== undefined) return /^(?:whom|who|which|that)$/.test(document.lower(object)) ? document.head(verb) : null
  const subject = dependents.find((t) => document.deprel(t).startsWith('nsubj'))
  const gap = subject !== undefined && !/^W/.test(document.xpos(subject)) && document.lower(subject) !== 'that'
  return gap && !isPassive(document, verb) ? document.head(verb) : null
}

function readClause(document: Document, head: TokenIndex, inContent: boolean, clauses: number, found: Argument[]) {
  for (const token of document.dependents(head)) {
    if (Math.abs(token - head) > WINDOW) continue
    switch (base(document.deprel(token))) {
      case 'obj':
      case 'iobj':
        readNominal(document, token, '', 0, inContent, found)
        break
      case 'obl':
      case 'nmod':
        if (document.deprel(token) === 'nmod:poss') break
        readNominal(document, token, prepositionOf(document, token), 0, inContent, found)
        break
      case 'csubj':
      case 'ccomp':
      case 'xcomp':
        if (clauses < DEEPEST) readContent(document, token, clauses, found)
        break
      // "agreed on joining": a gerund after a preposition; "a plan to join".
      case 'acl':
      case 'advcl':
        if (clauses < DEEPEST && isComplement(document, token)) readContent(document, token, clauses, found)
        break
    }
  }
}

function readContent(document: Document, verb: TokenIndex, clauses: number, found: Argument[]): void {
  for (const token of document.dependents(verb)) {
    if (document.deprel(token).startsWith('nsubj')) readNominal(document, token, '', 0, true, found)
  }
  readClause(document, verb, true, clauses + 1, found)
}

/** "planning", "having planned". */
export const isGerund = (document: Document, verb: TokenIndex): boolean =>
  document.xpos(verb) === 'VBG' ||
  document.dependents(verb).some((t) => document.lower(t) === 'having' && document.deprel(t).startsWith('aux'))

/** "to withdraw", "of planning"; not "after planning". */
function isComplement(document: Document, verb: TokenIndex): boolean {
  const tag = document.xpos(verb)
  if (tag !== 'VB' && !isGerund(document, verb)) return false
  const mark = document.dependents(verb).find((t) => t < verb && document.deprel(t) === 'mark')
  if (mark === undefined) return false
  return tag === 'VB' ? document.xpos(mark) === 'TO' : contentMarks.test(document.lower(mark))
}

function readNominal(
  document: Document,
  head: TokenIndex,
  preposition: string,
  depth: number,
  inContent: boolean,
  found: Argument[],
): void {
  found.push({ head, preposition, depth, inContent })
  if (depth >= DEEPEST) return
  for (const token of document.dependents(head)) {
    if (Math.abs(token - head) > WINDOW) continue
    switch (document.deprel(token)) {
      case 'conj':
        if (document.upos(token) !== 'VERB') readNominal(document, token, preposition, depth, inContent, found)
        break
      case 'nmod': {
        const inner = prepositionOf(document, token)
        const joined = inner === 'of' || inner === '' ? preposition : inner
        readNominal(document, token, joined, depth + 1, inContent, found)
        break
      }
      // "the qualifier, Mei Tanaka": one and the same.
      case 'appos':
      case 'flat':
      case 'nmod:unmarked':
        readNominal(document, token, preposition, depth, inContent, found)
        break
      case 'nmod:poss':
      case 'compound':
      case 'amod':
        readNominal(document, token, preposition, depth + 1, inContent, found)
        break
      // "a series of talks to end": what the phrase is about belongs to it.
      case 'acl':
        if (isComplement(document, token)) readClause(document, token, true, depth + 1, found)
        break
    }
  }
}

/** A passive, with or without its auxiliary: "was seized", "the ships seized", "seized in May, the ships". */
export function isPassive(document: Document, verb: TokenIndex): boolean {
  if (document.xpos(verb) !== 'VBN') return false
  const dependents = document.dependents(verb)
  if (dependents.some((t) => document.deprel(t) === 'aux:pass')) return true
  if (dependents.some((t) => document.deprel(t) === 'aux')) return false
  // A past tense with an object, taken for a participle.
  if (dependents.some((t) => t > verb && document.deprel(t) === 'obj')) return false
  if (dependents.some((t) => document.deprel(t) === 'nsubj:pass')) return true
  const relation = document.deprel(verb)
  if (relation === 'conj') {
    const own = dependents.some((t) => document.deprel(t).startsWith('nsubj'))
    return !own && isPassive(document, document.head(verb))
  }
  return relation === 'acl' || relation === 'advcl' || relation === 'amod'
}

/** "condemned Hungary for vetoing it", "was fined for dumping it": who is judged for a deed did it. */
function controllerOf(document: Document, verb: TokenIndex): TokenIndex | null {
  if (document.deprel(verb) !== 'advcl' || !isGerund(document, verb)) return null
  const dependents = document.dependents(verb)
  if (dependents.some((t) => document.deprel(t).startsWith('nsubj'))) return null
  if (!dependents.some((t) => t < verb && document.deprel(t) === 'mark' && /^(?:for|of|with)$/.test(document.lower(t))))
    return null
  const head = document.head(verb)
  if (isPassive(document, head)) return subjectHeadOf(document, head)
  return document.dependents(head).find((t) => document.deprel(t) === 'obj') ?? null
}

/** The head of a verb's subject, its own or shared; null where the sentence has none. */
export function subjectHeadOf(document: Document, verb: TokenIndex): TokenIndex | null {
  const subject = subjectOf(document, verb)
  const controller = controllerOf(document, verb)
  if (controller !== null) return controller
  // "it is willing": for a parser an "it" that stands for nothing.
  const own = subject?.own
    ? undefined
    : document.dependents(verb).find((t) => document.deprel(t) === 'expl' && t < verb)
  return own ?? subject?.token ?? null
}
