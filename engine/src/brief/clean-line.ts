/**
 * Makes words from a report safe to print: one line, nothing that moves the cursor, turns the text round or hides.
 * Reports are written by others, so a headline may hold terminal escapes or bidirectional overrides (CVE-2021-42574).
 */

/** ECMA-48 control sequences, with their parameters, so that no "[31m" is left over; a stray ESC falls to `hidden`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escapeSequence = /[\u001b\u009b]\[?[0-9:;<=>?]{0,32}[ -/]{0,4}[@-~]?/g

/** Line and paragraph breaks, tabs and every other space, the no-break ones too; a byte order mark is none. */
const whiteSpace = /(?:[^\S\ufeff]|\u0085)+/g

/**
 * Controls (Cc), surrogate halves (Cs), private use and the format characters (Cf) that reorder or hide text.
 * U+200C and U+200D stay: Persian, the scripts of India and emoji are spelt with them.
 */
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cs}\p{Co}\p{Cf}\p{Noncharacter_Code_Point}\u115f\u1160\u3164\uffa0]/gu

/** No written language stacks more than four marks on a letter; more of them spill over the lines around. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu

/** The text on one line, trimmed, without invisible and controlling characters. */
export function cleanLine(text: string): string {
  return text
    .replace(escapeSequence, '')
    .replace(whiteSpace, ' ')
    .replace(hidden, '')
    .replace(stackedMarks, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}
