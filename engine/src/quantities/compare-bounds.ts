/** Whether two figures for one thing can both be right: "at least 12" and 14 can, 9 and 14 cannot. */
import type { Quantity } from '../contract/types.ts'

export type Bounded = Pick<Quantity, 'number' | 'to' | 'mod'>

/** What "about" leaves open on either side; journalists round to one or two figures. */
const ROUNDING = 0.1

/** Always where one of them gives no number: "dozens" and 40. */
export function canBothHold(a: Bounded, b: Bounded): boolean {
  if (a.number === null || b.number === null) return true
  const [lowA, highA] = boundsOf(a, a.number)
  const [lowB, highB] = boundsOf(b, b.number)
  return lowA <= highB && lowB <= highA
}

function boundsOf({ to, mod }: Bounded, number: number): [low: number, high: number] {
  const high = to ?? number
  switch (mod) {
    case 'EQUAL_OR_MORE':
    case 'MORE_THAN':
      return [number, Number.POSITIVE_INFINITY]
    case 'EQUAL_OR_LESS':
    case 'LESS_THAN':
      return [0, high]
    case 'APPROX':
      return [number * (1 - ROUNDING), high * (1 + ROUNDING)]
    default:
      return [number, high]
  }
}
