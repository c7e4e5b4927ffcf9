import { describe, expect, test } from 'vitest'
import { ROLE_COUNT, RoleDecoder } from './decode-roles.ts'

/** Probabilities from letters: each token's likely role (o none, s source, q cue, c content; capitals are surer), the rest shared. */
function probabilitiesOf(letters: string): Float32Array {
  const found = new Float32Array(letters.length * ROLE_COUNT)
  for (const [i, letter] of [...letters].entries()) {
    const role = 'osqc'.indexOf(letter.toLowerCase())
    const likely = letter === letter.toLowerCase() ? 0.5 : 0.97
    found.fill((1 - likely) / 3, i * ROLE_COUNT, (i + 1) * ROLE_COUNT)
    found[i * ROLE_COUNT + role] = likely
  }
  return found
}

function decode(letters: string): string {
  const roles = new Uint8Array(letters.length)
  new RoleDecoder(192).decode(probabilitiesOf(letters), letters.search(/q/i), roles)
  return Array.from(roles, (role) => 'osqc'[role]).join('')
}

describe('one reading of an attribution', () => {
  test.each([
    ['is what the probabilities say where they are sure', 'SSQCCCCO', 'ssqcccco'],
    ['has no hole in its source', 'SSoSSQCCCC', 'sssssqcccc'],
    ['has one source, the surest', 'sOOOOOSSSQCCCC', 'oooooosssqcccc'],
    ['never takes the cue for a source', 'SSQOSCCCC', 'ssqoocccc'],
    ['has no hole in its content', 'SQCCoCC', 'sqccccc'],
    ['but two pieces around its credit', 'CCCCSQCCC', 'ccccsqccc'],
    ['may have no source', 'OOQCCCC', 'ooqcccc'],
    ['drops a lone word that is hardly content', 'SQOOOoOOOCCCC', 'sqooooooocccc'],
  ])('%s', (_why, given, expected) => {
    expect(decode(given)).toBe(expected)
  })
})
