import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NameDecoder, readNameLabels } from './decode-names.ts'

const LABELS = ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER', 'B-LOC', 'I-LOC', 'E-LOC', 'S-LOC']
const labels = readNameLabels(LABELS)!
const decoder = new NameDecoder(labels, 16)

/** The labels of the best path, from the names told. */
function decode(rows: readonly (readonly number[])[]): string[] {
  const found = rows.map(() => 'O')
  decoder.decode(Float32Array.from(rows.flat()), 0, LABELS.length, rows.length, (first, last, type) => {
    const name = labels.types[type]!
    if (first === last) found[first] = `S-${name}`
    else {
      found.fill(`I-${name}`, first, last)
      found[first] = `B-${name}`
      found[last] = `E-${name}`
    }
  })
  return found
}

const isOpen = (label: string) => /^[BI]-/.test(label)
const goesOn = (label: string) => /^[IE]-/.test(label)
const follows = (before: string, label: string) =>
  isOpen(before) ? goesOn(label) && label.slice(2) === before.slice(2) : !goesOn(label)
const isAllowed = (path: readonly string[]) =>
  ['O', ...path, 'O'].every((label, i, all) => i === 0 || follows(all[i - 1]!, label))
const worth = (rows: readonly (readonly number[])[], path: readonly string[]) =>
  path.reduce((sum, label, i) => sum + rows[i]![LABELS.indexOf(label)]!, 0)

function bestByTrying(rows: readonly (readonly number[])[], path: string[] = []): number {
  if (path.length === rows.length) return isAllowed(path) ? worth(rows, path) : -Infinity
  return Math.max(...LABELS.map((label) => bestByTrying(rows, [...path, label])))
}

const rowFor = (label: string) => LABELS.map((other) => (other === label ? 1 : 0))

describe('NameDecoder', () => {
  test.each([
    ['no tokens', [], []],
    ['a name of one token', ['O', 'S-PER'], ['O', 'S-PER']],
    ['a name of three', ['B-LOC', 'I-LOC', 'E-LOC'], ['B-LOC', 'I-LOC', 'E-LOC']],
    ['two names that touch', ['S-PER', 'B-LOC', 'E-LOC', 'S-PER'], ['S-PER', 'B-LOC', 'E-LOC', 'S-PER']],
  ])('%s', (_why, best, expected) => {
    expect(decode(best.map(rowFor))).toEqual(expected)
  })

  test('no allowed path of a short sentence is worth more', () => {
    const row = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: LABELS.length, maxLength: LABELS.length })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const path = decode(rows)
        expect(isAllowed(path)).toBe(true)
        expect(worth(rows, path)).toBe(rows.length === 0 ? 0 : bestByTrying(rows))
      }),
      { numRuns: 40 },
    )
  })

  test('scores that are no numbers are survived', () => {
    const row = fc.array(fc.double(), { minLength: LABELS.length, maxLength: LABELS.length })
    fc.assert(fc.property(fc.array(row, { maxLength: 16 }), (rows) => void expect(isAllowed(decode(rows))).toBe(true)))
  })
})

test.each([
  ['no O', ['B-PER', 'I-PER', 'E-PER', 'S-PER']],
  ['a type without S', ['O', 'B-PER', 'I-PER', 'E-PER']],
  ['a label of another scheme', ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER', 'L-PER']],
])('labels that are not whole: %s', (_why, names) => {
  expect(readNameLabels(names)).toBe(null)
})
