/** Where quoted words say in the first person whom they are for: "We in Norland", "I am the president of Norland". */
import type { TokenIndex } from '../language/document.ts'
import { DEFENDING, FORCES, OWN_BODIES, OWN_PEOPLE, SPEAKING_ROLES } from './doubt-words.ts'
import type { Side, Sides } from './find-sides.ts'
import type { StatementText, TokenRange } from './statement-text.ts'

export interface FirstPerson {
  /** All that are named: "we in Norland and Sudria". */
  readonly sides: readonly Side[]
  readonly words: TokenRange
  /** Said of one's own as a rule, but of an ally at times: "our army will defend Norland". */
  readonly isWeak: boolean
}

/** The first place in quoted words that names the speaker's own side. */
export function findFirstPerson(text: StatementText, sides: Sides, [first, last]: TokenRange): FirstPerson | null {
  for (let t = first; t <= last; t++) {
    const read = READERS.get(text.document.lower(t))
    const at = read?.(text, t)
    const named = at && sides.startingAt(skipThe(text, at.side))
    if (!named || named.last > last || isOwner(text, named.last) || isAnothers(text, t)) continue
    return { sides: listFrom(text, sides, named.side, named.last), words: [t, named.last], isWeak: at.isWeak === true }
  }
  return null
}

/** Where the name of a side is to stand. */
interface Reading {
  readonly side: TokenIndex
  readonly isWeak?: boolean
}

type Reader = (text: StatementText, token: TokenIndex) => Reading | null

/** "we in …", "we at …", "we, the people of …", "we …ers", "we are the government of …". */
const readWe: Reader = (text, we) => {
  const { document } = text
  const next = document.lower(we + 1)
  if (/^(?:in|at|of)$/.test(next)) return { side: we + 2 }
  if (next === ',') return readPeople(text, we + 2)
  if (next === 'are' || next === "'re") return readRole(text, we + 2)
  return /^\p{Lu}\p{L}+s$/u.test(document.word(we + 1)) ? { side: we + 1 } : null
}

function readPeople(text: StatementText, at: TokenIndex): Reading | null {
  const noun = skipThe(text, at)
  return OWN_PEOPLE.has(text.document.lower(noun)) && text.document.lower(noun + 1) === 'of' ? { side: noun + 2 } : null
}

/** "I am the president of …", "I, the captain of …", "I, as …". */
const readI: Reader = (text, i) => {
  const { document } = text
  const next = document.lower(i + 1)
  if (next === 'am' || next === "'m") return readRole(text, i + 2)
  if (next !== ',') return null
  return readRole(text, document.lower(i + 2) === 'as' ? i + 3 : i + 2)
}

/** "As president of …, I": whoever goes on in the first person holds it. */
const readAs: Reader = (text, as) => {
  const role = readRole(text, as + 1)
  if (!role) return null
  const { document } = text
  for (let t = role.side; t < role.side + MOST_OF_NAME; t++)
    if (document.word(t) === ',') return /^(?:i|we|my|our)$/.test(document.lower(t + 1)) ? role : null
  return null
}

/** Words of a side's name. */
const MOST_OF_NAME = 6

/** "the president of …": the place of what follows "of". */
function readRole(text: StatementText, at: TokenIndex): Reading | null {
  const { document } = text
  const first = /^(?:the|a|an)$/.test(document.lower(at)) ? at + 1 : at
  for (let t = first; t < first + 3; t++) {
    const word = document.lower(t)
    if ((SPEAKING_ROLES.has(word) || OWN_PEOPLE.has(word)) && /^(?:of|for|at)$/.test(document.lower(t + 1)))
      return { side: t + 2 }
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(document.upos(t))) return null
  }
  return null
}

/** "our country, …", "our army will defend …". */
const readOur: Reader = (text, our) => {
  const { document } = text
  let noun = our + 1
  while (noun < our + 3 && document.upos(noun) === 'ADJ') noun++
  if (OWN_BODIES.has(document.lower(noun)) && document.word(noun + 1) === ',') return { side: noun + 2 }
  if (!FORCES.has(document.lemma(noun))) return null
  for (let t = noun + 1; t < noun + 5; t++) {
    if (DEFENDING.has(document.lemma(t))) return { side: t + 1, isWeak: true }
    if (!/^(?:AUX|ADV|PART)$/.test(document.upos(t)) && document.lemma(t) !== 'do') return null
  }
  return null
}

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['we', readWe],
  ['us', readWe],
  ['i', readI],
  ['as', readAs],
  ['our', readOur],
  ['my', readOur],
])

function skipThe({ document }: StatementText, token: TokenIndex): TokenIndex {
  return document.lower(token) === 'the' ? token + 1 : token
}

/** "we in Norland's south": the name says whose something else is. */
const isOwner = ({ document }: StatementText, last: TokenIndex) => /^['’]s?$/.test(document.word(last + 1))

/** All sides that a list names which begins with this one. */
function listFrom({ document }: StatementText, sides: Sides, side: Side, last: TokenIndex): Side[] {
  const all = [side]
  for (let at = last + 1; /^(?:,|and|or|&)$/.test(document.lower(at)); ) {
    while (/^(?:,|and|or|&|the|in|at)$/.test(document.lower(at))) at++
    const next = sides.startingAt(at)
    if (!next || all.length >= MOST_LISTED) break
    all.push(next.side)
    at = next.last + 1
  }
  return all
}

const MOST_LISTED = 8

/** Words back from a first person over which it is asked whose it is. */
const BACK = 60

/** Whether a first person is somebody's whom the words tell of: within inner marks, or after "they told us". */
function isAnothers(text: StatementText, token: TokenIndex): boolean {
  const { document } = text
  const quotation = text.quotationOf(token)
  if (quotation < 0) return true
  const first = Math.max(text.quotationTokens(quotation)[0], token - BACK)
  let sameSentence = true
  for (let t = token - 1; t > first; t--) {
    const word = document.word(t)
    if (/[.!?]$/.test(word)) sameSentence = false
    if (sameSentence && SAYING.has(document.lemma(t))) return true
    if (/^[‘“"'«]$/.test(word) && document.start(t + 1) === document.end(t)) return true
    if (/^[’”"'»]$/.test(word)) return false
  }
  return false
}

/** Verbs by which quoted words go on to quote. */
const SAYING = new Set('say tell write shout ask claim insist reply answer hear read'.split(' '))
