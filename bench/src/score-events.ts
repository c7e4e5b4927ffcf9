/**
 * Scores the events of `annotate` against PLOVER's gold standard records.
 *   node bench/dist/score-events.js RECORDS.jsonl
 * A line is one record: {"id", "text", "events": [{"plover": kind, "source"?: [{"actorText"}], "target"?: [{"actorText"}]}]}.
 * A third of the records, chosen by a hash of the id, is scored apart: rules are written on the others.
 *
 * An event counts where its kind is the record's. PLOVER codes an intended deed as AGREE or THREATEN and a refused one
 * as REJECT, so a planned or denied event counts as those too. An actor counts where a mention of it overlaps the
 * record's words for it.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Annotation, annotate, type EventMention, type Span } from '@nutgraf/engine'
import { ENGLISH } from './english-model.ts'

interface GoldEvent {
  readonly plover: string
  readonly source?: readonly { readonly actorText: string }[]
  readonly target?: readonly { readonly actorText: string }[]
}

interface GoldRecord {
  readonly id: string
  readonly text: string
  readonly events: readonly GoldEvent[]
}

/** All records bear one made-up date; relative dates play no part in the score. */
const PUBLISHED = '2000-01-15'
const COOPERATIVE = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'INVESTIGATE'])
const HOSTILE = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'CRIME'])

function kindsOf({ kind, status }: EventMention): string[] {
  if (kind === null) return []
  const intended = COOPERATIVE.has(kind) ? ['AGREE'] : HOSTILE.has(kind) ? ['THREATEN'] : []
  if (status === 'planned' || status === 'possible') return [kind, ...intended]
  return status === 'denied' && COOPERATIVE.has(kind) ? [kind, 'REJECT'] : [kind]
}

/** Whether one of the entities is one of the gold actors; true where the record has none and neither has the event. */
function actorsAgree(
  text: string,
  { entities }: Annotation,
  ids: readonly string[],
  gold: GoldEvent['source'],
): boolean {
  if (!gold || gold.length === 0) return ids.length === 0
  const spans = entities.filter(({ id }) => ids.includes(id)).flatMap(({ mentions }) => mentions)
  return gold.some(({ actorText }) => spans.some((span) => overlaps(text, span, actorText)))
}

function overlaps(text: string, [start, end]: Span, words: string): boolean {
  if (words === '') return false
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (start < at + words.length && at < end) return true
  }
  return false
}

function score(records: readonly GoldRecord[]) {
  let [gold, kind, whole, found, right] = [0, 0, 0, 0, 0]
  for (const { id, text, events } of records) {
    const annotation = annotate({ id, text, published: PUBLISHED }, { model: ENGLISH })
    const kinds = new Set(events.map(({ plover }) => plover))
    found += annotation.events.filter(({ kind }) => kind !== null).length
    right += annotation.events.filter((event) => kindsOf(event).some((name) => kinds.has(name))).length
    for (const { plover, source, target } of events) {
      gold++
      const same = annotation.events.filter((event) => kindsOf(event).includes(plover))
      if (same.length > 0) kind++
      const agrees = ({ actors, targets }: EventMention) =>
        actorsAgree(text, annotation, actors, source) && (!target || actorsAgree(text, annotation, targets, target))
      if (same.some(agrees)) whole++
    }
  }
  return {
    records: records.length,
    events: gold,
    kind: kind / gold,
    kindSourceTarget: whole / gold,
    kindPrecision: right / found,
  }
}

const isHeldBack = ({ id }: GoldRecord) =>
  Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 8), 16) % 3 === 0

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: node bench/dist/score-events.js RECORDS.jsonl')
  process.exit(2)
}
const records: GoldRecord[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const figures = {
  workedWith: score(records.filter((record) => !isHeldBack(record))),
  heldBack: score(records.filter(isHeldBack)),
}
for (const [part, { records, events, ...shares }] of Object.entries(figures)) {
  console.log(`${part.padEnd(11)} ${records} records, ${events} events`)
  for (const [name, share] of Object.entries(shares)) console.log(`  ${name.padEnd(17)} ${share.toFixed(3)}`)
}
console.log(JSON.stringify(figures))
