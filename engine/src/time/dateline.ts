/** Whether a time is the day of the report's dateline: what was written then says "today" of that day, whenever it is printed. */
import type { Document, TokenIndex } from '../language/document.ts'
import { findDateline } from '../page/read-dateline.ts'

/** No dateline reaches further into a report, in characters. */
const DATELINE_REACH = 1600

/** Whether a date belongs to the dateline: "GENEVA, Feb. 8 (Reuters) -". */
export function isDateline(document: Document, first: TokenIndex, last: TokenIndex): boolean {
  if (document.start(first) > DATELINE_REACH) return false
  const date = findDateline(document.text)?.date
  return date != null && date[0] <= document.start(first) && document.end(last) <= date[1]
}
