/** Ids of reports: the same for the same report, wherever it stands among the inputs. */
import { createHash } from 'node:crypto'
import type { Report } from '@nutgraf/engine'
import type { Draft } from './draft.ts'
import { fileNameOf } from './source.ts'

/** Ten hex digits: two of 10,000 reports meet with a chance of 1 in 20,000, and are told apart then. */
const idDigits = 10

/**
 * A JSONL line keeps the id it brings, if no other report has it. Others get "r" and a hash of what they are: address
 * (or file name) and text. Where that is the same, "-2" and so on are added in the order of inputs' names.
 */
export function assignIds(drafts: readonly Draft[]): Report[] {
  const bringers = new Map<string | null, number>()
  for (const { givenId } of drafts) bringers.set(givenId, (bringers.get(givenId) ?? 0) + 1)
  const ids = new Map<Draft, string>()
  for (const draft of drafts)
    if (draft.givenId !== null && bringers.get(draft.givenId) === 1) ids.set(draft, draft.givenId)
  const taken = new Set(ids.values())
  const unnamed = drafts.filter((draft) => !ids.has(draft)).map((draft) => ({ draft, order: orderKey(draft) }))
  for (const { draft } of unnamed.sort((a, b) => (a.order < b.order ? -1 : 1))) {
    const id = freeId(hashId(draft), taken)
    taken.add(id)
    ids.set(draft, id)
  }
  return drafts.map((draft) => reportOf(draft, ids.get(draft)!))
}

function freeId(base: string, taken: ReadonlySet<string>): string {
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  return id
}

function hashId({ url, input, text }: Draft): string {
  const hash = createHash('sha256').update(`${url ?? fileNameOf({ url, input })}\n${text}`)
  return `r${hash.digest('hex').slice(0, idDigits)}`
}

/** All that may differ between drafts of one hash, so that the order in which they came does not show. */
function orderKey({ input, givenId, url, outlet, title, byline, published }: Draft): string {
  return JSON.stringify([input, givenId, url, outlet, title, byline, published])
}

function reportOf({ givenId: _, ...facts }: Draft, id: string): Report {
  return { id, ...facts }
}
