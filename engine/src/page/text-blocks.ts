/** A tree → the lines of text that a browser would show: paragraphs, headings, list items, table rows. */
import { collapse, type HtmlElement, isBlock, isHeading } from './html-tree.ts'

export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row' | 'pre'
  /** White space collapsed; `\n` only for `<br>`, and as it stands in `pre`. */
  readonly text: string
  /** How many of the characters are in links. */
  readonly linkLength: number
  /** The innermost block element around the text. */
  readonly owner: HtmlElement
}

/** Cells are kept on one line only in tables of data, which have short rows; others lay out a page. */
const MAX_ROW = 400
const ITEMS = new Set(['li', 'dd', 'dt'])
/** Quotation marks that a browser draws around `<q>`. */
const QUOTE_OPEN = '\u201c'
const QUOTE_CLOSE = '\u201d'

class BlockReader {
  readonly blocks: TextBlock[] = []
  readonly #skip: (element: HtmlElement) => boolean
  #parts: string[] = []
  #linkLength = 0
  #owner: HtmlElement
  #links = 0
  #items = 0

  constructor(root: HtmlElement, skip: (element: HtmlElement) => boolean) {
    this.#skip = skip
    this.#owner = root
  }

  read(element: HtmlElement): void {
    if (this.#skip(element)) return
    const { tag } = element
    if (tag === 'br') this.#parts.push('\n')
    else if (tag === 'hr') this.#flush()
    else if (tag === 'pre') this.#readPre(element)
    else if (tag === 'tr' && isDataRow(element)) this.#readRow(element)
    else if (isBlock(element)) this.#readBlock(element)
    else this.#readInline(element)
  }

  #readBlock(element: HtmlElement): void {
    this.#flush()
    const outer = this.#owner
    const isItem = ITEMS.has(element.tag)
    this.#owner = element
    if (isItem) this.#items++
    this.#readChildren(element)
    this.#flush()
    if (isItem) this.#items--
    this.#owner = outer
  }

  #kind(): TextBlock['kind'] {
    if (isHeading(this.#owner)) return 'heading'
    return this.#items > 0 ? 'item' : 'paragraph'
  }

  #readInline(element: HtmlElement): void {
    const isLink = element.tag === 'a' && leadsAway(element)
    if (isLink) this.#links++
    if (element.tag === 'q') this.#parts.push(QUOTE_OPEN)
    this.#readChildren(element)
    if (element.tag === 'q') this.#parts.push(QUOTE_CLOSE)
    if (isLink) this.#links--
  }

  #readChildren(element: HtmlElement): void {
    for (const child of element.children) {
      if (typeof child === 'object') this.read(child)
      else this.#push(child)
    }
  }

  #push(text: string): void {
    this.#parts.push(text.replace(/[\n\r]/g, ' '))
    if (this.#links > 0) this.#linkLength += collapse(text).length
  }

  #readPre(element: HtmlElement): void {
    this.#flush()
    const text = preText(element, this.#skip).replace(/^\s*\n|\s+$/g, '')
    if (text.trim()) this.blocks.push({ kind: 'pre', text, linkLength: 0, owner: element })
  }

  #readRow(row: HtmlElement): void {
    this.#flush()
    const cells: TextBlock[] = []
    for (const cell of row.children)
      if (typeof cell === 'object' && !this.#skip(cell)) {
        const reader = new BlockReader(cell, this.#skip)
        reader.read(cell)
        for (const block of reader.blocks) cells.push(block)
      }
    const text = cells.map((cell) => cell.text.replaceAll('\n', ' ')).join('\t')
    const linkLength = cells.reduce((sum, cell) => sum + cell.linkLength, 0)
    if (text) this.blocks.push({ kind: 'row', text, linkLength, owner: row })
  }

  #flush(): void {
    const text = this.#parts.join('')
    this.#parts = []
    const linkLength = this.#linkLength
    this.#linkLength = 0
    const paragraphs = splitAtBreaks(text)
    const share = linkLength / Math.max(1, paragraphs.join('').length)
    for (const paragraph of paragraphs)
      this.blocks.push({
        kind: this.#kind(),
        text: paragraph,
        linkLength: Math.round(share * paragraph.length),
        owner: this.#owner,
      })
  }
}

/** One line break is a line break; two or more make a paragraph. */
function splitAtBreaks(text: string): string[] {
  const paragraphs: string[][] = [[]]
  for (const line of text.split('\n').map(collapse)) {
    if (line) paragraphs.at(-1)?.push(line)
    else paragraphs.push([])
  }
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
}

/** A link to somewhere else, or a button ("#"): not a name for this place, nor a jump within the page. */
const leadsAway = ({ attributes }: HtmlElement): boolean =>
  attributes.href !== undefined && (attributes.href === '#' || !attributes.href.startsWith('#'))

function isDataRow(row: HtmlElement): boolean {
  let length = 0
  const fits = (element: HtmlElement): boolean => {
    for (const child of element.children) {
      if (typeof child === 'string') length += child.trim().length
      else if (child.tag === 'table' || child.tag === 'ul' || child.tag === 'ol' || !fits(child)) return false
      if (length > MAX_ROW) return false
    }
    return true
  }
  return fits(row)
}

function preText(element: HtmlElement, skip: (element: HtmlElement) => boolean): string {
  let text = ''
  for (const child of element.children) {
    if (typeof child === 'string') text += child
    else if (child.tag === 'br') text += '\n'
    else if (!skip(child)) text += preText(child, skip)
  }
  return text
}

/** The blocks of text under `root` in page order, without what `skip` leaves out. */
export function readBlocks(root: HtmlElement, skip: (element: HtmlElement) => boolean): TextBlock[] {
  const reader = new BlockReader(root, skip)
  reader.read(root)
  return reader.blocks
}
