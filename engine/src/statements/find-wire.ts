/** The agency that a whole report is credited to: its dateline "PORT VELL (Northern Wire) —" or closing credit. */
import type { CharOffset, Span } from '../contract/types.ts'
import type { Document } from '../language/document.ts'
import type { ReportEntity } from '../names/entity.ts'
import type { Hop } from './resolve-speakers.ts'

/** A dateline stands in the first line: a place in capitals, perhaps a date, the agency in brackets, a dash. */
const DATELINE = /^[\s"“]{0,4}\p{Lu}[\p{L}\p{N}'’.,/ -]{1,60}\(([^()\n]{2,40})\)\s{0,2}[-–—]/u
const WITH_INPUTS =
  /^\W{0,3}(?:\(?with (?:additional )?(?:inputs|agency inputs|reporting) (?:from|by) |source: |—\s?)([\p{Lu}][\p{L}&. ]{1,40}?)\)?\W{0,3}$/iu
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
  const dateline = DATELINE.exec(text.slice(0, 200))
  return dateline ? dateline[0].length : 0
}

function datelineAgency(text: string): Span | null {
  const match = DATELINE.exec(text.slice(0, 200))
  if (!match) return null
  const start = match[0].indexOf('(') + 1
  return [start, start + match[1]!.length]
}

function closingCredit(text: string): Span | null {
  let end = text.length
  for (let line = 0; line < MAX_CLOSING_LINES && end > 0; line++) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const last = text.slice(start, Math.min(end, start + 120))
    const match = WITH_INPUTS.exec(last.trim())
    if (match?.[1] && !/agenc/i.test(match[1])) {
      const at = text.indexOf(match[1], start)
      return [at, at + match[1].length]
    }
    end = start - 1
  }
  return null
}
