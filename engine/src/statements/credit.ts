/** What the `credit-by-…` files find: a place where a sentence credits somebody with words or thoughts, in tokens. */
import type { TokenRange } from './statement-text.ts'

export interface Credit {
  readonly cue: readonly TokenRange[]
  readonly source: TokenRange | null
  /** Whom the source stands for, where it is a relative pronoun. */
  readonly antecedent?: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly hearer: TokenRange | null
  /** Who quotes the speaker: "Sputnik quoted Macron as saying". */
  readonly relay: TokenRange | null
  readonly denies: boolean
}

/** The fields of a credit that most have no use for. */
export const PLAIN_CREDIT = { hearer: null, relay: null, denies: false }
