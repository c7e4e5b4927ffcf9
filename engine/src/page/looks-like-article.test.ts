import { expect, test } from 'vitest'
import { looksLikeArticle } from './looks-like-article.ts'

test.each([
  [
    'two paragraphs',
    `${'The harbour of Osterveld was closed on Monday after a storm, the harbour master said.\n\n'.repeat(3)}`,
    true,
  ],
  ['a page of links', 'Storm: what we know\n\nHarbour closed\n\nMore news'.repeat(40), false],
  ['a login wall', 'Please log in to read on.', false],
  ['nothing', '', false],
  ['a report in Chinese', '港口周一在暴风雨过后关闭，港口负责人说，修复工作需要数周时间，三艘船被毁。'.repeat(2), true],
])('%s', (_why, text, expected) => {
  expect(looksLikeArticle({ text })).toBe(expected)
})
