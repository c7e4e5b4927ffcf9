/** A figure that a report gives, with its place in the tree: what `findQuantities` makes. */
import type { Quantity } from '../contract/types.ts'
import type { TokenIndex } from '../language/document.ts'

export type Fate = NonNullable<Quantity['fate']>

/** The contract's quantity and the tokens it stands in. */
export interface FoundQuantity extends Quantity {
  readonly first: TokenIndex
  /** Included. */
  readonly last: TokenIndex
  /** The one of its tokens that hangs on a token outside it, or is a root: by it the figure joins its clause. */
  readonly head: TokenIndex
}

/** A figure in the contract's form. */
export function toQuantity({ first: _first, last: _last, head: _head, ...quantity }: FoundQuantity): Quantity {
  return quantity
}
