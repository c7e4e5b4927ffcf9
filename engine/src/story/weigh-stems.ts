/** How much each word stem says about a story: many of its reports use it, and few others do. */
import { backgroundShare } from './background-share.ts'
import { contentStems } from './content-stems.ts'
import type { StoryMember } from './story-member.ts'

/** A stem weighs by the share of reports that use it, squared, and by how rare it is in news at large. */
export function weighStems(members: readonly StoryMember[]): Map<string, number> {
  const used = new Map<string, number>()
  for (const { report } of members) {
    for (const stem of contentStems(`${report.title ?? ''}\n${report.text}`)) used.set(stem, (used.get(stem) ?? 0) + 1)
  }
  return new Map(
    [...used].map(([stem, count]) => [stem, (count / members.length) ** 2 * -Math.log(backgroundShare(stem))]),
  )
}
