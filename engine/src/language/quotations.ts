/**
 * Quotation marks → quotations. A quotation opened in one paragraph and not closed there goes on in the next where
 * that one opens with the same mark again (the press's convention for long quotations); otherwise it ends with its
 * paragraph. Marks of the other kind inside a quotation belong to it. Linear in the text.
 */
import type { CharOffset, Span } from '../contract/types.ts'
import type { TokenSpans } from './tokenise.ts'

/** One stretch inside quotation marks, marks included, in one paragraph or over several. */
export interface Quotation {
  readonly span: Span
  /** The pieces of a quotation that runs over paragraphs, one a paragraph; one piece otherwise. */
  readonly pieces: readonly Span[]
}

/** A quotation's part in one paragraph; open where nothing closes it there. */
interface Piece {
  readonly span: Span
  readonly open: boolean
}

const DOUBLE_OPEN = '"“„«'
const CLOSES: Readonly<Record<string, string>> = { '"': '"”', '“': '”"', '„': '“”"', '«': '»' }

/** The outermost quotations of a text, in order, not overlapping. */
export function findQuotations(text: string): Quotation[] {
  const pieces: Piece[] = []
  for (const [start, end] of paragraphs(text)) {
    const found = outermost(quotedPieces(text, start, end), singleQuotedPieces(text, start, end))
    for (const piece of found) pieces.push(piece)
  }
  return joinParagraphs(text, pieces)
}

/**
 * British style sets double marks inside single ones: single marks count where a paragraph has no double ones, or
 * where they open before the first double mark and close after it.
 */
function outermost(double: readonly Piece[], single: readonly Piece[]): readonly Piece[] {
  const first = double[0]
  if (!first) return single
  const around = single.find(({ span }) => span[0] < first.span[0] && span[1] > first.span[0])
  if (!around) return double
  const apart = double.filter(({ span }) => !single.some((outer) => span[0] < outer.span[1] && outer.span[0] < span[1]))
  return [...single, ...apart].sort((a, b) => a.span[0] - b.span[0])
}

/** Lines that hold anything. */
export function* paragraphs(text: string): Generator<Span> {
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (text.slice(start, Math.min(end, start + 1000)).trim() !== '' || end - start > 1000) yield [start, end]
    start = end + 1
  }
}

function quotedPieces(text: string, start: CharOffset, end: CharOffset): Piece[] {
  const pieces: Piece[] = []
  let open = -1
  let closing = ''
  for (let i = start; i < end; i++) {
    const typed = typewriterMark(text, i)
    const mark = typed || text[i]!
    if (open < 0) {
      if (!(typed || DOUBLE_OPEN.includes(mark)) || (mark === '"' && isInchMark(text, i))) continue
      open = i
      closing = typed ? "''" : CLOSES[mark]!
    } else if (closesWith(closing, mark, typed) || (!typed && isMisprintedClose(text, i))) {
      pieces.push({ span: [open, i + mark.length], open: false })
      open = -1
    }
    i += mark.length - 1
  }
  if (open >= 0) pieces.push({ span: [open, end], open: true })
  return pieces
}

const closesWith = (closing: string, mark: string, typed: string) =>
  closing === "''" ? typed === closing : closing.includes(mark)

/** `` and '' as old wires type them; '' where there is none. */
function typewriterMark(text: string, at: CharOffset): string {
  if (text[at] !== "'" && text[at] !== '`') return ''
  return text[at + 1] === text[at] ? text[at]! + text[at]! : ''
}

/** An opening mark set where only a closing one can stand: “It is over,“ she said. */
const isMisprintedClose = (text: string, at: CharOffset) =>
  text[at] === '“' && /[.,!?]/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? ' ')

/** British style: single marks, where the paragraph has no double ones. An apostrophe has a letter on both sides. */
function singleQuotedPieces(text: string, start: CharOffset, end: CharOffset): Piece[] {
  const pieces: Piece[] = []
  let open = -1
  for (let i = start; i < end; i++) {
    const mark = text[i]
    if (mark !== "'" && mark !== '‘' && mark !== '’') continue
    const before = i > start ? text[i - 1]! : ' '
    const after = i + 1 < end ? text[i + 1]! : ' '
    if (open < 0) {
      if (
        mark !== '’' &&
        /[\s([—–-]/.test(before) &&
        /[\p{L}\p{N}…[]/u.test(after) &&
        !/^\d\d/.test(text.slice(i + 1, i + 3))
      )
        open = i
    } else if (
      mark !== '‘' &&
      /[^\s]/.test(before) &&
      !/[\p{L}\p{N}]/u.test(after) &&
      !isPluralGenitive(text, i, end)
    ) {
      pieces.push({ span: [open, i + 1], open: false })
      open = -1
    }
  }
  if (open === firstInk(text, start, end) && text[open] === '‘') pieces.push({ span: [open, end], open: true })
  return pieces
}

/** The first character of a paragraph that is no white space. */
function firstInk(text: string, start: CharOffset, end: CharOffset): CharOffset {
  let at = start
  while (at < end && /\s/.test(text[at]!)) at++
  return at
}

/** "the officials' claim": after an s and before a lower-case word a single mark is an apostrophe, if another closes later. */
function isPluralGenitive(text: string, at: CharOffset, end: CharOffset): boolean {
  if (!/s/i.test(text[at - 1] ?? '') || !/^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) return false
  return /[.,!?]['’]/.test(text.slice(at + 1, Math.min(end, at + 400)))
}

const isInchMark = (text: string, at: CharOffset) =>
  /\d/.test(text[at - 1] ?? '') && /[\s,.)]/.test(text[at + 1] ?? ' ')

function joinParagraphs(text: string, pieces: readonly Piece[]): Quotation[] {
  const quotations: Quotation[] = []
  let running: Span[] = []
  for (const { span, open } of pieces) {
    if (running.length > 0 && !opensParagraphAfter(text, running[running.length - 1]![1], span[0])) {
      quotations.push(joined(running))
      running = []
    }
    running.push(trimmed(text, span))
    if (!open) {
      quotations.push(joined(running))
      running = []
    }
  }
  if (running.length > 0) quotations.push(joined(running))
  return quotations
}

const joined = (pieces: Span[]): Quotation => ({ span: [pieces[0]![0], pieces[pieces.length - 1]![1]], pieces })

function trimmed(text: string, [start, end]: Span): Span {
  let last = end
  while (last > start + 1 && /\s/.test(text[last - 1]!)) last--
  return [start, last]
}

function opensParagraphAfter(text: string, end: CharOffset, start: CharOffset): boolean {
  return start - end < 20 && text.slice(end, start).trim() === '' && text.slice(end, start).includes('\n')
}

/** Of each token the number of the quotation it is in, its marks included; −1 outside of any. */
export function quotationOfTokens({ start, end }: TokenSpans, quotations: readonly Quotation[]): Int32Array {
  const found = new Int32Array(start.length).fill(-1)
  let token = 0
  for (const [number, { pieces }] of quotations.entries())
    for (const [from, to] of pieces) {
      while (token < start.length && end[token]! <= from) token++
      while (token < start.length && start[token]! < to) found[token++] = number
      // A token that both one quotation and the next have a part of belongs to the next.
      if (token > 0 && end[token - 1]! > to) token--
    }
  return found
}
