/** The public way in: everything that `@nutgraf/engine` exports. */
export { annotate, annotateText } from './annotate.ts'
export type { AnnotatedText } from './annotated.ts'
export { renderBrief } from './brief/render-brief.ts'
export { renderMarkdown } from './brief/render-markdown.ts'
export type {
  Account,
  Actor,
  AnnotateInput,
  Annotation,
  CharOffset,
  Entity,
  EntityType,
  ErrorLine,
  EventKind,
  EventMention,
  EventStatus,
  Evidence,
  ExtractInput,
  Extraction,
  Manner,
  Published,
  Reading,
  Report,
  Span,
  Statement,
  StoriesInput,
  Story,
  StoryEvent,
  StoryLine,
  StoryStatement,
  TimelineEntry,
  TimeMention,
} from './contract/types.ts'
export type { Document } from './language/document.ts'
export { ModelFileError } from './language/model/model-file.ts'
export { type LanguageModel, readModel } from './language/model/read-model.ts'
export { readLanguage } from './language/read-language.ts'
export { splitSentences } from './language/split-sentences.ts'
export { identifyLanguage } from './page/identify-language.ts'
export { looksLikeArticle } from './page/looks-like-article.ts'
export type { Page } from './page/page.ts'
export { readCapture } from './page/read-capture.ts'
export { readHtml } from './page/read-html.ts'
export { type ReadingOptions, readStories } from './read-stories.ts'
export { groupStories } from './story/group-stories.ts'
export { findTimes } from './time/find-times.ts'
export { buildTimeline } from './timeline/build-timeline.ts'
export { type CalendarExport, toIcalendar } from './timeline/to-icalendar.ts'
export { type TimelineJs, type TimelineJsExport, toTimelineJs } from './timeline/to-timelinejs.ts'
