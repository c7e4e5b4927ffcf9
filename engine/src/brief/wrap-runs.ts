/** Breaks styled text into lines of a terminal: at spaces, between wide characters, and inside a word too long for a line. */
import { cleanLine } from './clean-line.ts'
import { displayWidth, graphemeWidth, splitGraphemes } from './display-width.ts'

export type Style = 'strong' | 'faint' | 'heading' | 'warning'

/** A stretch of text in one style. Spaces at its ends keep it apart from its neighbours. */
export interface Run {
  readonly text: string
  readonly style?: Style
}

/** What stays together on a line: no space inside, `gap` where a space goes before it. */
interface Word {
  readonly pieces: readonly Run[]
  readonly gap: boolean
  readonly width: number
}

export interface Margins {
  /** Columns of the terminal. */
  readonly width: number
  /** Columns left free before the first line and before the others. */
  readonly first: number
  readonly hanging: number
}

/** Lines of runs; each fits the width, with the margin as a run of spaces in front. */
export function wrapRuns(runs: readonly Run[], { width, first, hanging }: Margins): Run[][] {
  const lines: Run[][] = []
  let line: Run[] = [{ text: ' '.repeat(first) }]
  let used = first
  let empty = true
  for (const word of splitWords(runs, Math.max(2, width - Math.max(first, hanging)))) {
    const gap = word.gap && !empty ? 1 : 0
    if (!empty && used + gap + word.width > width) {
      lines.push(line)
      line = [{ text: ' '.repeat(hanging) }]
      used = hanging
    } else if (gap === 1) {
      line.push({ text: ' ' })
      used += 1
    }
    line.push(...word.pieces)
    used += word.width
    empty = false
  }
  return empty ? lines : [...lines, line]
}

/** The words of the runs, each no wider than `most`. Runs that touch without a space share a word. */
function splitWords(runs: readonly Run[], most: number): Word[] {
  const whole: { pieces: Run[]; gap: boolean }[] = []
  let gap = false
  let open = false
  for (const run of runs) {
    if (run.text === '') continue
    const startsApart = run.text.startsWith(' ')
    for (const [index, text] of cleanLine(run.text).split(' ').entries()) {
      if (index > 0 || startsApart || !open) {
        if (text === '') continue
        whole.push({ pieces: [], gap: gap || index > 0 || startsApart })
        gap = false
      }
      whole.at(-1)!.pieces.push({ ...run, text })
      open = true
    }
    if (run.text.endsWith(' ')) {
      open = false
      gap = true
    }
  }
  return whole.flatMap(({ pieces, gap: apart }) => breakWord(pieces, apart, most))
}

/** A word as it is, or cut where it may be: beside wide characters, and at `most` columns. */
function breakWord(pieces: readonly Run[], gap: boolean, most: number): Word[] {
  const width = pieces.reduce((sum, { text }) => sum + displayWidth(text), 0)
  const ascii = pieces.every(({ text }) => /^[ -~]*$/.test(text))
  if (ascii && width <= most) return [{ pieces, gap, width }]
  const words: Word[] = []
  let part: Run[] = []
  let used = 0
  let lastWide = false
  const close = (): void => {
    if (part.length > 0) words.push({ pieces: part, gap: gap && words.length === 0, width: used })
    part = []
    used = 0
  }
  for (const { text, ...style } of pieces) {
    for (const grapheme of splitGraphemes(text)) {
      const columns = graphemeWidth(grapheme)
      const isWide = columns > 1
      // A mark like "。" or "”" may not start a line, so a break is only made before a letter.
      if (used + columns > most || ((isWide || lastWide) && /^[\p{L}\p{N}]/u.test(grapheme))) close()
      // No terminal has room for a grapheme wider than the line; it is left out rather than let over the edge.
      if (columns > most) continue
      part.push({ ...style, text: grapheme })
      used += columns
      lastWide = isWide
    }
  }
  close()
  return words
}

/** The text cut at a space to fit `most` columns, "…" at the end where something was cut. */
export function clipText(text: string, most: number): string {
  if (displayWidth(text) <= most) return text
  let width = 1
  let end = 0
  for (const grapheme of splitGraphemes(text)) {
    width += graphemeWidth(grapheme)
    if (width > most) break
    end += grapheme.length
  }
  const space = text.lastIndexOf(' ', end)
  // Text without spaces, or one long word, is cut where it is full.
  const cut = space > end / 2 ? space : end
  return `${text.slice(0, cut).replace(/[\s,;:–—-]{1,8}$/, '')}…`
}

/** Enough of the text behind the focus to see what it is. */
const afterFocus = 24

/**
 * The text cut to `most` columns so that what stands at `focus` is shown: where cutting the end would lose it, the
 * beginning is left out too, up to the last comma, dash or "that" from which the focus can be reached.
 */
export function clipAround(text: string, most: number, focus: number): string {
  const needed = text.slice(0, focus + afterFocus)
  if (displayWidth(text) <= most || displayWidth(needed) < most) return clipText(text, most)
  const breaks = [...text.slice(0, focus).matchAll(/[,;:–—] | (?=(?:that|said|says|when|who|which) )/g)]
  const fitting = breaks
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((start) => focus - start < most - afterFocus)
  const start = fitting[0] ?? text.lastIndexOf(' ', Math.max(0, focus - 1)) + 1
  return start <= 0 ? clipText(text, most) : `… ${clipText(text.slice(start), most - 2)}`
}

/** SGR parameters (ECMA-48) of each style; none sets a background, so that both light and dark terminals can be read. */
const codes: Record<Style, string> = { strong: '1', faint: '2', heading: '1;36', warning: '33' }

/** One line as a terminal shows it, without spaces at its end. */
export function paintLine(line: readonly Run[], colour: boolean): string {
  let painted = ''
  for (const { text, style } of mergeStyles(line)) {
    painted += colour && style !== undefined ? `\u001b[${codes[style]}m${text}\u001b[0m` : text
  }
  return painted.trimEnd()
}

/** Neighbours of one style joined, a space between them included. */
function mergeStyles(line: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const [index, run] of line.entries()) {
    const last = merged.at(-1)
    const style = run.text === ' ' && line[index + 1]?.style === last?.style ? last?.style : run.style
    if (last !== undefined && last.style === style) merged[merged.length - 1] = { ...last, text: last.text + run.text }
    else merged.push(style === undefined ? { text: run.text } : { text: run.text, style })
  }
  return merged
}
