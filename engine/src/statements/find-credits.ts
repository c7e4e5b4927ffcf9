/**
 * Every place where somebody is credited with words or thoughts: as the model reads them, and by grammar what it leaves
 * out though it is certain: who quotes whom, plans, what passives report, hearsay, quotations that it gave nobody, and
 * sayings within what others say.
 */
import type { TokenIndex, TokenRange } from '../language/document.ts'
import type { Credit } from './credit.ts'
import { creditByAgent } from './credit-by-agent.ts'
import { creditConjuncts } from './credit-by-conjunct.ts'
import { creditByHearsay } from './credit-by-hearsay.ts'
import { creditByPlan } from './credit-by-plan.ts'
import { creditByQuotation } from './credit-by-quotation.ts'
import { creditByQuotedAs } from './credit-by-quoted-as.ts'
import { creditByVerb } from './credit-by-verb.ts'
import { PLAIN_VERBS } from './cues.ts'
import { readCredits } from './read-credits.ts'
import type { StatementText } from './statement-text.ts'

/** The credits of a text in the order of their cues. */
export function findCredits(text: StatementText): Credit[] {
  const quoted = eachToken(text, creditByQuotedAs, creditByPlan)
  const read = [...quoted, ...apart(readCredits(text), quoted)]
  const grammatical = [...creditConjuncts(text, read), ...eachToken(text, creditByAgent, creditByHearsay)]
  const unread = apart(grammatical, read)
  const plain = apart(plainCredits(text, read), [...read, ...unread])
  const nested = apart(nestedCredits(text, read), [...read, ...unread, ...plain])
  const told = [...read, ...unread, ...plain, ...nested]
  return [...told, ...creditQuotations(text, told)].sort((a, b) => a.cue[0]![0] - b.cue[0]![0])
}

/** Verbs of saying, outside all contents and quotations, with a speaker and a clause. */
function plainCredits(text: StatementText, credits: readonly Credit[]): Credit[] {
  const covered = contentsAt(text, credits)
  return eachToken(text, (_, t) => {
    const isPlain = covered[t] === 0 && !text.isQuoted(t) && PLAIN_VERBS.has(text.document.lemma(t))
    return isPlain ? creditByVerb(text, t, null) : null
  })
}

/** Sayings inside the contents of credits, each in the smallest of those around it. */
function nestedCredits(text: StatementText, credits: readonly Credit[]): Credit[] {
  const found = new Map<TokenIndex, Credit>()
  const sized = [...credits].sort((a, b) => sizeOf(a) - sizeOf(b))
  for (const outer of sized) {
    for (const [first, last] of outer.content) {
      for (let t = first; t <= Math.min(last, first + MAX_CONTENT); t++) {
        if (found.has(t)) continue
        const credit = creditByVerb(text, t, outer)
        if (credit) found.set(t, clipped(credit, [first, last]))
      }
    }
  }
  return [...found.values()]
}

/** What is said inside a content ends with it. */
function clipped(credit: Credit, [first, last]: TokenRange): Credit {
  const content = credit.content.map(([from, to]): TokenRange => [Math.max(from, first), Math.min(to, last)])
  return { ...credit, content: content.filter(([from, to]) => from <= to) }
}

/** Tokens of a content that are looked through; bounds the work on contents within contents. */
const MAX_CONTENT = 400

const sizeOf = ({ content }: Credit) => content.reduce((sum, [first, last]) => sum + last - first + 1, 0)

function eachToken(
  text: StatementText,
  ...makers: ((text: StatementText, token: TokenIndex) => Credit | null)[]
): Credit[] {
  const credits: Credit[] = []
  for (let t = 0; t < text.document.tokenCount; t++) {
    for (const make of makers) {
      const credit = make(text, t)
      if (credit && credit.content.length > 0) credits.push(credit)
    }
  }
  return credits
}

/** The credits that share no token of a cue with the others'. */
function apart(credits: readonly Credit[], others: readonly Credit[]): Credit[] {
  const taken = new Set<TokenIndex>()
  for (const { cue } of others) for (const [first, last] of cue) for (let t = first; t <= last; t++) taken.add(t)
  return credits.filter(({ cue }) => cue.every(([first, last]) => !taken.has(first) && !taken.has(last)))
}

/** The quotations of which no word has been credited to anybody, credited to whoever is beside them. */
function creditQuotations(text: StatementText, credits: readonly Credit[]): Credit[] {
  const covered = contentsAt(text, credits)
  const cues = new Set(credits.flatMap(({ cue }) => cue.map(([, last]) => last)))
  const found: Credit[] = []
  for (const quotation of text.quotations.keys()) {
    const [first, last] = text.quotationTokens(quotation)
    if (covered.subarray(first, last + 1).includes(1)) continue
    const credit = creditByQuotation(text, quotation)
    if (credit && !cues.has(credit.cue[0]![1])) found.push(credit)
  }
  return found
}

/** For each token whether it is content of any credit. */
function contentsAt({ document }: StatementText, credits: readonly Credit[]): Uint8Array {
  const covered = new Uint8Array(document.tokenCount)
  for (const { content } of credits) for (const [first, last] of content) covered.fill(1, first, last + 1)
  return covered
}
