/** The numbered list of reports behind a story: who published each, when, and whether it copies another. */
import type { Report, Story } from '../contract/types.ts'
import type { Citations } from './cite-evidence.ts'
import { cleanLine } from './clean-line.ts'
import { tellDate } from './tell-date.ts'

export interface SourceRow {
  readonly number: number
  readonly outlet: string
  /** With its basis where the page does not state it: "8 Feb 2022 (worked out from the text)". */
  readonly date: string
  readonly title: string
  /** The address of the report, or the input it was read from. */
  readonly place: string
  /** The place as a link, only ever http or https; null where there is none. */
  readonly link: string | null
  /** "copies [3], 87 %", "in French"; what a reader should know before counting the report as a source. */
  readonly notes: readonly string[]
}

const basisWords: Record<Report['published']['basis'], string> = {
  given: '',
  page: '',
  text: ' (worked out from the text)',
  story: ' (worked out from the other reports)',
  unknown: '',
}

export function arrangeSources(ids: readonly string[], copies: Story['copies'], citations: Citations): SourceRow[] {
  return [...new Set(ids)].flatMap((id) => {
    const numbered = citations.reports.get(id)
    if (numbered === undefined) return []
    const { number, report } = numbered
    return {
      number,
      outlet: cleanLine(report.outlet ?? '') || 'unknown outlet',
      date: tellPublished(report.published),
      title: cleanLine(report.title ?? '') || 'untitled',
      place: cleanLine(report.url ?? report.input),
      link: linkTo(report.url),
      notes: [...tellCopies(id, copies, citations), ...tellLanguage(report.language)],
    }
  })
}

function tellPublished({ value, basis }: Report['published']): string {
  return value === null ? 'date unknown' : `${cleanLine(tellDate(value).words)}${basisWords[basis]}`
}

function tellCopies(id: string, copies: Story['copies'], { reports }: Citations): string[] {
  return copies
    .filter((copy) => copy.report === id && reports.has(copy.of))
    .sort((one, other) => other.share - one.share)
    .map(({ of, share }) => `copies [${reports.get(of)!.number}], ${Math.round(100 * share)} %`)
}

function tellLanguage(language: string): string[] {
  if (language === 'en') return []
  return [language === 'und' ? 'language not recognised' : `language: ${cleanLine(language)}`]
}

/** Characters of a URL (RFC 3986); all others are percent-encoded, so that no link can end early or hide its target. */
const urlCharacter = /[A-Za-z0-9\-._~:/?#@!$&'*+,;=%]/

/** The address if it is http or https, else null: other schemes run code or reach into the reader's machine. */
function linkTo(url: string | null): string | null {
  const address = cleanLine(url ?? '')
  if (!/^https?:\/\/[^/]/i.test(address)) return null
  return Array.from(address, (letter) => (urlCharacter.test(letter) ? letter : encodeURIComponent(letter)))
    .join('')
    .replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))
}
