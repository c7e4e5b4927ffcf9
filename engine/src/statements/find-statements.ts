/**
 * Who said what, to whom, and on whose word. Credits are found in the text, loose quotations joined to them, and
 * phrases resolved to the report's entities.
 */
import type { Statement, TimeMention } from '../contract/types.ts'
import type { Document } from '../language/document.ts'
import type { ReportEntity } from '../names/entity.ts'
import { creditLooseQuotations } from './credit-loose-quotations.ts'
import { findCredits } from './find-credits.ts'
import { findWire } from './find-wire.ts'
import { resolveCredits } from './resolve-credits.ts'
import { StatementText } from './statement-text.ts'

export interface StatementInput {
  readonly document: Document
  readonly entities: readonly ReportEntity[]
  readonly times: readonly TimeMention[]
  /** Who publishes the report, where known. */
  readonly outlet?: string | null
}

/** The statements of a report in the order of their cues. */
export function findStatements({ document, entities, times, outlet = null }: StatementInput): Statement[] {
  const text = new StatementText(document, times)
  const credits = creditLooseQuotations(text, findCredits(text))
  return resolveCredits(credits, { text, entities, outlet, wire: findWire(document, entities) })
}
