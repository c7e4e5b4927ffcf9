/** docs/inputs.md tells what the program does: the codes, limits and names that it states are those in the code. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inputErrorCodes } from '../src/errors.ts'
import { defaultFetchLimits } from '../src/fetch/limits.ts'
import { lineErrorCodes } from '../src/jsonl/parse-line.ts'

const page = readFileSync(new URL('../../docs/inputs.md', import.meta.url), 'utf8')

/** The codes in the first column of the table under a heading. */
function codesUnder(heading: string): string[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code!)
}

test('every code of an input is there, and no other', () => {
  expect(codesUnder('What can be wrong with an input')).toEqual([...inputErrorCodes])
})

test('every code of a line is there, and no other', () => {
  expect(codesUnder('The JSONL commands').toSorted()).toEqual([...lineErrorCodes, 'internal'].toSorted())
})

test('the limits are those of the code', () => {
  const { timeoutMs, maxBytes, maxRedirects, retryDelaysMs, maxRetryAfterMs, maxCrawlDelayMs } = defaultFetchLimits
  expect(page).toContain(`all in all | ${timeoutMs / 1000} s |`)
  expect(page).toContain(`unpacked | ${maxBytes / 1e6} MB |`)
  expect(page).toContain(`redirects of an address | ${maxRedirects} |`)
  expect(page).toContain(`after ${retryDelaysMs.map((ms) => `${ms / 1000} s`).join(' and ')}`)
  expect(page).toContain(`\`Retry-After\` is kept to, up\n  to ${maxRetryAfterMs / 1000} s`)
  expect(page).toContain(`kept to, up to ${maxCrawlDelayMs / 1000} s`)
})
