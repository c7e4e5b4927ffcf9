/** What is left of a page or raw capture when the furniture is gone. Made by `readHtml` and `readCapture`. */
import type { Published } from '../contract/types.ts'

export interface Page {
  /** Canonical address that the page states, or the one it was fetched from. */
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  /** Name of the publisher. */
  readonly outlet: string | null
  readonly published: Published
  /** BCP 47 language subtag ("en"), "und" where it cannot be told. */
  readonly language: string
  /** Paragraphs, subheadings and list items, each on a line of its own, blank lines between; no headline, no furniture. */
  readonly text: string
}
