/**
 * Every number of the story stage, with what chose it. Figures and the way to measure them again: docs/stories.md.
 */

/** How a report is turned into a weighted vector of its words (weigh-reports.ts). */
export const WEIGHING = {
  /** A word of the headline counts as this many words of the body. */
  titleWeight: 3,
  /** A word among the first `leadWords` of the body counts as two: news tells the main thing first. */
  leadWords: 60,
  leadWeight: 2,
  /** Words past this one add background, hardly ever another subject; also bounds the work for a huge report. */
  maxWords: 400,
  /** A word printed with a capital inside sentences is a name, and names tell stories apart better than nouns. */
  nameFactor: 1.25,
  /** Share of news reports assumed to use a word that the background table does not have, and one with digits. */
  unknownShare: 0.001,
  digitsShare: 0.01,
  /** The background counts as this many reports beside those of the batch. Between 200 and 5,000 hardly matters. */
  backgroundReports: 1000,
} as const

/** When two reports, or two groups of them, are the same story (cluster-reports.ts). */
export const GROUPING = {
  /**
   * Least mean similarity of two groups that are joined. Chosen on news_cluster by halves of its events, with ECB+
   * (reports of two sentences) as a check: 0.10 to 0.13 do well on each.
   */
  threshold: 0.12,
  /** Share taken off what the heaviest common word brings: one name in common, a town's say, makes no story. */
  oneWordDiscount: 0.5,
  /** Reports further apart in time are less alike: at `halfwayDays` a quarter is taken off, never more than half. */
  halfwayDays: 30,
  timeFloor: 0.5,
  /** Brief reports share a town's name and little else: similarity is multiplied by this for no words, by 1 from `fullWords`. */
  briefFactor: 0.65,
  fullWords: 250,
  /** Each report is compared with those that share some of its heaviest words … */
  keyWords: 24,
  /** … keeping so many of its nearest; a word in more reports than `maxPostings` brings only that many. */
  maxNeighbours: 64,
  maxPostings: 1000,
  /** A group's vector keeps its heaviest words only; the rest adds noise and time. */
  maxGroupWords: 1500,
  /** Above this similarity two reports are checked for copied text, and joined outright where one is a copy. */
  copyCheck: 0.5,
} as const

/** When one report's text is found in another (find-copies.ts). */
export const COPYING = {
  /** Consecutive words that make one piece of evidence; five hardly ever agree by chance (METER and plagiarism work use 5–8). */
  shingleWords: 5,
  /**
   * Least share of a report's own words (those outside quotation marks) that must be found in the other. On
   * news_cluster pairs above it are wire copy and rewritten copy; below begin those that share a few stock phrases.
   */
  minShare: 0.25,
  /** Least number of such words: a shared "is expected to meet in the coming days" is no copy. */
  minWords: 25,
  /** A credit to another outlet stands within so many characters of the report's beginning or end. */
  creditChars: 160,
  /** A shingle looks up at most so many reports, the earliest; keeps thousands of identical reports linear. */
  maxPostings: 24,
} as const

/** When two reports tell the same words, or the same event (merge-statements.ts, merge-events.ts). */
export const MERGING = {
  /** A word in more than this share of news reports says nothing about what a sentence is about. */
  commonShare: 0.1,
  /** Quoted words agree by their runs of this many words. */
  runWords: 3,
  /** So many words, two of them not common, are the least by which a quotation is recognised, all of them alike … */
  minQuoteWords: 4,
  /** … and from this length on outlets may have trimmed or translated a word here and there. */
  looseQuoteWords: 6,
  minQuoteOverlap: 0.7,
  /** A quotation of this length told of a person by one and of his government by another is one quotation. */
  longQuoteWords: 8,
  /** Indirect speech is the same statement only where nearly all its content words agree, and so many of them. */
  minSpeechOverlap: 0.75,
  minSpeechStems: 4,
  /** Sentences with this share of common content words tell of one event even without a date or names. */
  sameSentence: 0.6,
  likeSentence: 0.3,
  /** A word run or a stem looks up at most so many tellings; keeps hostile repetition linear. */
  maxPostings: 60,
} as const

/** Accounts set side by side (compare-accounts.ts, find-tolls.ts). */
export const COMPARING = {
  /** A word in more than this share of news reports shows nothing about what is denied. */
  commonShare: 0.05,
  /** Without a word for one kind of act in common, so many words, names aside, and this share of the denied ones, must agree. */
  minSharedStems: 3,
  minDenialShare: 0.5,
  /** Two denials of one speaker are the same one from this overlap on. */
  sameDenial: 0.5,
  /** Assertions set against one denial, the closest ones. */
  maxAssertions: 4,
  /** A sentence with a date so many days before the story began tells of something else. */
  backgroundDays: 14,
  /** Figures this close to each other are one figure, rounded. */
  roundingShare: 0.1,
} as const

/** The sentences that sum a story up (summarise.ts). Written as rules of the craft; no corpus chose them. */
export const SUMMARY = {
  maxSentences: 3,
  maxWords: 110,
  /** A nut graf's sentence is neither a fragment nor a paragraph. */
  minSentenceWords: 10,
  maxSentenceWords: 55,
  /**
   * Looked for among the first so many sentences of each report. The lead is written to tell the whole; any other
   * sentence is worth `notLead` of it, and each this much less than the one before.
   */
  leadSentences: 8,
  notLead: 0.85,
  positionDiscount: 0.08,
  /** A further sentence must be worth this share of the first and have little in common with those chosen. */
  minWorth: 0.4,
  maxOverlap: 0.3,
  /** What is left of the worth of a sentence that tells a figure which later reports have replaced … */
  overtaken: 0.4,
  /** … and what one that tells the latest is worth more. */
  latestFigure: 1.5,
  /** A story of several days is told by sentences of several days: what a second of one day keeps of its worth. */
  sameDay: 0.6,
} as const
