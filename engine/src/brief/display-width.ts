/** How many columns of a terminal a text takes: wide characters take two, combining marks none. */

/** East Asian Wide and Fullwidth blocks (Unicode Standard Annex #11), and emoji, which terminals draw wide. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

/** Marks and joiners, and the vowels and finals that Hangul writes into the syllable before them. */
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7fb]$/u
const plain = /^[ -~\u00a1-\u02ff\u2010-\u2027]*$/
const emojiSequence = /\ufe0f|\p{Emoji_Presentation}/u

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader sees as single characters; lines are broken only between these. */
export function splitGraphemes(text: string): string[] {
  return plain.test(text) ? text.split('') : Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** Columns that the text takes. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment)
  return width
}

/** A sequence of emoji (a family, a flag) is drawn as one, two columns wide. */
export function graphemeWidth(grapheme: string): number {
  if (emojiSequence.test(grapheme)) return 2
  let width = 0
  for (const character of grapheme) {
    if (wide.test(character)) width += 2
    else if (!zeroWidth.test(character)) width += 1
  }
  return width
}
