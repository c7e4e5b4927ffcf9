/** The clause of a trigger: its words, and whether it is the content of another event. */
import { prepositionOf } from '../language/clauses.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import type { SentenceView, Trigger } from './match-triggers.ts'

/** A clause in a clause in a clause is followed no further up than this. */
const DEEPEST = 5
/** What follows these is told of as known, and no content: "agreed after the talks". */
const presupposing = /^(?:after|since|during|following|amid|despite|because|in|at|before|when)$/

/** Whether the clause or noun phrase that `token` heads is content, at whatever depth, of a word that `isAbout`. */
export function contentOf(document: Document, token: TokenIndex, isAbout: (token: TokenIndex) => boolean): boolean {
  let at = token
  for (let steps = 0; steps < DEEPEST; steps++) {
    const head = document.head(at)
    if (head < 0) return false
    const relation = document.deprel(at)
    if (relation === 'conj') {
      at = head
      continue
    }
    if (!isContentRelation(document, at, relation)) return false
    if (isAbout(head)) return true
    at = head
  }
  return false
}

function isContentRelation(document: Document, token: TokenIndex, relation: string): boolean {
  if (/^(?:ccomp|xcomp|csubj|obj|nsubj:pass)$/.test(relation)) return true
  if (relation === 'obl' || relation === 'nmod') return !presupposing.test(prepositionOf(document, token))
  if (relation !== 'advcl' && relation !== 'acl') return false
  const mark = document.dependents(token).find((t) => t < token && /^(?:mark|case)$/.test(document.deprel(t)))
  if (mark === undefined) return false
  return document.xpos(token) === 'VB' || /^(?:to|that|of|on|with|for|by|if|unless)$/.test(document.lower(mark))
}

/** The first and last token of the trigger's clause: its subject, its complements; without who says it. */
export function clauseOf({ document, first, end }: SentenceView, { token, verb }: Trigger): [TokenIndex, TokenIndex] {
  const head = verb ?? token
  let [from, to] = [Math.min(head, token), Math.max(head, token)]
  for (const dependent of document.dependents(head)) {
    if (isOutside(document, dependent, head)) continue
    const [start, last] = document.subtree(dependent)
    from = Math.min(from, start)
    to = Math.max(to, last)
  }
  for (const dependent of document.dependents(head)) {
    if (!isOutside(document, dependent, head)) continue
    const [start, last] = document.subtree(dependent)
    if (start > Math.max(head, token)) to = Math.min(to, Math.max(head, token, start - 1))
    else if (last < Math.min(head, token)) from = Math.max(from, last + 1)
  }
  ;[from, to] = [Math.max(first, from), Math.min(end - 1, to)]
  while (from < Math.min(head, token) && isEdge(document, from)) from++
  while (to > Math.max(head, token) && isEdge(document, to)) to--
  return [from, to]
}

const isEdge = (document: Document, token: TokenIndex) => /^(?:PUNCT|CCONJ|SCONJ)$/.test(document.upos(token))

function isOutside(document: Document, token: TokenIndex, head: TokenIndex): boolean {
  const relation = document.deprel(token)
  if (relation === 'parataxis' || relation === 'discourse' || relation === 'punct' || relation === 'cc') return true
  if (relation === 'mark' || relation === 'ccomp') return relation === 'mark' || token < head
  return relation === 'conj' && document.upos(head) === 'VERB'
}
