/** The numbered list of reports behind a story: who published each, when, and whether it copies another. */
import type { Report, Story } from '../contract/types.ts'
import { skipDateline } from '../story/skip-dateline.ts'
import type { Citations } from './cite-evidence.ts'
import { cleanLine } from './clean-line.ts'
import { tellDate } from './tell-date.ts'
import { sharedYear, withoutYear } from './told-story.ts'

export interface SourceRow {
  readonly number: number
  readonly outlet: string
  /** With its basis where the page does not state it: "8 Feb 2022 (worked out from the text)". */
  readonly date: string
  /** The date in short: "8 Feb, 09:25", "8 Feb (worked out)"; without a year that all share. */
  readonly day: string
  /** For an untitled report its first words, in quotation marks. */
  readonly title: string
  /** The address of the report, or the input it was read from. */
  readonly place: string
  /** The place in a few characters: the name of the file it was read from, or the host of the address. */
  readonly shortPlace: string
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
const shortBasis: Record<Report['published']['basis'], string> = {
  given: '',
  page: '',
  text: ' (worked out)',
  story: ' (estimated)',
  unknown: '',
}
/** First words of an untitled report. */
const openingWords = 9

export function arrangeSources(ids: readonly string[], copies: Story['copies'], citations: Citations): SourceRow[] {
  const numbered = [...new Set(ids)].flatMap((id) => citations.reports.get(id) ?? [])
  const year = sharedYear(numbered.map(({ report }) => (report.published.value ?? '').slice(0, 10)))
  return numbered.map(({ number, report }) => ({
    number,
    outlet: cleanLine(report.outlet ?? '') || 'unknown outlet',
    date: tellPublished(report.published, basisWords),
    day: withoutYear(tellPublished(report.published, shortBasis), year),
    title: cleanLine(report.title ?? '') || openingOf(report.text),
    place: cleanLine(report.url ?? report.input),
    shortPlace: shortenPlace(report),
    link: linkTo(report.url),
    notes: [...tellCopies(report.id, copies, citations), ...tellLanguage(report.language)],
  }))
}

/** “As the war of words over the Stavering explosion …”, or "untitled" for a report without words. */
export function openingOf(text: string): string {
  const start = text.slice(0, 1000)
  const words = cleanLine(start.slice(skipDateline(start))).split(' ')
  const opening = words.slice(0, openingWords).join(' ')
  return opening === '' ? 'untitled' : `“${opening}${words.length > openingWords ? '…' : ''}”`
}

/** What was read, by the name of the file or the host of the address. */
function shortenPlace({ url, input }: Report): string {
  const place = cleanLine(input)
  const host = /^https?:\/\/([^/?#]+)/i.exec(place)?.[1]
  if (host === undefined) return place.split(/[\\/]/).findLast((part) => part !== '') ?? cleanLine(url ?? '')
  return host.replace(/^www\./i, '')
}

function tellPublished({ value, basis }: Report['published'], words: typeof basisWords): string {
  return value === null ? 'date unknown' : `${cleanLine(tellDate(value).words)}${words[basis]}`
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
export function linkTo(url: string | null): string | null {
  const address = cleanLine(url ?? '')
  if (!/^https?:\/\/[^/]/i.test(address)) return null
  return Array.from(address, (letter) => (urlCharacter.test(letter) ? letter : encodeURIComponent(letter)))
    .join('')
    .replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))
}
