/** Finds the words of a sentence that tell of an event, by the frames of the lexicon. */
import type { EventKind } from '../contract/types.ts'
import type { Document, TokenIndex } from '../language/document.ts'
import { readVerbGroup } from '../language/verb-group.ts'
import { type IndexedFrame, nounsByLemma, verbsByLemma, wordSet } from './index-frames.ts'
import { carryingVerbs, hostileDeeds, type NounFrame, willingAdjectives } from './lexicon.ts'
import type { Participants } from './participant-map.ts'

export interface Trigger {
  readonly kind: EventKind
  readonly token: TokenIndex
  /** The verb whose subject acts: the trigger itself, or the verb that carries a noun; null for a noun alone, and for "must". */
  readonly verb: TokenIndex | null
  readonly needs: IndexedFrame['needs']
}

const carrying = wordSet(carryingVerbs)
const willing = wordSet(willingAdjectives)
const hostile = wordSet(hostileDeeds)
const hostileKinds: ReadonlySet<EventKind> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION'])
const promising = wordSet('commit pledge promise swear vow')
const possessive = wordSet('its his her their our my your')
/** How far the noun that completes a frame may stand from its verb, in tokens. */
const OBJECT_REACH = 10

/** Triggers in text order; a noun that completes the frame of a verb is not one itself. */
export function matchTriggers(
  document: Document,
  participants: Participants,
  first: TokenIndex,
  end: TokenIndex,
): Trigger[] {
  const triggers: Trigger[] = []
  const taken = new Set<TokenIndex>()
  for (let token = first; token < end; token++) {
    if (taken.has(token)) continue
    const trigger =
      matchWilling(document, participants, token, first, end) ??
      matchVerb(document, participants, token, first, end, taken) ??
      matchNoun(document, participants, token, first, end) ??
      matchObligation(document, token)
    if (trigger !== null) triggers.push(trigger)
  }
  return triggers
}

function matchVerb(
  document: Document,
  participants: Participants,
  token: TokenIndex,
  first: TokenIndex,
  end: TokenIndex,
  taken: Set<TokenIndex>,
): Trigger | null {
  const frames = document.upos(token) === 'VERB' ? verbsByLemma.get(document.lemma(token)) : undefined
  if (frames === undefined || isModifier(document, token, first, end)) return null
  const next = nextWord(document, participants, token, end)
  for (const { kind, next: wanted, notNext, unless, object, needs } of frames) {
    if (wanted.size > 0 && !wanted.has(next)) continue
    if (notNext.has(next) || hasLemma(document, token + 1, Math.min(end, token + 4), unless)) continue
    if (object.size > 0) {
      const noun = findObject(document, token, first, end, object)
      if (noun === null) continue
      taken.add(noun)
    }
    return { kind, token, verb: token, needs }
  }
  return null
}

function hasLemma(document: Document, from: TokenIndex, to: TokenIndex, lemmas: ReadonlySet<string>): boolean {
  for (let token = from; token < to; token++) if (lemmas.has(document.lemma(token))) return true
  return false
}

/** A participle inside a noun phrase: "the threatened strike", "invading troops". */
function isModifier(document: Document, token: TokenIndex, first: TokenIndex, end: TokenIndex): boolean {
  const before = token > first ? document.upos(token - 1) : 'PUNCT'
  const after = token + 1 < end ? document.upos(token + 1) : 'PUNCT'
  const word = document.lower(token)
  if (before === 'DET' || (token > first && document.word(token - 1) === '-') || (before === 'ADJ' && after === 'NOUN'))
    return true
  return before === 'PRON' && after === 'NOUN' && /(?:ing|ed)$/.test(word) && document.lower(token - 1).endsWith('s')
}

/** The word after a verb, adverbs and dates left out: "called on Thursday on Arabs" has "on". */
export function nextWord(document: Document, participants: Participants, token: TokenIndex, end: TokenIndex): string {
  let next = token + 1
  while (next < end) {
    const dated = participants.inTime(next) || (document.lower(next) === 'on' && participants.inTime(next + 1))
    if (!dated && document.upos(next) !== 'ADV') break
    // "out" and "down" are tagged as adverbs, and are what a phrasal verb asks for.
    if (!dated && /^(?:aside|back|down|in|off|out|up|away|ablaze|alight)$/.test(document.lower(next))) break
    next++
  }
  return next < end ? document.lower(next) : ''
}

/** The noun of a frame in the object: to the right of its verb, to the left of a passive. */
function findObject(
  document: Document,
  verb: TokenIndex,
  first: TokenIndex,
  end: TokenIndex,
  wanted: ReadonlySet<string>,
): TokenIndex | null {
  const { passive, first: start } = readVerbGroup(document, verb, first)
  if (passive) {
    for (let token = start - 1; token >= Math.max(first, start - OBJECT_REACH); token--) {
      if (document.upos(token) === 'PUNCT') return null
      if (wanted.has(nounLemma(document, token))) return token
    }
    return null
  }
  for (let token = verb + 1; token < Math.min(end, verb + 1 + OBJECT_REACH); token++) {
    const upos = document.upos(token)
    if ((upos === 'PUNCT' && !/^["“”‘’'`-]+$/.test(document.word(token))) || upos === 'SCONJ' || upos === 'AUX')
      return null
    if (wanted.has(nounLemma(document, token))) return token
  }
  return null
}

/** Lemma in lower case; names keep their plural in the tagger's lemma, headlines write nouns like names. */
export function nounLemma(document: Document, token: TokenIndex): string {
  const word = document.lower(token)
  const upos = document.upos(token)
  if (upos !== 'PROPN' && upos !== 'NOUN') return word
  const lemma = document.lemma(token).toLowerCase()
  if (/(?:sh|ch|ss|x)es?$/.test(lemma)) return lemma.replace(/es?$/, '')
  return lemma === word && word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : lemma
}

function matchNoun(
  document: Document,
  participants: Participants,
  token: TokenIndex,
  first: TokenIndex,
  end: TokenIndex,
): Trigger | null {
  const upos = document.upos(token)
  if (upos !== 'NOUN' && upos !== 'PROPN') return null
  // In a name ("Nobel Committee talks" aside, "Summit Bank"), or before the noun it belongs to: "attack helicopters".
  if (
    participants.at(token)?.kind === 'name' ||
    (document.upos(token + 1) === 'NOUN' && !participants.inTime(token + 1))
  ) {
    return null
  }
  const frames = nounsByLemma.get(nounLemma(document, token))
  if (frames === undefined) return null
  const verb = findCarrier(document, participants, token, first)
  const frame = frames.find((each) => fitsNoun(each, verb, document.lower(token - 1)))
  return frame === undefined || token >= end ? null : { kind: frame.kind, token, verb, needs: undefined }
}

function fitsNoun(frame: NounFrame, verb: TokenIndex | null, before: string): boolean {
  if (frame.notAfter !== undefined && wordSet(frame.notAfter).has(before)) return false
  if (frame.after !== undefined) return wordSet(frame.after).has(before)
  return frame.carried === undefined || verb !== null
}

/** The verb that only carries the event: left of the noun, over nothing but its noun phrase. */
function findCarrier(
  document: Document,
  participants: Participants,
  noun: TokenIndex,
  first: TokenIndex,
): TokenIndex | null {
  for (let token = noun - 1; token >= Math.max(first, noun - OBJECT_REACH); token--) {
    switch (document.upos(token)) {
      case 'VERB':
        return carrying.has(document.lemma(token)) ? token : null
      case 'DET':
      case 'ADJ':
      case 'NUM':
      case 'NOUN':
      case 'PROPN':
      case 'PART':
      case 'ADV':
        break
      case 'PRON':
        if (!possessive.has(document.lower(token))) return null
        break
      case 'PUNCT':
        if (document.word(token) !== '-') return null
        break
      default:
        if (!participants.inTime(token) && !participants.inTime(token + 1) && document.lower(token) !== 'of')
          return null
    }
  }
  return null
}

/** "is willing to", "vowed to": an offer, or a threat if what follows is hostile. */
function matchWilling(
  document: Document,
  participants: Participants,
  token: TokenIndex,
  first: TokenIndex,
  end: TokenIndex,
): Trigger | null {
  const be = token > first && /^(?:AUX|ADV)$/.test(document.upos(token - 1))
  const adjective = be && willing.has(document.lower(token))
  const verb = document.upos(token) === 'VERB' && promising.has(document.lemma(token))
  if ((!adjective && !verb) || nextWord(document, participants, token, end) !== 'to') return null
  const to = participants.inTime(token + 1) ? token + 2 : token + 1
  const kind = isHostile(document, participants, to + 1, first, end) ? 'THREATEN' : 'AGREE'
  return { kind, token, verb: token, needs: undefined }
}

function isHostile(
  document: Document,
  participants: Participants,
  deed: TokenIndex,
  first: TokenIndex,
  end: TokenIndex,
): boolean {
  if (deed >= end) return false
  if (hostile.has(document.lower(deed))) return true
  const inner = matchVerb(document, participants, deed, first, end, new Set())
  if (inner !== null) return hostileKinds.has(inner.kind)
  // "ready to take measures if demands are not met": a condition makes it one.
  return document.lower(deed) === 'take' && hasWord(document, deed, end, conditions)
}

const conditions = wordSet('if unless')

function hasWord(document: Document, from: TokenIndex, end: TokenIndex, words: ReadonlySet<string>): boolean {
  for (let token = from; token < Math.min(end, from + 2 * OBJECT_REACH); token++) {
    if (words.has(document.lower(token))) return true
  }
  return false
}

/** "said that Sudan must leave": a demand by who says it. */
function matchObligation(document: Document, token: TokenIndex): Trigger | null {
  if (document.lower(token) !== 'must' || document.upos(token) !== 'AUX') return null
  return { kind: 'DEMAND', token, verb: null, needs: 'both' }
}
