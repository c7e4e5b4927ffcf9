/** Which of the frames of a word the sentence fills, with who takes part; and the kind, where that depends on them. */
import type { TokenIndex } from '../language/document.ts'
import { type Cast, findCast, tellsOfWeapon } from './find-cast.ts'
import type { SentenceView, Trigger } from './match-triggers.ts'
import { isPassive, subjectHeadOf } from './read-arguments.ts'

/** The only part of an over-long "sentence" (a table, a list without stops) that is looked at around a trigger. */
export const WINDOW_TOKENS = 120

/** A word that tells of an event, with who takes part. */
export interface Told {
  readonly view: SentenceView
  readonly trigger: Trigger
  readonly cast: Cast
}

/** The first of the things that a word can tell of for which the sentence has what it takes. */
export function firstComplete(whole: SentenceView, triggers: readonly Trigger[]): Told[] {
  for (const trigger of triggers) {
    const view = {
      ...whole,
      first: Math.max(whole.first, trigger.token - WINDOW_TOKENS),
      end: Math.min(whole.end, trigger.token + WINDOW_TOKENS),
    }
    const cast = findCast(view, trigger)
    if (cast !== null && isComplete(view, trigger, cast))
      return [{ view, trigger: settleKind(view, trigger, cast), cast }]
  }
  return []
}

/**
 * "Rubio attacked Bush again": between persons, and with no weapon near, an attack is one in words. Exercises that a state
 * holds alone show strength.
 */
function settleKind(view: SentenceView, trigger: Trigger, { actors, targets }: Cast): Trigger {
  const persons = [...actors, ...targets].every(({ type }) => type === 'person')
  const attack = trigger.kind === 'ASSAULT' && /^(?:attack|assault)$/.test(view.document.lemma(trigger.token))
  const spoken = attack && persons && actors.length > 0 && targets.length > 0 && !tellsOfWeapon(view, trigger.token)
  if (spoken) return { ...trigger, kind: 'DISAPPROVE' }
  const object = trigger.object === null ? '' : view.document.lemma(trigger.object)
  const alone = /^(?:exercise|drill)$/.test(object) && actors.length < 2 && targets.length === 0
  return trigger.kind === 'COOPERATE' && alone ? { ...trigger, kind: 'MOBILIZE' } : trigger
}

function isComplete(view: SentenceView, { needs, token }: Trigger, { actors, targets }: Cast): boolean {
  if (needs === undefined) return true
  if (needs === 'whom') return hasSomebody(view, token)
  if (needs === 'deed') return actors.length > 0 || (targets.length > 0 && tellsOfWeapon(view, token))
  return targets.length > 0 && (needs === 'target' || actors.length > 0)
}

/** Whether the object of a verb, or the subject of its passive, is somebody. */
function hasSomebody({ document, participants }: SentenceView, verb: TokenIndex): boolean {
  const head = isPassive(document, verb)
    ? subjectHeadOf(document, verb)
    : (document.dependents(verb).find((t) => document.deprel(t) === 'obj') ?? null)
  const found = head === null ? null : participants.at(head)
  return found?.type === 'person' || found?.type === 'group'
}
