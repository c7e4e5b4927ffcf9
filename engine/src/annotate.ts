/** The map of the engine: what a report passes through, in order. */
import type { AnnotatedText } from './annotated.ts'
import type { AnnotateInput, Annotation, Published } from './contract/types.ts'
import { findEvents } from './events/find-events.ts'
import { readLanguage } from './language/read-language.ts'
import { findEntities } from './names/find-entities.ts'
import { identifyLanguage } from './page/identify-language.ts'
import { findStatements } from './statements/find-statements.ts'
import { findTimes } from './time/find-times.ts'

/**
 * Reads one report's text, taken verbatim. `published` is the report's date, a TIMEX3 value; relative dates are
 * resolved against it; `outlet` is its publisher. The same text gives the same result.
 */
export function annotateText(text: string, published: Published, outlet: string | null = null): AnnotatedText {
  const document = readLanguage(text)
  const entities = findEntities(document)
  const times = findTimes(document, published.value)
  const statements = findStatements({ document, entities, times, outlet })
  const events = findEvents({ document, entities, times, statements, published: published.value })
  return { document, published, entities, times, statements, events }
}

/** One line of `nutgraf annotate`: the same as `annotateText`, in the contract's form. */
export function annotate(
  { id, text, published }: AnnotateInput,
  options: { readonly tokens?: boolean } = {},
): Annotation {
  const given: Published = published ? { value: published, basis: 'given' } : { value: null, basis: 'unknown' }
  const annotated = annotateText(text, given)
  const { document } = annotated
  return {
    id,
    language: identifyLanguage(text),
    published: given,
    sentences: Array.from({ length: document.sentenceCount }, (_, sentence) => document.sentenceSpan(sentence)),
    ...(options.tokens && { tokens: tokensOf(annotated) }),
    entities: annotated.entities.map(({ id, name, type, mentions }) => ({
      id,
      name,
      type,
      mentions: mentions.map(({ span }) => span),
    })),
    times: [...annotated.times],
    statements: [...annotated.statements],
    events: [...annotated.events],
  }
}

function tokensOf({ document }: AnnotatedText): NonNullable<Annotation['tokens']> {
  return Array.from({ length: document.tokenCount }, (_, token) => ({
    start: document.start(token),
    end: document.end(token),
    lemma: document.lemma(token),
    upos: document.upos(token),
    head: document.head(token),
    deprel: document.deprel(token),
  }))
}
