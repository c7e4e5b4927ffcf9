/** Which elements of a page are furniture, by tag, role, visibility and the names their authors gave them. */
import { FURNITURE_NAMES, FURNITURE_ROLES, type FurnitureNames, MACHINERY_TAGS } from './furniture.ts'
import { descendants, type HtmlElement, hasAncestor, isBlock, nameWords, textOf } from './html-tree.ts'
import { readBlocks } from './text-blocks.ts'

/** Tags that are furniture unless they hold this share of the prose: some pages put the article itself in them. */
const SUSPECT_TAGS: Readonly<Record<string, number>> = {
  aside: 0.4,
  footer: 0.4,
  header: 0.25,
  form: 0.3,
  figcaption: 0.3,
  figure: 0.3,
}

const NAMES = new Map<string, FurnitureNames>()
for (const list of FURNITURE_NAMES) for (const name of list.names.toLowerCase().split(', ')) NAMES.set(name, list)

/** Classes that content systems put on the article itself to say what it is about: "tag-newsletter", "category-social". */
const TAXONOMY = /^(?:tag|category|cat|author|topic|section|post|type|status|format|page|single|term)-/i
/** "has-sidebar", "no-ads", "above-footer": what the element has, lacks or is beside, not what it is. */
const NOT_ITSELF = new Set('has have with no not without is use uses above before show hide enable'.split(' '))

/** "hidden md:block", "d-none d-lg-flex": hidden on small screens only (Tailwind, Bootstrap). */
const SHOWN_SOMEWHERE =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl|xxl)-)(?:block|flex|inline|inline-block|grid|contents|table)(?:\s|$)/

interface Sign {
  /** What the element bears, shared by all elements that bear it: a name, a tag, a role. */
  readonly name: string
  readonly limit: number
  readonly inline: boolean
}

/** The signs in an element's own class and id. Whether they are believed is for `findFurniture` to say. */
function nameSigns({ attributes }: HtmlElement): Sign[] {
  const { class: classes, id } = attributes
  if (!classes && !id) return []
  if (SHOWN_SOMEWHERE.test(classes ?? '')) return []
  const signs: Sign[] = []
  for (const name of `${classes ?? ''} ${id ?? ''}`.slice(0, 1000).split(/\s+/)) {
    const sign = name ? signOf(name) : null
    if (sign) signs.push(sign)
  }
  return signs
}

function signOf(className: string): Sign | null {
  const whole = NAMES.get(`=${className.toLowerCase()}`)
  if (whole) return { name: className.toLowerCase(), limit: whole.mostProse, inline: whole.inline ?? false }
  const words = nameWords(className)
  const taxonomy = TAXONOMY.test(className)
  for (const [i, word] of words.entries()) {
    const pair = `${word} ${words[i + 1]}`
    for (const name of taxonomy || NOT_ITSELF.has(words[i - 1] ?? '')
      ? [pair]
      : [`${pair} ${words[i + 2]}`, pair, word]) {
      const list = NAMES.get(name)
      if (list) return { name, limit: list.mostProse, inline: list.inline ?? false }
    }
  }
  return null
}

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

const HIDDEN: Sign = { name: '[hidden]', limit: 0.4, inline: true }

const isHidden = ({ attributes }: HtmlElement): boolean =>
  'hidden' in attributes || attributes['aria-hidden'] === 'true' || HIDDEN_STYLE.test(attributes.style ?? '')

export function isMachinery(element: HtmlElement): boolean {
  if (element.tag === 'template') return !('shadowrootmode' in element.attributes)
  return MACHINERY_TAGS.has(element.tag)
}

const PARAGRAPHS = new Set(['p', 'li', 'blockquote', 'dd', 'td', 'h2', 'h3', 'h4'])
const inParagraph = (element: HtmlElement): boolean => hasAncestor(element, ({ tag }) => PARAGRAPHS.has(tag))

/** Figures that are not pictures: tables, listings, quotations. */
function holdsText(figure: HtmlElement): boolean {
  let looked = 0
  for (const { tag } of descendants(figure)) {
    if (tag === 'table' || tag === 'pre' || tag === 'blockquote') return true
    if (++looked > 200) return false
  }
  return false
}

/** What stands in a box of its own over what somebody paid for. */
const AD_LABEL =
  /^\W{0,3}(?:advertisements?|advert|sponsored(?: content| post)?|paid content|promoted content)\W{0,3}$/i
const AD_BOXES = new Set(['table', 'td', 'div', 'center', 'section', 'aside', 'ins', 'li', 'p'])
const MAX_AD = 400

/** A box that begins with the label of an advertisement and holds little: the rest of it is what is advertised. */
function isAdBox(element: HtmlElement): boolean {
  if (!AD_BOXES.has(element.tag) || !AD_LABEL.test(firstText(element))) return false
  const lines = readBlocks(element, isMachinery).flatMap(({ text }) => text.split('\n'))
  return AD_LABEL.test(lines[0] ?? '') && lines.length > 1 && lines.join(' ').length <= MAX_AD
}

/** The first text in an element, white space and scripts aside; '' where it does not begin with text. */
function firstText(root: HtmlElement): string {
  let looked = 0
  const visit = ({ children }: HtmlElement): string => {
    for (const child of children) {
      if (++looked > MAX_LOOKED) return ''
      const text = typeof child === 'string' ? child.trim() : isMachinery(child) ? '' : visit(child)
      if (text) return text
    }
    return ''
  }
  return visit(root)
}

const MAX_LOOKED = 60

const PICTURE_NAMES = new Set(
  'image images img imgs photo photos picture pictures pic figure media thumb thumbnail illustration'.split(' '),
)
const MAX_CAPTION = 400

/** An element named for a picture that holds one and little text: the text is its caption and credit. */
function isPictureBox(element: HtmlElement): boolean {
  if (!nameWords(element.attributes.class, element.attributes.id).some((word) => PICTURE_NAMES.has(word))) return false
  let looked = 0
  for (const { tag } of descendants(element)) {
    if (tag === 'img' || tag === 'picture' || tag === 'amp-img')
      return textOf(element, 10 * MAX_CAPTION).length < MAX_CAPTION
    if (++looked > 60) return false
  }
  return false
}

/** Signs of what stands inside a paragraph: drop capitals are `aria-hidden`, and words may be buttons, but both are read. */
function wordSigns({ attributes }: HtmlElement, names: readonly Sign[]): Sign[] {
  const signs = names.filter((sign) => sign.inline)
  if ('hidden' in attributes || HIDDEN_STYLE.test(attributes.style ?? '')) signs.push(HIDDEN)
  return signs
}

/** Every sign of furniture that an element bears. */
function signsOf(element: HtmlElement): Sign[] {
  const { tag, attributes } = element
  if (tag === 'html' || tag === 'body' || tag === 'main') return []
  const signs = nameSigns(element)
  if (!isBlock(element) && inParagraph(element)) return wordSigns(element, signs)
  if (isHidden(element)) signs.push(HIDDEN)
  if (isBlock(element) && isPictureBox(element)) signs.push({ name: '[picture]', limit: 0.6, inline: false })
  if (isAdBox(element)) signs.push({ name: '[advertisement]', limit: 0.15, inline: false })
  const role = attributes.role ?? ''
  if (FURNITURE_ROLES.has(role)) signs.push({ name: `[role=${role}]`, limit: 0.4, inline: true })
  const limit = SUSPECT_TAGS[tag]
  if (limit && !(tag === 'figure' && holdsText(element))) signs.push({ name: `<${tag}>`, limit, inline: true })
  return signs
}

/**
 * The elements to leave out. `proseIn` gives an element's share of the page's running text, 0 to 1. A sign is not
 * believed where the elements that bear it hold most of the page's prose together: then it names how the article is
 * built ("slide", "widget"), not what surrounds it. `belief` (0 to 1) scales all those limits down.
 */
export function findFurniture(
  root: HtmlElement,
  proseIn: (element: HtmlElement) => number,
  belief: number,
): Set<HtmlElement> {
  const signs = new Map<HtmlElement, Sign[]>()
  const furniture = new Set<HtmlElement>()
  const proseUnder = new Map<string, number>()
  const visit = (element: HtmlElement, open: ReadonlySet<string>): void => {
    if (isMachinery(element)) return void furniture.add(element)
    const own = signsOf(element)
    if (own.length > 0) signs.set(element, own)
    const fresh = own.filter(({ name }) => !open.has(name))
    for (const { name } of new Map(fresh.map((sign) => [sign.name, sign])).values())
      proseUnder.set(name, (proseUnder.get(name) ?? 0) + proseIn(element))
    const inside = fresh.length > 0 ? new Set([...open, ...fresh.map(({ name }) => name)]) : open
    for (const child of element.children) if (typeof child === 'object') visit(child, inside)
  }
  visit(root, new Set())
  const isFurniture = ({ name, limit }: Sign): boolean => (proseUnder.get(name) ?? 0) < limit * belief
  for (const [element, own] of signs) if (own.some(isFurniture)) furniture.add(element)
  return furniture
}
