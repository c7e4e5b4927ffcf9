/** Who and what a report is about: mentions gathered into entities. Made by `findEntities` (find-entities.ts). */
import type { EntityType, Span } from '../contract/types.ts'

/** How a mention refers: by a name, by a title or description ("the French president"), or by a pronoun. */
export type MentionKind = 'name' | 'title' | 'pronoun'

export interface Mention {
  readonly span: Span
  readonly kind: MentionKind
}

export interface ReportEntity {
  /** `e1`, `e2`, … in the order of first mention; unique within the report. */
  readonly id: string
  /** The fullest name in the text, or of one without a name the fullest description, "two French officials"; the gazetteer's name for countries ("United States" for "Washington" as an actor). */
  readonly name: string
  readonly type: EntityType
  /** Of a person, where a title, a given name or a pronoun tells it. */
  readonly gender?: 'f' | 'm'
  /** ISO 3166-1 code (or the gazetteer's own, "eng"): of the country itself, or that a person acts for. */
  readonly country?: string
  /** Offices the report gives a person, in lower case: "president", "foreign minister". */
  readonly offices?: readonly string[]
  /** In text order, one at least; titles only where no name is told. */
  readonly mentions: readonly Mention[]
}
