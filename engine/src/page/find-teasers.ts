/**
 * Cards that advertise other articles, told by their shape where no name tells them: three or more neighbours, each a
 * title that is all link into the same site, with a line or two under it.
 */
import { descendants, type HtmlElement } from './html-tree.ts'
import type { TextBlock } from './text-blocks.ts'
import { webAddress } from './web-address.ts'

const MIN_CARDS = 3
/** A card's words in all; real entries of a list with a linked title say more. */
const MAX_CARD = 450
const MAX_CARD_BLOCKS = 6
const CARD_TAGS = new Set(['div', 'li', 'article', 'section', 'td', 'tr', 'dd'])

interface Contents {
  blocks: number
  length: number
  /** The first block is a link, all of it. */
  startsWithLink: boolean
}

function contentsOf(blocks: readonly TextBlock[]): Map<HtmlElement, Contents> {
  const contents = new Map<HtmlElement, Contents>()
  for (const { text, linkLength, owner } of blocks)
    for (let at: HtmlElement | null = owner; at; at = at.parent) {
      const found = contents.get(at) ?? {
        blocks: 0,
        length: 0,
        startsWithLink: linkLength >= text.length * 0.9 && text.length > 12,
      }
      found.blocks++
      found.length += text.length
      contents.set(at, found)
    }
  return contents
}

const isCard = (contents: Contents | undefined): boolean =>
  contents?.startsWithLink === true &&
  contents.blocks >= 2 &&
  contents.blocks <= MAX_CARD_BLOCKS &&
  contents.length <= MAX_CARD

/** Whether the first link in an element stays on the site that the page came from. */
function linksHome(element: HtmlElement, site: string | null): boolean {
  for (const { tag, attributes } of descendants(element)) {
    if (tag !== 'a' || !attributes.href) continue
    if (!/^(?:https?:)?\/\//i.test(attributes.href)) return true
    return site !== null && hostOf(attributes.href, site) === hostOf(site, site)
  }
  return false
}

const hostOf = (address: string, base: string): string =>
  /^https?:\/\/(?:www\.|m\.)?([^/?#]+)/.exec(webAddress(address, base) ?? '')?.[1] ?? ''

/** The cards among what `blocks` are in. `site` is the page's own address. */
export function findTeasers(blocks: readonly TextBlock[], site: string | null): HtmlElement[] {
  const contents = contentsOf(blocks)
  const cards = new Map<HtmlElement, HtmlElement[]>()
  for (const [element, found] of contents) {
    if (!element.parent || !CARD_TAGS.has(element.tag) || !isCard(found)) continue
    const beside = cards.get(element.parent)
    if (beside) beside.push(element)
    else cards.set(element.parent, [element])
  }
  return [...cards.values()]
    .filter((group) => group.length >= MIN_CARDS)
    .flatMap((group) => group.filter((card) => linksHome(card, site)))
}
