/** Whether the chains that `annotate` gives are those of bench/chains. */
import { type AnnotatedText, annotateText, type Span } from '@nutgraf/engine'
import { ENGLISH } from './english-model.ts'
import type { MarkedCase, MarkedStatement, Names } from './marked-chains.ts'

type Statement = AnnotatedText['statements'][number]

const UNDATED = { value: null, basis: 'unknown' } as const

export interface Outcome {
  readonly marked: MarkedStatement
  /** "speaker | hop < hop", as told; `undefined` where no statement has the words. */
  readonly told: string | undefined
  readonly speakerRight: boolean
  readonly hearerRight: boolean
  /** The speaker and every hop. */
  readonly right: boolean
}

export interface JudgedCase {
  readonly number: number
  readonly text: string
  readonly outcomes: readonly Outcome[]
  /** Statements with a hop, whether marked or not, as "speaker | hop < hop". */
  readonly chains: readonly string[]
}

export function judgeCase({ number, outlet, text, statements }: MarkedCase): JudgedCase {
  const reading = new Reading(text, annotateText(text, { published: UNDATED, model: ENGLISH, outlet }))
  return {
    number,
    text,
    outcomes: statements.map((marked) => judgeStatement(marked, reading)),
    chains: reading.annotation.statements.filter(({ via }) => via.length > 0).map((told) => reading.tell(told)),
  }
}

function judgeStatement(marked: MarkedStatement, reading: Reading): Outcome {
  const having = reading.statementsAbout(marked.words)
  const told = having.find((statement) => reading.isSpeaker(statement, marked.speaker)) ?? having[0]
  if (!told) return { marked, told: undefined, speakerRight: false, hearerRight: false, right: false }
  const speakerRight = reading.isSpeaker(told, marked.speaker)
  const viaRight =
    told.via.length === marked.via.length &&
    told.via.every((hop, i) => isCalled(hop.name, marked.via[i]!) || reading.isEntity(hop.entity, marked.via[i]!))
  return {
    marked,
    told: reading.tell(told),
    speakerRight,
    hearerRight: marked.to ? reading.isEntity(told.to, marked.to) : told.to === null,
    right: speakerRight && viaRight,
  }
}

/** A text and what was found in it. */
class Reading {
  readonly text: string
  readonly annotation: AnnotatedText

  constructor(text: string, annotation: AnnotatedText) {
    this.text = text
    this.annotation = annotation
  }

  /** Shortest first. */
  statementsAbout(words: string): Statement[] {
    const contentOf = ({ content }: Statement) => this.words(content)
    return this.annotation.statements
      .filter((statement) => contentOf(statement).includes(words))
      .sort((a, b) => contentOf(a).length - contentOf(b).length)
  }

  isSpeaker({ speaker, source }: Statement, names: Names): boolean {
    return speaker === null ? isCalled(this.words(source), names) : this.isEntity(speaker, names)
  }

  /** Whether an entity's mentions cover most of one of the names. */
  isEntity(id: string | null, names: Names): boolean {
    const entity = this.annotation.entities.find((entity) => entity.id === id)
    return entity !== undefined && names.some((name) => this.covers(entity, name))
  }

  tell(statement: Statement): string {
    const entity = this.annotation.entities.find(({ id }) => id === statement.speaker)
    const speaker = entity?.name ?? `(${this.words(statement.source)})`
    return `${speaker} | ${statement.via.map(({ name }) => name).join(' < ') || 'none'}`
  }

  private words(spans: readonly Span[]): string {
    return spans.map((span) => this.text.slice(...span)).join(' ')
  }

  private covers({ mentions }: AnnotatedText['entities'][number], name: string): boolean {
    for (let at = this.text.indexOf(name); at >= 0; at = this.text.indexOf(name, at + 1)) {
      const covered = ([start, end]: Span) => Math.min(end, at + name.length) - Math.max(start, at)
      if (mentions.some(({ span }) => covered(span) >= name.length / 2)) return true
    }
    return false
  }
}

/** But for case and articles. */
const isCalled = (told: string, names: Names) => names.some((name) => plain(name) === plain(told))

const plain = (name: string) => name.toLowerCase().replace(/^(?:an?|the) /, '')

/** Odd numbers: only scored, never read while rules are written. */
export const isHeldBack = ({ number }: { readonly number: number }): boolean => number % 2 === 1
