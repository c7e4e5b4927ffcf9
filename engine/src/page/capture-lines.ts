/** A raw capture as lines: odd characters and line ends put right, hard-wrapped paragraphs joined again. */

export interface CaptureLine {
  readonly text: string
  /** A blank line (or the start of the capture) stands before it. */
  readonly opensBlock: boolean
  /** Characters from the left edge to the last one: indents count, for finding hard wraps. */
  readonly width: number
  /** Marked as a heading: `# Headline`, `Headline` over `=====`, or a line all in bold. */
  readonly heading: boolean
}

/** Characters by which a ragged wrap may fall short of its width. */
const ragged = 10
/** Widths at which mail programs, wire terminals and text browsers break lines. */
const narrowestWrap = 40
const widestWrap = 120
const lineEnds = /\r\n?|[\n\v\f\u0085\u2028\u2029]/
const zeroWidth = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
/** Joiners are part of the spelling in Persian, Hindi and emoji; after ASCII they are left over from a page. */
const strayJoiners = /([\t -~]|^)[\u200c\u200d]+/gm
// biome-ignore lint/suspicious/noControlCharactersInRegex: captures of terminals and broken files have them
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/g
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/g
const underline = /^(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,}|(?:[-*_=•·] ){2,}[-*_=•·])$/

interface RawLine {
  readonly text: string
  readonly width: number
}

/** Lines of a capture, trimmed, none empty; white space inside them is single spaces. */
export function splitLines(raw: string): CaptureLine[] {
  const trimmed = cleanCharacters(raw)
    .split(lineEnds)
    .map((line) => ({ text: line.replace(spaces, ' ').trim(), width: line.trimEnd().length }))
  return joinWrapped(readMarkup(trimmed))
}

function cleanCharacters(raw: string): string {
  return raw.replace(zeroWidth, '').replace(strayJoiners, '$1').replace(controls, '')
}

/** Takes off Markdown's marks where the capture is written with them, and drops rules ("-----"). */
function readMarkup(trimmed: readonly RawLine[]): CaptureLine[] {
  const isMarkdown = trimmed.some(({ text }) => /^#{1,4} \S/.test(text) || /\]\((?:https?:|\/)/.test(text))
  const lines: CaptureLine[] = []
  let opensBlock = true
  for (const { text: line, width } of trimmed) {
    if (underline.test(line)) {
      markSetextHeading(lines, line, opensBlock)
      opensBlock = true
    } else if (line) {
      const read = isMarkdown ? readMarkdownLine(line) : readBoldLine(line)
      if (read.text) lines.push({ ...read, width, opensBlock })
      opensBlock = false
    } else opensBlock = true
  }
  return lines
}

function markSetextHeading(lines: CaptureLine[], rule: string, afterBlank: boolean): void {
  const last = lines.at(-1)
  if (last && !afterBlank && last.opensBlock && rule.startsWith('='))
    lines[lines.length - 1] = { ...last, heading: true }
}

function readMarkdownLine(line: string): { text: string; heading: boolean } {
  const marked = /^#{1,6} +(.*?)[# ]*$/.exec(line)
  const text = (marked?.[1] ?? line)
    .replace(/!\[[^[\]\n]{0,300}\]\([^()\s]{0,2000}\)/g, '')
    .replace(/\[([^[\]\n]{0,300})\]\([^()\s]{0,2000}(?: "[^"]{0,200}")?\)/g, '$1')
    .replace(/^> ?/, '')
    .replace(/(^|[\s(])([*_])([^*_\n]{1,300})\2(?=[\s.,;:!?)|]|$)/g, '$1$3')
  const read = readBoldLine(text.trim())
  return { text: read.text, heading: read.heading || !!marked }
}

function readBoldLine(line: string): { text: string; heading: boolean } {
  if (!line.includes('**')) return { text: line, heading: false }
  const text = line.replace(/\*\*([^*\n]{1,1000})\*\*/g, '$1')
  return { text: text.trim(), heading: text.length + 4 === line.length && line.startsWith('**') && line.endsWith('**') }
}

/**
 * Joins the lines of hard-wrapped paragraphs. A line was broken by a wrap if the next line's first word would not
 * have fitted on it. The capture counts as wrapped if most of its neighbouring lines are so (ends of paragraphs aside),
 * few of them end a sentence and many go on in lower case: lists of headlines do neither.
 */
function joinWrapped(lines: readonly CaptureLine[]): CaptureLine[] {
  const width = wrapWidth(lines)
  if (!width) return [...lines]
  const joined: { parts: string[]; line: CaptureLine }[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const last = joined.at(-1)
    if (before && last && continuesLine(before, line, width)) last.parts.push(joint(before.text, line.text), line.text)
    else joined.push({ parts: [line.text], line })
  })
  return joined.map(({ parts, line }) => ({ ...line, text: parts.join('') }))
}

function continuesLine(before: CaptureLine, line: CaptureLine, width: number): boolean {
  if (line.opensBlock || line.heading || before.heading || startsListItem(line.text)) return false
  return !wordFits(before, line.text, width) || (/^\p{Ll}/u.test(line.text) && !endsSentence(before.text))
}

/** "long-" + "term" keeps its hyphen and takes no space. */
function joint(before: string, after: string): string {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) ? '' : ' '
}

/** The width at which the capture was wrapped, or 0 if it was not. */
function wrapWidth(lines: readonly CaptureLine[]): number {
  let width = 0
  for (const line of lines) if (line.text.includes(' ') && line.width > width) width = line.width
  if (width < narrowestWrap || width > widestWrap) return 0
  let neighbours = 0
  let broken = 0
  let sentenceEnds = 0
  let lowerStarts = 0
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1]!
    const { text, opensBlock } = lines[index]!
    const fits = wordFits(before, text, width)
    const ends = endsSentence(before.text)
    if (opensBlock || (fits && ends)) continue
    neighbours++
    if (fits) continue
    broken++
    if (ends) sentenceEnds++
    if (/^[\p{Ll}\p{Lo}]/u.test(text)) lowerStarts++
  }
  const isWrapped =
    broken >= 2 && broken >= neighbours * 0.6 && sentenceEnds <= broken * 0.4 && lowerStarts >= broken * 0.4
  return isWrapped ? width : 0
}

function wordFits(before: CaptureLine, after: string, width: number): boolean {
  const space = after.indexOf(' ')
  return before.width + 1 + (space < 0 ? after.length : space) <= width - ragged
}

function startsListItem(text: string): boolean {
  return /^(?:[-*•·▪◦–—]|\d{1,2}[.)]) /.test(text)
}

/** Ends as sentences do in the scripts of the world's news, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।؟۔][\s"'“”‘’«»)\]]{0,6}$/.test(text.slice(-8))
}

/** Number of words; each Han, kana or Thai letter counts as half a word, as those scripts set no spaces. */
export function countWords(text: string): number {
  const letters = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + letters / 2
}
