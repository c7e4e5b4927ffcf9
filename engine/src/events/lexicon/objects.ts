/** Nouns that tell which sense a verb of the lexicon has, where several rows need the same. Hand-made lists of lemmas. */

export const restrictions =
  'ban closure curb curfew embargo emergency limit martial measure restriction sanction state tariff visa'

export const relief =
  '$ £ € aid ammunition arm assistance asylum blanket cash clothing compensation doctor dollar equipment euro food fund gas goods grain intelligence jet loan medicine missile money oil refuge relief shelter supplies supply tank tent training vaccine visa water weapon'

export const relations =
  'aid assistance contact contract cooperation credit delivery dialogue export flight funding import link loan mediation mission negotiation program programme relation shipment supply talk tie trade'

export const agreements = 'accord agreement ceasefire cease-fire contract deal memorandum pact protocol treaty truce'

export const forces =
  'army battalion brigade contingent division fighter fleet force jet marine missile navy patrol peacekeeper police reservist soldier tank troop warplane warship weapon'

/** Those who hold a post, and may be named to it or dismissed from it. */
export const officeholders =
  'aide ambassador captain ceo chair chairman chairwoman chief coach commander commissioner director editor envoy executive general governor head judge leader manager minister official prosecutor president secretary spokesman spokeswoman successor'

export const laws =
  'act amendment bill budget constitution law legislation measure motion ordinance reform regulation resolution rule'

/** What is said or done that may be attacked in words only. */
export const utterances =
  'ad argument claim comment decision idea judgement judgment performance plan platform policy position positions proposal record remark rhetoric speech stance statement view'

export const buildings =
  'airport branch bridge campus clinic exhibition factory headquarters hospital hotel library line mine museum park plant refinery restaurant road school shop stadium store terminal theater theatre tunnel'

export const people =
  'activist boy child civilian girl hostage inmate man officer people person prisoner soldier suspect teacher teenager victim villager woman worker'
