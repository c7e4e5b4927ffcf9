/** The tree that a page is read into, and the questions asked of it. Depth is capped by `parseHtml`, so recursion is safe. */

export interface HtmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (HtmlElement | string)[]
  readonly parent: HtmlElement | null
}

/** Elements that start and end a line of their own. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p picture pre section select summary ' +
    'table tbody td tfoot th thead tr ul video audio'
  ).split(' '),
)

const INLINE_HOMES = new Set('p span a em strong b i li h1 h2 h3 h4 h5 h6'.split(' '))

/** Custom elements ("amp-carousel") are taken for blocks unless they stand among words. */
export const isBlock = ({ tag, parent }: HtmlElement): boolean =>
  BLOCK_TAGS.has(tag) || (tag.includes('-') && !INLINE_HOMES.has(parent?.tag ?? ''))

export const isHeading = (element: HtmlElement): boolean => /^h[1-6]$/.test(element.tag)

/** Every element below `root`, in page order, `root` first. */
export function* descendants(root: HtmlElement): Generator<HtmlElement> {
  const stack = [root]
  for (let element = stack.pop(); element; element = stack.pop()) {
    yield element
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i]
      if (typeof child === 'object') stack.push(child)
    }
  }
}

export function hasAncestor(element: HtmlElement, test: (ancestor: HtmlElement) => boolean): boolean {
  for (let at = element.parent; at; at = at.parent) if (test(at)) return true
  return false
}

export const collapse = (text: string): string => text.replace(/[\s\u0085\u200b\u2060\ufeff\u00ad]+/gu, squeeze).trim()

/** Zero-width characters and soft hyphens join what they stand between; white space is one space. */
const squeeze = (run: string): string => (/[^\u200b\u2060\ufeff\u00ad]/u.test(run) ? ' ' : '')

/** Letters and digits only, lower case: what stays of a text where it is repeated elsewhere on the page. */
export const bareText = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** All the text in an element on one line, white space collapsed, at most `limit` characters of it or one more. */
export function textOf(root: HtmlElement, limit = 10_000): string {
  const parts: string[] = []
  let length = 0
  const visit = (element: HtmlElement): void => {
    if (isBlock(element) || element.tag === 'br') parts.push(' ')
    for (const child of element.children) {
      if (length > limit) return
      if (typeof child === 'object') visit(child)
      else {
        const text = child.slice(0, limit + 1 - length)
        parts.push(text)
        length += text.length
      }
    }
    if (isBlock(element)) parts.push(' ')
  }
  visit(root)
  return collapse(parts.join(''))
}

/** The words of the class and id, cut at punctuation and camel case, lower case: "c-Article__relatedLinks" → c article related links. */
export function nameWords(...names: (string | undefined)[]): string[] {
  return names
    .join(' ')
    .slice(0, 2000)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}
