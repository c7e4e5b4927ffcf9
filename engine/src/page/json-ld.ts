/**
 * What a page says of its article in JSON-LD (schema.org). Pages write it badly: HTML comments around it, raw line
 * breaks in strings, trailing commas, entities. Such blocks are mended; what cannot be is as if it were not there.
 */

export type JsonLdNode = Readonly<Record<string, unknown>>

const MAX_BLOCK = 2_000_000
const MAX_NODES = 2000
const MAX_DEPTH = 12

/** All objects of the given script texts, outermost first, `@graph` and lists opened. */
export function readJsonLd(blocks: readonly string[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = []
  for (const block of blocks) collect(parseLoosely(block), nodes, 0)
  return nodes
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_NODES)) collect(item, nodes, depth + 1)
    return
  }
  const node = value as JsonLdNode
  nodes.push(node)
  for (const key of NESTING) if (key in node) collect(node[key], nodes, depth + 1)
}

/** Where an article may be inside another object. */
const NESTING = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemReviewed', 'review']

function parseLoosely(block: string): unknown {
  if (block.length > MAX_BLOCK) return null
  const text = block.replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)/, '').replace(/(?:\/\/\s*)?(?:-->|\]\]>)\s*$/, '')
  return parseJson(text) ?? parseJson(mendJson(text))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Escapes raw control characters inside strings and drops commas before a closing bracket and semicolons after all. */
function mendJson(text: string): string {
  let mended = ''
  let inString = false
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i)
    if (inString && char === BACKSLASH) i++
    else if (char === QUOTE) inString = !inString
    else if (inString ? char < SPACE : char === COMMA && closesNext(text, i + 1)) {
      mended += text.slice(from, i) + (inString ? ' ' : '')
      from = i + 1
    }
  }
  return (mended + text.slice(from)).replace(/[;\s]{1,20}$/, '')
}

const [BACKSLASH, QUOTE, SPACE, COMMA] = [92, 34, 32, 44]

function closesNext(text: string, from: number): boolean {
  for (let i = from; i < text.length && i < from + 200; i++) {
    const char = text[i] as string
    if (char === '}' || char === ']') return true
    if (!/\s/.test(char)) return false
  }
  return false
}

/** Types of schema.org that are one article, the likeliest report first. */
const ARTICLE_TYPES =
  /^(?:.*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|TechArticle|ScholarlyArticle|MedicalScholarlyArticle|SocialMediaPosting|DiscussionForumPosting|Review|CriticReview|ClaimReview|Recipe|HowTo|QAPage)$/

const typesOf = (node: JsonLdNode): string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string')

export const isOfType = (node: JsonLdNode, pattern: RegExp): boolean =>
  typesOf(node).some((type) => pattern.test(type.replace(/^.*[/#:]/, '')))

/** The object that describes the page's article: one with a headline first; null where there is none. */
export function findArticleNode(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  const articles = nodes.filter((node) => isOfType(node, ARTICLE_TYPES))
  return articles.find((node) => node.headline) ?? articles[0] ?? null
}

/** A property as plain text: a string, or the name of an object, or the first of a list. */
export function textValue(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null || depth > 3) return null
  if (Array.isArray(value)) return textValue(value[0], depth + 1)
  const node = value as JsonLdNode
  return textValue(node.name ?? node['@value'], depth + 1)
}

/** The names in a property that may be a string, an object, a list, or a reference (`@id`) to another object. */
export function namesIn(value: unknown, nodes: readonly JsonLdNode[]): string[] {
  const items = Array.isArray(value) ? value.slice(0, 20) : [value]
  return items.flatMap((item: unknown) => {
    const name = textValue(item)
    if (name) return [name]
    const id = (item as JsonLdNode | null)?.['@id']
    const target = id ? nodes.find((node) => node['@id'] === id && node.name) : undefined
    return target ? (textValue(target) ?? []) : []
  })
}
