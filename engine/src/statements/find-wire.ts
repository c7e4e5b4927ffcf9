/** The agency that a whole report is credited to: its dateline "PORT VELL (Northern Wire) —" or closing credit. */
import type { CharOffset, Span } from '../contract/types.ts'
import type { Document } from '../language/document.ts'
import type { ReportEntity } from '../names/entity.ts'
import { isMediumName } from './is-medium.ts'
import { DISTRICTS } from './relay-words.ts'
import type { Hop } from './resolve-speakers.ts'

/** A dateline stands in the first line: a place in capitals, perhaps a date, the agency in brackets, a dash. */
const DATELINE = /^[\s"“]{0,4}\p{Lu}[\p{L}\p{N}'’.,/ -]{1,60}\(([^()\n]{2,40})\)\s{0,2}[-–—]/u
/** Reuters puts the place after, or nowhere: "(Reuters) - The dam". */
const BARE_DATELINE = /^[\s"“]{0,4}\(([^()\n]{2,40})\)\s{0,2}[-–—]/u

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
  const span = datelineAgency(document.text) ?? closingCredit(document.text)
  if (!span) return null
  const entity = entities.find(({ mentions }) =>
    mentions.some((mention) => mention.span[0] < span[1] && span[0] < mention.span[1]),
  )
  return { name: entity?.name ?? document.text.slice(...span), entity: entity?.id ?? null, spans: [span] }
}

/** Where the report's own words begin: after a dateline and its dash, else 0. */
export function datelineEnd(text: string): CharOffset {
  return matchDateline(text)?.[0].length ?? 0
}

function matchDateline(text: string): RegExpExecArray | null {
  const opening = text.slice(0, 200)
  const bare = BARE_DATELINE.exec(opening)
  return bare?.[1] && isWire(bare[1]) ? bare : DATELINE.exec(opening)
}

/** An agency or outlet by its name, or agencies without one; not the report's own reporters ("with reporting by Ned Fry"). */
const isWire = (name: string) => /^(?:news )?agenc(?:y|ies)$/i.test(name) || isMediumName(name)

function datelineAgency(text: string): Span | null {
  const match = matchDateline(text)
  if (!match || isDayOrDistrict(match[1]!)) return null
  const start = match[0].indexOf('(') + 1
  return [start, start + match[1]!.length]
}

/** "BRANNOCK (Halden County) —", "KELL (12 March) —" */
function isDayOrDistrict(words: string): boolean {
  return /(?:^|\s)\d+(?!\p{L})/u.test(words) || DISTRICTS.has(words.split(' ').at(-1)!.toLowerCase())
}

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
