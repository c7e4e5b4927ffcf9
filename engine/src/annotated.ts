/** A report with everything that was found in it: what `annotate` makes and the story stage reads. */
import type { EventMention, Published, Statement, TimeMention } from './contract/types.ts'
import type { Document } from './language/document.ts'
import type { ReportEntity } from './names/entity.ts'
import type { FoundQuantity } from './quantities/quantity.ts'

export interface AnnotatedText {
  readonly document: Document
  readonly published: Published
  readonly entities: readonly ReportEntity[]
  /** In text order, none overlapping. */
  readonly times: readonly TimeMention[]
  /** In text order, none overlapping. */
  readonly quantities: readonly FoundQuantity[]
  readonly statements: readonly Statement[]
  readonly events: readonly EventMention[]
}
