/** Many reports → what `nutgraf read` tells: each annotated, then gathered into stories. */
import { annotateText } from './annotate.ts'
import type { Reading, Report, Story } from './contract/types.ts'
import type { LanguageModel } from './language/model/read-model.ts'
import { type DatingOptions, dateFromText } from './page/date-from-text.ts'
import { groupStories } from './story/group-stories.ts'
import { dateFromStory } from './story/story-dates.ts'
import type { StoryMember } from './story/story-member.ts'
import { tellStory } from './story/tell-story.ts'

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
    .map((report) => dateByText(report, { notAfter }))
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

/** The report with a date worked out from its text where its page states none. */
function dateByText(report: Report, options: DatingOptions): Report {
  return report.published.value === null ? { ...report, published: dateFromText(report.text, options) } : report
}

/**
 * The reports with a date where neither page nor text alone gives one: the day that the text names in the year of the
 * story, else the story's own date; the latest year that fits only where the whole story is undated.
 */
function dateByStory(reports: readonly Report[], notAfter: string | undefined): Report[] {
  const story = dateFromStory(reports)
  if (story === null) return reports.map((report) => dateByText(report, { notAfter, latestYear: true }))
  const { candidate, first, last } = story
  return reports.map((report) => {
    if (report.published.value !== null) return report
    const { value, candidates = [] } = dateFromText(report.text, { notAfter, near: [first, last] })
    return value === null
      ? { ...report, published: { value: candidate.value, basis: 'story', candidates: [candidate, ...candidates] } }
      : { ...report, published: { value, basis: 'text', candidates: [...candidates, candidate] } }
  })
}
