/** The contract's types, inferred from its schemas. Imported as types only, so the engine itself never loads zod. */
import type * as z from 'zod'
import type * as schema from './schema.ts'

/** Index into a report's text in UTF-16 code units, as `slice` counts. */
export type CharOffset = number
/** Half-open `[start, end)`: `text.slice(start, end)` is what the report says there. */
export type Span = [start: CharOffset, end: CharOffset]

export type Published = z.infer<typeof schema.publishedSchema>
/** A day that a report may have been published on, with why. */
export type DateCandidate = z.infer<typeof schema.dateCandidateSchema>
export type EntityType = z.infer<typeof schema.entityTypeSchema>
export type Manner = z.infer<typeof schema.mannerSchema>
export type EventKind = z.infer<typeof schema.eventKindSchema>
export type TimexMod = z.infer<typeof schema.modSchema>
export type Quantity = z.infer<typeof schema.quantitySchema>
export type EventStatus = z.infer<typeof schema.statusSchema>

export type AnnotateInput = z.infer<typeof schema.annotateInputSchema>
/** One line of `nutgraf annotate`. */
export type Annotation = z.infer<typeof schema.annotationSchema>
export type Entity = Annotation['entities'][number]
export type TimeMention = Annotation['times'][number]
export type Statement = Annotation['statements'][number]
export type EventMention = Annotation['events'][number]

export type ExtractInput = z.infer<typeof schema.extractInputSchema>
/** One line of `nutgraf extract`. */
export type Extraction = z.infer<typeof schema.extractionSchema>

export type StoriesInput = z.infer<typeof schema.storiesInputSchema>
export type StoryLine = z.infer<typeof schema.storyLineSchema>
export type ErrorLine = z.infer<typeof schema.errorLineSchema>

/** What `nutgraf read --json` prints. */
export type Reading = z.infer<typeof schema.readingSchema>
export type Report = z.infer<typeof schema.reportSchema>
export type Story = z.infer<typeof schema.storySchema>
export type Actor = Story['actors'][number]
export type StoryStatement = Story['statements'][number]
export type StoryEvent = Story['events'][number]
export type TimelineEntry = Story['timeline'][number]
export type Granularity = z.infer<typeof schema.granularitySchema>
export type Account = Story['accounts'][number]
export type Evidence = StoryStatement['evidence'][number]
