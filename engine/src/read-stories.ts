/** Many reports → what `nutgraf read` tells: each annotated, then gathered into stories. */
import { annotateText } from './annotate.ts'
import type { Reading, Report, Story } from './contract/types.ts'
import type { LanguageModel } from './language/model/read-model.ts'
import { dateFromText } from './page/date-from-text.ts'
import { groupStories } from './story/group-stories.ts'
import { dayNumber } from './story/report-dates.ts'
import { dateFromStory } from './story/story-dates.ts'
import type { StoryMember } from './story/story-member.ts'
import { tellStory } from './story/tell-story.ts'
import { addDays, type Day, formatDay } from './time/calendar.ts'

export interface ReadingOptions {
  /** Reads the language of the reports; from `readModel`. */
  readonly model: LanguageModel
  /** The day of reading, `YYYY-MM-DD`: no report is dated after it. */
  readonly notAfter?: string
  /** Called after each report that has been annotated. */
  readonly onProgress?: (done: number, of: number) => void
}

/** Reports in a language that the engine reads are analysed and grouped; the others are only listed. */
export function readStories(reports: readonly Report[], { model, notAfter, onProgress }: ReadingOptions): Reading {
  const readable = reports
    .filter(({ language }) => language === 'en' || language === 'und')
    .map((report) => dateByText(report, { years: 'mentioned', notAfter }))
  const byId = new Map(readable.map((report) => [report.id, report]))
  const groups = groupStories(readable.map(({ published, ...report }) => ({ ...report, published: published.value })))
  const stories: Story[] = []
  let done = 0
  for (const { reports: ids } of groups) {
    const dated = dateByStory(
      ids.map((id) => byId.get(id)!),
      notAfter,
    )
    const members = dated.map((report): StoryMember => {
      const member = {
        report,
        annotated: annotateText(report.text, { published: report.published, outlet: report.outlet, model }),
      }
      byId.set(report.id, report)
      onProgress?.(++done, readable.length)
      return member
    })
    stories.push(tellStory(members))
  }
  return { reports: reports.map((report) => byId.get(report.id) ?? report), stories }
}

interface Dating {
  /** Whether the year must be one that the text mentions, or may be the latest that fits. */
  readonly years: 'mentioned' | 'latest'
  readonly notAfter: string | undefined
}

/** The report with a date worked out from its text where its page states none. */
function dateByText(report: Report, { years, notAfter }: Dating): Report {
  if (report.published.value !== null) return report
  const found = dateFromText(report.text, years === 'latest' && notAfter ? { notAfter } : {})
  if (!found || (notAfter && found.value > notAfter)) return report
  return { ...report, published: { value: found.value, basis: 'text' } }
}

/** A report that names a weekday and a day is of the year in which that falls so near its story. */
const NEAR_STORY_DAYS = 31

/**
 * The reports with a date where neither page nor text alone gives one: the day that the text names in the year of the
 * story, else the story's own date; the latest year that fits only where the whole story is undated.
 */
function dateByStory(reports: readonly Report[], notAfter: string | undefined): Report[] {
  const value = dateFromStory(reports)
  const storyDay = dayNumber(value)
  if (storyDay === null) return reports.map((report) => dateByText(report, { years: 'latest', notAfter }))
  const horizon = formatDay(addDays(Math.floor(storyDay) as Day, NEAR_STORY_DAYS))
  return reports.map((report) => {
    if (report.published.value !== null) return report
    const dated = dateByText(report, { years: 'latest', notAfter: horizon })
    const day = dayNumber(dated.published.value)
    const near = day !== null && Math.abs(day - storyDay) <= NEAR_STORY_DAYS
    return near ? dated : { ...report, published: { value, basis: 'story' } }
  })
}
