/**
 * Rules over classes of words, compiled once and matched in one pass.
 *
 * A rule's pattern is a line of words in lower case and classes in capitals, with `x?` for what may be absent and
 * `(a|b c)` for alternatives; `name:CLASS` names a capture that is not called by its class. Every pattern is spelled
 * out into plain sequences and these are kept as one tree (a trie), so the work at a place in the text is bounded by
 * the tree, whatever the text: nothing repeats, nothing backtracks. Of the rules that match at a place the longest
 * wins, then the first in the list. What a rule takes becomes one unit, which the rules of the next level see as a
 * word of the class the rule names: a cascade of finite-state grammars (Abney 1996, Partial Parsing via Finite-State
 * Cascades).
 */
import type { Meaning } from './meaning.ts'

export type Value = number | string | Meaning

/** One way to understand a unit. */
export interface Reading {
  readonly class: string
  readonly value: Value
}

/** A word, a part of a hyphenated word, or what a rule of an earlier level took. */
export interface TextUnit {
  readonly start: number
  readonly end: number
  /** First and last token it touches. */
  readonly first: number
  readonly last: number
  /** Its first and its last word, in lower case. */
  readonly firstWord: string
  readonly lastWord: string
  readonly readings: readonly Reading[]
  /** Set once an expression rule took it: it is a mention. */
  readonly meaning?: Meaning
}

/** The captures of one match. */
export class Match {
  readonly #labels: readonly string[]
  readonly #values: readonly Value[]

  constructor(labels: readonly string[], values: readonly Value[]) {
    this.#labels = labels
    this.#values = values
  }
  has(label: string): boolean {
    return this.#labels.includes(label)
  }
  number(label: string): number {
    return this.#values[this.#labels.indexOf(label)] as number
  }
  text<T extends string>(label: string): T {
    return this.#values[this.#labels.indexOf(label)] as T
  }
  meaning<K extends Meaning['kind'] = Meaning['kind']>(label: string): Extract<Meaning, { kind: K }> {
    return this.#values[this.#labels.indexOf(label)] as Extract<Meaning, { kind: K }>
  }
}

export interface Rule {
  readonly pattern: string
  /** The class that its match has for the next level; a mention where there is none. */
  readonly as?: string
  /** Null where the words make no sense together ("February 30"): then the rule does not match. */
  readonly means: (match: Match) => Meaning | null
  /** The word before must, or must not, be one of these. `#` stands for any number, `^` for a sentence's start. */
  readonly after?: string
  readonly notAfter?: string
  /** The same for the word after. */
  readonly before?: string
  readonly notBefore?: string
  /** Only where a number or "once" comes shortly before: something that a rate can be of. */
  readonly rate?: true
  /** Not where a name goes on after it and no preposition of time comes before: "April Jones". */
  readonly notName?: true
  /** Where the match says two times, the capture that the second is; the first is all before its conjunction. */
  readonly second?: { readonly label: string; readonly means: (match: Match) => Meaning | null }
  readonly reason: string
  /** Sentences with their mentions in square brackets, each followed by its value: "on [May 5](2022-05-05)". */
  readonly examples: readonly string[]
}

/** The words around a unit, for rules' conditions. */
export interface Neighbours {
  before(unit: TextUnit): string
  after(unit: TextUnit): string
  /** Whether a number comes shortly before. */
  countBefore(unit: TextUnit): boolean
  /** Whether it looks like the first part of a name. */
  inName(unit: TextUnit): boolean
}

interface Ending {
  readonly rule: Rule
  readonly order: number
  readonly labels: readonly string[]
}
interface Node {
  readonly next: Map<string, Node>
  readonly endings: Ending[]
}
interface Step {
  readonly class: string
  readonly label: string
}

export class Grammar {
  readonly #root: Node = { next: new Map(), endings: [] }
  readonly #conditions = new Map<Rule, Conditions>()
  /** The plain words that patterns name. */
  readonly words = new Set<string>()

  constructor(rules: readonly Rule[]) {
    for (const [order, rule] of rules.entries()) {
      this.#conditions.set(rule, readConditions(rule))
      for (const steps of expandPattern(rule.pattern)) this.#add(rule, order, steps)
    }
  }

  #add(rule: Rule, order: number, steps: readonly Step[]): void {
    let node = this.#root
    for (const step of steps) {
      if (step.class === step.class.toLowerCase()) this.words.add(step.class)
      const next: Node = node.next.get(step.class) ?? { next: new Map(), endings: [] }
      node.next.set(step.class, next)
      node = next
    }
    node.endings.push({ rule, order, labels: steps.map((step) => step.label) })
  }

  /** Replaces what the rules match by one unit each, from left to right. */
  apply(units: readonly TextUnit[], neighbours: Neighbours): TextUnit[] {
    const out: TextUnit[] = []
    for (let at = 0; at < units.length; ) {
      const found = this.#longestAt(units, at, neighbours)
      if (found) {
        out.push(...found.units)
        at += found.length
      } else out.push(units[at++]!)
    }
    return out
  }

  #longestAt(
    units: readonly TextUnit[],
    at: number,
    neighbours: Neighbours,
  ): { units: TextUnit[]; length: number } | null {
    const candidates: { ending: Ending; values: Value[] }[] = []
    const values: Value[] = []
    const walk = (node: Node) => {
      for (const ending of node.endings) candidates.push({ ending, values: values.slice() })
      const unit = units[at + values.length]
      if (!unit) return
      for (const reading of unit.readings) {
        const next = node.next.get(reading.class)
        if (!next) continue
        values.push(reading.value)
        walk(next)
        values.pop()
      }
    }
    walk(this.#root)
    if (candidates.length > 1) {
      candidates.sort((a, b) => b.values.length - a.values.length || a.ending.order - b.ending.order)
    }
    for (const { ending, values: matched } of candidates) {
      const taken = units.slice(at, at + matched.length)
      if (!this.#conditions.get(ending.rule)!.hold(taken[0]!, taken.at(-1)!, neighbours)) continue
      const made = build(ending, matched, taken)
      if (made) return { units: made, length: matched.length }
    }
    return null
  }
}

function build({ rule, labels }: Ending, values: readonly Value[], taken: readonly TextUnit[]): TextUnit[] | null {
  const match = new Match(labels, values)
  const meaning = rule.means(match)
  if (!meaning) return null
  if (!rule.second) return [merge(taken, rule, meaning)]
  const secondMeaning = rule.second.means(match)
  const at = labels.indexOf(rule.second.label)
  if (!secondMeaning || at < 2) return null
  return [merge(taken.slice(0, at - 1), rule, meaning), taken[at - 1]!, merge(taken.slice(at), rule, secondMeaning)]
}

function merge(units: readonly TextUnit[], rule: Rule, meaning: Meaning): TextUnit {
  const [head, tail] = [units[0]!, units.at(-1)!]
  const unit = {
    start: head.start,
    end: tail.end,
    first: head.first,
    last: tail.last,
    firstWord: head.firstWord,
    lastWord: tail.lastWord,
  }
  if (!rule.as) return { ...unit, readings: [], meaning }
  // A single word keeps its other readings: "May" is a month by itself and the head of "May 5".
  const others = units.length === 1 ? head.readings : []
  return { ...unit, readings: [{ class: rule.as, value: meaning }, ...others] }
}

class Conditions {
  readonly #tests: readonly ((first: TextUnit, last: TextUnit, neighbours: Neighbours) => boolean)[]

  constructor(tests: readonly ((first: TextUnit, last: TextUnit, neighbours: Neighbours) => boolean)[]) {
    this.#tests = tests
  }
  hold(first: TextUnit, last: TextUnit, neighbours: Neighbours): boolean {
    return this.#tests.every((test) => test(first, last, neighbours))
  }
}

function readConditions({ after, notAfter, before, notBefore, rate, notName }: Rule): Conditions {
  const tests = []
  if (after) {
    const words = wordSet(after)
    tests.push((first: TextUnit, _last: TextUnit, near: Neighbours) => words(near.before(first)))
  }
  if (notAfter) {
    const words = wordSet(notAfter)
    tests.push((first: TextUnit, _last: TextUnit, near: Neighbours) => !words(near.before(first)))
  }
  if (before) {
    const words = wordSet(before)
    tests.push((_first: TextUnit, last: TextUnit, near: Neighbours) => words(near.after(last)))
  }
  if (notBefore) {
    const words = wordSet(notBefore)
    tests.push((_first: TextUnit, last: TextUnit, near: Neighbours) => !words(near.after(last)))
  }
  if (rate) tests.push((first: TextUnit, _last: TextUnit, near: Neighbours) => near.countBefore(first))
  if (notName) tests.push((_first: TextUnit, last: TextUnit, near: Neighbours) => !near.inName(last))
  return new Conditions(tests)
}

function wordSet(list: string): (word: string) => boolean {
  const words = new Set(list.split(' '))
  const [numbers, start] = [words.has('#'), words.has('^')]
  return (word) => (word === '' ? start : words.has(word) || (numbers && word.charCodeAt(0) - 48 < 10 && word >= '0'))
}

/** Every plain sequence of steps that a pattern stands for. */
export function expandPattern(pattern: string): Step[][] {
  const tokens = pattern.match(/[()|?]|[^\s()|?]+/g) ?? []
  let at = 0
  const alternatives = (): Step[][] => {
    const all = sequence()
    while (tokens[at] === '|') {
      at++
      all.push(...sequence())
    }
    return all
  }
  const sequence = (): Step[][] => {
    let all: Step[][] = [[]]
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') {
      const part = item()
      all = all.flatMap((before) => part.map((after) => [...before, ...after]))
    }
    return all
  }
  const item = (): Step[][] => {
    const token = tokens[at++]!
    let part: Step[][]
    if (token === '(') {
      part = alternatives()
      at++ // the closing bracket
    } else part = [[readStep(token)]]
    if (tokens[at] !== '?') return part
    at++
    return [...part, []]
  }
  return alternatives().filter((steps) => steps.length > 0)
}

function readStep(token: string): Step {
  const colon = token.length > 1 ? token.indexOf(':') : -1
  return colon < 0 ? { class: token, label: token } : { class: token.slice(colon + 1), label: token.slice(0, colon) }
}
