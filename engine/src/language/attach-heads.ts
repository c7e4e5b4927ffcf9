/**
 * A rough dependency parse by rules, one pass per construction: noun phrases, verb groups, then clauses. It finds the
 * subject and the objects of most news sentences; relations are UD basic dependencies. A sentence always becomes
 * one tree.
 */
import type { Upos } from './document.ts'
import type { TokenSpans } from './tokenise.ts'

export interface TaggedTokens {
  readonly text: string
  readonly tokens: TokenSpans
  readonly upos: readonly Upos[]
  readonly lemma: readonly string[]
  readonly sentenceToken: Int32Array
}

export interface Heads {
  /** Token index of the head, −1 for the root of each sentence. */
  readonly head: Int32Array
  readonly deprel: string[]
}

const UNATTACHED = -2
const ROOT = -1

export function attachHeads(tagged: TaggedTokens): Heads {
  const count = tagged.upos.length
  const head = new Int32Array(count).fill(UNATTACHED)
  const deprel = new Array<string>(count).fill('dep')
  for (let s = 0; s + 1 < tagged.sentenceToken.length; s++) {
    new SentenceParse(tagged, head, deprel, tagged.sentenceToken[s]!, tagged.sentenceToken[s + 1]!).run()
  }
  return { head, deprel }
}

const NOMINAL: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'])
const RELATIVE = new Set(['who', 'which', 'whom', 'whose', 'that', 'where'])
const CLAUSE_TAKERS = new Set(
  'say tell think believe claim deny announce report add warn know hope fear argue suggest insist confirm note explain expect show find'.split(
    ' ',
  ),
)

/** The passes over one sentence, tokens `[first, end)`. Later passes attach only what earlier ones left. */
class SentenceParse {
  readonly tagged: TaggedTokens
  readonly head: Int32Array
  readonly deprel: string[]
  readonly first: number
  readonly end: number

  constructor(tagged: TaggedTokens, head: Int32Array, deprel: string[], first: number, end: number) {
    this.tagged = tagged
    this.head = head
    this.deprel = deprel
    this.first = first
    this.end = end
  }

  run(): void {
    this.#nounPhrases()
    this.#verbGroups()
    const verbs = this.#predicates()
    const root = this.#clauses(verbs)
    this.#nominals(verbs, root)
    this.#rest(verbs, root)
    this.#breakCycles(root)
  }

  #tag(token: number): Upos | undefined {
    return token >= this.first && token < this.end ? this.tagged.upos[token] : undefined
  }
  #lower(token: number): string {
    if (token < this.first || token >= this.end) return ''
    return this.tagged.text.slice(this.tagged.tokens.start[token], this.tagged.tokens.end[token]).toLowerCase()
  }
  #free(token: number): boolean {
    return this.head[token] === UNATTACHED
  }
  #attach(token: number, to: number, relation: string): void {
    if (token === to || !this.#free(token)) return
    this.head[token] = to
    this.deprel[token] = relation
  }

  /** Determiners, adjectives, numbers and nouns to the last noun of their run; genitives to the noun they own. */
  #nounPhrases(): void {
    for (let at = this.first; at < this.end; at++) {
      const last = this.#phraseEnd(at)
      if (last < 0) continue
      this.#attachPhrase(at, last)
      at = last
    }
  }

  /** The last token of the noun phrase that begins here, −1 if none does. */
  #phraseEnd(at: number): number {
    let noun = -1
    let i = at
    for (; i < this.end; i++) {
      const tag = this.#tag(i)!
      if (tag === 'NOUN' || tag === 'PROPN') noun = i
      else if (tag === 'NUM' || (tag === 'SYM' && '$€£¥'.includes(this.#lower(i)))) {
        if (noun >= 0 && this.#tag(noun) === 'NOUN') break
        noun = i
      } else if (tag === 'PART' && noun >= 0 && /^['’]s?$/.test(this.#lower(i))) continue
      else if (
        tag === 'PUNCT' &&
        this.#lower(i) === '-' &&
        noun >= 0 &&
        i + 1 < this.end &&
        NOMINAL.has(this.#tag(i + 1)!)
      )
        continue
      else if (
        noun >= 0
          ? !(tag === 'ADJ' && this.#nounAfter(i))
          : !(tag === 'DET' || tag === 'ADJ' || this.#possessive(i) || (tag === 'ADV' && this.#tag(i + 1) === 'ADJ'))
      )
        break
    }
    return noun
  }

  #nounAfter(i: number): boolean {
    const next = this.#tag(i + 1)
    return next === 'NOUN' || next === 'PROPN'
  }
  #possessive(token: number): boolean {
    return /^(?:my|your|his|her|its|our|their|whose)$/.test(this.#lower(token)) && this.#tag(token + 1) !== 'VERB'
  }

  #attachPhrase(from: number, last: number): void {
    let head = last
    for (let i = last - 1; i >= from; i--) {
      const tag = this.#tag(i)!
      if (tag === 'PART') {
        const owner = i - 1
        this.#attach(i, owner, 'case')
        this.#attach(owner, head, 'nmod:poss')
        head = owner
        i = owner
      } else if (tag === 'PUNCT') this.#attach(i, head, 'punct')
      else this.#attach(i, this.#tag(i) === 'ADV' ? i + 1 : head, this.#modifier(i, head))
    }
    this.#flattenNames(from, last)
  }

  #modifier(token: number, head: number): string {
    const tag = this.#tag(token)!
    if (tag === 'DET') return 'det'
    if (tag === 'ADJ') return 'amod'
    if (tag === 'NUM') return 'nummod'
    if (tag === 'PRON') return 'nmod:poss'
    if (tag === 'ADV') return 'advmod'
    return tag === 'PROPN' && this.#tag(head) === 'PROPN' ? 'flat' : 'compound'
  }

  /** UD heads a personal name by its first word: "Ada ← Lind", where the tagger saw two proper nouns in a row at the end. */
  #flattenNames(from: number, last: number): void {
    if (this.#tag(last) !== 'PROPN') return
    let firstName = last
    while (firstName > from && this.#tag(firstName - 1) === 'PROPN') firstName--
    if (firstName === last) return
    for (let i = from; i < firstName; i++) if (this.head[i] === last) this.head[i] = firstName
    this.head[firstName] = UNATTACHED
    for (let i = firstName + 1; i <= last; i++) {
      this.head[i] = firstName
      this.deprel[i] = 'flat'
    }
  }

  /** Auxiliaries, negation and "to" to the verb they serve; a form of be before a noun or adjective becomes its copula. */
  #verbGroups(): void {
    for (let i = this.first; i < this.end; i++) {
      const tag = this.#tag(i)
      if (tag !== 'AUX' && !(tag === 'PART' && this.#lower(i) === 'to')) continue
      const verb = this.#served(i)
      if (verb < 0) continue
      const passive =
        tag === 'AUX' &&
        this.tagged.lemma[i] === 'be' &&
        /(?:ed|en|n|t)$/.test(this.#lower(verb)) &&
        !this.#lower(verb).endsWith('ing')
      const relation =
        this.#tag(verb) !== 'VERB' ? (this.tagged.lemma[i] === 'be' ? 'cop' : 'aux') : passive ? 'aux:pass' : 'aux'
      this.#attach(i, verb, tag === 'PART' ? 'mark' : relation)
    }
  }

  /** The verb, adjective or noun that an auxiliary or "to" serves, −1 if it stands alone. */
  #served(from: number): number {
    let nominal = -1
    for (let i = from + 1; i < Math.min(this.end, from + 9); i++) {
      const tag = this.#tag(i)!
      if (tag === 'VERB') return nominal >= 0 ? nominal : i
      if (tag === 'ADV' || tag === 'PART' || tag === 'AUX') continue
      if (tag === 'ADJ' && this.#free(i)) return i
      if (NOMINAL.has(tag) && this.#free(i)) return i
      if (tag === 'DET' || tag === 'ADJ' || NOMINAL.has(tag)) {
        if (this.#free(i)) nominal = i
        continue
      }
      return nominal
    }
    return nominal
  }

  /** Tokens that head clauses: verbs, and what has a copula. */
  #predicates(): number[] {
    const found: number[] = []
    for (let i = this.first; i < this.end; i++) {
      if (!this.#free(i)) continue
      if (this.#tag(i) === 'VERB' || (this.#tag(i) === 'AUX' && this.#served(i) < 0) || this.#hasCopula(i))
        found.push(i)
    }
    return found
  }
  #hasCopula(token: number): boolean {
    for (let i = Math.max(this.first, token - 8); i < token; i++) {
      if (this.head[i] === token && this.deprel[i] === 'cop') return true
    }
    return false
  }

  /** One predicate becomes the root; the others hang from the clause before them by what introduces them. */
  #clauses(verbs: readonly number[]): number {
    const root = verbs.find((verb) => !this.#introducer(verb, verbs)) ?? verbs[0] ?? this.#firstNominal()
    this.head[root] = ROOT
    this.deprel[root] = 'root'
    for (const [index, verb] of verbs.entries()) {
      if (verb === root) continue
      const earlier = index > 0 ? verbs[index - 1]! : root
      const introducer = this.#introducer(verb, verbs)
      if (introducer)
        this.#attach(
          verb,
          introducer.relation === 'advcl' && earlier > verb ? root : (introducer.to ?? earlier),
          introducer.relation,
        )
      else if (this.tagged.lemma[earlier] && CLAUSE_TAKERS.has(this.tagged.lemma[earlier]!))
        this.#attach(verb, earlier, 'ccomp')
      else this.#attach(verb, root, 'parataxis')
    }
    return root
  }

  /** What makes a predicate depend on another, read from the words before it back to the last predicate. */
  #introducer(verb: number, verbs: readonly number[]): { relation: string; to?: number } | null {
    const before = verbs.findLast((other) => other < verb) ?? this.first - 1
    for (let i = verb - 1; i > before; i--) {
      const [tag, lower] = [this.#tag(i), this.#lower(i)]
      if (tag === 'PART' && lower === 'to' && this.head[i] === verb)
        return { relation: before < this.first ? 'advcl' : 'xcomp' }
      if (RELATIVE.has(lower) && NOMINAL.has(this.#tag(i - 1) ?? 'X') && tag === 'PRON')
        return { relation: 'acl:relcl', to: this.#phraseHead(i - 1) }
      if (tag === 'SCONJ' || lower === 'that') {
        const complement = lower === 'that' && before >= this.first
        this.#attach(i, verb, 'mark')
        return { relation: complement ? 'ccomp' : 'advcl' }
      }
      if (tag === 'CCONJ' && before >= this.first) return { relation: 'conj' }
    }
    const participle = /(?:ing|ed)$/.test(this.#lower(verb)) && this.#tag(verb) === 'VERB'
    const previous = this.#tag(verb - 1)
    if (participle && (previous === 'NOUN' || previous === 'PROPN') && before >= this.first)
      return { relation: 'acl', to: this.#phraseHead(verb - 1) }
    if (this.#lower(verb).endsWith('ing') && previous === 'PUNCT') return { relation: 'advcl' }
    return null
  }

  #firstNominal(): number {
    for (let i = this.first; i < this.end; i++) if (this.#free(i) && NOMINAL.has(this.#tag(i)!)) return i
    for (let i = this.first; i < this.end; i++) if (this.#free(i)) return i
    return this.first
  }
  #phraseHead(token: number): number {
    let at = token
    for (let steps = 0; steps < 20 && this.head[at]! >= this.first; steps++) at = this.head[at]!
    return at
  }

  /** Noun phrases: with a preposition to the word before it, else subject or object of the nearest predicate. */
  #nominals(verbs: readonly number[], root: number): void {
    let lastNominal = -1
    let verbAt = 0
    for (let i = this.first; i < this.end; i++) {
      while (verbAt < verbs.length && verbs[verbAt]! < i) verbAt++
      if (!this.#free(i) || !NOMINAL.has(this.#tag(i)!)) continue
      const [before, after] = [verbs[verbAt - 1], verbs[verbAt]]
      const preposition = this.#preposition(i)
      if (preposition >= 0) this.#attachOblique(i, preposition, lastNominal, before ?? after ?? root)
      else if (this.#coordinated(i) && lastNominal >= 0) this.#attach(i, lastNominal, 'conj')
      else if (after !== undefined && this.#isSubject(i, after, before))
        this.#attach(i, after, this.#passive(after) ? 'nsubj:pass' : 'nsubj')
      else if (before !== undefined) this.#attach(i, before, this.#hasObject(before, i) ? 'obl' : 'obj')
      else this.#attach(i, after ?? root, 'nsubj')
      lastNominal = i
    }
  }

  /** The preposition before the phrase that this token heads, −1 if it has none. */
  #preposition(token: number): number {
    let i = token - 1
    while (
      i >= this.first &&
      (this.head[i] === token || (this.head[i]! >= this.first && this.head[i]! > i && this.head[i]! <= token))
    )
      i--
    return this.#tag(i) === 'ADP' && this.#free(i) ? i : -1
  }

  #attachOblique(token: number, preposition: number, lastNominal: number, verb: number): void {
    this.#attach(preposition, token, 'case')
    const touches = preposition - 1 >= this.first && NOMINAL.has(this.#tag(preposition - 1)!)
    const toNoun =
      lastNominal >= 0 &&
      touches &&
      (this.#lower(preposition) === 'of' || this.head[lastNominal] !== verb || this.deprel[lastNominal] === 'obj')
    this.#attach(token, toNoun ? lastNominal : verb, toNoun ? 'nmod' : 'obl')
  }

  #coordinated(token: number): boolean {
    let i = token - 1
    while (i >= this.first && this.head[i] === token) i--
    if (this.#tag(i) !== 'CCONJ' || !NOMINAL.has(this.#tag(i - 1) ?? 'X')) return false
    this.#attach(i, token, 'cc')
    return true
  }

  #isSubject(token: number, verb: number, before: number | undefined): boolean {
    if (before === undefined) return true
    for (let i = before + 1; i < token; i++) {
      if (this.#tag(i) === 'PUNCT' || this.#tag(i) === 'SCONJ' || this.#tag(i) === 'CCONJ' || this.deprel[i] === 'mark')
        return true
    }
    return (
      CLAUSE_TAKERS.has(this.tagged.lemma[before] ?? '') ||
      (token - before <= 2 && verb - token <= 3 && this.deprel[verb] === 'ccomp')
    )
  }
  #passive(verb: number): boolean {
    for (let i = Math.max(this.first, verb - 4); i < verb; i++)
      if (this.head[i] === verb && this.deprel[i] === 'aux:pass') return true
    return false
  }
  #hasObject(verb: number, until: number): boolean {
    for (let i = verb + 1; i < until; i++) if (this.head[i] === verb && this.deprel[i] === 'obj') return true
    return false
  }

  /** Adverbs, conjunctions, marks and punctuation. */
  #rest(verbs: readonly number[], root: number): void {
    let verbAt = 0
    for (let i = this.first; i < this.end; i++) {
      while (verbAt < verbs.length && verbs[verbAt]! < i) verbAt++
      if (!this.#free(i)) continue
      const [before, after] = [verbs[verbAt - 1], verbs[verbAt]]
      const tag = this.#tag(i)
      const near = before !== undefined && (after === undefined || i - before <= after - i) ? before : (after ?? root)
      if (tag === 'PUNCT') this.#attach(i, root, 'punct')
      else if (tag === 'ADV' || (tag === 'PART' && this.#lower(i) !== 'to')) this.#attach(i, near, 'advmod')
      else if (tag === 'CCONJ') this.#attach(i, after ?? root, 'cc')
      else if (tag === 'SCONJ') this.#attach(i, after ?? root, 'mark')
      else if (tag === 'ADP') this.#attach(i, before !== undefined ? before : root, 'case')
      else if (tag === 'AUX') this.#attach(i, near, 'aux')
      else if (tag === 'ADJ') this.#attach(i, near, 'xcomp')
      else this.#attach(i, near, 'dep')
    }
  }

  /** Hangs one token of every cycle from the root, so that the sentence is a tree. */
  #breakCycles(root: number): void {
    const seenFrom = new Map<number, number>()
    for (let i = this.first; i < this.end; i++) {
      let at = i
      while (at !== ROOT && !seenFrom.has(at)) {
        seenFrom.set(at, i)
        at = this.head[at]!
      }
      if (at === ROOT || seenFrom.get(at) !== i) continue
      this.head[at] = root
      this.deprel[at] = 'dep'
    }
  }
}
