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
  const givers = new Map<string, number>()
  for (const { givenId } of drafts) if (givenId !== null) givers.set(givenId, (givers.get(givenId) ?? 0) + 1)
  const ids = new Map<Draft, string>()
  const taken = new Set<string>()
  const take = (draft: Draft, id: string) => {
    taken.add(id)
    ids.set(draft, id)
  }
  for (const draft of drafts) if (draft.givenId !== null && givers.get(draft.givenId) === 1) take(draft, draft.givenId)
  for (const draft of drafts.filter((candidate) => !ids.has(candidate)).sort(byInputAndFacts))
    take(draft, freeId(draft, taken))
  return drafts.map(({ givenId: _, ...report }, i) => ({ id: ids.get(drafts[i]!)!, ...report }))
}

function freeId(draft: Draft, taken: ReadonlySet<string>): string {
  const base = hashId(draft)
  let id = base
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
  return id
}

function hashId({ url, input, text }: Draft): string {
  const hash = createHash('sha256').update(`${url ?? fileNameOf({ url, input })}\n${text}`)
  return `r${hash.digest('hex').slice(0, idDigits)}`
}

/** Total over what can tell two drafts apart, so that the order in which they came does not show. */
function byInputAndFacts(a: Draft, b: Draft): number {
  const [left, right] = [a, b].map((draft) =>
    JSON.stringify([draft.input, draft.givenId, draft.url, draft.title, draft.published, draft]),
  )
  return left! < right! ? -1 : 1
}
