/**
 * HTML text → tree. The tokenizer is htmlparser2's; the tree is built here, by the parts of the HTML standard's
 * rules that matter to reading (what closes what), so that broken and hostile pages stay linear: the tree is at most
 * `MAX_DEPTH` deep, searches for the element to close are bounded, and attributes nobody asks for are not kept.
 */
import { Tokenizer } from 'htmlparser2'
import type { HtmlElement } from './html-tree.ts'

/** Deeper elements are attached to the element at this depth. Real pages stay under 100. */
const MAX_DEPTH = 256
/** How many open elements a closing tag may look through. Real pages need a dozen. */
const MAX_SEARCH = 300
const MAX_ATTRIBUTE = 20_000
/** Tags after that many elements are left out, their text kept. Long real pages have 20,000. */
const MAX_ELEMENTS = 500_000

const KEPT_ATTRIBUTES = new Set(
  (
    'id class href alt rel itemprop itemtype itemscope property name content datetime type role style hidden aria-hidden aria-label ' +
    'data-testid data-component data-module data-type data-qa data-component-name data-block lang xml:lang shadowrootmode title open'
  ).split(' '),
)

const words = (list: string): Set<string> => new Set(list.split(' '))

const VOID = words('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr')
/** Elements that close an open paragraph: HTML standard, 13.2.6.4.7. */
const CLOSES_P = words(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main menu nav ol p pre search section summary table ul dd dt',
)
/** A closing inline tag does not reach past these. */
const SPECIAL = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup html li main menu nav object ol p pre section summary table tbody td template tfoot th ' +
    'thead tr ul',
)
const SCOPE = words('table td th caption html template object button')
const HEADINGS = words('h1 h2 h3 h4 h5 h6')

/** tag → what it closes when opened, and where looking for that stops. */
const IMPLIED_CLOSE: Readonly<Record<string, { readonly closes: Set<string>; readonly stop: Set<string> }>> = {
  li: { closes: words('li'), stop: words('ul ol menu dir table td th html template') },
  dd: { closes: words('dd dt'), stop: words('dl table td th html template') },
  dt: { closes: words('dd dt'), stop: words('dl table td th html template') },
  tr: { closes: words('tr'), stop: words('table html template') },
  td: { closes: words('td th'), stop: words('tr table html template') },
  th: { closes: words('td th'), stop: words('tr table html template') },
  tbody: { closes: words('tbody thead tfoot'), stop: words('table html template') },
  thead: { closes: words('tbody thead tfoot'), stop: words('table html template') },
  tfoot: { closes: words('tbody thead tfoot'), stop: words('table html template') },
  option: { closes: words('option'), stop: words('select optgroup html template') },
  a: { closes: words('a'), stop: SPECIAL },
}

type OpenElement = HtmlElement & { readonly attributes: Record<string, string> }

const newElement = (tag: string, parent: HtmlElement | null): OpenElement => ({
  tag,
  attributes: Object.create(null),
  children: [],
  parent,
})

class TreeBuilder {
  readonly root = newElement('html', null)
  readonly #html: string
  /** Open elements, outermost first. It may be deeper than the tree; `#homes` says where each one's children go. */
  readonly #open: OpenElement[] = [this.root]
  readonly #homes: OpenElement[] = [this.root]
  readonly #openCount = new Map<string, number>([['html', 1]])
  #text = ''
  #element: OpenElement | null = null
  #attribute = ''
  #value = ''
  #skippedText = false
  #elements = 0

  constructor(html: string) {
    this.#html = html
  }

  ontext(start: number, end: number): void {
    if (!this.#skippedText) this.#text += this.#html.slice(start, end)
  }
  ontextentity(codepoint: number): void {
    if (!this.#skippedText) this.#text += fromCodePoint(codepoint)
  }
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onopentagname(start: number, end: number): void {
    this.#flush()
    const tag = this.#html.slice(start, Math.min(end, start + 100)).toLowerCase()
    this.#element = newElement(tag, null)
  }
  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, Math.min(end, start + 40)).toLowerCase()
    this.#value = ''
  }
  onattribdata(start: number, end: number): void {
    if (this.#value.length < MAX_ATTRIBUTE) this.#value += this.#html.slice(start, Math.min(end, start + MAX_ATTRIBUTE))
  }
  onattribentity(codepoint: number): void {
    if (this.#value.length < MAX_ATTRIBUTE) this.#value += fromCodePoint(codepoint)
  }
  onattribend(): void {
    const attributes = this.#element?.attributes
    if (attributes && KEPT_ATTRIBUTES.has(this.#attribute)) attributes[this.#attribute] ??= this.#value
  }
  onopentagend(): void {
    this.#openElement(false)
  }
  onselfclosingtag(): void {
    this.#openElement(this.#isOpen('svg') || this.#isOpen('math'))
  }
  onclosetag(start: number, end: number): void {
    this.#flush()
    this.#skippedText = false
    const tag = this.#html.slice(start, Math.min(end, start + 100)).toLowerCase()
    if (tag === 'br') this.#append(newElement('br', this.#home()))
    else if (tag === 'html' || tag === 'body') return
    else if (HEADINGS.has(tag)) this.#close(HEADINGS, SCOPE)
    else
      this.#close(new Set([tag]), tag === 'table' ? words('html template') : SPECIAL.has(tag) ? scopeFor(tag) : SPECIAL)
  }
  onend(): void {
    this.#flush()
  }

  #openElement(closed: boolean): void {
    const started = this.#element
    this.#element = null
    if (!started || ++this.#elements > MAX_ELEMENTS) return
    const { tag, attributes } = started
    if (tag === 'html' || (tag === 'body' && this.#isOpen('body'))) {
      this.#adopt(tag, attributes)
      return
    }
    this.#closeImplied(tag)
    const element: OpenElement = { tag, attributes, children: [], parent: this.#home() }
    this.#append(element)
    if (closed || VOID.has(tag)) return
    this.#open.push(element)
    this.#homes.push(this.#homes.length < MAX_DEPTH ? element : this.#home())
    this.#openCount.set(tag, (this.#openCount.get(tag) ?? 0) + 1)
    this.#skippedText = tag === 'style' || (tag === 'script' && !/ld\+json/i.test(attributes.type ?? ''))
  }

  /** A second `<html>` or `<body>` adds its attributes to the first (HTML standard, 13.2.6.4.7). */
  #adopt(tag: string, attributes: Record<string, string>): void {
    const target = this.#open.find((element) => element.tag === tag)
    if (target) for (const name in attributes) target.attributes[name] ??= attributes[name] as string
  }

  #closeImplied(tag: string): void {
    if (CLOSES_P.has(tag) && this.#isOpen('p')) this.#close(P, SCOPE)
    if (HEADINGS.has(tag) && HEADINGS.has(this.#open.at(-1)?.tag ?? '')) this.#pop()
    const implied = IMPLIED_CLOSE[tag]
    if (implied) this.#close(implied.closes, implied.stop)
    if (tag === 'body' && this.#isOpen('head')) this.#close(HEAD, HTML)
  }

  /** Closes the innermost open element among `tags`, with all that is in it, unless one of `stop` is in between. */
  #close(tags: ReadonlySet<string>, stop: ReadonlySet<string>): void {
    if (![...tags].some((tag) => this.#isOpen(tag))) return
    const last = this.#open.length - 1
    for (let i = last; i > 0 && last - i < MAX_SEARCH; i--) {
      const tag = (this.#open[i] as OpenElement).tag
      if (tags.has(tag)) {
        while (this.#open.length > i) this.#pop()
        return
      }
      if (stop.has(tag)) return
    }
  }

  #pop(): void {
    const element = this.#open.pop()
    this.#homes.pop()
    if (element) this.#openCount.set(element.tag, (this.#openCount.get(element.tag) ?? 1) - 1)
  }

  #isOpen(tag: string): boolean {
    return (this.#openCount.get(tag) ?? 0) > 0
  }

  #home(): OpenElement {
    return this.#homes.at(-1) ?? this.root
  }

  #append(element: HtmlElement): void {
    this.#home().children.push(element)
  }

  #flush(): void {
    if (this.#text) this.#home().children.push(this.#text)
    this.#text = ''
  }
}

const P = words('p')
const HEAD = words('head')
const HTML = words('html')
const LIST_SCOPE = words('ul ol table td th caption html template object button')

const scopeFor = (tag: string): ReadonlySet<string> =>
  tag === 'li'
    ? LIST_SCOPE
    : SCOPE.has(tag) || tag === 'tr' || tag === 'tbody' || tag === 'thead' || tag === 'tfoot'
      ? TABLE_SCOPE
      : SCOPE

const TABLE_SCOPE = words('table html template')

const fromCodePoint = (codepoint: number): string =>
  codepoint > 0x10ffff || (codepoint >= 0xd800 && codepoint <= 0xdfff) ? '\ufffd' : String.fromCodePoint(codepoint)

/** Reads any string as HTML. The root is the `html` element. Linear in the length; never throws. */
export function parseHtml(html: string): HtmlElement {
  const builder = new TreeBuilder(html)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder)
  tokenizer.write(html)
  tokenizer.end()
  return builder.root
}
