import { expect, test } from 'vitest'
import * as engine from './index.ts'

test('the public way in', () => {
  expect(Object.keys(engine).sort()).toEqual([
    'ModelFileError',
    'annotate',
    'annotateText',
    'buildTimeline',
    'findTimes',
    'groupStories',
    'identifyLanguage',
    'looksLikeArticle',
    'readCapture',
    'readHtml',
    'readLanguage',
    'readModel',
    'readStories',
    'renderBrief',
    'renderMarkdown',
    'splitSentences',
    'toIcalendar',
    'toTimelineJs',
  ])
})
