/** Where a line of the brief comes from: report numbers and sentences, so that a reader can look it up. */
import type { Evidence, Reading, Report, Span } from '../contract/types.ts'
import { splitSentences } from '../language/split-sentences.ts'
import { partitionPoint } from '../partition-point.ts'

/** Sentences `first` to `last` of report `report`, all counted from 1; 0 stands for its headline. */
export interface Reference {
  readonly report: number
  readonly first: number
  readonly last: number
}

export interface NumberedReport {
  readonly number: number
  readonly report: Report
}

/** Numbers the reports of a reading and finds the sentences of evidence in them. */
export interface Citations {
  readonly reports: ReadonlyMap<string, NumberedReport>
  cite(evidence: readonly Evidence[]): Reference[]
}

/** Reports are numbered story by story, in each story's order; then those of no story. */
export function numberReports(reading: Reading): Citations {
  const byId = new Map(reading.reports.map((report) => [report.id, report]))
  const reports = new Map<string, NumberedReport>()
  const order = [...reading.stories.flatMap((story) => story.reports), ...byId.keys()]
  for (const id of order) {
    const report = byId.get(id)
    if (report !== undefined && !reports.has(id)) reports.set(id, { number: reports.size + 1, report })
  }
  const sentences = new Map<string, Span[]>()
  const sentencesOf = (report: Report): Span[] => {
    const known = sentences.get(report.id) ?? splitSentences(report.text)
    sentences.set(report.id, known)
    return known
  }
  return { reports, cite: (evidence) => citeEvidence(evidence, reports, sentencesOf) }
}

/** One reference for each piece of evidence, in the order of reports and sentences, none twice. */
function citeEvidence(
  evidence: readonly Evidence[],
  reports: ReadonlyMap<string, NumberedReport>,
  sentencesOf: (report: Report) => readonly Span[],
): Reference[] {
  const references = new Map<string, Reference>()
  for (const { report: id, spans } of evidence) {
    const numbered = reports.get(id)
    if (numbered === undefined || spans.length === 0) continue
    const sentences = sentencesOf(numbered.report)
    const from = Math.min(...spans.map(([start]) => start))
    const to = Math.max(...spans.map(([, end]) => end))
    const first = sentenceAt(sentences, from)
    const reference = { report: numbered.number, first, last: Math.max(first, sentenceAt(sentences, to - 1)) }
    references.set(tellReference(reference), reference)
  }
  return [...references.values()].sort(
    (one, other) => one.report - other.report || one.first - other.first || one.last - other.last,
  )
}

/** Number, from 1, of the sentence at an offset or of the last one before it. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  return Math.max(
    1,
    partitionPoint(sentences.length, (i) => sentences[i]![0] <= offset),
  )
}

/** `2:14`, or `2:14–16` for several sentences; `2` for the headline. */
export function tellReference({ report, first, last }: Reference): string {
  if (first === 0) return `${report}`
  return first === last ? `${report}:${first}` : `${report}:${first}–${last}`
}

/** `[1:3, 2:14]`; of more than `most`, the first ones and how many are left: `[1:3, 2:14 +5]`. '' for none. */
export function tellReferences(references: readonly Reference[], most: number): string {
  if (references.length === 0) return ''
  const shown = references.slice(0, most).map(tellReference).join(', ')
  const left = references.length - most
  return left > 0 ? `[${shown} +${left}]` : `[${shown}]`
}
