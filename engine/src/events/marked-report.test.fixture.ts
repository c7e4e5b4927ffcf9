/** Reads a report whose names are marked, for the tests of this stage. */
import type { EventMention, Statement, TimeMention } from '../contract/types.ts'
import { readEnglish } from '../language/english-model.test.fixture.ts'
import type { ReportEntity } from '../names/entity.ts'
import { findQuantities } from '../quantities/find-quantities.ts'
import { findEvents } from './find-events.ts'

/** The rows of tests mark their own names, so that this stage is tested by itself: `[Name]`; ISO days are times. */
export function readMarked(marked: string, more: { statements?: Statement[]; published?: string } = {}): MarkedReading {
  const text = marked.replace(/[[\]]/g, '')
  const mentions = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match, index) => {
    const start = match.index - 2 * index
    return { name: match[1]!, span: [start, start + match[1]!.length] as [number, number] }
  })
  const entities = new Map<string, ReportEntity>()
  for (const { name, span } of mentions) {
    const known = entities.get(name)
    const type = places.test(name) ? 'place' : 'organization'
    const mention = { span, kind: 'name' as const }
    entities.set(name, {
      id: name,
      name,
      type,
      mentions: [...(known?.mentions ?? []), mention],
    })
  }
  const times = [...text.matchAll(/\d{4}-\d\d-\d\d/g)].map(
    (match): TimeMention => ({ span: [match.index, match.index + 10], type: 'DATE', value: match[0], edtf: match[0] }),
  )
  const document = readEnglish(text)
  const { statements = [], published = '2031-03-10' } = more
  const events = findEvents({
    document,
    entities: [...entities.values()],
    times,
    quantities: findQuantities(document, times),
    statements,
    published,
  })
  return { text, events }
}

export interface MarkedReading {
  readonly text: string
  readonly events: EventMention[]
}

const places = /^(?:Lima|Geneva|Oslo|Quito)$/
