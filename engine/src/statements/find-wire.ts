/** The agency that a whole report is credited to: its dateline "PORT VELL (Northern Wire) —" or closing credit. */
import type { Span } from '../contract/types.ts'
import type { Document } from '../language/document.ts'
import type { ReportEntity } from '../names/entity.ts'
import { findDateline } from '../page/read-dateline.ts'
import { isMediumName } from './is-medium.ts'
import type { Hop } from './resolve-speakers.ts'

/** Closing credits, with the name as their group; `example` is one. */
export const CLOSINGS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /^\W{0,3}with (?:additional )?(?:inputs?|reporting|reports|material) (?:from|by) ([\p{L}&. -]{2,40}?)\W{0,3}$/iu,
    example: 'With inputs from agencies',
  },
  { pattern: /^\W{0,3}with (agency) (?:inputs?|reports|material)\W{0,3}$/iu, example: '(With agency inputs)' },
  {
    pattern: /^([\p{L}&. -]{2,40}) contributed to this (?:report|story|article)\.?$/iu,
    example: 'Reuters contributed to this report.',
  },
  { pattern: /^source: ([\p{L}&. -]{2,40})$/iu, example: 'Source: Reuters' },
  { pattern: /^[—–-]\s?([\p{L}&. -]{2,40})$/u, example: '— Reuters' },
  { pattern: /(?:^|[.!?”"’'] )\(([\p{L}&. -]{2,40})\)$/u, example: 'It rained. (Reuters)' },
]

/** Characters at a line's end that a closing credit is looked for in. */
const MAX_CLOSING = 120
const MAX_CLOSING_LINES = 3

export function findWire(document: Document, entities: readonly ReportEntity[]): Hop | null {
  const span = findDateline(document.text)?.agency ?? closingCredit(document.text)
  if (!span) return null
  const entity = entities.find(({ mentions }) =>
    mentions.some((mention) => mention.span[0] < span[1] && span[0] < mention.span[1]),
  )
  return { name: entity?.name ?? document.text.slice(...span), entity: entity?.id ?? null, spans: [span] }
}

/** An agency or outlet by its name, or agencies without one; not the report's own reporters ("with reporting by Ned Fry"). */
const isWire = (name: string) => /^(?:news )?agenc(?:y|ies)$/i.test(name) || isMediumName(name)

function closingCredit(text: string): Span | null {
  let end = text.length
  for (let line = 0; line < MAX_CLOSING_LINES && end > 0; line++) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const tail = text.slice(Math.max(start, end - MAX_CLOSING), end)
    for (const { pattern } of CLOSINGS) {
      const name = pattern.exec(tail.trim())?.[1]
      if (!name || !isWire(name)) continue
      const at = text.lastIndexOf(name, end)
      return [at, at + name.length]
    }
    end = start - 1
  }
  return null
}
