/** A sentence with tags and a tree given, for tests that must not hang on what a model makes of it. */
import { Document } from './document.ts'
import { findQuotations } from './quotations.ts'

/**
 * @param marked "word/XPOS/relation>head" with blanks between, the head by its word; the root's is "root"
 *
 *     markDocument('Lind/NNP/nsubj>spoke spoke/VBD/root')
 */
export function markDocument(marked: string): Document {
  const rows = marked.split(' ').map((row) => row.split('/') as [string, string, string])
  const words = rows.map(([word]) => word)
  const starts = words.map((_, i) => words.slice(0, i).reduce((sum, word) => sum + word.length + 1, 0))
  const labels = { upos: [] as string[], xpos: [] as string[], deprel: [] as string[] }
  const indexOf = (list: string[], label: string) => (list.includes(label) ? list.indexOf(label) : list.push(label) - 1)
  const relations = rows.map(([, , arc]) => arc.split('>') as [string, string?])
  return new Document(words.join(' '), {
    tokenStart: Int32Array.from(starts),
    tokenEnd: Int32Array.from(words, (word, i) => starts[i]! + word.length),
    upos: Uint8Array.from(rows, ([, xpos], i) => indexOf(labels.upos, uposOf(xpos, relations[i]![0]))),
    xpos: Uint8Array.from(rows, ([, xpos]) => indexOf(labels.xpos, xpos)),
    deprel: Uint8Array.from(relations, ([relation]) => indexOf(labels.deprel, relation)),
    labels,
    head: Int32Array.from(relations, ([, head]) => (head === undefined ? -1 : words.indexOf(head))),
    sentenceToken: Int32Array.of(0, words.length),
    names: [],
    quotations: findQuotations(words.join(' ')),
    attributions: [],
  })
}

const UPOS: Readonly<Record<string, string>> = {
  CC: 'CCONJ',
  DT: 'DET',
  IN: 'ADP',
  JJ: 'ADJ',
  MD: 'AUX',
  NN: 'NOUN',
  NNP: 'PROPN',
  NNS: 'NOUN',
  PRP: 'PRON',
  RB: 'ADV',
  TO: 'PART',
  WP: 'PRON',
}

function uposOf(xpos: string, relation: string): string {
  if (relation.startsWith('aux') || relation === 'cop') return 'AUX'
  if (relation === 'mark' && xpos === 'IN') return 'SCONJ'
  return UPOS[xpos] ?? (xpos.startsWith('VB') ? 'VERB' : 'PUNCT')
}
