/** The package `edtf` (the reference implementation in JavaScript), which has no types, as far as the tests use it. */
// @ts-expect-error it has no types
import edtf from 'edtf'

/** Seasons may be approximate: the package counts that as an extension, other readers do not. */
const settings = { level: 3, seasonUncertainty: true }

/**
 * First and last day that the package says the value covers, `2022-02-07/2022-02-09`, `..` for an open end.
 *
 * @throws for what is not EDTF
 */
export function daysByPackage(value: string): string {
  const { min, max }: { min: number | null; max: number | null } = edtf(value, settings)
  const day = (at: number | null) =>
    at === null || !Number.isFinite(at) ? '..' : new Date(at).toISOString().slice(0, 10)
  return `${day(min)}/${day(max)}`
}
