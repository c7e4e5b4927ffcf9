/** The map of the engine: what a report passes through, in order. */
import type { AnnotatedText } from './annotated.ts'
import type { AnnotateInput, Annotation, Published } from './contract/types.ts'
import { findEvents } from './events/find-events.ts'
import type { LanguageModel } from './language/model/read-model.ts'
import { readLanguage } from './language/read-language.ts'
import { findEntities } from './names/find-entities.ts'
import { dateFromText } from './page/date-from-text.ts'
import { identifyLanguage } from './page/identify-language.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { findStatements } from './statements/find-statements.ts'
import { findTimes } from './time/find-times.ts'

export interface ReadAs {
  /** The report's date, a TIMEX3 value; relative dates are resolved against it. */
  readonly published: Published
  /** The report's publisher. */
  readonly outlet?: string | null
  readonly model: LanguageModel
}

/** Reads one report's text, taken verbatim. The same text gives the same result. */
export function annotateText(text: string, { published, outlet = null, model }: ReadAs): AnnotatedText {
  const document = readLanguage(text, model)
  const entities = findEntities(document)
  const times = findTimes(document, published.value)
  const quantities = findQuantities(document, times)
  const statements = findStatements({ document, entities, times, outlet })
  const events = findEvents({ document, entities, times, quantities, statements, published: published.value })
  return { document, published, entities, times, quantities, statements, events }
}

/** One line of `nutgraf annotate`: the same as `annotateText`, in the contract's form. */
export function annotate(
  { id, text, published }: AnnotateInput,
  { model, tokens = false }: { readonly model: LanguageModel; readonly tokens?: boolean },
): Annotation {
  const dated: Published = published ? { value: published, basis: 'given' } : dateFromText(text)
  const annotated = annotateText(text, { published: dated, model })
  const { document } = annotated
  return {
    id,
    language: identifyLanguage(text),
    published: dated,
    sentences: Array.from({ length: document.sentenceCount }, (_, sentence) => document.sentenceSpan(sentence)),
    ...(tokens && { tokens: tokensOf(annotated) }),
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
