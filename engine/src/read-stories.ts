/** Many reports → what `nutgraf read` tells: each annotated, then gathered into stories. */
import { annotateText } from './annotate.ts'
import type { Published, Reading, Report, Story } from './contract/types.ts'
import { dateFromText } from './page/date-from-text.ts'
import { groupStories } from './story/group-stories.ts'
import { dateFromStory } from './story/story-dates.ts'
import type { StoryMember } from './story/story-member.ts'
import { tellStory } from './story/tell-story.ts'

export interface ReadingOptions {
  /** The day of reading, `YYYY-MM-DD`: no report is dated after it. */
  readonly notAfter?: string
  /** Called after each report that has been annotated. */
  readonly onProgress?: (done: number, of: number) => void
}

/** Reports in a language that the engine reads are analysed and grouped; the others are only listed. */
export function readStories(reports: readonly Report[], { notAfter, onProgress }: ReadingOptions = {}): Reading {
  const readable = reports
    .filter(({ language }) => language === 'en' || language === 'und')
    .map((report) => dated(report, notAfter))
  const byId = new Map(readable.map((report) => [report.id, report]))
  const groups = groupStories(readable.map(({ published, ...report }) => ({ ...report, published: published.value })))
  const stories: Story[] = []
  let done = 0
  for (const { reports: ids } of groups) {
    const members = datedByStory(ids.map((id) => byId.get(id)!)).map((report): StoryMember => {
      const member = { report, annotated: annotateText(report.text, report.published, report.outlet) }
      byId.set(report.id, report)
      onProgress?.(++done, readable.length)
      return member
    })
    stories.push(tellStory(members))
  }
  return { reports: reports.map((report) => byId.get(report.id) ?? report), stories }
}

/** The report with a date worked out from its text where its page states none. */
function dated(report: Report, notAfter: string | undefined): Report {
  if (report.published.value !== null) return report
  const found = dateFromText(report.text, notAfter ? { notAfter } : {})
  return found ? { ...report, published: { value: found.value, basis: 'text' } } : report
}

/** The reports with a date borrowed from the others of their story where neither page nor text gives one. */
function datedByStory(reports: readonly Report[]): Report[] {
  const value = dateFromStory(reports)
  const published: Published = value ? { value, basis: 'story' } : { value: null, basis: 'unknown' }
  return reports.map((report) => (report.published.value === null ? { ...report, published } : report))
}
