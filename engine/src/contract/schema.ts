/**
 * The program's contract: what the commands read and print, as zod schemas and the types inferred from them.
 * `docs/schema/*.json` is generated from this file (`npm run schema`); a test keeps the two in step.
 *
 * Conventions: every span is half-open `[start, end)` in UTF-16 code units into the report's own `text`; a role
 * that may be discontinuous is a list of spans, empty where the text has none; dates are TIMEX3 values.
 */
import * as z from 'zod'

const span = z
  .tuple([z.int().min(0), z.int().min(0)])
  .describe('Half-open [start, end), UTF-16 code units into the report text')
const spans = z.array(span)
const timexValue = z.string().describe('TIMEX3 value, e.g. 2022-02-08, 2022-W06, P30M, PRESENT_REF')

export const dateCandidateSchema = z.object({
  value: timexValue.describe('TIMEX3 value; XXXX-02-07 where nothing tells the year'),
  reason: z.string().describe('one line for an editor'),
  spans: spans.describe('what it rests on in the report text; empty for a date of the other reports of the story'),
  from: z
    .enum(['dateline', 'weekday', 'day', 'story'])
    .describe('a day in the dateline, a day named with its weekday (or "today"), any other full date, or the story'),
})

export const publishedSchema = z.object({
  value: timexValue.nullable(),
  basis: z
    .enum(['given', 'page', 'text', 'story', 'unknown'])
    .describe('where the date comes from: handed in, stated by the page, worked out from the text, or from its story'),
  candidates: z
    .array(dateCandidateSchema)
    .optional()
    .describe(
      'where the date was neither handed in nor stated: what it may be, best first; the value is the first of them, or null where none is sure enough',
    ),
})

/** How a time or a number is qualified: the `mod` of TIMEX3 (TimeML 1.2.1). */
export const modSchema = z.enum([
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
])
const edtfValue = z.string().describe('EDTF (ISO 8601-2), e.g. 2022-02-08, 2022-02~, 2022-02-07/2022-02-09')

export const entityTypeSchema = z.enum(['person', 'organization', 'place', 'group', 'other'])
export const mannerSchema = z.enum(['direct', 'indirect', 'mixed'])
export const statusSchema = z.enum(['happened', 'planned', 'possible', 'denied'])

/** PLOVER event categories (Open Event Data Alliance, PLOVER manual 2.0), less those of no news event. */
export const eventKindSchema = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'INVESTIGATE',
  'DEMAND',
  'DISAPPROVE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'CRIME',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])

/** A figure: "at least 14 people", "$3 billion", "dozens of homes". */
export const quantitySchema = z.object({
  span,
  number: z.number().nullable().describe('null where the text gives none: "dozens", "several"'),
  to: z.number().optional().describe('the upper end of a range: "10 to 15"'),
  mod: modSchema.optional().describe('"about" is APPROX, "at least" EQUAL_OR_MORE, "more than" MORE_THAN'),
  unit: z
    .string()
    .describe(
      '"people", an ISO 4217 currency, "percent", "percentage point", "basis point", the UCUM code of a measure ("km", "[mi_i]"), or "count"',
    ),
  what: z.string().nullable().describe('what is counted or measured, as a lemma: "soldier", "home", "inflation"'),
  fate: z
    .enum(['killed', 'injured', 'missing', 'detained', 'displaced', 'evacuated', 'rescued', 'infected'])
    .optional()
    .describe('of people: what became of them'),
})

export const tokenSchema = z.object({
  start: z.int(),
  end: z.int(),
  form: z.string().optional(),
  lemma: z.string(),
  upos: z.string(),
  head: z.int().describe('index in this list, -1 for a root'),
  deprel: z.string(),
})

export const annotateInputSchema = z.object({ id: z.string(), text: z.string(), published: z.string().nullish() })

export const annotationSchema = z.object({
  id: z.string(),
  language: z.string().describe('BCP 47 language subtag, "und" where it cannot be told'),
  published: publishedSchema,
  sentences: spans,
  tokens: z.array(tokenSchema).optional(),
  entities: z.array(z.object({ id: z.string(), name: z.string(), type: entityTypeSchema, mentions: spans })),
  times: z.array(
    z.object({
      span,
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      value: timexValue,
      mod: modSchema.optional().describe('TIMEX3 mod: "early March" is START, "about 7 March" APPROX'),
      edtf: edtfValue.nullable().describe('the same for calendars; null where it has no place on one'),
    }),
  ),
  statements: z.array(
    z.object({
      id: z.string(),
      source: spans,
      cue: spans,
      content: spans,
      speaker: z.string().nullable().describe('entity id'),
      anonymous: z.boolean().describe('the report keeps the source nameless: "an official who asked not to be named"'),
      manner: mannerSchema,
      to: z.string().nullable().describe('entity id'),
      via: z
        .array(z.object({ name: z.string(), entity: z.string().nullable(), spans }))
        .describe('who stands between this report and the speaker, nearest the report first'),
      date: timexValue.nullable(),
      denied: z.boolean(),
      hedged: z.boolean(),
      doubt: z.object({ reason: z.string(), alternative: z.string().nullable() }).nullable(),
    }),
  ),
  events: z.array(
    z.object({
      id: z.string(),
      kind: eventKindSchema.nullable().describe('null for what politics does not cover: accidents, elections, deaths'),
      trigger: span,
      actors: z.array(z.string()),
      targets: z.array(z.string()),
      place: z.string().nullable().describe('entity id'),
      date: timexValue.nullable(),
      edtf: edtfValue.nullable().describe('when, with ranges and approximation'),
      status: statusSchema,
      quantities: z.array(quantitySchema).describe('figures that the event is told with'),
      span,
    }),
  ),
})

export const extractInputSchema = z.object({ id: z.string(), url: z.string().nullish(), html: z.string() })

export const extractionSchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  outlet: z.string().nullable(),
  published: publishedSchema,
  language: z.string(),
  text: z.string(),
})

export const storiesInputSchema = z.object({
  id: z.string(),
  url: z.string().nullish(),
  outlet: z.string().nullish(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  text: z.string(),
})

export const storyLineSchema = z.object({ id: z.string(), title: z.string(), reports: z.array(z.string()) })

/** What takes the place of a JSONL line that could not be read. */
export const errorLineSchema = z.object({
  id: z.string().optional(),
  line: z.int(),
  error: z.object({ code: z.string(), message: z.string() }),
})

/** How finely a date is given; `range` is from one date to another, of which either may be open. */
export const granularitySchema = z.enum([
  'time',
  'daypart',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'range',
])
const calendarDay = z.string().describe('YYYY-MM-DD')

export const timelineEntrySchema = z.object({
  id: z.string().describe('of an event or statement of the story'),
  kind: z.enum(['event', 'statement']),
  date: timexValue.nullable(),
  edtf: edtfValue.nullable().describe('null where it has no place on a calendar'),
  from: calendarDay.nullable().describe('first day that it can have been; null where open or unknown'),
  to: calendarDay.nullable().describe('last day that it can have been; null where open or unknown'),
  granularity: granularitySchema.nullable().describe('a month is not a day; null where the date is unknown'),
  approximate: z.boolean().describe('"about 7 February"'),
  when: z
    .enum(['before', 'around', 'on', 'after'])
    .nullable()
    .describe('beside the centre; around: a month or range that holds it. Null without a date or a centre'),
  by: calendarDay.nullable().describe('day of the first report that tells it: by then it was known'),
})

const evidence = z.object({ report: z.string(), spans, source: spans.optional(), cue: spans.optional() })
const evidences = z.array(evidence)

export const reportSchema = z.object({
  id: z.string(),
  input: z.string(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  published: publishedSchema,
  language: z.string(),
  text: z.string(),
})

export const storySchema = z.object({
  id: z.string(),
  title: z.string(),
  reports: z.array(z.string()).describe('report ids, earliest first'),
  summary: z.array(z.object({ text: z.string(), evidence: evidences })),
  actors: z.array(z.object({ id: z.string(), name: z.string(), type: entityTypeSchema, aliases: z.array(z.string()) })),
  statements: z.array(
    z.object({
      id: z.string(),
      speaker: z.string().nullable(),
      speakerText: z.string(),
      anonymous: z.boolean().describe('every report that tells it keeps the source nameless'),
      to: z.string().nullable(),
      via: z.array(z.object({ name: z.string(), actor: z.string().nullable() })),
      date: timexValue.nullable(),
      manner: mannerSchema,
      denied: z.boolean(),
      hedged: z.boolean(),
      doubt: z.object({ reason: z.string(), alternative: z.string().nullable() }).nullable(),
      text: z.string(),
      evidence: evidences,
    }),
  ),
  events: z.array(
    z.object({
      id: z.string(),
      kind: eventKindSchema.nullable(),
      date: timexValue.nullable(),
      edtf: edtfValue.nullable(),
      status: statusSchema,
      actors: z.array(z.string()),
      targets: z.array(z.string()),
      place: z.string().nullable(),
      quantities: z.array(quantitySchema.extend({ report: z.string() })).describe('with the report that gives each'),
      text: z.string(),
      evidence: evidences,
      reports: z.int(),
      independent: z.int(),
    }),
  ),
  centre: z
    .object({
      value: edtfValue,
      reason: z.string().describe('why this day, for people'),
    })
    .nullable()
    .describe('the day, or few days, that the story is about; null where nothing is dated'),
  timeline: z
    .array(timelineEntrySchema)
    .describe('every event and statement once, in order of time; those of unknown date at the end'),
  accounts: z.array(
    z.object({
      kind: z.enum(['agree', 'differ', 'deny']),
      about: z.string(),
      sides: z.array(
        z.object({
          text: z.string(),
          evidence: evidences,
          figure: z.int().optional().describe('the number this side gives, where sides differ in a number'),
          corrected: evidences
            .optional()
            .describe('where the figure is denied or taken back, or its outlet gives a lower one'),
        }),
      ),
    }),
  ),
  copies: z.array(z.object({ report: z.string(), of: z.string(), share: z.number().min(0).max(1) })),
  dependence: z.array(
    z.object({ on: z.string(), actor: z.string().nullable(), statements: z.int(), reports: z.int() }),
  ),
})

export const readingSchema = z.object({ reports: z.array(reportSchema), stories: z.array(storySchema) })
