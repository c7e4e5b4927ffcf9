import { expect, test } from 'vitest'
import { skipDateline } from './skip-dateline.ts'

test.each([
  ['a wire dateline', 'ORLEN, Vastia, May 3 (Pharos) — ', 'The ferry sank.'],
  ['one without the agency', 'ORLEN — ', 'The ferry sank.'],
  ['a dash typed as two hyphens', 'ORLEN -- ', 'The ferry sank.'],
  ['a label', 'WORLD NEWS: ', 'The ferry sank.'],
  ['no dateline', '', 'The ferry — an old one — sank.'],
  ['an acronym is no town', '', 'NATO said that the ferry sank.'],
])('%s', (_why, label, sentence) => {
  expect(skipDateline(label + sentence)).toBe(label.length)
})
