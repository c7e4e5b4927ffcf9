/** Text from outside (file names, addresses, error messages) made fit for a line on a terminal. */

/** A line longer than this tells a person nothing more. */
const longestLine = 500

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g

/** Line breaks, escape sequences and marks that turn the writing direction become spaces; the middle of a long text is left out. */
export function oneLine(text: string): string {
  const line = text.replace(unprintable, ' ').trim()
  if (line.length <= longestLine) return line
  return `${line.slice(0, longestLine / 2)} … ${line.slice(-longestLine / 2)}`
}
