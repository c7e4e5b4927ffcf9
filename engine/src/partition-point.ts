/**
 * How many of `count` items in order come before a point, found by halves: `isBefore(i)` holds for the first of them and
 * for none after. So it is the index of the first item at or past the point, and one less is the last before it.
 */
export function partitionPoint(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
