import { expect, test } from 'vitest'
import * as engine from './index.ts'

test('the public way in', () => {
  expect(Object.keys(engine).sort()).toEqual([
    'annotate',
    'annotateText',
    'groupStories',
    'identifyLanguage',
    'looksLikeArticle',
    'readCapture',
    'readHtml',
    'readStories',
    'renderBrief',
    'renderMarkdown',
    'splitSentences',
  ])
})
